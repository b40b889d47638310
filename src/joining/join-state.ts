/** How far the joining of an article's pages has come. */
export type JoinState =
  /** The article is all on this page. */
  | { readonly kind: 'none' }
  /** The page links to others of the same article; `pages` with the one that is read, null when it does not say how many. */
  | { readonly kind: 'offered'; readonly pages: number | null }
  | { readonly kind: 'joining'; readonly page: number; readonly of: number }
  | { readonly kind: 'joined'; readonly pages: number };

/** The joining of one page's article. */
export interface Joining {
  state(): JoinState;
  /** Joins the pages where that is offered; resolves when they are joined, or as far as could be. */
  start(): Promise<void>;
  stop(): void;
  /** Calls `changed` after each step until `signal` is aborted. */
  watch(changed: () => void, signal: AbortSignal): void;
}
