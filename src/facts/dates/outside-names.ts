import type { DateMention, Name } from '../../reading/reading';

const DIGIT = /\d/;

/** The dates without those that are only a part of a person's or a body's name: "Robert März", "the Sunday Courier". */
export function outsideNames(
  dates: readonly DateMention[],
  names: readonly Name[],
): readonly DateMention[] {
  const bearers = names
    .filter(({ type }) => type === 'person' || type === 'organisation')
    .flatMap(({ mentions }) => mentions)
    .toSorted((a, b) => a[0] - b[0]);
  let next = 0;
  return dates.filter(({ start, end, text }) => {
    while ((bearers[next]?.[1] ?? Infinity) <= start) next += 1;
    const [from, to] = bearers[next] ?? [Infinity, 0];
    const inside = from <= start && end <= to && end - start < to - from;
    return !inside || DIGIT.test(text);
  });
}
