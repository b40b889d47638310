import { classAt, isAny, type TokenView } from '../token-view';
import { LIST_DOTS } from '../../../languages/world/list-dots';
import { entriesOf } from '../../../languages/names/class-table';
import * as is from '../lexicon/lexicon';
import { isFunctionWord, tokenAt } from './role-borders';
import { roleTest } from '../uncased/syllabic';

const MOST_BEHIND = 4;
const ONE_LETTER = /^\p{L}\p{M}*$/u;

/** Whether what stands behind a name is a courtesy (さん), or of one letter, an ending off: 씨는, 氏, जी. */
function isCourtesy(view: TokenView, at: number): boolean {
  if (isAny(view, at, is.COURTESY)) return true;
  const word = view.tokens[at]?.text ?? '';
  const endings = ['', ...entriesOf(view.words.endings)];
  return endings.some((ending) => word.endsWith(ending) && ONE_LETTER.test(word.slice(0, word.length - ending.length))); // oxfmt-ignore
}

/** "김하늘·바다당 이도윤 원내대표": the token behind the last person of a list that dots part, whose office is that of all. */
function behindList(
  { tokens, text }: TokenView,
  behind: number,
  people: ReadonlySet<number>,
): number {
  let at = behind;
  for (;;) {
    if (!LIST_DOTS.has(text.slice(tokens[at - 1]?.end, tokens[at]?.start))) return at;
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
export function roleBehind(
  view: TokenView,
  end: number,
  people: ReadonlySet<number>,
): string | null {
  const { tokens, text } = view;
  const isRole = roleTest(view);
  const at = behindList(view, tokenAt(tokens, end), people);
  const first = tokens[at];
  for (let i = at; i < at + MOST_BEHIND; i += 1) {
    const token = tokens[i];
    if (!first || !token || (token.gap !== 'space' && token.gap !== 'none') || people.has(i)) break;
    if (isRole(i)) {
      // "花森大統領*報道官*": written together, the second office is the one.
      let office = i;
      while (tokens[office + 1]?.gap === 'none' && isRole(office + 1) && !people.has(office + 1))
        office += 1;
      const last = tokens[furtherOffice(view, office, people, isRole)] ?? token;
      return isCourtesy(view, i) ? null : text.slice(first.start, last.end);
    }
    const its = classAt(view, i);
    if (its & (is.SPEECH | is.CALENDAR) || isFunctionWord(its) || token.shape === 'number') break;
  }
  return null;
}
