import type { CaseForms } from '../sections/names/cases';
import type { QuotationWords } from '../sections/quotation';

/** How one ending comes to the first form. */
export interface Rule {
  readonly ending: string;
  /** What stands in the first form instead; null where that can't be told. */
  readonly first: string | null;
}

type Part = 'he' | 'she' | 'ofHim' | 'ofHer';

/** How names in an oblique case come to their first form, with the given names that tell their gender. */
export interface Genitives {
  readonly rules: Readonly<Record<Part, readonly Rule[]>>;
  readonly given: ReadonlySet<string>;
}

function rulesOf(list: string | undefined): Rule[] {
  if (list === undefined) return [];
  return list.split('|').map((entry) => {
    const [ending = '', first = ''] = entry.split('>');
    return { ending, first: first === '!' ? null : first };
  });
}

/** The rules of one case. `given`: the language's given names. */
export function caseRules(
  { he, she, ofHim, ofHer }: CaseForms,
  given: ReadonlySet<string>,
): Genitives {
  return {
    rules: { he: rulesOf(he), she: rulesOf(she), ofHim: rulesOf(ofHim), ofHer: rulesOf(ofHer) },
    given,
  };
}

/** The rules of a language file, or null where it has none. `given`: its given names, separated by spaces. */
export function genitivesOf(words: QuotationWords, given: string | undefined): Genitives | null {
  const { genitives } = words;
  return genitives === undefined ? null : caseRules(genitives, new Set((given ?? '').split(' ')));
}

/** In letters: what is left of a name when its ending is cut. */
const SHORTEST_STEM = 2;

function fits(word: string, { ending }: Rule): boolean {
  return word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending);
}

function replace(word: string, { ending, first }: Rule): string {
  return word.slice(0, word.length - ending.length) + (first ?? '');
}

/** A given name in its first form, where the language's list has it. */
function givenName(
  word: string,
  rules: readonly Rule[],
  given: ReadonlySet<string>,
): string | null {
  // What the list has may be short: "Льва", "Павла".
  const rule = rules.find(
    (one) =>
      word.length > one.ending.length &&
      word.endsWith(one.ending) &&
      given.has(replace(word, one).toLowerCase()),
  );
  return rule === undefined ? null : replace(word, rule);
}

/** How given names in the case of an object come to their first form: hu "Ann*át*" as "Anna". */
export type ObjectForms = Pick<Genitives, 'given'> & { readonly rules: readonly Rule[] };

/** The rules of a language file; none where it has none. `given`: all given names that it knows. */
export function objectFormsOf(words: QuotationWords, given: ReadonlySet<string>): ObjectForms {
  return { rules: rulesOf(words.objectForms), given };
}

/** A name whose last word is a given name in the case of an object, in its first form; null for any other. */
export function firstOfObject(name: string, { rules, given }: ObjectForms): string | null {
  const at = name.lastIndexOf(' ') + 1;
  const last = name.slice(at);
  if (rules.length === 0 || given.has(last.toLowerCase())) return null;
  const first = givenName(last, rules, given);
  return first === null ? null : name.slice(0, at) + first;
}

/** True for a folded given name of the language's list, in its first form or in the case of the rules. */
export function isGivenName(folded: string, genitives: Genitives | null): boolean {
  if (genitives === null) return false;
  const { given, rules } = genitives;
  return (
    given.has(folded) ||
    givenName(folded, rules.he, given) !== null ||
    givenName(folded, rules.she, given) !== null
  );
}

/** True for a folded given name of the language's list that is another one's case as well in no way: ru "анна", not "александра". */
export function isFirstForm(folded: string, genitives: Genitives | null): boolean {
  if (genitives === null || !genitives.given.has(folded)) return false;
  const { given, rules } = genitives;
  return (
    givenName(folded, rules.he, given) === null && givenName(folded, rules.she, given) === null
  );
}

/** Family names in their first form; null where an ending fits no rule (unless `whole`) or may come from several. */
function familyNames(
  words: readonly string[],
  rules: readonly Rule[],
  whole: boolean,
): string[] | null {
  const first: string[] = [];
  for (const word of words) {
    const rule = rules.find((one) => fits(word, one));
    if (rule === undefined ? !whole : rule.first === null) return null;
    first.push(rule === undefined ? word : replace(word, rule));
  }
  return first;
}

/**
 * A person's name in its first form where it stands in the case that "according to" asks for: "Марии
 * Котовой" as "Мария Котова". As it is where its given name is unknown or an ending is ambiguous, since
 * a name in another case is the article's and a wrong one would be made up.
 */
export function nominativeOf(name: string, genitives: Genitives | null): string {
  const [given, ...family] = name.split(' ');
  if (genitives === null || given === undefined || family.length === 0) return name;
  const { rules } = genitives;
  // A family name that is the same in every case ("Марии Шмидт") tells no gender: the given name alone does.
  for (const whole of [false, true]) {
    for (const [gender, of] of [
      ['he', 'ofHim'],
      ['she', 'ofHer'],
    ] as const) {
      const first = givenName(given, rules[gender], genitives.given);
      const rest = first === null ? null : familyNames(family, rules[of], whole);
      if (first !== null && rest !== null) return [first, ...rest].join(' ');
    }
  }
  return name;
}

/**
 * "podle *Bohdana Nováka*" as "Bohdan Novák", where the surname stands alone in that form elsewhere. "Jana Dubová" and
 * "Александра Котова" may be women in the first form already: a given name that is one as it stands is left.
 *
 * @param isAlone whether the text has a word, in small letters, alone as a name
 */
export function firstFormOf(
  name: string,
  genitives: Genitives | null,
  isAlone: (word: string) => boolean,
): string {
  if (genitives === null) return name;
  const [given = '', ...family] = name.toLowerCase().split(' ');
  if (genitives.given.has(given)) return name;
  const first = nominativeOf(name, genitives);
  const surname = first.slice(first.lastIndexOf(' ') + 1).toLowerCase();
  return surname !== family.at(-1) && isAlone(surname) ? first : name;
}

/** How the last word of a name comes from before a postposed "according to" to its first form. */
export interface SurnameForms {
  readonly sure: readonly Rule[];
  readonly doubtful: readonly Rule[];
}

/** The rules of a language file; empty lists where it has none. */
export function surnameFormsOf(words: QuotationWords): SurnameForms {
  return { sure: rulesOf(words.surnameGenitives), doubtful: rulesOf(words.doubtfulGenitives) };
}

/** A word by the first rule that leaves no doubt: "virtasen" as "virtanen"; else as it is. */
export function withoutGenitive(word: string, { sure }: SurnameForms): string {
  const rule = sure.find((one) => fits(word, one));
  return rule === undefined ? word : replace(word, rule);
}

/** True where one word is the other in its first form, by a rule that may leave doubt: "lahden" and "lahti". */
export function differByGenitive(a: string, b: string, { doubtful }: SurnameForms): boolean {
  return doubtful.some(
    (rule) =>
      (fits(a, rule) && replace(a, rule) === b) || (fits(b, rule) && replace(b, rule) === a),
  );
}

/**
 * A name whose last word stood before a postposed "according to", in its first form: fi "Heikki
 * Virtasen" as "Heikki Virtanen". An ending in doubt is read as the form that the text has elsewhere; where it
 * has none the name stays as it is, since a wrong one would be made up.
 *
 * @param has whether the text has a word
 */
export function beforePostposition(
  name: string,
  forms: SurnameForms,
  has: (word: string) => boolean,
): string {
  const at = name.lastIndexOf(' ') + 1;
  const word = name.slice(at);
  const seen = forms.doubtful.find((one) => fits(word, one) && has(replace(word, one)));
  return (
    name.slice(0, at) + (seen === undefined ? withoutGenitive(word, forms) : replace(word, seen))
  );
}
