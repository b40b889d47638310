import type { Article } from '../../article/article';

/** An article's sanitised body as markup, for the library. */
export function markupOf(document: Document, { body }: Article): string {
  const box = document.createElement('div');
  box.append(document.importNode(body, true));
  return box.innerHTML;
}
