import { t } from '../../ui/text';
import type { EntryRecord } from '../records';
import { formatDay } from './format';
import { routeLink } from './route';

/** The saved articles: title, outlet, language, date and first fact of each. */
export function EntryList({ entries }: { readonly entries: readonly EntryRecord[] }) {
  if (entries.length === 0) return <p class="empty">{t('library_empty')}</p>;
  return (
    <ul class="entries" aria-label={t('library_title')}>
      {entries.map(({ id, savedAt, reading }) => (
        <li key={id}>
          <a href={routeLink({ view: 'entry', id })} lang={reading.lang} dir={reading.dir}>
            {reading.title ?? reading.url}
          </a>
          <p class="about">
            {[
              reading.siteName ?? hostOf(reading.url),
              reading.lang,
              formatDay(reading.published ?? savedAt),
            ].join(' · ')}
          </p>
          {reading.facts[0] !== undefined && (
            <p class="fact" lang={reading.lang} dir={reading.dir}>
              {reading.facts[0].text}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function hostOf(address: string): string {
  return URL.parse(address)?.hostname ?? address;
}
