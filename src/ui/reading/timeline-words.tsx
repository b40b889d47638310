import type { VNode } from 'preact';
import type { TimelineEntry } from '../../reading/showing/timeline';
import { showDateValue } from '../words/show-date-mention';
import { uiLanguage } from '../words/text';
import { ValueWords } from './value-words';

interface TimelineWordsProps {
  readonly entry: TimelineEntry;
  /** BCP 47, of the article. */
  readonly lang: string;
}

/** A point of the timeline: its date, and the sentence that tells of it. */
export function TimelineWords({ entry, lang }: TimelineWordsProps): VNode {
  const { date, sentence } = entry;
  const shown = showDateValue(date, uiLanguage());
  return <ValueWords {...{ shown, sentence, lang }} words={date.text} />;
}
