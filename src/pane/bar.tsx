import type { VNode } from 'preact';
import { directionOf } from '../article/blocks/directions';
import type { Reading } from '../reading/reading';
import { t } from '../ui/words/text';
import { byOwnHand } from './buttons/by-own-hand';
import { KeysPanel } from './keys/keys-panel';
import type { PaneActions, PaneState } from './opening/pane-state';
import { SavingQuestion } from './saving/saving-question';
import { SelectionTool } from './highlights/selection-tool';
import { SpeechBar } from './aloud/speech-bar';
import { Tool } from './buttons/tool';
import { TypePanel } from './look/type-panel';

interface BarProps {
  readonly reading: Reading;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The pane's controls, above the text, and what opens from them. */
export function Bar({ reading, state, actions }: BarProps): VNode {
  return (
    <>
      <div class="bar" role="toolbar" aria-label={t('pane_controls')}>
        <span
          class="running"
          lang={reading.lang}
          dir={directionOf(reading.title ?? '')}
          aria-hidden="true"
          data-shown={state.titleGone}
        >
          {reading.title}
        </span>
        <Tool
          icon={state.saving.kind === 'saved' ? 'saved' : 'save'}
          label={t(state.saving.kind === 'saved' ? 'popup_saved' : 'popup_save')}
          onClick={byOwnHand(actions.save)}
        />
        <Tool icon="aloud" label={t('pane_aloud')} onClick={actions.speak} />
        <Tool icon="type" label={t('pane_type')} opens="type-panel" />
        <Tool icon="print" label={t('pane_print')} onClick={actions.print} />
        <Tool icon="keys" label={t('pane_keys')} opens="keys-panel" />
        <Tool
          icon="list"
          label={t('pane_beside')}
          expanded={state.railOpen}
          controls="rail"
          onClick={actions.toggleRail}
        />
        <Tool icon="close" label={t('pane_close')} onClick={actions.close} />
      </div>
      <TypePanel look={state.look} lang={reading.lang} actions={actions} />
      <KeysPanel />
      <SelectionTool selected={state.selected} highlights={state.highlights} actions={actions} />
      <div class="below">
        <p
          role="status"
          class={state.notice !== '' && state.notice === state.said ? 'told' : 'unseen'}
        >
          {state.said}
        </p>
        {state.picking && <p class="told">{t('pane_picking')}</p>}
        <SavingQuestion saving={state.saving} actions={actions} />
        <SpeechBar aloud={state.aloud} lang={reading.lang} actions={actions} />
      </div>
    </>
  );
}
