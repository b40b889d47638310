/** Raise it when tokens, stems or fields change: the index on disk is then built anew. */
export const INDEX_VERSION = 2;
