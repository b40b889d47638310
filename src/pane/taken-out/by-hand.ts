import { takenByHand, withValue } from '../../settings/pane-settings';
import { t } from '../../ui/words/text';
import { tellUnkept } from '../opening/tell-unkept';
import type { PaneContext } from '../opening/pane-context';
import type { PaneActions } from '../opening/pane-state';
import { blocksOf, wordsOf } from './blocks';
import { pickBlocks } from './pick-blocks';

type ByHandActions = Pick<PaneActions, 'togglePicking' | 'undoByHand' | 'rememberByHand'>;

/**
 * Taking blocks out by hand. They are hidden, not removed: every offset of the reading still finds
 * its place. Remembered, for the same words on the same site, only when the reader says so.
 */
export function prepareByHand(context: PaneContext): ByHandActions {
  const { article, frame, signal, state, update } = context;
  const hidden = hideBlocks(context);
  let picking = new AbortController();
  signal.addEventListener('abort', () => picking.abort());

  return {
    togglePicking() {
      if (state().picking) {
        picking.abort();
        return update({ picking: false });
      }
      picking = new AbortController();
      update({ picking: true, said: t('pane_said_picking') });
      pickBlocks({
        scroller: frame.scroller,
        blocks: () => shownBlocks(article.body),
        take(block) {
          hidden.add(block);
          update({ said: t('pane_said_by_hand') });
        },
        pointed: (block) => update({ said: wordsOf(block).slice(0, 120) }),
        signal: picking.signal,
      });
    },
    undoByHand(index) {
      const removal = state().byHand[index];
      if (removal === undefined) return;
      hidden.takeBack(index);
      update({ said: t('pane_said_put_back') });
      if (removal.always) tellUnkept(context, remember(removal.text, false));
    },
    rememberByHand(index, remembered) {
      const removal = state().byHand[index];
      if (removal === undefined) return;
      update({ byHand: state().byHand.with(index, { ...removal, always: remembered }) });
      tellUnkept(context, remember(removal.text, remembered));
    },
  };
}

/** What is hidden, in step with `PaneState.byHand`. */
interface HiddenBlocks {
  /** Hides a block, of this article alone. */
  readonly add: (block: HTMLElement) => void;
  /** Shows the block at an index again. */
  readonly takeBack: (index: number) => void;
}

/** Hides what is always taken out of this site's articles, and what is taken out of this one. */
function hideBlocks({ article, settings, state, update }: PaneContext): HiddenBlocks {
  const hidden: HTMLElement[] = [];
  const hide = (block: HTMLElement, always: boolean): void => {
    block.hidden = true;
    hidden.push(block);
    update({ byHand: [...state().byHand, { text: wordsOf(block), always }] });
  };

  const always = new Set(settings.taken[location.hostname] ?? []);
  if (always.size > 0) {
    for (const block of blocksOf(article.body)) {
      if (always.has(wordsOf(block)) && isShown(block)) hide(block, true);
    }
  }
  return {
    add: (block) => hide(block, false),
    takeBack(index) {
      for (const block of hidden.splice(index, 1)) block.hidden = false;
      update({ byHand: state().byHand.toSpliced(index, 1) });
    },
  };
}

function shownBlocks(body: HTMLElement): HTMLElement[] {
  return blocksOf(body).filter(isShown);
}

/** Not hidden, nor in a block that is. */
function isShown(block: HTMLElement): boolean {
  return block.closest('[hidden]') === null;
}

/** Whether these words are always taken out on this site. */
async function remember(text: string, taken: boolean): Promise<void> {
  const stored = await takenByHand.getValue();
  await takenByHand.setValue(withValue(stored, location.hostname, text, taken));
}
