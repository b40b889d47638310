import type { VNode } from 'preact';
import { t } from '../../../ui/words/text';
import type { EntryRecord } from '../../records';
import { AboutLine } from '../about-line';
import { formatDay, languageName } from '../format';
import { routeLink } from '../../../ui/library-route';
import type { Reach } from './use-toggle';

interface EntryRowProps {
  readonly entry: EntryRecord;
  readonly tags: readonly string[];
  readonly selected: boolean;
  readonly onToggle: (reach: Reach) => void;
}

/** One article of the list: title, outlet, language, date, first fact, tags. */
export function EntryRow({ entry, tags, selected, onToggle }: EntryRowProps): VNode {
  const words = { lang: entry.lang, dir: entry.dir };
  return (
    <div class="row">
      <input
        type="checkbox"
        aria-label={t('library_select', entry.title)}
        checked={selected}
        // Not on `change`, which doesn't know of the shift key; the space bar clicks too.
        onClick={({ shiftKey }) => onToggle(shiftKey ? 'range' : 'one')}
      />
      <div dir={entry.dir}>
        <a
          class="title headline"
          href={routeLink({ view: 'entry', id: entry.id })}
          title={entry.title}
          {...words}
        >
          {entry.title}
        </a>
        <AboutLine
          parts={[
            entry.outlet,
            languageName(entry.lang),
            formatDay(entry.published ?? entry.savedAt),
            entry.versions > 1 ? t('library_version_count', entry.versions) : '',
          ]}
        >
          {tags.map((tag) => (
            <span key={tag} class="tag">
              {tag}
            </span>
          ))}
        </AboutLine>
        {entry.firstFact !== null && (
          <p class="fact" {...words}>
            {entry.firstFact}
          </p>
        )}
      </div>
    </div>
  );
}
