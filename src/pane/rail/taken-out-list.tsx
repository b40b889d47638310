import type { VNode } from 'preact';
import { directionOf } from '../../article/blocks/directions';
import type { Removal } from '../../reading/reading';
import { REMOVAL_KINDS } from '../../ui/words/removal-kinds';
import { RemovalReason } from '../../ui/reading/removal-reason';
import { t } from '../../ui/words/text';
import { byOwnHand } from '../buttons/by-own-hand';
import type { HandRemoval } from '../opening/pane-state';
import type { RailPart } from './rail-entry';

/** What was taken out, with kind and reason; each can be put back, and all of them. */
export function TakenOutList(part: RailPart): VNode {
  const { removed } = part.reading;
  const { byHand } = part.state;
  return (
    <details>
      <summary>
        <h2>{t('pane_taken_out', removed.length + byHand.length)}</h2>
      </summary>
      <ActsOnAll {...part} />
      <ul class="taken">
        {byHand.map((removal, index) => (
          <HandEntry key={`hand ${index}`} {...part} {...{ removal, index }} />
        ))}
        {removed.map((removal, index) => (
          <RemovalEntry key={index} {...part} {...{ removal, index }} />
        ))}
      </ul>
      {removed.length > 0 && <KeptKinds {...part} />}
    </details>
  );
}

/** Puts all back that was taken out by rule, or takes more out by hand. */
function ActsOnAll({ reading, state, actions }: RailPart): VNode {
  const all = reading.removed.map((_, index) => index);
  const allBack = state.putBack.size === all.length;
  return (
    <div class="taken-acts">
      {all.length > 0 && (
        <button type="button" class="plain" onClick={() => actions.setPutBack(all, !allBack)}>
          {allBack ? t('pane_take_out_all') : t('pane_put_back_all')}
        </button>
      )}
      <button
        type="button"
        class="plain"
        aria-pressed={state.picking}
        onClick={actions.togglePicking}
      >
        {t('pane_by_hand')}
      </button>
    </div>
  );
}

interface HandEntryProps extends RailPart {
  readonly removal: HandRemoval;
  /** In `PaneState.byHand`. */
  readonly index: number;
}

/** What the reader took out. */
function HandEntry({ reading, actions, removal, index }: HandEntryProps): VNode {
  const { text, always } = removal;
  return (
    <li>
      {text === '' ? (
        <p class="clip">{t('pane_wordless')}</p>
      ) : (
        <p class="clip" lang={reading.lang} dir={directionOf(text)}>
          {text}
        </p>
      )}
      <p class="who">
        <b>{t('pane_kind_by_hand')}</b>
      </p>
      <span class="copies">
        <button type="button" onClick={byOwnHand(() => actions.undoByHand(index))}>
          {t('pane_put_back')}
        </button>
      </span>
      {/* It is known again by its words alone. */}
      {text !== '' && (
        <Tick
          words={t('pane_by_hand_always')}
          ticked={always}
          tick={(wanted) => actions.rememberByHand(index, wanted)}
        />
      )}
    </li>
  );
}

interface RemovalEntryProps extends RailPart {
  readonly removal: Removal;
  /** In `Reading.removed`. */
  readonly index: number;
}

/** What was taken out by rule, with the rule's reason. */
function RemovalEntry({ reading, state, actions, removal, index }: RemovalEntryProps): VNode {
  const back = state.putBack.has(index);
  return (
    <li>
      <p class="clip" lang={reading.lang} dir={directionOf(removal.text)} translate={true}>
        {removal.text}
      </p>
      <p class="who">
        <RemovalReason removal={removal} />
      </p>
      <span class="copies">
        <button type="button" onClick={() => actions.setPutBack([index], !back)}>
          {back ? t('pane_take_out_again') : t('pane_put_back')}
        </button>
      </span>
    </li>
  );
}

/** Which of these kinds are left alone on this site: one folded list, since most readers never want it. */
function KeptKinds({ reading, state, actions }: RailPart): VNode {
  const kinds = [...new Set(reading.removed.map(({ kind }) => kind))];
  return (
    <details class="kept-kinds">
      <summary>{t('pane_keep_kinds')}</summary>
      {kinds.map((kind) => (
        <Tick
          key={kind}
          words={t(REMOVAL_KINDS[kind])}
          ticked={state.keptKinds.includes(kind)}
          tick={(wanted) => actions.keepKind(kind, wanted)}
        />
      ))}
    </details>
  );
}

interface TickProps {
  readonly words: string;
  readonly ticked: boolean;
  readonly tick: (wanted: boolean) => void;
}

/** A choice that is kept for this site. */
function Tick({ words, ticked, tick }: TickProps): VNode {
  return (
    <label>
      <input
        type="checkbox"
        checked={ticked}
        // Not its change, which is trusted after a script's click as well.
        onClick={byOwnHand(({ currentTarget }) => tick(currentTarget.checked))}
      />
      {words}
    </label>
  );
}
