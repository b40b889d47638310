import { classAt, isAny, isGiven, knownAt, type TokenView } from '../token-view';
import { FULL_NAME } from '../../../languages/names/full-name';
import { entriesOf } from '../../../languages/names/class-table';
import type { Run } from './collect-runs';
import * as is from '../lexicon/lexicon';

/** What stands behind a surname: "Martin Luther King Jr." */
const SUFFIX = /^(?:jr|sr|i{2,3}|iv)$/u;

/**
 * "Stephen King", "Anne Le Maire": whether the role noun at a token of a run closes a name begun by a given name;
 * "Yasonna H Laoly": or is an initial in one.
 */
export function isOfName(view: TokenView, at: number, { from, to }: Run): boolean {
  const { tokens } = view;
  if (tokens[at]?.text.length === 1 && tokens[at - 1]?.shape === 'capital')
    return (
      at > from && at + 1 < to && !isAny(view, at - 1, is.TITLE | is.ROLE_WORD | is.NAME_START)
    );
  if (isCalledAfter(view, from, at)) return true;
  // vi "Kỳ *Anh*": where words are of syllables, a capital inside a name is of the name.
  const syllable = view.words.wordsOfSyllables === true && tokens[at]?.shape === 'capital';
  if (syllable && at > from && at === to - 1 && isAny(view, at, is.COURTESY)) return tokens[at - 1]?.shape === 'capital'; // oxfmt-ignore
  // "Premier League": a role noun and a head noun alone are a name.
  if (at === from && to - from === 2 && isClosedByHead(view, at + 1)) return true;
  const suffixed = at === to - 2 && SUFFIX.test(tokens[to - 1]?.lower ?? '');
  if (suffixed && at > from && isGiven(view, from)) return true;
  // "Anne Le *Maire*": behind an article with a capital, and a given name before it.
  const article = isAny(view, at - 1, is.PLAIN | is.LINKER) && at - 1 > from;
  const given = at - (article ? 2 : 1);
  return at === to - 1 && at > from && isGiven(view, given);
}

/** "Rumah Sakit Umum Daerah *Dr.* Kusuma", "Jalan *Jenderal* Kusuma": a title in the name of what is called after its bearer. */
function isCalledAfter(view: TokenView, from: number, at: number): boolean {
  if (!entriesOf(view.words.calledAfter).includes(view.tokens[from]?.lower ?? '')) return false;
  for (let word = from + 1; word < at; word += 1) if (isGiven(view, word)) return false;
  return at > from;
}

/** A noun that closes the name of a body or a thing, and nobody's. */
function isClosedByHead(view: TokenView, at: number): boolean {
  const closes = classAt(view, at) & (is.ORGANISATION_END | is.THING_END);
  return closes !== 0 && !isGiven(view, at) && view.tokens[at]?.shape === 'capital';
}

/** Where the words that go on a role end: at an organisation's head noun, "Ketua Umum | Partai …". */
export function afterRoleWords(view: TokenView, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const classes = classAt(view, at);
    if (!(classes & (is.ROLE_WORD | is.ORGANISATION_LINKER))) break;
    if (classes & is.ORGANISATION_START && at + 1 < to) break;
    // "Lideri *Devlet* Kaya": with one more word behind it a given name is one.
    if (isGiven(view, at) && to - at === FULL_NAME && !isAny(view, at + 1, is.TITLE)) break;
    at += 1;
  }
  return at;
}

/** Where the words of a role with capitals end behind a title in small letters; a given name is a name there. */
export function afterOffice(view: TokenView, from: number, to: number): number {
  let at = from;
  // Letters and figures alone name a body or are of a name: "Komisi *IX*", "*I* Dewa".
  while (at < to && view.tokens[at]?.shape === 'capital' && !isGiven(view, at)) {
    if (view.tokens[at]?.text.length === 1) break;
    const classes = classAt(view, at);
    if (!(classes & is.ROLE_WORD) || classes & (is.ORGANISATION_START | is.ORGANISATION_END)) break;
    at += 1;
  }
  return at;
}

/** Where a name ends before the words that go on the role at `to`. */
export function beforeRoleWords(view: TokenView, from: number, to: number): number {
  // ms "Menteri Kewangan *Tan* | Sri Razali": a family name elsewhere, and here the first word of a title.
  const title = classAt(view, to) & is.COURTESY;
  const taken = is.ROLE_WORD | is.LINKER | is.ORGANISATION_LINKER | title;
  // "AK *Parti* | Genel Başkan": the last word of a known name is none of the role.
  // "Kepolisian Daerah *Jawa Tengah* | Komisaris": nor is that of one further on.
  let least = from;
  for (let at = from; at < to; at += 1) {
    const known = knownAt(view, at, to)?.length ?? 0;
    if (known > 1) least = at + known;
  }
  let end = to;
  while (end > least && isAny(view, end - 1, taken)) end -= 1;
  return end;
}
