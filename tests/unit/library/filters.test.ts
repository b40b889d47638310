import { describe, expect, it } from 'vitest';
import { filterEntries, NO_FILTERS, type Filters } from '../../../src/library/page/list/filters';
import type { EntryRecord } from '../../../src/library/records';
import { makeEntry, makeReading } from './reading-fixture';

const entry = (id: string, change: Partial<EntryRecord> = {}): EntryRecord =>
  makeEntry(makeReading(), { id, address: id, savedAt: '2026-05-04T00:00:00Z', ...change });

const ENTRIES = [
  entry('a', {
    lang: 'id',
    published: '2026-05-01T23:30:00-05:00',
    savedAt: '2026-05-09T00:00:00Z',
  }),
  entry('b', { outlet: 'Kurier', published: '2026-05-02T10:00:00Z', title: 'Äpfel' }),
  entry('c', {
    published: null,
    savedAt: '2026-05-03T00:00:00Z',
    speakers: [['Anna Rö', 1]],
    title: 'Zug',
  }),
  entry('d', { deletedAt: '2026-05-05T00:00:00Z' }),
  entry('e', { deletedAt: '2026-05-05T00:00:00Z', version: '' }),
];

function shown(change: Partial<Filters>, found: Record<string, number> | null = null): string {
  return filterEntries(
    ENTRIES.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt)),
    { ...NO_FILTERS, ...change },
    {
      found: found && new Map(Object.entries(found)),
      tagsOf: new Map([['b', ['sea']]]),
      spellingsOf: (name) => (name === 'Ana Roe' ? ['Ana Roe', 'Anna Rö'] : [name]),
    },
  )
    .map(({ id }) => id)
    .join('');
}

describe('the list', () => {
  it.each<[Partial<Filters>, string]>([
    [{}, 'abc'],
    [{ lang: 'id' }, 'a'],
    [{ outlet: 'Kurier' }, 'b'],
    [{ tag: 'sea' }, 'b'],
    [{ deleted: true }, 'd'],
    [{ speaker: 'Anna Rö' }, 'c'],
    [{ speaker: 'Ana Roe' }, 'abc'],
  ])('narrowed to %o shows %s', (change, ids) => {
    expect([...shown(change)].sort().join('')).toBe(ids);
  });

  it('takes the publisher’s own day, and the day of saving where there is none', () => {
    expect(shown({ to: '2026-05-01' })).toBe('a');
    expect(shown({ from: '2026-05-02', to: '2026-05-02' })).toBe('b');
    expect(shown({ from: '2026-05-03' })).toBe('c');
  });

  it('has what fits best first, then the newest, unless another order is wished for', () => {
    expect(shown({}, { a: 1, b: 1, c: 1 })).toBe('abc');
    expect(shown({}, { c: 3, a: 1, d: 9 })).toBe('ca');
    expect(shown({ sort: 'saved' }, { c: 3, a: 1 })).toBe('ac');
  });

  it('sorts by instant of publication and by title as the reader’s language does', () => {
    expect(shown({ sort: 'published' })).toBe('bac');
    expect(shown({ sort: 'title' })).toBe('bac');
  });
});
