import type { Name } from '../../../reading/reading';
import type { Frame } from '../../passage';
import { type Mention, spanOf } from '../../reporting/phrases/mentions';
import { foldedAt } from '../../words/tokens';
import type { Scene } from '../cast/scene';

/** Which of two a phrase means that is nothing but "the former", "the latter"; null for any other. */
function meant(
  { items, lexicon: { sets } }: Frame,
  { from, to }: Mention,
): 'first' | 'last' | null {
  const word = foldedAt(items, to - 1);
  const article =
    sets.articles.has(foldedAt(items, from)) || sets.definite.has(foldedAt(items, from));
  if (to - from !== (article ? 2 : 1)) return null;
  if (sets.former.has(word)) return 'first';
  return sets.latter.has(word) ? 'last' : null;
}

/** The people of the list who are named between two places, in the text's order. */
function peopleBetween(names: readonly Name[], start: number, end: number): readonly Name[] {
  const firstMention = ({ mentions }: Name): number =>
    mentions.find(([from]) => from >= start && from < end)?.[0] ?? end;
  return names
    .filter((name) => name.type === 'person' && firstMention(name) < end)
    .toSorted((a, b) => firstMention(a) - firstMention(b));
}

/**
 * Whom "*the latter* said" means: of the two people who are named before it in its sentence, or else in the sentence before;
 * null where not two are, undefined for any other phrase.
 */
export function ofTwo(scene: Scene, frame: Frame, mention: Mention): Name | null | undefined {
  const which = meant(frame, mention);
  if (which === null) return undefined;
  const { start } = spanOf(frame.items, mention.from, mention.to);
  const before = scene.frames.findLast((one) => one.end <= frame.start);
  const here = peopleBetween(scene.names, frame.start, start);
  const two = here.length > 0 ? here : peopleBetween(scene.names, before?.start ?? start, start);
  return two.length === 2 ? (two.at(which === 'first' ? 0 : 1) ?? null) : null;
}
