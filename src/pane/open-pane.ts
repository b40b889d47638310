import { mapText } from '../article/blocks/text-map';
import type { Joining } from '../joining/join-state';
import type { ReadPage } from '../reading/read-article';
import type { Reading, Span } from '../reading/reading';
import { lookFor } from '../settings/look';
import type { PaneSettings } from '../settings/pane-settings';
import { buildArticle } from './article/article-view';
import { prepareControls } from './controls';
import { makeFrame } from './overlay/frame';
import { holdPage } from './overlay/hold-page';
import { followPlaces } from './places/follow-places';
import { handleKeys } from './keys/keys';
import { tellLostPictures } from './overlay/lost-pictures';
import { clearMarks } from './places/marks';
import { prepareActions } from './pane-actions';
import type { PaneContext } from './opening/pane-context';
import type { PaneState } from './opening/pane-state';
import { preparePlaces, WIDE } from './places/places';
import { preparePrinting } from './overlay/print-pane';
import type { PaneServices } from './opening/services';
import { showJoining } from './show-joining';
import { prepareTelling } from './opening/telling';
import { prepareTips } from './tips/show-tips';
import { stayOnTop } from './overlay/stay-on-top';
import { watchAddress } from './overlay/watch-address';
import { watchSeen } from './rail/watch-seen';

/** A pane that is open over the page. */
export interface OpenPane {
  readonly page: ReadPage;
  /** Aborted when the pane has gone, by whatever way. */
  readonly closed: AbortSignal;
  /** Goes to a span and marks it; false when it is not in the text. */
  goTo(span: Span): boolean;
  /** How far the text is scrolled, in CSS pixels. */
  scrolled(): number;
  scrollTo(top: number): void;
  close(): void;
}

/** What a pane is opened on and with. */
interface Opening {
  readonly page: ReadPage;
  readonly settings: PaneSettings;
  readonly services: PaneServices;
  readonly joining: Joining;
}

/**
 * Lays the pane over the page: a modal dialog, which ends all wars of z-index and keeps the focus
 * without code of ours. Everything that it starts hangs on one AbortController.
 */
export function openPane(
  document: Document,
  { page, settings, services, joining }: Opening,
): OpenPane {
  const { reading } = page;
  const closing = new AbortController();
  const { signal } = closing;
  const close = (): void => closing.abort();
  const frame = makeFrame(document, reading.title ?? '');
  const { dialog, scroller } = frame;
  const article = buildArticle(document, page);
  tellLostPictures(article.element, signal);
  scroller.append(article.element);
  showJoining(scroller, joining, signal);
  const { state, update, draw, erase } = prepareControls(
    frame,
    reading,
    firstState(reading, settings),
    signal,
  );
  const map = mapText(article.body);
  const tell = prepareTelling(update, signal);
  const context: PaneContext = { page, settings, services, frame, article, map, signal, state, update, tell }; // oxfmt-ignore
  const places = preparePlaces(context);
  const tips = prepareTips(context, places.inSight);
  const actions = prepareActions(context, places, tips, close);

  signal.addEventListener('abort', () => {
    clearMarks();
    // Closed while it is still in the document: the browser then gives the focus back.
    if (dialog.open) dialog.close();
    erase();
    frame.element.remove();
  });
  holdPage(document, signal);
  preparePrinting(document, frame, signal);
  watchAddress(close, signal);
  handleKeys(context, actions, tips.dismiss);
  if (settings.choices.pictures === false) article.element.classList.add('no-pictures');
  draw(actions);
  stayOnTop(document, frame, close, signal);
  watchSeen(scroller, map.elements, (seen) => update({ seen }), signal);
  watchTitle(context);
  followPlaces(context);
  watchWidth(context);
  return {
    page,
    closed: signal,
    goTo: places.goTo,
    scrolled: () => scroller.scrollTop,
    scrollTo: (top) => scroller.scrollTo({ top, behavior: 'instant' }),
    close,
  };
}

/** How a pane begins. */
function firstState(reading: Reading, settings: PaneSettings): PaneState {
  return {
    railOpen: hasRail(reading) && matchMedia(WIDE).matches,
    titleGone: false,
    current: null,
    seen: new Set(),
    putBack: new Set(),
    byHand: [],
    picking: false,
    mention: null,
    highlights: [],
    selected: null,
    saving: { kind: 'unsaved' },
    aloud: { kind: 'silent', rate: 1 },
    look: lookFor(reading.lang, settings.look),
    keptKinds: [],
    said: '',
    notice: '',
  };
}

/** Whether there is anything to show beside the text. */
function hasRail({ facts, quotes, removed }: Reading): boolean {
  return facts.length + quotes.length + removed.length > 0;
}

/** Zoomed in, or in a narrower window, the rail would come to lie over the text. */
function watchWidth({ page, signal, update }: PaneContext): void {
  matchMedia(WIDE).addEventListener(
    'change',
    ({ matches }) => update({ railOpen: matches && hasRail(page.reading) }),
    { signal },
  );
}

/** Lets the bar name the article while its headline is out of sight. */
function watchTitle({ article, frame, signal, update }: PaneContext): void {
  const observer = new IntersectionObserver(
    ([entry]) => update({ titleGone: entry?.isIntersecting === false }),
    { root: frame.scroller },
  );
  observer.observe(article.title);
  signal.addEventListener('abort', () => observer.disconnect());
}
