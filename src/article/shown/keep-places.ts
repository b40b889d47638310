import { PLACE_MARK } from '../blocks/tags';

/**
 * Marks what the links of a text lead to in the text itself (notes at its end, its own headings): the
 * ids of a page don't get into ours. A place of no size is that of the box around it.
 */
export function keepPlaces(container: ParentNode): void {
  const names = new Set<string>();
  for (const link of container.querySelectorAll('a[href^="#"]')) {
    names.add(link.getAttribute('href')?.slice(1) ?? '');
  }
  names.delete('');
  if (names.size === 0) return;
  for (const place of container.querySelectorAll('[id], a[name]')) {
    const name = place.getAttribute('id') ?? place.getAttribute('name') ?? '';
    if (!names.has(name) && !names.has(encodeURIComponent(name))) continue;
    const box = place.textContent.trim() === '' ? place.parentElement : place;
    box?.setAttribute(PLACE_MARK, name);
  }
}
