import type { Item, Passage, Range } from '../../passage';
import { withoutPossessive } from '../../../languages/world/possessives';
import { withoutCase } from '../offices/institutions';
import { fitsStem } from '../../words/closing-sounds';
import type { Lexicon } from '../../words/lexicon';
import { spanOf } from '../../reporting/phrases/mentions';
import { bareSubject, endsLikeSubject, hasSyllableNames } from '../names/syllable-names';
import { fold, foldedAt, tokenise } from '../../words/tokens';

const LETTER = /\p{L}/u;

/** The words of a text that items of a frame stand for. */
export function textOf(text: string, items: readonly Item[], range: Range): string {
  const { start, end } = spanOf(items, range[0], range[1]);
  return text.slice(start, end);
}

/** `«Причал»` as `Причал`, `<푸른신문>` as `푸른신문`, but not `газета «Причал»`. */
function withoutMarks(name: string): string {
  return name.replace(/^[„“”"«»‚‘’'<〈《]([^„“”"«»<>]+)[“”"«»‘’'>〉》]$/u, '$1');
}

/** The words of a noun phrase without its article, or without the marks around all of it. */
export function withoutArticle(text: string, { items, lexicon }: Passage, range: Range): string {
  const [from, to] = range;
  const next = foldedAt(items, from + 1);
  const { articles, links, partitives } = lexicon.sets;
  // "One of the traders", de "Viele *der* Anwohner": without "one" it begins with nothing.
  const owned = links.has(next) && (lexicon.capitalNouns || !articles.has(next));
  const partitive = partitives.has(next) || owned;
  const article =
    to - from > 1 &&
    !partitive &&
    !hasSyllableNames(lexicon) &&
    articles.has(foldedAt(items, from));
  return withoutMarks(textOf(text, items, [article ? from + 1 : from, to]));
}

/** True for a supposed name without capitals that is a verb, ends with one, or has figures in it. */
export function isNoName(name: string, lexicon: Lexicon): boolean {
  if (/\p{Lu}/u.test(name)) return false;
  if (/\p{Nd}/u.test(name)) return true;
  const tokens = tokenise(name, lexicon.rules);
  const last = tokens.length - 1;
  const closes = last > 0 && lexicon.cues.match(tokens, last) !== null;
  return closes || lexicon.cues.match(tokens, 0, lexicon.words.proclitics) !== null;
}

/** In letters: longer than any reporting phrase. */
const LONGEST_VERB = 40;

/** True for a supposed name without capitals that is the first word of a verb where it stands: fa "*هشدار* داد". */
export function beginsVerb(text: string, name: string, at: number, lexicon: Lexicon): boolean {
  if (/\p{LC}/u.test(name)) return false;
  const tokens = tokenise(text.slice(at, at + LONGEST_VERB), lexicon.rules);
  return lexicon.cues.match(tokens, 0, lexicon.words.proclitics) !== null;
}

/** True for what is nobody's name: the figure of a date, what is left of an elided pronoun ("c’"). */
export function isNobody(name: string): boolean {
  return /^(?:\P{L}*|\p{LC}['’]?)$/u.test(name);
}

/** A name whose last word has no ending of case. */
function withoutLastCase(name: string, lexicon: Lexicon): string {
  const last = name.lastIndexOf(' ') + 1;
  return name.slice(0, last) + withoutCase(name.slice(last), lexicon);
}

/** "건호*씨*" as "건호": a courtesy that is written on a given name. */
function withoutCourtesy(name: string, { sets }: Lexicon): string {
  for (const title of sets.courtesy) {
    const bare = name.slice(0, -title.length);
    if (name.endsWith(title) && bare.length > 1 && !bare.includes(' ')) return bare;
  }
  return name;
}

/** "dpa*-Informationen*" as "dpa": whose they are, without the noun of telling behind the hyphen. */
function withoutTelling(name: string, { sets }: Lexicon): string {
  const hyphen = name.lastIndexOf('-');
  const telling = hyphen > 0 && sets.tellingTails.has(fold(name.slice(hyphen + 1)));
  return telling ? name.slice(0, hyphen) : name;
}

/** A name without the marks around it, and without the noun of telling behind its hyphen. */
export function unmarkedName(name: string, lexicon: Lexicon): string {
  return withoutMarks(withoutTelling(name, lexicon));
}

/** A name as it may be shown: without genitive and without the particle that closes a subject. */
export function cleanName(name: string, lexicon: Lexicon): string {
  const unmarked = unmarkedName(name, lexicon);
  const bare = hasSyllableNames(lexicon) ? bareSubject(unmarked, lexicon) : unmarked;
  const plain = hasSyllableNames(lexicon) ? withoutCourtesy(bare, lexicon) : bare;
  let clean = withoutLastCase(withoutPossessive(plain), lexicon);
  if (lexicon.words.subject === 'marked' && !endsLikeSubject(clean, lexicon)) {
    for (const marker of lexicon.markers) {
      const written = clean.length > marker.length + 1 && clean.endsWith(marker);
      // "할로웨*이*는": what no particle may stand behind is the name's own.
      if (written && fitsStem(clean, marker, lexicon.sets)) {
        clean = clean.slice(0, -marker.length);
        break;
      }
    }
  }
  return clean.trim();
}

/** True for a text in which a word stands by itself, spelt so. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + word.length] ?? ' '))
      return true;
  return false;
}
