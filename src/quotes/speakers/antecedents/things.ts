import type { Frame, Passage, Range } from '../../passage';
import type { Name } from '../../../reading/reading';
import { type Mention, spanOf } from '../../reporting/phrases/mentions';
import { isRole } from '../../words/lexicon';
import { COLON } from '../../words/signs';
import { namedAt } from '../people/people';
import { leadOf } from './pronoun-words';
import { hasEnding } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';
import { CASED } from '../../words/letters';

/** True for "*the reason* was simple: Q": an article and words in small letters that are nobody's office, no noun for somebody and nothing written. */
function isCommonThing({ items, lexicon }: Passage, [from, to]: Range): boolean {
  const { articles, possessives, writings, links } = lexicon.sets;
  const opener = foldedAt(items, from);
  if (lexicon.capitalNouns || to - from < 2) return false;
  if (!articles.has(opener) || possessives.has(opener)) return false;
  // "*Le maintien des trois classes* est indispensable : Q": behind such a noun stands what it is of, where more than the colon follows.
  const owned = lexicon.words.subjectAfterOblique === true && !COLON.has(foldedAt(items, to));
  return items.slice(from + 1, to).every(({ folded, capital }) => {
    const somebody = isRole(folded, lexicon) || writings.has(folded);
    return !capital && !somebody && CASED.test(folded) && (owned || !links.has(folded));
  });
}

/** True for an article and a noun whose ending no speaker has: "*das Motiv* fand sich dort: Q". */
export function isThing(names: readonly Name[], { from, to }: Mention, frame: Frame): boolean {
  const { items, lexicon } = frame;
  const { sets, endings } = lexicon;
  const leads = leadOf(frame) !== null || COLON.has(items.at(-1)?.folded ?? '');
  if (leads && isCommonThing(frame, [from, to])) return true;
  const noun = items[to - 1];
  if (endings.person.length === 0 || to - from !== 2 || noun?.capital !== true) return false;
  const opener = foldedAt(items, from);
  if (!sets.articles.has(opener) || sets.possessives.has(opener) || noun.acronym) return false;
  if (isRole(noun.folded, lexicon)) return false;
  const { start, end } = spanOf(items, from, to);
  if (namedAt(names, start, end)?.type === 'organisation') return false;
  return !hasEnding(noun.folded, endings.person);
}
