import { found, type Found } from './fragment';
import type { Lexemes } from '../lexemes/lexemes';
import type { Sense } from '../words/sense';

/** Yesterday, tadi malam, that day; Christmas. */
export function readNamed(lexemes: Lexemes, index: number): Found | null {
  // "berusia 28 tahun itu", "2-3 วันนี้": the number has the unit.
  const counted =
    index > 0 &&
    lexemes.words.ordinalAfter === true &&
    lexemes.count(index - 1) !== null &&
    lexemes.adjoins(index - 1);
  const relative = lexemes.is(index, 'relative');
  // "marzo dell'anno scorso": the word for "of the year" is told on by what stands behind it.
  const frame = lexemes.adjoins(index) ? lexemes.sided(index + 1, 'frame', 2) : undefined;
  if (relative?.unit !== undefined && relative.n === 0 && frame !== undefined && frame.n !== 0)
    return found(index + 2, { offset: { unit: relative.unit, n: Math.sign(frame.n) } });
  if (
    relative?.unit !== undefined &&
    !(counted && relative.n === 0 && lexemes.words.tight === true)
  )
    return found(index + 1, {
      offset: { unit: relative.unit, n: relative.n },
      ...(saysBothWays(lexemes, index, relative) ? { either: true } : {}),
      ...(relative.part === undefined ? {} : { part: relative.part }),
      ...(relative.weekday === undefined ? {} : { weekday: relative.weekday }),
    });
  const previous = lexemes.is(index, 'previous');
  if (previous?.unit !== undefined && !counted)
    return found(index + 1, {
      previous: { unit: previous.unit, n: previous.n },
      ...(previous.part === undefined ? {} : { part: previous.part }),
    });
  const holiday = lexemes.is(index, 'holiday');
  if (holiday?.day !== undefined) return found(index + 1, { holiday: holiday.day });
  const decade = lexemes.is(index, 'decadeName');
  if (decade !== undefined) return found(index + 1, { decade: decade.n });
  if (lexemes.is(index, 'weekend') !== undefined)
    return found(index + 1, { weekday: 6, weekend: true });
  return null;
}

function saysBothWays(lexemes: Lexemes, index: number, { unit, n }: Sense): boolean {
  return (
    n !== 0 &&
    lexemes
      .at(index)
      ?.senses.some((each) => each.kind === 'relative' && each.unit === unit && each.n === -n) ===
      true
  );
}
