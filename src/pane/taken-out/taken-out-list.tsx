import type { VNode } from 'preact';
import { directionOf } from '../../article/blocks/directions';
import { REMOVAL_KINDS } from '../../ui/removal-kinds';
import { tellSentence } from '../../ui/tell-sentence';
import { t } from '../../ui/text';
import { byOwnHand } from '../by-own-hand';
import type { RailPart } from '../rail/rail-entry';

/** What was taken out, with kind and reason; each can be put back, and all of them. */
export function TakenOutList({ reading, state, actions }: RailPart): VNode {
  const { removed } = reading;
  const all = removed.map((_, index) => index);
  const allBack = state.putBack.size === removed.length;
  return (
    <details>
      <summary>
        <h2>{t('pane_taken_out', removed.length + state.byHand.length)}</h2>
      </summary>
      <div class="taken-acts">
        {removed.length > 0 && (
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
      <ul class="taken">
        {state.byHand.map(({ text, always }, index) => (
          <li key={`hand ${index}`}>
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
        ))}
        {removed.map((removal, index) => {
          const back = state.putBack.has(index);
          return (
            <li key={index}>
              <p class="clip" lang={reading.lang} dir={directionOf(removal.text)} translate={true}>
                {removal.text}
              </p>
              <p class="who">
                <b>{t(REMOVAL_KINDS[removal.kind])}</b> · {tellSentence(removal.reason)}
              </p>
              <span class="copies">
                <button type="button" onClick={() => actions.setPutBack([index], !back)}>
                  {back ? t('pane_take_out_again') : t('pane_put_back')}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      {removed.length > 0 && <KeptKinds {...{ reading, state, actions }} />}
    </details>
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
