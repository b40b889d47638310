import type { Name, Source } from '../reading/reading';
import type { TextContext } from '../reading/text-context';
import {
  clauseAfter,
  clauseBefore,
  type FoundSource,
  inSmallLetters,
  SourceFinder,
} from './sources/find-beside';
import { sourceLexiconOf } from './sources/lexicon';

/** Where the article itself says that it has a thing from, in the text's order. */
export function findSources(context: TextContext, names: readonly Name[]): Source[] {
  const { text, language } = context;
  const lexicon = sourceLexiconOf(language);
  const plain = new Set(language?.names.plain?.split(' '));
  const finder = new SourceFinder(text, lexicon, names, plain);
  const lower = inSmallLetters(text);
  const sources = new Map<number, Source>();
  const add = (start: number, end: number, found: FoundSource | null): void => {
    if (!found) return;
    const from = Math.min(start, found.start);
    const to = Math.max(end, found.end);
    // The same words can be reached from two frames ("dikutip", "dikutip dari").
    if (!sources.has(found.start))
      sources.set(found.start, {
        text: text.slice(from, to),
        start: from,
        end: to,
        name: found.name,
        kind: found.kind,
      });
  };
  for (const match of matchesOf(lexicon.before, lower)) {
    const end = match.index + match[0].length;
    add(match.index, end, finder.inPiece(clauseAfter(text, end), end, 'behind'));
  }
  for (const match of matchesOf(lexicon.after, lower)) {
    const piece = clauseBefore(text, match.index);
    const end = match.index + match[0].length;
    add(match.index, end, finder.inPiece(piece, match.index - piece.length, 'before'));
  }
  for (const match of matchesOf(lexicon.reports, lower)) {
    const end = match.index + match[0].length;
    add(match.index, end, finder.mediumNear(match.index, end));
  }
  return [...sources.values()].toSorted((a, b) => a.start - b.start);
}

function matchesOf(pattern: RegExp | null, text: string): Iterable<RegExpExecArray> {
  return pattern ? text.matchAll(pattern) : [];
}
