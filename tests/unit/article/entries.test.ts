import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html';

const ENTRIES = [
  [
    'The first boat leaves',
    'The first boat of the day has left the quay, with the captain, the baker and nine goats on board.',
  ],
  [
    'A crane has fallen',
    'The crane by the lower pier has fallen across the road, and the lorries behind it wait for a rope.',
  ],
  [
    'Nobody is hurt',
    'Nobody was hurt, says the harbour master, and the road will be closed until the evening at least.',
  ],
  [
    'Rain from the west',
    'It has begun to rain over the islands. The bosun expects that the second boat will be late today.',
  ],
  [
    'The minister speaks',
    'The minister for roads calls the pier a disgrace. She wants it rebuilt before the next winter, she says.',
  ],
  [
    'Soup at the school',
    'There is soup in the old school for all who wait. The baker has sent bread, and somebody a fiddle.',
  ],
] as const;
const later = (at: number): string => `Nobody had heard another story by ${hour(at)}.`;

let made = 0;
/** A class that no other element has. */
const unlike = (): string => `c${((made += 1) * 7919).toString(36)}`;
const box = (inside: string, name = unlike()): string => `<div class="${name}">${inside}</div>`;

/** The page of a live blog, made of boxes alone. */
function live(entry: (headline: string, told: string, at: number) => string) {
  const entries = ENTRIES.map(([headline, told], at) => entry(headline, told, at)).join('');
  return readHtml(
    `<!doctype html><title>The crane at Kota Lama</title><meta property="og:type" content="article"><body>${box('<a href="/">Start</a> <a href="/h">Harbour</a>')}${box(box(`<h1>The crane at Kota Lama</h1>${box(entries)}`))}`,
  );
}
const hour = (at: number): string => `1${at}:2${at}`;

describe('entries of a live blog in boxes without a name or tag of their own', () => {
  const whole = ENTRIES.flatMap(([headline, told], at) => [hour(at), headline, told]);

  it.each([
    ['each class its own', () => unlike()],
    ['the classes of a machine', () => '_1x'],
    ['no class', () => ''],
  ])('keep their hours and headlines: %s', (_, name) => {
    const { text, removed } = live((headline, told, at) =>
      box(box(hour(at), name()) + box(headline, name()) + box(told, name()), name()),
    );
    expect(text.split('\n')).toEqual(whole);
    expect(removed).toEqual([]);
  });

  it('keep their headlines in a box with the text, and the hours beside that', () => {
    const { text } = live((headline, told, at) =>
      box(box(`<span>${hour(at)}</span>`) + box(box(headline) + box(box(told)))),
    );
    expect(text.split('\n')).toEqual(whole);
  });

  it('go on behind a button in each, to the last short sentence', () => {
    const { text, removed } = live((headline, told, at) =>
      box(box(headline) + box(told) + box(later(at)) + box('Share')),
    );
    expect(text.split('\n')).toEqual(
      ENTRIES.flatMap(([headline, told], at) => [headline, told, later(at)]),
    );
    expect(removed.map(({ kind }) => kind)).toEqual(ENTRIES.map(() => 'share'));
  });

  it('have no headline in words that come back in each', () => {
    const { text } = live((_, told) => box(box('Ziblo') + box(told)));
    expect(text.split('\n')).toEqual(ENTRIES.map(([, told]) => told));
  });
});
