import type { Frame, Item, Passage } from '../../passage';
import type { CueValue } from '../../words/cue-book';
import { isRole, type Lexicon } from '../../words/lexicon';
import type { PhraseMatch } from '../../words/phrases';
import { hasEnding } from '../../words/word-endings';
import { tellsInMarks } from './compound-sources';
import { type Mention, pronounAt } from '../phrases/mentions';
import { CLOSES_TITLE, COLON, COMMA, OPENS_TITLE } from '../../words/signs';
import { foldedAt } from '../../words/tokens';

/** A reporting word in a frame, as positions among its items, half-open. */
export interface Cue extends CueValue {
  readonly from: number;
  readonly to: number;
}

const WEAK_ACCORDING: CueValue = {
  kind: 'according',
  addressing: false,
  bare: false,
  citing: false,
  impersonal: false,
};

/** A sentence with more reporting words than this is no prose; the rest of it is left unread. */
const MOST_CUES = 40;

/** Reporting words of a frame outside its quotes, in order. */
export function findCues(frame: Frame): Cue[] {
  const { items, lexicon } = frame;
  const { accordingWeak } = lexicon.sets;
  const cues: Cue[] = [];
  for (let at = 0; at < items.length && cues.length < MOST_CUES;) {
    const item = items[at];
    // "《政府工作报告》": the title of a work says nothing.
    if (item?.word === false && OPENS_TITLE.has(item.folded)) {
      const close = items.findIndex(({ folded }, place) => place > at && CLOSES_TITLE.has(folded));
      at = close < 0 ? at + 1 : close + 1;
      continue;
    }
    const match =
      item?.word === true ? lexicon.cues.match(items, at, lexicon.words.proclitics) : null;
    const weak = match === null && accordingWeak.has(item?.folded ?? '');
    if (weak && isWeakAccording(frame, at)) {
      cues.push({ ...WEAK_ACCORDING, from: at, to: at + 1 });
    }
    if (item === undefined || match === null || !isVerbHere(frame, at, match)) {
      // hi "को बताया गया": no word of it is a verb by itself.
      const other = match?.value.kind === 'other' && lexicon.words.unspaced !== true;
      at += other ? match.length : 1;
      continue;
    }
    cues.push(withNobody(frame, { ...match.value, from: at, to: at + match.length }));
    at += match.length;
  }
  return cues;
}

/** The pronoun of nobody in particular beside a verb, "ajoute-t-*on*", "*on* affirme", as a mention, or null. */
export function nobodyBeside(
  passage: Passage,
  { from, to }: Pick<Cue, 'from' | 'to'>,
): Mention | null {
  for (const at of [to, from - 1]) {
    const pronoun = pronounAt(passage, at);
    if (pronoun?.agreement === 'nobody') return pronoun;
  }
  return null;
}

/** A reporting verb, without a subject where its pronoun is nobody's. */
function withNobody(passage: Passage, cue: Cue): Cue {
  const { lexicon } = passage;
  const { nobody } = lexicon.words.pronouns;
  const nobodys =
    nobody !== undefined && cue.kind === 'verb' && nobodyBeside(passage, cue) !== null;
  return nobodys ? { ...cue, impersonal: true } : cue;
}

/** How many words may stand between "nach" and "Angaben". */
const WEAK_REACH = 3;

/** "nach palästinensischen Angaben": whether a noun of telling follows the preposition at `at`. */
function isWeakAccording(passage: Passage, at: number): boolean {
  const { items, lexicon } = passage;
  // el "κατά *τον υπουργό* Μεταφορών": where nouns have no capital, an office in the preposition's case.
  if (!lexicon.capitalNouns)
    return (
      lexicon.sets.addresseeArticles.has(foldedAt(items, at + 1)) &&
      isRole(foldedAt(items, at + 2), lexicon)
    );
  for (let place = at + 1; place <= at + WEAK_REACH; place += 1) {
    const item = items[place];
    if (item?.word !== true) return tellsInMarks(passage, place);
    // "nach Abschluss der Ermittlungen": the first noun decides.
    // "nach dpa-Informationen": small letters before the hyphen make no other word of it.
    if (item.capital || item.folded.includes('-'))
      return hasEnding(item.folded, lexicon.accordingNouns);
  }
  return false;
}

/** True for a verb form whose subject never follows it: "saying". */
export function isParticiple(folded: string, { endings, sets }: Lexicon): boolean {
  return sets.participles.has(folded) || hasEnding(folded, endings.active);
}

/** "New courts have been *added*": nobody says it, where no agent follows. */
function isPassive({ items, lexicon }: Passage, at: number): boolean {
  const { sets, words } = lexicon;
  if (words.verbSecond === true || sets.passives.size === 0) return false;
  if (isParticiple(foldedAt(items, at), lexicon)) return false;
  let before = at - 1;
  while (sets.between.has(foldedAt(items, before)) && !sets.passives.has(foldedAt(items, before)))
    before -= 1;
  if (!sets.passives.has(foldedAt(items, before))) return false;
  return !items.slice(at + 1, at + 3).some(({ folded }) => sets.agents.has(folded));
}

/** True for a preposition, a conjunction or an adverb: no subject and no object begins so. */
function opensAdverbial(item: Item | undefined, { sets }: Lexicon): boolean {
  const folded = item?.folded ?? '';
  return sets.stops.has(folded) || sets.between.has(folded);
}

/** True for the sign or the marks before what is said. */
function isSetOff(next: Item | undefined): boolean {
  return next?.quote != null || COMMA.has(next?.folded ?? '') || COLON.has(next?.folded ?? '');
}

/** A noun of the same form is no verb: "the claims", German "Berichte" inside a sentence. */
function isVerbHere(
  passage: Passage,
  at: number,
  { value: { kind }, length, later }: PhraseMatch<CueValue>,
): boolean {
  const { items, lexicon } = passage;
  if (kind === 'other') return false;
  if (kind !== 'verb') return true;
  const { folded = '' } = items[at] ?? {};
  const nounLike = lexicon.sets.nounLike.has(folded);
  // da "*lyder det fra* X": more words are a verb of their own.
  const content = length === 1 && lexicon.sets.contentVerbs.has(folded);
  const written = content && isOfWriting(passage, at);
  if (content && !nounLike && !written) return false;
  if (lexicon.sets.setOffVerbs.has(folded) && !isSetOff(items[at + 1])) return false;
  const preposition = lexicon.fronted.get(folded);
  const alone = preposition !== undefined && length === 1 && later === null;
  if (alone && !isFronted(items, at, preposition)) return false;
  if (isPassive(passage, at)) return false;
  const before = items[at - 1];
  // "*State* television said": at the head of a sentence what is a noun as well is one.
  const head = before === undefined && items[at]?.capital === true;
  if (head && nounLike) return false;
  // "*Întrebat* dacă podul se deschide, primarul …": somebody was asked.
  if (head && lexicon.sets.asked.has(folded)) return false;
  // "*Asked* about the toll, the mayor …": somebody was asked.
  if (head && lexicon.sets.passives.size > 0 && opensAdverbial(items[at + 1], lexicon))
    return false;
  if (before === undefined || before.quote !== null || !before.word) return true;
  // "X *diminta* menjelaskan": what somebody was asked to tell.
  if (lexicon.sets.requested.has(before.folded)) return false;
  if (nounLike && !written && !canHaveSubject(before, lexicon)) return false;
  // "the Harbour Census *report* says": straight before a verb of saying it is the noun that says it.
  if (nounLike && length === 1 && lexicon.cues.match(items, at + 1)?.value.kind === 'verb')
    return false;
  if (items[at]?.capital === true) return false;
  // "ein Brief, in *dem es hieß*": behind a relative pronoun that looks like an article.
  if (lexicon.pronouns.has(foldedAt(items, at))) return true;
  return !lexicon.sets.articles.has(before.folded) || isBehindPointer(passage, at);
}

/** Words of an article and adjectives between a preposition and the quote that it leads to. */
const FRONTED_REACH = 4;

/** True in "*Von* einem „Q“ *sprach* S": right behind a quote to which this preposition leads at the head of its clause. */
function isFronted(items: readonly Item[], at: number, preposition: string): boolean {
  if (items[at - 1]?.quote == null) return false;
  for (let place = at - 2; place >= Math.max(0, at - 2 - FRONTED_REACH); place -= 1) {
    const item = items[place];
    if (item?.word !== true) return false;
    if (item.folded === preposition) return items[place - 1]?.word !== true;
  }
  return false;
}

/** True in "*Das* sagte der Minister"; in "Das erklärte Ziel" the form is an adjective of the noun behind it. */
function isBehindPointer({ items, lexicon }: Passage, at: number): boolean {
  if (at !== 1 || lexicon.pointsBack.match(items, 0)?.length !== 1) return false;
  const next = items[2];
  if (!lexicon.capitalNouns || next?.capital !== true) return true;
  return isRole(next.folded, lexicon) || items[3]?.capital === true;
}

/** Words between a verb and the noun of its subject: "*a statement* from the port's board *read*". */
const WRITING_REACH = 6;

/** True where the subject of a verb is a noun of what is written: "the *statement* of the port read", "lautete die *Erklärung*", not "lautet der *Titel* der Studie". */
function isOfWriting({ items, lexicon: { sets } }: Passage, at: number): boolean {
  const { writings, articles, links, stops } = sets;
  // "a statement *to* read"
  if (stops.has(foldedAt(items, at - 1))) return false;
  for (let place = at - 1; place >= at - WRITING_REACH; place -= 1) {
    const item = items[place];
    if (item?.word !== true) break;
    if (writings.has(item.folded)) return true;
  }
  for (let place = at + 1; place <= at + WRITING_REACH; place += 1) {
    const item = items[place];
    if (item?.word !== true) return false;
    if (writings.has(item.folded)) return true;
    if (links.has(item.folded) && !articles.has(item.folded)) return false;
  }
  return false;
}

/** Whether the word before a form that is noun and verb alike can be the end of its subject. */
function canHaveSubject(before: Item, lexicon: Lexicon): boolean {
  const { ownerTail } = lexicon.words;
  if (ownerTail !== undefined && before.folded.endsWith(ownerTail)) return false;
  return (
    before.capital ||
    lexicon.pronouns.has(before.folded) ||
    lexicon.sets.between.has(before.folded) ||
    isRole(before.folded, lexicon)
  );
}
