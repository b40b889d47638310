import type { NameWords } from '../../languages/sections/names';
import type { WorldNames } from '../../languages/world/world';
import type { NameType } from '../../reading/reading';
import { entriesOf, type Lexicon } from './lexicon';

/** A name that the gazetteer knows, found at a word of a text. */
export interface KnownName {
  readonly type: NameType;
  /** How many words it has. */
  readonly length: number;
}

/** Places and organisations known by name, in one language. */
export interface Gazetteer {
  /** The longest known name that begins at a word; `stems` are the text's words without endings. */
  longestAt(stems: readonly string[], from: number, to: number): KnownName | null;
  /** Whether a known name begins with a word. */
  begins(stem: string): boolean;
  /** Every known name as it is written, with its type: for scripts without spaces. */
  readonly entries: ReadonlyMap<string, NameType>;
}

const BETWEEN_WORDS = /[\s.,&'’()]+/u;
const CONTINENTS = [
  '002',
  '003',
  '005',
  '009',
  '013',
  '019',
  '142',
  '150',
  '011',
  '030',
  '035',
  '145',
  '202',
  '419',
];
// "Гонконг (САР)": what is shorter says what kind of place it is.
const SHORTEST_OTHER_NAME = 5;
const NO_PLACES = new Set(['ZZ', 'XA', 'XB', 'QO']);
const ORGANISATION_REGIONS = new Set(['EU', 'UN', 'EZ']);

/** Countries, territories, continents and unions as Intl names them. */
function* regionNames(tag: string): Generator<[string, NameType]> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const style of ['long', 'short'] as const) {
    const names = new Intl.DisplayNames(tag, { type: 'region', style, fallback: 'none' });
    const codes = [...CONTINENTS];
    for (const a of letters) for (const b of letters) codes.push(a + b);
    for (const code of codes) {
      const name = names.of(code);
      if (name === undefined || NO_PLACES.has(code)) continue;
      const type = ORGANISATION_REGIONS.has(code) ? 'organisation' : 'place';
      yield [name, type];
      // "Myanmar (Birma)": each of the two is used alone.
      const bracket = name.search(/[(（]/u);
      if (bracket > 0) {
        yield [name.slice(0, bracket).trim(), type];
        const inner = name
          .slice(bracket + 1)
          .replace(/[)）].*$/u, '')
          .trim();
        if (inner.length >= SHORTEST_OTHER_NAME && !inner.includes(' ')) yield [inner, type];
      }
    }
  }
}

function compile(
  tag: string,
  words: NameWords,
  names: WorldNames | null,
  lexicon: Lexicon,
): Gazetteer {
  const byStems = new Map<string, NameType>();
  const longestFrom = new Map<string, number>();
  const entries = new Map<string, NameType>();
  const add = (name: string, type: NameType): void => {
    entries.set(name, type);
    const plain = name.toLowerCase().split(BETWEEN_WORDS).filter(Boolean);
    // Both as it is and without what looks like an ending: "Kiina" is the stem of "Kiinasta".
    for (const key of words.endings ? [plain, plain.map((word) => lexicon.stem(word))] : [plain]) {
      const [first] = key;
      if (first === undefined) return;
      byStems.set(key.join(' '), type);
      longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, key.length));
    }
  };
  if (words.script === undefined) {
    for (const name of names?.places ?? []) add(name, 'place');
    for (const name of names?.organisations ?? []) add(name, 'organisation');
  }
  for (const each of [tag, ...entriesOf(words.alsoTags)])
    for (const [name, type] of regionNames(each)) add(name, type);
  for (const name of entriesOf(words.places)) add(name, 'place');
  for (const name of entriesOf(words.organisations)) add(name, 'organisation');
  return {
    entries,
    begins: (stem) => longestFrom.has(stem),
    longestAt(stems, from, to) {
      const first = stems[from];
      if (first === undefined) return null;
      const most = Math.min(longestFrom.get(first) ?? 0, to - from);
      for (let length = most; length > 0; length -= 1) {
        const type = byStems.get(length === 1 ? first : stems.slice(from, from + length).join(' '));
        if (type !== undefined) return { type, length };
      }
      return null;
    },
  };
}

const compiled = new Map<string, Gazetteer>();

/** The gazetteer of a language, compiled once. */
export function gazetteerOf(
  tag: string,
  words: NameWords,
  names: WorldNames | null,
  lexicon: Lexicon,
): Gazetteer {
  let gazetteer = compiled.get(tag);
  if (!gazetteer) {
    gazetteer = compile(tag, words, names, lexicon);
    compiled.set(tag, gazetteer);
  }
  return gazetteer;
}
