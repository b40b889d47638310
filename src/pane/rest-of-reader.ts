import type { readArticle } from '../reading/read-article';
import type { openPane } from './open-pane';

/**
 * What is wanted once the article is found: two thirds of the reader, in a script of their own. A
 * browser parses it after the popup has shown what the article is.
 */
export interface RestOfReader {
  readonly readArticle: typeof readArticle;
  readonly openPane: typeof openPane;
}

/** Has it brought in, once. Rejects when that can't be done any more. */
export type LoadRest = () => Promise<RestOfReader>;

/** In the world that both scripts share, and pages can't see. */
interface Place {
  saringRest?: RestOfReader;
}

/** Leaves it for the script that asked for it. */
export function giveRest(rest: RestOfReader): void {
  (globalThis as Place).saringRest = rest;
}

/** Throws where it was not brought in. */
export function takeRest(): RestOfReader {
  const rest = (globalThis as Place).saringRest;
  if (rest === undefined) throw new Error('The second script of the reader is missing.');
  return rest;
}
