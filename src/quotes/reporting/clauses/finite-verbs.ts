import type { Item, Passage } from '../../passage';
import type { Lexicon } from '../../words/lexicon';
import { foldedAt } from '../../words/tokens';
import { SHORTEST_STEM, hasEnding } from '../../words/word-endings';
import { FIGURE } from '../phrases/mentions';
import { opensNoun } from './reported-clause';

/** True for a word at the head of a clause that is no noun phrase: "Ähnlich äußerte sich X". */
export function isAdverb(item: Item | undefined, lexicon: Lexicon): boolean {
  if (item?.word !== true) return false;
  return (
    lexicon.sets.between.has(item.folded) ||
    hasEnding(item.folded, lexicon.endings.adverb, SHORTEST_STEM)
  );
}

/** True for the capital of a noun or name, not of a small word that begins its sentence. */
function isNoun({ items, lexicon }: Passage, at: number): boolean {
  const item = items[at];
  if (item?.capital !== true) return false;
  if (!lexicon.capitalNouns) return true;
  const { stops, articles, links, addresseeArticles } = lexicon.sets;
  const small = [stops, articles, links, addresseeArticles].some((set) => set.has(item.folded));
  return at > 0 || !(small || lexicon.sets.possessives.has(item.folded));
}

/**
 * Where the main clause goes on behind a clause that stands at its head or on its first noun: "Um Zeit zu
 * gewinnen, *will* X …", "In einem Brief, den er gestern bekam, *rechtfertigt* X …"; null where it doesn't.
 */
function behindClause(passage: Passage, comma: number, end: number): number | null {
  const { items, lexicon } = passage;
  const { clauseOpeners, articles, stops } = lexicon.sets;
  const first = foldedAt(items, 0);
  const infinitive = foldedAt(items, comma - 2);
  const opens = clauseOpeners.has(first) || infinitive === lexicon.words.infinitive;
  let close = comma;
  if (!opens) {
    const next = foldedAt(items, comma + 1);
    const relative = articles.has(next) && !opensNoun(passage, comma + 2);
    if (!relative || !stops.has(first)) return null;
    close = items.findIndex(({ folded }, at) => at > comma && folded === ',');
  }
  const verb = items[close + 1];
  if (close < 0 || close + 1 >= end || verb?.word !== true || verb.capital) return null;
  const small = articles.has(verb.folded) || clauseOpeners.has(verb.folded);
  return small || lexicon.pronouns.has(verb.folded) ? null : close + 1;
}

/** First lower-case word behind a noun that is no part of a noun phrase: the finite verb of a main clause. */
export function findFinite(passage: Passage, end: number): number | null {
  const { items, lexicon } = passage;
  const { sets } = lexicon;
  for (let at = 1; at < end; at += 1) {
    const item = items[at];
    if (item === undefined) return null;
    if (item.folded === ',') return behindClause(passage, at, end);
    if (!item.word || FIGURE.test(item.folded)) continue;
    if (sets.clauseOpeners.has(foldedAt(items, 0))) continue;
    if (sets.auxiliaries.has(item.folded)) return at;
    const known =
      item.capital ||
      sets.links.has(item.folded) ||
      sets.stops.has(item.folded) ||
      sets.articles.has(item.folded);
    if (!known && isNoun(passage, at - 1) && !isAdverb(item, lexicon)) return at;
  }
  return null;
}

/** True where a finite verb stands among the items, by its form or its place. */
export function hasFinite(passage: Passage): boolean {
  const { items, lexicon } = passage;
  const { auxiliaries, reportedForms } = lexicon.sets;
  return (
    items.some(({ folded }) => auxiliaries.has(folded) || reportedForms.has(folded)) ||
    findFinite(passage, items.length) !== null
  );
}

/** True for a word that is the verb of a clause by itself: an auxiliary, a word of the predicate, a form of reported speech. */
export function isFinite(folded: string, { sets }: Lexicon): boolean {
  return [sets.auxiliaries, sets.predicates, sets.reportedForms].some((set) => set.has(folded));
}

/** `said *“the old pier”* would be closed`: true where marked words open a clause, whose verb stands behind them. */
export function opensMarked({ items, lexicon }: Passage, at: number): boolean {
  return items[at]?.quote != null && isFinite(foldedAt(items, at + 1), lexicon);
}
