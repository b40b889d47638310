import type { VNode } from 'preact';
import { t } from '../ui/text';
import { Icon } from './icons';

export interface BarProps {
  readonly outlet: string;
  readonly railOpen: boolean;
  readonly onRail: () => void;
  readonly onClose: () => void;
}

/** The pane's controls, above the text. */
export function Bar({ outlet, railOpen, onRail, onClose }: BarProps): VNode {
  return (
    <>
      <span class="outlet" dir="auto">
        {outlet}
      </span>
      <Tool
        icon="list"
        label={t('pane_beside')}
        expanded={railOpen}
        controls="rail"
        onClick={onRail}
      />
      <Tool icon="close" label={t('pane_close')} onClick={onClose} />
    </>
  );
}

interface ToolProps {
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly label: string;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly onClick: () => void;
}

function Tool({ icon, label, expanded, controls, onClick }: ToolProps): VNode {
  return (
    <button
      type="button"
      class="tool"
      title={label}
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
