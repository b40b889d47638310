import { hasCapital, classAt, isAny, isGiven, type TokenView } from '../token-view';
import type { Candidate, Extent } from '../candidate';
import { entriesOf } from '../../../languages/names/class-table';
import { type Found, found, withoutOverlaps } from './found-names';
import { HanNames } from './han-names';
import { ForeignBeforeOffice } from './foreign-before-office';
import { closedByHead, headed, partOfPlace } from './head-nouns';
import { withJoinedPlaces } from './joined-places';
import { bodyBefore, type KnownExtent, knownNames } from './known-names';
import * as is from '../lexicon/lexicon';
import { loneSurnames } from './lone-surnames';
import { NameExtent } from './name-extent';
import {
  afterRole,
  beforeMarker,
  isBehindOfficeAndComma,
  phraseEnd,
  phraseStart,
} from './phrase-borders';
import { signBordersOf } from './signs-beside-verbs';
import { SpeltNames } from './spelt-names';
import { syllabicPeople } from './syllabic';
import { endOfHolder } from './verb-behind-office';
import { syllabicNames } from '../tokens/syllabic-shape';

// How sure each kind of evidence is; where two candidates overlap the surer one stays.
const AFTER_TITLE = 5;
const WHOLE_BEFORE_TITLE = 6.5;
const SYLLABIC = 7;
const FOREIGN_BEFORE_OFFICE = 7.5;
const HEAD_NOUN = 6;
const GAZETTEER = 4;
const FOREIGN = 3;
const GIVEN_NAME = 3;
const BESIDE_SPEECH = 3;
const UNTITLED = 2;
const LIKELY_HAN = 1.5;
const LATIN = 1;
const LONGEST_FOREIGN = 8;
const KATAKANA = /^[\u30a1-\u30fc]{2,}$/u;

/** "A씨", "B군": a letter stands for somebody whose name is kept back. */
const HIDDEN = /^\p{Script=Latin}(?!\p{Script=Latin})\p{L}/u;

/** What every kind of evidence is looked for in. */
interface Search {
  readonly view: TokenView;
  readonly extent: NameExtent;
  readonly han: HanNames;
  readonly spelt: SpeltNames;
  /** Names of the gazetteer, by the token that they begin at. */
  readonly known: readonly (KnownExtent | undefined)[];
  /** Surnames that stand behind a given name and a space, for scripts with spaces. */
  readonly surnames: ReadonlySet<string>;
  /** Titles that are nouns besides. */
  readonly nounLike: ReadonlySet<string>;
  /** Given names that are. */
  readonly nounLikeGiven: ReadonlySet<string>;
  /** People are told by their syllables (see syllabic.ts). */
  readonly syllabic: boolean;
}

/** A token with its classes and the end of the phrase that it stands in. */
interface Here {
  readonly at: number;
  readonly its: number;
  readonly limit: number;
}

/** Finds names in scripts without capitals: by titles, head nouns, verbs, surnames and the gazetteer. */
export function findUncased(view: TokenView): Candidate[] {
  const known = knownNames(view);
  const isSyllabic = syllabicNames(view.words);
  const borders = signBordersOf(view);
  const han = new HanNames(view, borders);
  const spelt = new SpeltNames(view);
  const extent = new NameExtent(view, { borders, han, spelt });
  const { script, surnames: listed } = view.words;
  const surnames = new Set(script === 'spaced' && isSyllabic === null ? entriesOf(listed) : []);
  const search: Search = {
    view,
    extent,
    han,
    spelt,
    known,
    surnames,
    nounLike: new Set(entriesOf(view.words.nounLikeTitles)),
    nounLikeGiven: new Set(entriesOf(view.words.nounLikeGivenNames)),
    syllabic: isSyllabic !== null,
  };
  const people = isSyllabic === null ? [] : syllabicPeople(view, isSyllabic);
  const foreign = isSyllabic === null ? null : new ForeignBeforeOffice(view, known, isSyllabic);
  const candidates = withoutOverlaps(view, [
    ...known.flatMap((name) => (name ? found(name, name.type, GAZETTEER) : [])),
    ...people.flatMap((person) => found(person, 'person', SYLLABIC)),
    ...view.tokens.flatMap((_, at) => {
      const here = { at, its: classAt(view, at), limit: phraseEnd(view, at) };
      return [
        ...besideTitle(search, here),
        ...found(foreign?.at(at) ?? null, 'person', FOREIGN_BEFORE_OFFICE),
        ...besideSpeech(search, here),
        ...fromGivenName(search, here),
        ...fromSurname(search, here),
        ...inJoinedScript(search, here),
        ...withHeadNoun(search, here),
        ...found(partOfPlace(view, known, at), 'place', HEAD_NOUN),
        ...inLatin(search, here),
      ];
    }),
  ]);
  const lone = loneSurnames(view, candidates);
  const all =
    lone.length === 0 ? candidates : [...candidates, ...lone].toSorted((a, b) => a.start - b.start);
  return withJoinedPlaces(view, all);
}

/**
 * "メルケル|*独*|首相", "ペレイラ|*陸軍*|報道官", "リンド|*国連*|事務総長": where the words of an office begin, and the body or
 * the country that it is of, that are written on a name.
 */
function officeStart(
  view: TokenView,
  known: readonly (KnownExtent | undefined)[],
  title: number,
): number {
  const { tokens, words } = view;
  let at = title;
  while (words.script === 'joined' && tokens[at]?.gap === 'none') {
    const body = bodyBefore(known, at);
    if (body !== null && tokens[body]?.gap === 'none') at = body;
    else if (isAny(view, at - 1, is.ROLE_WORD)) at -= 1;
    else break;
  }
  return at;
}

/** "المؤتمر *الصحفي*": behind a noun with its article what may be a title is an adjective. */
function isAdjective({ tokens, words }: TokenView, at: number): boolean {
  const { definiteArticle, adjectiveTitles } = words;
  if (definiteArticle === undefined || tokens[at]?.gap !== 'space') return false;
  const listed = entriesOf(adjectiveTitles).includes(tokens[at]?.lower ?? '');
  return listed && tokens[at - 1]?.text.startsWith(definiteArticle) === true;
}

/**
 * "وزیر دفاع *نروژ*، …": where words have spaces, a place that ends the phrase of an office is no holder of it; and one
 * behind a name is no part of that: "امام خمینی | *تهران*".
 */
function withoutPlaces(
  view: TokenView,
  known: readonly (KnownExtent | undefined)[],
  where: Extent | null,
): Extent | null {
  if (where === null || view.words.script !== 'spaced') return where;
  const isPlace = (at: number): boolean => known[at]?.type === 'place' && !isGiven(view, at);
  if (isPlace(where.from) && known[where.from]?.to === where.to) return null;
  for (let at = where.from + 1; at < where.to; at += 1)
    if (isPlace(at)) return { from: where.from, to: at };
  return where;
}

function besideTitle(
  { view, extent, han, spelt, known, syllabic, nounLike }: Search,
  { at, its, limit }: Here,
): Found[] {
  // Where a name can be told by its syllables, "대표 제명" is no person.
  const behind = (its & is.TITLE) !== 0 && !syllabic && !isAdjective(view, at);
  const before =
    (its & is.TITLE_AFTER) !== 0 &&
    view.tokens[at]?.gap !== 'break' &&
    !nounLike.has(view.stems[at] ?? '');
  const holder = behind ? afterRole(view, known, at + 1, limit) : limit;
  const end = behind ? endOfHolder(view, { title: at, from: holder, limit }) : holder;
  const first = end > holder ? withoutPlaces(view, known, extent.forward(holder, end)) : null;
  const last = before
    ? (extent.backward(officeStart(view, known, at), phraseStart(view, at)) ??
      extent.backward(at, phraseStart(view, at)))
    : null;
  // "한국 선수", "イギリス国王": the place says whose.
  const body =
    last !== null &&
    syllabic &&
    entriesOf(view.words.bodyEnds).some((end) => isEndOf(view.tokens[last.to - 1]?.text, end));
  // "チーフサウンド*エンジニア*": what is spelt by sound before an office that is so as well is a part of it.
  const compound =
    last !== null &&
    KATAKANA.test(view.tokens[at]?.text ?? '') &&
    KATAKANA.test(view.tokens[last.to - 1]?.text ?? '') &&
    !spelt.hasDots(last);
  const named =
    last !== null && !body && !compound && (known[last.to - 1] ?? known[last.from]) === undefined;
  return [
    ...found(first, 'person', AFTER_TITLE),
    // "森川岳司市長": surer than that a sign inside it ends a place.
    ...found(
      named ? last : null,
      'person',
      last !== null && han.isWhole(last) ? WHOLE_BEFORE_TITLE : AFTER_TITLE,
    ),
  ];
}

/** True for a word of more than a syllable and its ending, and for an ending that is a word by itself. */
const isEndOf = (word = '', end: string): boolean =>
  word.endsWith(end) && (end.length > 1 || word.length > end.length + 1);

function besideSpeech({ view, extent, known }: Search, { at, its, limit }: Here): Found[] {
  const { tokens, words } = view;
  if (!(its & is.SPEECH)) return [];
  const where = words.speakerAfterVerb
    ? extent.forward(afterRole(view, known, at + 1, limit), limit)
    : tokens[at]?.gap === 'break'
      ? null
      : extent.backward(beforeMarker(view, at), phraseStart(view, at));
  if (where === null || known[where.from]) return [];
  // "文章指出": one word of the dictionary before the verb is a noun rather than a name.
  const isWord = words.surnames !== undefined && where.to - where.from === 1;
  return isWord && words.script === 'joined' ? [] : found(where, 'person', BESIDE_SPEECH);
}

/** "शांति *देवी*", "أمل *محمد*": a surname of the list or another given name behind, which parts a name from a noun. */
function isBeforeName({ view, surnames, nounLikeGiven }: Search, at: number): boolean {
  const next = view.tokens[at + 1];
  if (next?.gap !== 'space' || nounLikeGiven.has(next.lower)) return false;
  return surnames.has(next.lower) || isGiven(view, at + 1);
}

function fromGivenName(search: Search, { at, its, limit }: Here): Found[] {
  const { view, extent, syllabic, nounLikeGiven } = search;
  if (!(its & is.GIVEN) || view.words.script !== 'spaced') return [];
  const nounLike = nounLikeGiven.has(view.tokens[at]?.lower ?? '');
  if (nounLike && !isBeforeName(search, at) && !isBehindOfficeAndComma(view, at)) return [];
  // ko "철수 시점": where a surname is written on them, given names by themselves are nouns as well.
  if (syllabic && view.tokens[at]?.shape !== 'capital')
    return isAny(view, at - 1, is.TITLE) && view.tokens[at]?.gap === 'space'
      ? found({ from: at, to: at + 1 }, 'person', GIVEN_NAME)
      : [];
  const where = extent.forward(at, limit);
  const several = where !== null && where.to - where.from > 1;
  return found(where, 'person', several ? GIVEN_NAME + 1 : GIVEN_NAME);
}

/** "लालू *प्रसाद*", "प्रमोद *कुमार यादव*": surnames of the list and the name before them. */
function fromSurname({ view, extent, surnames }: Search, { at }: Here): Found[] {
  const { tokens } = view;
  const isSurname = (place: number): boolean => surnames.has(tokens[place]?.lower ?? '');
  if (!isSurname(at)) return [];
  const where = extent.backward(at + 1, phraseStart(view, at));
  if (where === null || where.to - where.from < 2) return [];
  let { to } = where;
  while (tokens[to]?.gap === 'space' && isSurname(to)) to += 1;
  return found({ from: where.from, to }, 'person', GIVEN_NAME + 1);
}

/** Names spelt by sound, and surnames of one sign. */
function inJoinedScript({ view, extent, han, spelt, known }: Search, { at, limit }: Here): Found[] {
  const { tokens, words } = view;
  if (words.script !== 'joined') return [];
  const people: Found[] = found(han.untitledAt(at, limit), 'person', UNTITLED);
  if (known[at] === undefined) people.push(...found(han.subjectAt(at, limit), 'person', LIKELY_HAN)); // oxfmt-ignore
  const foreign = spelt.at(at, limit);
  if (foreign && (at === 0 || spelt.at(at - 1, limit)?.to !== foreign.to)) {
    const dotted = spelt.hasDots(foreign);
    const length = (tokens[foreign.to - 1]?.end ?? 0) - (tokens[at]?.start ?? 0);
    if (dotted || (words.foreignSounds && length <= LONGEST_FOREIGN))
      people.push(...found(foreign, 'person', dotted ? FOREIGN + 2 : FOREIGN));
  }
  if (!words.surnames || tokens[at]?.text.length !== 1) return people;
  const where = extent.forward(at, limit);
  // 110万元: behind a number it is a unit.
  const counts = tokens[at]?.gap === 'none' && tokens[at - 1]?.shape === 'number';
  const likely = where !== null && !counts && han.isLikely(where);
  return likely ? [...people, ...found(where, 'person', LIKELY_HAN)] : people;
}

function withHeadNoun({ view, known }: Search, { at, its, limit }: Here): Found[] {
  const follows = its & (is.ORGANISATION_START | is.PLACE_START) ? headed(view, known, at, limit) : null; // oxfmt-ignore
  const led = its & (is.ORGANISATION_END | is.PLACE_END) ? closedByHead(view, known, at) : null;
  return [
    ...(its & is.ORGANISATION_START ? found(follows, 'organisation', HEAD_NOUN) : []),
    ...(its & is.PLACE_START ? found(follows, 'place', HEAD_NOUN) : []),
    ...(its & is.ORGANISATION_END ? found(led, 'organisation', HEAD_NOUN) : []),
    ...(its & is.PLACE_END ? found(withoutKind(view, led, at), 'place', HEAD_NOUN) : []),
  ];
}

/** बिहार राज्य: what only says which kind of place it is stands outside of the name. */
function withoutKind(
  { tokens, words }: TokenView,
  place: Extent | null,
  at: number,
): Extent | null {
  if (place === null || place.to - place.from < 2) return place;
  const isKind = entriesOf(words.placeKinds).includes(tokens[at]?.lower ?? '');
  return isKind ? { from: place.from, to: at } : place;
}

/** Words in Latin letters, which have capitals. */
function inLatin({ view }: Search, { at, its, limit }: Here): Found[] {
  // "ASP संजय": an office by its letters is no body.
  if (its & is.TITLE) return [];
  const { tokens } = view;
  const word = tokens[at]?.text ?? '';
  // "H 5 N 1": a letter by itself is no name.
  if (!hasCapital(view, at) || its & is.PLAIN || HIDDEN.test(word) || word.length === 1) return [];
  let to = at + 1;
  while (to < limit && hasCapital(view, to)) to += 1;
  const isPerson = to - at > 1 && (its & is.GIVEN) !== 0 && tokens[at]?.shape === 'capital';
  return found({ from: at, to }, isPerson ? 'person' : 'organisation', LATIN + (to - at) / 10);
}
