import { LEADING_ARTICLE } from '../../languages/world/name-particles';
import { LIST_DOTS } from '../../languages/world/list-dots';
import type { Span } from '../../reading/reading';
import { commasForCedillas } from '../../languages/names/cedillas';

/** A word or a single punctuation character of a text. */
export interface Token extends Span {
  /**
   * Folded for look-up: lower case, NFC, plain apostrophe, no vowel signs of Arabic. An initial that would be a
   * word of grammar in lower case keeps its capital: "А. Громов".
   */
  readonly folded: string;
  readonly word: boolean;
  /** A word that begins with a capital letter. */
  readonly capital: boolean;
  /** "KPK", "BOLASPORT.com", "TransJakarta": capitals that no person's name has. "AM" and "M." are initials. */
  readonly acronym: boolean;
}

/** The folded word at a place of `tokens`; beyond either end '', which no list has. */
export function foldedAt(tokens: readonly Pick<Token, 'folded'>[], at: number): string {
  // Arrays are slow to read before their first place, which is asked for often.
  return at < 0 ? '' : (tokens[at]?.folded ?? '');
}

/** The folded words of a stretch of tokens as one, marks and all; `to` is not in it. */
export function foldedText(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ folded }) => folded)
    .join('');
}

/** What the tokeniser must know of a language. */
export interface TokenRules {
  /** The words known to the language, for scripts without spaces: longest first, as one alternation. */
  readonly vocabulary: RegExp | null;
  readonly elides: boolean;
  /** Tails after a hyphen, the last part of which is a word of its own: "t-il". */
  readonly enclitics: ReadonlySet<string>;
  /** A dot in the middle parts words as a comma does: ko "이서연·박지훈 의원". */
  readonly listsByDot: boolean;
  /** Where a slash parts the names of two who play together, "Rini Kusuma/Sari Dewi": the words between which it parts two offices of one person. */
  readonly unpaired: ReadonlySet<string> | null;
  /** Words of grammar that have one letter ("а", "i"): with a capital and a dot they are initials. */
  readonly letters: ReadonlySet<string>;
}

/** A stop joins "U.S." and "faz.net"; in "sagte Voss.Als" the space behind the sentence is lost. "@name" is an account. A colon joins a case to an acronym: fi "EU:n", sv "SVT:s". An apostrophe opens the small word of "Jan van *'t* Veld". */
const WORD =
  /(?:(?<!\p{ID_Continue})@)?\p{ID_Continue}+(?:(?:(?:['’\-‐‑\u200c\u00ad·/]|\.(?!(?<=\p{Ll}{3}\.)\p{Lu}\p{Ll}))(?=\p{L}|\p{N})|(?<=\d),(?=\d)|(?<=\p{L}):(?=\p{Ll}{1,4}(?!\p{L})))\p{ID_Continue}+)*|(?<=\s)['’]t(?=\s\p{Lu})|[^\s]/uy;
const STARTS_WORD = /^[@'’]?\p{ID_Continue}/u;
/** The name of an account is a name, however it is spelt. */
const STARTS_CAPITAL = /^(?:\p{Lu}|\p{Lt}|@\p{ID_Continue})/u;
const ACRONYM = /^(?:\p{Lu}{3}|\p{Lu}\p{Ll}{3,}\p{Lu})/u;
const ARABIC_SIGNS = /[\u064b-\u0652\u0670]/g;

/** Letters in which nothing is folded, of most words of a text: small Latin and Cyrillic ones, those of Arabic that have one shape, Devanagari, Kana, Han, Hangul by syllables. No capital and no sign is among them. */
const PLAIN =
  /^[a-z\u00df-\u00f6\u00f8-\u00ff\u0430-\u045f\u0621-\u063f\u0641\u0642\u0644-\u0649\u0671-\u06d3\u0904-\u0939\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]+$/u;

/**
 * Letters and signs of which nothing but their case is folded: ASCII, Latin with its usual marks (less ş and ţ) and with
 * those of Vietnamese, Greek, Cyrillic, Devanagari (less its point and the letters that have one), Kana, Han, Hangul by syllables; dashes
 * and quotation marks (less the apostrophe), signs of full width. They are in NFC as they stand.
 */
const FOLDED =
  // eslint-disable-next-line no-control-regex
  /^[\u0000-\u00bf\u00df-\u015d\u0160\u0161\u0164-\u017f\u0390-\u03ce\u0430-\u045f\u0491\u0900-\u093b\u093d-\u0950\u1ea0-\u1ef9\u2010-\u2018\u201a-\u2027\u3001-\u301b\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]*$/u;

/** Letters of Arabic, Persian and Urdu without signs over them: they are in NFC as they stand, too. */
const ARABIC_LETTERS = /^[\u0621-\u064a\u0671-\u06d3]*$/u;

/**
 * One comma for all rules, whatever the script; and so on. Taiwan's broadcasters set the colons of vertical and of small
 * writing: "王小明︰「…」".
 */
const SHARED_SIGNS: ReadonlyMap<string, string> = new Map([
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['۔', '.'],
  ['︰', '：'],
  ['﹕', '：'],
]);

/** The form under which a word is looked up. Never used for what is shown. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  const shared = word.length === 1 ? SHARED_SIGNS.get(word) : undefined;
  if (shared !== undefined) return shared;
  let folded = word.toLowerCase();
  if (FOLDED.test(folded)) return folded;
  if (ARABIC_LETTERS.test(word)) return foldArabic(word);
  // A joiner only shapes a Devanagari cluster: "उन्\u200dहोंने" is "उन्होंने".
  folded = folded
    .normalize('NFC')
    .replaceAll('\u200d', '')
    .replaceAll('’', "'")
    .replaceAll('i̇', 'i');
  if (/[\u0600-\u06ff]/.test(folded)) folded = foldArabic(folded.replace(ARABIC_SIGNS, ''));
  return commasForCedillas(folded);
}

function foldArabic(word: string): string {
  return word.replaceAll('\u0640', '').replaceAll('ي', 'ی').replaceAll('ك', 'ک');
}

function tokenOf(text: string, start: number, end: number, { letters }: TokenRules): Token {
  const raw = text.slice(start, end);
  const capital = STARTS_CAPITAL.test(raw) || LEADING_ARTICLE.test(raw);
  const folded = fold(raw);
  const initial = capital && raw.length === 1 && text[end] === '.' && letters.has(folded);
  return {
    start,
    end,
    folded: initial ? raw : folded,
    word: STARTS_WORD.test(raw),
    capital,
    acronym: capital && ACRONYM.test(raw),
  };
}

/** The slash between two who play together, "Rini Kusuma/Sari Dewi": behind a small letter and before a capital; or a slash that is cut off. */
const PAIRED = /(?:(?<=\p{Ll})|^)\/(?=\p{Lu}\p{Ll})/u;

/** True for "Teknologi/Kepala": an office before a slash or behind it. */
function hasOffice(raw: string, { unpaired }: TokenRules): boolean {
  return raw.split('/').some((word) => unpaired?.has(fold(word)) === true);
}

/** One of the dots of a list anywhere in a word. */
export const MIDDLE_DOT = new RegExp(`[${[...LIST_DOTS].join('')}]`, 'u');

/** "N'Golo", "M'Baye": what the language elides there stands before no capital. */
const CALLED_SO = /^[NMTS]['’]\p{Lu}\p{Ll}/u;

/** Where a word of a spaced script is cut again: after "l'", before "-t-il", on both sides of a dot in a list. Null: not at all. */
function cutWithin(raw: string, rules: TokenRules): number | null {
  if (rules.elides) {
    const apostrophe = CALLED_SO.test(raw) ? -1 : raw.search(/['’]/);
    if (apostrophe > 0 && apostrophe < 7) return apostrophe + 1;
  }
  const slash = rules.unpaired === null || !raw.includes('/') ? -1 : raw.search(PAIRED);
  const paired = slash === 0 || (slash > 0 && !hasOffice(raw, rules));
  if (paired && raw.length > 1) return Math.max(slash, 1);
  if (rules.listsByDot) {
    const dot = raw.search(MIDDLE_DOT);
    if (dot >= 0 && raw.length > 1) return Math.max(dot, 1);
  }
  if (rules.enclitics.size > 0) {
    const hyphen = raw.indexOf('-');
    if (hyphen > 0 && rules.enclitics.has(raw.slice(hyphen + 1).toLowerCase())) return hyphen;
  }
  return null;
}

/** Adds a word, or its parts where it is cut again. */
function pushParts(
  tokens: Token[],
  text: string,
  [start, end]: readonly [number, number],
  rules: TokenRules,
): void {
  let from = start;
  for (;;) {
    const cut = cutWithin(text.slice(from, end), rules);
    if (cut === null) break;
    tokens.push(tokenOf(text, from, from + cut, rules));
    from += cut;
    if (text[from] !== '-') continue;
    // "a-t-*il*": the letter between is of neither.
    tokens.push(tokenOf(text, text.lastIndexOf('-', end - 1) + 1, end, rules));
    return;
  }
  if (from < end) tokens.push(tokenOf(text, from, end, rules));
}

/** Tokens of `text` from `start` to `end`, in order, with offsets into `text`. Linear. */
export function tokenise(
  text: string,
  rules: TokenRules,
  start = 0,
  end: number = text.length,
): Token[] {
  const tokens: Token[] = [];
  const pattern = rules.vocabulary ?? WORD;
  let from = start;
  while (from < end) {
    pattern.lastIndex = from;
    // Nothing begins at a space.
    if (text[from] === ' ' || !pattern.test(text)) {
      from += 1;
      continue;
    }
    const to = pattern.lastIndex;
    const raw = text.slice(from, to);
    // Most words: there is nothing to cut or to fold in them.
    if (PLAIN.test(raw))
      tokens.push({
        start: from,
        end: to,
        folded: raw,
        word: true,
        capital: false,
        acronym: false,
      });
    else pushParts(tokens, text, [from, to], rules);
    from = to;
  }
  return tokens;
}
