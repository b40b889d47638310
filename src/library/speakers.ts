import type { EntryRecord, JoinRecord } from './records';

/** A person as the library knows them, under all the spellings that the reader joined. */
export interface Speaker {
  /** The spelling met most often. */
  readonly name: string;
  readonly spellings: readonly string[];
  readonly quotes: number;
  readonly entries: readonly EntryRecord[];
}

/** Every speaker of the given entries, most quoted first. */
export function listSpeakers(
  entries: readonly EntryRecord[],
  joins: readonly JoinRecord[],
): Speaker[] {
  const rootOf = joinSpellings(joins);
  const found = new Map<string, { spellings: Map<string, number>; entries: Set<EntryRecord> }>();
  for (const entry of entries) {
    for (const [spelling, quotes] of entry.speakers) {
      const root = rootOf(spelling);
      const speaker = found.get(root) ?? { spellings: new Map(), entries: new Set() };
      found.set(root, speaker);
      speaker.spellings.set(spelling, (speaker.spellings.get(spelling) ?? 0) + quotes);
      speaker.entries.add(entry);
    }
  }
  return [...found.values()]
    .map((speaker) => {
      const spellings = [...speaker.spellings].sort(
        (a, b) => b[1] - a[1] || a[0].localeCompare(b[0]),
      );
      return {
        name: spellings[0]?.[0] ?? '',
        spellings: spellings.map(([spelling]) => spelling),
        quotes: spellings.reduce((sum, [, quotes]) => sum + quotes, 0),
        entries: [...speaker.entries],
      };
    })
    .sort((a, b) => b.quotes - a.quotes || a.name.localeCompare(b.name));
}

/** Gives for each spelling one that stands for the whole person (union by the joins). */
function joinSpellings(joins: readonly JoinRecord[]): (spelling: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (spelling: string): string => {
    let root = spelling;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) {
      root = parent;
    }
    return root;
  };
  for (const { names } of joins) {
    const [a, b] = [rootOf(names[0]), rootOf(names[1])];
    if (a !== b) parents.set(a, b);
  }
  return rootOf;
}
