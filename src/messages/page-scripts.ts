/** What is brought into a page when it is reached: enough to find the article. */
export const READER = '/content-scripts/reader.js';

/** What that asks for meanwhile: facts, quotes and pane. */
export const REST_OF_READER = '/rest-of-reader.js';
