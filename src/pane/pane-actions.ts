import { t } from '../ui/words/text';
import { prepareByHand } from './taken-out/by-hand';
import { copyText } from './copy-text';
import { prepareHighlights } from './highlights/highlights';
import { prepareLooks } from './look/looks';
import type { PaneContext } from './opening/pane-context';
import type { PaneActions } from './opening/pane-state';
import type { Places } from './places/places';
import { prepareAloud } from './aloud/read-aloud';
import { prepareRemovals } from './taken-out/removals';
import { prepareSaving } from './saving/saving';
import type { ShownTips } from './tips/show-tips';

/** Puts together what the controls can do, each part by its own module. */
export function prepareActions(
  context: PaneContext,
  places: Places,
  tips: ShownTips,
  close: () => void,
): PaneActions {
  const { frame, state, update, tell } = context;
  const aloud = prepareAloud(context);
  return {
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
    toggleRail() {
      // Its words may lie under the drawer now, and stand elsewhere beside the rail.
      tips.dismiss();
      update({ railOpen: !state().railOpen });
    },
    speak: () => aloud.toggle(places.sentenceInSight()),
    stopSpeaking: () => aloud.stop(),
    speakSentence: (step) => aloud.step(step),
    setRate: (rate) => aloud.setRate(rate),
    copy(text) {
      // A live region is read out when its words change: a second copy must be said too.
      update({ said: '' });
      void copyText(frame.element.ownerDocument, text).then((copied) =>
        tell(t(copied ? 'pane_said_copied' : 'pane_said_not_copied')),
      );
    },
    print: () => print(),
  };
}
