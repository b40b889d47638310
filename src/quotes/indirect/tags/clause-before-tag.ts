import { isParticiple } from '../../reporting/cues/cues';
import { hasFinite } from '../../reporting/clauses/finite-verbs';
import type { Passage } from '../../passage';
import { phraseEnd } from '../../reporting/phrases/phrase-end';
import { COMMA } from '../../words/signs';
import { foldedAt } from '../../words/tokens';

/** Words of a noun with its adjective: more may have a verb among them. */
const LONGEST_NOUN = 2;

/** "*Nová pravidla, která omezují rybolov*, vyhlásila vláda": a noun with its relative clause up to the comma at `end` is an object, and nothing said. */
function isNounWithClause({ items, lexicon }: Passage, end: number): boolean {
  const { relatives, predicates, between } = lexicon.sets;
  const comma = items.findIndex(({ folded }) => COMMA.has(folded));
  const noun = items.slice(0, comma).filter(({ folded }) => !between.has(folded));
  return (
    comma < end &&
    noun.length <= LONGEST_NOUN &&
    relatives.has(foldedAt(items, comma + 1)) &&
    !noun.some(({ folded }) => predicates.has(folded)) &&
    !items.slice(comma + 1, end).some(({ folded }) => COMMA.has(folded))
  );
}

/**
 * Whether what stands before the comma of "C, sagte S" can be a clause of its own: a name with its apposition is none.
 *
 * @param inverted the verb stands before its subject: where nouns have no capital, so that no verb is told by its place behind one,
 * that alone tells a clause (da "Den 32-årige mand nægter sig skyldig*, siger* Bo Steen")
 */
export function canBeSaid(passage: Passage, comma: number, inverted: boolean): boolean {
  const { items, lexicon } = passage;
  if (lexicon.words.closingComma === true) return !isNounWithClause(passage, comma);
  if (lexicon.words.verbSecond !== true) return true;
  const { auxiliaries, reportedForms } = lexicon.sets;
  const commas = items.slice(0, comma).filter((item) => COMMA.has(item.folded)).length;
  if (lexicon.sets.clauseOpeners.has(foldedAt(items, 0)) && commas === 0) {
    // "Während der Feiertage sollen …" against "Wenn er verurteilt wird": where the finite verb stands.
    return items
      .slice(0, comma - 1)
      .some(({ folded }) => auxiliaries.has(folded) || reportedForms.has(folded));
  }
  return (
    (inverted && !lexicon.capitalNouns) || hasFinite({ items: items.slice(0, comma), lexicon })
  );
}

/** True for "*The agency, which takes longer to count*, said C", where C may follow the verb at once: a noun phrase with its relative clause, and no clause of its own. */
export function isDescribed(passage: Passage, comma: number): boolean {
  const { items, lexicon } = passage;
  if (!lexicon.indirect.has('bare')) return false;
  const first = items.findIndex(({ folded }) => COMMA.has(folded));
  const only = items.findIndex(({ folded }, at) => at > first && COMMA.has(folded)) === comma;
  return (
    only &&
    lexicon.sets.relatives.has(foldedAt(items, first + 1)) &&
    phraseEnd(passage, 0, first) === first
  );
}

/** "*Dans la nuit de lundi à mardi, vers 3h20*, un incendie s'est déclaré": when something was, and no clause. */
export function isWhen({ items, lexicon: { sets } }: Passage, end: number): boolean {
  if (!sets.stops.has(foldedAt(items, 0))) return false;
  const { stops, links, articles, times } = sets;
  const words = items.slice(0, end);
  if (!words.some(({ folded }) => times.has(folded))) return false;
  return words.every(
    ({ word, quote, folded }) =>
      quote === null &&
      (!word ||
        /^\d/u.test(folded) ||
        [stops, links, articles, times].some((small) => small.has(folded))),
  );
}

/** True for a sentence that opens with who says what follows: "*According to the police*, …". */
export function opensSource({ items, lexicon }: Passage): boolean {
  const opener = lexicon.cues.match(items, 0)?.value.kind;
  if (opener === 'according') return true;
  // "*Asked* about the toll, the mayor suggested …", "*Advertindo* que …, ele pediu …"
  const asked = lexicon.sets.passives.size > 0 || isParticiple(foldedAt(items, 0), lexicon);
  return opener === 'verb' && items[0]?.capital === true && asked;
}

/** Words of a connective before its comma. */
const LONGEST_CONNECTIVE = 3;

/** True for "*En revanche*, X a insisté sur la halle, le lieu du salon": what opens the sentence is no clause that X says. */
export function isConnective({ items, lexicon: { sets } }: Passage, comma: number): boolean {
  const small = comma <= LONGEST_CONNECTIVE && sets.stops.has(foldedAt(items, 0));
  return small && !items.slice(1, comma).some(({ capital }) => capital);
}
