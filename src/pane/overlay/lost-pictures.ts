import { t } from '../../ui/words/text';

/**
 * Says in a picture's place that it could not be loaded: under a strict policy of the page, Firefox
 * blocks pictures in what we show over it. The words are the picture's alternative text, so the
 * text of the article stays as it was.
 */
export function tellLostPictures(article: HTMLElement, signal: AbortSignal): void {
  const tell = ({ target }: Event): void => {
    if (!(target instanceof HTMLImageElement)) return;
    const caption = target.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
    // A caption says it already.
    const told = target.alt === '' || caption.includes(target.alt.trim());
    // Without an address and without the room that the picture would have had: Chromium keeps the frame
    // that it drew around the words when the picture failed.
    const words = target.ownerDocument.createElement('img');
    words.className = 'lost';
    // Kept whole (first-strong isolate): the article's words may run the other way.
    const lost = `\u2068${t('pane_picture_lost')}\u2069`;
    words.alt = told ? lost : `${target.alt} – ${lost}`;
    (target.closest('picture') ?? target).replaceWith(words);
  };
  article.addEventListener('error', tell, { capture: true, signal });
}
