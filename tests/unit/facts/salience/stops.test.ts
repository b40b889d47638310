import { expect, test } from 'vitest';
import { Stops } from '../../../../src/facts/salience/describing/stops';

const LONG = 'one two three four five six seven eight nine ten eleven twelve words more here';
const count = (line: string) => line.split(' ').length;

function stopsOf(...lines: readonly string[]): Stops {
  let start = 0;
  const sentences = lines.map((line): [number, number] => {
    const sentence: [number, number] = [start, start + line.length];
    start += line.length + 1;
    return sentence;
  });
  return new Stops({ text: lines.join('\n'), sentences }, [...lines.keys()], lines.map(count));
}

test('a long line without a stop is a sentence where most lines have none', () => {
  expect(stopsOf(LONG, `${LONG}.`, LONG).closes(LONG, count(LONG))).toBe(true);
  expect(stopsOf(LONG, `${LONG}.`, `${LONG}.`).closes(LONG, count(LONG))).toBe(false);
});

test('a short line without a stop is a heading everywhere', () => {
  expect(stopsOf(LONG, LONG).closes('Harbour opens', 2)).toBe(false);
});

test('a sentence may end in the mark that closes a quotation in German', () => {
  const stops = stopsOf(`${LONG}.`);
  for (const end of ['.“', '.«', '!”', '։', '؟'])
    expect(stops.closes(`Das war so${end}`, 3)).toBe(true);
});
