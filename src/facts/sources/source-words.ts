import { listEntries } from '../../languages/notation';
import type { Language } from '../../languages/language';
import { oncePer } from '../../languages/once-per';

/**
 * Every single word by which a language says that something is reported or known from somewhere: those of
 * its phrases too ("as reported by"), less the words of grammar in them, which every sentence has.
 */
export const sourceWordsOf: (language: Language) => ReadonlySet<string> = oncePer(
  ({ sources, names, detection, quotation }) => {
    const { before, after, reports, anonymous, documents, media } = sources;
    const grammar = [names.plain, names.placeCues, names.linkers, detection.words];
    const plain = new Set(grammar.flatMap((field) => field?.split(' ') ?? []));
    const phrases = [before, after, reports, anonymous, documents, media];
    // "сообщается", "disampaikan": of verbs without a subject those of one word; phrases have words of every kind.
    const verbs = [quotation.impersonal, quotation.passiveVerbs]
      .flatMap(listEntries)
      .filter((verb) => !/[ ~]/u.test(verb));
    const words = phrases.flatMap((field) => field?.split(/[| ]/u) ?? []);
    return new Set(words).difference(plain).union(new Set(verbs));
  },
);
