/** The packages have no types; these are the parts that the tests read citations with. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: { chain(text: string, options: object): Record<string, unknown>[] };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
