import { expect, it, vi } from 'vitest';
import { readHtml } from './read-html';

/** A page of paragraphs, each in a box of its own where there is one. */
function pageOf(paragraphs: number, before: string, after: string): string {
  const told = Array.from(
    { length: paragraphs },
    (_, at) =>
      `${before}<p>On day ${at} of the strike the harbour master of Kota Lama said once more that nobody would sail.</p>${after}`,
  );
  return `<!doctype html><title>The ferry</title><body><h1>The ferry</h1><div class="text">${told.join('')}</div>`;
}

interface Work {
  children: number;
  descendants: number;
  letters: number;
}

/**
 * How many elements and letters a browser goes through one by one while a page is read, for those who ask a box for its
 * children or their number, for what lies in it, or for its text.
 */
function workOf(html: string): Readonly<Work> {
  const work: Work = { children: 0, descendants: 0, letters: 0 };
  const { prototype } = Element;
  const own = Object.getOwnPropertyDescriptors(prototype);
  vi.spyOn(prototype, 'childElementCount', 'get').mockImplementation(function (this: Element) {
    const count: number = own.childElementCount.get?.call(this) ?? 0;
    work.children += count;
    return count;
  });
  vi.spyOn(prototype, 'children', 'get').mockImplementation(function (this: Element) {
    work.children += own.childElementCount.get?.call(this) ?? 0;
    return own.children.get?.call(this) as HTMLCollection;
  });
  vi.spyOn(prototype, 'textContent', 'get').mockImplementation(function (this: Element) {
    const text: string = own.textContent.get?.call(this) ?? '';
    work.letters += text.length;
    return text;
  });
  vi.spyOn(prototype, 'querySelectorAll').mockImplementation(function (
    this: Element,
    selector: string,
  ) {
    work.descendants += this.getElementsByTagName('*').length;
    return own.querySelectorAll.value?.call(this, selector) as NodeListOf<Element>;
  });
  const { text } = readHtml(html);
  vi.restoreAllMocks();
  expect(text).toContain('On day 0 of the strike');
  return work;
}

it.each([
  ['side by side', '', ''],
  ['in boxes of their own', '<div>', '</div>'],
  ['in entries with a time', '<div><div><b>10:20</b></div>', '</div>'],
  ['in entries with a headline', '<section class="entry"><h3>Another day</h3>', '</section>'],
])('twice the paragraphs are at most twice the work: %s', (_, before, after) => {
  const [once, twice] = [40, 80].map((count) => workOf(pageOf(count, before, after)));
  for (const [what, some] of Object.entries(once ?? {})) {
    expect(some, what).toBeGreaterThan(0);
    expect(twice?.[what as keyof Work], what).toBeLessThanOrEqual(some * 2.05);
  }
});
