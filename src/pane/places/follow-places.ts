import { PLACE_MARK } from '../../article/blocks/tags';
import { scrollToRange, setMark } from './marks';
import type { PaneContext } from '../opening/pane-context';

/** Lets the links of a text that lead to its own notes and headings do so in the pane: the page's lie below. */
export function followPlaces({ article, signal }: PaneContext): void {
  article.body.addEventListener(
    'click',
    (event) => {
      const { target } = event;
      const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
      if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const name = link.getAttribute('href')?.slice(1) ?? '';
      const places = [...article.body.querySelectorAll<HTMLElement>(`[${PLACE_MARK}]`)];
      const place = places.find((one) => {
        const own = one.getAttribute(PLACE_MARK) ?? '';
        return own === name || encodeURIComponent(own) === name;
      });
      if (place === undefined) return;
      const range = document.createRange();
      range.selectNodeContents(place);
      setMark('here', [range]);
      scrollToRange(range);
      // Tab goes on from there.
      place.tabIndex = -1;
      place.focus({ preventScroll: true });
    },
    { signal },
  );
}
