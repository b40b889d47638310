import type { Language } from '../../languages/language';

const words = new Map<string, ReadonlySet<string>>();

/**
 * Every single word by which a language says that something is reported or known from somewhere: those of
 * its phrases too ("as reported by"), less the words of grammar in them, which every sentence has.
 */
export function sourceWordsOf({ tag, sources, names, detection }: Language): ReadonlySet<string> {
  let known = words.get(tag);
  if (known === undefined) {
    const { before, after, reports, anonymous, documents, media } = sources;
    const grammar = [names.plain, names.placeCues, names.linkers, detection.words];
    const plain = new Set(grammar.flatMap((field) => field?.split(' ') ?? []));
    const phrases = [before, after, reports, anonymous, documents, media];
    known = new Set(phrases.flatMap((field) => field?.split(/[| ]/u) ?? [])).difference(plain);
    words.set(tag, known);
  }
  return known;
}
