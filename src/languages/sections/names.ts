/** Titles, roles and head nouns by which names are found and typed. */
export interface NameWords {}
