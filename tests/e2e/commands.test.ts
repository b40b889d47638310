import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Ended {
  readonly status: number;
  readonly lines: readonly Record<string, unknown>[];
  readonly stderr: string;
}

/** Runs one of our commands as npm does, and reads its standard output as JSON Lines. */
async function run(script: string, ...args: readonly string[]): Promise<Ended> {
  return await new Promise((resolve) => {
    execFile(
      'node',
      [`scripts/${script}.ts`, ...args],
      { maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        resolve({
          status: error === null ? 0 : Number(error.code),
          lines: stdout
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => JSON.parse(line) as Record<string, unknown>),
          stderr,
        });
      },
    );
  });
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'saring-commands-'));
  copyFileSync('demo/article.html', join(folder, 'article.html'));
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>Kosong</title><p>Halo.</p>');
  writeFileSync(join(folder, 'photo.html'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function writeBatch(...rows: readonly (object | string)[]): string {
  const file = join(folder, 'in.jsonl');
  writeFileSync(
    file,
    rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'),
  );
  return file;
}

describe('npm run analyse', () => {
  it('prints a line a text, names what is wrong with a bad line, and ends with status 1', async () => {
    const text = '“Sungai sudah surut sejak pagi,” kata Camat Lestari Wulandari, Senin.';
    const batch = writeBatch({ id: 'a', text, lang: 'id' }, '{"id": "b"', { id: 'c' }, { id: 'd', text: '' }, { id: 'e', text, lang: 'Bahasa Indonesia' }); // oxfmt-ignore
    const { status, lines } = await run('analyse', '--batch', batch);
    expect(status).toBe(1);
    expect(lines.map(({ id, error }) => [id, error !== undefined])).toEqual([
      ['a', false],
      [null, true],
      ['c', true],
      ['d', false],
      ['e', true],
    ]);
    expect(lines[0]).toMatchObject({
      lang: 'id',
      quotes: [{ type: 'direct', speaker: 'Lestari Wulandari' }],
    });
    expect(lines[0]?.['ms']).toEqual({ analyse: expect.any(Number) as number });
  });

  it('says in a sentence that a file is not there', async () => {
    const { status, lines, stderr } = await run('analyse', '--batch', join(folder, 'none.jsonl'));
    expect([status, lines]).toEqual([1, []]);
    expect(stderr).toMatch(/none\.jsonl can't be read\.\n$/u);
  });

  it('says in a sentence that its output can’t be written', async () => {
    const batch = writeBatch({ id: 'a', text: 'Sungai sudah surut.' });
    const out = join(folder, 'nowhere/out.jsonl');
    const { status, stderr } = await run('analyse', '--batch', batch, '--out', out);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The file .+out\.jsonl can't be written\.\n$/u);
  });
});

describe('npm run read', () => {
  const url = 'https://www.harian-bahari.example/derek';

  it('prints the Reading of a file as its address would give it', async () => {
    const { status, lines } = await run('read', join(folder, 'article.html'), '--url', url);
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    const [reading] = lines;
    expect(reading).toMatchObject({ schema: 1, article: true, url, lang: 'id' });
    expect(reading).not.toHaveProperty('html');
  });

  it('goes on after a bad line, and a page without an article is no error', async () => {
    const batch = writeBatch(
      { id: 'gone', file: 'gone.html', url },
      { id: 'photo', file: 'photo.html', url },
      { id: 'empty', file: 'empty.html', url },
      { id: 'article', file: 'article.html', url },
    );
    const { status, lines } = await run('read', '--batch', batch, '--html');
    expect(status).toBe(1);
    expect(lines.map(({ id, error, article }) => [id, error ?? null, article ?? null])).toEqual([
      ['gone', `The file ${join(folder, 'gone.html')} can't be read.`, null],
      ['photo', `The file ${join(folder, 'photo.html')} is not HTML.`, null],
      ['empty', null, false],
      ['article', null, true],
    ]);
    expect(lines[2]).toMatchObject({ text: '', quotes: [], facts: [], removed: [] });
    expect(lines[3]?.['html']).toMatch(/^<.+>$/su);
    expect(Object.keys(lines[3]?.['ms'] ?? {}).toSorted()).toEqual(['analyse', 'extract', 'total']);
  });
});
