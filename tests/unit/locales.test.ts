import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const folder = 'public/_locales';
const load = (locale: string): Messages =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as Messages;

const english = load('en');
const locales = readdirSync(folder).filter((locale) => locale !== 'en');

/** All of our own code, and the manifest's `__MSG_key__`. */
const sources = ['src', 'entrypoints', 'wxt.config.ts']
  .flatMap((place) =>
    place.endsWith('.ts')
      ? [place]
      : readdirSync(place, { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.tsx?$/u.test(file))
          .map((file) => join(place, file)),
  )
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const placeholders = (message: string): string[] =>
  [...message.matchAll(/\$\d/gu)].map(String).sort();

/** Plural forms are asked for by their base. */
const baseOf = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/u, '');

describe('the interface’s strings', () => {
  it('are all used', () => {
    const named = sources.matchAll(/['"`](?:__MSG_)?(\w+?)(?:__)?(?=['"`])/gu);
    const used = new Set([...named].map(([, key = '']) => key));
    const unused = Object.keys(english).filter((key) => !used.has(key) && !used.has(baseOf(key)));
    expect(unused).toEqual([]);
  });

  it.each(locales)('are all there in %s, and no others', (locale) => {
    // A language without plural forms (Indonesian) needs only `_other`.
    const needed = Object.keys(english).filter((key) => !key.endsWith('_one'));
    const own = load(locale);
    expect(needed.filter((key) => !(key in own))).toEqual([]);
    expect(Object.keys(own).filter((key) => !(key in english))).toEqual([]);
  });

  it.each(locales)('have the same blanks to fill in %s', (locale) => {
    const own = load(locale);
    for (const [key, { message }] of Object.entries(own)) {
      expect(placeholders(message), key).toEqual(placeholders(english[key]?.message ?? ''));
    }
  });
});
