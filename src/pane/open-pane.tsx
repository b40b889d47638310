import { render } from 'preact';
import { mapText } from '../article/text-map';
import type { ReadPage } from '../reading/read';
import type { Span } from '../reading/reading';
import { changeLook, type LookChanges, lookChanges, lookFor } from '../settings/look';
import { keptKinds, type PaneSettings, withKeptKind } from '../settings/pane-settings';
import { t } from '../ui/text';
import { applyLook } from './apply-look';
import { buildArticle } from './article-view';
import { Bar } from './bar';
import { makeFrame } from './frame';
import { holdPage } from './hold-page';
import { showTips, tipsOf } from './hover-tips';
import { actionOf, type KeyAction } from './keys';
import { tellLostPictures } from './lost-pictures';
import { clearMarks, scrollToRange, setMark } from './marks';
import type { PaneActions, PaneState } from './pane-state';
import { preparePrinting } from './print-pane';
import { Rail } from './rail';
import { prepareAloud } from './read-aloud';
import { manageRemovals } from './removals';
import { stayOnTop } from './stay-on-top';
import { watchAddress } from './watch-address';
import { watchSeen } from './watch-seen';

/** From this width on the rail stands beside the text without being asked. */
const WIDE = '(min-width: 1080px)';

/** A pane that is open over the page. */
export interface OpenPane {
  readonly page: ReadPage;
  /** Aborted when the pane has gone, by whatever way. */
  readonly closed: AbortSignal;
  /** Goes to a span and marks it; false when it is not in the text. */
  goTo(span: Span): boolean;
  close(): void;
}

/**
 * Lays the pane over the page: a modal dialog, which ends all wars of z-index and keeps the focus
 * without code of ours. Everything that it starts hangs on one AbortController.
 */
export function openPane(document: Document, page: ReadPage, settings: PaneSettings): OpenPane {
  const { reading } = page;
  const closing = new AbortController();
  const { signal } = closing;
  const frame = makeFrame(document, reading.title ?? '');
  const { dialog, head, scroller, rail } = frame;
  const article = buildArticle(document, page);
  tellLostPictures(article.body, signal);
  scroller.append(article.element);
  const map = mapText(article.body);
  const removals = manageRemovals(article.body, page.article);
  let changes: LookChanges = settings.look;
  const pageFace = document.body === null ? '' : getComputedStyle(document.body).fontFamily;
  const keptHere = settings.kept[location.hostname] ?? [];
  const hasRail = reading.facts.length + reading.quotes.length + reading.removed.length > 0;
  let state: PaneState = {
    railOpen: hasRail && matchMedia(WIDE).matches,
    current: null,
    seen: new Set(),
    putBack: removals.set(
      reading.removed.flatMap(({ kind }, index) => (keptHere.includes(kind) ? [index] : [])),
      true,
    ),
    mention: null,
    aloud: { kind: 'silent', rate: 1 },
    look: lookFor(reading.lang, changes),
    keptKinds: keptHere,
    said: '',
  };

  const sentences = reading.sentences.map(([start, end]) => ({
    text: reading.text.slice(start, end),
    range: map.rangeOf({ start, end }),
  }));
  const aloud = prepareAloud({
    sentences,
    lang: reading.lang,
    remoteVoices: settings.choices.remoteVoices ?? false,
    changed: (next, sentence) => {
      setMark('spoken', sentence?.range == null ? [] : [sentence.range]);
      if (sentence?.range != null) scrollToRange(sentence.range);
      update({ aloud: next });
    },
    signal,
  });

  function update(change: Partial<PaneState>): void {
    if (signal.aborted) return;
    state = { ...state, ...change };
    rail.hidden = !state.railOpen;
    render(<Bar reading={reading} state={state} actions={actions} />, head);
    render(<Rail reading={reading} state={state} actions={actions} />, rail);
  }

  function setLook(next: LookChanges): void {
    changes = next;
    const look = lookFor(reading.lang, changes);
    applyLook(dialog, look, reading.lang, pageFace);
    update({ look });
    void lookChanges.setValue(changes);
  }

  function goTo(span: Span): boolean {
    const range = map.rangeOf(span);
    if (range === null) return false;
    setMark('here', [range]);
    update({ current: span, railOpen: state.railOpen && matchMedia(WIDE).matches });
    scrollToRange(range);
    return true;
  }

  /** The sentence at which the eyes are. */
  function sentenceInSight(): number {
    const first = Math.min(...state.seen);
    const from = reading.blocks[first]?.start ?? 0;
    return Math.max(
      0,
      reading.sentences.findIndex(([start]) => start >= from),
    );
  }

  const actions: PaneActions = {
    close: () => closing.abort(),
    toggleRail: () => update({ railOpen: !state.railOpen }),
    goTo: (span) => void goTo(span),
    light(span) {
      const range = span === null ? null : map.rangeOf(span);
      setMark('lit', range === null ? [] : [range]);
    },
    stepName(name) {
      const mentions = reading.names[name]?.mentions ?? [];
      const at = state.mention?.name === name ? (state.mention.at + 1) % mentions.length : 0;
      const ranges = mentions.map(([start, end]) => map.rangeOf({ start, end }));
      setMark(
        'name',
        ranges.filter((range) => range !== null),
      );
      const [start, end] = mentions[at] ?? [0, 0];
      update({ mention: { name, at } });
      goTo({ start, end });
    },
    setPutBack(indexes, back) {
      const said = back ? t('pane_said_put_back') : t('pane_said_taken_out');
      update({ putBack: removals.set(indexes, back), said });
    },
    keepKind(kind, keep) {
      const indexes = reading.removed.flatMap((one, index) => (one.kind === kind ? [index] : []));
      const { hostname } = location;
      const all = withKeptKind({ [hostname]: state.keptKinds }, hostname, kind, keep);
      update({ putBack: removals.set(indexes, keep), keptKinds: all[hostname] ?? [] });
      void keptKinds
        .getValue()
        .then((stored) => keptKinds.setValue(withKeptKind(stored, hostname, kind, keep)));
    },
    changeLook: (change) => setLook(changeLook(reading.lang, changes, change)),
    resetLook: () => setLook({}),
    speak: () => aloud.toggle(sentenceInSight()),
    stopSpeaking: () => aloud.stop(),
    speakSentence: (step) => aloud.step(step),
    setRate: (rate) => aloud.setRate(rate),
    copy(text) {
      navigator.clipboard.writeText(text).then(
        () => update({ said: t('pane_said_copied') }),
        () => update({ said: t('pane_said_not_copied') }),
      );
    },
    print: () => print(),
  };

  const onKey: Readonly<Record<KeyAction, () => void>> = {
    keys: () => togglePanel('keys-panel'),
    type: () => togglePanel('type-panel'),
    beside: actions.toggleRail,
    aloud: actions.speak,
    bigger: () => actions.changeLook({ size: Math.min(48, state.look.size + 1) }),
    smaller: () => actions.changeLook({ size: Math.max(12, state.look.size - 1) }),
  };

  function togglePanel(id: string): void {
    frame.shadow.getElementById(id)?.togglePopover();
  }

  applyLook(dialog, state.look, reading.lang, pageFace);
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
  watchAddress(actions.close, signal);
  dialog.addEventListener(
    'keydown',
    (event) => {
      const action = actionOf(event);
      if (action === null) return;
      event.preventDefault();
      onKey[action]();
    },
    { signal },
  );
  if (settings.choices.pictures === false) article.body.classList.add('no-pictures');
  update({});
  stayOnTop(document, frame, actions.close, signal);
  watchSeen(scroller, map.elements, (seen) => update({ seen }), signal);
  showTips(scroller, frame.shadow, map, tipsOf(reading), signal);
  return { page, closed: signal, goTo, close: actions.close };
}
