/** Milliseconds: a moment to notice a notice, and as long as its letters take to read. */
const TO_NOTICE = 2500;
const TO_READ_A_LETTER = 60;

/** For how many milliseconds a notice of these words is seen before it goes by itself. */
export const seenFor = (words: string): number => TO_NOTICE + TO_READ_A_LETTER * words.length;
