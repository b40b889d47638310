import type { Name } from '../reading/reading';
import type { TextContext } from '../reading/text-context';

/** People, organisations and places of a text, one entry each, by first mention. */
export function findNames(context: TextContext): Name[] {
  void context;
  return [];
}
