import { type Candidate, noVotes, type TokenView, type Votes } from './candidate';
import { collectRuns, type Run } from './collect-runs';
import * as is from './lexicon';
import { entriesOf } from './lexicon';

const HEAD = is.ORGANISATION_START | is.PLACE_START;
const TRIMMED_AFTER = is.CALENDAR | is.LINKER | is.ORGANISATION_LINKER;
const NO_NOUN =
  is.PLAIN | is.PLACE_CUE | is.SPEECH | is.LINKER | is.ORGANISATION_LINKER | is.PLACE_START;
const ROLE_REACH = 6;

// How much each kind of evidence counts. Fitted by hand on development texts of nine languages.
const HEAD_NOUN = 6;
const GAZETTEER = 4;
const AFTER_TITLE = 3;
const GIVEN_NAME = 3;
const BESIDE_SPEECH = 2;
const AGE = 2;
const AFTER_PLACE_CUE = 1.5;
const ACRONYM = 1.5;
const SEVERAL_WORDS = 1;
const LONE_WORD = 0.5;
// A person rarely has three words without a given name among those known.
const MANY_WORDS = 3;

function classAt(view: TokenView, at: number): number {
  return view.classes[at] ?? 0;
}

/** Whether a role noun stands directly before a word, adjectives of the role between allowed. */
function afterTitle(view: TokenView, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= ROLE_REACH; i -= 1) {
    const gap = view.tokens[i + 1]?.gap;
    if (gap !== 'space' && gap !== 'dot') return false;
    const classes = classAt(view, i);
    if (classes & is.TITLE) return true;
    if (!(classes & (is.ROLE_WORD | is.DEMONYM))) return false;
  }
  return false;
}

function isAge(view: TokenView, to: number): boolean {
  const next = view.tokens[to];
  const last = view.tokens[to - 1];
  if (!next || !last || next.shape !== 'number' || next.end - next.start !== 2) return false;
  const before = view.text.slice(last.end, next.start);
  const after = view.text
    .slice(next.end, next.end + 2)
    .trimStart()
    .charAt(0);
  return (before.trim() === '(' && after === ')') || (before.trim() === ',' && after === ',');
}

function contextVotes(view: TokenView, from: number, to: number, titled: boolean): Votes {
  const votes = noVotes();
  if (titled) votes.person += AFTER_TITLE;
  const before = view.tokens[from]?.gap === 'space' ? classAt(view, from - 1) : 0;
  const after = view.tokens[to]?.gap === 'space' ? classAt(view, to) : 0;
  if (before & is.PLACE_CUE) votes.place += AFTER_PLACE_CUE;
  if ((before | after) & is.SPEECH) votes.person += BESIDE_SPEECH;
  if (isAge(view, to)) votes.person += AGE;
  return votes;
}

/** Every name that capitals show, in the text's order. */
export function findCased(view: TokenView): readonly Candidate[] {
  const small = new Set<string>();
  for (const token of view.tokens) if (token.shape === 'lower') small.add(token.lower);
  const splitter = new RunSplitter(view, small);
  for (const run of collectRuns(view)) splitter.split(run);
  return splitter.candidates;
}

/** Cuts a run of capitals into names: roles, places and people stand in it without a comma. */
class RunSplitter {
  readonly #view: TokenView;
  /** Words that the article also writes without a capital. */
  readonly #small: ReadonlySet<string>;
  readonly #found: Candidate[] = [];

  constructor(view: TokenView, small: ReadonlySet<string>) {
    this.#view = view;
    this.#small = small;
  }

  /** All candidates found so far, in the text's order. */
  get candidates(): readonly Candidate[] {
    return this.#found;
  }

  /** Adds the names of one run. */
  split(run: Run): void {
    const trimmed = this.#trim(run);
    let from = trimmed.from;
    let titled = afterTitle(this.#view, from);
    for (let at = from; at < trimmed.to; at += 1) {
      if (!(classAt(this.#view, at) & is.TITLE) || this.#isSurname(from, at, trimmed.to)) continue;
      this.#segment(from, this.#withoutRoleWords(from, at), titled);
      from = at + 1;
      while (
        from < trimmed.to &&
        classAt(this.#view, from) & (is.ROLE_WORD | is.ORGANISATION_LINKER)
      )
        from += 1;
      at = from - 1;
      titled = true;
    }
    this.#segment(from, trimmed.to, titled);
  }

  /** "Stephen King": a role noun that closes a name begun by a given name. */
  #isSurname(from: number, at: number, to: number): boolean {
    return at === to - 1 && at > from && (classAt(this.#view, at - 1) & is.GIVEN) !== 0;
  }

  #withoutRoleWords(from: number, to: number): number {
    let end = to;
    while (
      end > from &&
      classAt(this.#view, end - 1) & (is.ROLE_WORD | is.LINKER | is.ORGANISATION_LINKER)
    )
      end -= 1;
    return end;
  }

  #trim({ from, to }: Run): Run {
    const { tokens, gazetteer, stems } = this.#view;
    let start = from;
    let end = to;
    for (; start < end; start += 1) {
      const classes = classAt(this.#view, start);
      const token = tokens[start];
      if (!token || gazetteer.longestAt(stems, start, end)) break;
      const unsure =
        token.opens &&
        end - start > 1 &&
        (this.#small.has(token.lower) || this.#beforeKnown(start, end));
      if (!(classes & (is.PLAIN | is.CALENDAR | is.DEMONYM)) && !unsure) break;
      if (classes & is.LINKER && !token.opens && end - start > 1) break;
      if (classes & is.DEMONYM && this.#headed(start, end)) break;
    }
    while (
      end > start &&
      classAt(this.#view, end - 1) & TRIMMED_AFTER &&
      !this.#isKnown(start, end)
    )
      end -= 1;
    return { from: start, to: end };
  }

  /** "Putusan KPK", "Strategi Golkar" at the head of a sentence: any word and a known name. */
  #beforeKnown(at: number, to: number): boolean {
    // "Победа Дональда Трампа": a given name comes second only after a word that is none.
    if (
      to - at > 2 &&
      !(classAt(this.#view, at) & is.GIVEN) &&
      classAt(this.#view, at + 1) & is.GIVEN
    )
      return true;
    const known = classAt(this.#view, at) & ~is.PLAIN;
    if (known || this.#headed(at, to)) return false;
    const acronym =
      to - at === 2 &&
      this.#view.tokens[at + 1]?.shape === 'capitals' &&
      this.#view.tokens[at]?.shape !== 'capitals';
    return acronym || this.#isKnown(at + 1, to);
  }

  #isKnown(from: number, to: number): boolean {
    return this.#view.gazetteer.longestAt(this.#view.stems, from, to)?.length === to - from;
  }

  #headed(from: number, to: number): boolean {
    for (let i = from; i < to; i += 1) {
      if (classAt(this.#view, i) & is.TITLE) return false;
      if (classAt(this.#view, i) & (is.ORGANISATION_START | is.ORGANISATION_END | is.PLACE_END))
        return true;
    }
    return false;
  }

  #segment(from: number, to: number, titled: boolean): void {
    let start = from;
    while (
      start < to &&
      classAt(this.#view, start) & (is.LINKER | is.ORGANISATION_LINKER | is.CALENDAR) &&
      this.#view.tokens[start]?.shape === 'lower'
    )
      start += 1;
    if (start >= to) return;
    if (titled) this.#afterRole(start, to);
    else this.#withoutRole(start, to);
  }

  /** After a role: "Presiden [China] [Xi Jinping]", "Ketua [KPK] [Agus Rahardjo]". */
  #afterRole(from: number, to: number): void {
    const { gazetteer, stems, tokens } = this.#view;
    if (classAt(this.#view, from) & is.DEMONYM && to - from > 1) {
      this.#afterRole(from + 1, to);
      return;
    }
    const known = gazetteer.longestAt(stems, from, to);
    const first = classAt(this.#view, from);
    const second = tokens[from + 1];
    let cut = to;
    if (known) cut = from + known.length;
    else if (first & HEAD) cut = this.#personInside(from, to);
    else if (tokens[from]?.shape === 'capitals' && second && second.shape !== 'capitals')
      cut = from + 1;
    else {
      this.#add(from, to, true);
      return;
    }
    if (cut < to && classAt(this.#view, to - 1) & is.ORGANISATION_END) cut = to;
    this.#add(from, cut, false);
    if (cut < to) this.#segment(cut, to, true);
  }

  /** Where a person begins in a run that a head noun opens: at a given name, or after a known place. */
  #personInside(from: number, to: number): number {
    const { gazetteer, stems } = this.#view;
    for (let at = from + 1; at < to; at += 1) {
      if (classAt(this.#view, at) & is.GIVEN) return at;
      const known = gazetteer.longestAt(stems, at, to);
      if (known) return at + known.length;
    }
    return to;
  }

  #withoutRole(from: number, to: number): void {
    const { gazetteer, stems } = this.#view;
    const known = gazetteer.longestAt(stems, from, to);
    if (known && from + known.length < to && !this.#headed(from, to)) {
      const cut = from + known.length;
      const rest = gazetteer.longestAt(stems, cut, to);
      const person = classAt(this.#view, cut) & is.GIVEN && to - cut > 1;
      if (
        person ||
        (rest?.length === to - cut && rest.type === 'place' && known.type === 'place')
      ) {
        this.#add(from, cut, false);
        this.#withoutRole(cut, to);
        return;
      }
    }
    if (this.#view.words.capitalNouns) this.#amongNouns(from, to);
    else this.#add(from, to, false);
  }

  /** Where every noun has a capital: the part of a run that something else than capitals speaks for. */
  #amongNouns(from: number, to: number): void {
    const { gazetteer, stems } = this.#view;
    if (this.#headed(from, to) || gazetteer.longestAt(stems, from, to)?.length === to - from) {
      this.#add(from, to, false);
      return;
    }
    for (let at = from; at < to; at += 1) {
      if (to - at > 1 && classAt(this.#view, at) & is.GIVEN) {
        this.#add(at, to, false);
        return;
      }
      const known = gazetteer.longestAt(stems, at, to);
      if (known) {
        this.#add(at, at + known.length, false);
        if (at + known.length < to) this.#amongNouns(at + known.length, to);
        return;
      }
    }
    let nouns = false;
    for (let at = from; at < to; at += 1) nouns ||= (classAt(this.#view, at) & is.PLAIN) !== 0;
    if (!nouns) this.#add(from, to, false);
  }

  /** "pasukan Rusia", "Presiden China": the place's name only says which. */
  #isAdjective(from: number): boolean {
    const before = this.#view.tokens[from - 1];
    if (!before || this.#view.tokens[from]?.gap !== 'space') return false;
    const classes = classAt(this.#view, from - 1);
    if (classes & is.TITLE) return true;
    if (before.shape !== 'lower' || this.#isVerb(before.lower)) return false;
    return (classes & is.COMMON_NOUN) !== 0 || (classes & NO_NOUN) === 0;
  }

  #isVerb(lower: string): boolean {
    return entriesOf(this.#view.words.verbPrefixes).some((prefix) => lower.startsWith(prefix));
  }

  #add(from: number, to: number, titled: boolean): void {
    const { tokens, stems, gazetteer } = this.#view;
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last) return;
    const classes = classAt(this.#view, from);
    const votes = contextVotes(this.#view, from, to, titled);
    const length = to - from;
    const known = gazetteer.longestAt(stems, from, to);
    const whole = known?.length === length ? known : null;
    if (
      whole?.type === 'place' &&
      this.#view.words.placeAfterNounIsAdjective &&
      this.#isAdjective(from)
    )
      return;
    if (whole?.type === 'place') votes.place += GAZETTEER;
    else if (whole) votes.organisation += GAZETTEER;
    let ends = 0;
    for (let i = from; i < to; i += 1) if (i > from || length === 1) ends |= classAt(this.#view, i);
    if (!whole) {
      if (classes & is.ORGANISATION_START && length > 1) votes.organisation += HEAD_NOUN;
      else if (classes & is.PLACE_START && length > 1) votes.place += HEAD_NOUN;
      else if (ends & is.ORGANISATION_END && length > 1) votes.organisation += HEAD_NOUN;
      else if (ends & is.PLACE_END) votes.place += HEAD_NOUN;
      if (classes & is.GIVEN) votes.person += length > 1 ? GIVEN_NAME : GIVEN_NAME / 2;
    }
    const bare = votes.person + votes.organisation + votes.place === 0;
    if (length === 1 && first.shape === 'capitals') votes.organisation += ACRONYM;
    else if (!known && length < MANY_WORDS) votes.person += length > 1 ? SEVERAL_WORDS : LONE_WORD;
    if (length === 1 && !whole && !titled) {
      // A role or a common noun alone is nobody's name.
      const common = is.PLAIN | is.TITLE | is.ROLE_WORD | is.DEMONYM | is.CALENDAR;
      if (classes & common) return;
      if (
        classes & (is.ORGANISATION_START | is.PLACE_START | is.ORGANISATION_END) &&
        votes.person < 1
      )
        return;
    }
    const seenSmall = length === 1 && !whole && this.#small.has(first.lower);
    const says = this.#view.words.capitalNouns || first.opens || first.inHeading;
    const lone = length === 1 && says && first.shape !== 'capitals';
    const weak = (bare && (lone || first.inHeading)) || seenSmall;
    this.#found.push({
      start: first.start,
      end: this.#endOf(last.end, last.text),
      key: stems.slice(from, to),
      votes,
      weak,
      roleStart: null,
    });
  }

  /** "U.S.", "Acme Corp.": the dot of an abbreviation belongs to it. */
  #endOf(end: number, word: string): number {
    const { text } = this.#view;
    const abbreviated = word.length === 1 && text.charAt(end - 2) === '.';
    return abbreviated && text.charAt(end) === '.' ? end + 1 : end;
  }
}
