import type { Name } from '../../../reading/reading';
import type { Lexicon } from '../../words/lexicon';
import type { Person } from './person';

/** A name in a script that puts no spaces in names. */
const UNSPACED_NAME = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー]+$/u;

/** A foreign name, its parts parted by a dot: "マーク・リンド". */
const DOTTED = /[・·]/u;

/** The full name that a surname in a script without spaces begins ("小林" of "小林実"), or null. */
export function findLonger(
  short: string,
  people: readonly Person[],
  names: readonly Name[],
  lexicon: Lexicon,
): string | null {
  if (!UNSPACED_NAME.test(short)) return null;
  // A Chinese name of two characters is whole.
  if (short.length > 1 && lexicon.sets.quoteParticles.size === 0) return null;
  // "*リンド*氏" of "マーク・リンド": a foreign surname stands at the end, behind its dot.
  const foreign = names.find(
    ({ type, name }) =>
      type === 'person' && name.endsWith(short) && DOTTED.test(name.at(-short.length - 1) ?? ''),
  );
  if (foreign !== undefined) return foreign.name;
  // "*マーク*" of "マーク・リンド": artists and athletes go by their first names.
  const given = names.find(
    ({ type, name }) =>
      type === 'person' && name.startsWith(short) && DOTTED.test(name.charAt(short.length)),
  );
  if (given !== undefined) return given.name;
  const begins = (name: string): boolean =>
    UNSPACED_NAME.test(name) &&
    name.length > short.length &&
    name.length <= short.length + 4 &&
    name.startsWith(short);
  const spoken = people.findLast(({ name }) => begins(name));
  return (
    spoken?.name ?? names.find(({ type, name }) => type === 'person' && begins(name))?.name ?? null
  );
}
