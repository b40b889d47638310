import type { Amount, DateMention, Name, Span } from '../../reading/reading';

function outside(names: readonly Name[], spans: readonly Span[]): Name[] {
  return names.filter(
    ({ mentions }) =>
      !mentions.every(([start, end]) =>
        spans.some((span) => span.start <= start && end <= span.end),
      ),
  );
}

/** The names without those that only ever stand inside a date: "Ιανουάριο", "XXe siècle". */
export function outsideDates(names: readonly Name[], dates: readonly DateMention[]): Name[] {
  return outside(names, dates);
}

const CURRENCY = /^[A-Z]{3}$/u;

/** The names without those that only ever stand inside a sum of money: "US$3,5 miliar", "Hong Kong dollars". */
export function outsideMoney(names: readonly Name[], amounts: readonly Amount[]): Name[] {
  const sums = amounts.filter(({ unit }) => unit !== null && CURRENCY.test(unit));
  return sums.length === 0 ? [...names] : outside(names, sums);
}
