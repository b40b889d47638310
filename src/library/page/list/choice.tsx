import type { VNode } from 'preact';
import { t } from '../../../ui/words/text';

/** More options than these make a list that nobody can use, and slow to draw. */
const OPTIONS = 500;

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, count: number])[];
  readonly nameOf?: (value: string) => string;
  readonly onChoose: (value: string) => void;
}

/** A list of values to choose one of, or none. */
export function Choice({
  label,
  value,
  options,
  nameOf = (name) => name,
  onChoose,
}: ChoiceProps): VNode {
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{t('library_filter_any')}</option>
        {options.slice(0, OPTIONS).map(([option, count]) => (
          <option key={option} value={option}>
            {`${nameOf(option)} (${count})`}
          </option>
        ))}
      </select>
    </label>
  );
}
