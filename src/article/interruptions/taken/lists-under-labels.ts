import type { FateStep } from '../story/story';
import { UNDER_LABEL } from '../verdicts';

/** After a bare label, the run of links belongs to it, up to the first line of the story. */
export const takeListsUnderLabels: FateStep = (fates, { core, scene: { lines } }) => {
  let open = false;
  return fates.map((fate, index) => {
    if (core[index]) open = false;
    else if (typeof fate === 'object') open ||= fate.opens === true;
    else if (open && fate === 'stays') {
      const { text, linked } = lines[index] ?? { text: '', linked: 0 };
      if (linked > text.length * 0.5) return UNDER_LABEL;
      open = false;
    }
    return fate;
  });
};
