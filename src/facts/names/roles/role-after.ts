import { classAt, isAny, isGiven, isSmall, type TokenView } from '../token-view';
import { entriesOf } from '../../../languages/names/class-table';
import * as is from '../lexicon/lexicon';
import type { Token } from '../tokens/tokens';
import { isFunctionWord, MOST_ROLE_WORDS, tokenAt } from './role-borders';

/** "Ana, *pelatih Persela* Bo, dan …": an office and its body before a given name are those of the next in a list. */
function isOfficeOfBody(view: TokenView, name: number): boolean {
  if (view.words.capitalNouns === true || !isGiven(view, name)) return false;
  const its = classAt(view, name - 1);
  return !isSmall(view, name - 1) && (its & (is.TITLE | is.COURTESY)) === 0;
}

/** "nell'Artico, il *presidente* Ada Lindi": straight before a name an office is that one's, unless it is *of* them: "anak Rini", "President Lind's aide". */
function isOfficeOfNext(
  { tokens, words }: TokenView,
  office: number,
  people: ReadonlySet<number>,
): boolean {
  let at = office + 1;
  if (!people.has(at) || tokens[at]?.gap !== 'space') return false;
  while (people.has(at)) at += 1;
  const kin = entriesOf(words.kin).includes(tokens[office]?.lower ?? '');
  return !kin && tokens[at]?.gap !== 'apostrophe';
}

/** An office behind a name; indexes are of tokens. */
interface Apposition {
  /** Where its words begin. */
  readonly at: number;
  /** The noun for the office. */
  readonly noun: number;
  /** A comma leads to it, and no bracket. */
  readonly comma: boolean;
}

/** The words of an office before its noun: "the former prime *minister*"; null where no such noun follows. */
function officeAt(view: TokenView, from: number, comma: boolean): Apposition | null {
  const { tokens } = view;
  // An article may stand before the role: "the president of", "der Vorsitzende".
  const its = classAt(view, from);
  const at = its & is.PLAIN && !(its & is.TITLE) ? from + 1 : from;
  let noun = at;
  while (
    noun < tokens.length &&
    isAny(view, noun, is.ROLE_WORD | is.DEMONYM) &&
    !isAny(view, noun, is.TITLE) &&
    noun - at < MOST_BEFORE_NOUN
  )
    noun += 1;
  return isAny(view, noun, is.TITLE) ? { at, noun, comma } : null;
}

/** Words of an office before its noun. */
const MOST_BEFORE_NOUN = 3;

/** How far the words of an office go. */
interface OfficeEnd {
  /** The last of them. */
  readonly last: number;
  /** A clause begins behind them. */
  readonly clause: boolean;
}

/** The end of an office behind a name; null where it is the office of the next one in a list. */
function officeEnd(
  view: TokenView,
  { at, noun, comma }: Apposition,
  people: ReadonlySet<number>,
): OfficeEnd | null {
  const { tokens } = view;
  const addressing = entriesOf(view.words.addressing);
  let last = noun;
  for (let i = noun + 1; i < tokens.length && i - at < MOST_ROLE_WORDS; i += 1) {
    const token = tokens[i];
    if (!token || token.opens || !GOES_ON.has(token.gap)) break;
    const its = classAt(view, i);
    if (its & is.SPEECH) break;
    if (addressing.includes(token.lower)) return { last, clause: true };
    const full = comma && people.has(i) && people.has(i + 1) && !people.has(i - 1);
    if (full && isOfficeOfBody(view, i)) return null;
    // "sekretaris dewan yang dipimpin …": the role ends where a clause begins.
    if (isFunctionWord(its) && token.shape === 'lower') {
      if (!isAny(view, i - 1, is.ORGANISATION_LINKER)) return { last, clause: true };
      continue;
    }
    last = i;
  }
  return { last, clause: false };
}

/** What may stand between two words of an office. */
const GOES_ON: ReadonlySet<Token['gap']> = new Set(['space', 'apostrophe', 'none']);

/** "X, presiden Y," and "X (Ketua KPK)": the role in apposition after a name. */
export function roleAfter(
  view: TokenView,
  end: number,
  people: ReadonlySet<number>,
): string | null {
  const { tokens, text } = view;
  const from = tokenAt(tokens, end);
  const first = tokens[from];
  if (!first) return null;
  const opener = text.slice(end, first.start).trim();
  const comma = opener === ',' || opener === '،';
  if (!comma && opener !== '(') return null;
  const office = officeAt(view, from, comma);
  if (office === null || isOfficeOfNext(view, office.noun, people)) return null;
  const reached = officeEnd(view, office, people);
  if (reached === null) return null;
  const begin = tokens[office.at];
  const to = tokens[reached.last];
  const after = to ? text.slice(to.end, to.end + 2) : '';
  // Without a closing mark the words may run on into the sentence: then the role noun alone.
  const closed = reached.clause || /^(?:[,،.;؛)\n]| \()/u.test(after) || to?.end === text.length;
  const until = closed ? to : tokens[office.noun];
  return begin && until ? text.slice(begin.start, until.end) : null;
}
