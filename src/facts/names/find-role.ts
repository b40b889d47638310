import type { Candidate, TokenView } from './candidate';
import { entriesOf } from '../../languages/class-table';
import { roleJoined } from './joined-role';
import * as is from './lexicon';
import { IN_ROLE, isBehindVerb, isNounBefore, isSaid, tokenAt } from './role-borders';
import { roleTest } from './syllabic';

const MOST_ROLE_WORDS = 12;
const MOST_UNKNOWN = 2;
const MOST_BEHIND = 4;
const ONE_LETTER = /^\p{L}\p{M}*$/u;
/** No role goes on over it: "yang", "the". */
function isFunctionWord(classes: number): boolean {
  return (classes & is.PLAIN) !== 0 && (classes & (IN_ROLE | is.COMMON_NOUN)) === 0;
}

/** True for a small word between an office and whose it is: "spokesman *for*", "daughter *of the*". */
function isLink({ tokens, classes, and }: TokenView, at: number): boolean {
  const { shape, lower = '' } = tokens[at] ?? {};
  const its = classes[at] ?? 0;
  const links = (its & (is.LINKER | is.ORGANISATION_LINKER)) !== 0 && (its & is.TITLE) === 0;
  return shape === 'lower' && links && !and.has(lower);
}

/** The leftmost role noun that leads up to the name at `at`, or -1. */
function headOfRole(view: TokenView, at: number, people: ReadonlySet<number>): number {
  const { tokens, classes, text } = view;
  let start = -1;
  let unknown = 0;
  /** A title stands right before the name, and nothing but its words between here and there. */
  let titled = false;
  /** A comma stands between the role and the name. */
  let led = false;
  for (let i = at - 1; i >= 0 && at - i <= MOST_ROLE_WORDS; i -= 1) {
    const gap = tokens[i + 1]?.gap;
    const token = tokens[i];
    const its = classes[i] ?? 0;
    if (!token) break;
    // "장우진 한빛그룹 부회장, 구민재": the role before the comma belongs to the name before it.
    if (people.has(i)) return led && gap === 'space' ? -1 : start;
    // "Presiden Rusia, Vladimir Putin": a comma before the name itself.
    const comma = i === at - 1 && text.slice(token.end, tokens[at]?.start) === ', ';
    led ||= comma;
    if (gap !== 'space' && gap !== 'dot' && !comma) break;
    if (tokens[i + 1]?.opens && gap !== 'dot') break;
    // "spokesman *for* (President) Ada Lind": what stands before it is not her office.
    if ((titled || i === at - 1) && isLink(view, i)) break;
    // "the board *called* Mr Lind a liar": before a courtesy title no office goes on.
    const courteous = titled && ((classes[i + 1] ?? 0) & is.COURTESY) !== 0;
    if (courteous && token.shape === 'lower' && !(its & IN_ROLE)) break;
    titled =
      i === at - 1
        ? (its & (is.TITLE | is.COURTESY)) !== 0
        : titled && (its & (is.TITLE | is.ROLE_WORD)) !== 0;
    if (its & is.TITLE) {
      start = i;
      unknown = 0;
      continue;
    }
    if (its & (is.SPEECH | is.CALENDAR) || isFunctionWord(its)) break;
    if (token.shape === 'lower' && !(its & IN_ROLE)) {
      unknown += 1;
      if (unknown > MOST_UNKNOWN || start < 0) break;
    }
  }
  return start;
}

/** "*wakil perdana* menteri", "*former* prime minister": where the adjectives begin that open a role. */
function withAdjectives(view: TokenView, head: number, at: number): number {
  const { tokens, classes, and } = view;
  let start = head;
  while (
    start > 0 &&
    tokens[start]?.gap === 'space' &&
    !tokens[start]?.opens &&
    (classes[start - 1] ?? 0) & is.ROLE_WORD &&
    !isLink(view, start - 1) &&
    !isNounBefore(view, start - 1)
  )
    start -= 1;
  // "… and Princess Ada": what joins roles opens none.
  while (start < at - 1 && and.has(tokens[start]?.lower ?? '')) start += 1;
  return start;
}

/** The role nouns directly before a name. */
function roleBefore(view: TokenView, at: number, people: ReadonlySet<number>): string | null {
  const { tokens, classes, text } = view;
  let start = headOfRole(view, at, people);
  if (start < 0) return null;
  // "suami Rini": whose husband he is.
  const kin = entriesOf(view.words.kin).includes(tokens[start]?.lower ?? '');
  if (kin && start === at - 1 && tokens[at]?.gap === 'space') return null;
  start = withAdjectives(view, start, at);
  let end = at;
  while (end > start && (classes[end - 1] ?? 0) & is.COURTESY) end -= 1;
  const first = tokens[start];
  const last = tokens[end - 1];
  // "Guo, seorang pejabat partai, Patrushev …": that role stands after Guo, it is not before Patrushev.
  if (last && text.slice(last.end, tokens[at]?.start) === ', ') {
    const opener = (classes[start - 1] ?? 0) & is.PLAIN ? tokens[start - 1] : first;
    if (opener?.gap === 'break' && text.charAt(opener.start - 2) === ',') return null;
    // "Saat *ditanya* wartawan, Rini …": whom a verb before the comma is about is somebody else.
    if (start === end - 1 && isBehindVerb(view, start)) return null;
  }
  return first && last && start < end ? text.slice(first.start, last.end) : null;
}

/** Indexes of the words that belong to mentions of people: no role runs over them. */
export function wordsOf(view: TokenView, mentions: Iterable<Candidate>): Set<number> {
  const words = new Set<number>();
  for (const { start, end } of mentions)
    for (let i = tokenAt(view.tokens, start); (view.tokens[i]?.start ?? end) < end; i += 1)
      words.add(i);
  return words;
}

/** "Ana, *pelatih Persela* Bo, dan …": an office and its body before a given name are those of the next in a list. */
function isOfficeOfBody({ tokens, classes, words }: TokenView, name: number): boolean {
  if (words.capitalNouns === true || ((classes[name] ?? 0) & is.GIVEN) === 0) return false;
  const its = classes[name - 1] ?? 0;
  return tokens[name - 1]?.shape !== 'lower' && (its & (is.TITLE | is.COURTESY)) === 0;
}

/** "X, presiden Y," and "X (Ketua KPK)": the role in apposition after a name. */
function roleAfter(view: TokenView, end: number, people: ReadonlySet<number>): string | null {
  const { tokens, classes, text } = view;
  let at = tokenAt(tokens, end);
  const first = tokens[at];
  if (!first) return null;
  const opener = text.slice(end, first.start).trim();
  if (opener !== ',' && opener !== '(' && opener !== ' (') return null;
  // An article may stand before the role: "the president of", "der Vorsitzende".
  if ((classes[at] ?? 0) & is.PLAIN && !((classes[at] ?? 0) & is.TITLE)) at += 1;
  let reached = at;
  while (
    reached < tokens.length &&
    (classes[reached] ?? 0) & (is.ROLE_WORD | is.DEMONYM) &&
    !((classes[reached] ?? 0) & is.TITLE) &&
    reached - at < 3
  )
    reached += 1;
  if (!((classes[reached] ?? 0) & is.TITLE)) return null;
  let last = reached;
  let clause = false;
  for (let i = reached + 1; i < tokens.length && i - at < MOST_ROLE_WORDS; i += 1) {
    const token = tokens[i];
    if (
      !token ||
      token.opens ||
      (token.gap !== 'space' && token.gap !== 'apostrophe' && token.gap !== 'none')
    )
      break;
    const its = classes[i] ?? 0;
    if (its & is.SPEECH) break;
    clause = entriesOf(view.words.addressing).includes(token.lower);
    if (clause) break;
    const full = opener === ',' && people.has(i) && people.has(i + 1) && !people.has(i - 1);
    if (full && isOfficeOfBody(view, i)) return null;
    // "sekretaris dewan yang dipimpin …": the role ends where a clause begins.
    if (isFunctionWord(its) && token.shape === 'lower') {
      const afterLinker = (classes[i - 1] ?? 0) & is.ORGANISATION_LINKER;
      if (!afterLinker) {
        clause = true;
        break;
      }
      continue;
    }
    last = i;
  }
  const from = tokens[at];
  const to = tokens[last];
  const after = to ? text.slice(to.end, to.end + 2) : '';
  // Without a closing mark the words may run on into the sentence: then the role noun alone.
  const closed = clause || /^(?:[,.;)\n]| \()/u.test(after) || to?.end === text.length;
  const until = closed ? to : tokens[reached];
  return from && until ? text.slice(from.start, until.end) : null;
}

/** Whether what stands behind a name is of one letter, an ending off: 씨는, 氏, जी. */
function isCourtesy({ words }: TokenView, word: string): boolean {
  const endings = ['', ...entriesOf(words.endings)];
  return endings.some((ending) => word.endsWith(ending) && ONE_LETTER.test(word.slice(0, word.length - ending.length))); // prettier-ignore
}

const LISTS_BY_DOT = /^[·ㆍ]$/u;

/** "김하늘·바다당 이도윤 원내대표": the token behind the last person of a list that dots part, whose office is that of all. */
function behindList(
  { tokens, text }: TokenView,
  behind: number,
  people: ReadonlySet<number>,
): number {
  let at = behind;
  for (;;) {
    if (!LISTS_BY_DOT.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start))) return at;
    let next = at;
    while (next < at + MOST_BEHIND && !people.has(next)) {
      if (next > at && tokens[next]?.gap !== 'space' && tokens[next]?.gap !== 'none') return at;
      next += 1;
    }
    if (!people.has(next)) return at;
    at = next + 1;
  }
}

/** "부총리 *겸* 기획재정부 장관": where a further office ends behind the one at `office`; `office` itself without one. */
function furtherOffice(
  view: TokenView,
  office: number,
  people: ReadonlySet<number>,
  isRole: (at: number) => boolean,
): number {
  const { tokens, words } = view;
  const joins = entriesOf(words.officeJoins);
  if (!joins.includes(tokens[office + 1]?.text ?? '')) return office;
  for (let at = office + 2; at <= office + 1 + MOST_BEHIND; at += 1) {
    const gap = tokens[at]?.gap;
    if ((gap !== 'space' && gap !== 'none') || people.has(at)) break;
    if (isRole(at)) return furtherOffice(view, at, people, isRole);
  }
  return office;
}

/** "이재명 더불어민주당 대표", "한석리 울산지검장": the role that closes the words behind a name. */
function roleBehind(view: TokenView, end: number, people: ReadonlySet<number>): string | null {
  const { tokens, classes, text } = view;
  const isRole = roleTest(view);
  const at = behindList(view, tokenAt(tokens, end), people);
  const first = tokens[at];
  for (let i = at; i < at + MOST_BEHIND; i += 1) {
    const token = tokens[i];
    if (!first || !token || (token.gap !== 'space' && token.gap !== 'none') || people.has(i)) break;
    if (isRole(i)) {
      const last = tokens[furtherOffice(view, i, people, isRole)] ?? token;
      return isCourtesy(view, token.text) ? null : text.slice(first.start, last.end);
    }
    const its = classes[i] ?? 0;
    if (its & (is.SPEECH | is.CALENDAR) || isFunctionWord(its) || token.shape === 'number') break;
  }
  return null;
}

/** The role that an article gives a person, in its own words: the longest at any mention before the rest. */
export function findRole(
  view: TokenView,
  mentions: readonly Candidate[],
  people: ReadonlySet<number>,
): string | null {
  for (const mention of mentions) {
    const name = tokenAt(view.tokens, mention.start);
    const role =
      roleBefore(view, name, people) ??
      roleJoined(view, name, people) ??
      roleBehind(view, mention.end, people) ??
      roleAfter(view, mention.end, people);
    if (role !== null && !isSaid(view, mention, role)) return role;
  }
  return null;
}
