import type { LocaleNames } from './names';

/** Continents and their parts, by UN M49. */
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
const UNIONS = new Set(['EU', 'UN', 'EZ']);

function regionCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return [...CONTINENTS, ...codes].filter((code) => !NO_PLACES.has(code));
}

/** "Myanmar (Birma)": each of the two is used alone. */
function* formsOf(name: string): Generator<string> {
  yield name;
  const bracket = name.search(/[(（]/u);
  if (bracket <= 0) return;
  yield name.slice(0, bracket).trim();
  const inner = name
    .slice(bracket + 1)
    .replace(/[)）].*$/u, '')
    .trim();
  if (inner.length >= SHORTEST_OTHER_NAME && !inner.includes(' ')) yield inner;
}

/** Countries, territories, continents and unions as Intl names them, in each of a language's locales. */
export function harvestRegions(
  tag: string,
  variants: readonly string[] = [],
): Pick<LocaleNames, 'places' | 'unions'> {
  const places = new Set<string>();
  const unions = new Set<string>();
  for (const locale of [tag, ...variants]) {
    for (const style of ['long', 'short'] as const) {
      const names = new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
      for (const code of regionCodes()) {
        const name = names.of(code);
        if (name === undefined) continue;
        for (const form of formsOf(name)) (UNIONS.has(code) ? unions : places).add(form);
      }
    }
  }
  return { places: [...places], unions: [...unions] };
}
