/** What is brought into a page when it is reached: what finds the article. */
export const READER = '/content-scripts/reader.js';

/** What that asks for once the article is found. */
export const PANE = '/pane.js';

/** What the popup brings in before both, being small: what says how the page calls itself. */
export const TITLE = '/page-title.js';

/** Set in the content scripts' own world, which pages can't see, when the first has started. */
export const STARTED = Symbol.for('saring.started');
