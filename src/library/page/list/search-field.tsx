import type { ComponentChildren, VNode } from 'preact';

interface SearchFieldProps {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** What is said below it. */
  readonly children?: ComponentChildren;
}

/** Where a list is searched. */
export function SearchField({ label, typed, onType, children }: SearchFieldProps): VNode {
  return (
    <div class="search">
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      {children}
    </div>
  );
}
