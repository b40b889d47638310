import type { Item } from '../frames';
import type { Cue } from '../reporting/cues';
import { tellsInMarks } from '../reporting/compound-sources';
import { endOfGivenName } from '../reporting/according-sources';
import type { Mention } from '../reporting/mentions';
import { type IndirectContent, CASED, contentOf, frameEnd } from '../reporting/reported-clause';
import { isOfficeAndName } from '../speakers/roles';
import { isRole, type Lexicon } from '../words/lexicon';
import { opensObject } from './complements';
import { endsInTag } from './nearer-tags';
import { isTag } from '../reporting/tag-subjects';
import { tagRange } from './clause-tags';
import { officeFirstForm } from '../words/offices-in-case';
import { COMMA } from '../words/signs';
import { foldedAt } from '../words/tokens';

/** The subordinate clause that the tag from `start` to `end` stands in, or the whole frame. */
function clauseAround(
  items: readonly Item[],
  start: number,
  end: number,
  lexicon: Lexicon,
): readonly [number, number] {
  const { clauseOpeners, articles, coordinators } = lexicon.sets;
  const before = foldedAt(items, start - 1);
  // "Ett fint läge, *och* enligt X årets bästa", fi "… oli pitkä, *koska* X:n mukaan …": the tag opens the clause.
  if (coordinators.has(before) || lexicon.subordinators.match(items, start - 1)?.length === 1)
    return [start, nextComma(items, end)];
  const comma = items.findLastIndex((item, at) => at < start && COMMA.has(item.folded));
  const opener = items[comma + 1];
  if (comma < 0 || opener === undefined) return [0, frameEnd(items)];
  // "X, die nach Angaben der Polizei …": behind a relative pronoun no noun follows.
  const relative = articles.has(opener.folded) && items[comma + 2]?.capital !== true;
  if (!relative && !clauseOpeners.has(opener.folded)) return [0, frameEnd(items)];
  return [comma + 1, nextComma(items, end)];
}

/** Index of the first comma from `from` on, or of the sentence's end. */
function nextComma(items: readonly Item[], from: number): number {
  const close = items.findIndex((item, at) => at >= from && COMMA.has(item.folded));
  return close < 0 ? frameEnd(items) : close;
}

/** "Enligt rådet är bron stängd*, säger X*": where the tag that closes the sentence begins, or the sentence's end. */
function beforeClosingTag(items: readonly Item[], from: number, lexicon: Lexicon): number {
  const comma = items.findLastIndex(({ folded }) => COMMA.has(folded));
  const tag = comma > from && lexicon.cues.match(items, comma + 1)?.value.kind === 'verb';
  return tag && lexicon.words.verbSecond === true ? comma : frameEnd(items);
}

/** How many words may follow the name of a source that closes its sentence: "according to a count *by the agency*". */
const SOURCE_TAIL = 14;

/** True where nothing but words and brackets stand between `from` and the sentence's end. */
function closesSentence(items: readonly Item[], from: number): boolean {
  const end = frameEnd(items);
  return (
    end - from <= SOURCE_TAIL &&
    items.slice(from, end).every(({ word, folded }) => word || folded === '(' || folded === ')')
  );
}

/** True where what is said goes on without a comma behind a name: "Menurut Rini *jembatan itu* …". */
function beginsClause(
  items: readonly Item[],
  at: number,
  named: boolean,
  { words, sets }: Lexicon,
): boolean {
  const first = items[at];
  if (first?.word !== true || first.capital) return false;
  // el "Σύμφωνα με τον ψαρά *δεν* υπήρξε …": a negation begins it behind any source.
  if (sets.negations.has(first.folded) && sets.stops.has(first.folded)) return true;
  if (!named) return false;
  // "Podle mluvčího Karla Duba *byl* jez pevný": no comma parts the two.
  if (words.accordingWithoutComma === true) return true;
  if (words.headFirst !== true) return false;
  // "…, menurut Rini *akan* dibuka", "… *saat ini* dibuka": small words that begin what is said.
  const now = sets.definite.has(foldedAt(items, at + 1));
  return !sets.stops.has(first.folded) || sets.predicates.has(first.folded) || now;
}

/** Whether a name tells whose words they are, or an office with its holder beside it. */
function isNamed(items: readonly Item[], mention: Mention, lexicon: Lexicon): boolean {
  const { from, to, apposition } = mention;
  return (
    items.slice(from, to).some((one) => one.capital) ||
    (apposition !== null && isOfficeAndName(items, apposition, lexicon))
  );
}

/** Where the words that tell whose words they are end. */
function endOfTag(
  items: readonly Item[],
  cue: Cue,
  mention: Mention | null,
  lexicon: Lexicon,
): number {
  const [, end] = tagRange(cue, mention);
  if (mention === null) return end;
  if (tellsInMarks(items, mention.from, lexicon)) return Math.max(cue.to, mention.from + 3);
  // "Según los indicios, un policía …": beside words without a name the next phrase is the content.
  const cased = CASED.test(foldedAt(items, mention.from));
  const clause = mention.apposition !== null && cased && !isNamed(items, mention, lexicon);
  return clause ? Math.max(cue.to, mention.to) : end;
}

/** "*Wie* der Hafen *nach ersten Schätzungen* mitteilte, …": in the clause that says who tells it. */
function isWithinTelling(items: readonly Item[], tag: number, lexicon: Lexicon): boolean {
  const { asWords, coordinators } = lexicon.sets;
  const first = foldedAt(items, 0);
  if (lexicon.words.verbSecond !== true || !asWords.has(first) || coordinators.has(first))
    return false;
  const comma = items.findIndex(({ folded }) => COMMA.has(folded));
  return tag < comma;
}

/** Where the relative clause ends that the comma at `comma` opens: "Podle svědků, *kteří vše viděli*, …"; null where none begins, or it has no end. */
function endOfRelative(items: readonly Item[], comma: number, lexicon: Lexicon): number | null {
  if (!COMMA.has(foldedAt(items, comma))) return null;
  if (!lexicon.sets.relatives.has(foldedAt(items, comma + 1))) return null;
  const close = items.findIndex(({ folded }, at) => at > comma && COMMA.has(folded));
  return close < 0 ? null : close + 1;
}

/** `According to S, C` and `C, according to S`. */
export function accordingTo(
  items: readonly Item[],
  cue: Cue,
  source: Mention | null,
  lexicon: Lexicon,
): IndirectContent | null {
  // "De to *har*, ifølge Lund, status som vitner": behind its auxiliary the clause goes on, and tells nothing of who says it.
  const open =
    COMMA.has(foldedAt(items, cue.from - 1)) &&
    lexicon.sets.auxiliaries.has(foldedAt(items, cue.from - 2));
  const mention = open && source !== null ? { ...source, apposition: null } : source;
  // "*Demikian* kata Bupati Kapela, Rini Kusuma tentang …": what was said stands before it.
  const pointer = lexicon.pointsBack.match(items, 0);
  if (lexicon.words.headFirst === true && pointer !== null && cue.from === pointer.length)
    return null;
  const [start] = tagRange(cue, mention);
  if (isWithinTelling(items, start, lexicon)) return null;
  const named = mention !== null && isNamed(items, mention, lexicon);
  const end = endOfTag(items, cue, mention, lexicon);
  const leads = items
    .slice(0, start)
    .every(
      (item) =>
        !item.word ||
        lexicon.sets.between.has(item.folded) ||
        lexicon.sets.stops.has(item.folded) ||
        lexicon.sets.times.has(item.folded),
    );
  // Behind a postposition (fi "mukaan", hu "szerint") it is told at once what is said.
  if (leads && (lexicon.words.verbSecond === true || cue.kind === 'accordingAfter')) {
    const from = endOfRelative(items, end, lexicon) ?? end;
    return contentOf(items, from, beforeClosingTag(items, from, lexicon), lexicon);
  }
  // "*Podle něj je* jez pevný, …"
  const self = cue.kind === 'accordingSelf' && lexicon.words.accordingWithoutComma === true;
  const given = mention !== null && endOfGivenName(items, mention.from, lexicon) === end;
  const begun =
    given || beginsClause(items, end, named || self, lexicon) || opensObject(items, end, lexicon);
  if (leads && begun) return contentOf(items, end, frameEnd(items), lexicon);
  if (leads) {
    for (let at = end; at < Math.min(items.length, end + 14); at += 1) {
      if (!COMMA.has(foldedAt(items, at))) continue;
      const relative = endOfRelative(items, at, lexicon);
      if (relative !== null) return contentOf(items, relative, frameEnd(items), lexicon);
      // "بحسب X، *فإن* C"
      const that = lexicon.complementisers.match(items, at + 1, lexicon.words.proclitics);
      return contentOf(items, at + 1 + (that?.length ?? 0), frameEnd(items), lexicon);
    }
    return contentOf(items, end, frameEnd(items), lexicon);
  }
  // "C, a declarat S, *potrivit T*": the tag is nearer to who said it.
  const apart = COMMA.has(foldedAt(items, start - 1)) ? start - 1 : start;
  if (!begun && endsInTag(items, apart, lexicon)) return null;
  const before = items[start - 1];
  if (before !== undefined && COMMA.has(before.folded)) {
    // "X elmondta, *az adatok szerint* …": straight behind a verb's comma it is within what X said.
    const told = lexicon.cues.match(items, start - 2);
    if (lexicon.indirect.has('comma') && told?.value.bare === true) return null;
    const after = items[end];
    // "Trojice vinu odmítá, *podle Duba* je jez pevný": a clause of its own.
    if (begun && lexicon.words.closingComma === true)
      return contentOf(items, end, frameEnd(items), lexicon);
    if (begun) return contentOf(items, 0, start - 1, lexicon, [end, frameEnd(items)]);
    if (closesSentence(items, end)) return contentOf(items, 0, start - 1, lexicon);
    // "C, according to the ministry, *which* put the loss at …": what more is told of the source.
    const tells = lexicon.sets.relatives.has(foldedAt(items, end + 1));
    if (after !== undefined && COMMA.has(after.folded)) {
      // "C, potrivit poliției, *scrie T*": who passes it on.
      const passed = tells || isTag(items, end, items.length, lexicon);
      return contentOf(items, 0, start - 1, lexicon, passed ? null : [end + 1, frameEnd(items)]);
    }
  }
  // "Příčinu *bude* podle mluvčí komise vyšetřovat": what a verb like this needs has been read as the source's.
  const unfinished = lexicon.words.accordingWithoutComma === true && before !== undefined;
  if (end >= frameEnd(items))
    return unfinished && lexicon.sets.predicates.has(before.folded)
      ? null
      : contentOf(items, 0, start, lexicon);
  // "Zwei Boote wurden nach Angaben der Hafenwache beschädigt": the tag stands inside its sentence or clause.
  // "Syy on selvä: *Matti Lindin mukaan* jää petti": behind a colon it is told what follows.
  if (cue.kind === 'accordingAfter' && before?.folded === ':')
    return contentOf(items, end, frameEnd(items), lexicon);
  // fi "Asiassa oli *Matti Lindin mukaan* jo edistytty", likewise, where a name tells that it is no other "along".
  const office =
    mention !== null &&
    items
      .slice(mention.from, mention.to)
      .some(({ folded }) => isRole(folded, lexicon) || officeFirstForm(folded, lexicon) !== null);
  const postposed =
    cue.kind === 'accordingAfter' && lexicon.words.subject === 'around' && (named || office);
  if (lexicon.words.verbSecond !== true && !postposed) return null;
  const [first, last] = clauseAround(items, start, end, lexicon);
  // "C enligt rådet, *som* inte vill säga mer": what more is told of the source.
  const closing = items.findLastIndex((item, at) => at < last && COMMA.has(item.folded)) === end;
  if (closing && first < start && lexicon.sets.relatives.has(foldedAt(items, end + 1)))
    return contentOf(items, first, start, lexicon);
  return first === start
    ? contentOf(items, end, last, lexicon)
    : contentOf(items, first, start, lexicon, [end, last]);
}
