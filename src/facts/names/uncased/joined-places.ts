import type { TokenView } from '../token-view';
import { type Candidate, typeOf } from '../candidate';
import { entriesOf } from '../../../languages/names/class-table';

/** The candidates, each place joined with the smaller places straight behind it: "서울 성북구 안암동", "岡山県倉敷市". */
export function withJoinedPlaces(
  { text, words, gazetteer }: TokenView,
  candidates: readonly Candidate[],
): Candidate[] {
  if (words.placesJoin !== true) return [...candidates];
  const listed = new Set(entriesOf(words.places));
  const units = [...entriesOf(words.placesWithin), ...entriesOf(words.placeEnd)].map((end) =>
    end.replace(/^-/u, ''),
  );
  const between = words.script === 'joined' ? '' : ' ';
  const isPlace = ({ votes }: Candidate): boolean => typeOf(votes) === 'place';
  // A country behind another is none of its parts.
  const isPart = ({ start, end }: Candidate): boolean => {
    const name = text.slice(start, end);
    if (gazetteer.isCountry(name)) return false;
    return listed.has(name) || units.some((unit) => name.endsWith(unit));
  };
  /** "大阪府|吹田市": the smaller place of a name that was found whole, as the key it has by itself; null in other names. */
  const partInside = (key: readonly string[]): string | null => {
    const known = gazetteer.longestAt(key, 0, key.length);
    if (known?.type !== 'place') return null;
    const [unit = '', ...behind] = key.slice(known.length);
    const rest = units.includes(unit) ? behind : [unit, ...behind];
    return rest.length > 1 && units.includes(rest.at(-1) ?? '') ? rest.join(' ') : null;
  };
  const joined: Candidate[] = [];
  /** Keys of joined places by that of their last part. */
  const wholes = new Map<string, readonly string[]>();
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const part =
      last !== undefined &&
      text.slice(last.end, candidate.start) === between &&
      isPlace(last) &&
      isPlace(candidate) &&
      isPart(candidate);
    if (!part) {
      // "倉敷市", later: the same place.
      const whole = isPlace(candidate) ? wholes.get(candidate.key.join(' ')) : undefined;
      const alone = whole === undefined ? {} : { key: whole, standsForWhole: true as const };
      const inner = isPlace(candidate) ? partInside(candidate.key) : null;
      if (inner !== null) wholes.set(inner, candidate.key);
      joined.push({ ...candidate, ...alone });
      continue;
    }
    const key = [...last.key, ...candidate.key];
    wholes.set(candidate.key.join(' '), key);
    joined[joined.length - 1] = { ...last, end: candidate.end, key };
  }
  return joined;
}
