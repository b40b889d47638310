import { t } from '../ui/text';

/**
 * Says in a picture's place that it could not be loaded: under a strict policy of the page, Firefox
 * blocks pictures in what we show over it. The words are the picture's alternative text, so the
 * text of the article stays as it was.
 */
export function tellLostPictures(article: HTMLElement, signal: AbortSignal): void {
  const tell = ({ target }: Event): void => {
    if (!(target instanceof HTMLImageElement)) return;
    target.classList.add('lost');
    // Words don't take the room that the picture would have had.
    for (const size of ['width', 'height']) target.removeAttribute(size);
    const caption = target.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
    // A caption says it already.
    const told = target.alt === '' || caption.includes(target.alt.trim());
    target.alt = told ? t('pane_picture_lost') : `${target.alt} – ${t('pane_picture_lost')}`;
  };
  article.addEventListener('error', tell, { capture: true, signal });
}
