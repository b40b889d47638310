/** Phrases that name where the article has a thing from. */
export interface SourceWords {}
