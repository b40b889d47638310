import { findEach } from '../blocks/nodes';

/** What a figure shows as pictures of its own, or will. */
const PICTURES = 'img,amp-img,video,iframe,noscript';

/** Boxes whose background can be a picture, now or later. */
const BACKGROUNDS = '[style*="url("],[data-bg],[data-background-image]';

const ADDRESS = /url\(\s*(?:"([^"]+)"|'([^']+)'|([^)"']+))\s*\)/u;

/** Gives figures, and what says that it is a picture, the picture that they show as the background of a box. */
export function showBackgrounds(body: Element): void {
  for (const figure of findEach(body, ['figure', '[role="img"]'])) {
    if (figure.querySelector(PICTURES) !== null) continue;
    const box = figure.matches(BACKGROUNDS) ? figure : figure.querySelector(BACKGROUNDS);
    const address = box === null ? '' : addressOf(box);
    if (box === null || address === '') continue;
    const image = box.ownerDocument.createElement('img');
    image.setAttribute('src', address);
    image.setAttribute('alt', box.getAttribute('aria-label') ?? box.getAttribute('title') ?? '');
    box.prepend(image);
  }
}

function addressOf(box: Element): string {
  const [, double, single, bare] = ADDRESS.exec(box.getAttribute('style') ?? '') ?? [];
  const later = box.getAttribute('data-bg') ?? box.getAttribute('data-background-image') ?? '';
  const address = double ?? single ?? bare ?? later.replace(ADDRESS, '$1$2$3');
  return address.trim();
}
