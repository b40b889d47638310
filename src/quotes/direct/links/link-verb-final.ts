import type { Looks } from '../stretch/looks';
import type { Item, Passage } from '../../passage';
import { isOfficeOrTitle, isRole, type Lexicon } from '../../words/lexicon';
import type { Link } from './link';
import { readAnswerer } from './link-asked';
import { behindClause } from '../../reporting/clauses/clause-ends';
import { mayName } from '../../reporting/subjects/earlier-topics';
import { phraseStart } from '../../reporting/subjects/phrase-before-particle';
import { readMarked } from '../../reporting/subjects/marked-subjects';
import { readOwner } from '../../reporting/sources/owners-of-telling';
import { readTeller } from '../../reporting/sources/tellers';
import { type Mention, phraseAt } from '../../reporting/phrases/mentions';
import { isCoordination } from '../../speakers/offices/roles-beside';
import { readRight } from '../../reporting/subjects/subjects';
import { readInitial } from '../../reporting/subjects/initial-subjects';
import { beforeMarkedObject } from '../../reporting/subjects/verb-objects';
import { hasEnding } from '../../words/word-endings';
import type { TagBehind } from './tag-behind';
import { COLON, ENDS_CLAUSE, SETS_OFF } from '../../words/signs';
import { foldedAt } from '../../words/tokens';

/** Items that may stand between a quote and the verb that closes its sentence, and in a script without spaces, most of them signs. */
const FARTHEST = 12;
const FARTHEST_UNSPACED = 30;

/** `S “Q” said`; `“Q” S said`; `「Q」と話すのはS`: languages whose verb ends the sentence. */
export function linkVerbFinal(tag: TagBehind, looks: Looks): Link | null {
  const { items, lexicon, at, lead, cue, limit } = tag;
  const { quoteParticles, cleft } = lexicon.sets;
  const isParticle = quoteParticles.has(foldedAt(items, at + 1));
  const teller = isParticle ? readTeller(tag, at + 2, limit) : null;
  if (teller !== null) return { cue, mention: teller, strong: true };
  const farthest = lexicon.words.unspaced === true ? FARTHEST_UNSPACED : FARTHEST;
  if (cue.from - lead > farthest) return null;
  if (lexicon.sets.toldVerbs.has(foldedAt(items, cue.from))) {
    const giver = readGiver(tag, at);
    return giver === null ? null : { cue, mention: giver, strong: true };
  }
  const bearer = readBearer(tag);
  if (bearer !== null) return { cue, mention: bearer, strong: true };
  const between = readBetween(tag);
  // '"Q." 주민 박순자 씨가 말했다': a whole sentence, and nothing but the subject before the verb.
  const straight = between?.to === cue.from || isPlainEnd(tag);
  const told = looks.terminal && between?.from === lead && straight;
  if (quoteParticles.size > 0 && !isParticle && cue.from > at + 1 && !told) return null;
  const before = readBefore(tag, at);
  if (cleft.has(foldedAt(items, cue.to))) {
    return { cue, mention: readCleft(tag, cue.to + 1, limit), strong: true };
  }
  const isUnnamed = between === null && before === null && !cue.impersonal;
  const behind = isUnnamed ? readRight(tag, cue.to, limit) : null;
  const after = behind !== null && goesOnUntold(tag, behind) ? null : behind;
  // Turkish '"…" programını sunan X konuştu': words between a name in marks and a verb that is not its own.
  const close = quoteParticles.size > 0 || cue.from <= at + 2 || looks.terminal || isLedIn(tag, at);
  // "初日は客が集まり、「Q」との声が聞かれた": a voice is nobody's but theirs whom it comes *from*.
  const voice = cue.impersonal && lexicon.words.unspaced === true;
  const heard = voice && !lexicon.sets.agents.has(foldedAt(items, before?.to ?? -1));
  const answerer = isUnnamed ? readAnswerer(tag, at, cue) : null;
  const mention = between ?? (heard ? null : before) ?? answerer ?? after;
  return { cue, mention, strong: close };
}

/** tr `Liman için “Q” *diyen* Başkan X, …`: whom a participle tells of stands behind it; null for a verb of another form, or where nobody is named there. */
function readBearer(tag: TagBehind): Mention | null {
  const { items, lexicon, cue, limit } = tag;
  if (lexicon.words.subject === 'marked') return null;
  const verb = foldedAt(items, cue.to - 1);
  // "“Q” *derken* Y …": a converb is its own subject's, before the quote.
  if (!hasEnding(verb, lexicon.endings.relative) || hasEnding(verb, lexicon.endings.converb))
    return null;
  const bearer = readRight(tag, cue.to, limit);
  const named = items
    .slice(bearer?.from, bearer?.to)
    .some(({ capital, folded }) => capital || isRole(folded, lexicon));
  return named ? bearer : null;
}

/** ja "「Q」と話し、*席を立った*。": behind a verb what is nobody's office or title is what the speaker does next. */
function goesOnUntold({ items, lexicon }: Passage, { from, to }: Mention): boolean {
  if (lexicon.words.unspaced !== true || lexicon.sets.quoteParticles.size === 0) return false;
  return !items.slice(from, to).some(({ folded }) => isOfficeOrTitle(folded, lexicon));
}

/** `"Q." 아이가 창문을 가리키며 말했다.`: a verb that means saying and closes its sentence. */
function isPlainEnd({ items, lexicon: { sets }, cue, limit }: TagBehind): boolean {
  const verb = foldedAt(items, cue.from);
  return sets.plainVerbs.has(verb) && items.slice(cue.to, limit).every(({ word }) => !word);
}

/** True where a comma, dash or colon leads in what follows. */
function isLedIn({ items }: Passage, at: number): boolean {
  const sign = foldedAt(items, at - 1);
  return SETS_OFF.has(sign) || COLON.has(sign);
}

/** A subject between the quote and its verb. */
function readBetween(tag: TagBehind): Mention | null {
  const { lexicon, lead, cue } = tag;
  if (lexicon.words.subject !== 'marked') return readPointing(tag, lead, cue);
  const inner = readOwner(tag, lead, cue.from) ?? readMarked(tag, cue.from, lead);
  // '"Q"고 모두가 나서 *달라고* 호소했다': of the clause that the verb reports besides.
  const isOther =
    inner !== null && (reportsClause(tag, inner.to, cue.from) || passesOn(tag, inner.from));
  return isOther ? null : inner;
}

/** True for the subject at `teller` in 'X는 "Q"고 *말했다고* 통신이 전했다': who passes on what a subject before the quote said. */
function passesOn(tag: TagBehind, teller: number): boolean {
  const { items, lexicon, at } = tag;
  const said = at + 2;
  return (
    lexicon.sets.quoteParticles.has(foldedAt(items, said - 1)) &&
    reportsClause(tag, said, teller) &&
    readBefore(tag, at) !== null
  );
}

/** `«Q»؛ این را S گفت`: behind a quote a word for it, and who said it. */
function readPointing(passage: Passage, lead: number, cue: TagBehind['cue']): Mention | null {
  const { items, lexicon } = passage;
  const from = items[lead]?.word === true ? lead : lead + 1;
  const pointer = lexicon.pointsBack.match(items, from);
  return pointer === null ? null : readInitial(passage, from + pointer.length, cue.from);
}

/** A subject before the quote. */
function readBefore(passage: Passage, at: number): Mention | null {
  const { lexicon } = passage;
  return lexicon.words.subject === 'marked'
    ? readMarked(passage, at, 0)
    : readBeforeQuote(passage, at);
}

/** True where a word between a subject and its verb closes reported speech: ko "나서 달*라고*". */
function reportsClause({ items, lexicon: { sets } }: Passage, from: number, to: number): boolean {
  // "웃으*며*", "울*고*": a particle of one syllable is that of any clause.
  const particles = [...sets.speechParticles].filter((one) => one.length > 1);
  return items.slice(from, to).some(({ folded }) => hasEnding(folded, particles, 1));
}

/** `「Q」と話すのは、X。`: the speaker is what the sentence ends with, after its last comma. */
function readCleft(passage: Passage, from: number, limit: number): Mention | null {
  const { items, lexicon } = passage;
  let to = limit;
  while (to > from && ENDS_CLAUSE.has(foldedAt(items, to - 1))) to -= 1;
  // "X選手*だ*。"
  while (to > from && lexicon.sets.cleftEnds.has(foldedAt(items, to - 1))) to -= 1;
  let start = to;
  while (start > from && !SETS_OFF.has(foldedAt(items, start - 1))) start -= 1;
  // "*優勝した*X選手だ": what tells more of the speaker.
  start = behindClause(passage, start, to);
  return start < to ? phraseAt(start, to) : null;
}

/** ja `Xは*医師から*「Q」と告げられた`: who said it to the subject, straight before the quote with its particle; null where nobody is named. */
function readGiver(passage: Passage, at: number): Mention | null {
  const { items, lexicon } = passage;
  const particle = SETS_OFF.has(foldedAt(items, at - 1)) ? at - 2 : at - 1;
  if (!lexicon.sets.givers.has(foldedAt(items, particle))) return null;
  const start = phraseStart(passage, [0, particle], 'alone');
  const marked = items.findLastIndex(
    ({ folded }, place) => place < particle && lexicon.markers.includes(folded),
  );
  const from = Math.max(start, marked + 1);
  return mayName(passage, [from, particle]) ? phraseAt(from, particle) : null;
}

/** True for "Başkan X, *Y'a*, “Q” dedi": the case of whom it is said to. */
function isAddressed(item: Item | undefined, { endings }: Lexicon): boolean {
  return endings.addressee.some(
    (ending) => ending.startsWith("'") && item?.folded.endsWith(ending) === true,
  );
}

/** In verb-final sentences the speaker stands just before the quote and its comma, else at the head. */
function readBeforeQuote(passage: Passage, at: number): Mention | null {
  const { items, lexicon } = passage;
  let end = at;
  while (end > 0 && (SETS_OFF.has(foldedAt(items, end - 1)) || COLON.has(foldedAt(items, end - 1))))
    end -= 1;
  if (end === 0) return null;
  let from = end;
  const leads = (item: Item | undefined): boolean =>
    item !== undefined && (item.capital || isRole(item.folded, lexicon));
  while (from > 0 && (leads(items[from - 1]) || isCoordination(passage, from - 1))) from -= 1;
  // "X \"Q1\" derken, *Y* \"Q2\" dedi": behind another quote a name needs no comma.
  const behindQuote = items.slice(0, from).some((item) => item.quote !== null);
  if ((end < at || behindQuote) && from < end && !isAddressed(items[end - 1], lexicon)) {
    return phraseAt(from, end);
  }
  return (
    readContrasted(passage, end) ??
    beforeAddressee(passage, beforeMarkedObject(passage, readInitial(passage, 0, end)))
  );
}

/** tr `*Ali Demir’in* komşularına “Q” dediği`: the owner alone, where the phrase ends with those of theirs whom it was said to. */
function beforeAddressee(
  { items, lexicon: { endings } }: Passage,
  head: Mention | null,
): Mention | null {
  if (head === null || head.to - head.from < 2) return head;
  const [owner, addressed] = [items[head.to - 2], items[head.to - 1]];
  const owns = endings.name.some(
    (ending) => ending.startsWith("'") && owner?.folded.endsWith(ending) === true,
  );
  const told = addressed?.capital === false && hasEnding(addressed.folded, endings.addressee);
  return owns && told ? { ...head, to: head.to - 1, apposition: null } : head;
}

/** tr `Ali Demir reddetti, *Ayşe Kaya* ise kararı “Q” olarak nitelendirdi`: whom a particle sets against the one before; null without one. */
function readContrasted({ items, lexicon: { sets } }: Passage, end: number): Mention | null {
  const particle = items.findLastIndex(
    ({ folded }, at) => at < end && sets.contrastParticles.has(folded),
  );
  let from = particle;
  while (from > 0 && items[from - 1]?.capital === true) from -= 1;
  return particle > 0 && from < particle ? phraseAt(from, particle) : null;
}
