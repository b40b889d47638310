import type { Passage } from '../../passage';
import type { Cue } from '../../reporting/cues/cues';
import {
  clauseEnd,
  contentOf,
  type IndirectContent,
} from '../../reporting/clauses/reported-clause';
import { isRole } from '../../words/lexicon';
import { opensMarked } from '../../reporting/clauses/finite-verbs';
import { foldedAt } from '../../words/tokens';

/** How many words may name whom a clause is told to, and where: "told *a packed meeting of residents on Tuesday night* the pier …". */
const LONGEST_ADDRESSEE = 12;
/** Words within which a clause has its auxiliary, where no article tells that its subject begins. */
const AUXILIARY_REACH = 8;

/** `S told Y C`: behind whom it is told to, the subject of what is told begins: an article, a pronoun or another name. */
export function afterAddressee(passage: Passage, cue: Cue): IndirectContent | null {
  const { items } = passage;
  if (!cue.bare || items[cue.to]?.word !== true) return null;
  for (let at = cue.to + 1; at <= cue.to + LONGEST_ADDRESSEE; at += 1) {
    const marked = opensMarked(passage, at);
    if (!marked && (items[at]?.word !== true || endsSearch(passage, at))) return null;
    if (!opensSubject(passage, cue.to, at)) continue;
    // "told a meeting outside *the harbour that* …": the clause has its own opener.
    const opened = leadsToThat(passage, at);
    return opened ? null : contentOf(passage, [at, clauseEnd(passage, at)]);
  }
  return null;
}

/** True where another clause begins, or the addressee has turned out to be its subject: "told her *that*", "told them *to* go", "said *was*". */
function endsSearch({ items, lexicon }: Passage, at: number): boolean {
  const folded = foldedAt(items, at);
  const { sets, words } = lexicon;
  return (
    lexicon.complementisers.match(items, at) !== null ||
    lexicon.cues.match(items, at) !== null ||
    folded === words.infinitive ||
    sets.auxiliaries.has(folded) ||
    sets.relatives.has(folded) ||
    sets.asWords.has(folded) ||
    sets.coordinators.has(folded)
  );
}

function opensSubject(passage: Passage, from: number, at: number): boolean {
  const { items, lexicon } = passage;
  const { sets } = lexicon;
  const folded = foldedAt(items, at);
  // "told a meeting *of* the council", "told both *the* men"
  const before = foldedAt(items, at - 1);
  const links = sets.links.has(before) && !sets.articles.has(before);
  if (links || sets.stops.has(before) || sets.articles.has(before)) return false;
  // "told reporters *“the system”* was broken": the marks open it.
  const item = items[at];
  if (item?.word !== true) return true;
  if (sets.articles.has(folded)) return !sets.times.has(foldedAt(items, at + 1));
  // "told them *he'd* go"
  const pronoun = folded.replace(/['’].*$/u, '');
  if (lexicon.pronouns.has(pronoun)) return !sets.stops.has(pronoun);
  // "told reporters *Doe* would", "told Reuters *farmers* were": one word that can be told, and another noun.
  if (at !== from + 1 || sets.stops.has(folded) || sets.times.has(folded)) return false;
  const told = items[from]?.capital === true ? !item.capital : canBeTold(passage, at);
  return told && hasAuxiliary(passage, at);
}

/** True for "*reporters* Doe …": an office before a name. */
function canBeTold({ items, lexicon }: Passage, at: number): boolean {
  const before = foldedAt(items, at - 1);
  return items[at]?.capital === true && isRole(before, lexicon);
}

/** Whether "that" comes before any auxiliary. */
function leadsToThat({ items, lexicon }: Passage, from: number): boolean {
  for (let at = from + 1; at <= from + LONGEST_ADDRESSEE; at += 1) {
    if (lexicon.complementisers.match(items, at) !== null) return true;
    if (items[at]?.word !== true || lexicon.sets.auxiliaries.has(foldedAt(items, at))) return false;
    // "told them *she believed* that …"
    if (lexicon.cues.match(items, at) !== null) return false;
  }
  return false;
}

function hasAuxiliary({ items, lexicon: { sets } }: Passage, from: number): boolean {
  return items
    .slice(from + 1, from + AUXILIARY_REACH)
    .some(({ folded }) => sets.auxiliaries.has(folded));
}
