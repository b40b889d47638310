import { render } from 'preact';
import { mapText } from '../article/text-map';
import type { Joining } from '../joining/join-state';
import type { ReadPage } from '../reading/read-article';
import type { Span } from '../reading/reading';
import { lookFor } from '../settings/look';
import type { PaneSettings } from '../settings/pane-settings';
import { t } from '../ui/text';
import { buildArticle } from './article-view';
import { Bar } from './bar';
import { prepareByHand } from './by-hand';
import { copyText } from './copy-text';
import { makeFrame } from './frame';
import { prepareHighlights } from './highlights';
import { holdPage } from './hold-page';
import { handleKeys } from './keys';
import { prepareLooks } from './looks';
import { tellLostPictures } from './lost-pictures';
import { clearMarks } from './marks';
import type { PaneContext } from './pane-context';
import type { PaneActions, PaneState } from './pane-state';
import { preparePlaces, WIDE } from './places';
import { preparePrinting } from './print-pane';
import { Rail } from './rail';
import { prepareAloud } from './read-aloud';
import { prepareRemovals } from './removals';
import { prepareSaving } from './saving';
import type { PaneServices } from './services';
import { showJoining } from './show-joining';
import { prepareTips } from './show-tips';
import { stayOnTop } from './stay-on-top';
import { watchAddress } from './watch-address';
import { watchSeen } from './watch-seen';

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

/**
 * Lays the pane over the page: a modal dialog, which ends all wars of z-index and keeps the focus
 * without code of ours. Everything that it starts hangs on one AbortController.
 */
export function openPane(
  document: Document,
  page: ReadPage,
  settings: PaneSettings,
  services: PaneServices,
  joining: Joining,
): OpenPane {
  const { reading } = page;
  const closing = new AbortController();
  const { signal } = closing;
  const close = (): void => closing.abort();
  const frame = makeFrame(document, reading.title ?? '');
  const { dialog, head, scroller, rail } = frame;
  const article = buildArticle(document, page);
  tellLostPictures(article.element, signal);
  scroller.append(article.element);
  showJoining(scroller, joining, signal);
  const hasRail = reading.facts.length + reading.quotes.length + reading.removed.length > 0;
  let state: PaneState = {
    railOpen: hasRail && matchMedia(WIDE).matches,
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
  };
  /** Null until everything that the controls act on is there. */
  let actions: PaneActions | null = null;

  function update(change: Partial<PaneState>): void {
    if (signal.aborted) return;
    const opened = change.railOpen === true && !state.railOpen && !matchMedia(WIDE).matches;
    state = { ...state, ...change };
    if (actions === null) return;
    // What is hidden loses the focus to the page, and keys with it.
    if (!state.railOpen && rail.contains(frame.shadow.activeElement)) scroller.focus();
    rail.hidden = !state.railOpen;
    render(<Bar reading={reading} state={state} actions={actions} />, head);
    render(<Rail reading={reading} state={state} actions={actions} />, rail);
    if (opened) rail.focus();
  }

  const context: PaneContext = {
    page,
    settings,
    services,
    frame,
    article,
    map: mapText(article.body),
    signal,
    state: () => state,
    update,
  };
  const places = preparePlaces(context);
  const tips = prepareTips(context, places.inSight);
  const aloud = prepareAloud(context);
  actions = {
    ...prepareLooks(context),
    ...prepareRemovals(context),
    ...prepareByHand(context),
    ...prepareHighlights(context),
    ...prepareSaving(context),
    close,
    light: places.light,
    stepName: places.stepName,
    stepTip: tips.stepTip,
    goTo: (span) => void places.goTo(span),
    toggleRail: () => update({ railOpen: !state.railOpen }),
    speak: () => aloud.toggle(places.sentenceInSight()),
    stopSpeaking: () => aloud.stop(),
    speakSentence: (step) => aloud.step(step),
    setRate: (rate) => aloud.setRate(rate),
    copy(text) {
      // A live region is read out when its words change: a second copy must be said too.
      update({ said: '' });
      void copyText(document, text).then((copied) =>
        update({ said: t(copied ? 'pane_said_copied' : 'pane_said_not_copied') }),
      );
    },
    print: () => print(),
  };

  signal.addEventListener('abort', () => {
    clearMarks();
    // Closed while it is still in the document: the browser then gives the focus back.
    if (dialog.open) dialog.close();
    render(null, head);
    render(null, rail);
    frame.element.remove();
  });
  holdPage(document, signal);
  preparePrinting(document, frame, signal);
  watchAddress(close, signal);
  handleKeys(context, actions, tips.dismiss);
  if (settings.choices.pictures === false) article.element.classList.add('no-pictures');
  update({});
  stayOnTop(document, frame, close, signal);
  watchSeen(scroller, context.map.elements, (seen) => update({ seen }), signal);
  watchTitle(context);
  // Zoomed in, or in a narrower window, the rail would come to lie over the text.
  matchMedia(WIDE).addEventListener(
    'change',
    ({ matches }) => update({ railOpen: matches && hasRail }),
    { signal },
  );
  return {
    page,
    closed: signal,
    goTo: places.goTo,
    scrolled: () => scroller.scrollTop,
    scrollTo: (top) => scroller.scrollTo({ top, behavior: 'instant' }),
    close,
  };
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
