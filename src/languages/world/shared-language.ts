/** The language whose names and labels pages of all countries have, and that stands for one that nobody knows. */
export const SHARED_LANGUAGE = 'en';
