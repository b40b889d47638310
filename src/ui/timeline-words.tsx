import type { VNode } from 'preact';
import { directionOf } from '../article/blocks/directions';
import type { TimelineEntry } from '../reading/timeline';
import { showDateValue } from './show-value';
import { uiLanguage } from './text';

interface TimelineWordsProps {
  readonly entry: TimelineEntry;
  /** BCP 47, of the article. */
  readonly lang: string;
}

/** A date in the reader's words, the article's own where they are others, and the sentence they stand in. */
export function TimelineWords({ entry, lang }: TimelineWordsProps): VNode {
  const { date, sentence } = entry;
  const shown = showDateValue(date, uiLanguage());
  return (
    <>
      <b dir="auto">{shown}</b>{' '}
      {shown !== date.text && (
        <q lang={lang} dir="auto">
          {date.text}
        </q>
      )}
      <span class="who clip" lang={lang} dir={directionOf(sentence)}>
        {sentence}
      </span>
    </>
  );
}
