import type { Lexemes } from '../lexemes/lexemes';

const CURRENCY = /(?<!\p{L})(?:rp|us|usd|eur|rs|kr|no|nr|km|rm)\.? ?$/u;

/**
 * Whether a number of four digits with nothing beside it is a year: by its size, what stands
 * before it, and that nothing counted follows.
 */
export function isBareYear(lexemes: Lexemes, index: number, year: number): boolean {
  const here = lexemes.at(index);
  if (here === undefined) return false;
  const next = lexemes.at(index + 1);
  if (next !== undefined && lexemes.adjoins(index)) {
    if (lexemes.is(index + 1, 'counted') !== undefined) return false;
    if (
      lexemes.is(index + 1, 'unit') !== undefined &&
      lexemes.is(index + 1, 'mark') === undefined &&
      lexemes.is(index + 1, 'frame') === undefined
    )
      return false;
  }
  const before = lexemes.folded.slice(Math.max(0, here.start - 5), here.start);
  // "91/PUU-XVIII/2020" is a judgement.
  if (CURRENCY.test(before) || /[\d.,:+]$|\p{L}\/$/u.test(before)) return false;
  if (index > 0 && lexemes.adjoins(index - 1) && lexemes.is(index - 1, 'on') === undefined)
    if (lexemes.is(index - 1, 'numbered') !== undefined) return false;
  const after = lexemes.folded.slice(here.end, here.end + 6);
  // "2021/48213" is the number of a file, "2021/22" a season.
  if (/^:\d/.test(after) || /^\/(?:\d{3}(?!\d)|\d{5})/.test(after)) return false;
  const introduced =
    (index > 0 && lexemes.is(index - 1, 'on') !== undefined && lexemes.adjoins(index - 1)) ||
    /[(–-]$/.test(before) ||
    // सन् 1492 में: a postposition.
    (lexemes.adjoins(index) && lexemes.is(index + 1, 'on')?.side === 2);
  // "1492'de", and "1610 veröffentlicht" where years need no preposition and nouns have capitals.
  const verb = lexemes.words.bareYears === true && lexemes.precedesSmall(index);
  if (introduced || here.apostrophe === true) return year >= 1000 && year <= 2100;
  if (year % 100 === 0) return false;
  if (lexemes.adjoins(index) && lexemes.is(index + 1, 'number') !== undefined) return false;
  if (verb) return year >= 1000 && year <= 2100;
  return year >= 1800 && year <= 2060;
}
