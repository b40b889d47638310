import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import indonesian from '../../../public/_locales/id/messages.json';
import { tellSentence } from '../../../src/ui/words/tell-sentence';

/** Every sentence that a module of the core writes into a Reading, `…` where it has words of the page. */
function sentencesOf(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(pattern)])
    .map(([, sentence = '']) => sentence.slice(1, -1).replace(/\$\{[^}]*\}/g, '3'));
}

const reasons = sentencesOf(
  'src/article/interruptions',
  /(?:reason:\s*|\bsay\('\w+', )('[^']*'|`[^`]*`)/g,
);
const warnings = [
  ...sentencesOf(
    'src/article',
    /(?:warnings\.push\(\s*|\breturn |=> )('[A-Z][^']*\.'|`[A-Z][^`]*\.`)/g,
  ),
  ...sentencesOf(
    'src',
    /const (?:CUT|PART|CONSENT|GARBLED|UNDONE|ONLY_BEGINNING) =\s*('[^']*'|`[^`]*`)/g,
  ),
];

const messages: Readonly<Record<string, { readonly message: string }>> = indonesian;

beforeEach(() => {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key: string, filled: unknown) => {
    const words = [filled ?? []].flat().map(String);
    return (messages[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, at) => words[Number(at) - 1] ?? '',
    );
  });
});

describe('a sentence of the core', () => {
  it('is looked for where there are some', () => {
    expect(reasons.length).toBeGreaterThan(25);
    expect(warnings).toHaveLength(12);
  });

  it.each([...reasons, ...warnings])('is told in Indonesian: %s', (sentence) => {
    expect(tellSentence(sentence)).not.toBe(sentence);
  });

  it('has its words of the page in it', () => {
    expect(tellSentence('the label “Baca juga” with a link to another article')).toBe(
      'label “Baca juga” dengan tautan ke artikel lain',
    );
    expect(tellSentence('Page 2 of 4 could not be loaded.')).toBe(
      'Halaman 2 dari 4 tidak dapat dimuat.',
    );
  });

  it('that is not known stays as it is', () => {
    expect(tellSentence('a rule of tomorrow')).toBe('a rule of tomorrow');
  });
});
