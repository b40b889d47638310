import type { VNode } from 'preact';

interface TickProps {
  readonly label: string;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

/** A choice of ours to be ticked, on our own pages. */
export function Tick({ label, ticked, onTick }: TickProps): VNode {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={ticked}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
