import {
  classAt,
  hasCapital,
  isAny,
  isGiven,
  isSmall,
  knownAt,
  knownAs,
  type TokenView,
} from '../token-view';
import { entriesOf } from '../../../languages/names/class-table';
import { typeOf, type Candidate } from '../candidate';
import { breakRun } from './break-run';
import { collectRuns, type Run } from './collect-runs';
import { givenBehind } from './given-behind';
import { afterTitle } from '../weighing/evidence';
import { type Placed, withoutLeadingNouns } from './leading-nouns';
import * as is from '../lexicon/lexicon';
import {
  bodyOfOffice,
  isGoverned,
  isNamelessPart,
  isPlaceOfOffice,
  placeBeforeBody,
  placeBehindOffice,
  wholeAfterPart,
} from './organisation-parts';
import {
  endOfPerson,
  isFollowedByName,
  isMember,
  isNamesake,
  personInside,
} from './person-borders';
import { afterOffice, afterRoleWords, beforeRoleWords, isOfName } from './role-words';
import { isHeaded, trimRun } from './trim-run';
import { isCoined } from '../weighing/coined';
import { areInitials } from '../weighing/initials';
import { namesField, isOfOffice } from '../weighing/of-office';
import { isOneOfKind } from '../weighing/behind-article';
import { NameWeigher } from '../weighing/weigh-name';

/** Every name that capitals show, in the text's order. */
export function findCased(view: TokenView): readonly Candidate[] {
  const small = new Set<string>();
  for (const [at, token] of view.tokens.entries()) {
    if (token.shape === 'lower') {
      small.add(token.lower);
      // Where nouns have capitals, a small word with the same stem is none.
      if (!view.words.capitalNouns) small.add(view.stems[at] ?? token.lower);
    } else if (isNounOfText(view, at)) small.add(token.lower).add(view.stems[at] ?? token.lower);
  }
  const splitter = new RunSplitter(view, small);
  for (const run of collectRuns(view)) splitter.split(run);
  return splitter.candidates();
}

/** "ein Interview … des Interviews": behind the article of something new the text has the word as a noun, in whatever case. */
function isNounOfText(view: TokenView, at: number): boolean {
  if (view.tokens[at]?.shape !== 'capital' || !isOneOfKind(view, at)) return false;
  const alone = view.tokens[at + 1]?.gap !== 'space' || !hasCapital(view, at + 1);
  return alone && knownAt(view, at, at + 1) === null;
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

  /** All candidates found so far, in the text's order. */
  candidates(): Candidate[] {
    return withoutLeadingNouns(this.#view, this.#weigher, this.#found);
  }

  /** Adds the names of one run. */
  split(run: Run): void {
    const { from, to, afterCommonNoun } = trimRun(this.#view, this.#small, run);
    if (afterCommonNoun) this.#amongNouns(from, to, true);
    else
      for (const piece of breakRun(this.#view, { from, to }, this.#small))
        this.#splitAtGiven(piece);
  }

  #splitAtGiven(run: Run): void {
    const given = givenBehind(this.#view, run);
    const field = isOfOffice(this.#view, run.from);
    if (given > run.from && (field || afterTitle(this.#view, run.from)))
      this.#addComplement(run.from, given, field);
    else if (given > run.from) this.#splitBeforeGiven(run.from, given);
    this.#splitAtRoles({ ...run, from: given });
  }

  /** "*Мэр Северогорска* | Игорь Лаптев": at the head of a sentence an office has a capital, too. */
  #splitBeforeGiven(from: number, given: number): void {
    const behind = from + 1;
    const titled = isAny(this.#view, from, is.TITLE) && behind < given;
    const kin = entriesOf(this.#view.words.kin).includes(this.#view.tokens[from]?.lower ?? '');
    if (titled && !kin && !isGiven(this.#view, behind)) this.#addComplement(behind, given);
    else this.#splitAtRoles({ from, to: given });
  }

  #splitAtRoles(run: Run): void {
    const behind = afterOffice(this.#view, run.from, run.to);
    // "minister van *Buitenlandse Zaken* Vos"; "ο υπουργός *Παιδείας* Νίκος Δελής": in some languages there is no "of".
    const field = behind > run.from && isOfOffice(this.#view, run.from);
    const led = field || afterTitle(this.#view, run.from);
    let from = led ? behind : run.from;
    // "procureur de la *République* de | Valmont": what the words of an office are of is no holder of it.
    const linked = field && isAny(this.#view, behind, is.LINKER) && isSmall(this.#view, behind); // oxfmt-ignore
    let titled = led && !linked;
    const office = led ? 0 : placeBehindOffice(this.#view, run);
    if (office > 0) {
      this.#add(from, from + office, false);
      from += office;
      titled = true;
    }
    for (let at = from; at < run.to; at += 1) {
      if (!isAny(this.#view, at, is.TITLE) || isOfName(this.#view, at, { from, to: run.to }))
        continue;
      // "Raja Ampat", "King County": a place whose name begins like a role.
      const known = knownAt(this.#view, at, run.to)?.length ?? 0;
      if (known > 1) {
        at += known - 1;
        continue;
      }
      if (!(titled && isPlaceOfOffice(this.#view, from, at)))
        this.#segment(from, beforeRoleWords(this.#view, from, at), titled);
      from = afterRoleWords(this.#view, at + 1, run.to);
      at = from - 1;
      titled = true;
    }
    this.#segment(from, run.to, titled);
  }

  #segment(from: number, to: number, titled: boolean): void {
    let start = from;
    while (
      start < to &&
      isAny(this.#view, start, is.LINKER | is.ORGANISATION_LINKER | is.CALENDAR) &&
      isSmall(this.#view, start)
    )
      start += 1;
    if (start >= to) return;
    if (titled) this.#afterRole(start, to);
    else this.#withoutRole(start, to);
  }

  /** After a role: "Presiden [China] [Xi Jinping]", "Ketua [KPK] [Agus Rahardjo]". */
  #afterRole(from: number, to: number): void {
    const { tokens } = this.#view;
    if (isAny(this.#view, from, is.DEMONYM) && to - from > 1) {
      this.#afterRole(from + 1, to);
      return;
    }
    const known = isNamesake(this.#view, from, to) ? null : knownAt(this.#view, from, to);
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
    const behind = from + (known?.length ?? 0);
    // "глава Минздрава | Челябинской *области*": the noun for what the place is closes its name.
    const closes = behind === to - 1 && tokens[behind]?.shape === 'lower' && isAny(this.#view, behind, is.PLACE_END); // oxfmt-ignore
    if (known) cut = closes ? to : behind;
    else if (first & is.NAME_START) cut = personInside(this.#view, from, to);
    else if (this.#opensWithBody(from) && second && second.shape !== 'capitals') cut = from + 1;
    else {
      // "Müdürü Ali Özden ve | Adana": of a run that an organisation's name has led over the "and".
      const end = isHeaded(this.#view, from, to) ? to : endOfPerson(this.#view, from, to);
      this.#add(from, end, true);
      if (end < to) this.#segment(end, to, false);
      return;
    }
    if (cut < to && isAny(this.#view, to - 1, is.ORGANISATION_END)) cut = to;
    this.#add(from, cut, false);
    if (cut < to) this.#segment(cut, to, true);
  }

  /** "Ketua *KPK* | Agus Rahardjo", but "Jaksa Agung *ST* Rahardjo": two letters that name nothing are somebody's initials. */
  #opensWithBody(at: number): boolean {
    // "CEO *eFishery* | Gibran Lubis"
    if (isCoined(this.#view, at, at + 1)) return true;
    return this.#view.tokens[at]?.shape === 'capitals' && !areInitials(this.#view, at);
  }

  #withoutRole(first: number, to: number): void {
    const from = wholeAfterPart(this.#view, first, to);
    const place = placeBeforeBody(this.#view, { from, to });
    if (place > 0) {
      this.#add(from, from + place, false);
      this.#withoutRole(from + place, to);
      return;
    }
    const end = isGiven(this.#view, from) ? endOfPerson(this.#view, from, to) : to;
    if (end < to && !isHeaded(this.#view, from, to)) {
      this.#add(from, end, false);
      this.#withoutRole(end + 1, to);
      return;
    }
    const seat = this.#placeBehindBody(from, to);
    if (seat > from) {
      this.#add(from, seat, false);
      this.#add(seat, to, false);
      return;
    }
    const known = knownAt(this.#view, from, to);
    const cut = from + (known?.length ?? 0);
    if (known?.type === 'organisation' && isMember(this.#view, cut, to)) {
      this.#add(from, cut, false);
      this.#withoutRole(cut, to);
      return;
    }
    if (known && cut < to && !isHeaded(this.#view, from, to)) {
      // hu "Budapesten | Lind Anna": the given name of somebody may stand last.
      const given = this.#view.words.surnameFirst === true ? to - 1 : cut;
      const person = isGiven(this.#view, given) && to - cut > 1;
      if (
        person ||
        isFollowedByName(this.#view, { from, to }, cut) ||
        (known.type === 'place' && knownAs(this.#view, cut, to) === 'place')
      ) {
        this.#add(from, cut, false);
        this.#withoutRole(cut, to);
        return;
      }
    }
    if (this.#view.words.capitalNouns) this.#amongNouns(from, to, false);
    else this.#add(from, to, false);
  }

  /** "AK Parti | İstanbul Milletvekili": where the place begins that a member is elected in, behind the noun that closes the party's name; `from` where none does. */
  #placeBehindBody(from: number, to: number): number {
    const { words } = this.#view;
    if (words.placesBeforeOffices !== true || !isAny(this.#view, to, is.TITLE)) return from;
    for (let at = from + 1; at < to; at += 1) {
      if (knownAs(this.#view, at, to) !== 'place') continue;
      return isAny(this.#view, at - 1, is.ORGANISATION_END) ? at : from;
    }
    return from;
  }

  /** Among capitals that say nothing: the part of a run that something else speaks for. */
  #amongNouns(from: number, to: number, onlyKnown: boolean): void {
    if (knownAs(this.#view, from, to) !== null || (!onlyKnown && isHeaded(this.#view, from, to))) {
      this.#add(from, to, false);
      return;
    }
    for (let at = from; at < to; at += 1) {
      if (to - at > 1 && isGiven(this.#view, at)) {
        this.#add(at, to, false);
        return;
      }
      const known = knownAt(this.#view, at, to);
      if (known) {
        this.#add(at, at + known.length, false);
        if (at + known.length < to) this.#amongNouns(at + known.length, to, onlyKnown);
        return;
      }
    }
    let nouns = onlyKnown;
    for (let at = from; at < to; at += 1) nouns ||= isAny(this.#view, at, is.PLAIN);
    if (!nouns) this.#add(from, to, false);
  }

  /** "голова *Ірпеня* Олег Котов": what an office is of is nobody; behind small words (`field`) it is mostly no name: "jueza de Ejecución". */
  #addComplement(from: number, to: number, field = false): void {
    const candidate = this.#weigher.weigh(from, to, false);
    if (candidate === null) return;
    const type = typeOf(candidate.votes);
    const place = isGoverned(this.#view, from) && (type === 'person' || type === 'other');
    const votes = { ...candidate.votes, person: 0, place: candidate.votes.person + 1 };
    if (place) this.#found.push({ from, to, candidate: { ...candidate, votes } });
    else if (type !== 'person' && !(field && type === 'other'))
      this.#found.push({ from, to, candidate });
  }

  #add(first: number, to: number, titled: boolean): void {
    const from = wholeAfterPart(this.#view, first, to);
    if (isNamelessPart(this.#view, from, to)) return;
    const candidate = this.#weigher.weigh(from, to, titled);
    if (candidate && typeOf(candidate.votes) === 'other' && namesField(this.#view, from)) return;
    if (candidate) this.#found.push({ from, to, candidate });
  }
}
