import { spanOfRange } from '../../article/blocks/span-of-range';
import type { KeptHighlight } from '../../messages/protocol';
import type { Span } from '../../reading/reading';
import { t } from '../../ui/words/text';
import { wordsOfError } from '../../ui/words/words-of-error';
import { setMark } from '../places/marks';
import type { PaneContext } from '../opening/pane-context';
import type { PaneActions, SelectedWords } from '../opening/pane-state';
import { selectedRange } from './selected-range';

/** Milliseconds without a change after which a selection counts as made. */
const SETTLED = 120;

/**
 * Highlights of this article: shown as soon as the library has told them, made from a selection.
 * They are kept by offsets and words, never by nodes; the article's DOM stays as it is.
 */
export function prepareHighlights(context: PaneContext): Pick<PaneActions, 'toggleHighlight'> {
  const { page, services, frame, map, signal, state, update, tell } = context;
  const { reading } = page;

  function show(highlights: readonly KeptHighlight[]): void {
    const ranges = highlights.map((span) => map.rangeOf(span));
    setMark(
      'kept',
      ranges.filter((range) => range !== null),
    );
    update({ highlights });
  }

  /** Shows what the library holds; where it doesn't answer, what is shown stays. */
  async function refresh(): Promise<void> {
    const highlights = await services.listHighlights(reading).catch(() => state().highlights);
    if (!signal.aborted) show(highlights);
  }

  async function toggle(span: Span): Promise<string> {
    const touched = state().highlights.filter((one) => touches(one, span));
    if (touched.length > 0) {
      await Promise.all(touched.map(({ id }) => services.dropHighlight(id)));
      return t('pane_said_highlight_gone');
    }
    const outcome = await services.keepHighlight(reading, span);
    return outcome.kind === 'kept' ? t('pane_said_highlighted') : outcome.message;
  }

  watchSelection(context, (selected) => update({ selected }));
  void refresh();
  return {
    toggleHighlight(span) {
      frame.shadow.ownerDocument.getSelection()?.removeAllRanges();
      void toggle(span).then(
        async (said) => {
          await refresh();
          update({ selected: null });
          tell(said);
        },
        (error: unknown) => tell(t('popup_failed', wordsOfError(error))),
      );
    },
  };
}

/** True where two spans share a word, or one stands in the other. */
export function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Tells which words of the text are selected, once the selection rests. */
function watchSelection(
  { frame, article, map, signal }: PaneContext,
  changed: (selected: SelectedWords | null) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  function look(): void {
    const range = selectedRange(frame.shadow);
    const span =
      range === null || !article.body.contains(range.commonAncestorContainer)
        ? null
        : spanOfRange(map, range);
    if (range === null || span === null) return changed(null);
    const box = range.getBoundingClientRect();
    changed({ span, left: box.left + box.width / 2, top: box.top });
  }
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, SETTLED);
  };
  frame.shadow.ownerDocument.addEventListener('selectionchange', later, { signal });
  frame.scroller.addEventListener('scroll', later, { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
