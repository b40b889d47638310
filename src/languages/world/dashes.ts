/** The dashes that papers set between the parts of a line and between the ends of a range, the hyphen not among them. */
export const LONG_DASHES = '–—―';

/** The same with the hyphen, which stands for them in plain typing: for a class in a pattern, where it may stand anywhere. */
export const DASHES = String.raw`\-${LONG_DASHES}`;
