/** The vowels of Latin and Cyrillic letters, in lower case and without marks: letters with none of them are read one by one. */
export const VOWELS = 'aeiouyаеёиоуыэюяіїє';
