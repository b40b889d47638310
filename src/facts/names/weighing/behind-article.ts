import { entriesOf } from '../../../languages/names/class-table';
import * as is from '../lexicon/lexicon';
import { classAt, isGiven, type TokenView } from '../token-view';

/*
 * What an article before a word says of it.
 */

/** "the Sahel", "the Davis Cup", "the Italian Sea": whether an article with a small letter says that a name is nobody's. */
export function isThing(view: TokenView, from: number): boolean {
  if (view.tokens[from]?.gap !== 'space') return false;
  const before = classAt(view, from - 1);
  if (before & is.DEMONYM) return isThing(view, from - 1);
  const article = view.tokens[from - 1];
  const small = article?.shape === 'lower' || article?.opens === true;
  return (before & is.THING_ARTICLE) !== 0 && small;
}

/** "einem *Fischerdorf*", "ein kleiner *Anlegeplatz*": no name stands behind the article of something new, an adjective between or none. */
export function isOneOfKind(view: TokenView, at: number): boolean {
  const { tokens, words } = view;
  if (words.capitalNouns !== true || isGiven(view, at) || tokens[at]?.gap !== 'space') return false;
  const articles = entriesOf(words.kindArticles);
  const isArticle = (place: number): boolean => articles.includes(tokens[place]?.lower ?? '');
  if (isArticle(at - 1)) return true;
  const adjective = tokens[at - 1]?.shape === 'lower' && tokens[at - 1]?.gap === 'space';
  return adjective && classAt(view, at - 1) === 0 && isArticle(at - 2);
}
