import { makeCard } from '../../../src/library/entry-card';
import type { EntryRecord } from '../../../src/library/records';
import type { Reading } from '../../../src/reading/reading';
import { emptyReading, event } from '../../empty-reading';

/** A reading of our own writing; what a test is about is given as `change`. */
export function makeReading(change: Partial<Reading> = {}): Reading {
  const text = 'The ferry stopped at noon.\n"We will mend it," said Ana Roe.';
  return {
    ...emptyReading,
    url: 'https://harbour.example/news/ferry',
    canonical: 'https://harbour.example/news/ferry',
    title: 'Ferry stops',
    siteName: 'Harbour Post',
    authors: ['Li Moss'],
    published: '2026-05-04T08:00:00+07:00',
    lang: 'en',
    text,
    blocks: [
      { kind: 'paragraph', start: 0, end: 26, text: text.slice(0, 26) },
      { kind: 'paragraph', start: 27, end: text.length, text: text.slice(27) },
    ],
    quotes: [
      {
        text: 'We will mend it,',
        start: 28,
        end: 44,
        type: 'direct',
        speaker: 'Ana Roe',
        speakerMention: 'Ana Roe',
        role: 'captain',
        affiliation: null,
        cue: { text: 'said', start: 46, end: 50 },
        confidence: 0.9,
      },
    ],
    facts: [
      {
        text: 'The ferry stopped at noon.',
        start: 0,
        end: 26,
        ...event,
      },
    ],
    names: [{ name: 'Ana Roe', type: 'person', role: 'captain', mentions: [[51, 58]] }],
    sentences: [
      [0, 26],
      [27, text.length],
    ],
    ...change,
  };
}

/** How the library lists a reading that was saved in May 2026. */
export function makeEntry(reading: Reading, change: Partial<EntryRecord> = {}): EntryRecord {
  return {
    id: '6f6b7c1e-0000-4000-8000-000000000001',
    schema: 2,
    changed: 1,
    deletedAt: null,
    ...makeCard(reading),
    address: reading.url,
    firstSavedAt: '2026-05-05T00:00:00Z',
    savedAt: '2026-05-05T00:00:00Z',
    version: 'v',
    versions: 1,
    ...change,
  };
}
