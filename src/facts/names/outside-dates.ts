import type { DateMention, Name } from '../../reading/reading';

/** The names without those that only ever stand inside a date: "Ιανουάριο", "XXe siècle". */
export function outsideDates(names: readonly Name[], dates: readonly DateMention[]): Name[] {
  return names.filter(
    ({ mentions }) =>
      !mentions.every(([start, end]) =>
        dates.some((date) => date.start <= start && end <= date.end),
      ),
  );
}
