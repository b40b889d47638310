import type { Language } from '../../languages/language';

const words = new Map<string, ReadonlySet<string>>();

/** Every single word by which a language says that something is reported or known from somewhere. */
export function sourceWordsOf({ tag, sources }: Language): ReadonlySet<string> {
  let known = words.get(tag);
  if (known === undefined) {
    const { before, after, reports, anonymous, documents, media } = sources;
    known = new Set(
      [before, after, reports, anonymous, documents, media].flatMap(
        (field) => field?.split(/[| ]/u) ?? [],
      ),
    );
    words.set(tag, known);
  }
  return known;
}
