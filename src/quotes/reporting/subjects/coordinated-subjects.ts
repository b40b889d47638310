import type { Passage } from '../../passage';
import { isRole, type Lexicon } from '../../words/lexicon';
import { beforeSmallWords, behindSmallWords } from '../../words/small-words';
import { foldedAt } from '../../words/tokens';
import { hasEnding } from '../../words/word-endings';
import { type Cue, isParticiple } from '../cues/cues';
import { type Mention, phraseAt } from '../phrases/mentions';
import { readInitial } from './initial-subjects';
import { readShared } from './shared-subjects';

/** "*Jane Doe* came", "A spokesman, *Boris Holm*, declined": a name of two words, or one between commas behind an office. */
function isNamed({ items, lexicon }: Passage, { from, to, apposition }: Mention): boolean {
  const isName = (at: number): boolean =>
    [at, at + 1].every((place) => items[place]?.capital === true);
  if (isName(from)) return true;
  const office = items.slice(from, to).some(({ folded }) => isRole(folded, lexicon));
  return office && apposition !== null && isName(apposition[0]);
}

/** fr "*Un porte-parole, X Y,* a refusé de répondre mais *a* déclaré": the same behind small words, for whom a name between commas tells apart. */
function readBehindBut(passage: Passage, from: number, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  const turn = beforeSmallWords(passage, lowest, from);
  if (!lexicon.sets.coordinators.has(foldedAt(items, turn - 1)) || turn === from) return null;
  if (lexicon.words.subject !== 'around' || lexicon.words.closingComma === true) return null;
  const main = readInitial(passage, lowest, turn - 1);
  const named = main !== null && main.apposition !== null && isNamed(passage, main);
  return named && !main.led ? main : null;
}

/** The subject of the verb before, which a coordinated one keeps; null where the two have their own. */
export function readCoordinated(passage: Passage, { from }: Cue, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  if (!lexicon.sets.coordinators.has(foldedAt(items, from - 1)))
    return readBehindBut(passage, from, lowest);
  // "X called it “Q” *and said* it would …": behind a quote the verb keeps the subject of the one before.
  if (items[from - 2]?.quote != null && lowest < from - 2) {
    const shared = readShared(passage, lowest, from);
    if (shared !== null && !shared.led) return shared;
  }
  // "Jane Doe came to the debate *and said* …": the name that the sentence begins with.
  if (lexicon.words.subject === 'around' && lexicon.words.closingComma !== true) {
    const main = readInitial(passage, lowest, from - 1);
    const named = main !== null && isNamed(passage, main);
    // "*Speaking Sunday*, …"
    if (named && !main.led && !isParticiple(foldedAt(items, main.from), lexicon)) return main;
  }
  if (lexicon.words.closingComma !== true) return null;
  // "X заявил, что …, *и отметил*, что …": so it does behind another verb of saying.
  return readDoer(passage, from - 1, lowest);
}

/** Whether two verbs agree with one and the same subject by their endings: "отказа*лся*" and "сказа*л*". */
function agree(one: string, other: string, { endings: { verb } }: Lexicon): boolean {
  const { he, she, they } = verb;
  return [she, they, he].some((forms) => hasEnding(one, forms) && hasEnding(other, forms));
}

/** "*Котов отказался* от комментариев, *но сказал*, что …": who did, by a verb of the same form, what the clause tells that ends with the comma before `end`. */
function readDoer(passage: Passage, end: number, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  if (items[end - 1]?.folded !== ',') return null;
  const head = readInitial(passage, lowest, end - 1);
  if (head?.kind !== 'phrase' || head.led) return null;
  const said = foldedAt(items, end + 1);
  const reach = behindSmallWords(passage, head.to, end);
  const did = items.findIndex(
    ({ folded, capital }, at) =>
      at > head.from && at <= reach && !capital && agree(folded, said, lexicon),
  );
  if (did < 0 || isRole(foldedAt(items, did), lexicon)) return null;
  let to = did;
  while (lexicon.sets.negations.has(foldedAt(items, to - 1))) to -= 1;
  return phraseAt(head.from, to);
}
