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
    target.alt = [target.alt, t('pane_picture_lost')].filter((part) => part !== '').join(' – ');
  };
  article.addEventListener('error', tell, { capture: true, signal });
}
