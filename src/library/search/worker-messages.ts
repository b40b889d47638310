/** What the page asks the search worker. */
export type SearchRequest =
  /** `number` counts up; an answer carries its request's. */
  | { readonly kind: 'search'; readonly number: number; readonly typed: string }
  /** Articles came without the index (an import). */
  | { readonly kind: 'catch-up' };

/** Ids and their scores, in the same order: thousands of objects would take longer to hand over. */
export interface Hits {
  readonly ids: readonly string[];
  readonly scores: Float64Array;
}

/** What the search worker tells the page. */
export type SearchAnswer =
  /** In no order; null when nothing to look for was typed; incomplete while the index is loading. */
  | {
      readonly kind: 'hits';
      readonly number: number;
      readonly hits: Hits | null;
      readonly complete: boolean;
    }
  | {
      readonly kind: 'progress';
      readonly step: 'build' | 'load';
      readonly done: number;
      readonly all: number;
    }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly error: string };
