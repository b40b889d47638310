import type { VNode } from 'preact';
import type { Removal } from '../../src/reading/reading';
import { t, tn } from '../../src/ui/text';

interface TakenOutProps {
  readonly removed: readonly Removal[];
  readonly lang: string;
}

/** What was taken out of the article: the count always, the list on a click. */
export function TakenOut({ removed, lang }: TakenOutProps): VNode {
  return (
    <details class="taken-out">
      <summary>
        {t('popup_taken_out')} <b>{tn('popup_taken_out_count', removed.length)}</b>
      </summary>
      <ul>
        {removed.map((removal, index) => (
          <li key={index}>
            <span class="words" lang={lang} dir="auto">
              {removal.text}
            </span>
            <small>{removal.reason}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
