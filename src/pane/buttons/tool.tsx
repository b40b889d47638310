import type { VNode } from 'preact';
import { Icon, type IconName } from './icons';

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly expanded?: boolean;
  readonly controls?: string;
  /** Id of the popover that it opens, by the browser's own means. */
  readonly opens?: string;
  readonly onClick?: (event: MouseEvent) => void;
}

/** A button with a drawing; its label is its accessible name and its tooltip. */
export function Tool({ icon, label, expanded, controls, opens, onClick }: ToolProps): VNode {
  return (
    <button
      type="button"
      class="tool"
      title={label}
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={controls}
      {...(opens === undefined ? {} : { popovertarget: opens })}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
