import type { VNode } from 'preact';
import type { Reading } from '../../../reading/reading';
import { RemovalReason } from '../../../ui/reading/removal-reason';
import { t } from '../../../ui/words/text';

/** What was taken out of the page when it was read, each with its reason. */
export function TakenOut({ reading }: { readonly reading: Reading }): VNode | null {
  if (reading.removed.length === 0) return null;
  return (
    <details class="taken-out">
      <summary>{t('library_taken_out', reading.removed.length)}</summary>
      <ul>
        {reading.removed.map((removal, at) => (
          <li key={at}>
            <RemovedText text={removal.text} lang={reading.lang} />
            <small>
              <RemovalReason removal={removal} />
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Longest text that is shown at once, in characters: some six lines of a wide window. */
const LONGEST_SHOWN = 480;

/** Words that were taken out. Of a long text, another article for one, the first line stands for the rest until it is asked for. */
function RemovedText({ text, lang }: { readonly text: string; readonly lang: string }): VNode {
  if (text.length <= LONGEST_SHOWN) {
    return (
      <span lang={lang} dir="auto">
        {text}
      </span>
    );
  }
  const end = text.indexOf('\n');
  return (
    <details class="long-text" lang={lang}>
      <summary dir="auto">
        <span>{end < 0 ? text : text.slice(0, end)}</span>
      </summary>
      {end >= 0 && <p dir="auto">{text.slice(end + 1)}</p>}
    </details>
  );
}
