import { UNSPACED } from '../../languages/detection/scripts';
import { isKnownCity } from '../../languages/world/cities';
import type { WalkedBlock } from '../blocks/walk-blocks';
import { foldCharacter, foldLabel } from './fold-label';
import {
  INDEX_BASE,
  LABEL_KINDS,
  LABEL_START,
  type LabelKind,
  type LanguageLabels,
} from './gather-labels';

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

const LONGEST_LABEL = 90;

const WORD = /[\p{L}\p{M}\p{N}]/u;
const MARK = /^[\s"'”»)\]】）]*[:：|｜>›»→▶►⇒·•\-–—]/u;

/** Labels that begin with the same letters. */
interface LabelGroup {
  readonly kinds: ReadonlyMap<string, readonly LabelKind[]>;
  /** The first word of every label, its first two words, and so on. */
  readonly openings: ReadonlySet<string>;
}

/** The labels of a page's languages, put together. */
export interface PageLabels {
  /** Those that begin with these letters; null where none does. */
  readonly groupOf: (start: string) => LabelGroup | null;
  readonly boilerplate: Phrases;
  readonly paywall: Phrases;
  readonly byline: readonly string[];
  readonly writtenBy: readonly string[];
  readonly dated: readonly string[];
  readonly kickers: readonly string[];
  readonly corrected: readonly string[];
  readonly joins: readonly string[];
  readonly joinsOnNames: readonly string[];
  readonly datelines: readonly string[];
  readonly cookies: readonly string[];
}

let provided: PageLabels | null = null;

/** Hands over the labels that a page may carry, before it is read. */
export function provideLabels(labels: PageLabels): void {
  provided = labels;
}

function labelsOfPage(): PageLabels {
  if (provided === null) throw new Error('The labels of interruptions were not provided.');
  return provided;
}

/** Puts the labels of a page's languages together: see `languagesOfPage`. */
export function joinLabels(languages: readonly LanguageLabels[]): PageLabels {
  const listOf = (field: Exclude<keyof LanguageLabels, 'labels'>): readonly string[] => [
    ...new Set(languages.flatMap((language) => language[field].split('|').filter(Boolean))),
  ];
  return {
    groupOf: groupLabels(languages),
    boilerplate: byTwoLetters(listOf('boilerplate')),
    paywall: byTwoLetters(listOf('paywall')),
    byline: listOf('byline'),
    writtenBy: listOf('writtenBy'),
    dated: listOf('dated'),
    kickers: listOf('kickers'),
    corrected: listOf('corrected'),
    joins: listOf('joins'),
    joinsOnNames: listOf('joinsOnNames'),
    datelines: listOf('datelines'),
    cookies: listOf('cookies'),
  };
}

/** A group is taken apart when the first line begins like it: the lines of a page begin like few. */
function groupLabels(languages: readonly LanguageLabels[]): PageLabels['groupOf'] {
  const groups = new Map<string, LabelGroup | null>();
  return (start) => {
    const known = groups.get(start);
    if (known !== undefined) return known;
    const entries = languages.flatMap(({ labels }) => labels[start]?.split('|') ?? []);
    const group = entries.length === 0 ? null : readGroup(entries);
    groups.set(start, group);
    return group;
  };
}

function readGroup(entries: readonly string[]): LabelGroup {
  const indexesOf = new Map<string, string>();
  for (const entry of entries) {
    const [label = '', indexes = ''] = entry.split('=');
    indexesOf.set(label, (indexesOf.get(label) ?? '') + indexes);
  }
  const kinds = new Map<string, readonly LabelKind[]>();
  const openings = new Set<string>();
  for (const [label, indexes] of indexesOf) {
    kinds.set(
      label,
      [...new Set(indexes)].flatMap((sign) => LABEL_KINDS[parseInt(sign, INDEX_BASE)] ?? []),
    );
    for (let gap = label.indexOf(' '); gap >= 0; gap = label.indexOf(' ', gap + 1)) {
      openings.add(label.slice(0, gap));
    }
  }
  return { kinds, openings };
}

/** The same for a line of a page: half a dozen steps ask for it. */
export function labelsOf(line: WalkedBlock): readonly Label[] {
  let labels = known.get(line);
  if (labels === undefined) known.set(line, (labels = findLabels(line.text)));
  return labels;
}

const known = new WeakMap<WalkedBlock, readonly Label[]>();

/** True for words over the life of who wrote or edited a text: "About the author", "Tentang penulis". */
export function saysLife(line: WalkedBlock): boolean {
  return labelsOf(line).some(({ kind, whole, words }) => kind === 'credit' && whole && words > 1);
}

/** The longest label that a line begins with, for each kind that it may be; empty when there is none. */
export function findLabels(line: string): readonly Label[] {
  const { groupOf } = labelsOfPage();
  const found = new Map<LabelKind, Label>();
  let key = '';
  let group: LabelGroup | null = null;
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
    const begun = key.length;
    if (gap && key !== '') key += ' ';
    gap = false;
    if (!(letters === '#' && key.endsWith('#'))) key += letters;
    if (begun < LABEL_START) group = groupOf(key.slice(0, LABEL_START));
    if (key.length >= LABEL_START && group === null) break;
    // A vowel sign or accent of the last letter is part of the label.
    let end = offset;
    while (isDroppedMark(line[end])) end += 1;
    const next = line[end];
    const ends = next === undefined || !WORD.test(next) || UNSPACED.test(character);
    if (!ends) continue;
    const kinds = group?.kinds.get(key);
    if (kinds === undefined) {
      const parted = next !== undefined && foldCharacter(next) === ' ';
      if (parted && group?.openings.has(key) === false && key.length >= LABEL_START) break;
      continue;
    }
    const after = line.slice(end);
    const whole = !/[\p{L}\p{N}]/u.test(after);
    const words = UNSPACED.test(character) ? Math.ceil(key.length / 3) : key.split(' ').length;
    for (const kind of kinds) {
      found.set(kind, { kind, whole, words, marked: MARK.test(after), rest: end });
    }
  }
  return LABEL_KINDS.flatMap((kind) => found.get(kind) ?? []);
}

function isDroppedMark(character: string | undefined): boolean {
  return character !== undefined && /\p{M}/u.test(character) && foldCharacter(character) === '';
}

/** Words that stand before an author's name ("by", "penulis"), folded. */
export function wordsBeforeNames(): readonly string[] {
  return labelsOfPage().byline;
}

/** Those of them that a writer's name alone follows, without a mark, in a script without capitals. */
export function wordsBeforeWriters(): readonly string[] {
  return labelsOfPage().writtenBy;
}

/** Words before a date of publication or change. */
export function wordsBeforeDates(): readonly string[] {
  return labelsOfPage().dated;
}

/** True for words that say what kind of text follows them, or how new it is: "EXCLUSIVE", "[Update]". */
export function isKicker(words: string): boolean {
  return labelsOfPage().kickers.includes(foldLabel(words));
}

/** Words with which a note of corrections begins. */
export function wordsOfCorrections(): readonly string[] {
  return labelsOfPage().corrected;
}

/** Words between the names of two authors. */
export function wordsBetweenNames(): readonly string[] {
  return labelsOfPage().joins;
}

/** The same where it is written on the second name, with the names that begin with its letters. */
export function wordsOnNames(): readonly string[] {
  return labelsOfPage().joinsOnNames;
}

/** True for a place that the page's languages, or the browser, know texts to be sent from. */
export function isKnownPlace(name: string): boolean {
  return isKnownCity(name) || labelsOfPage().datelines.includes(foldLabel(name));
}

/** True when a line speaks of cookies. */
export function saysCookies(line: string): boolean {
  const lower = line.toLowerCase();
  return labelsOfPage().cookies.some((word) => lower.includes(word));
}

/** How often a line speaks of cookies. */
export function mentionsOfCookies(line: string): number {
  const lower = line.toLowerCase();
  return Math.max(0, ...labelsOfPage().cookies.map((word) => lower.split(word).length - 1));
}

/** Offset of a closing phrase ("all rights reserved") in a line, or -1. */
export function findBoilerplate(line: string): number {
  return firstPhrase(line, labelsOfPage().boilerplate);
}

/** True when a line says that the rest is for subscribers. */
export function saysPaywall(line: string): boolean {
  return firstPhrase(line, labelsOfPage().paywall) >= 0;
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

function byTwoLetters(list: readonly string[]): Phrases {
  const phrases = new Map<number, string[]>();
  for (const phrase of list) {
    const start = startOf(phrase, 0);
    const known = phrases.get(start);
    if (known === undefined) phrases.set(start, [phrase]);
    else known.push(phrase);
  }
  return phrases;
}

function startOf(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}
