import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../ui/text';
import { toJson } from '../export/json';
import { toMarkdown } from '../export/markdown';
import type { EntryRecord } from '../records';
import { articleBody } from './article-body';
import { formatDay } from './format';
import { fileName, saveFile } from './save-file';

interface EntryViewProps {
  readonly entry: EntryRecord;
  readonly onDelete: () => void;
}

/** One saved article: facts, quotes, the article as it was, and what can be done with it. */
export function EntryView({ entry, onDelete }: EntryViewProps) {
  const { reading } = entry;
  const title = reading.title ?? reading.url;
  const words = { lang: reading.lang, dir: reading.dir };
  return (
    <article class="entry">
      <h2 {...words}>{title}</h2>
      <p class="about">
        {[reading.siteName, reading.published && formatDay(reading.published)]
          .filter(Boolean)
          .join(' · ')}{' '}
        <a href={reading.url} target="_blank" rel="noreferrer noopener">
          {t('library_original')}
        </a>
      </p>
      <div class="actions">
        <button
          type="button"
          onClick={() => saveFile(fileName(title, 'md'), 'text/markdown', toMarkdown(entry))}
        >
          {t('library_export_markdown')}
        </button>
        <button
          type="button"
          onClick={() =>
            saveFile(
              fileName(title, 'json'),
              'application/json',
              toJson([entry], new Date().toISOString()),
            )
          }
        >
          {t('library_export_json')}
        </button>
        <button type="button" onClick={onDelete}>
          {t('library_delete')}
        </button>
      </div>
      <section>
        <h3>{t('library_facts')}</h3>
        <ul {...words}>
          {reading.facts.map((fact) => (
            <li key={fact.start}>{fact.text}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('library_quotes')}</h3>
        {reading.quotes.map((quote) => (
          <figure key={quote.start} {...words}>
            <blockquote>{quote.text}</blockquote>
            <figcaption>
              {[quote.speaker ?? quote.speakerMention, quote.role, quote.affiliation]
                .filter((part) => part !== null)
                .join(', ')}
            </figcaption>
          </figure>
        ))}
      </section>
      <section>
        <h3>{t('library_article')}</h3>
        <SavedBody entry={entry} />
      </section>
    </article>
  );
}

/** Inserted once and never rendered again: the article is not Preact's. */
function SavedBody({ entry: { reading } }: { readonly entry: EntryRecord }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (reading.html !== undefined) place.current?.replaceChildren(articleBody(reading.html));
  }, [reading]);
  return (
    <div class="body" lang={reading.lang} dir={reading.dir} ref={place}>
      {reading.html === undefined &&
        reading.blocks.map((block) => <p key={block.start}>{block.text}</p>)}
    </div>
  );
}
