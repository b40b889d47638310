import type { TokenView } from '../token-view';
import { listEntries } from '../../../languages/notation';
import { casesBehindNames } from './cases-behind-names';
import type { Language } from '../../../languages/language';
import { entriesOf } from '../../../languages/names/class-table';
import {
  caseRules,
  type Genitives,
  nominativeOf,
  type Rule,
  surnameFormsOf,
  withoutGenitive,
} from '../../../languages/names/first-forms';
import { oncePer } from '../../../languages/once-per';
import { type Candidate, typeOf } from '../candidate';
import { withChanges, type TakeOffEnding } from '../lexicon/inflected-forms';
import { lexiconOf } from '../lexicon/lexicon';
import { tokenAt } from '../roles/role-borders';
import { lowerCase } from '../tokens/tokens';
import { GIVEN_NAME } from '../weighing/weigh-name';

/**
 * People who stand in the text in an oblique case only are shown in their first form: where the given name is
 * a listed one in that case, the family name goes by the same case; where the last word alone has the
 * ending, the text has it without. Whatever may come from several first forms stays as it is written.
 */

/** What a language tells of the first forms of full names. */
interface FirstForms {
  /** The cases of given name and family name together; none where the last word alone has an ending. */
  readonly cases: readonly Genitives[];
  readonly given: ReadonlySet<string>;
  /** Endings of a given name that stands last, each with that of its first form. */
  readonly lastGiven: readonly (readonly [ending: string, first: string])[];
  readonly takeOffEnding: TakeOffEnding;
  /** Every ending of case that a name may have, also such as names end with by themselves. */
  readonly endings: readonly string[];
  /** The last word by an ending that leaves no doubt; the same without one. */
  readonly bySureEnding: (word: string) => string;
}

/** The sign of a case in which a family name has the stem of the genitive, and the genitive's ending. */
function sureEndings(language: Language): (word: string) => string {
  const { names, quotation } = language;
  const forms = surnameFormsOf(quotation);
  const cases = casesBehindNames(language);
  const genitive = entriesOf(names?.genitiveEndings)[0] ?? '';
  return (word) => {
    const ending = cases.find((end) => word.endsWith(end));
    const asGenitive = ending === undefined ? word : word.slice(0, -ending.length) + genitive;
    const first = withoutGenitive(asGenitive, forms);
    return first === asGenitive ? word : first;
  };
}

function compile(language: Language | null): FirstForms | null {
  if (language === null) return null;
  const { names, quotation, world } = language;
  const given = new Set([...entriesOf(names?.givenNames), ...world.givenNames]);
  const oblique = [quotation.genitives, ...(names?.obliqueCases ?? [])];
  return {
    cases: oblique.flatMap((one) => (one === undefined ? [] : [caseRules(one, given)])),
    given,
    lastGiven: (names?.lastGivenForms?.split('|') ?? []).map((rule) => {
      const [ending = '', first = ''] = rule.split('>');
      return [ending, first];
    }),
    takeOffEnding: withChanges(
      lexiconOf(language).takeOffEnding,
      quotation.doubtfulGenitives ?? '',
    ),
    endings: listEntries(quotation.nameEndings),
    bySureEnding: sureEndings(language),
  };
}

const firstFormsOf: (language: Language | null) => FirstForms | null = oncePer(compile);

/** A full name whose words all have the ending of one case; the same where no case, or more than one, tells. */
function byCases(
  name: string,
  { cases, given }: FirstForms,
  isAlone: (word: string) => boolean,
): string {
  const found = new Set(cases.map((one) => nominativeOf(name, one)));
  found.delete(name);
  const [first = ''] = name.split(' ');
  const isFirst = given.has(lowerCase(first));
  // "Александра Котова": as it stands, it is the first form of a woman's name, too.
  if (isFirst && cases.some(({ rules }) => rules.ofHer.some((one) => endsLikeFirst(name, one))))
    return name;
  // "Petra Fialy"
  const doubtful = isFirst || found.size > 1;
  const forms = [...found].filter(
    (form) => !doubtful || (lastOf(form) !== lastOf(name) && isAlone(lastOf(form))),
  );
  return forms.length === 1 ? (forms[0] ?? name) : name;
}

const endsLikeFirst = (name: string, { first }: Rule): boolean =>
  first !== null && first !== '' && name.endsWith(first);

const lastOf = (name: string): string => lowerCase(name.slice(name.lastIndexOf(' ') + 1));

/** A full name of which the last word alone has an ending. */
function byLastWord(
  name: string,
  { given, lastGiven, takeOffEnding, bySureEnding }: FirstForms,
  isAlone: (word: string) => boolean,
): string {
  const at = name.lastIndexOf(' ') + 1;
  const last = name.slice(at);
  const lower = lowerCase(last);
  const bare = takeOffEnding(lower).find((rest) => isAlone(rest));
  if (bare !== undefined) {
    const kept = lower.startsWith(bare) ? bare.length : 1;
    return name.slice(0, at) + last.slice(0, kept) + bare.slice(kept);
  }
  if (!given.has(lower) && !isAlone(lower))
    for (const [ending, first] of lastGiven) {
      const form = last.slice(0, last.length - ending.length) + first;
      if (lower.endsWith(ending) && given.has(lowerCase(form))) return name.slice(0, at) + form;
    }
  return name.slice(0, at) + bySureEnding(last);
}

/** In letters: what two forms of a family name share at least. */
const SHORTEST_SHARED = 4;

/**
 * The first of the names that each one differs from by endings of its last word alone: fi "Antti Lindbergiä", "Antti
 * Lindbergin". The given name tells that it is one person, where a word by itself would not.
 */
function bearersOf(names: Iterable<string>, endings: readonly string[]): Map<string, string> {
  const owners = new Map<string, string>();
  const bearers = new Map<string, string>();
  for (const name of names) {
    const last = name.length - lastOf(name).length;
    const rests = ['', ...endings]
      .filter((end) => name.endsWith(end) && name.length - end.length >= last + SHORTEST_SHARED)
      .map((end) => name.slice(0, name.length - end.length));
    const owner = rests.map((rest) => owners.get(rest)).find((one) => one !== undefined);
    if (owner !== undefined) bearers.set(name, owner);
    for (const rest of rests) if (!owners.has(rest)) owners.set(rest, owner ?? name);
  }
  return bearers;
}

/**
 * The candidates, people in an oblique case with their first form and joined by that: "Pavla Nováčka" and "Pavel
 * Nováček" are one person, and so is "Nováčka" alone.
 */
export function withFirstForms(
  language: Language | null,
  { text, tokens, joiningStems, lexicon }: TokenView,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const forms = firstFormsOf(language);
  if (forms === null) return candidates;
  const nameOf = ({ start, end }: Candidate): string => text.slice(start, end);
  const alone = new Set(
    candidates.filter(({ key }) => key.length === 1).map((one) => lowerCase(nameOf(one))),
  );
  const isAlone = (word: string): boolean => alone.has(word);
  const inCases = forms.cases.length > 0;
  const bring = inCases ? byCases : byLastWord;
  const names = new Map(
    candidates
      .filter(({ key, votes }) => key.length > 1 && (inCases || typeOf(votes) === 'person'))
      .map((one) => [nameOf(one), one]),
  );
  const firstForms = new Map(
    [...names.keys()]
      .map((name) => [name, bring(name, forms, isAlone)] as const)
      .filter(([name, first]) => first !== name),
  );
  const bearers = inCases ? new Map<string, string>() : bearersOf(names.keys(), forms.endings);
  if (firstForms.size + bearers.size === 0) return candidates;
  const stems = new Map(tokens.map(({ lower }, at) => [lower, joiningStems[at] ?? lower]));
  const stemOf = (word: string): string => stems.get(lowerCase(word)) ?? lexicon.stem(lowerCase(word)); // oxfmt-ignore
  const keyOf = (name: string): readonly string[] => {
    const bearer = bearers.get(name) ?? name;
    return firstForms.get(bearer)?.split(' ').map(stemOf) ?? names.get(bearer)?.key ?? [];
  };
  const keysOfLast = new Map([...firstForms.keys(), ...bearers.keys()].map((name) => [lastOf(name), keyOf(name).at(-1)])); // oxfmt-ignore
  return candidates.map((candidate) => {
    const name = nameOf(candidate);
    const firstForm = firstForms.get(name);
    if (firstForm !== undefined) {
      const { votes } = candidate;
      // "суда *Павла Вовка*": a listed given name in that case is somebody's, whatever stands before it.
      const told =
        typeOf(votes) === 'person' ? votes : { ...votes, person: votes.person + GIVEN_NAME };
      return { ...candidate, votes: told, firstForm, key: keyOf(name) };
    }
    if (bearers.has(name)) return { ...candidate, key: keyOf(name) };
    const key = candidate.key.length === 1 ? keysOfLast.get(lowerCase(name)) : undefined;
    return key === undefined ? candidate : { ...candidate, key: [key] };
  });
}

/** "NATO-ban", "БРИКСа" */
const ACRONYM = /^\p{Lu}{2}/u;

/**
 * A place or a body that the gazetteer knows in its first form: "Niemiec" as "Niemcy", "Budapesten" as "Budapest"; the
 * same where it doesn't, or where a word is in capitals throughout.
 *
 * @param start offset of the name, UTF-16
 */
export function knownFirstForm(
  { tokens, stems, gazetteer, words: { endings } }: TokenView,
  name: string,
  start: number,
): string {
  if (endings === undefined) return name;
  const from = tokenAt(tokens, start);
  let to = from;
  while ((tokens[to]?.start ?? Infinity) < start + name.length) to += 1;
  const words = tokens.slice(from, to);
  const known = gazetteer.firstForm(stems.slice(from, to));
  const parts = known?.split(' ') ?? [];
  const acronym = words.some((word) => ACRONYM.test(word.text));
  if (known === null || acronym || parts.length !== words.length) return name;
  if (parts.every((part, at) => lowerCase(part) === words[at]?.lower)) return name;
  if (known !== lowerCase(known)) return known;
  // The words of a language's file have no capitals: those of the text show where they are.
  if (/[-'’]/u.test(known)) return name;
  return parts
    .map((part, at) =>
      words[at]?.shape === 'lower' ? part : part.charAt(0).toUpperCase() + part.slice(1),
    )
    .join(' ');
}
