/** Words by which a text in this language is known. */
export interface DetectionWords {}
