import type { QuotationWords } from '../../languages/sections/quotation';
import { PhraseBook } from './phrases';
import { listEntries } from '../../languages/notation';

/** What a reporting word does; see the fields of `QuotationWords`. */
export interface CueValue {
  /** `other`: the form of such a verb in a sense that reports nothing. */
  readonly kind:
    | 'other'
    | 'verb'
    | 'after'
    | 'self'
    | 'according'
    | 'accordingAfter'
    | 'accordingSelf';
  readonly addressing: boolean;
  readonly bare: boolean;
  readonly citing: boolean;
  readonly impersonal: boolean;
}

/** The prepositions behind which each verb of `frontedVerbs` reports. */
export function frontedVerbs({
  frontedVerbs: fronted,
}: QuotationWords): ReadonlyMap<string, string> {
  return new Map(
    listEntries(fronted).map((entry) => {
      const [preposition = '', verb = ''] = entry.split('~');
      return [verb, preposition];
    }),
  );
}

/**
 * The reporting words of a language, ready for look-up.
 *
 * @param split parts a phrase into the tokens that a text has for it
 */
export function cuesOf(
  words: QuotationWords,
  split: (phrase: string) => string[],
): PhraseBook<CueValue> {
  const bare = new Set(listEntries(words.bareVerbs));
  const addressing = new Set(listEntries(words.addressing));
  const cues = new PhraseBook<CueValue>(split);
  const citing = new Set(listEntries(words.citing));
  const impersonal = new Set(listEntries(words.impersonal));
  const plain = { addressing: false, bare: false, citing: false, impersonal: false };
  cues.add(words.accordingSelf, { kind: 'accordingSelf', ...plain });
  const sources = new Set(listEntries(words.according));
  for (const phrase of sources)
    cues.add(phrase, { ...plain, kind: 'according', citing: citing.has(phrase) });
  cues.add(words.accordingAfter, { kind: 'accordingAfter', ...plain });
  for (const verb of new Set([
    ...listEntries(words.verbs),
    ...listEntries(words.contentVerbs),
    ...addressing,
    ...bare,
    ...citing,
    ...impersonal,
    ...frontedVerbs(words).keys(),
  ])) {
    if (sources.has(verb)) continue;
    cues.add(verb, {
      kind: 'verb',
      addressing: addressing.has(verb),
      bare: bare.has(verb),
      citing: citing.has(verb),
      impersonal: impersonal.has(verb),
    });
  }
  cues.add(words.otherVerbs, { kind: 'other', ...plain });
  for (const root of listEntries(words.afterQuote)) {
    cues.add(root, { kind: 'after', ...plain });
    for (const suffix of listEntries(words.speakerSuffix)) {
      cues.add(root + suffix, { kind: 'self', ...plain });
    }
  }
  return cues;
}
