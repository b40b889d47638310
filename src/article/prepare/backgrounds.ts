/** Places that say of themselves that they show a picture. */
const PLACES =
  'figure[style*="url("],figure [style*="url("],[role="img"][style*="url("],figure [data-bg],figure [data-background-image]';

const ADDRESS = /url\(\s*(?:"([^"]+)"|'([^']+)'|([^)"']+))\s*\)/u;

/** Gives figures that show their picture as the background of a box a picture of their own. */
export function showBackgrounds(body: Element): void {
  for (const box of body.querySelectorAll(PLACES)) {
    const figure = box.closest('figure') ?? box;
    const address = addressOf(box);
    if (address === '' || figure.querySelector('img,amp-img,video,iframe,noscript') !== null)
      continue;
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
