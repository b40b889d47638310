import { languages } from '../../languages/registry';
import type { InterruptionWords } from '../../languages/sections/interruptions';

export type LabelKind = Exclude<
  keyof InterruptionWords,
  'byline' | 'dated' | 'boilerplate' | 'paywall'
>;

/** A label at the start of a line. */
export interface Label {
  readonly kind: LabelKind;
  /** True when the label is the whole line. */
  readonly whole: boolean;
  /** Words in the label; one word alone is weak evidence. */
  readonly words: number;
  /** True when a colon, bar, arrow or dash follows. */
  readonly marked: boolean;
  /** UTF-16 offset in the line at which what follows the label begins. */
  readonly rest: number;
}

/** Where one word stands in several lists, the first of these decides. */
const KINDS: readonly LabelKind[] = [
  'advert',
  'related',
  'pager',
  'share',
  'follow',
  'newsletter',
  'comments',
  'tool',
  'video',
  'credit',
];

const LONGEST_LABEL = 90;

/** Letters of scripts that put no space between words: a label may end after any of them. */
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const MARK = /^[\s"'”»)\]】）]*[:：|｜>›»→▶►⇒·•\-–—]/u;

/** Case, accents, vowel points and the shape of apostrophes vary freely in labels; numbers become `#`. */
function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 128) return /[0-9]/u.test(character) ? '#' : character.toLowerCase();
  return character
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0640\u064b-\u0652]/gu, '')
    .replace(/\p{Nd}/gu, '#');
}

/** The words of a text as labels are compared: folded, parted by one space, marks left out. */
export function foldLabel(text: string): string {
  let key = '';
  let gap = false;
  for (const character of text) {
    const folded = foldCharacter(character);
    if (folded === '') continue;
    if (folded === '#' || WORD.test(folded)) {
      if (gap && key !== '') key += ' ';
      gap = false;
      if (!(folded === '#' && key.endsWith('#'))) key += folded;
    } else if (!/['’ʼ`]/u.test(character)) gap = true;
  }
  return key;
}

interface Lexicon {
  readonly labels: ReadonlyMap<string, readonly LabelKind[]>;
  readonly boilerplate: readonly string[];
  readonly paywall: readonly string[];
}

let compiled: Lexicon | null = null;

/**
 * The labels of every language at once: pages carry labels of a language that is not their article's
 * (English above all), and a label is only ever believed together with its shape.
 */
function lexicon(): Lexicon {
  if (compiled !== null) return compiled;
  const labels = new Map<string, LabelKind[]>();
  for (const { interruptions } of languages) {
    for (const kind of KINDS) {
      for (const label of interruptions[kind].split('|')) {
        const key = foldLabel(label);
        const known = labels.get(key);
        if (known === undefined) labels.set(key, [kind]);
        else if (!known.includes(kind)) known.push(kind);
      }
    }
  }
  labels.delete('');
  const phrases = (field: 'boilerplate' | 'paywall'): string[] =>
    languages.flatMap(({ interruptions }) => interruptions[field].toLowerCase().split('|'));
  compiled = { labels, boilerplate: phrases('boilerplate'), paywall: phrases('paywall') };
  return compiled;
}

/** The longest label that a line begins with, for each kind that it may be; empty when there is none. */
export function findLabels(line: string): readonly Label[] {
  const { labels } = lexicon();
  const found = new Map<LabelKind, Label>();
  let key = '';
  let gap = false;
  let offset = 0;
  for (const character of line) {
    const start = offset;
    offset += character.length;
    if (start > LONGEST_LABEL) break;
    const folded = foldCharacter(character);
    if (folded === '') continue;
    if (folded !== '#' && !WORD.test(folded)) {
      if (!/['’ʼ`]/u.test(character)) gap = true;
      continue;
    }
    if (gap && key !== '') key += ' ';
    gap = false;
    if (!(folded === '#' && key.endsWith('#'))) key += folded;
    const next = line[offset];
    const ends = next === undefined || !WORD.test(next) || UNSPACED.test(character);
    const kinds = ends ? labels.get(key) : undefined;
    if (kinds === undefined) continue;
    const after = line.slice(offset);
    const whole = !/[\p{L}\p{N}]/u.test(after);
    const words = UNSPACED.test(character) ? Math.ceil(key.length / 3) : key.split(' ').length;
    for (const kind of kinds) {
      found.set(kind, { kind, whole, words, marked: MARK.test(after), rest: offset });
    }
  }
  return KINDS.flatMap((kind) => found.get(kind) ?? []);
}

/** Offset of a closing phrase ("all rights reserved") in a line, or -1. */
export function findBoilerplate(line: string): number {
  return firstPhrase(line, lexicon().boilerplate);
}

/** True when a line says that the rest is for subscribers. */
export function saysPaywall(line: string): boolean {
  return firstPhrase(line, lexicon().paywall) >= 0;
}

function firstPhrase(line: string, phrases: readonly string[]): number {
  const lower = line.toLowerCase();
  let first = -1;
  for (const phrase of phrases) {
    const at = lower.indexOf(phrase);
    if (at < 0 || (first >= 0 && at >= first)) continue;
    const before = lower[at - 1];
    const starts = before === undefined || !WORD.test(before) || UNSPACED.test(before);
    if (starts) first = at;
  }
  return first;
}
