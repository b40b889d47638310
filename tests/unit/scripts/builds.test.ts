import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isMadeSince } from '../../../scripts/builds.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saring-builds-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (path: string): string => join(folder, path);
/** Says that it was last written in this second. */
const date = (path: string, second: number): void => utimesSync(at(path), second, second);

/** A file two folders deep and another beside them, both from second 10; what is made of them from second 20. */
function makeProject(): void {
  mkdirSync(at('src/words'), { recursive: true });
  for (const file of ['src/words/id.ts', 'lock.json', 'made.json']) writeFileSync(at(file), '');
  for (const path of ['src/words/id.ts', 'src/words', 'src', 'lock.json']) date(path, 10);
  date('made.json', 20);
}
const isMade = (): boolean =>
  isMadeSince(at('made.json'), [at('src'), at('lock.json'), at('none')]);

it('makes nothing anew where no source has changed', () => {
  makeProject();
  expect(isMade()).toBe(true);
});

it.each(['src/words/id.ts', 'lock.json'])('makes anew once %s has changed', (file) => {
  makeProject();
  date(file, 30);
  expect(isMade()).toBe(false);
});

it('makes anew when a source is gone', () => {
  makeProject();
  rmSync(at('src/words/id.ts'));
  expect(isMade()).toBe(false);
});

it('makes what was never made', () => {
  makeProject();
  rmSync(at('made.json'));
  expect(isMade()).toBe(false);
});
