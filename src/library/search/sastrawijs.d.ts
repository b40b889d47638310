/** The package has these types but its `exports` hide them. */
declare module 'sastrawijs' {
  export class Stemmer {
    /** The root of one lower-case Indonesian word, or the word itself. */
    stem(word: string): string;
  }
}
