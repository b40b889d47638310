/** The packages have no types; these are the parts that citations are written and (in tests) read with. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: { chain(text: string, options: object): Record<string, unknown>[] };
    readonly output: { format(name: string, items: readonly object[], options: object): unknown };
    readonly config: { get(name: string): { readonly format: Record<string, boolean> } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
