import { type Candidate, noVotes, type TokenView, type Votes } from './candidate';
import { entriesOf } from './class-table';
import * as is from './lexicon';
import { type Extent, NameExtent } from './name-extent';
import { syllabicNames, syllabicPeople } from './syllabic';

// How sure each kind of evidence is; where two candidates overlap the surer one stays.
const AFTER_TITLE = 5;
const SYLLABIC = 7;
const HEAD_NOUN = 6;
const GAZETTEER = 4;
const FOREIGN = 3;
const GIVEN_NAME = 3;
const BESIDE_SPEECH = 3;
const LIKELY_HAN = 1.5;
const LATIN = 1;
const LONGEST_FOREIGN = 8;
const MOST_HEAD_WORDS = 4;
const MOST_KNOWN_TOKENS = 7;
const NOT_IN_NAME = is.PLAIN | is.SPEECH | is.PLACE_CUE | is.TITLE | is.TITLE_AFTER | is.CALENDAR;
const SKIPPED_IN_ROLE = is.ROLE_WORD | is.DEMONYM | is.TITLE;

/** "A씨", "B군": a letter stands for somebody whose name is kept back. */
const HIDDEN = /^\p{Script=Latin}(?!\p{Script=Latin})\p{L}/u;
const KATAKANA = /^[\u30a0-\u30ff]+$/u;

interface Found extends Extent {
  readonly votes: Votes;
  readonly weight: number;
  readonly start?: number;
}

/** Finds names in scripts without capitals: by titles, head nouns, verbs, surnames and the gazetteer. */
export function findUncased(view: TokenView): Candidate[] {
  const { tokens, classes, words } = view;
  const extent = new NameExtent(view);
  const isSyllabic = syllabicNames(words);
  const kinds = new Set(entriesOf(words.placeKinds));
  const found: Found[] = [];
  const add = (where: Extent | null, type: keyof Votes, weight: number): void => {
    if (!where) return;
    const votes = noVotes();
    votes[type] = weight;
    found.push({ ...where, votes, weight });
  };
  const known: (Extent | undefined)[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = knownAt(view, at);
    if (name && (known[at - 1]?.to ?? 0) <= at) {
      known[at] = name;
      add(name, name.type, GAZETTEER);
    }
  }
  if (isSyllabic !== null)
    for (const person of syllabicPeople(view, isSyllabic)) add(person, 'person', SYLLABIC);
  for (let at = 0; at < tokens.length; at += 1) {
    const its = classes[at] ?? 0;
    const limit = phraseEnd(view, at);
    // Where a name can be told by its syllables, "대표 제명" is no person.
    if (its & is.TITLE && isSyllabic === null)
      add(extent.forward(afterRole(view, known, at + 1, limit), limit), 'person', AFTER_TITLE);
    if (its & is.TITLE_AFTER && tokens[at]?.gap !== 'break')
      add(extent.backward(at, phraseStart(view, at)), 'person', AFTER_TITLE);
    if (its & is.SPEECH) {
      const where = words.speakerAfterVerb
        ? extent.forward(afterRole(view, known, at + 1, limit), limit)
        : tokens[at]?.gap === 'break'
          ? null
          : extent.backward(beforeMarker(view, at), phraseStart(view, at));
      // "文章指出": one word of the dictionary before the verb is a noun rather than a name.
      const isWord = words.surnames !== undefined && where !== null && where.to - where.from === 1;
      if (where && !known[where.from] && !(isWord && words.script === 'joined'))
        add(where, 'person', BESIDE_SPEECH);
    }
    if (its & is.GIVEN && words.script === 'spaced') {
      const where = extent.forward(at, limit);
      if (where) add(where, 'person', where.to - where.from > 1 ? GIVEN_NAME + 1 : GIVEN_NAME);
    }
    if (words.script === 'joined') {
      const foreign = extent.foreignAt(at, limit);
      if (foreign && (at === 0 || extent.foreignAt(at - 1, limit)?.to !== foreign.to)) {
        const dotted = extent.isDotted(foreign);
        const length = (tokens[foreign.to - 1]?.end ?? 0) - (tokens[at]?.start ?? 0);
        if (dotted || (words.foreignSounds && length <= LONGEST_FOREIGN))
          add(foreign, 'person', dotted ? FOREIGN + 2 : FOREIGN);
      }
      if (words.surnames && tokens[at]?.text.length === 1) {
        const where = extent.forward(at, limit);
        // 110万元: behind a number it is a unit.
        const counts = tokens[at]?.gap === 'none' && tokens[at - 1]?.shape === 'number';
        if (where && !counts && extent.isLikelyHanName(where)) add(where, 'person', LIKELY_HAN);
      }
    }
    if (its & is.ORGANISATION_START) add(headed(view, known, at, limit), 'organisation', HEAD_NOUN);
    if (its & is.PLACE_START) add(headed(view, known, at, limit), 'place', HEAD_NOUN);
    if (its & is.ORGANISATION_END) add(closedByHead(view, known, at), 'organisation', HEAD_NOUN);
    if (its & is.PLACE_END) {
      const place = closedByHead(view, known, at);
      const kind =
        place !== null && place.to - place.from > 1 && kinds.has(tokens[at]?.lower ?? '');
      add(kind ? { from: place.from, to: at } : place, 'place', HEAD_NOUN);
    }
    const shape = tokens[at]?.shape;
    const isLetter = HIDDEN.test(tokens[at]?.text ?? '');
    if ((shape === 'capital' || shape === 'capitals') && !(its & is.PLAIN) && !isLetter) {
      let to = at + 1;
      while (to < limit && (tokens[to]?.shape === 'capital' || tokens[to]?.shape === 'capitals'))
        to += 1;
      const isPerson = to - at > 1 && (its & is.GIVEN) !== 0 && shape === 'capital';
      add({ from: at, to }, isPerson ? 'person' : 'organisation', LATIN + (to - at) / 10);
    }
  }
  return withoutOverlaps(view, found);
}

/** Where the words that touch, or are a space apart, end: no name runs over a mark. */
function phraseEnd(view: TokenView, at: number): number {
  let to = at + 1;
  while (to < view.tokens.length && to - at < 14 && view.tokens[to]?.gap !== 'break') to += 1;
  // A dot between the parts of a foreign name is the one mark that a name may have inside.
  return view.words.script === 'joined' ? Math.min(at + 14, view.tokens.length) : to;
}

function phraseStart(view: TokenView, at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < 10 &&
    (view.tokens[from]?.gap !== 'break' || view.words.script === 'joined')
  )
    from -= 1;
  return from;
}

/** "X ने कहा": a case marker between the speaker and the verb is stepped over. */
function beforeMarker(view: TokenView, at: number): number {
  return (view.classes[at - 1] ?? 0) & is.LINKER ? at - 1 : at;
}

function afterRole(
  view: TokenView,
  known: readonly (Extent | undefined)[],
  from: number,
  limit: number,
): number {
  let at = from;
  while (at < limit) {
    const name = known[at];
    if (name && name.to < limit) at = name.to;
    else if ((view.classes[at] ?? 0) & SKIPPED_IN_ROLE) at += 1;
    else break;
  }
  return at;
}

function knownAt(
  view: TokenView,
  at: number,
): (Extent & { type: 'place' | 'organisation' }) | null {
  const { tokens, gazetteer, lexicon, stems, words } = view;
  if (words.script === 'spaced') {
    const name = gazetteer.longestAt(stems, at, tokens.length);
    return name
      ? { from: at, to: at + name.length, type: name.type === 'place' ? 'place' : 'organisation' }
      : null;
  }
  let text = '';
  let best: (Extent & { type: 'place' | 'organisation' }) | null = null;
  for (let to = at; to < tokens.length && to - at < MOST_KNOWN_TOKENS; to += 1) {
    const token = tokens[to];
    if (!token || (to > at && token.gap === 'break')) break;
    text += to > at && token.gap === 'space' ? ` ${token.text}` : token.text;
    const type = gazetteer.entries.get(text) ?? gazetteer.entries.get(lexicon.stem(text));
    if (type) best = { from: at, to: to + 1, type: type === 'place' ? 'place' : 'organisation' };
  }
  return best;
}

/** "وزارة الخارجية", "จังหวัดเชียงใหม่": a head noun and what names it. */
function headed(
  view: TokenView,
  known: readonly (Extent | undefined)[],
  at: number,
  limit: number,
): Extent | null {
  let to = at + 1;
  while (to < limit && to - at <= MOST_HEAD_WORDS && view.tokens[to]?.gap !== 'break') {
    const name = known[to];
    if (name) {
      to = name.to;
      break;
    }
    if ((view.classes[to] ?? 0) & NOT_IN_NAME || view.tokens[to]?.shape === 'number') break;
    if (isVerb(view, to)) break;
    if (view.words.script === 'joined' && view.tokens[to]?.gap === 'space') break;
    const { definiteArticle } = view.words;
    const definite = view.tokens[to]?.text.startsWith(definiteArticle ?? '') === true;
    if (definiteArticle !== undefined && to > at + 1 && !definite) break;
    to += 1;
  }
  return to > at + 1 ? { from: at, to } : null;
}

/** A word with the beginning of a verb: می‌کنند. */
function isVerb({ tokens, words }: TokenView, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return entriesOf(words.verbPrefixes).some((prefix) => lower.startsWith(prefix));
}

/** "中国人民银行", "भारतीय जनता पार्टी": what names it stands before the head noun. */
function closedByHead(
  view: TokenView,
  known: readonly (Extent | undefined)[],
  at: number,
): Extent | null {
  const { tokens, classes, words } = view;
  const joined = words.script === 'joined';
  let from = at;
  let anchored = false;
  while (
    from > 0 &&
    at - from < MOST_HEAD_WORDS &&
    tokens[from]?.gap === (joined ? 'none' : 'space')
  ) {
    const its = classes[from - 1] ?? 0;
    const shape = tokens[from - 1]?.shape;
    if (its & NOT_IN_NAME || shape === 'number') break;
    from -= 1;
    const capital = shape === 'capital' || shape === 'capitals';
    if (known[from] || its & is.DEMONYM || capital) {
      anchored = true;
      break;
    }
  }
  if (anchored) return { from, to: at + 1 };
  // One word that ends in its own head: 共和党, 民主黨. Or, where words have spaces, the word before.
  if (joined) {
    const word = tokens[at]?.text ?? '';
    return word.length >= 3 && !KATAKANA.test(word) ? { from: at, to: at + 1 } : null;
  }
  if (endsInHead(view, at)) return { from: at, to: at + 1 };
  return from < at ? { from: Math.max(from, at - 2), to: at + 1 } : null;
}

const SHORTEST_OWN = 2;

/** 한국철도공사: one word, of which a head noun is only the end; 대학병원 says no more than what it is. */
function endsInHead({ tokens, lexicon, words }: TokenView, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const heads = [...entriesOf(words.organisationEnd), ...entriesOf(words.placeEnd)];
  return heads.some((head) => {
    if (!head.startsWith('-') || !word.endsWith(head.slice(1))) return false;
    const own = word.slice(0, 1 - head.length);
    return own.length >= SHORTEST_OWN && (lexicon.classesOf(own) & NOT_IN_NAME) === 0;
  });
}

/** Of candidates that overlap the surer one, then the longer one; in the text's order. */
function withoutOverlaps(view: TokenView, found: readonly Found[]): Candidate[] {
  const order = found.toSorted(
    (a, b) => b.weight - a.weight || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const { from, to, votes } of order) {
    let free = true;
    for (let at = from; at < to; at += 1) free &&= !taken.has(at);
    if (!free) continue;
    for (let at = from; at < to; at += 1) taken.add(at);
    const first = view.tokens[from];
    const last = view.tokens[to - 1];
    if (!first || !last) continue;
    kept.push({
      start: first.start,
      end: last.end,
      key: view.stems.slice(from, to),
      votes,
      listed: 0,
      weak: false,
    });
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
