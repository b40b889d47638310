import { takenByHand, withValue } from '../../settings/pane-settings';
import { t } from '../../ui/text';
import { keepChoice } from '../keep-choice';
import type { PaneContext } from '../pane-context';
import type { PaneActions } from '../pane-state';
import { pickBlocks } from './pick-blocks';

type ByHandActions = Pick<PaneActions, 'togglePicking' | 'undoByHand' | 'rememberByHand'>;

/**
 * Taking blocks out by hand. They are hidden, not removed: every offset of the reading still finds
 * its place. Remembered, for the same words on the same site, only when the reader says so.
 */
export function prepareByHand(context: PaneContext): ByHandActions {
  const { article, settings, frame, signal, state, update } = context;
  const { hostname } = location;
  /** In step with `PaneState.byHand`. */
  const hidden: HTMLElement[] = [];
  let picking = new AbortController();

  function takeOut(element: HTMLElement, always: boolean): void {
    element.hidden = true;
    hidden.push(element);
    update({ byHand: [...state().byHand, { text: wordsOf(element), always }] });
  }

  function endPicking(): void {
    picking.abort();
    if (state().picking) update({ picking: false });
  }

  const always = new Set(settings.taken[hostname] ?? []);
  if (always.size > 0) {
    for (const block of blocksOf(article.body)) {
      if (always.has(wordsOf(block)) && block.closest('[hidden]') === null) takeOut(block, true);
    }
  }
  signal.addEventListener('abort', () => picking.abort());

  return {
    togglePicking() {
      if (state().picking) return endPicking();
      picking = new AbortController();
      update({ picking: true, said: t('pane_said_picking') });
      pickBlocks({
        scroller: frame.scroller,
        blocks: () => blocksOf(article.body).filter((block) => block.closest('[hidden]') === null),
        take: (block) => {
          takeOut(block, false);
          update({ said: t('pane_said_by_hand') });
        },
        pointed: (block) => update({ said: wordsOf(block).slice(0, 120) }),
        signal: picking.signal,
      });
    },
    undoByHand(index) {
      const element = hidden[index];
      const removal = state().byHand[index];
      if (element === undefined || removal === undefined) return;
      element.hidden = false;
      hidden.splice(index, 1);
      update({
        byHand: state().byHand.filter((_, at) => at !== index),
        said: t('pane_said_put_back'),
      });
      if (removal.always) keepChoice(context, remember(hostname, removal.text, false));
    },
    rememberByHand(index, remembered) {
      const removal = state().byHand[index];
      if (removal === undefined) return;
      update({
        byHand: state().byHand.map((one, at) =>
          at === index ? { ...one, always: remembered } : one,
        ),
      });
      keepChoice(context, remember(hostname, removal.text, remembered));
    },
  };
}

async function remember(host: string, text: string, taken: boolean): Promise<void> {
  await takenByHand.setValue(withValue(await takenByHand.getValue(), host, text, taken));
}

/** What can be taken out: the innermost blocks, and whole figures, tables and lists of their own. */
function blocksOf(body: HTMLElement): HTMLElement[] {
  const blocks = body.querySelectorAll<HTMLElement>(
    'p, li, h2, h3, h4, h5, h6, blockquote, figure, table, pre, img, iframe, div',
  );
  return [...blocks].filter(
    (block) =>
      block.matches('figure, table, blockquote, pre') ||
      (block.parentElement?.closest('figure, table, blockquote, pre') === null &&
        block.querySelector('p, li, h2, h3, h4, h5, h6, blockquote, figure, table, div') === null &&
        (block.matches('img, iframe') || wordsOf(block) !== '')),
  );
}

function wordsOf(element: HTMLElement): string {
  const words = element.textContent.replace(/\s+/gu, ' ').trim();
  return words === ''
    ? (element.getAttribute('alt') ?? element.querySelector('img')?.alt ?? '')
    : words;
}
