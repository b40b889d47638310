/** What is brought into a page when it is reached: what finds the article. */
export const READER = '/content-scripts/reader.js';

/** What that asks for once the article is found. */
export const PANE = '/pane.js';
