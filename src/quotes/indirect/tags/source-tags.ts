import type { Passage } from '../../passage';
import { endOfGivenName } from '../../reporting/sources/according-sources';
import { tellsInMarks } from '../../reporting/cues/compound-sources';
import type { Cue } from '../../reporting/cues/cues';
import { ageAt } from '../../reporting/phrases/ages';
import type { Mention } from '../../reporting/phrases/mentions';
import { isOfficeAndName } from '../../speakers/offices/roles';
import { isRole } from '../../words/lexicon';
import { officeFirstForm } from '../../words/offices-in-case';
import { COMMA } from '../../words/signs';
import { foldedAt } from '../../words/tokens';
import { tagRange } from './clause-tags';
import { opensObject } from './complements';
import { CASED } from '../../words/letters';

/** The words that tell by whom a thing is known: "*according to the ministry*". */
export interface SourceTag {
  /** `accordingAfter`: a postposition closes it, fi "Matti Lindin *mukaan*". */
  readonly kind: Cue['kind'];
  /** Item indexes, half-open. */
  readonly start: number;
  readonly end: number;
  /** It tells a name or an office, and no mere "count" or "report". */
  readonly tellsWho: boolean;
  /** What is said goes on straight behind it, without a comma. */
  readonly goesOn: boolean;
}

/** True where what is said goes on without a comma behind a name: "Menurut Rini *jembatan itu* …". */
function beginsClause(
  { items, lexicon: { words, sets } }: Passage,
  at: number,
  named: boolean,
): boolean {
  const first = items[at];
  if (first?.word !== true || first.capital) return false;
  // el "Σύμφωνα με τον ψαρά *δεν* υπήρξε …": a negation begins it behind any source.
  if (sets.negations.has(first.folded) && sets.stops.has(first.folded)) return true;
  if (!named) return false;
  // "Podle mluvčího Karla Duba *byl* jez pevný": no comma parts the two.
  if (words.accordingWithoutComma === true) return true;
  if (words.headFirst !== true) return false;
  // "…, menurut Rini *akan* dibuka", "… *saat ini* dibuka": small words that begin what is said.
  const now = sets.definite.has(foldedAt(items, at + 1));
  return !sets.stops.has(first.folded) || sets.predicates.has(first.folded) || now;
}

/** Whether a name tells whose words they are, or an office with its holder beside it. */
function namesSource(passage: Passage, mention: Mention): boolean {
  const { items } = passage;
  const { from, to, apposition } = mention;
  return (
    items.slice(from, to).some((one) => one.capital) ||
    (apposition !== null && isOfficeAndName(passage, apposition))
  );
}

/** Where the words that tell whose words they are end. */
function endOfTag(passage: Passage, cue: Cue, mention: Mention | null): number {
  const { items } = passage;
  const [, end] = tagRange(cue, mention);
  if (mention === null) return end;
  if (tellsInMarks(passage, mention.from)) return Math.max(cue.to, mention.from + 3);
  // "Según los indicios, un policía …": beside words without a name the next phrase is the content.
  const cased = CASED.test(foldedAt(items, mention.from));
  const clause = mention.apposition !== null && cased && !namesSource(passage, mention);
  return clause ? Math.max(cue.to, mention.to) : end;
}

/** True where an office in any case is among the words of a mention. */
function tellsOffice({ items, lexicon }: Passage, { from, to }: Mention): boolean {
  return items
    .slice(from, to)
    .some(({ folded }) => isRole(folded, lexicon) || officeFirstForm(folded, lexicon) !== null);
}

/** Reads the tag of a reporting word of sources; `source` is whom it names, or null. */
export function readSourceTag(passage: Passage, cue: Cue, source: Mention | null): SourceTag {
  const { items, lexicon } = passage;
  // "De to *har*, ifølge Lund, status som vitner": behind its auxiliary the clause goes on, and tells nothing of who says it.
  const open =
    COMMA.has(foldedAt(items, cue.from - 1)) &&
    lexicon.sets.auxiliaries.has(foldedAt(items, cue.from - 2));
  const mention = open && source !== null ? { ...source, apposition: null } : source;
  const [start] = tagRange(cue, mention);
  const told = endOfTag(passage, cue, mention);
  // "According to Jane Doe, *52*, the ferries …"
  const age = ageAt(passage, told + 1);
  const end = age > 0 ? told + 1 + age : told;
  const named = mention !== null && namesSource(passage, mention);
  // "*Podle něj je* jez pevný, …"
  const self = cue.kind === 'accordingSelf' && lexicon.words.accordingWithoutComma === true;
  const given = mention !== null && endOfGivenName(passage, mention.from) === end;
  const goesOn = given || beginsClause(passage, end, named || self) || opensObject(passage, end);
  const tellsWho = named || (mention !== null && tellsOffice(passage, mention));
  return { kind: cue.kind, start, end, tellsWho, goesOn };
}
