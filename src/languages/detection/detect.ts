import { neighbours } from './neighbours';
import { oncePer } from '../once-per';
import { signals as languages } from '../signals';
import { dominantScript } from './scripts';
import type { DetectionWords } from '../sections/detection';

/** How much of a text is looked at, in code units: more of it has not changed an answer. */
const SAMPLE = 3000;

/** A hinted language is taken over another that scores at most this factor higher. */
const TIE = 1.12;

/** Share of a text's words that a language's function words cover at the least, or we do not know it. */
const FLOOR = 0.07;

/** What one occurrence of a telling letter is worth, in function words. */
const LETTER = 0.5;

/** Tags of the same language under another name, as pages write them. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['nb', 'no'],
  ['nn', 'no'],
  ['tl', 'fil'],
]);

/** What a word with a telling ending is worth: names and loans end so by chance. */
const ENDING = 0.4;

const SHORTEST_ENDING = 2;
const LONGEST_ENDING = 4;

/** Every profile of one script, as one index from what a text shows to the profiles it speaks for. */
interface ScriptProfiles {
  /** Tags of each profile, the likeliest first. */
  readonly tags: readonly (readonly string[])[];
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly endings: ReadonlyMap<string, readonly number[]>;
  /** The last two letters of every ending, see `tailOf`: few words have to be looked at further. */
  readonly tails: ReadonlySet<number>;
  /** By code unit: a number is found faster than a string. */
  readonly letters: ReadonlyMap<number, readonly number[]>;
}

/** Put together when a text in the script is first met. */
const profilesOf = oncePer((script: string): ScriptProfiles => {
  const tags: (readonly string[])[] = [];
  const words = new Map<string, number[]>();
  const endings = new Map<string, number[]>();
  const letters = new Map<number, number[]>();
  const note = <Key>(index: Map<Key, number[]>, items: Iterable<Key> | undefined) => {
    for (const item of items ?? []) {
      const holders = index.get(item);
      if (holders) holders.push(tags.length);
      else index.set(item, [tags.length]);
    }
  };
  const add = (names: readonly string[], detection: DetectionWords) => {
    if (!detection.script.split('|').includes(script)) return;
    note(words, detection.words?.split(' '));
    note(endings, detection.endings?.split(' '));
    note(letters, [...(detection.letters ?? '')].map(codeOf));
    tags.push(names);
  };
  for (const { tag, detection } of languages) add([tag], detection);
  for (const neighbour of neighbours) add(neighbour.tags.split(' '), neighbour);
  const tails = new Set([...endings.keys()].map(tailOf));
  return { tags, words, endings, tails, letters };
});

const codeOf = (letter: string): number => letter.charCodeAt(0);

/** The last two letters of a word as one number, which is found faster than a slice; NaN for one letter. */
function tailOf(word: string): number {
  return word.charCodeAt(word.length - 2) * 0x10000 + word.charCodeAt(word.length - 1);
}

function maximised(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null; // Pages write "id_ID", "indonesia" or nothing sensible at all.
  }
}

interface Hint {
  readonly tag: string;
  readonly script: string | undefined;
}

function readHint(hint: string | null | undefined): Hint | null {
  const locale = hint ? maximised(hint.trim().replaceAll('_', '-')) : null;
  if (!locale || locale.language === 'und') return null;
  return { tag: ALIASES.get(locale.language) ?? locale.language, script: locale.script };
}

/**
 * The same where a profile of the text's script has the hint's language; null where none has. Most pages
 * are such, and the first look into Intl's tables takes a page three milliseconds.
 */
function readKnownHint(
  hint: string | null | undefined,
  script: string,
  { tags }: ScriptProfiles,
): Hint | null {
  const written = /^\s*([a-z]{2,3})(?![a-z])/iu.exec(hint ?? '')?.[1]?.toLowerCase();
  if (written === undefined) return null;
  const tag = ALIASES.get(written) ?? written;
  return tags.some((names) => names.includes(tag)) ? { tag, script } : null;
}

/** The language that CLDR thinks most likely for a script that none of our profiles is written in. */
function likelyTag(script: string, hint: Hint | null): string {
  if (script === 'Hant') return 'zh-Hant';
  if (hint?.script === script) return hint.tag;
  return maximised(`und-${script}`)?.language ?? 'und';
}

/** Share of the text's words that each profile covers, telling letters counted in; by profile. */
function scores(text: string, profiles: ScriptProfiles): number[] {
  const lower = text.toLowerCase();
  const found = new Float64Array(profiles.tags.length);
  const credit = (holders: readonly number[] | undefined, worth: number) => {
    if (holders === undefined) return;
    for (const index of holders) found[index] = (found[index] ?? 0) + worth;
  };
  const words = lower.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  for (const word of words) {
    const holders = profiles.words.get(word);
    credit(holders, word.length === 1 ? LETTER : 1);
    if (holders || !profiles.tails.has(tailOf(word))) continue;
    const longest = Math.min(LONGEST_ENDING, word.length);
    for (let length = SHORTEST_ENDING; length <= longest; length += 1) {
      credit(profiles.endings.get(word.slice(-length)), ENDING);
    }
  }
  let telling = 0;
  // By code unit: to go by letter takes five times as long, and no telling letter has two.
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    const holders = code < 0x80 ? undefined : profiles.letters.get(code);
    if (!holders) continue;
    telling += 1;
    credit(holders, 2 * LETTER);
  }
  return Array.from(found, (score) => (score - LETTER * telling) / Math.max(1, words.length));
}

/**
 * The language of a text as a BCP 47 tag (`zh-Hant` for traditional Chinese), from the text itself:
 * its script, then function words and telling letters. `hint` (the page's attribute) breaks ties and
 * serves for languages that neither a file nor `neighbours.ts` describes: pages are often wrong about
 * it. `und` when there is nothing to go by.
 */
export function detectLanguage(text: string, hint?: string | null): string {
  const sample = text.slice(0, SAMPLE);
  const script = dominantScript(sample);
  if (script === null) return readHint(hint)?.tag ?? 'und';
  const candidates = profilesOf(script);
  const hinted = readKnownHint(hint, script, candidates) ?? readHint(hint);
  if (candidates.words.size === 0) return likelyTag(script, hinted);
  const found = scores(sample, candidates);
  const best = Math.max(...found);
  const [winner] = candidates.tags[found.indexOf(best)] ?? [];
  if (hinted?.script === script) {
    if (best < FLOOR) return hinted.tag;
    const tied = candidates.tags.some(
      (tags, index) => tags.includes(hinted.tag) && (found[index] ?? 0) * TIE >= best,
    );
    if (tied) return hinted.tag;
  }
  return best > 0 && winner !== undefined ? winner : 'und';
}
