import type { TokenView } from '../candidate';
import { entriesOf } from '../../../languages/names/class-table';
import * as is from '../lexicon/lexicon';
import { isFunctionWord, MOST_ROLE_WORDS, tokenAt } from './role-borders';

/** "Ana, *pelatih Persela* Bo, dan …": an office and its body before a given name are those of the next in a list. */
function isOfficeOfBody({ tokens, classes, words }: TokenView, name: number): boolean {
  if (words.capitalNouns === true || ((classes[name] ?? 0) & is.GIVEN) === 0) return false;
  const its = classes[name - 1] ?? 0;
  return tokens[name - 1]?.shape !== 'lower' && (its & (is.TITLE | is.COURTESY)) === 0;
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

/** "X, presiden Y," and "X (Ketua KPK)": the role in apposition after a name. */
export function roleAfter(
  view: TokenView,
  end: number,
  people: ReadonlySet<number>,
): string | null {
  const { tokens, classes, text } = view;
  let at = tokenAt(tokens, end);
  const first = tokens[at];
  if (!first) return null;
  const opener = text.slice(end, first.start).trim();
  const comma = opener === ',' || opener === '،';
  if (!comma && opener !== '(' && opener !== ' (') return null;
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
  if (isOfficeOfNext(view, reached, people)) return null;
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
    const full = comma && people.has(i) && people.has(i + 1) && !people.has(i - 1);
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
  const closed = clause || /^(?:[,،.;؛)\n]| \()/u.test(after) || to?.end === text.length;
  const until = closed ? to : tokens[reached];
  return from && until ? text.slice(from.start, until.end) : null;
}
