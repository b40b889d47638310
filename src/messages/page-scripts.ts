/** What is brought into a page when it is reached, in this order: enough to find the article. */
export const FIRST_SCRIPTS = [
  // WXT's list of files knows none that a hook of the build writes.
  '/words/labels.js' as '/content-scripts/reader.js',
  '/content-scripts/reader.js',
] as const;

/** What the first scripts ask for meanwhile: facts, quotes and pane. */
export const REST_OF_READER = '/rest-of-reader.js';
