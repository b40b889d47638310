/** Labels of what stands between paragraphs and is not the article. */
export interface InterruptionWords {}
