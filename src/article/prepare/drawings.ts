import { DRAWING_MARK } from '../blocks/tags';

/** A drawing is at least this wide in its own units: icons are drawn smaller. */
const NARROWEST = 200;

/** Shapes that a drawing has at least: an icon is one path, or two. */
const FEWEST_SHAPES = 3;

const SHAPES = 'path,rect,circle,ellipse,line,polyline,polygon,text,image,use';

/** Pictures and films: over them an `svg` is the button that enlarges or plays. */
const OTHER_PICTURES = 'img,picture,amp-img,video,iframe,noscript';

/** Colours that the drawing has from itself; one that the page's style sheets paint would come out black. */
const OWN_COLOURS = ':is([fill],[stroke]):not([fill="currentColor"]):not([fill="none"])';

/**
 * Makes a picture of what a figure draws in the page itself: charts and maps as `svg`. As the address of
 * a picture it can run no script and load nothing.
 */
export function keepDrawings(body: Element): void {
  for (const drawing of body.querySelectorAll('figure svg')) {
    const width = widthOf(drawing);
    if (width < NARROWEST || !isDrawing(drawing)) continue;
    const image = drawing.ownerDocument.createElement('img');
    image.setAttribute('src', addressOf(drawing));
    image.setAttribute('alt', nameOf(drawing));
    image.setAttribute(DRAWING_MARK, '');
    drawing.replaceWith(image);
  }
}

function isDrawing(drawing: Element): boolean {
  return (
    drawing.getAttribute('aria-hidden') !== 'true' &&
    drawing.closest('a,button') === null &&
    drawing.closest('figure')?.querySelector(OTHER_PICTURES) === null &&
    drawing.querySelectorAll(SHAPES).length >= FEWEST_SHAPES &&
    drawing.querySelector(OWN_COLOURS) !== null
  );
}

/** In the drawing's own units: what its view box says, or its attribute. */
function widthOf(drawing: Element): number {
  const [, , width] = (drawing.getAttribute('viewBox') ?? '').trim().split(/[\s,]+/u);
  const own = Number.parseFloat(width ?? drawing.getAttribute('width') ?? '');
  return Number.isNaN(own) ? 0 : own;
}

function nameOf(drawing: Element): string {
  const title = drawing.querySelector('title')?.textContent ?? '';
  return (drawing.getAttribute('aria-label') ?? title).trim();
}

function addressOf(drawing: Element): string {
  const markup = new XMLSerializer().serializeToString(drawing);
  return `data:image/svg+xml,${encodeURIComponent(markup)}`;
}
