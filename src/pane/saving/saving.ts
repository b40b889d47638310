import { t } from '../../ui/words/text';
import { wordsOfError } from '../../ui/words/words-of-error';
import type { PaneContext } from '../opening/pane-context';
import type { PaneActions } from '../opening/pane-state';

/**
 * Saving from the pane, through the background: a page's script has no library of its own. From a
 * private window the first press only asks, and a second one agrees.
 */
export function prepareSaving(context: PaneContext): Pick<PaneActions, 'save' | 'leaveUnsaved'> {
  const { page, services, state, update, tell } = context;
  const fail = (error: unknown): void => tell(t('popup_failed', wordsOfError(error)));
  services.isSaved(page.reading).then((saved) => {
    if (saved && state().saving.kind === 'unsaved') update({ saving: { kind: 'saved' } });
  }, fail);
  return {
    save() {
      const agreed = state().saving.kind === 'private';
      services.save(page.reading, agreed).then((outcome) => {
        if (outcome.kind === 'failed') return tell(outcome.message);
        update({ saving: outcome });
        if (outcome.kind === 'saved') tell(t('popup_saved'));
      }, fail);
    },
    leaveUnsaved: () => update({ saving: { kind: 'unsaved' } }),
  };
}
