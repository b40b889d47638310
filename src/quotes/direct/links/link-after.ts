import type { Looks } from '../stretch/looks';
import { clauseStart, LONGEST_CLAUSE } from '../../reporting/clauses/clauses';
import { subjectOf } from '../../reporting/cue-subjects';
import { type Cue, isParticiple, nobodyBeside } from '../../reporting/cues/cues';
import type { Item, Passage } from '../../passage';
import { namesBeforeVerbs } from '../../words/lexicon';
import type { Link } from './link';
import { linkVerbFinal } from './link-verb-final';
import type { Mention } from '../../reporting/phrases/mentions';
import { readBody, readDocument } from '../../reporting/subjects/documents';
import { readClauseEnd, readPastObliques } from '../../reporting/subjects/obliques';
import { readCitedFirst } from '../../reporting/sources/cited';
import { readPassive } from '../../reporting/subjects/agents';
import { isOutlet, outletAt } from '../../reporting/subjects/outlets';
import { readRelative } from '../../reporting/clauses/relatives';
import { readLeft, readObject, readRight } from '../../reporting/subjects/subjects';
import { readInitial, readSetOff } from '../../reporting/subjects/initial-subjects';
import { readNamedBehind, tellsWho } from '../../reporting/subjects/tag-subjects';
import type { Stretch } from '../stretch/stretch';
import { findTagBehind, type TagBehind } from './tag-behind';
import { readPassiveAgent, readVerbSecond } from '../../reporting/subjects/verb-second';
import { COMMA } from '../../words/signs';
import { leadsTag } from '../../words/small-words';
import { foldedAt } from '../../words/tokens';

/** `Q, said S`; `Q, S said`; `Q, according to S`. */
export function linkAfter(stretch: Stretch): Link | null {
  const tag = findTagBehind(stretch);
  if (tag === null) return null;
  const { looks, lexicon } = stretch;
  const { subject } = lexicon.words;
  if (subject === 'marked' || subject === 'initial') return linkVerbFinal(tag, looks);
  return subject === 'before' ? linkSubjectFirst(tag, looks) : linkEitherOrder(tag);
}

/** Most words of a term that a clause ends with. */
const LONGEST_TERM = 8;

/** `成為「T」，X表示，C`: a term closes the clause before the comma, and the verb behind it reports what follows. */
function isOfOtherClause({ items, lexicon, at, lead, cue }: TagBehind, looks: Looks): boolean {
  if (!namesBeforeVerbs(lexicon) || looks.terminal || looks.words > LONGEST_TERM) return false;
  const next = items[cue.to];
  const reports = next !== undefined && (next.word || COMMA.has(next.folded));
  return reports && lead > at + 1 && items[at - 1]?.word === true;
}

/** `“Q” S said`, never `said S`. */
function linkSubjectFirst(tag: TagBehind, looks: Looks): Link | null {
  const { lexicon, at, lead, cue, setOff } = tag;
  if (isOfOtherClause(tag, looks)) return null;
  const left = cue.from > lead ? readLeft(tag, cue.from, lead) : null;
  // "“Q”台下*有人*高喊"
  const between = cue.impersonal ? (nobodyBeside(tag, cue) ?? left) : left;
  if (cue.from > lead && between === null) return null;
  return {
    cue,
    mention: between ?? (at > 0 ? readLeft(tag, at, 0) : null),
    // Thai sets nothing between a quote and its tag.
    strong: setOff || (at === 0 && lexicon.words.unspaced === true && looks.words >= 2),
  };
}

/** `Q, said S` and `Q, S said`. */
function linkEitherOrder(tag: TagBehind): Link | null {
  const { items, lexicon, lead, cue } = tag;
  const { asWords, coordinators } = lexicon.sets;
  const opener = foldedAt(items, lead);
  const asClause = asWords.has(opener);
  // "„Käpt’n Karl“, wie der Wirt gerufen wurde, …": a name that nobody in particular says.
  if (asClause && lexicon.words.verbSecond === true && isCalled(tag, lead, cue)) return null;
  let verb = lead;
  while (verb < cue.from && leadsTag(tag, verb)) verb += 1;
  const opened = asClause || coordinators.has(opener);
  return cue.from === verb ? linkVerbFirst(tag) : linkVerbLater(tag, verb, opened);
}

/** Cues whose subject is found as in any other sentence. */
const WITH_SUBJECT: ReadonlySet<Cue['kind']> = new Set([
  'self',
  'accordingSelf',
  'after',
  'according',
]);

/** `Q, said S`; `Q, according to S`. */
function linkVerbFirst(tag: TagBehind): Link | null {
  const { items, lexicon, at, lead, cue, limit, setOff } = tag;
  // "«Q»، *مشيرا* إلى أن C": where the verb comes first a participle leads to what stands behind it.
  if (lexicon.words.verbFirst === true && isParticiple(foldedAt(items, cue.from), lexicon))
    return null;
  const mention =
    WITH_SUBJECT.has(cue.kind) || cue.impersonal
      ? subjectOf(tag, cue, [lead, limit])
      : (readCited(tag, cue, limit) ??
        readCitedFirst(tag, cue, limit) ??
        readBehindVerb(tag, cue, limit) ??
        readBody(tag, cue, namesBehind(items, cue, limit) ? items.length : limit) ??
        readPastObliques(tag, cue.to, limit) ??
        (lexicon.words.lateSubject === true ? readClauseEnd(tag, cue.to, limit) : null) ??
        (setOff ? null : readOpening(tag, at)) ??
        readOutlet(tag, cue.to));
  // "“Q,” said that …": a complementiser right after the verb opens other speech.
  if (cue.kind === 'after' && mention === null) return null;
  // "« Q » souffle-t-elle": a pronoun hung on the verb.
  const hung = lexicon.rules.enclitics.has(foldedAt(items, cue.to));
  return { cue, mention, strong: setOff || hung };
}

/** The subject straight behind the verb, or behind phrases whose case no subject has, where verbs need no subject beside them. */
function readBehindVerb(passage: Passage, { to }: Cue, limit: number): Mention | null {
  const { lexicon } = passage;
  const near = readRight(passage, to, limit);
  if (near?.kind !== 'phrase' || !lexicon.indirect.has('zero')) return near;
  if (tellsWho(passage, near)) return near;
  return readNamedBehind(passage, to, limit) ?? near;
}

/** "«Q», сказали *«Порту»* в мэрии", "заверили в *«Волне»*": what stands in marks behind the verb is a name, and no next quote. */
function namesBehind(items: readonly Item[], { to }: Cue, limit: number): boolean {
  return (limit === to || limit === to + 1) && items[limit]?.markedName === true;
}

/** `“Q”, zitiert die Zeitung *den Minister*`: whom the subject right behind a verb of `citing` gives the word to. */
function readCited(passage: Passage, cue: Cue, limit: number): Mention | null {
  const { lexicon } = passage;
  if (!cue.citing || lexicon.words.verbSecond !== true) return null;
  const outlet = readRight(passage, cue.to, limit);
  const cited = outlet === null ? null : readObject(passage, outlet.to, limit);
  return cited?.kind === 'phrase' && cited.from === outlet?.to ? cited : null;
}

/** `Q, S said`; `verb` is where the verb would stand if nothing came before it; `opened`: "as" or "and" opens the tag. */
function linkVerbLater(tag: TagBehind, verb: number, opened: boolean): Link | null {
  const { lexicon, lead, cue, setOff } = tag;
  if (cue.kind === 'self' || cue.kind === 'accordingSelf' || cue.kind === 'according') return null;
  // "tiedotteessa sanotaan": by its case; a preposition may lead to any place.
  const document =
    cue.impersonal && lexicon.sets.documentPrepositions.size === 0
      ? readDocument(tag, cue, [lead, tag.limit])
      : null;
  if (document !== null) return { cue, mention: document, strong: setOff };
  if (isTold(tag, cue)) return { cue, mention: readPassive(tag, cue, tag.limit), strong: setOff };
  const behind = readBehindAdverb(tag, verb) ?? (opened ? null : readDisplaced(tag));
  if (behind !== null) return { cue, mention: behind, strong: true };
  const mention =
    readBetweenCommas(tag, lead, cue.from) ?? readBehindComma(tag) ?? readLeft(tag, cue.from, lead);
  if (mention === null) return null;
  if (mention.from >= cue.to) return { cue, mention, strong: false };
  if (mention.from > lead + (opened ? 1 : 0) + 2) return null;
  if (cue.kind === 'after') return null;
  return { cue, mention, strong: setOff };
}

/** True for `“Q,” X *was told* (by Y)`: whoever stands before a passive of telling has been told, and says nothing. */
function isTold({ items, lexicon: { sets } }: Passage, cue: Cue): boolean {
  return cue.addressing && sets.passives.has(foldedAt(items, cue.from - 1));
}

/** `C “Q” et remis à la société, a annoncé *le conseil*`: the words before the comma go on with the sentence. */
function readBehindComma(tag: TagBehind): Mention | null {
  const { items, lexicon, lead, cue, limit } = tag;
  const { words, sets } = lexicon;
  if (words.subjectAfterOblique !== true || cue.kind !== 'verb') return null;
  let comma = cue.from - 1;
  while (sets.between.has(foldedAt(items, comma)) || sets.auxiliaries.has(foldedAt(items, comma)))
    comma -= 1;
  if (comma <= lead || !COMMA.has(foldedAt(items, comma))) return null;
  const behind = readRight(tag, cue.to, limit);
  return behind?.kind === 'phrase' && behind.to >= items.length - 1 ? behind : null;
}

/** `“Q”, skromně poznamenal po zápase *X*`: a word that no list has stands before the verb. */
function readBehindAdverb(tag: TagBehind, verb: number): Mention | null {
  const { items, lexicon, cue, limit, setOff } = tag;
  if (lexicon.words.lateSubject !== true || cue.kind !== 'verb' || !setOff) return null;
  const adverb = items[verb];
  if (cue.from !== verb + 1 || adverb?.capital !== false) return null;
  if (lexicon.pronouns.has(adverb.folded)) return null;
  return readRight(tag, cue.to, limit) ?? readPastObliques(tag, cue.to, limit);
}

/** `Q, mit diesen Worten trat *der Minister* zurück`: what stands before the verb is no subject. */
function readDisplaced(tag: TagBehind): Mention | null {
  const { items, lexicon, lead, cue, limit, setOff } = tag;
  if (lexicon.words.verbSecond !== true || cue.kind !== 'verb' || !setOff) return null;
  if (!lexicon.sets.stops.has(foldedAt(items, lead))) return null;
  const subject = readVerbSecond(tag, cue, [lead, limit]);
  return subject !== null && subject.from >= cue.to ? subject : null;
}

/** True where the auxiliary of a passive follows the verb at once, and nobody is named who would say it. */
function isCalled(passage: Passage, from: number, cue: Cue): boolean {
  const { items, lexicon } = passage;
  const auxiliary = passiveIn(passage, cue.to, cue.to + 1);
  const { agents } = lexicon.sets;
  return auxiliary >= 0 && !items.slice(from, cue.from).some(({ folded }) => agents.has(folded));
}

/** `Q, *S*, role, one of those who …, said`: a name with nothing but insertions between it and its verb. */
function readBetweenCommas(passage: Passage, from: number, verb: number): Mention | null {
  const { items } = passage;
  return items[verb - 1]?.folded === ',' ? readSetOff(passage, from, verb) : null;
}

/** Where an auxiliary of the passive stands, or -1. */
function passiveIn({ items, lexicon: { sets } }: Passage, from: number, to: number): number {
  for (let at = Math.max(from, to - LONGEST_CLAUSE); at < to; at += 1)
    if (sets.passives.has(foldedAt(items, at))) return at;
  return -1;
}

/** `X az indítványt „Q”-nak nevezte`: the verb closes the sentence, its subject opens it; not where a comma parts them. */
function readOpening(passage: Passage, quote: number): Mention | null {
  const { items, lexicon } = passage;
  if (quote < 2 || !(items[quote - 1]?.word ?? false)) return null;
  const auxiliary = passiveIn(passage, 0, quote);
  // "Seine Werke werden *von Kennern* als „Q“ bezeichnet": what a passive is about says nothing.
  if (lexicon.words.verbSecond === true && auxiliary >= 0)
    return readPassiveAgent(passage, auxiliary, quote);
  const relative =
    lexicon.words.verbSecond === true
      ? readRelative(passage, clauseStart(passage, quote, 0), quote)
      : null;
  if (relative !== null) return relative;
  const head = readInitial(passage, 0, quote);
  return head === null || head.led ? null : head;
}

/** `“Q,” schrieb *„Die Zeit“*`: a name in marks behind the verb; where case tells more than order it may be the one spoken to. */
function readOutlet(passage: Passage, at: number): Mention | null {
  const { items, lexicon } = passage;
  const free = lexicon.words.caseAlone === true;
  const named = free ? isOutlet(passage, at) : items[at]?.markedName === true;
  return named ? outletAt(at) : null;
}
