import type { Passage, Range } from '../../passage';
import { isRole } from '../../words/lexicon';
import { foldedAt } from '../../words/tokens';
import { SHORTEST_STEM, hasEnding } from '../../words/word-endings';
import { isBodyNoun } from '../offices/institutions';
import { isParticle } from '../names/name-runs';

/** A name of at least two words ends before "in Berlin" and "vom Deutschen Wetterdienst": a link that is no part of names. */
export function beforeLink(
  { items, lexicon }: Passage,
  [start, end]: Range,
  office: boolean,
): number {
  const { sets, words } = lexicon;
  for (let at = start + 2; at < end; at += 1) {
    const folded = foldedAt(items, at);
    if (!sets.links.has(folded)) continue;
    if (isParticle(folded, lexicon)) {
      // "Marta Riva *del* Ministero della Salute", "Anne Morel *de la* Fédération des pêcheurs"
      const noun = sets.articles.has(foldedAt(items, at + 1)) ? at + 2 : at + 1;
      if (!office && noun < end && isBodyNoun(foldedAt(items, noun), lexicon)) return at;
      // "Karla Voss *vom* Deutschen Wetterdienst"
      const behind = items.slice(at + 1, end).filter(({ capital }) => capital).length;
      if (words.oneWordSurnames === true && behind > 1) return at;
      continue;
    }
    // "Deutscher Verein *für* Wasserbau" is one name; where it is nobody's office, only a place ends it.
    if (office || sets.documentPrepositions.has(folded)) return at;
  }
  return end;
}

/** A name of at least two words ends before a word whose ending tells where: "Ali Demir *Ankara'da*". */
export function beforeWhere({ items, lexicon: { endings } }: Passage, [start, end]: Range): number {
  const last = foldedAt(items, end - 1);
  const placed = hasEnding(last, endings.place, SHORTEST_STEM);
  if (!placed || end - start <= 2) return end;
  // "Ali Demir *Anadolu Ajansı'na*": of a longer run the first two words are the name.
  return end - start > 3 ? start + 2 : end - 1;
}

/** Where a phrase ends before the other name that somebody goes by: "Bagus Harjanto *alias* Bagus Gundul", "Slamet *yang akrab disapa* Doni". */
export function beforeNickname({ items, lexicon }: Passage, [from, to]: Range): number {
  if (lexicon.words.nicknameLeads === undefined) return to;
  for (let at = from + 1; at < to; at += 1) {
    if (lexicon.nicknameLeads.match(items, at) === null) continue;
    const end = lexicon.sets.relatives.has(foldedAt(items, at - 1)) ? at - 1 : at;
    const before = items[end - 1];
    return before?.capital === true && !isRole(before.folded, lexicon) ? end : to;
  }
  return to;
}
