import type { VNode } from 'preact';
import type { Reading } from '../../src/reading/reading';
import { languageName } from '../../src/ui/language-name';
import { showDate } from '../../src/ui/show-date';
import { t, tn, uiLanguage } from '../../src/ui/text';

interface HeadProps {
  readonly reading: Reading;
  readonly minutes: number;
}

/** What the article is: outlet, language, title, date, reading time. */
export function Head({ reading, minutes }: HeadProps): VNode {
  const language = uiLanguage();
  const date = reading.published === null ? null : showDate(reading.published, language);
  return (
    <>
      <p class="outlet">
        <b dir="auto">{reading.siteName ?? new URL(reading.url).hostname}</b>
        <span>{languageName(reading.lang, language)}</span>
      </p>
      <h1 lang={reading.lang} dir="auto" title={reading.title ?? ''}>
        {reading.title}
      </h1>
      <p class="when">
        {date !== null && <time dateTime={reading.published ?? ''}>{date.publishers}</time>}
        <span>{tn('popup_minutes', minutes)}</span>
        {date?.readers != null && <span class="here">{t('popup_date_here', date.readers)}</span>}
      </p>
    </>
  );
}
