import type { Name, Quote } from '../reading/reading';
import type { TextContext } from '../reading/text-context';

/** Every direct, mixed and indirect quote of a text with its speaker, in the text's order. */
export function findQuotes(context: TextContext, names: readonly Name[]): Quote[] {
  void context;
  void names;
  return [];
}
