import { firstFormOf } from '../../../languages/names/first-forms';
import type { Name } from '../../../reading/reading';
import { isRole, type Lexicon } from '../../words/lexicon';
import { isParticle, type NameRun } from '../names/name-runs';
import { type NameIndex, nameWords, sameNameWord } from '../people/people';
import { endsLike } from './same-person';
import { CASELESS } from '../../words/letters';

/** A name as words of a text call somebody by it. */
interface CalledName {
  readonly name: string;
  /** Its words, folded. */
  readonly words: readonly string[];
  /** What the list of names has for it. */
  readonly known: Name | null;
  /** It stands for nothing longer: see `isWholeName`. */
  readonly whole: boolean;
}

/** Where the fuller form of a name may stand: the runs of the text, and the list of its names. */
interface NamesOfText {
  readonly index: NameIndex;
  readonly names: readonly Name[];
  readonly lexicon: Lexicon;
}

/** The fullest form that a text gives a name, in its first form: "Котовой" as "Мария Котова"; the name itself where it gives no other. */
export function fullestForm(called: CalledName, text: NamesOfText): string {
  const { name, words, known, whole } = called;
  const { index, lexicon } = text;
  let full = longerRun(words, text) ?? name;
  // The list may have the short form alone.
  const short = known === null || nameWords(known.name).length === 1;
  if ((short || lexicon.surnameFirst) && words.length === 1 && !whole)
    full = runOfSurname(words[0] ?? '', text)?.text ?? full;
  if (isParticle(words[0] ?? '', lexicon))
    full = index.runs.find((run) => endsLike(run.words, words, lexicon))?.text ?? full;
  if (full === name) full = listedSurname(words, text) ?? full;
  return firstFormOf(full, lexicon.genitives, (word) => index.alone.has(word));
}

/** The full name that one word is of: first those that end with it, as surnames do, then those that begin with it. */
function runOfSurname(word: string, text: NamesOfText): NameRun | undefined {
  const found = text.index.byWord.get(word) ?? inOtherCase(word, text);
  const runs = found.filter((run) => !opensSentence(run, text));
  return (
    runs.find((one) => one.words.at(-1) === word) ??
    runs.find((one) => one.words[0] === word) ??
    runs[0]
  );
}

/**
 * "*Bagi* Rianto, tari adalah doa": at the head of a sentence any word has a capital; there the list has the name without it.
 * "*Ada Lind* mengatakan": before a verb of saying both words are the name.
 */
function opensSentence(run: NameRun, { names, lexicon }: NamesOfText): boolean {
  const { items, from, to, start, text, words } = run;
  if (from > 0 || words.length < 2 || lexicon.surnameFirst) return false;
  if (lexicon.sets.callNames.has(words[0] ?? '') || lexicon.cues.match(items, to) !== null)
    return false;
  const end = start + text.length;
  return names.some(
    ({ type, name, mentions }) =>
      type === 'person' &&
      nameWords(name).length === 1 &&
      mentions.some(([open, close]) => open > start && close === end),
  );
}

/** "El Fikri" of "El Fikri Bermana Jatra": the first full name before it that goes on behind its words, where the noun comes first. */
function longerRun(words: readonly string[], { index, lexicon }: NamesOfText): string | null {
  if (lexicon.words.headFirst !== true || words.length < 2) return null;
  for (const run of index.byWord.get(words[0] ?? '') ?? []) {
    const at = run.words.indexOf(words[0] ?? '');
    const own = run.words.slice(at);
    if (own.length < words.length || words.some((word, place) => word !== own[place])) continue;
    if (own.length === words.length) return null;
    const from = run.text.toLowerCase().lastIndexOf(words.join(' '));
    return from < 0 ? null : run.text.slice(from);
  }
  return null;
}

/** "کریمی" of "علی کریمی", "بن صالح" of "سعد بن صالح", "สมชาย" of "สมชาย ใจดี": in a script without capitals, the one person of the list whom this name calls; else null. */
function listedSurname(words: readonly string[], { names, lexicon }: NamesOfText): string | null {
  if (!words.every((word) => CASELESS.test(word))) return null;
  // Two words are a surname where the first is a small one.
  if (words.length > 1 && !isParticle(words[0] ?? '', lexicon)) return null;
  const called = (name: readonly string[]): string =>
    (lexicon.nameHasOneSpace ? name.slice(0, words.length) : name.slice(-words.length)).join(' ');
  const bearers = names.filter(
    ({ name, type }) =>
      type === 'person' &&
      nameWords(name).length > words.length &&
      called(nameWords(name)) === words.join(' ') &&
      // "*नर्स* रीता": an office that the list took for a name.
      !isRole(nameWords(name)[0] ?? '', lexicon),
  );
  return bearers.length === 1 ? (bearers[0]?.name ?? null) : null;
}

/** The full names that end with a name in another case: "по мнению *Ветрова*" of "Олег Ветров", "*Virtasen* mukaan" of "Heikki Virtanen". */
function inOtherCase(name: string, { index, lexicon }: NamesOfText): readonly NameRun[] {
  const { words, surnames } = lexicon;
  if (words.caseAlone !== true && surnames.sure.length === 0) return [];
  return index.runs.filter((run) => sameNameWord(run.words.at(-1) ?? '', name, lexicon));
}
