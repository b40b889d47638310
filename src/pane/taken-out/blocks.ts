/** What can be taken out: the innermost blocks, and whole figures, tables and lists of their own. */
export function blocksOf(body: HTMLElement): HTMLElement[] {
  const blocks = body.querySelectorAll<HTMLElement>(
    'p, li, h2, h3, h4, h5, h6, blockquote, figure, table, pre, img, iframe, div',
  );
  return [...blocks].filter(
    (block) =>
      block.matches('figure, table, blockquote, pre') ||
      (block.parentElement?.closest('figure, table, blockquote, pre') === null &&
        block.querySelector('p, li, h2, h3, h4, h5, h6, blockquote, figure, table, div') === null &&
        (block.matches('img, iframe') || wordsOf(block) !== '')),
  );
}

/** What a block is known by: its words, or what its picture is said to show. */
export function wordsOf(element: HTMLElement): string {
  const words = element.textContent.replace(/\s+/gu, ' ').trim();
  return words === ''
    ? (element.getAttribute('alt') ?? element.querySelector('img')?.alt ?? '')
    : words;
}
