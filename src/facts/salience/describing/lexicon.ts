import type { Language } from '../../../languages/language';
import { oncePer } from '../../../languages/once-per';
import { expand, listEntries } from '../../../languages/notation';
import { UNSPACED_SCRIPTS } from '../../../languages/world/unspaced-scripts';

/** The salience words of one language, ready to be matched. */
export interface Lexicon {
  readonly connectives: Phrases;
  readonly conjunctions: Phrases;
  readonly pronouns: Phrases;
  /** Those that stand for people. */
  readonly persons: Phrases;
  readonly demonstratives: Phrases;
  readonly ownTime: Phrases;
  readonly background: Phrases;
  /** See `SalienceWords`. */
  readonly commonVerbs: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<string>;
  /** Words that open what somebody said: "that", "bahwa". */
  readonly complementisers: Phrases;
  readonly here: readonly string[];
  readonly pictured: readonly string[];
  readonly photographed: readonly string[];
}

/** Words and phrases in small letters. */
export interface Phrases {
  readonly all: readonly string[];
  /** By their first code unit, the longest first: "selain itu" is found before "selain". */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
}

function listed(words: string | undefined): Phrases {
  const all = listEntries(words).filter((word) => word !== '');
  const sorted = all.toSorted((a, b) => b.length - a.length);
  return { all, byStart: Map.groupBy(sorted, (word) => word.charAt(0)) };
}

/** The lexicon of a language, made once; empty lists without one. */
export const wordsOf: (language: Language | null) => Lexicon = oncePer((language) => {
  const { he, she, they, any } = language?.quotation.pronouns ?? {};
  return {
    connectives: listed(language?.salience.connectives),
    conjunctions: listed(language?.salience.conjunctions),
    pronouns: listed(language?.salience.pronouns),
    demonstratives: listed(language?.salience.demonstratives),
    ownTime: listed(language?.salience.ownTime),
    persons: listed(
      [he, she, they, any].filter((words) => words !== undefined && words !== '').join('|'),
    ),
    background: listed(language?.salience.background),
    commonVerbs: new Set(language?.salience.commonVerbs?.split('|')),
    articles: new Set(listEntries(language?.quotation.articles)),
    ordinals: new Set(expand(language?.dates.ordinals ?? '').flatMap((word) => word.split(','))),
    complementisers: listed(language?.quotation.complementisers),
    here: listed(language?.salience.here).all,
    pictured: listed(language?.salience.pictured).all,
    photographed: listed(language?.salience.photographed).all,
  };
});

const SPACED = /\p{ID_Continue}$/u;
const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]$`, 'u');
/** True for words of a script that parts none from the next by a space. */
export const isUnspaced = (words: string): boolean => UNSPACED.test(words);
const WORD_GOES_ON = /^[\p{ID_Continue}'’-]/u;

/** Code units of a sentence's head to look for a listed word or phrase in: none is longer. */
export const LONGEST_OPENING = 64;

/** Length of the listed word or phrase that `text` opens with, in code units, or 0. */
export function opens(text: string, { byStart }: Phrases): number {
  const words = byStart.get(text.charAt(0).toLowerCase().charAt(0));
  if (words === undefined) return 0;
  const lower = text.slice(0, LONGEST_OPENING).toLowerCase();
  for (const word of words) {
    if (!lower.startsWith(word)) continue;
    const spaced = SPACED.test(word) && !isUnspaced(word);
    if (!spaced || !WORD_GOES_ON.test(lower.slice(word.length, word.length + 1)))
      return word.length;
  }
  return 0;
}
