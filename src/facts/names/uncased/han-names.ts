import { isAny, type TokenView } from '../token-view';
import { hanSurnames } from '../../../languages/names/han-surnames';
import type { Extent } from '../candidate';
import * as is from '../lexicon/lexicon';
import type { SignBorders } from './signs-beside-verbs';

const LONGEST_GIVEN = 2;
/** Signs of a given name that nothing else tells: 宣長, 由紀夫. */
const FEWEST_GIVEN_SIGNS = 2;
const MOST_GIVEN_SIGNS = 3;
/** Of a name that nothing speaks for but that no dictionary has it; where `givenLasts` tells given names, one more. */
const LIKELY_SIGNS = 2;
/** A surname and a given name of two signs each. */
const UNLISTED_SIGNS = 4;
/** With the surname, which has two signs at most; where `givenLasts` tells given names of three, one more. */
export const LONGEST_HAN_NAME = 4;
const HAN = /^\p{Script=Han}+$/u;

/** People's names of Han signs: a surname of a list, or two signs that could be one, and a given name. */
export class HanNames {
  readonly #view: TokenView;
  readonly #borders: SignBorders;
  readonly #surnames: (word: string) => readonly number[];
  readonly #listed: ReadonlySet<string>;
  readonly #givenLasts: ReadonlySet<string>;
  readonly #neighbours: ReadonlySet<string>;

  constructor(view: TokenView, borders: SignBorders) {
    this.#view = view;
    this.#borders = borders;
    this.#surnames = hanSurnames(view.words);
    this.#listed = new Set(view.words.surnames?.split(' '));
    this.#givenLasts = new Set(view.words.givenLasts);
    this.#neighbours = new Set(view.words.neighbourSurnames);
  }

  /** A surname at a token and the one or two characters after it, on borders of words; or null. */
  surnamedAt(at: number, limit: number): Extent | null {
    const { tokens } = this.#view;
    let name = '';
    let best: Extent | null = null;
    for (let to = at; to < limit && (to === at || tokens[to]?.gap === 'none'); to += 1) {
      const word = tokens[to]?.text ?? '';
      if (!HAN.test(word)) break;
      if (this.#endsBody(to)) return null;
      if (to > at && isAny(this.#view, to, is.NOT_OF_PERSON) && word.length > 1) break;
      const middle = to === at + 1 && this.#borders.hasMiddleSign(at);
      // "高|*市*|健太": a noun elsewhere, here a sign of the surname.
      const ofSurname = this.#listed.has(name + word);
      if (to > at && isAny(this.#view, to, is.PLAIN) && !middle && !ofSurname) break;
      if (to > at && this.#borders.opensSpeech(to)) break;
      name += word;
      if (name.length > LONGEST_HAN_NAME + (this.#givenLasts.size > 0 ? 1 : 0)) break;
      if (name.length >= 2 && this.#hasSurname(name)) best = { from: at, to: to + 1 };
      if (name.length >= 3 && !this.#surnames(name).some((length) => length > 1)) break;
    }
    return best;
  }

  /** "文物|*局*|局长": a token whose last sign is also the first of the office behind it ends a body, and no name. */
  #endsBody(at: number): boolean {
    const { tokens } = this.#view;
    const [token, office] = [tokens[at], tokens[at + 1]];
    if (token === undefined || office?.gap !== 'none' || office.text.length < 2) return false;
    return isAny(this.#view, at + 1, is.TITLE) && token.text.at(-1) === office.text[0];
  }

  /** Whether characters can be a Han name: a surname of one or two, then one or two more. */
  #hasSurname(name: string): boolean {
    return this.#surnames(name).some((length) => {
      const rest = name.length - length;
      if (rest === LONGEST_GIVEN + 1) return length > 1 && this.#givenLasts.has(name.at(-1) ?? '');
      return rest >= 1 && rest <= LONGEST_GIVEN;
    });
  }

  /**
   * 汐見|大輔|容疑者, 霜鶴|隆央|市長: a surname of two signs that no list has and a given name that ends like one, with
   * no sign before them, nor a word that is none of a name.
   */
  unlistedBefore(end: number, start: number): Extent | null {
    const signs = this.#signsBefore(end, start, UNLISTED_SIGNS);
    if (signs === null || this.#holdsOther(signs)) return null;
    const fits =
      signs.name.length === UNLISTED_SIGNS && this.#givenLasts.has(signs.name.at(-1) ?? '');
    return fits ? { from: signs.from, to: end } : null;
  }

  /** 習|近|平|主席: a surname of a neighbouring country and one or two signs, with no sign before them; or null. */
  neighbourBefore(end: number, start: number): Extent | null {
    const signs = this.#signsBefore(end, start, 1 + LONGEST_GIVEN);
    if (signs === null || this.#holdsOther({ from: signs.from, to: end - 1 })) return null;
    const fits = signs.name.length > 1 && this.#neighbours.has(signs.name.charAt(0));
    return fits ? { from: signs.from, to: end } : null;
  }

  /** The Han signs right before an index with nothing between them, from `start` on; null where they are more than `most`. */
  #signsBefore(
    end: number,
    start: number,
    most: number,
  ): (Extent & { readonly name: string }) | null {
    const { tokens } = this.#view;
    let name = '';
    let from = end;
    while (from > start && HAN.test(tokens[from - 1]?.text ?? '')) {
      from -= 1;
      name = (tokens[from]?.text ?? '') + name;
      if (name.length > most) return null;
      if (tokens[from]?.gap !== 'none') break;
    }
    return { from, to: end, name };
  }

  /** Whether a word among the tokens is none of a person's name. */
  #holdsOther({ from, to }: Extent): boolean {
    return this.#view.classes.slice(from, to).some((word) => (word & is.NOT_OF_PERSON) !== 0);
  }

  /** "森川|岳司": whether a name is a listed surname and a given name that ends like one. */
  isWhole({ from, to }: Extent): boolean {
    const { tokens } = this.#view;
    const given = tokens[to - 1]?.text.at(-1) ?? '';
    return to - from > 1 && this.isLoneSurname(from) && this.#givenLasts.has(given);
  }

  /** "吉田|被告": whether a token is a listed surname of more than one sign that is a word by itself. */
  isLoneSurname(at: number): boolean {
    const word = this.#view.tokens[at]?.text ?? '';
    return word.length > 1 && this.#listed.has(word);
  }

  /** "鈴木|は": a listed surname as a subject, with no sign of a name before it or behind it. */
  subjectAt(at: number, limit: number): Extent | null {
    const { tokens, subjectMarkers } = this.#view;
    if (!this.isLoneSurname(at)) return null;
    const [before, own, marker] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    const joined = own?.gap === 'none' && HAN.test(before?.text.at(-1) ?? '');
    if (joined || at + 1 >= limit || marker?.gap !== 'none') return null;
    return subjectMarkers.has(marker.text) ? { from: at, to: at + 1 } : null;
  }

  /**
   * A surname of the list, two or three signs of which the last ends given names, and behind them no further sign:
   * 本居|宣長, 三島|由紀夫 in no title's company.
   */
  untitledAt(at: number, limit: number): Extent | null {
    const { tokens } = this.#view;
    const surname = tokens[at]?.text ?? '';
    if (this.#givenLasts.size === 0 || surname.length < 2 || !this.#listed.has(surname))
      return null;
    let given = '';
    let to = at + 1;
    while (to < limit && tokens[to]?.gap === 'none' && given.length < MOST_GIVEN_SIGNS) {
      if (isAny(this.#view, to, is.NOT_OF_PERSON) || !HAN.test(tokens[to]?.text ?? '')) break;
      given += tokens[to]?.text ?? '';
      to += 1;
    }
    const next = tokens[to]?.gap === 'none' ? (tokens[to]?.text ?? '') : '';
    const closed = next === '' || /^\p{Script=Hiragana}/u.test(next);
    const whole = given.length >= FEWEST_GIVEN_SIGNS && given.length <= MOST_GIVEN_SIGNS;
    const fits = whole && this.#givenLasts.has(given.at(-1) ?? '');
    return fits && closed ? { from: at, to } : null;
  }

  /** A lone surname character followed by lone characters: no word of the dictionary, so a name. */
  isLikely({ from, to }: Extent): boolean {
    for (let at = from; at < to; at += 1)
      if ((this.#view.tokens[at]?.text.length ?? 0) > 1) return false;
    return to - from >= LIKELY_SIGNS + (this.#givenLasts.size > 0 ? 1 : 0);
  }
}
