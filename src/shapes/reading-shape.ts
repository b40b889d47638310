import { READING_SCHEMA, type Reading } from '../reading/reading';
import {
  address,
  fields,
  flag,
  list,
  nullable,
  number,
  offset,
  oneOf,
  pair,
  text,
  type Shape,
} from './shape';

const span = { start: offset, end: offset };
const textSpan = { text, ...span };
const direction = oneOf('ltr', 'rtl');
const range = pair(offset, offset);

const block = fields(
  {
    kind: oneOf('paragraph', 'heading', 'list', 'quote', 'figure', 'table', 'code', 'embed'),
    ...textSpan,
  },
  { lang: text, dir: direction },
);

const removal = fields({
  kind: oneOf(
    'related',
    'advert',
    'newsletter',
    'follow',
    'share',
    'pager',
    'promo',
    'video',
    'tool',
    'credit',
    'comments',
    'boilerplate',
  ),
  text,
  reason: text,
  at: offset,
});

const quote = fields(
  {
    ...textSpan,
    type: oneOf('direct', 'mixed', 'indirect'),
    speaker: nullable(text),
    speakerMention: nullable(text),
    role: nullable(text),
    affiliation: nullable(text),
    cue: nullable(fields(textSpan)),
    confidence: number,
  },
  { spans: list(range), negated: flag },
);

const fact = fields({
  ...textSpan,
  kind: oneOf('event', 'number', 'statement', 'background'),
  who: list(offset),
  where: list(offset),
  when: list(offset),
  amounts: list(offset),
  source: nullable(offset),
  score: number,
});

const name = fields(
  {
    name: text,
    type: oneOf('person', 'organisation', 'place', 'other'),
    role: nullable(text),
    mentions: list(range),
  },
  { romanised: text },
);

const date = fields(
  {
    ...textSpan,
    value: nullable(text),
    grain: oneOf(
      'time',
      'day',
      'week',
      'month',
      'quarter',
      'season',
      'year',
      'decade',
      'century',
      'interval',
    ),
    anchor: oneOf('absolute', 'publication', 'previous'),
  },
  { duration: flag },
);

const amount = fields(
  { ...textSpan, value: number, unit: nullable(text) },
  { low: number, high: number, approx: flag },
);

const source = fields({
  ...textSpan,
  name: text,
  kind: oneOf('outlet', 'agency', 'person', 'institution', 'document', 'anonymous'),
});

/** A Reading from outside: every field of the contract, none beside them. */
export const reading: Shape<Reading> = fields(
  {
    schema: oneOf(READING_SCHEMA),
    article: flag,
    url: address,
    canonical: nullable(address),
    title: nullable(text),
    siteName: nullable(text),
    section: nullable(text),
    image: nullable(text),
    authors: list(text),
    published: nullable(text),
    modified: nullable(text),
    lang: text,
    dir: direction,
    pages: offset,
    text,
    blocks: list(block),
    removed: list(removal),
    dateline: nullable(fields({ place: nullable(text), agency: nullable(text), text })),
    quotes: list(quote),
    facts: list(fact),
    names: list(name),
    dates: list(date),
    amounts: list(amount),
    sources: list(source),
    sentences: list(range),
    warnings: list(text),
  },
  { html: text },
);
