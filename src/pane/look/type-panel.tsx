import type { VNode } from 'preact';
import type { Look } from '../../settings/look';
import { LookControls } from '../../ui/look-controls';
import { t } from '../../ui/words/text';
import type { PaneActions } from '../opening/pane-state';

interface TypePanelProps {
  readonly look: Look;
  readonly lang: string;
  readonly actions: Pick<PaneActions, 'changeLook' | 'resetLook'>;
}

/** Face, size, spacing and colours. The article behind it is the live sample. */
export function TypePanel({ look, lang, actions }: TypePanelProps): VNode {
  return (
    <div id="type-panel" class="panel" popover="auto" role="dialog" aria-label={t('pane_type')}>
      <LookControls
        look={look}
        lang={lang}
        onChange={actions.changeLook}
        onReset={actions.resetLook}
      />
    </div>
  );
}
