import { describe, expect, it } from 'vitest';
import { hostOf, patternOf } from '../../../src/settings/automatic-sites';

describe('the pattern of a site', () => {
  it.each([
    ['https://www.news.example/a/b?c#d', 'https://www.news.example/*', 'www.news.example'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1/*', '127.0.0.1'],
  ])('of %s covers that host alone', (address, pattern, host) => {
    expect(patternOf(address)).toBe(pattern);
    expect(hostOf(pattern)).toBe(host);
  });

  it.each(['file:///home/a.html', 'about:reader', 'chrome://extensions', 'nothing'])(
    'of %s does not exist',
    (address) => {
      expect(patternOf(address)).toBeNull();
    },
  );
});
