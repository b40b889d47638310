import { knownAt, type TokenView } from '../token-view';
import { entriesOf } from '../../../languages/names/class-table';
import type { Extent } from '../candidate';
import type { KnownType } from '../lexicon/gazetteer';

/** Tokens of the longest name that is put together from signs. */
const MOST_KNOWN_TOKENS = 7;

const KANA_END = /[\u30a1-\u30fc]$/u;
const KANA_START = /^[\u30a1-\u30fc]/u;

/** A place or an organisation that the gazetteer has. */
export interface KnownExtent extends Extent {
  readonly type: KnownType;
}

/** The longest names of the gazetteer by the token that they begin at, none within another. */
export function knownNames(view: TokenView): (KnownExtent | undefined)[] {
  const known: (KnownExtent | undefined)[] = [];
  for (let at = 0; at < view.tokens.length; at += 1) {
    const name = longestKnown(view, at);
    if (name && (known[at - 1]?.to ?? 0) <= at) known[at] = name;
  }
  if (view.words.definiteArticle !== undefined)
    return known.map((name, at) => (isAdjective(view, name, at) ? undefined : name));
  const nounLike = new Set(entriesOf(view.words.nounLikePlaces));
  if (nounLike.size === 0) return known;
  // "경기": a game, but in "경기 수원" the province.
  return known.map((name, at) => {
    // "경기도" is the province's own name, though it looks like "경기" with a particle.
    const whole = view.gazetteer.isPlace(view.tokens[at]?.lower ?? '');
    const stem = view.stems[at] ?? '';
    if (name === undefined || !nounLike.has(stem)) return name;
    if (whole && view.tokens[at]?.lower !== stem) return name;
    const before = known[at - 1]?.to === at ? known[at - 1] : undefined;
    return (known[at + 1] ?? before)?.type === 'place' ? name : undefined;
  });
}

/** "الدول *العربية*": a body whose name is an adjective with its article, behind a noun that has one, too. */
function isAdjective(
  { tokens, words }: TokenView,
  name: KnownExtent | undefined,
  at: number,
): boolean {
  if (name === undefined || name.type === 'place' || name.to - at > 1) return false;
  const [noun, adjective] = [tokens[at - 1]?.text ?? '', tokens[at]?.text ?? ''];
  const defined = (word: string): boolean => word.startsWith(words.definiteArticle ?? '');
  const nisba = entriesOf(words.nisbaEndings).some((ending) => adjective.endsWith(ending));
  return nisba && defined(adjective) && defined(noun) && tokens[at]?.gap !== 'break';
}

/** The longest name of the gazetteer at a token: by words, or by signs in scripts that put no space between words. */
function longestKnown(view: TokenView, at: number): KnownExtent | null {
  const { tokens, gazetteer, lexicon, words } = view;
  if (words.script === 'spaced') {
    const name = knownAt(view, at);
    return name && { from: at, to: at + name.length, type: name.type };
  }
  const before = tokens[at - 1]?.text ?? '';
  const touches = tokens[at]?.gap === 'none' && KANA_END.test(before);
  if (touches && KANA_START.test(tokens[at]?.text ?? '')) return null;
  let text = '';
  let best: KnownExtent | null = null;
  for (let to = at; to < tokens.length && to - at < MOST_KNOWN_TOKENS; to += 1) {
    const token = tokens[to];
    if (!token || (to > at && token.gap === 'break')) break;
    text += to > at && token.gap === 'space' ? ` ${token.text}` : token.text;
    const type = gazetteer.entries.get(text) ?? gazetteer.entries.get(lexicon.stem(text));
    // "*アクラ*ミニア": a longer name that is spelt by sound.
    const next = tokens[to + 1];
    const longer = KANA_END.test(token.text) && next?.gap === 'none' && KANA_START.test(next.text);
    if (type && !longer) best = { from: at, to: to + 1, type };
  }
  return best;
}

/** Tokens of a body or a country before an office. */
const LONGEST_BODY = 7;

/** Where the known body or country begins that ends at a token; null where none does. */
export function bodyBefore(
  known: readonly (KnownExtent | undefined)[],
  end: number,
): number | null {
  for (let from = end - 1; from >= end - LONGEST_BODY; from -= 1)
    if (known[from]?.to === end) return from;
  return null;
}
