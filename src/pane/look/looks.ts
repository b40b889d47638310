import { changeLook, type LookChanges, lookChanges, lookFor } from '../../settings/look';
import { applyLook } from '../../ui/apply-look';
import { addFace, takeFaceAway } from './dyslexic-face';
import { tellUnkept } from '../opening/tell-unkept';
import type { PaneContext } from '../opening/pane-context';
import type { PaneActions } from '../opening/pane-state';

/** The pane's look: what was chosen before is put on at once, what is changed is remembered. */
export function prepareLooks(context: PaneContext): Pick<PaneActions, 'changeLook' | 'resetLook'> {
  const { page, settings, services, frame, signal, state, update } = context;
  const { lang } = page.reading;
  const { dialog } = frame;
  const { ownerDocument } = frame.element;
  const pageFace = getComputedStyle(ownerDocument.body).fontFamily;
  let changes: LookChanges = settings.look;

  function show(): void {
    const { look } = state();
    applyLook(dialog, look, lang, pageFace);
    if (look.face === 'dyslexic') {
      tellUnkept(context, addFace(ownerDocument, services.loadFace, signal));
    }
  }

  function setLook(next: LookChanges): void {
    changes = next;
    update({ look: lookFor(lang, changes) });
    show();
    tellUnkept(context, lookChanges.setValue(changes));
  }

  show();
  signal.addEventListener('abort', () => takeFaceAway(ownerDocument));
  return {
    changeLook: (change) => setLook(changeLook(lang, changes, change)),
    resetLook: () => setLook({}),
  };
}
