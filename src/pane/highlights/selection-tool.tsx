import type { VNode } from 'preact';
import type { KeptHighlight } from '../../messages/protocol';
import { t } from '../../ui/words/text';
import { byOwnHand } from '../buttons/by-own-hand';
import { touches } from './highlights';
import type { PaneActions, SelectedWords } from '../opening/pane-state';

interface SelectionToolProps {
  readonly selected: SelectedWords | null;
  readonly highlights: readonly KeptHighlight[];
  readonly actions: Pick<PaneActions, 'toggleHighlight'>;
}

/** The button at words that are selected. */
export function SelectionTool({ selected, highlights, actions }: SelectionToolProps): VNode | null {
  if (selected === null) return null;
  const { span, left, top } = selected;
  const kept = highlights.some((one) => touches(one, span));
  return (
    <button
      type="button"
      class="selection"
      aria-label={kept ? undefined : t('library_highlight')}
      style={{ '--saring-left': `${left}px`, top: `${Math.max(56, top)}px` }}
      // A press on it must not take the selection away before the click.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={byOwnHand(() => actions.toggleHighlight(span))}
    >
      {kept ? t('pane_highlight_remove') : t('pane_highlight')}
    </button>
  );
}
