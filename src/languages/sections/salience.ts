/** Words that say how much a sentence carries: background, connectives. */
export interface SalienceWords {}
