import type { Passage } from '../passage';
import { isRole, namesBeforeVerbs } from '../words/lexicon';
import type { Link } from './links/link';
import { tells } from './stretch/looks';
import type { Mention } from '../reporting/phrases/mentions';
import { tellsInMarks } from '../reporting/cues/compound-sources';
import { isMarkedName } from '../reporting/phrases/noun-phrases';
import { isMarkedSpeaker, isOutlet } from '../reporting/subjects/outlets';
import type { Stretch } from './stretch/stretch';
import { isBeforeSpeechParticle } from './stretch/speech-particle';
import { COMMA } from '../words/signs';
import { foldedAt } from '../words/tokens';

/** Most words that the name of a thing has. */
const LONGEST_NAME = 8;

/** Fewest words of a stretch that no reporting word governs. */
const ALONE = 5;
const ALONE_IN_MOOD = 4;
/** After a name and a colon that open the line: “X: ‘The bridge stays’”. */
const SHORTEST_LINE = 3;
const ALONE_CASELESS = 8;
const ALONE_CAPITAL = 10;

/**
 * Whether a marked stretch within a sentence is speech, given the reporting word it hangs on. Scare
 * quotes, titles, names and terms are not.
 */
export function isSpeech(stretch: Stretch, link: Link | null): boolean {
  if (link === null) return isSpeechAlone(stretch);
  const { items, at, looks, lexicon } = stretch;
  if (isOutlet(stretch, at) || isMarkedSpeaker(stretch, at)) return false;
  if (tellsInMarks(stretch, at)) return false;
  if (isBodyBeforeOffice(stretch)) return false;
  if (isBodyBesideVerb(stretch, link) || isInSubject(stretch, link)) return false;
  // "laut „Reuters“ …": the name of the source itself.
  if (link.cue?.kind === 'according' && link.cue.to === at && !looks.terminal) return false;
  // "In seiner „Thronrede“ sagte X": a noun or two behind an article is the name of a thing.
  if (lexicon.capitalNouns && looks.words <= 2 && looks.capital && !looks.terminal)
    if (isMarkedName(stretch, at) && link.cue?.to !== at) return false;
  // "Об этом заявил глава фракции „Север“": the verb has what it reports before it.
  if (
    lexicon.words.lateSubject === true &&
    looks.words <= 2 &&
    lexicon.pointsBack.match(items, 0) !== null
  )
    return false;
  if (isTermInClause(stretch, link) || isTopicOfNoun(stretch)) return false;
  if (link.strong) {
    if (items[at - 1]?.folded !== ':' && isNameSetOff(stretch, link)) return false;
    if (link.cue?.to === at && looks.words <= 2 && isAddressee(stretch)) return false;
    if (link.cue === null && isBeforeSpeechParticle(stretch))
      return !looks.named && looks.words >= SHORTEST_TOLD;
    if (link.told === true && looks.words >= SHORTEST_TOLD) return true;
    return link.cue !== null || isSpeechBehindColon(stretch, link.mention);
  }
  // Where no capital tells a name from speech, one word is a term.
  if (looks.caseless && !looks.terminal && looks.words < 2) return false;
  if (isProgramme(stretch, link)) return false;
  return !looks.named && !looks.titleCase && !isProperName(stretch);
}

/** Most words of a term whose clause goes on behind it. */
const LONGEST_TERM = 4;

/** `她強調，「T」成員都…`: a few words behind a verb and its comma that go on in the same clause are a term of it. */
function isTermInClause({ items, at, looks, lexicon }: Stretch, { cue }: Link): boolean {
  if (!namesBeforeVerbs(lexicon) || looks.terminal || looks.words > LONGEST_TERM) return false;
  const next = items[at + 1];
  if (cue?.kind !== 'verb' || cue.to >= at || next?.word !== true) return false;
  // "「A」和「B」"
  const joined = lexicon.sets.links.has(next.folded) && items[at + 2]?.quote != null;
  return !joined && COMMA.has(foldedAt(items, at - 1));
}

/** `*对“T”的*指责，实际上…`: what a noun is about, between a preposition and the genitive, is not said where it stands. */
function isTopicOfNoun({ items, at, looks, lexicon }: Stretch): boolean {
  if (lexicon.words.unspaced !== true || looks.terminal) return false;
  const owned = foldedAt(items, at + 1) === lexicon.words.genitive && items[at + 2]?.word === true;
  return owned && lexicon.sets.stops.has(foldedAt(items, at - 1));
}

const SIGNS = /[，。！？、；：,.!?;:]/u;

/** `*“海岸守护队”*队长陈明说：“Q”`: without a sign inside the marks or behind them, straight before an office they hold the body that it is of. */
function isBodyBeforeOffice({ text, quote, items, at, looks, lexicon }: Stretch): boolean {
  if (!namesBeforeVerbs(lexicon) || looks.terminal || looks.words > LONGEST_NAME) return false;
  const office = items[at + 1];
  const beside = office?.start === items[at]?.end && isRole(office?.folded ?? '', lexicon);
  return beside && !SIGNS.test(text.slice(quote.from, quote.to));
}

/** "أعلنت *«هيئة الكهرباء والمياه»* أن C", "*«هيئة الكهرباء والمياه»* تعلن موعد …": a body's name beside its verb. */
function isBodyBesideVerb(stretch: Stretch, { cue, mention }: Link): boolean {
  const { items, at, lexicon } = stretch;
  if (lexicon.words.verbFirst !== true || items[at]?.markedName !== true || cue === null)
    return false;
  if (cue.to === at) return items[at + 1]?.word === true;
  if (isMarkedName(stretch, at)) return true;
  const speaker = mention === null ? [] : items.slice(mention.from, mention.to);
  return at === 0 && cue.from === 1 && !speaker.some(({ folded }) => isRole(folded, lexicon));
}

/** `sagte X bei „Sport am Abend“`: a few words behind a preposition of place, and the verb is farther off. */
function isProgramme({ items, at, looks, lexicon }: Stretch, link: Link): boolean {
  const { sets } = lexicon;
  const before = foldedAt(items, at - 1);
  const placed = sets.documentPrepositions.has(before) && !sets.agents.has(before);
  return (
    lexicon.capitalNouns &&
    placed &&
    looks.capital &&
    !looks.terminal &&
    looks.words <= LONGEST_PROGRAMME &&
    link.cue?.to !== at
  );
}

/** Words of a programme's or a paper's name. */
const LONGEST_PROGRAMME = 4;

/** Fewest words before what only speech has before it: ko "“영끌족”*이라고*" is a term. */
const SHORTEST_TOLD = 2;

/** Whether a stretch that no reporting word governs is speech. */
function isSpeechAlone(stretch: Stretch): boolean {
  const { items, at, looks } = stretch;
  // The sentence itself is in the form of reported speech.
  const { mood } = stretch.reading;
  if (looks.named || looks.titleCase || items[at - 1]?.folded === '(') return false;
  if (looks.caseless) return looks.words >= ALONE_CASELESS || isSetOff(stretch);
  if (looks.capital && !looks.terminal && looks.words < ALONE_CAPITAL) {
    if (!mood || isProperName(stretch)) return false;
  }
  // "das „Silberne Ruder am Band der Hafengemeinde“": no word leads to it, so it is a name.
  if (isMarkedThing(stretch)) return false;
  return looks.words >= (mood ? ALONE_IN_MOOD : ALONE);
}

/** `X বলেন, ‘Q।’`: in a language without a file a comma or colon leads to a sentence in marks. */
function isSetOff({ items, at, looks, lexicon: { words } }: Stretch): boolean {
  const led = /^[,:]$/u.test(foldedAt(items, at - 1));
  return words.verbs === '' && led && looks.terminal && looks.words >= ALONE_IN_MOOD;
}

/** Whether a stretch that is set off from its reporting word is a name or title all the same. */
function isNameSetOff(stretch: Stretch, link: Link): boolean {
  const { items, at, looks, lexicon } = stretch;
  if (looks.named || isTitleHere(stretch, link)) return true;
  if (!looks.titleCase || looks.terminal) return false;
  // “Der Pegel”, sagte X, “steigt”: the first words of a split quote, set off from their verb.
  const opens =
    at === 0 &&
    (link.cue?.kind === 'verb' || link.cue?.kind === 'after') &&
    items[1]?.folded === ',';
  if (!opens && looks.words > 1 && looks.words < 4) return true;
  // "interrogé par « Monde », X a répondu": one word with a capital inside a sentence is a name.
  const inside = items[at - 1]?.word === true && link.cue?.to !== at;
  return inside && looks.words === 1 && !lexicon.capitalNouns;
}

/** "Code name: “Maelstrom”": a colon alone makes no speech of a name. */
function isSpeechBehindColon(stretch: Stretch, mention: Mention | null): boolean {
  const { items, at, looks } = stretch;
  if (looks.named) return false;
  if (looks.terminal) return true;
  // "El presidente del club fue tajante: “No se vende”.": the stop of the sentence stands outside.
  const closes = items.slice(at + 1).every(({ word, quote }) => !word && quote === null);
  if (
    closes &&
    looks.capital &&
    looks.words > 1 &&
    !looks.titleCase &&
    isOfPerson(stretch, mention)
  )
    return true;
  const opens = mention !== null && mention.from === 0 && mention.to === at - 1;
  // "Ana Ruiz: “Estamos listos”": behind a full name two words are a clause where the subject is left out.
  const full = opens && mention.to - mention.from > 1 ? SHORTEST_LINE - 1 : SHORTEST_LINE;
  return !looks.titleCase && looks.words >= (opens ? full : ALONE_IN_MOOD);
}

/** True where the words before a colon name an office, or somebody by two words. */
function isOfPerson({ items, lexicon }: Passage, mention: Mention | null): boolean {
  if (mention?.kind !== 'phrase' || mention.led) return false;
  const words = items.slice(mention.from, mention.to);
  const office = words.some(({ folded }) => isRole(folded, lexicon));
  return office || words.some(({ capital }, step) => capital && words[step + 1]?.capital === true);
}

/** Most words of a thing's official name. */
const LONGEST_OFFICIAL_NAME = 14;

/** True for a noun with all that belongs to it behind its definite article, in a language whose nouns have capitals. */
function isMarkedThing({ items, at, looks, lexicon }: Stretch): boolean {
  const { sets } = lexicon;
  return (
    lexicon.capitalNouns &&
    looks.capital &&
    !looks.terminal &&
    looks.words <= LONGEST_OFFICIAL_NAME &&
    sets.definite.has(foldedAt(items, at - 1))
  );
}

/** `said on Harbour Radio’s “The Morning Tide.”`: words in capitals behind a word that is not the verb, whatever stop is inside. */
function isTitleHere({ items, at, looks }: Stretch, link: Link): boolean {
  return (
    looks.titleCase &&
    looks.words > 1 &&
    looks.words <= LONGEST_NAME &&
    items[at - 1]?.word === true &&
    link.cue?.to !== at
  );
}

/** `Источник в службе «скорой помощи» сообщил, что …`: a word or two between a noun and the verb of a clause of its own. */
function isInSubject({ items, at, looks, lexicon }: Stretch, { cue }: Link): boolean {
  if (cue?.kind !== 'verb' || cue.from !== at + 1 || items[at - 1]?.word !== true) return false;
  if (looks.words > 2 || looks.terminal) return false;
  const comma = items.findIndex(({ folded }, place) => place >= cue.to && folded === ',');
  return comma > 0 && lexicon.complementisers.match(items, comma + 1) !== null;
}

/** `заявил «Газете» X`: a name in marks between the verb and its subject is the one spoken to. */
function isAddressee({ items, at, looks, lexicon }: Stretch): boolean {
  if (lexicon.words.caseAlone !== true || items[at]?.markedName !== true || looks.terminal)
    return false;
  // `сообщил «Газете», что …`
  const clause = items[at + 1]?.folded === ',' && lexicon.complementisers.match(items, at + 2);
  return items[at + 1]?.word === true || clause !== null;
}

/** A stretch inside a sentence that begins with a capital is the name of something, not speech. */
function isProperName(stretch: Stretch): boolean {
  const { items, at, looks, lexicon } = stretch;
  if (looks.terminal || !looks.capital || looks.caseless || looks.words > LONGEST_NAME)
    return false;
  if (!lexicon.capitalNouns) return true;
  // "hoffte, dass der „Wind morgen nicht dreht“": no name, whatever article leads to it.
  const definite = lexicon.sets.definite.has(foldedAt(items, at - 1));
  return definite && !tells(stretch);
}
