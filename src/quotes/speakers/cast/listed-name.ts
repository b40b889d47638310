import type { Name } from '../../../reading/reading';
import type { Passage } from '../../passage';
import { spanOf } from '../../reporting/phrases/mentions';
import { fold, foldedAt } from '../../words/tokens';
import { isRole } from '../../words/lexicon';
import type { NamedPhrase } from '../phrases/named-phrase';
import { hasSyllableNames } from '../names/syllable-names';
import { namedAt } from '../people/people';
import { ownsRest } from '../people/owners';
import type { Scene } from './scene';

/** What the list of names has for a phrase, where that can be whom it names. */
export function listedName(
  scene: Scene,
  passage: Passage,
  { outer, name }: NamedPhrase,
): Name | null {
  const { items } = passage;
  const { lexicon, names } = scene;
  const inName = name === null ? null : spanOf(items, ...name);
  const { start, end } = spanOf(items, outer[0], outer[1]);
  const known = namedAt(names, start, end);
  if (known === null) return null;
  // "ông *Park*": what has a courtesy before it is no place.
  const courteous = name !== null && lexicon.sets.courtesy.has(foldedAt(items, name[0] - 1));
  if (courteous && known.type === 'place') return null;
  const apart =
    known.type === 'person' &&
    inName !== null &&
    !known.mentions.some(([a, b]) => a < inName.end && b > inName.start);
  // Whom the list finds in the role is not who speaks: "the *Lund* adviser Jane Doe".
  const listed = known.type === 'person' ? known : null;
  if (apart || ownsRest({ ...scene, items, outer, listed })) return null;
  if (name !== null) return known;
  // "*UBIST* 대표": letters before an office are what it is of.
  const letters = items.slice(...outer).some(({ acronym }) => acronym);
  if (known.type === 'person' && letters && hasSyllableNames(lexicon)) return null;
  // "Ministern" at the head of a sentence is no name either.
  if (isRole(fold(known.name), lexicon)) return null;
  const head = outer[0] + (lexicon.sets.articles.has(foldedAt(items, outer[0])) ? 1 : 0);
  const begins = items[head]?.start;
  // "der Ökonom *Jan Osten* vom Institut für Wirtschaft": right behind the office that the phrase begins with.
  const named = lexicon.capitalNouns && isRole(foldedAt(items, head), lexicon);
  const behind = named ? items[head + 1]?.start : undefined;
  const opens = known.mentions.some(([a]) => a === start || a === begins || a === behind);
  // A role that fills its phrase holds no name, whatever the names list finds inside it.
  return known.type === 'organisation' || opens ? known : null;
}
