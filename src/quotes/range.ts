/** From one place up to another, which is no longer in it: of items in a passage, or of characters in the text. */
export type Range = readonly [from: number, to: number];
