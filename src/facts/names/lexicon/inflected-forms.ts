import type { Token } from '../tokens/tokens';

/** Takes an ending off a word in each way that leaves a stem, the shortest ending first. */
export type TakeOffEnding = (lower: string) => readonly string[];

/**
 * What each word of a text is joined by with other forms of the same name: its stem, or that of the form
 * which the text also has without the ending. A stem alone is not enough: "Gazprom" and "Friedrich" end by
 * chance as case forms do, and would lose letters that "Gazpromu" and "Friedricha" keep.
 */
export function joiningStems(
  tokens: readonly Token[],
  stems: readonly string[],
  takeOffEnding: TakeOffEnding,
): readonly string[] {
  const stemOf = new Map<string, string>();
  for (const [at, { lower, shape }] of tokens.entries())
    if (shape === 'capital' || shape === 'capitals') stemOf.set(lower, stems[at] ?? lower);
  const formOf = new Map<string, string>();
  for (const lower of stemOf.keys()) {
    const bare = takeOffEnding(lower).find((rest) => stemOf.has(rest));
    if (bare !== undefined) formOf.set(lower, bare);
  }
  if (formOf.size === 0) return stems;
  const bareOf = (lower: string): string => {
    let form = lower;
    for (let next = formOf.get(form); next !== undefined; next = formOf.get(form)) form = next;
    return form;
  };
  return tokens.map(({ lower }, at) => stemOf.get(bareOf(lower)) ?? stems[at] ?? lower);
}

/**
 * Takes off endings, and puts another form's ending in their place where the two differ by more: fi "Lahd|en" of
 * "Lah|ti".
 *
 * @param changes `ending>ending`, parted by "|"
 */
export function withChanges(takeOffEnding: TakeOffEnding, changes: string): TakeOffEnding {
  const rules = changes
    .split('|')
    .filter((rule) => rule.includes('>'))
    .map((rule) => rule.split('>') as [string, string]);
  if (rules.length === 0) return takeOffEnding;
  return (lower) => [
    ...takeOffEnding(lower),
    ...rules
      .filter(([end]) => lower.length > end.length && lower.endsWith(end))
      .map(([end, first]) => lower.slice(0, -end.length) + first),
  ];
}
