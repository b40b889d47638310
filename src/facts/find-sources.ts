import type { Name, Source } from '../reading/reading';
import type { TextContext } from '../reading/text-context';

/** Where the article itself says that it has a thing from, in the text's order. */
export function findSources(context: TextContext, names: readonly Name[]): Source[] {
  void context;
  void names;
  return [];
}
