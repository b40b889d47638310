import type { ComponentChildren, VNode } from 'preact';
import { directionOf } from '../../article/blocks/directions';
import type { Quote, Reading, Span, TextSpan } from '../../reading/reading';
import { cite } from '../../ui/words/cite';
import { t } from '../../ui/words/text';
import { byOwnHand } from '../buttons/by-own-hand';
import { touches } from '../highlights/highlights';
import type { PaneActions, PaneState } from '../opening/pane-state';

/** What each part of the rail shows, and what it can do. */
export interface RailPart {
  readonly reading: Reading;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

interface EntryProps extends RailPart {
  readonly span: Span;
  /** What the copy buttons copy; none where it can't be cited. */
  readonly citable?: TextSpan | Quote;
  readonly children: ComponentChildren;
}

/** A line beside the text that leads to its sentence; hover and focus light the sentence. */
export function Entry({ reading, state, actions, span, citable, children }: EntryProps): VNode {
  const { current, seen } = state;
  const isCurrent = current !== null && current.start === span.start && current.end === span.end;
  const isKept = state.highlights.some((highlight) => touches(highlight, span));
  return (
    <li
      class="entry-line"
      dir={reading.dir}
      data-near={isSeen(reading, seen, span)}
      onMouseEnter={() => actions.light(span)}
      onMouseLeave={() => actions.light(null)}
      onFocusIn={() => actions.light(span)}
      onFocusOut={() => actions.light(null)}
    >
      <button
        type="button"
        class="entry"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => actions.goTo(span)}
      >
        {children}
      </button>
      <span class="copies">
        {citable !== undefined && (
          <>
            <button
              type="button"
              aria-label={t('pane_copy_citation')}
              onClick={() => actions.copy(cite(citable, reading, 'plain'))}
            >
              {t('pane_copy')}
            </button>
            <button
              type="button"
              aria-label={t('pane_copy_markdown')}
              onClick={() => actions.copy(cite(citable, reading, 'markdown'))}
            >
              Markdown
            </button>
          </>
        )}
        <button type="button" onClick={byOwnHand(() => actions.toggleHighlight(span))}>
          {isKept ? t('pane_highlight_remove') : t('pane_highlight')}
        </button>
      </span>
    </li>
  );
}

/** Words of the article, which run and stand their own way beside an interface that runs another. */
export function Words({
  lang,
  children,
}: {
  readonly lang: string;
  readonly children: string;
}): VNode {
  return (
    <span class="words" lang={lang} dir={directionOf(children)} translate={true}>
      {children}
    </span>
  );
}

function isSeen({ blocks }: Reading, seen: ReadonlySet<number>, span: Span): boolean {
  for (const index of seen) {
    const block = blocks[index];
    if (block !== undefined && span.start < block.end && span.end > block.start) return true;
  }
  return false;
}
