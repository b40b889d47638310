import type { VNode } from 'preact';
import { t } from '../../ui/words/text';
import { byOwnHand } from '../buttons/by-own-hand';
import type { PaneActions, SavingState } from '../opening/pane-state';
import { Tool } from '../buttons/tool';

interface SavingQuestionProps {
  readonly saving: SavingState;
  readonly actions: Pick<PaneActions, 'save' | 'leaveUnsaved'>;
}

/** Asks in a private window whether the article may be kept; there until it is answered. */
export function SavingQuestion({ saving, actions }: SavingQuestionProps): VNode | null {
  if (saving.kind !== 'private') return null;
  return (
    <div class="told" role="alert">
      <p>{saving.message}</p>
      <button type="button" onClick={byOwnHand(actions.save)}>
        {t('popup_save_private')}
      </button>
      <Tool icon="close" label={t('library_dismiss')} onClick={actions.leaveUnsaved} />
    </div>
  );
}
