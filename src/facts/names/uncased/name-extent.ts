import { classAt, isAny, isGiven, knownAt, type TokenView } from '../token-view';
import type { Extent } from '../candidate';
import { type HanNames, LONGEST_HAN_NAME } from './han-names';
import { entriesOf } from '../../../languages/names/class-table';
import * as is from '../lexicon/lexicon';
import { beginsLikeVerb } from '../weighing/look-alikes';
import type { SignBorders } from './signs-beside-verbs';
import type { SpeltNames } from './spelt-names';

const MOST_NAME_WORDS = 3;
const SHORTEST_VERB = 4;

/** What tells where names end by their signs, in scripts that put no space between words. */
interface NamesBySign {
  readonly borders: SignBorders;
  readonly han: HanNames;
  readonly spelt: SpeltNames;
}

/** Finds where a person's name begins and ends in scripts without capitals. */
export class NameExtent {
  readonly #view: TokenView;
  readonly #bySign: NamesBySign;
  readonly #nameTails: ReadonlySet<string>;
  readonly #beforeNouns: readonly string[];
  readonly #ledArticles: readonly string[];

  constructor(view: TokenView, bySign: NamesBySign) {
    this.#view = view;
    this.#bySign = bySign;
    this.#nameTails = new Set(view.words.nameTails?.split(' '));
    this.#beforeNouns = entriesOf(view.words.endingsBeforeNouns);
    this.#ledArticles = entriesOf(view.words.ledArticles);
  }

  /** The name that begins at a word after a title or a verb, or null. */
  forward(at: number, limit: number): Extent | null {
    const { script, nameHasOneSpace } = this.#view.words;
    const { spelt, han } = this.#bySign;
    if (nameHasOneSpace) return this.#toSecondSpace(at, limit);
    if (script === 'joined') return spelt.at(at, limit) ?? han.surnamedAt(at, limit);
    let to = at;
    let words = 0;
    while (
      to < limit &&
      words < MOST_NAME_WORDS &&
      (this.#canBeName(to) || this.#isOrigin(at, to)) &&
      (to === at || this.#follows(to)) &&
      !this.#isBehindSurname(at, to) &&
      !(to - at > 1 && this.#isVerb(to)) &&
      !(to - at > 1 && this.#isPlace(to, limit))
    ) {
      if (!this.#links(to)) words += 1;
      to += 1;
    }
    return to > at ? { from: at, to } : null;
  }

  /** "محمد شياع *السوداني*": behind a given name the adjective of a country with its article is a family name. */
  #isOrigin(at: number, to: number): boolean {
    const { tokens, words } = this.#view;
    const { definiteArticle } = words;
    if (definiteArticle === undefined || to === at || !isGiven(this.#view, at)) return false;
    const definite = tokens[to]?.text.startsWith(definiteArticle) === true;
    return definite && (classAt(this.#view, to) & is.NOT_OF_PERSON) === is.DEMONYM;
  }

  /** True for "*لل*سخرية": a preposition with its article, which no name has. */
  #isLed(at: number): boolean {
    const word = this.#view.tokens[at]?.text ?? '';
    return this.#ledArticles.some((article) => word.startsWith(article));
  }

  /** "سمير حلو | يشارك": behind two words of a name one with the beginning of a verb, and no given name. */
  #isVerb(at: number): boolean {
    const { tokens } = this.#view;
    const { text = '' } = tokens[at] ?? {};
    if (text.length < SHORTEST_VERB || isGiven(this.#view, at)) return false;
    return beginsLikeVerb(this.#view, text);
  }

  /** "ال*مزارع*ون": with its article a plural is nobody's name. */
  #isPlural(word: string): boolean {
    const { definiteArticle, pluralEndings } = this.#view.words;
    if (definiteArticle === undefined || !word.startsWith(definiteArticle)) return false;
    return entriesOf(pluralEndings).some((ending) => word.endsWith(ending));
  }

  /** "عبد الرحمان *بن* زيتون": a small word that takes the next one with it into one part of a name. */
  #links(at: number): boolean {
    const { definiteArticle } = this.#view.words;
    return definiteArticle !== undefined && isAny(this.#view, at, is.LINKER);
  }

  /** The name that ends before a title or a verb, or null. */
  backward(end: number, start: number): Extent | null {
    const { spelt, han } = this.#bySign;
    if (this.#view.words.nameHasOneSpace) return null;
    if (this.#view.words.script === 'joined') {
      for (let from = Math.max(start, end - LONGEST_HAN_NAME * 2); from < end; from += 1) {
        const extent = spelt.at(from, end) ?? han.surnamedAt(from, end);
        if (extent?.to === end) return extent;
      }
      return han.isLoneSurname(end - 1)
        ? { from: end - 1, to: end }
        : (han.neighbourBefore(end, start) ?? han.unlistedBefore(end, start));
    }
    let from = end;
    while (
      from > start &&
      end - from < 2 &&
      this.#canBeName(from - 1) &&
      (from === end || this.#follows(from)) &&
      !this.#tellsOfNoun(from - 1, end)
    )
      from -= 1;
    return from < end ? { from, to: end } : null;
  }

  #toSecondSpace(at: number, limit: number): Extent | null {
    const { tokens } = this.#view;
    const { borders } = this.#bySign;
    let to = at;
    let spaces = 0;
    while (to < limit && to - at < 10) {
      const token = tokens[to];
      if (!token || token.gap === 'break' || token.shape === 'number') break;
      if (to > at && token.gap === 'space') {
        spaces += 1;
        if (
          spaces > 1 ||
          isAny(this.#view, to, is.NOT_OF_PERSON) ||
          borders.beginsSpeech(token.start)
        )
          break;
      }
      if (to > at && isAny(this.#view, to, is.SPEECH | is.PLAIN | is.TITLE | is.ROLE_WORD)) break;
      to += 1;
    }
    // "เด็กชาย*วัย* 2 ขวบ": a name may begin with a word of grammar, but is not that alone.
    const isPlain = to - at === 1 && isAny(this.#view, at, is.PLAIN);
    return to > at && !isPlain ? { from: at, to } : null;
  }

  /** "न्यायाधीश राकेश चौधरी | लखनऊ में": behind two words of a name a place that is known is where it was. */
  #isPlace(at: number, limit: number): boolean {
    return knownAt(this.#view, at, limit)?.type === 'place';
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

  /** "새로*운* 총리": a verb, an adjective or a case before an office; a courtesy stands behind names alone. */
  #tellsOfNoun(at: number, end: number): boolean {
    const { tokens } = this.#view;
    if (at === end - 1 && isAny(this.#view, end, is.COURTESY)) return false;
    const word = tokens[at]?.text ?? '';
    return this.#beforeNouns.some((ending) => word.length > ending.length && word.endsWith(ending));
  }

  #canBeName(at: number): boolean {
    const token = this.#view.tokens[at];
    return (
      token !== undefined &&
      token.shape !== 'number' &&
      token.text.length > 1 &&
      !this.#isPlural(token.text) &&
      !this.#isLed(at) &&
      !isAny(this.#view, at, is.NOT_OF_PERSON)
    );
  }

  #follows(at: number): boolean {
    const gap = this.#view.tokens[at]?.gap;
    return gap === 'space' || gap === 'dot';
  }
}
