import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { TakenOut } from '../../../src/library/page/entry/taken-out';
import { emptyReading } from '../../empty-reading';

beforeEach(() => {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key) => key);
});

function shown(text: string): Element | null {
  const removed = [{ kind: 'related' as const, reason: 'because', text, at: 0 }];
  const place = document.createElement('div');
  render(<TakenOut reading={{ ...emptyReading, removed }} />, place);
  return place.querySelector('li');
}

describe('what was taken out of a saved article', () => {
  it('is shown whole where it is short', () => {
    const item = shown('Read also\nTen boats left');
    expect(item?.querySelector('details')).toBeNull();
    expect(item?.querySelector('span')?.textContent).toBe('Read also\nTen boats left');
  });

  it('is one entry for another article: its headline, behind which all of it opens', () => {
    const told = Array.from(
      { length: 9 },
      (_, at) => `The goat of pier ${at} came back on Tuesday, and nobody saw it.`,
    );
    const item = shown(['A goat on the pier', ...told].join('\n'));
    const folded = item?.querySelector('details');
    expect(folded?.open).toBe(false);
    expect(folded?.querySelector('summary')?.textContent).toBe('A goat on the pier');
    expect(folded?.querySelector('p')?.textContent).toBe(told.join('\n'));
  });

  it('is folded too where it is one long line', () => {
    const line = 'The goat came back on Tuesday, and nobody saw it. '.repeat(12).trim();
    const folded = shown(line)?.querySelector('details');
    expect(folded?.textContent).toBe(line);
  });
});
