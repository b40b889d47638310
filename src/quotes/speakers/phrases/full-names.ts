import type { Frame, Passage } from '../../passage';
import type { Lexicon } from '../../words/lexicon';
import { foldedAt, MIDDLE_DOT } from '../../words/tokens';
import {
  bareSubject,
  hasSyllableNames,
  isFullName,
  LONGEST_GIVEN,
  surnameWithCourtesy,
} from '../names/syllable-names';
import { OFFICE_REACH } from './syllable-phrases';

/** "*정세윤*씨가", "*정세윤*(52)씨": a full name with this title written on it or behind its age, or null. */
function nameWithTitle({ items, lexicon }: Passage, at: number, title: string): string | null {
  const word = foldedAt(items, at);
  const cut = word.indexOf(title, LONGEST_GIVEN);
  if (cut > 0 && isFullName(word.slice(0, cut), lexicon)) return word.slice(0, cut);
  const aged = items[at + 1]?.folded === '(' && items[at + 3]?.folded === ')';
  const behind = foldedAt(items, at + 4);
  const whole = word.length > LONGEST_GIVEN && isFullName(word, lexicon);
  return aged && behind.startsWith(title) && whole ? word : null;
}

/** The full name that stands somewhere in `items` before the office by which "이 후보" tells it, or null. */
function nameBefore(passage: Passage, surname: string, title: string): string | null {
  const { items, lexicon } = passage;
  for (const [at, { folded }] of items.entries()) {
    if (!folded.startsWith(surname) || folded.length < 2) continue;
    const titled = nameWithTitle(passage, at, title);
    if (titled !== null) return titled;
    if (!isFullName(folded, lexicon)) continue;
    let reach = at + OFFICE_REACH;
    for (let place = at + 1; place <= reach; place += 1) {
      // "*김철수*·박영희·이민호 원내대표": the office behind the last of a list is that of all.
      if (MIDDLE_DOT.test(foldedAt(items, place))) reach = place + 1 + OFFICE_REACH;
      const office = bareSubject(foldedAt(items, place), lexicon);
      // "고기동 장관 *직무대행*", later "고 *대행*"
      if (office.endsWith(title)) return folded;
      if (items[place]?.word !== true) break;
    }
  }
  return null;
}

/** Syllables of an office that a surname is written on. */
const SHORTEST_OFFICE = 2;

/** "진부총리", "김교수": a surname with an office written on it, as the two; else null. */
function surnameWithOffice(
  word: string,
  { sets }: Lexicon,
): readonly [surname: string, office: string] | null {
  const office = word.slice(1);
  const held = office.length >= SHORTEST_OFFICE && sets.roles.has(office) && !sets.roles.has(word);
  return held && sets.surnames.has(word.slice(0, 1)) ? [word.slice(0, 1), office] : null;
}

/** The full names of a text in a language whose names are told by their syllables (ko), by a surname with a title or an office. */
export class FullNames {
  /** As far as they were looked for. */
  readonly #found = new Map<string, string | null>();

  constructor(
    readonly frames: readonly Frame[],
    readonly lexicon: Lexicon,
  ) {}

  /** The first full name of the text that has this surname and this title ("이 후보" of "이재명 후보"), or null. */
  of(surname: string, title: string): string | null {
    if (!hasSyllableNames(this.lexicon)) return null;
    const key = `${surname} ${title}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    let found: string | null = null;
    for (const { items } of this.frames)
      found ??= nameBefore({ items, lexicon: this.lexicon }, surname, title);
    this.#found.set(key, found);
    return found;
  }

  /** Whose name a word is short for that has the title written on its surname: "정씨", "진부총리"; else null. */
  ofWord(word: string): string | null {
    if (!hasSyllableNames(this.lexicon)) return null;
    const parts = surnameWithCourtesy(word, this.lexicon) ?? surnameWithOffice(word, this.lexicon);
    return parts === null ? null : this.of(...parts);
  }
}
