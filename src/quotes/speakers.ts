import type { Name, Span } from '../reading/reading';
import type { Attribution } from './attribution';
import type { Frame, Item } from './frames';
import { type Agreement, isRole, type Lexicon } from './lexicon';
import {
  indexNames,
  type NameIndex,
  type NameRun,
  namedAt,
  nameWords,
  sameNameWord,
  sameRoleWord,
} from './people';
import { type Mention, spanOf } from './mentions';
import { appositionAt } from './noun-phrases';
import { cutPhrase, type SpeakerPhrase } from './speaker-phrases';
import { isDefinite } from './uncased-phrases';
import { fold, tokenise } from './tokens';
import { readAgent, readInitial, readMarked } from './subjects';

/** Someone who speaks in the article. */
interface Person {
  name: string;
  words: readonly string[];
  role: string | null;
  affiliation: string | null;
  agreement: Agreement | null;
}

/** Who said something: the fields of a Quote. */
export interface Speaker {
  readonly speaker: string | null;
  readonly speakerMention: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
}

/** A name in a script that puts no spaces in names. */
const UNSPACED_NAME = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー]+$/u;

/** Words of a name where nothing but its place tells it. */
const LONGEST_NAME = 3;

const NOBODY: Speaker = { speaker: null, speakerMention: null, role: null, affiliation: null };

function textOf(text: string, items: readonly Item[], range: readonly [number, number]): string {
  const { start, end } = spanOf(items, range[0], range[1]);
  return text.slice(start, end);
}

function withoutArticle(
  text: string,
  items: readonly Item[],
  range: readonly [number, number],
  lexicon: Lexicon,
): string {
  const [from, to] = range;
  const article = to - from > 1 && lexicon.sets.articles.has(items[from]?.folded ?? '');
  return textOf(text, items, [article ? from + 1 : from, to]).replace(
    /^[„“"«»‚'](.+)[“”"«»‘']$/u,
    '$1',
  );
}

/** True where the words of a supposed name are part of a longer name: "*Civil* Police". */
function mentionsAround(name: Name, { start, end }: Span): boolean {
  return name.mentions.some(([from, to]) => from <= start && to >= end && to - from > end - start);
}

/** True for a supposed name without capitals that is a verb, ends with one, or has figures in it. */
function isNoName(name: string, lexicon: Lexicon): boolean {
  if (/\p{Lu}/u.test(name)) return false;
  if (/\p{Nd}/u.test(name)) return true;
  const tokens = tokenise(name, lexicon.rules);
  const last = tokens.length - 1;
  const closes = last > 0 && lexicon.cues.match(tokens, last) !== null;
  return closes || lexicon.cues.match(tokens, 0, lexicon.words.proclitics) !== null;
}

/** True for "(the) Police …"; Vietnamese "Bộ trưởng" (minister) only begins like "Bộ" (ministry). */
function opensInstitution(items: readonly Item[], from: number, lexicon: Lexicon): boolean {
  const { articles, institutions } = lexicon.sets;
  const at = articles.has(items[from]?.folded ?? '') ? from + 1 : from;
  return institutions.has(items[at]?.folded ?? '') && !isRole(items[at + 1]?.folded ?? '', lexicon);
}

/** True where the supposed name is a place; without capitals only where the place covers it. */
function isPlaceIn(known: Name | null, name: Span | null, uncased: boolean): boolean {
  if (known?.type !== 'place') return false;
  return (
    !uncased || (name !== null && known.mentions.some(([a, b]) => a <= name.start && b >= name.end))
  );
}

/**
 * True for "Ketua Pengarah Kesihatan, Dr X Y": after a phrase that begins with a role and ends with one
 * capitalised word or an institution, an insertion that is a name of two words, or one behind a title, and nothing else.
 */
function isNameBeside(
  items: readonly Item[],
  { from, apposition }: Mention,
  { name, role }: SpeakerPhrase,
  lexicon: Lexicon,
): boolean {
  if (apposition === null || name === null || role !== null) return false;
  const [start, end] = apposition;
  const rest = [...items.slice(start, name[0]), ...items.slice(name[1], end)];
  return (
    isRole(
      items[lexicon.sets.articles.has(items[from]?.folded ?? '') ? from + 1 : from]?.folded ?? '',
      lexicon,
    ) &&
    (name[1] - name[0] > 1 || rest.some((item) => lexicon.sets.courtesy.has(item.folded))) &&
    rest.every((item) => !item.word || lexicon.sets.courtesy.has(item.folded))
  );
}

/** True for "spokeswoman of the": what follows such a role is where she works, not her name. */
function isOpen(role: string, { sets }: Lexicon): boolean {
  const last = fold(role.split(/\s+/).at(-1) ?? '');
  return sets.links.has(last) || sets.articles.has(last);
}

/** True for "von der Leyen" of "Ursula von der Leyen". */
function endsLike(full: readonly string[], short: readonly string[]): boolean {
  return (
    short.length > 1 &&
    full.length > short.length &&
    full.slice(-short.length).join() === short.join()
  );
}

/** True where an insertion is a name, or ends with one after its own description ("el liberal X Y"). */
function isNameAtHead(
  items: readonly Item[],
  from: number,
  { name, role }: SpeakerPhrase,
  lexicon: Lexicon,
): boolean {
  if (name === null) return false;
  const first = items[from];
  const lower = /^\p{Ll}/u.test(first?.folded ?? '') && first?.capital !== true;
  if (!lower) return role === null || name[0] === from;
  const before = items[name[0] - 1]?.folded ?? '';
  return (
    lexicon.sets.articles.has(first?.folded ?? '') &&
    name[1] - name[0] > 1 &&
    !lexicon.sets.links.has(before) &&
    !lexicon.sets.stops.has(before)
  );
}

/** True for "the politician" and "politisi itu": one noun that stands for somebody, and its article. */
function isStandIn(items: readonly Item[], { from, to }: Mention, lexicon: Lexicon): boolean {
  const { standIns, articles } = lexicon.sets;
  const words = items.slice(from, to).filter((item) => !articles.has(item.folded));
  return words.length === 1 && standIns.has(words[0]?.folded ?? '');
}

/** Leads the words of attributions, in the text's order, to people. */
export class Speakers {
  readonly names: readonly Name[];
  readonly #people: Person[] = [];
  readonly #index: NameIndex;
  #last: Person | null = null;
  /** Frames up to this one have been looked at for who was named by a passive verb. */
  #seen = 0;
  /** The words that named who spoke last: what goes on from it goes on from these. */
  #lastWords: string | null = null;

  constructor(
    readonly text: string,
    readonly frames: readonly Frame[],
    names: readonly Name[],
    readonly lexicon: Lexicon,
  ) {
    this.#index = indexNames(text, frames, lexicon);
    // In a script without capitals the names list may hold what is a verb here.
    this.names = names.filter(
      ({ name, role }) =>
        !isNoName(name, lexicon) &&
        (role === null || (!isDefinite(fold(name), lexicon) && !isOpen(role, lexicon))),
    );
  }

  /** The speaker of one attribution. Call in the text's order: pronouns lead to who spoke before. */
  resolve(attribution: Attribution): Speaker {
    const { mention, frame } = attribution;
    if (mention === null) {
      if (attribution.cue === null && !attribution.continues) return NOBODY;
      const words = attribution.continues ? this.#lastWords : null;
      return this.#said(this.#antecedent(attribution, null), words);
    }
    const spoken = textOf(this.text, frame.items, [mention.from, mention.to]);
    if (mention.kind !== 'phrase') {
      const person = mention.agreement === 'i' ? null : this.#antecedent(attribution, mention);
      if (person !== null && mention.agreement !== 'any') person.agreement ??= mention.agreement;
      return this.#said(person, spoken);
    }
    return this.#said(this.#personOf(mention, attribution), spoken);
  }

  #said(person: Person | null, speakerMention: string | null): Speaker {
    this.#lastWords = speakerMention;
    if (person === null) return { ...NOBODY, speakerMention };
    this.#last = person;
    const { name, role, affiliation } = person;
    return { speaker: name, speakerMention, role, affiliation };
  }

  /** Who a pronoun, a suffix or a missing subject stands for. */
  #antecedent(attribution: Pick<Attribution, 'frame'>, mention: Mention | null): Person | null {
    const agreement = mention?.agreement ?? null;
    const fits = (person: Person): boolean =>
      agreement === null ||
      agreement === 'any' ||
      person.agreement === null ||
      person.agreement === 'any' ||
      person.agreement === agreement;
    const announced = this.#announcedBefore(attribution);
    if (announced !== null && fits(announced)) return announced;
    const topic = this.#topicBefore(attribution.frame);
    if (topic !== null && fits(topic)) return topic;
    if (this.#last !== null && fits(this.#last)) return this.#last;
    return this.#people.findLast(fits) ?? null;
  }

  /** Whom a passive verb has named since somebody spoke last: "Hal itu disampaikan *X*. “Q,” katanya." */
  #announcedBefore({ frame }: Pick<Attribution, 'frame'>): Person | null {
    const { passiveVerbs } = this.lexicon.sets;
    if (passiveVerbs.size === 0) return null;
    let found: Person | null = null;
    for (; this.#seen < this.frames.length; this.#seen += 1) {
      const before = this.frames[this.#seen];
      if (before === undefined || before.start >= frame.start) break;
      const { items } = before;
      const verb = items.findIndex(({ folded }) => passiveVerbs.has(folded));
      const agent = verb < 0 ? null : readAgent(items, verb + 1, items.length, this.lexicon);
      if (agent?.kind !== 'phrase') continue;
      found = this.#personOf(agent, { frame: before });
    }
    return found;
  }

  /** The person whom the sentence before begins with, when nobody has spoken since. */
  #topicBefore(frame: Frame): Person | null {
    if (this.#last !== null) return null;
    const before = this.names
      .filter((name) => name.type === 'person')
      .map((name) => ({ name, at: name.mentions.findLast(([start]) => start < frame.start)?.[0] }))
      .filter((one): one is { name: Name; at: number } => one.at !== undefined);
    before.sort((a, b) => b.at - a.at);
    const nearest = before[0];
    if (nearest !== undefined) return this.#personNamed(nearest.name.name, nearest.name);
    const run = this.#index.runs.findLast((one) => one.start < frame.start);
    return run === undefined ? this.#subjectBefore(frame) : this.#personNamed(run.text, null);
  }

  /** The subject of the sentence before, in a script where no capital tells a name. */
  #subjectBefore(frame: Frame): Person | null {
    const before = this.frames[this.frames.indexOf(frame) - 1];
    if (before === undefined || this.lexicon.words.subject === 'around') return null;
    const { items } = before;
    const subject =
      readMarked(items, items.length, 0, this.lexicon) ??
      readInitial(items, 0, items.length, this.lexicon);
    if (subject?.kind !== 'phrase' || subject.led) return null;
    const { name } = cutPhrase(items, subject.from, subject.to, this.#index, this.lexicon);
    if (name === null || name[1] - name[0] > LONGEST_NAME) return null;
    return this.#personNamed(this.#cleanName(textOf(this.text, items, name)), null);
  }

  #personOf(mention: Mention, attribution: Pick<Attribution, 'frame'>): Person | null {
    const { items } = attribution.frame;
    const { lexicon, text } = this;
    let phrase = cutPhrase(items, mention.from, mention.to, this.#index, lexicon);
    const uncased = !items.slice(mention.from, mention.to).some((item) => item.capital);
    let { role } = phrase;
    let outer: readonly [number, number] = [mention.from, mention.to];
    if (mention.apposition !== null) {
      const [from, to] = mention.apposition;
      const beside = cutPhrase(items, from, to, this.#index, lexicon);
      // "سرمربی تیم، بهرام کیانی،": without capitals a role's complement looks like a name.
      const titled =
        phrase.name === null ||
        (uncased && phrase.role !== null) ||
        ((phrase.name[1] - phrase.name[0] === 1 ||
          !isRole(items[phrase.name[0] - 1]?.folded ?? '', lexicon)) &&
          isNameBeside(items, mention, beside, lexicon));
      if (titled && beside.name !== null && isNameAtHead(items, from, beside, lexicon)) {
        // "the minister, Jane Doe,": the name is the apposition.
        role = outer;
        phrase = { name: beside.name, role };
        outer = [from, to];
      } else {
        role ??= [from, to];
      }
    }
    const outerSpan = spanOf(items, outer[0], outer[1]);
    let known = namedAt(this.names, outerSpan.start, outerSpan.end);
    const inName = phrase.name === null ? null : spanOf(items, ...phrase.name);
    const apart =
      known?.type === 'person' &&
      inName !== null &&
      !known.mentions.some(([a, b]) => a < inName.end && b > inName.start);
    // Whom the list finds in the role is not who speaks: "the *Merkel* adviser Jane Doe".
    if (apart) known = null;
    const article = lexicon.sets.articles.has(items[outer[0]]?.folded ?? '');
    const begins = items[outer[0] + (article ? 1 : 0)]?.start;
    const opens = known?.mentions.some(([a]) => a === outerSpan.start || a === begins) === true;
    // "Ministern" at the head of a sentence is no name either.
    if (phrase.name === null && known !== null && isRole(fold(known.name), lexicon)) known = null;
    // A role that fills its phrase holds no name, whatever the names list finds inside it.
    if (phrase.name === null && known?.type !== 'organisation' && !opens) known = null;
    let person: Person | null;
    if (known?.type !== 'person' && (phrase.name === null || isPlaceIn(known, inName, uncased))) {
      person =
        this.#personWithRole(items, mention) ??
        (isStandIn(items, mention, lexicon) ? this.#antecedent(attribution, null) : null) ??
        this.#personNamed(
          this.#wholePhrase(items, (phrase.name === null ? phrase.role : null) ?? outer),
          null,
        );
      return person;
    }
    const name = spanOf(items, phrase.name?.[0] ?? outer[0], phrase.name?.[1] ?? outer[1]);
    if (
      known?.type === 'organisation' &&
      mentionsAround(known, name) &&
      !(uncased && role !== null)
    ) {
      return this.#personNamed(known.name, null);
    }
    if (phrase.name !== null && opensInstitution(items, outer[0], lexicon)) {
      return this.#personNamed(withoutArticle(text, items, outer, lexicon), null);
    }
    // "وزير النقل كريم الحداد": a known name that begins within the role has too many words.
    const tooLong =
      (uncased || lexicon.words.capitalOffices === true) &&
      phrase.name !== null &&
      role !== null &&
      known?.mentions.some(([a, b]) => a < name.start && a > outerSpan.start && b === name.end);
    const sure =
      tooLong === true || phrase.titled === true || this.#cutsShort(known, items, phrase.name);
    const said = this.#cleanName(textOf(text, items, phrase.name ?? outer));
    if (uncased && said.length === 1) {
      // "王部长": a surname alone leads to its full name, or stays with its title.
      const whole = this.#cleanName(textOf(text, items, [phrase.name?.[0] ?? outer[0], outer[1]]));
      return this.#personNamed(this.#longerName(said) ?? whole, null);
    }
    person =
      known?.type === 'person' && !sure
        ? this.#personNamed(known.name, known)
        : this.#personNamed((uncased ? this.#longerName(said) : null) ?? said, null);
    const spoken = role === null ? '' : textOf(text, items, role);
    // "opposition leader" here says more than "leader" there.
    if (role !== null && (person.role === null || spoken.endsWith(` ${person.role}`)))
      this.#giveRole(person, spoken);
    return person;
  }

  /** True where the list leaves out a small word of the name: "Trần Đức *Anh*", "*De* Wit". */
  #cutsShort(
    known: Name | null,
    items: readonly Item[],
    name: readonly [number, number] | null,
  ): boolean {
    if (known === null || name === null) return false;
    const { start, end } = spanOf(items, name[0], name[1]);
    const { pronouns, sets } = this.lexicon;
    const last = pronouns.has(items[name[1] - 1]?.folded ?? '');
    const first = this.lexicon.surnameFirst || sets.articles.has(items[name[0]]?.folded ?? '');
    return known.mentions.some(
      ([from, to]) => (last && from === start && to < end) || (first && to === end && from > start),
    );
  }

  /** A phrase without a name, as it may be shown: without article, particle and brackets. */
  #wholePhrase(items: readonly Item[], range: readonly [number, number]): string {
    return this.#cleanName(withoutArticle(this.text, items, range, this.lexicon));
  }

  /** The full name that a surname in a script without spaces begins ("小林" of "小林実"), or null. */
  #longerName(short: string): string | null {
    if (!UNSPACED_NAME.test(short)) return null;
    // A Chinese name of two characters is whole.
    if (short.length > 1 && this.lexicon.sets.quoteParticles.size === 0) return null;
    const begins = (name: string): boolean =>
      UNSPACED_NAME.test(name) &&
      name.length > short.length &&
      name.length <= short.length + 4 &&
      name.startsWith(short);
    const spoken = this.#people.findLast(({ name }) => begins(name));
    return (
      spoken?.name ??
      this.names.find(({ type, name }) => type === 'person' && begins(name))?.name ??
      null
    );
  }

  #cleanName(name: string): string {
    let clean = name.replace(/['’]s?$/u, '');
    if (this.lexicon.words.subject === 'marked') {
      for (const marker of this.lexicon.markers) {
        if (clean.length > marker.length + 1 && clean.endsWith(marker)) {
          clean = clean.slice(0, -marker.length);
          break;
        }
      }
    }
    return clean.trim();
  }

  #giveRole(person: Person, role: string): void {
    const words = role.replace(/^[\s,]+|[\s,]+$/gu, '').split(/\s+/);
    if (words.length > 1 && this.lexicon.sets.articles.has(fold(words[0] ?? ''))) words.shift();
    if (words[0] === '') return;
    person.role = words.join(' ');
    const link = words.findIndex(
      (word, at) => at > 0 && this.lexicon.sets.links.has(word.toLowerCase()),
    );
    const rest = link < 0 ? '' : words.slice(link + 1).join(' ');
    if (/^\p{Lu}/u.test(rest)) person.affiliation = rest;
  }

  /** The role that stands before or after the person's first full mention, wherever in the text that is. */
  #roleInText(person: Person): void {
    const last = person.words.at(-1) ?? '';
    const run = (this.#index.byWord.get(last) ?? []).find((one) => one.text === person.name);
    const beside = run === undefined ? null : this.#roleBeside(run);
    if (run !== undefined && beside !== null)
      this.#giveRole(person, textOf(this.text, run.items, beside));
  }

  #roleBeside({ items, from, to }: NameRun): readonly [number, number] | null {
    const after = appositionAt(items, to, items.length, this.lexicon);
    if (after !== null && isRole(items[after[0]]?.folded ?? '', this.lexicon))
      return [after[0], this.#roleEnd(items, after)];
    const before = items[from - 1];
    return before?.word === true && isRole(before.folded, this.lexicon) ? [from - 1, from] : null;
  }

  /** A role ends before what only tells more of it: "secretary of the council *that is led by* …". */
  #roleEnd(items: readonly Item[], [from, to]: readonly [number, number]): number {
    const { stops, links } = this.lexicon.sets;
    let end = from + 1;
    while (end < to) {
      const folded = items[end]?.folded ?? '';
      if (
        stops.has(folded) &&
        (!links.has(folded) || !isRole(items[from]?.folded ?? '', this.lexicon))
      )
        break;
      if (
        stops.has(folded) &&
        items[end + 1]?.capital === false &&
        !this.lexicon.sets.articles.has(items[end + 1]?.folded ?? '')
      )
        break;
      end += 1;
    }
    return end;
  }

  /** The words of a role before "of": the association is not its spokesman. */
  #heads(words: readonly string[]): readonly string[] {
    const { articles, links } = this.lexicon.sets;
    const from = articles.has(words[0] ?? '') ? 1 : 0;
    const link = words.findIndex((word, at) => at > from && links.has(word));
    return words.slice(from, link < 0 ? words.length : link);
  }

  /** "the minister": who was introduced with that role, last speaker first. */
  #personWithRole(items: readonly Item[], mention: Mention): Person | null {
    const heads = this.#heads(
      items.slice(mention.from, mention.to).map((item) => item.folded),
    ).filter((word) => isRole(word, this.lexicon));
    if (heads.length === 0) return null;
    const held = (role: string | null): boolean =>
      role !== null &&
      this.#heads(nameWords(role)).some((word) =>
        heads.some((head) => sameRoleWord(word, head, this.lexicon)),
      );
    const has = (person: Person): boolean => held(person.role);
    const spoken = this.#people.findLast(has);
    if (spoken !== undefined) return spoken;
    const named = this.names.find((name) => name.type === 'person' && held(name.role));
    if (named !== undefined) return this.#personNamed(named.name, named);
    const run = this.#index.runs.find((one) => {
      const beside = this.#roleBeside(one);
      return beside !== null && held(textOf(this.text, one.items, beside));
    });
    return run === undefined ? null : this.#personNamed(run.text, null);
  }

  /** One entry a person: found by any word of the name that is known, made with the first full form. */
  #personNamed(name: string, known: Name | null): Person {
    const words = nameWords(name);
    const last = words.at(-1) ?? '';
    const same = this.#people.find((person) =>
      endsLike(person.words, words) ||
      // "the Supremo" is not the "Presidentes do Supremo" who spoke before.
      (words.length === 1 && !isRole(person.words[0] ?? '', this.lexicon)) ||
      person.words.length === 1
        ? person.words.some((word) =>
            words.some((other) => sameNameWord(word, other, this.lexicon)),
          )
        : words.every((word, at) => sameNameWord(word, person.words[at] ?? '', this.lexicon)) ||
          (sameNameWord(last, person.words.at(-1) ?? '', this.lexicon) &&
            sameNameWord(words[0] ?? '', person.words[0] ?? '', this.lexicon)),
    );
    if (same !== undefined) {
      if (same.words.length < words.length) {
        same.name = name;
        same.words = words;
      }
      if (same.role === null && known?.role !== null && known?.role !== undefined)
        this.#giveRole(same, known.role);
      return same;
    }
    let full = name;
    if ((known === null || this.lexicon.surnameFirst) && words.length === 1) {
      const runs = this.#index.byWord.get(last) ?? [];
      const run =
        runs.find((one) => one.words.at(-1) === last) ??
        runs.find((one) => one.words[0] === last) ??
        runs[0];
      if (run !== undefined) full = run.text;
    }
    const person: Person = {
      name: full,
      words: nameWords(full),
      role: null,
      affiliation: null,
      agreement: null,
    };
    if (known?.role !== null && known?.role !== undefined) this.#giveRole(person, known.role);
    this.#people.push(person);
    if (person.role === null) this.#roleInText(person);
    return person;
  }
}
