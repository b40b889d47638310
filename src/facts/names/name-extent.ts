import type { TokenView } from './candidate';
import * as is from './lexicon';
import { type SignBorders, signBordersOf } from './signs-beside-verbs';
import { hanSurnames } from '../../languages/han-surnames';

/** Token indexes, half-open. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

const MOST_NAME_WORDS = 3;
const LONGEST_GIVEN = 2;
/** Signs of a given name that nothing else tells. */
const GIVEN_SIGNS = 2;
/** A surname and a given name of two signs each. */
const UNLISTED_SIGNS = 4;
/** With the surname, which has two signs at most; where `givenLasts` tells given names of three, one more. */
const LONGEST_HAN_NAME = 4;
const NO_NAME =
  is.PLAIN |
  is.TITLE |
  is.TITLE_AFTER |
  is.SPEECH |
  is.PLACE_CUE |
  is.DEMONYM |
  is.CALENDAR |
  is.ROLE_WORD |
  is.ORGANISATION_START |
  is.ORGANISATION_END |
  is.PLACE_START |
  is.PLACE_END;
const DOT = /^[·•・‧.]$/u;
const KATAKANA = /^[\u30a0-\u30ff]+$/u;
const HAN = /^\p{Script=Han}+$/u;

/** Finds where a person's name begins and ends in scripts without capitals. */
export class NameExtent {
  readonly #view: TokenView;
  readonly #surnames: (word: string) => readonly number[];
  readonly #listed: ReadonlySet<string>;
  readonly #givenLasts: ReadonlySet<string>;
  readonly #borders: SignBorders;
  readonly #nameTails: ReadonlySet<string>;
  readonly #foreign: ReadonlySet<string>;
  /** With what spells foreign names only beside a dot. */
  readonly #dotted: ReadonlySet<string>;

  constructor(view: TokenView) {
    this.#view = view;
    this.#surnames = hanSurnames(view.words);
    this.#listed = new Set(view.words.surnames?.split(' '));
    this.#givenLasts = new Set(view.words.givenLasts);
    this.#borders = signBordersOf(view);
    this.#nameTails = new Set(view.words.nameTails?.split(' '));
    const { foreignSounds = '', foreignSoundsDotted = '' } = view.words;
    this.#foreign = new Set(foreignSounds);
    this.#dotted = new Set(foreignSounds + foreignSoundsDotted);
  }

  /** The name that begins at a word after a title or a verb, or null. */
  forward(at: number, limit: number): Extent | null {
    const { script, nameHasOneSpace } = this.#view.words;
    if (nameHasOneSpace) return this.#toSecondSpace(at, limit);
    if (script === 'joined') return this.foreignAt(at, limit) ?? this.#surnamedAt(at, limit);
    let to = at;
    while (
      to < limit &&
      to - at < MOST_NAME_WORDS &&
      this.#canBeName(to) &&
      (to === at || this.#follows(to)) &&
      !this.#isBehindSurname(at, to) &&
      !(to - at > 1 && this.#isPlace(to, limit))
    )
      to += 1;
    return to > at ? { from: at, to } : null;
  }

  /** The name that ends before a title or a verb, or null. */
  backward(end: number, start: number): Extent | null {
    if (this.#view.words.nameHasOneSpace) return null;
    if (this.#view.words.script === 'joined') {
      for (let from = Math.max(start, end - LONGEST_HAN_NAME * 2); from < end; from += 1) {
        const extent = this.foreignAt(from, end) ?? this.#surnamedAt(from, end);
        if (extent?.to === end) return extent;
      }
      return this.#isLoneSurname(end - 1)
        ? { from: end - 1, to: end }
        : this.#unlistedBefore(end, start);
    }
    let from = end;
    while (
      from > start &&
      end - from < 2 &&
      this.#canBeName(from - 1) &&
      (from === end || this.#follows(from))
    )
      from -= 1;
    return from < end ? { from, to: end } : null;
  }

  /** A run that spells a foreign name: 特朗普, 乔·拜登, ドナルド・トランプ. */
  foreignAt(at: number, limit: number): Extent | null {
    const dotted = this.#spelt(at, limit, this.#dotted);
    return dotted !== null && this.isDotted(dotted)
      ? dotted
      : this.#spelt(at, limit, this.#foreign);
  }

  /** A run of words that have none but certain characters. */
  #spelt(at: number, limit: number, sounds: ReadonlySet<string>): Extent | null {
    let to = at;
    let dots = 0;
    let length = 0;
    while (to < limit && (to === at || this.#touches(to))) {
      const word = this.#view.tokens[to]?.text ?? '';
      const dotted = to > at && this.#dotBefore(to);
      if (!isSpelt(word, sounds)) break;
      if (dotted) dots += 1;
      length += word.length;
      to += 1;
    }
    const script = KATAKANA.test(this.#view.tokens[at]?.text ?? '');
    const enough = dots > 0 || (script ? length >= 2 : length >= 3);
    return to > at && enough ? { from: at, to } : null;
  }

  /** Whether a run found by `foreignAt` has a dot between its parts: then it is a person. */
  isDotted({ from, to }: Extent): boolean {
    for (let at = from + 1; at < to; at += 1) if (this.#dotBefore(at)) return true;
    return false;
  }

  /** A surname and the one or two characters after it, on borders of words. */
  #surnamedAt(at: number, limit: number): Extent | null {
    const { tokens, classes } = this.#view;
    let name = '';
    let best: Extent | null = null;
    for (let to = at; to < limit && (to === at || tokens[to]?.gap === 'none'); to += 1) {
      const word = tokens[to]?.text ?? '';
      if (!HAN.test(word)) break;
      if (to > at && (classes[to] ?? 0) & NO_NAME && word.length > 1) break;
      const middle = to === at + 1 && this.#borders.hasMiddleSign(at);
      if (to > at && (classes[to] ?? 0) & is.PLAIN && !middle) break;
      if (to > at && this.#borders.opensSpeech(to)) break;
      name += word;
      if (name.length > LONGEST_HAN_NAME + (this.#givenLasts.size > 0 ? 1 : 0)) break;
      if (name.length >= 2 && this.#hasSurname(name)) best = { from: at, to: to + 1 };
      if (name.length >= 3 && !this.#surnames(name).some((length) => length > 1)) break;
    }
    return best;
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
  #unlistedBefore(end: number, start: number): Extent | null {
    const { tokens, classes } = this.#view;
    let name = '';
    let from = end;
    while (from > start && HAN.test(tokens[from - 1]?.text ?? '')) {
      if ((classes[from - 1] ?? 0) & NO_NAME) return null;
      from -= 1;
      name = (tokens[from]?.text ?? '') + name;
      if (name.length > UNLISTED_SIGNS) return null;
      if (tokens[from]?.gap !== 'none') break;
    }
    const fits = name.length === UNLISTED_SIGNS && this.#givenLasts.has(name.at(-1) ?? '');
    return fits ? { from, to: end } : null;
  }

  /** "吉田|被告": a listed surname of more than one sign that is a word by itself. */
  #isLoneSurname(at: number): boolean {
    const word = this.#view.tokens[at]?.text ?? '';
    return word.length > 1 && this.#listed.has(word);
  }

  /** "鈴木|は": a listed surname as a subject, with no sign of a name before it or behind it. */
  subjectAt(at: number, limit: number): Extent | null {
    const { tokens, words } = this.#view;
    if (words.subjectMarkers === undefined || !this.#isLoneSurname(at)) return null;
    const [before, own, marker] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    const joined = own?.gap === 'none' && HAN.test(before?.text.at(-1) ?? '');
    if (joined || at + 1 >= limit || marker?.gap !== 'none') return null;
    return words.subjectMarkers.split(' ').includes(marker.text) ? { from: at, to: at + 1 } : null;
  }

  /**
   * A surname of the list, two signs of which the last ends given names, and behind them no further sign: 本居|宣長
   * in no title's company.
   */
  untitledAt(at: number, limit: number): Extent | null {
    const { tokens, classes } = this.#view;
    const surname = tokens[at]?.text ?? '';
    if (this.#givenLasts.size === 0 || surname.length < 2 || !this.#listed.has(surname))
      return null;
    let given = '';
    let to = at + 1;
    while (to < limit && tokens[to]?.gap === 'none' && given.length < GIVEN_SIGNS) {
      if ((classes[to] ?? 0) & NO_NAME || !HAN.test(tokens[to]?.text ?? '')) return null;
      given += tokens[to]?.text ?? '';
      to += 1;
    }
    const next = tokens[to]?.gap === 'none' ? (tokens[to]?.text ?? '') : '';
    const closed = next === '' || /^\p{Script=Hiragana}/u.test(next);
    const fits = given.length === GIVEN_SIGNS && this.#givenLasts.has(given.at(-1) ?? '');
    return fits && closed ? { from: at, to } : null;
  }

  /** A lone surname character followed by lone characters: no word of the dictionary, so a name. */
  isLikelyHanName({ from, to }: Extent): boolean {
    for (let at = from; at < to; at += 1)
      if ((this.#view.tokens[at]?.text.length ?? 0) > 1) return false;
    return to - from >= 2;
  }

  #toSecondSpace(at: number, limit: number): Extent | null {
    const { tokens, classes } = this.#view;
    let to = at;
    let spaces = 0;
    while (to < limit && to - at < 10) {
      const token = tokens[to];
      if (!token || token.gap === 'break') break;
      if (to > at && token.gap === 'space') {
        spaces += 1;
        if (spaces > 1 || (classes[to] ?? 0) & NO_NAME || this.#borders.beginsSpeech(token.start))
          break;
      }
      if (to > at && (classes[to] ?? 0) & (is.SPEECH | is.PLAIN | is.TITLE | is.ROLE_WORD)) break;
      to += 1;
    }
    return to > at ? { from: at, to } : null;
  }

  /** "न्यायाधीश राकेश चौधरी | लखनऊ में": behind two words of a name a place that is known is where it was. */
  #isPlace(at: number, limit: number): boolean {
    return this.#view.gazetteer.longestAt(this.#view.stems, at, limit)?.type === 'place';
  }

  /** "حسن الزعبي | سقوط": behind a surname with its article stands a word without one. */
  #isBehindSurname(from: number, at: number): boolean {
    const { definiteArticle } = this.#view.words;
    const before = this.#view.tokens[at - 1]?.text ?? '';
    if (definiteArticle === undefined || at - from < 2 || !before.startsWith(definiteArticle))
      return false;
    const next = this.#view.tokens[at]?.text.startsWith(definiteArticle) === true;
    return !next && !this.#nameTails.has(before);
  }

  #canBeName(at: number): boolean {
    const token = this.#view.tokens[at];
    return (
      token !== undefined &&
      token.shape !== 'number' &&
      token.text.length > 1 &&
      ((this.#view.classes[at] ?? 0) & NO_NAME) === 0
    );
  }

  #follows(at: number): boolean {
    const gap = this.#view.tokens[at]?.gap;
    return gap === 'space' || gap === 'dot';
  }

  #touches(at: number): boolean {
    return this.#view.tokens[at]?.gap === 'none' || this.#dotBefore(at);
  }

  #dotBefore(at: number): boolean {
    const { text, tokens } = this.#view;
    const before = tokens[at - 1];
    const token = tokens[at];
    return (
      before !== undefined && token !== undefined && DOT.test(text.slice(before.end, token.start))
    );
  }
}

function isSpelt(word: string, sounds: ReadonlySet<string>): boolean {
  if (KATAKANA.test(word)) return true;
  for (const character of word) if (!sounds.has(character)) return false;
  return word !== '' && sounds.size > 0;
}
