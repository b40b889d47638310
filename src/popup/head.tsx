import type { VNode } from 'preact';
import { directionOf } from '../article/blocks/directions';
import { languageName } from '../ui/words/language-name';
import { showDate } from '../ui/words/show-date';
import { t, tn, uiLanguage } from '../ui/words/text';
import type { KnownHead } from './page-answer';

interface HeadProps {
  readonly head: KnownHead;
  /** Null while they are not known: they then come before the language, which stays where it is. */
  readonly minutes: number | null;
}

/** What the article is: outlet, language, title, date, reading time. */
export function Head({ head, minutes }: HeadProps): VNode {
  const { url, siteName, title, lang, published } = head;
  const language = uiLanguage();
  // Our own words stand on the article's side too, as in the pane and the library.
  const dir = directionOf(title ?? '');
  const date = published == null ? null : showDate(published, language);
  return (
    <>
      <p class="outlet" dir={dir}>
        <b dir="auto">{siteName ?? new URL(url).hostname}</b>
        <span dir="auto">
          {minutes !== null && `${tn('popup_minutes', minutes)} · `}
          {lang !== undefined && languageName(lang, language)}
        </span>
      </p>
      <h1 class="headline" lang={lang} dir={dir} title={title ?? ''}>
        {title}
      </h1>
      <p class="when" dir={dir}>
        {date !== null && (
          <time dateTime={published ?? ''} dir="auto">
            {date.publishers}
          </time>
        )}
        {date?.readers != null && (
          <span class="here" dir="auto">
            {t('popup_date_here', date.readers)}
          </span>
        )}
      </p>
    </>
  );
}
