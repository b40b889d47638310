import type { DateMention, Name } from '../../reading/reading';

const DIGIT = /\d/;
/** Small words between the word for a street and its name: "rua *de* 7 de Setembro". */
const LONGEST_LINK = 3;

/** "calle 9 de Julio", "улица 8 Марта": whether a day is what a street is called after. */
export function isStreetName(text: string, start: number, streets: readonly string[]): boolean {
  if (streets.length === 0) return false;
  const words = text
    .slice(Math.max(0, start - 40), start)
    .toLowerCase()
    .split(/[\s.]+/u);
  if (words.pop() !== '') return false;
  if ((words.at(-1)?.length ?? 0) <= LONGEST_LINK && !streets.includes(words.at(-1) ?? ''))
    words.pop();
  return streets.includes(words.at(-1) ?? '');
}

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
