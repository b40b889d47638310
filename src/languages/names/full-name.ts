/** Words of the shortest full name: one that is given, and a surname. */
export const FULL_NAME = 2;
