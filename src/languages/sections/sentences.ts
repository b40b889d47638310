/** Abbreviations and ordinals after which a sentence goes on. */
export interface SentenceWords {}
