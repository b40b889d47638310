import type { Span } from '../../reading/reading';
import { scrollToRange, setMark } from './marks';
import type { PaneContext } from '../opening/pane-context';
import type { PaneActions } from '../opening/pane-state';

/** From this width on the rail stands beside the text without being asked. */
export const WIDE = '(min-width: 1080px)';

/** Going to places of the text, and lighting them. */
export interface Places extends Pick<PaneActions, 'light' | 'stepName'> {
  /** False when the span is not in the text. */
  readonly goTo: (span: Span) => boolean;
  /** Offset in the text of the first block that the eyes are on. */
  readonly inSight: () => number;
  /** Index of the sentence at which the eyes are. */
  readonly sentenceInSight: () => number;
}

/** Goes to places of one open article and lights them; names are stepped through from the first. */
export function preparePlaces({ page, map, state, update }: PaneContext): Places {
  const { reading } = page;

  function goTo(span: Span): boolean {
    const range = map.rangeOf(span);
    if (range === null) return false;
    setMark('here', [range]);
    update({ current: span, railOpen: state().railOpen && matchMedia(WIDE).matches });
    scrollToRange(range);
    return true;
  }

  function inSight(): number {
    const first = Math.min(...state().seen);
    return reading.blocks[first]?.start ?? 0;
  }

  return {
    goTo,
    inSight,
    light(span) {
      const range = span === null ? null : map.rangeOf(span);
      setMark('lit', range === null ? [] : [range]);
    },
    stepName(name) {
      const mentions = reading.names[name]?.mentions ?? [];
      const before = state().mention;
      const at = before?.name === name ? (before.at + 1) % mentions.length : 0;
      const ranges = mentions.map(([start, end]) => map.rangeOf({ start, end }));
      setMark(
        'name',
        ranges.filter((range) => range !== null),
      );
      const [start, end] = mentions[at] ?? [0, 0];
      update({ mention: { name, at } });
      goTo({ start, end });
    },
    sentenceInSight() {
      const from = inSight();
      return Math.max(
        0,
        reading.sentences.findIndex(([start]) => start >= from),
      );
    },
  };
}
