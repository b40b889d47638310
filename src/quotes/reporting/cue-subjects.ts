import { readPassive } from './subjects/agents';
import { hasVerb } from './phrases/appositions';
import { readPassedOn, readWhomItCites } from './sources/cited';
import { type Cue, nobodyBeside } from './cues/cues';
import type { Item } from '../frames';
import { NAME_PARTICLES } from '../../languages/world/name-particles';
import { isRole, type Lexicon } from '../words/lexicon';
import { readSource, selfMention } from './sources/according-sources';
import type { Mention, Reach } from './phrases/mentions';
import { behindDateline, behindTurn, opensAsClause } from './clauses/openings';
import { authorOf, readDocument } from './subjects/documents';
import { readMarked } from './subjects/marked-subjects';
import { beforeConverb, readPastOblique } from './subjects/phrase-before-verb';
import { readPostposed } from './sources/postposed-sources';
import { readReferred } from './sources/referred';
import { readAround } from './subjects/subjects-beside';
import { readBefore, readTitled } from './subjects/subjects-before';
import { dashOfZeroTag, readAfterTag, readDashTag } from './subjects/tag-subjects';
import { withSecondOffice } from './phrases/second-offices';
import { readObject, readRight } from './subjects/subjects';
import { readShared } from './subjects/shared-subjects';
import { readInitial } from './subjects/initial-subjects';
import { beforeMarkedObject } from './subjects/verb-objects';
import { readBehindPostposition } from './subjects/unmarked-subjects';
import { foldedAt } from '../words/tokens';

/**
 * Where a subject behind its verb ends at the latest: before the end of a reporting word in two parts ("laat *de
 * havendienst* weten"), and before a "that" straight behind the verb ("powiedział *że* sąd …").
 */
function furthest(
  items: readonly Item[],
  { from, to }: Cue,
  highest: number,
  lexicon: Lexicon,
): number {
  if (lexicon.complementisers.match(items, to) !== null) return to;
  const tail = lexicon.cues.match(items, from, lexicon.words.proclitics)?.later ?? highest;
  return tail > to ? Math.min(tail, highest) : highest;
}

/** hi "मीडिया *से* बोले *X Y*": who stands behind the verb up to a sign, where what stands before it has a postposition; one word may be the verb's own. */
function readBehindAddressed(
  items: readonly Item[],
  cue: Cue,
  highest: number,
  lexicon: Lexicon,
): Mention | null {
  if (!lexicon.sets.stops.has(foldedAt(items, cue.from - 1))) return null;
  const behind = readRight(items, cue.to, highest, lexicon);
  const whole = behind !== null && items[behind.to]?.word !== true;
  return whole && behind.to - behind.from > 1 ? behind : null;
}

/** hu "*Kiss Márta* elmondta, hogy C, de – *mint fogalmazott* – „Q”": the subject that a tag within a sentence keeps, where verbs need none beside them. */
function readOfInserted(
  items: readonly Item[],
  { from }: Cue,
  lowest: number,
  lexicon: Lexicon,
): Mention | null {
  if (!lexicon.indirect.has('zero') || !lexicon.sets.asWords.has(foldedAt(items, from - 1)))
    return null;
  const shared = from - 1 > lowest ? readShared(items, lowest, from, lexicon) : null;
  return shared === null || shared.led ? null : shared;
}

/** The subject of a verb at the place where the language has it. */
function readByOrder(
  items: readonly Item[],
  cue: Cue,
  [lowest, highest]: Reach,
  lexicon: Lexicon,
): Mention | null {
  const verb = cue.from;
  switch (lexicon.words.subject) {
    case 'marked': {
      const marked = readMarked(items, verb, lowest, lexicon);
      const always = lexicon.words.unspaced === true || lexicon.sets.quoteParticles.size > 0;
      if (marked !== null || always) return marked;
      // Hindi verbs without "ने": "X कहती हैं", "मीडिया से बोले X".
      return (
        readBehindAddressed(items, cue, highest, lexicon) ??
        readBehindPostposition(items, verb, lowest, lexicon) ??
        readInitial(items, lowest, verb, lexicon)
      );
    }
    case 'initial': {
      const head = beforeMarkedObject(items, readInitial(items, lowest, verb, lexicon), lexicon);
      return readPassedOn(items, verb, lowest, lexicon) ?? beforeConverb(items, head, lexicon);
    }
    case 'before':
      return (
        readPassedOn(items, verb, lowest, lexicon) ??
        readTitled(items, verb, lowest, lexicon) ??
        readBefore(items, verb, lowest, lexicon)
      );
    case 'around': {
      const passedOn = readPassedOn(items, verb, lowest, lexicon);
      if (passedOn !== null) return passedOn;
      const limit = furthest(items, cue, highest, lexicon);
      const around = readAround(items, cue, [lowest, limit], lexicon);
      const found = around ?? readOfInserted(items, cue, lowest, lexicon);
      const beside = found === null ? null : authorOf(items, found, verb, lexicon);
      return readPastOblique(items, beside, [cue.to, highest], lexicon);
    }
  }
}

/** Who says what a verb tells. */
function readOfVerb(
  items: readonly Item[],
  cue: Cue,
  reach: Reach,
  lexicon: Lexicon,
): Mention | null {
  const highest = reach[1];
  if (dashOfZeroTag(items, cue, lexicon) !== null) return null;
  const tag = readDashTag(items, cue, lexicon);
  if (tag !== null) return tag.subject;
  const agent = readPassive(items, cue, highest, lexicon);
  if (agent !== null) return agent;
  if (cue.impersonal) {
    const nobody = nobodyBeside(items, cue, lexicon);
    // "zitierte man *X*"
    const cited =
      nobody !== null && cue.citing ? readObject(items, nobody.to, highest, lexicon) : null;
    return cited ?? readDocument(items, cue, reach, lexicon) ?? nobody;
  }
  const cited = cue.citing ? readWhomItCites(items, cue, reach, lexicon) : null;
  return cited ?? readByOrder(items, cue, reach, lexicon);
}

/** Who says what a reporting word of any kind tells. */
function readByKind(
  items: readonly Item[],
  cue: Cue,
  reach: Reach,
  lexicon: Lexicon,
): Mention | null {
  const [lowest, highest] = reach;
  switch (cue.kind) {
    case 'other':
      return null;
    case 'self':
    case 'accordingSelf':
      return selfMention(cue);
    case 'according':
      return readSource(items, cue, highest, lexicon);
    case 'accordingAfter':
      return readPostposed(items, cue, lowest, lexicon);
    case 'after':
      return readAfterTag(items, cue, highest, lexicon);
    case 'verb':
      return readOfVerb(items, cue, reach, lexicon);
  }
}

/**
 * True where what has been read as the mention's apposition is the main clause behind an as-clause: "As X announced, *the
 * bridge stays closed*.". A language whose clauses all end in a comma tells it by the comma that is missing, or by a verb.
 */
function isMainClause(
  items: readonly Item[],
  apposition: readonly [number, number],
  cue: Cue,
  lexicon: Lexicon,
): boolean {
  // cs "*Jak uvedl* X" is one phrase of the list.
  const tells = cue.kind === 'verb' || cue.kind === 'according';
  if (!tells || !opensAsClause(items, lexicon)) return false;
  const end = apposition[1];
  if (end >= items.length - 1) return true;
  if (lexicon.words.closingComma !== true) return false;
  // "Как передает агентство, *чиновник выразил* надежду": what no comma closes goes on with its own verb.
  // "Jak podaje policja, *kierowca uciekał* drogą, która …": so does what has a verb of its own.
  const { singularVerb } = lexicon.endings;
  return items[end]?.folded !== ',' || hasVerb(items.slice(...apposition), singularVerb, lexicon);
}

/**
 * "*Von* Storch sagte", "*Van* Dijk zegt": a small word of names with a capital, that opens the sentence before somebody's name
 * straight before the verb, is no preposition.
 */
function withParticle(
  items: readonly Item[],
  mention: Mention,
  cue: Cue,
  lexicon: Lexicon,
): Mention {
  const { from, to, kind } = mention;
  const particle = items[from - 1];
  const opens = from === 1 || (items[from - 2]?.quote ?? null) !== null;
  if (kind !== 'phrase' || !opens || to !== cue.from || particle?.capital !== true) return mention;
  const isOfName = ({ capital, folded }: Item): boolean =>
    NAME_PARTICLES.has(folded) || (capital && !isRole(folded, lexicon));
  const named = NAME_PARTICLES.has(particle.folded) && items.slice(from, to).every(isOfName);
  return named ? { ...mention, from: from - 1 } : mention;
}

/** Who a reporting word belongs to, by the language's order; null for a zero subject. */
export function subjectOf(
  items: readonly Item[],
  cue: Cue,
  [lowest, highest]: Reach,
  lexicon: Lexicon,
): Mention | null {
  const opened = behindDateline(items, lowest, lexicon);
  const first = behindTurn(items, cue.from, opened < cue.from ? opened : lowest, lexicon);
  const subject = readByKind(items, cue, [first, highest], lexicon);
  const read = readReferred(items, cue, subject, lexicon) ?? subject;
  if (read === null) return null;
  const second = withSecondOffice(items, read, read.to <= cue.from ? cue.from : highest, lexicon);
  const mention = withParticle(items, second, cue, lexicon);
  const { apposition } = mention;
  return apposition !== null && isMainClause(items, apposition, cue, lexicon)
    ? { ...mention, apposition: null }
    : mention;
}
