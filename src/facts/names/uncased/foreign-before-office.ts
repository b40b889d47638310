import { isAny, type TokenView } from '../token-view';
import type { Extent } from '../candidate';
import { entriesOf } from '../../../languages/names/class-table';
import { bodyBefore, type KnownExtent } from './known-names';
import * as is from '../lexicon/lexicon';
import { roleTest } from './syllabic';

/** Words of a foreign name. */
const NAME_WORDS = 2;
/** Bodies, countries and further words of an office between a name and its title. */
const MOST_OF_OFFICE = 4;
const HANGUL = /^\p{Script=Hangul}{2,}$/u;

/** Finds foreign names before the body or the country of an office, where names are told by their syllables (ko). */
export class ForeignBeforeOffice {
  readonly #view: TokenView;
  readonly #known: readonly (KnownExtent | undefined)[];
  readonly #isTitle: (at: number) => boolean;
  readonly #syllables: ReadonlySet<string>;
  readonly #beforeNouns: readonly string[];
  readonly #bodyEnds: readonly string[];
  readonly #isWhole: (word: string) => boolean;

  /** @param isWhole whether a word is a surname and a given name */
  constructor(
    view: TokenView,
    known: readonly (KnownExtent | undefined)[],
    isWhole: (word: string) => boolean,
  ) {
    const { romanisation, surnames, endingsBeforeNouns, bodyEnds } = view.words;
    const given = romanisation?.by === 'syllables' ? romanisation.given : '';
    this.#view = view;
    this.#known = known;
    this.#isTitle = roleTest(view);
    this.#syllables = new Set([...given, ...entriesOf(surnames)]);
    this.#beforeNouns = entriesOf(endingsBeforeNouns);
    this.#bodyEnds = entriesOf(bodyEnds);
    this.#isWhole = isWhole;
  }

  /**
   * "*비톨트 카민스키* 폴란드 외무장관": the name that ends before what the office at `title` is of, or null. Without a body or a
   * country between the two any nouns may stand there.
   */
  at(title: number): Extent | null {
    if (!this.#isTitle(title)) return null;
    const to = this.#officeStart(title);
    // "재직 시 *이재현* 푸른당 대표": whole by itself.
    if (to === title || this.#isWhole(this.#view.tokens[to - 1]?.text ?? '')) return null;
    const from = to - NAME_WORDS;
    const named = this.#mayBeName(to - 1, false) && this.#mayBeName(from, true);
    return named && (this.#isForeign(from) || this.#isForeign(to - 1)) ? { from, to } : null;
  }

  /** Where the words begin that tell of what an office is, a body or a country among them; else the office itself. */
  #officeStart(title: number): number {
    const { tokens } = this.#view;
    let at = title;
    let of = false;
    for (let step = 0; step < MOST_OF_OFFICE && tokens[at]?.gap === 'space'; step += 1) {
      const body = bodyBefore(this.#known, at);
      if (body !== null) {
        of = true;
        at = body;
      } else if (this.#isOfOffice(at - 1)) at -= 1;
      else break;
    }
    return of && tokens[at]?.gap === 'space' ? at : title;
  }

  /** True for "*외무부* 대변인", "*전* 총리". */
  #isOfOffice(at: number): boolean {
    const { text = '' } = this.#view.tokens[at] ?? {};
    const body = this.#bodyEnds.some((end) => text.length > 2 && text.endsWith(end));
    return body || isAny(this.#view, at, is.ROLE_WORD | is.ORGANISATION_END);
  }

  /** True for a word that may be a part of a name which goes on behind it where `joined`. */
  #mayBeName(at: number, joined: boolean): boolean {
    const { tokens } = this.#view;
    const { text = '' } = tokens[at] ?? {};
    if (joined && tokens[at + 1]?.gap !== 'space') return false;
    if (!HANGUL.test(text) || this.#known[at] !== undefined) return false;
    if (isAny(this.#view, at, is.NOT_OF_PERSON | is.TITLE | is.TITLE_AFTER)) return false;
    return !this.#beforeNouns.some(
      (ending) => text.length > ending.length && text.endsWith(ending),
    );
  }

  /** True for "카민스키": a syllable of it is in no name of the language's own. */
  #isForeign(at: number): boolean {
    return [...(this.#view.tokens[at]?.text ?? '')].some((one) => !this.#syllables.has(one));
  }
}
