/** Names that a noun for their kind begins or ends in scripts without capitals: "ministry of …", "… party". */
import { classAt, isAny, type TokenView } from '../token-view';
import type { Extent } from '../candidate';
import { entriesOf } from '../../../languages/names/class-table';
import { beginsLikeVerb } from '../weighing/look-alikes';
import { hanSurnames } from '../../../languages/names/han-surnames';
import * as is from '../lexicon/lexicon';

/** A name of the gazetteer among the tokens. */
interface Typed extends Extent {
  readonly type: 'place' | 'organisation';
}

const MOST_HEAD_WORDS = 4;
/** The same where a dictionary parts the words: its words are shorter. */
const MOST_JOINED_WORDS = 8;
const NOT_IN_NAME = is.PLAIN | is.SPEECH | is.PLACE_CUE | is.TITLE | is.TITLE_AFTER | is.CALENDAR;
const KATAKANA = /^[\u30a0-\u30ff]+$/u;

/** "وزارة الخارجية", "จังหวัดเชียงใหม่": a head noun and what names it. */
export function headed(
  view: TokenView,
  known: readonly (Extent | undefined)[],
  at: number,
  limit: number,
): Extent | null {
  let to = at + 1;
  const most = view.words.script === 'joined' ? MOST_JOINED_WORDS : MOST_HEAD_WORDS;
  while (to < limit && to - at <= most && view.tokens[to]?.gap !== 'break') {
    if (linksOn(view, to, limit)) {
      to += 2;
      continue;
    }
    const name = known[to];
    if (name) {
      to = name.to;
      break;
    }
    if (isAny(view, to, NOT_IN_NAME) || view.tokens[to]?.shape === 'number') break;
    // "می‌کنند"
    if (beginsLikeVerb(view, view.tokens[to]?.lower ?? '')) break;
    if (view.words.script === 'joined' && view.tokens[to]?.gap === 'space') break;
    const { definiteArticle } = view.words;
    const definite = view.tokens[to]?.text.startsWith(definiteArticle ?? '') === true;
    if (definiteArticle !== undefined && to > at + 1 && !definite) break;
    to += 1;
  }
  return to > at + 1 ? { from: at, to } : null;
}

/** "กระทรวง*การ*ต่างประเทศ", "กระทรวงเกษตร*และ*สหกรณ์": a small word and the one behind it, inside the name of an organisation. */
function linksOn(view: TokenView, at: number, limit: number): boolean {
  const { tokens, words, and } = view;
  const next = classAt(view, at + 1);
  const joins = and.has(tokens[at]?.lower ?? '');
  const apart = is.SPEECH | is.TITLE | is.CALENDAR | is.ORGANISATION_START | is.PLACE_START;
  return (
    words.script === 'joined' &&
    isAny(view, at, is.ORGANISATION_LINKER) &&
    at + 1 < limit &&
    tokens[at]?.gap === 'none' &&
    tokens[at + 1]?.gap === 'none' &&
    // "พรรคเพื่อไทย | และผู้นำ": behind "and" nothing but a noun goes on the name.
    (next & (joins ? apart | NOT_IN_NAME : apart)) === 0
  );
}

/** "中国人民银行", "भारतीय जनता पार्टी": what names it stands before the head noun. */
export function closedByHead(
  view: TokenView,
  known: readonly (Extent | undefined)[],
  at: number,
): Extent | null {
  const { tokens, words } = view;
  const joined = words.script === 'joined';
  let from = at;
  let anchored = false;
  while (
    from > 0 &&
    at - from < MOST_HEAD_WORDS &&
    tokens[from]?.gap === (joined ? 'none' : 'space')
  ) {
    const its = classAt(view, from - 1);
    const shape = tokens[from - 1]?.shape;
    if (its & NOT_IN_NAME || shape === 'number') break;
    from -= 1;
    const capital = shape === 'capital' || shape === 'capitals';
    if (known[from] || its & is.DEMONYM || capital) {
      anchored = true;
      break;
    }
  }
  if (anchored) return { from, to: at + 1 };
  if (entriesOf(words.nounLikeHeads).includes(tokens[at]?.lower ?? '')) return null;
  // One word that ends in its own head: 共和党, 民主黨. Or, where words have spaces, the word before.
  if (joined) {
    if (tokens[at]?.gap === 'none' && isOwnName(view, at)) return { from: at - 1, to: at + 1 };
    return null;
  }
  if (endsInHead(view, at)) return { from: at, to: at + 1 };
  return from < at ? { from: Math.max(from, at - 2), to: at + 1 } : null;
}

const SHORTEST_SPELT = 3;
const HAN_NAME = /^\p{Script=Han}{2,3}$/u;
const HAN_END = /\p{Script=Han}$/u;
const WITH_CLASS = NOT_IN_NAME | is.ROLE_WORD | is.ORGANISATION_END | is.PLACE_END;

/**
 * "オリノコ|川", "津幡|町": what a head noun that always follows a name of its own stands behind, spelt by sound
 * or built of a surname's two signs.
 */
function isOwnName(view: TokenView, head: number): boolean {
  const { tokens, words } = view;
  const noun = tokens[head]?.text ?? '';
  const word = tokens[head - 1]?.text ?? '';
  const heads = entriesOf(words.headsOfNames);
  const units = entriesOf(words.placesWithin);
  if (!heads.includes(noun) && !units.includes(noun)) return false;
  if (isAny(view, head - 1, WITH_CLASS)) return false;
  // "狭山|市", but "政令|市": a unit of a country, whatever its own name is built of.
  const before = tokens[head - 1]?.gap === 'none' ? (tokens[head - 2]?.text ?? '') : '';
  if (units.includes(noun) && HAN_NAME.test(word) && !HAN_END.test(before))
    return !entriesOf(words.endLikePlaces).includes(word + noun);
  if (KATAKANA.test(word)) return word.length >= SHORTEST_SPELT;
  // "岡山県|倉敷|市": behind the larger place any word is the smaller one's name.
  const within = isAny(view, head - 2, is.PLACE_END) && tokens[head - 1]?.gap === 'none';
  if (within) return word.length > 1;
  return word.length > 1 && hanSurnames(words)(word)[0] === word.length;
}

const SHORTEST_OWN = 2;

/** 한국철도공사: one word, of which a head noun is only the end; 대학병원 says no more than what it is. */
function endsInHead({ tokens, lexicon, words }: TokenView, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const heads = [...entriesOf(words.organisationEnd), ...entriesOf(words.placeEnd)];
  return heads.some((head) => {
    if (!head.startsWith('-') || !word.endsWith(head.slice(1))) return false;
    const own = word.slice(0, 1 - head.length);
    return own.length >= SHORTEST_OWN && (lexicon.classesOf(own) & NOT_IN_NAME) === 0;
  });
}

/** 성북구, 산시성. */
const SHORTEST_WITHIN = 3;

/** "서울 성북구 안암동": behind a known place a word that ends as units of a country do is a part of it. */
export function partOfPlace(
  view: TokenView,
  known: readonly (Typed | undefined)[],
  at: number,
): Extent | null {
  const { tokens, words } = view;
  const units = entriesOf(words.placesWithin);
  if (units.length === 0 || known[at] !== undefined) return null;
  const others = entriesOf(words.endLikePlaces);
  const isUnit = (place: number): boolean => {
    const { text = '', gap } = tokens[place] ?? {};
    if (gap !== 'space' || text.length < SHORTEST_WITHIN) return false;
    if (isAny(view, place, is.PLAIN | is.TITLE | is.TITLE_AFTER)) return false;
    if (others.some((end) => text.endsWith(end))) return false;
    return units.some((unit) => text.endsWith(unit));
  };
  let from = at;
  while (from > 0 && isUnit(from)) from -= 1;
  return from < at && known[from]?.type === 'place' ? { from: at, to: at + 1 } : null;
}
