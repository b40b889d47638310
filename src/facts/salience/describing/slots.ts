import type { Findings } from '../../findings';
import type { Quote, Span } from '../../../reading/reading';

/** What of the findings lies in one stretch of the text, as indexes into their lists. */
export interface Slots {
  readonly who: readonly number[];
  readonly where: readonly number[];
  readonly when: readonly number[];
  readonly amounts: readonly number[];
  readonly sources: readonly number[];
  /** Code units of the stretch that stand in direct quotations. */
  readonly quoted: number;
  /** Code units of the stretch that are reported without quotation marks: "he said that …". */
  readonly reported: number;
}

/** Of a stretch in which nothing was found. */
export const NO_SLOTS: Slots = {
  who: [],
  where: [],
  when: [],
  amounts: [],
  sources: [],
  quoted: 0,
  reported: 0,
};

interface Placed extends Span {
  readonly index: number;
}

/** Hands out what lies in each of the spans, which must be in the text's order and apart: one pass in all. */
function* within(items: readonly Placed[], spans: readonly Span[]): Generator<Placed[]> {
  const sorted = [...items].sort((a, b) => a.start - b.start);
  let from = 0;
  for (const { start, end } of spans) {
    while ((sorted[from]?.start ?? Infinity) < start) from += 1;
    const inside: Placed[] = [];
    for (let at = from; at < sorted.length; at += 1) {
      const item = sorted[at];
      if (!item || item.start >= end) break;
      if (item.end <= end) inside.push(item);
    }
    yield inside;
  }
}

const indexes = (items: readonly Placed[] | undefined) => [
  ...new Set((items ?? []).map(({ index }) => index)),
];

/** The slots of each span; `spans` are in the text's order and do not overlap. */
export function slotsOf(spans: readonly Span[], findings: Findings): Slots[] {
  const mentions = findings.names.flatMap(({ mentions: places, type }, index) =>
    places.map(([start, end]) => ({ index, start, end, type })),
  );
  const place = (items: readonly Span[]) =>
    items.map(({ start, end }, index) => ({ index, start, end }));
  const collect = (items: readonly Placed[]) => [...within(items, spans)];
  const who = collect(mentions.filter(({ type }) => type === 'person' || type === 'organisation'));
  const where = collect(mentions.filter(({ type }) => type === 'place'));
  const when = collect(place(findings.dates));
  const amounts = collect(place(findings.amounts));
  const sources = collect(place(findings.sources));
  const quoted = quotedUnits(spans, findings, 'direct');
  const reported = quotedUnits(spans, findings, 'indirect');
  return spans.map((_, at) => ({
    who: indexes(who[at]),
    where: indexes(where[at]),
    when: indexes(when[at]),
    amounts: indexes(amounts[at]),
    sources: indexes(sources[at]),
    quoted: quoted[at] ?? 0,
    reported: reported[at] ?? 0,
  }));
}

/** Code units of each span that stand in quotes of one type; long ones go over several sentences. */
function quotedUnits(spans: readonly Span[], { quotes }: Findings, said: Quote['type']): number[] {
  const parts = quotes
    .filter(({ type }) => type === said)
    .flatMap(({ start, end, spans: split }) => split ?? [[start, end] as const])
    .sort((a, b) => a[0] - b[0]);
  let from = 0;
  return spans.map(({ start, end }) => {
    while ((parts[from]?.[1] ?? Infinity) <= start) from += 1;
    let units = 0;
    for (let at = from; at < parts.length; at += 1) {
      const part = parts[at];
      if (!part || part[0] >= end) break;
      units += Math.max(0, Math.min(end, part[1]) - Math.max(start, part[0]));
    }
    return units;
  });
}
