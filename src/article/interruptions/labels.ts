import { signals as languages } from '../../languages/signals';
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

/** Letters of a label that are looked at before the label itself. */
const START = 3;

/** Letters of scripts that put no space between words: a label may end after any of them. */
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const MARK = /^[\s"'”»)\]】）]*[:：|｜>›»→▶►⇒·•\-–—]/u;

/** Case, accents, vowel points and the shape of apostrophes vary freely in labels; numbers become `#`. */
function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = /\p{Nd}/u.test(character)
    ? '#'
    : character
        .normalize('NFKD')
        .toLowerCase()
        .replace(VARIANT, plainOf)
        .replace(/[\u0300-\u036f\u0640\u064b-\u0652]/gu, '');
  const letters = plain === '' || plain === '#' || WORD.test(plain) ? plain : ' ';
  const result = letters === ' ' && APOSTROPHE.test(character) ? '' : letters;
  folded.set(character, result);
  return result;
}

/** Letters that capitals hide: Σ is ς at a word's end, Turkish I is ı, German SS is ß. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ς', 'σ'],
  ['ı', 'i'],
  ['ß', 'ss'],
]);
const VARIANT = /[ςıß]/u;
const VARIANTS = /[ςıß]/gu;
const plainOf = (letter: string): string => PLAIN_LETTERS.get(letter) ?? letter;

/** What each character met so far folds to: nothing, `#`, a space for a mark, or letters. */
const folded = new Map<string, string>();
const APOSTROPHE = /['’ʼ`]/u;

/** The words of a text as labels are compared: folded, parted by one space, marks left out. */
export function foldLabel(text: string): string {
  return foldAll(text, /[^\p{L}\p{M}\p{N}#]+/gu).trim();
}

/** The labels of a list parted by `|`, folded. One by one the thousands of them would take ten times as long. */
function foldLabels(list: string): string[] {
  return foldAll(list, /[^\p{L}\p{M}\p{N}#|]+/gu)
    .split('|')
    .map((label) => label.trim());
}

/** `foldCharacter` for a whole text, by the browser's own means. */
function foldAll(text: string, marks: RegExp): string {
  return text
    .replace(/['’ʼ`]/gu, '')
    .replace(/[#\p{Nd}]+/gu, '#')
    .normalize('NFKD')
    .toLowerCase()
    .replace(VARIANTS, plainOf)
    .replace(/[\u0300-\u036f\u0640\u064b-\u0652]+/gu, '')
    .replace(marks, ' ');
}

interface Lexicon {
  readonly labels: ReadonlyMap<string, readonly LabelKind[]>;
  /** The first letters of every label: most lines begin with none of them. */
  readonly starts: ReadonlySet<string>;
  /** The first word of every label, its first two words, and so on. */
  readonly openings: ReadonlySet<string>;
  readonly boilerplate: Phrases;
  readonly paywall: Phrases;
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
      for (const key of foldLabels(interruptions[kind])) {
        const known = labels.get(key);
        if (known === undefined) labels.set(key, [kind]);
        else if (!known.includes(kind)) known.push(kind);
      }
    }
  }
  labels.delete('');
  const starts = new Set<string>();
  const openings = new Set<string>();
  for (const key of labels.keys()) {
    starts.add(key.slice(0, START));
    for (let gap = key.indexOf(' '); gap >= 0; gap = key.indexOf(' ', gap + 1)) {
      openings.add(key.slice(0, gap));
    }
  }
  const phrases = (field: 'boilerplate' | 'paywall'): Phrases => {
    const byStart = new Map<number, string[]>();
    for (const { interruptions } of languages) {
      for (const phrase of interruptions[field].toLowerCase().split('|')) {
        const start = startOf(phrase, 0);
        const known = byStart.get(start);
        if (known === undefined) byStart.set(start, [phrase]);
        else known.push(phrase);
      }
    }
    return byStart;
  };
  compiled = {
    labels,
    starts,
    openings,
    boilerplate: phrases('boilerplate'),
    paywall: phrases('paywall'),
  };
  return compiled;
}

/** The longest label that a line begins with, for each kind that it may be; empty when there is none. */
export function findLabels(line: string): readonly Label[] {
  const { labels, starts, openings } = lexicon();
  const found = new Map<LabelKind, Label>();
  let key = '';
  let gap = false;
  let offset = 0;
  for (const character of line) {
    const start = offset;
    offset += character.length;
    if (start > LONGEST_LABEL) break;
    const letters = foldCharacter(character);
    if (letters === '') continue;
    if (letters === ' ') {
      gap = true;
      continue;
    }
    if (gap && key !== '') key += ' ';
    gap = false;
    if (!(letters === '#' && key.endsWith('#'))) key += letters;
    if (key.length === START && !starts.has(key)) break;
    // A vowel sign or accent of the last letter is part of the label.
    let end = offset;
    while (isDroppedMark(line[end])) end += 1;
    const next = line[end];
    const ends = next === undefined || !WORD.test(next) || UNSPACED.test(character);
    if (!ends) continue;
    const kinds = labels.get(key);
    if (kinds === undefined) {
      if (next !== undefined && foldCharacter(next) === ' ' && !openings.has(key)) break;
      continue;
    }
    const after = line.slice(end);
    const whole = !/[\p{L}\p{N}]/u.test(after);
    const words = UNSPACED.test(character) ? Math.ceil(key.length / 3) : key.split(' ').length;
    for (const kind of kinds) {
      found.set(kind, { kind, whole, words, marked: MARK.test(after), rest: end });
    }
  }
  return KINDS.flatMap((kind) => found.get(kind) ?? []);
}

function isDroppedMark(character: string | undefined): boolean {
  return character !== undefined && /\p{M}/u.test(character) && foldCharacter(character) === '';
}

/** Offset of a closing phrase ("all rights reserved") in a line, or -1. */
export function findBoilerplate(line: string): number {
  return firstPhrase(line, lexicon().boilerplate);
}

/** True when a line says that the rest is for subscribers. */
export function saysPaywall(line: string): boolean {
  return firstPhrase(line, lexicon().paywall) >= 0;
}

function firstPhrase(line: string, phrases: Phrases): number {
  const lower = line.toLowerCase();
  for (let at = 0; at < lower.length - 1; at++) {
    const candidates = phrases.get(startOf(lower, at));
    if (candidates === undefined) continue;
    const before = lower[at - 1];
    if (before !== undefined && WORD.test(before) && !UNSPACED.test(before)) continue;
    if (candidates.some((phrase) => lower.startsWith(phrase, at))) return at;
  }
  return -1;
}

/** Phrases by their first two letters, as one number: a number is found faster than a slice. */
type Phrases = ReadonlyMap<number, readonly string[]>;

function startOf(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}
