import type { VNode } from 'preact';
import { directionOf } from '../article/blocks/directions';
import type { ArticleHead } from '../messages/protocol';
import { languageName } from '../ui/language-name';
import { showDate } from '../ui/show-date';
import { t, tn, uiLanguage } from '../ui/text';

/** What the article is: outlet, language, title, date, reading time. */
export function Head({ head }: { readonly head: ArticleHead }): VNode {
  const { url, siteName, title, lang, published, minutes } = head;
  const language = uiLanguage();
  const date = published === null ? null : showDate(published, language);
  return (
    <>
      <p class="outlet">
        <b dir="auto">{siteName ?? new URL(url).hostname}</b>
        <span>
          {tn('popup_minutes', minutes)} · {languageName(lang, language)}
        </span>
      </p>
      <h1 class="headline" lang={lang} dir={directionOf(title ?? '')} title={title ?? ''}>
        {title}
      </h1>
      <p class="when">
        {date !== null && <time dateTime={published ?? ''}>{date.publishers}</time>}
        {date?.readers != null && <span class="here">{t('popup_date_here', date.readers)}</span>}
      </p>
    </>
  );
}
