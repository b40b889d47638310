import { options, render, type VNode } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { FactList, QuoteList } from '../../../src/library/page/entry/reading-lists';
import { Rail } from '../../../src/pane/rail/rail';
import type { PaneActions, PaneState } from '../../../src/pane/opening/pane-state';
import { KeyFacts, Quotes } from '../../../src/popup/lists';
import type { Quote, Reading } from '../../../src/reading/reading';
import { lookFor } from '../../../src/settings/look';
import { emptyReading, event } from '../../empty-reading';

/** An article that names two by one name, and begins two quotes and two facts with one word. */
const TEXT = 'Sari sails to Sari.';
const first = { text: TEXT.slice(0, 10), start: 0, end: 10 };
const whole = { text: TEXT, start: 0, end: TEXT.length };
const quote: Omit<Quote, 'text' | 'start' | 'end' | 'speaker'> = {
  type: 'indirect',
  speakerMention: null,
  role: null,
  affiliation: null,
  cue: null,
  confidence: 1,
};
const reading: Reading = {
  ...emptyReading,
  text: TEXT,
  names: [
    { name: 'Sari', type: 'person', role: null, mentions: [[0, 4]] },
    { name: 'Sari', type: 'place', role: null, mentions: [[14, 18]] },
  ],
  facts: [
    { ...event, ...whole },
    { ...event, ...first },
  ],
  quotes: [
    { ...quote, ...whole, speaker: 'Bo' },
    { ...quote, ...first, speaker: null },
  ],
};
const state: PaneState = {
  railOpen: true,
  titleGone: false,
  current: null,
  seen: new Set(),
  putBack: new Set(),
  // Two pictures without words.
  byHand: [
    { text: '', always: false },
    { text: '', always: false },
  ],
  picking: false,
  mention: null,
  highlights: [],
  selected: null,
  saving: { kind: 'unsaved' },
  aloud: { kind: 'silent', rate: 1 },
  look: lookFor('en', {}),
  keptKinds: [],
  said: '',
  notice: '',
};
const ignore = (): void => undefined;

let twice: unknown[];
const before = { ...options };

beforeEach(() => {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key) =>
    key === 'language' ? 'en' : key,
  );
  twice = [];
  options.vnode = (node) => {
    const { children } = node.props;
    const lists = Array.isArray(children) ? [children, ...children.filter(Array.isArray)] : [];
    for (const list of lists as VNode[][]) {
      const keys = list.map((child) => child?.key).filter((key) => key != null);
      twice.push(...keys.filter((key, index) => keys.indexOf(key) !== index));
    }
    before.vnode?.(node);
  };
});
afterEach(() => {
  delete options.vnode;
  Object.assign(options, before);
});

it.each([
  [
    'rail of the pane',
    8,
    <Rail key="" reading={reading} state={state} actions={{} as PaneActions} />,
  ],
  [
    'popup',
    4,
    <>
      <KeyFacts reading={reading} goTo={ignore} />
      <Quotes reading={reading} goTo={ignore} copy={ignore} />
    </>,
  ],
  [
    'library',
    4,
    <>
      <FactList reading={reading} onGo={ignore} />
      <QuoteList reading={reading} onGo={ignore} actions={{ run: ignore, remove: ignore }} />
    </>,
  ],
])('tells apart what is called or begins alike in the %s', async (_where, entries, view) => {
  const place = document.createElement('div');
  render(view, place);
  for (const details of place.querySelectorAll('details')) details.open = true;
  await vi.waitFor(() =>
    expect(place.querySelectorAll('li, figure').length).toBeGreaterThanOrEqual(entries),
  );
  expect(twice).toEqual([]);
});

it('offers to take a block out for good only where it has words to know it by', () => {
  const place = document.createElement('div');
  const byHand = ['', 'Follow us'].map((words) => ({ text: words, always: false }));
  render(
    <Rail reading={reading} state={{ ...state, byHand }} actions={{} as PaneActions} />,
    place,
  );
  const [wordless, worded] = place.querySelectorAll('.taken li');
  expect(wordless?.textContent).toContain('pane_wordless');
  expect(wordless?.querySelector('input')).toBeNull();
  expect(worded?.querySelector('input')).not.toBeNull();
});

it('says of a number what it counts: the sentence that it stands in', async () => {
  const sentences = ['Es regnete.', 'Etwa 3.500 Boote kamen heim.', 'Es klarte auf.'];
  const text = sentences.join(' ');
  const words = 'Etwa 3.500 Boote';
  const start = text.indexOf(words);
  const counted: Reading = {
    ...reading,
    text,
    sentences: sentences.map((one) => [text.indexOf(one), text.indexOf(one) + one.length]),
    amounts: [
      { text: words, start, end: start + words.length, value: 3500, unit: 'Boote', approx: true },
    ],
  };
  const place = document.createElement('div');
  render(<Rail reading={counted} state={state} actions={{} as PaneActions} />, place);
  for (const details of place.querySelectorAll('details')) details.open = true;
  await vi.waitFor(() => expect(place.textContent).toContain('≈ 3,500 Boote'));
  const entry = [...place.querySelectorAll('.entry')].find(({ textContent }) =>
    textContent?.includes('≈ 3,500'),
  );
  expect(entry?.textContent).toContain('Etwa 3.500 Boote kamen heim.');
  expect(entry?.textContent).not.toContain('Es regnete');
});

const japanese: Reading = {
  ...reading,
  lang: 'ja',
  quotes: [{ ...quote, ...first, type: 'direct', speaker: 'Bo' }],
};

it.each([
  [
    'rail of the pane',
    <Rail key="" reading={japanese} state={state} actions={{} as PaneActions} />,
  ],
  ['popup', <Quotes key="" reading={japanese} goTo={ignore} copy={ignore} />],
  [
    'library',
    <QuoteList key="" reading={japanese} onGo={ignore} actions={{ run: ignore, remove: ignore }} />,
  ],
])('marks direct speech as its language does in the %s', (_where, view) => {
  const place = document.createElement('div');
  render(view, place);
  const said = [...place.querySelectorAll('q')].find(
    ({ textContent }) => textContent === first.text,
  );
  // The marks that `quotes: auto` draws are those of the language around `q`, not of its own.
  expect(said?.parentElement?.closest('[lang]')?.getAttribute('lang')).toBe('ja');
});
