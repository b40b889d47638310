import type { Item, Passage, Range } from '../passage';
import { readPassive } from './subjects/agents';
import { hasVerb } from './phrases/appositions';
import { readPassedOn, readWhomItCites } from './sources/cited';
import { type Cue, nobodyBeside } from './cues/cues';
import { NAME_PARTICLES } from '../../languages/world/name-particles';
import { isRole } from '../words/lexicon';
import { readSource, selfMention } from './sources/according-sources';
import type { Mention } from './phrases/mentions';
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
function furthest({ items, lexicon }: Passage, { from, to }: Cue, highest: number): number {
  if (lexicon.complementisers.match(items, to) !== null) return to;
  const tail = lexicon.cues.match(items, from, lexicon.words.proclitics)?.later ?? highest;
  return tail > to ? Math.min(tail, highest) : highest;
}

/** hi "मीडिया *से* बोले *X Y*": who stands behind the verb up to a sign, where what stands before it has a postposition; one word may be the verb's own. */
function readBehindAddressed(passage: Passage, cue: Cue, highest: number): Mention | null {
  const { items, lexicon } = passage;
  if (!lexicon.sets.stops.has(foldedAt(items, cue.from - 1))) return null;
  const behind = readRight(passage, cue.to, highest);
  const whole = behind !== null && items[behind.to]?.word !== true;
  return whole && behind.to - behind.from > 1 ? behind : null;
}

/** hu "*Kiss Márta* elmondta, hogy C, de – *mint fogalmazott* – „Q”": the subject that a tag within a sentence keeps, where verbs need none beside them. */
function readOfInserted(passage: Passage, { from }: Cue, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  if (!lexicon.indirect.has('zero') || !lexicon.sets.asWords.has(foldedAt(items, from - 1)))
    return null;
  const shared = from - 1 > lowest ? readShared(passage, lowest, from) : null;
  return shared === null || shared.led ? null : shared;
}

/** The subject of a verb at the place where the language has it. */
function readByOrder(passage: Passage, cue: Cue, [lowest, highest]: Range): Mention | null {
  const { lexicon } = passage;
  const verb = cue.from;
  switch (lexicon.words.subject) {
    case 'marked': {
      const marked = readMarked(passage, verb, lowest);
      const always = lexicon.words.unspaced === true || lexicon.sets.quoteParticles.size > 0;
      if (marked !== null || always) return marked;
      // Hindi verbs without "ने": "X कहती हैं", "मीडिया से बोले X".
      return (
        readBehindAddressed(passage, cue, highest) ??
        readBehindPostposition(passage, verb, lowest) ??
        readInitial(passage, lowest, verb)
      );
    }
    case 'initial': {
      const head = beforeMarkedObject(passage, readInitial(passage, lowest, verb));
      return readPassedOn(passage, verb, lowest) ?? beforeConverb(passage, head);
    }
    case 'before':
      return (
        readPassedOn(passage, verb, lowest) ??
        readTitled(passage, verb, lowest) ??
        readBefore(passage, verb, lowest)
      );
    case 'around': {
      const passedOn = readPassedOn(passage, verb, lowest);
      if (passedOn !== null) return passedOn;
      const limit = furthest(passage, cue, highest);
      const around = readAround(passage, cue, [lowest, limit]);
      const found = around ?? readOfInserted(passage, cue, lowest);
      const beside = found === null ? null : authorOf(passage, found, verb);
      return readPastOblique(passage, beside, [cue.to, highest]);
    }
  }
}

/** Who says what a verb tells. */
function readOfVerb(passage: Passage, cue: Cue, reach: Range): Mention | null {
  const highest = reach[1];
  if (dashOfZeroTag(passage, cue) !== null) return null;
  const tag = readDashTag(passage, cue);
  if (tag !== null) return tag.subject;
  const agent = readPassive(passage, cue, highest);
  if (agent !== null) return agent;
  if (cue.impersonal) {
    const nobody = nobodyBeside(passage, cue);
    // "zitierte man *X*"
    const cited = nobody !== null && cue.citing ? readObject(passage, nobody.to, highest) : null;
    return cited ?? readDocument(passage, cue, reach) ?? nobody;
  }
  const cited = cue.citing ? readWhomItCites(passage, cue, reach) : null;
  return cited ?? readByOrder(passage, cue, reach);
}

/** Who says what a reporting word of any kind tells. */
function readByKind(passage: Passage, cue: Cue, reach: Range): Mention | null {
  const [lowest, highest] = reach;
  switch (cue.kind) {
    case 'other':
      return null;
    case 'self':
    case 'accordingSelf':
      return selfMention(cue);
    case 'according':
      return readSource(passage, cue, highest);
    case 'accordingAfter':
      return readPostposed(passage, cue, lowest);
    case 'after':
      return readAfterTag(passage, cue, highest);
    case 'verb':
      return readOfVerb(passage, cue, reach);
  }
}

/**
 * True where what has been read as the mention's apposition is the main clause behind an as-clause: "As X announced, *the
 * bridge stays closed*.". A language whose clauses all end in a comma tells it by the comma that is missing, or by a verb.
 */
function isMainClause(passage: Passage, apposition: Range, cue: Cue): boolean {
  const { items, lexicon } = passage;
  // cs "*Jak uvedl* X" is one phrase of the list.
  const tells = cue.kind === 'verb' || cue.kind === 'according';
  if (!tells || !opensAsClause(passage)) return false;
  const end = apposition[1];
  if (end >= items.length - 1) return true;
  if (lexicon.words.closingComma !== true) return false;
  // "Как передает агентство, *чиновник выразил* надежду": what no comma closes goes on with its own verb.
  // "Jak podaje policja, *kierowca uciekał* drogą, która …": so does what has a verb of its own.
  const { singularVerb } = lexicon.endings;
  return (
    items[end]?.folded !== ',' ||
    hasVerb({ items: items.slice(...apposition), lexicon }, singularVerb)
  );
}

/**
 * "*Von* Storch sagte", "*Van* Dijk zegt": a small word of names with a capital, that opens the sentence before somebody's name
 * straight before the verb, is no preposition.
 */
function withParticle({ items, lexicon }: Passage, mention: Mention, cue: Cue): Mention {
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
export function subjectOf(passage: Passage, cue: Cue, [lowest, highest]: Range): Mention | null {
  const opened = behindDateline(passage, lowest);
  const first = behindTurn(passage, cue.from, opened < cue.from ? opened : lowest);
  const subject = readByKind(passage, cue, [first, highest]);
  const read = readReferred(passage, cue, subject) ?? subject;
  if (read === null) return null;
  const second = withSecondOffice(passage, read, read.to <= cue.from ? cue.from : highest);
  const mention = withParticle(passage, second, cue);
  const { apposition } = mention;
  return apposition !== null && isMainClause(passage, apposition, cue)
    ? { ...mention, apposition: null }
    : mention;
}
