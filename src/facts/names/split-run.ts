import { typeOf, type Candidate, type TokenView } from './candidate';
import { beforeCases, betweenNumerals, betweenWordsOfHeading, whereCaseChanges } from './break-run';
import { collectRuns, type Run } from './collect-runs';
import { givenBehind } from './given-behind';
import { afterTitle, classAt, isGiven } from './evidence';
import * as is from './lexicon';
import {
  bodyOfOffice,
  isNamelessPart,
  isPlaceOfOffice,
  placeBehindOffice,
  wholeAfterPart,
} from './organisation-parts';
import { isHeaded, trimRun } from './trim-run';
import { NameWeigher } from './weigh-name';

/** What stands behind a surname: "Martin Luther King Jr." */
const SUFFIX = /^(?:jr|sr|i{2,3}|iv)$/u;

/** Every name that capitals show, in the text's order. */
export function findCased(view: TokenView): readonly Candidate[] {
  const small = new Set<string>();
  for (const [at, token] of view.tokens.entries()) {
    if (token.shape === 'lower') {
      small.add(token.lower);
      // Where nouns have capitals, a small word with the same stem is none.
      if (!view.words.capitalNouns) small.add(view.stems[at] ?? token.lower);
    }
  }
  const splitter = new RunSplitter(view, small);
  for (const run of collectRuns(view)) splitter.split(run);
  return splitter.candidates();
}

/** Where a candidate stands among the tokens, half-open. */
interface Placed {
  readonly from: number;
  readonly to: number;
  readonly candidate: Candidate;
}

/** Cuts a run of capitals into names: roles, places and people stand in it without a comma. */
class RunSplitter {
  readonly #view: TokenView;
  readonly #small: ReadonlySet<string>;
  readonly #weigher: NameWeigher;
  readonly #found: Placed[] = [];

  constructor(view: TokenView, small: ReadonlySet<string>) {
    this.#view = view;
    this.#small = small;
    this.#weigher = new NameWeigher(view, small);
  }

  /** All candidates found so far, in the text's order; a noun before a person who is known by then is off. */
  candidates(): Candidate[] {
    const keyOf = ({ key }: Candidate) => key.join(' ');
    const people = new Set(
      this.#found
        .filter(({ candidate: { weak, votes } }) => !weak && typeOf(votes) === 'person')
        .map(({ candidate }) => keyOf(candidate)),
    );
    const met = new Set<string>();
    return this.#found.map((placed) => {
      const { from, to, candidate } = placed;
      const rest = this.#opensWithNoun(placed, met)
        ? this.#weigher.weigh(from + 1, to, false)
        : null;
      const best = rest ?? candidate;
      if (people.has(keyOf(best))) met.add(keyOf(best));
      return best;
    });
  }

  /** "Kedatangan | Jokowi", "Teammate | Lindqvist": people are introduced by their full names, not later. */
  #opensWithNoun({ from, to, candidate }: Placed, met: ReadonlySet<string>): boolean {
    const { tokens, joiningStems, words } = this.#view;
    const first = tokens[from];
    if (to - from < 2 || first?.shape !== 'capital' || isGiven(this.#view, from)) return false;
    const says =
      first.opens ||
      (words.capitalNouns === true && classAt(this.#view, from - 1) & is.THING_ARTICLE);
    if (!says || !met.has(joiningStems.slice(from + 1, to).join(' '))) return false;
    return !met.has(candidate.key.join(' ')) && !isHeaded(this.#view, from, to);
  }

  /** Adds the names of one run. */
  split(run: Run): void {
    const { from, to, afterCommonNoun } = trimRun(this.#view, this.#small, run);
    if (afterCommonNoun) this.#amongNouns(from, to, true);
    else
      for (const part of betweenNumerals(this.#view, from, to))
        for (const piece of whereCaseChanges(this.#view, part))
          for (const one of beforeCases(this.#view, piece))
            for (const name of betweenWordsOfHeading(this.#view, this.#small, one))
              this.#splitAtGiven(name);
  }

  #splitAtGiven(run: Run): void {
    const given = givenBehind(this.#view, run);
    if (given > run.from && afterTitle(this.#view, run.from)) this.#addComplement(run.from, given);
    else if (given > run.from) this.#splitAtRoles({ ...run, to: given });
    this.#splitAtRoles({ ...run, from: given });
  }

  #splitAtRoles(run: Run): void {
    const led = afterTitle(this.#view, run.from);
    // "ο υπουργός *Παιδείας* Νίκος Δελής": in some languages what an office is of has a capital and no "of".
    let from = led ? this.#afterOffice(run.from, run.to) : run.from;
    let titled = led;
    const office = led ? 0 : placeBehindOffice(this.#view, run);
    if (office > 0) {
      this.#add(from, from + office, false);
      from += office;
      titled = true;
    }
    for (let at = from; at < run.to; at += 1) {
      if (!(classAt(this.#view, at) & is.TITLE) || this.#isSurname(from, at, run.to)) continue;
      // "Raja Ampat", "King County": a place whose name begins like a role.
      const known = this.#view.gazetteer.longestAt(this.#view.stems, at, run.to)?.length ?? 0;
      if (known > 1) {
        at += known - 1;
        continue;
      }
      if (!(titled && isPlaceOfOffice(this.#view, from, at)))
        this.#segment(from, this.#withoutRoleWords(from, at), titled);
      from = this.#afterRoleWords(at + 1, run.to);
      at = from - 1;
      titled = true;
    }
    this.#segment(from, run.to, titled);
  }

  /** "Stephen King", "Anne Le Maire": a role noun that closes a name begun by a given name; "Yasonna H Laoly": an initial. */
  #isSurname(from: number, at: number, to: number): boolean {
    const { tokens } = this.#view;
    if (tokens[at]?.text.length === 1 && tokens[at - 1]?.shape === 'capital')
      return (
        at > from &&
        at + 1 < to &&
        !(classAt(this.#view, at - 1) & (is.TITLE | is.ROLE_WORD | is.NAME_START))
      );
    const suffixed = at === to - 2 && SUFFIX.test(tokens[to - 1]?.lower ?? '');
    if (suffixed && at > from && isGiven(this.#view, from)) return true;
    // "Anne Le *Maire*": behind an article with a capital, and a given name before it.
    const article = classAt(this.#view, at - 1) & (is.PLAIN | is.LINKER) && at - 1 > from;
    const given = at - (article ? 2 : 1);
    return at === to - 1 && at > from && isGiven(this.#view, given);
  }

  /** Where the words that go on a role end: at an organisation's head noun, "Ketua Umum | Partai …". */
  #afterRoleWords(from: number, to: number): number {
    let at = from;
    while (at < to) {
      const classes = classAt(this.#view, at);
      if (!(classes & (is.ROLE_WORD | is.ORGANISATION_LINKER))) break;
      if (classes & is.ORGANISATION_START && at + 1 < to) break;
      at += 1;
    }
    return at;
  }

  /** The same behind a title in small letters; a given name is a name there. */
  #afterOffice(from: number, to: number): number {
    let at = from;
    // Letters and figures alone name a body or are of a name: "Komisi *IX*", "*I* Dewa".
    while (at < to && this.#view.tokens[at]?.shape === 'capital' && !isGiven(this.#view, at)) {
      if (this.#view.tokens[at]?.text.length === 1) break;
      const classes = classAt(this.#view, at);
      if (!(classes & is.ROLE_WORD) || classes & (is.ORGANISATION_START | is.ORGANISATION_END))
        break;
      at += 1;
    }
    return at;
  }

  #withoutRoleWords(from: number, to: number): number {
    // ms "Menteri Kewangan *Tan* | Sri Razali": a family name elsewhere, and here the first word of a title.
    const title = classAt(this.#view, to) & is.COURTESY;
    const taken = is.ROLE_WORD | is.LINKER | is.ORGANISATION_LINKER | title;
    let end = to;
    while (end > from && classAt(this.#view, end - 1) & taken) end -= 1;
    return end;
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
    const body = bodyOfOffice(this.#view, from, to);
    if (!known && body > from) {
      this.#afterRole(body, to);
      return;
    }
    const holder = known ? from : givenBehind(this.#view, { from, to });
    if (holder > from) {
      this.#addComplement(from, holder);
      this.#afterRole(holder, to);
      return;
    }
    const first = classAt(this.#view, from);
    const second = tokens[from + 1];
    let cut = to;
    if (known) cut = from + known.length;
    else if (first & is.NAME_START) cut = this.#personInside(from, to);
    else if (tokens[from]?.shape === 'capitals' && second && second.shape !== 'capitals')
      cut = from + 1;
    else {
      // "Müdürü Ali Özden ve | Adana": of a run that an organisation's name has led over the "and".
      const end = isHeaded(this.#view, from, to) ? to : this.#endOfPerson(from, to);
      this.#add(from, end, true);
      if (end < to) this.#segment(end, to, false);
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
    const end = isGiven(this.#view, from) ? this.#endOfPerson(from, to) : to;
    if (end < to && !isHeaded(this.#view, from, to)) {
      this.#add(from, end, false);
      this.#withoutRole(end + 1, to);
      return;
    }
    const known = gazetteer.longestAt(stems, from, to);
    if (known && from + known.length < to && !isHeaded(this.#view, from, to)) {
      const cut = from + known.length;
      const rest = gazetteer.longestAt(stems, cut, to);
      const person = classAt(this.#view, cut) & is.GIVEN && to - cut > 1;
      const member = known.type === 'organisation' && this.#isUnknownPair(cut, to);
      if (
        person ||
        member ||
        (rest?.length === to - cut && rest.type === 'place' && known.type === 'place')
      ) {
        this.#add(from, cut, false);
        this.#withoutRole(cut, to);
        return;
      }
    }
    if (this.#view.words.capitalNouns) this.#amongNouns(from, to, false);
    else this.#add(from, to, false);
  }

  /** "ČTK | Marie Nová v Brně": what joins the words of organisations ends a person's name. */
  #endOfPerson(from: number, to: number): number {
    for (let at = from; at < to; at += 1) {
      const classes = classAt(this.#view, at);
      const small = this.#view.tokens[at]?.shape === 'lower';
      if (small && classes & is.ORGANISATION_LINKER && !(classes & is.LINKER)) return at;
    }
    return to;
  }

  /** "dari PDIP | Tono Wardoyo": two words of no known meaning behind an organisation, where nouns come first. */
  #isUnknownPair(from: number, to: number): boolean {
    const { tokens, words } = this.#view;
    if (words.placeAfterNounIsAdjective !== true || to - from !== 2) return false;
    for (let at = from; at < to; at += 1)
      if (tokens[at]?.shape !== 'capital' || classAt(this.#view, at) !== 0) return false;
    return true;
  }

  /** Among capitals that say nothing: the part of a run that something else speaks for. */
  #amongNouns(from: number, to: number, onlyKnown: boolean): void {
    const { gazetteer, stems } = this.#view;
    const whole = gazetteer.longestAt(stems, from, to)?.length === to - from;
    if (whole || (!onlyKnown && isHeaded(this.#view, from, to))) {
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
        if (at + known.length < to) this.#amongNouns(at + known.length, to, onlyKnown);
        return;
      }
    }
    let nouns = onlyKnown;
    for (let at = from; at < to; at += 1) nouns ||= (classAt(this.#view, at) & is.PLAIN) !== 0;
    if (!nouns) this.#add(from, to, false);
  }

  /** "голова *Ірпеня* Олег Котов": what an office is of is nobody. */
  #addComplement(from: number, to: number): void {
    const candidate = this.#weigher.weigh(from, to, false);
    if (candidate && typeOf(candidate.votes) !== 'person')
      this.#found.push({ from, to, candidate });
  }

  #add(first: number, to: number, titled: boolean): void {
    const from = wholeAfterPart(this.#view, first, to);
    if (isNamelessPart(this.#view, from, to)) return;
    const candidate = this.#weigher.weigh(from, to, titled);
    if (candidate) this.#found.push({ from, to, candidate });
  }
}
