import type { Passage, Range } from '../../passage';
import { isRole } from '../../words/lexicon';
import { beforeRank } from './ranks';
import { foldedAt } from '../../words/tokens';

/** Items of a short form in brackets, up to the comma behind it. */
const LONGEST_SHORT_FORM = 6;

/** Words of an office before the comma behind which its holder is named. */
const LONGEST_ASIDE = 12;

/** "*Ketua RT 05*, Paijo, mengaku": the words before a name between commas, from their first office on. */
export function roleBeforeComma(passage: Passage, from: number, to: number): Range | null {
  const { items, lexicon } = passage;
  const { courtesy } = lexicon.sets;
  let comma = beforeRank(passage, 0, from) - 1;
  // "Bupati Kapela, *Drs. H.* Rui Melo, …"
  while (courtesy.has(foldedAt(items, comma))) comma -= 1;
  // "Salah satu penjual rujak, Rosida *(43)* mengatakan"
  if (items[comma]?.folded !== ',') return null;
  // "pengamat dari Lembaga X, Rini Kusuma *menilai*", "Dekan, *Dr.* Rini Kusuma dan …"
  const titled = comma < from - 1;
  const says = lexicon.cues.match(items, to)?.value.kind === 'verb';
  const closed = /^[,(]$/u.test(foldedAt(items, to));
  if (!closed && !(lexicon.words.headFirst === true && (titled || says))) return null;
  // "O secretário de Saúde *(SES)*, Rui Melo, …"
  const bracket = items.findLastIndex(({ folded }, at) => at < comma && folded === '(');
  const short = items[comma - 1]?.folded === ')' && comma - bracket <= LONGEST_SHORT_FORM;
  let start = short ? bracket : comma;
  while (start > 0 && comma - start < LONGEST_ASIDE && items[start - 1]?.word === true) start -= 1;
  // "pengamat *dari* Lembaga X", but "Ketua *di* …": another small word opens something else.
  const joins = (word: string): boolean => lexicon.sets.links.has(word);
  for (let at = start; at < comma; at += 1) {
    const { folded = '', capital = false } = items[at] ?? {};
    const whole = items
      .slice(at, comma)
      .every(
        ({ folded: word }) =>
          (!lexicon.sets.stops.has(word) || joins(word)) && !lexicon.sets.relatives.has(word),
      );
    if (isRole(folded, lexicon)) return whole && !isAsked(passage, start, at) ? [at, comma] : null;
    // "Sementara itu", "Di lokasi": what opens the sentence.
    if (capital && at > start) return null;
  }
  return null;
}

/** True for "*Saat ditanya* wartawan, Rini mengatakan": an office that a small word leads to is somebody else's; "*Sementara itu* Kapolres, Rini, …" leads to none. */
function isAsked({ items, lexicon }: Passage, from: number, office: number): boolean {
  const { stops, between, definite, mainOpeners } = lexicon.sets;
  if (lexicon.words.headFirst !== true) return false;
  const led = items.slice(from, office).findLast(({ folded }) => stops.has(folded))?.folded ?? '';
  return led !== '' && !between.has(led) && !definite.has(led) && !mainOpeners.has(led);
}
