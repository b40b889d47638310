import type { Name } from '../../../reading/reading';
import type { Frame } from '../../passage';
import type { Cue } from '../../reporting/cues/cues';
import { type Mention, phraseAt, spanOf } from '../../reporting/phrases/mentions';
import { foldedAt } from '../../words/tokens';
import type { Scene } from '../cast/scene';

/** True for an article and for what points at somebody: "*the* latter", fr "*ce* dernier", it "*quest'*ultimo". */
function opensPhrase({ items, lexicon: { sets, pronouns } }: Frame, at: number): boolean {
  const word = foldedAt(items, at);
  const { articles, definite, stops } = sets;
  return (
    [articles, definite, stops, pronouns].some((words) => words.has(word)) || word.endsWith("'")
  );
}

/** Words of such a phrase: "the latter". */
const LONGEST_OF_TWO = 2;

/** Which of two a phrase means that is nothing but "the former", "the latter"; null for any other. */
function meant(frame: Frame, { from, to }: Mention): 'first' | 'last' | null {
  const { former, latter } = frame.lexicon.sets;
  const word = foldedAt(frame.items, to - 1);
  if (to - from > LONGEST_OF_TWO || (to - from > 1 && !opensPhrase(frame, from))) return null;
  if (former.has(word)) return 'first';
  return latter.has(word) ? 'last' : null;
}

/**
 * "dijo *este último*", "*ce dernier* a dit": one of two straight beside the verb, in small letters and with no office, by
 * which else nothing names anybody; null for anything else.
 */
export function ofTwoBeside(frame: Frame, { from, to }: Cue): Mention | null {
  const { items, lexicon } = frame;
  const { former, latter, between } = lexicon.sets;
  const isOne = (at: number): boolean =>
    former.has(foldedAt(items, at)) || latter.has(foldedAt(items, at));
  const behind = isOne(to) ? to : to + 1;
  if (isOne(behind) && items[behind + 1]?.word !== true && behind - to < LONGEST_OF_TWO)
    return phraseAt(to, behind + 1);
  let end = from;
  while (between.has(foldedAt(items, end - 1))) end -= 1;
  if (!isOne(end - 1)) return null;
  const start = items[end - 2]?.word === true ? end - 2 : end - 1;
  return items[start - 1]?.word === true ? null : phraseAt(start, end);
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
