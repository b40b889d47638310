import { eachSpeaker } from '../reading/each-speaker';
import { quotesToRead } from '../reading/showing/quotes-to-read';
import type { Reading } from '../reading/reading';
import type { EntryCard } from './records';

/** What the list shows of a reading. */
export function makeCard(reading: Reading): EntryCard {
  const speakers = new Map<string, number>();
  for (const { speaker } of quotesToRead(reading.quotes)) {
    if (speaker === null) continue;
    for (const one of eachSpeaker(speaker, reading.names))
      speakers.set(one, (speakers.get(one) ?? 0) + 1);
  }
  return {
    title: reading.title ?? reading.url,
    outlet: reading.siteName ?? URL.parse(reading.url)?.hostname ?? reading.url,
    url: reading.url,
    lang: reading.lang,
    dir: reading.dir,
    published: reading.published,
    firstFact: reading.facts[0]?.text ?? null,
    speakers: [...speakers],
  };
}
