import type { Item, Passage, Range } from '../../passage';
import type { Cue } from '../../reporting/cues/cues';
import type { Mention } from '../../reporting/phrases/mentions';
import { type IndirectContent, contentOf, frameEnd } from '../../reporting/clauses/reported-clause';
import { isTag } from '../../reporting/subjects/tag-subjects';
import { isRole } from '../../words/lexicon';
import { COMMA } from '../../words/signs';
import { opensAsClause } from '../../reporting/clauses/openings';
import { beforeTurnedReport } from '../../reporting/clauses/turns';
import { tellsWhen } from './complements';
import { foldedAt } from '../../words/tokens';
import { endsInTag } from './nearer-tags';
import { readSourceTag, type SourceTag } from './source-tags';

/** The subordinate clause that the tag from `start` to `end` stands in, or the whole frame. */
function clauseAround({ items, lexicon }: Passage, start: number, end: number): Range {
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
function beforeClosingTag({ items, lexicon }: Passage, from: number): number {
  const comma = items.findLastIndex(({ folded }) => COMMA.has(folded));
  const tag = comma > from && lexicon.cues.match(items, comma + 1)?.value.kind === 'verb';
  return tag && lexicon.words.verbSecond === true ? comma : frameEnd(items);
}

/** How many words may follow the name of a source that closes its sentence: "according to a count *by the agency*". */
const SOURCE_TAIL = 14;

/** True where nothing but words and brackets stand between `from` and the sentence's end, or a time behind a last comma. */
function closesSentence(passage: Passage, from: number): boolean {
  const { items } = passage;
  const end = frameEnd(items);
  const comma = items.findIndex(({ folded }, at) => at >= from && COMMA.has(folded));
  const last = comma >= 0 && tellsWhen(passage, comma + 1) ? comma : end;
  return (
    end - from <= SOURCE_TAIL &&
    items.slice(from, last).every(({ word, folded }) => word || folded === '(' || folded === ')')
  );
}

/** "*Wie* der Hafen *nach ersten Schätzungen* mitteilte, …": in the clause that says who tells it. */
function isWithinTelling(passage: Passage, tag: number): boolean {
  const { items, lexicon } = passage;
  if (lexicon.words.verbSecond !== true || !opensAsClause(passage)) return false;
  const comma = items.findIndex(({ folded }) => COMMA.has(folded));
  return tag < comma;
}

/** Where the relative clause ends that the comma at `comma` opens: "Podle svědků, *kteří vše viděli*, …"; null where none begins, or it has no end. */
function endOfRelative({ items, lexicon }: Passage, comma: number): number | null {
  if (!COMMA.has(foldedAt(items, comma))) return null;
  if (!lexicon.sets.relatives.has(foldedAt(items, comma + 1))) return null;
  const close = items.findIndex(({ folded }, at) => at > comma && COMMA.has(folded));
  return close < 0 ? null : close + 1;
}

/** Items of what tells where a source belongs. */
const LONGEST_MEMBERSHIP = 9;

/** Where the commas end that hold to which body the source before them belongs: "Según Ana Ruiz*, de la Universidad de Murcia,* C"; null where they hold something else. */
function endOfMembership({ items, lexicon }: Passage, comma: number): number | null {
  const { links, coordinators, institutions } = lexicon.sets;
  const link = foldedAt(items, comma + 1);
  const named = items[comma - 1]?.capital === true && COMMA.has(foldedAt(items, comma));
  if (!named || !links.has(link) || coordinators.has(link)) return null;
  const close = items.findIndex(({ word }, at) => at > comma && !word);
  if (!COMMA.has(foldedAt(items, close)) || close - comma > LONGEST_MEMBERSHIP) return null;
  const inside = items.slice(comma + 2, close);
  // "Según Ana Ruiz, *de los 50 heridos*, tres …" is what she said.
  const body = inside.some(({ folded }) => institutions.has(folded) || isRole(folded, lexicon));
  return body && inside.some(({ capital }) => capital) ? close + 1 : null;
}

/** Items between a source at the head of its sentence and the comma behind it at most. */
const LEAD_REACH = 14;

/** What is said behind a source that opens its sentence: "*According to S*, C". */
function behindSource(passage: Passage, { kind, end, goesOn }: SourceTag): IndirectContent | null {
  const { items, lexicon } = passage;
  // Behind a postposition (fi "mukaan", hu "szerint") it is told at once what is said.
  if (lexicon.words.verbSecond === true || kind === 'accordingAfter') {
    const from = endOfRelative(passage, end) ?? endOfMembership(passage, end) ?? end;
    return contentOf(passage, [from, beforeClosingTag(passage, from)]);
  }
  let from = end;
  const comma = goesOn
    ? -1
    : items.findIndex(({ folded }, at) => at >= end && at < end + LEAD_REACH && COMMA.has(folded));
  if (comma >= 0) {
    // "بحسب X، *فإن* C"
    const that = lexicon.complementisers.match(items, comma + 1, lexicon.words.proclitics);
    from =
      endOfRelative(passage, comma) ??
      endOfMembership(passage, comma) ??
      comma + 1 + (that?.length ?? 0);
  }
  return contentOf(passage, [from, beforeTurnedReport(passage, from, frameEnd(items))]);
}

/** What is said around a source that a comma parts from it, "C, *according to S* (, C)"; undefined where more than the comma must tell. */
function besideComma(
  passage: Passage,
  { start, end, goesOn }: SourceTag,
): IndirectContent | null | undefined {
  const { items, lexicon } = passage;
  if (!COMMA.has(foldedAt(items, start - 1))) return undefined;
  // "X elmondta, *az adatok szerint* …": straight behind a verb's comma it is within what X said.
  const told = lexicon.cues.match(items, start - 2);
  if (lexicon.indirect.has('comma') && told?.value.bare === true) return null;
  // "Trojice vinu odmítá, *podle Duba* je jez pevný": a clause of its own.
  if (goesOn && lexicon.words.closingComma === true)
    return contentOf(passage, [end, frameEnd(items)]);
  if (goesOn && !tellsWhen(passage, end))
    return contentOf(passage, [0, start - 1], [end, frameEnd(items)]);
  if (goesOn || closesSentence(passage, end)) return contentOf(passage, [0, start - 1]);
  if (!COMMA.has(foldedAt(items, end))) return undefined;
  // "C, according to the ministry, *which* put the loss at …": what more is told of the source.
  const tells = lexicon.sets.relatives.has(foldedAt(items, end + 1));
  // "C, potrivit poliției, *scrie T*": who passes it on.
  // "C, potrivit primarului, *citat de* T", likewise.
  const cited = lexicon.sets.asked.has(foldedAt(items, end + 1));
  const passed = tells || cited || isTag(passage, end, items.length);
  return contentOf(passage, [0, start - 1], passed ? null : [end + 1, frameEnd(items)]);
}

/** What is said around a source that stands inside its sentence or at its end, and that no comma parts from it. */
function aroundSource(
  passage: Passage,
  { kind, start, end, tellsWho }: SourceTag,
): IndirectContent | null {
  const { items, lexicon } = passage;
  const before = foldedAt(items, start - 1);
  if (end >= frameEnd(items)) {
    // "Příčinu *bude* podle mluvčí komise vyšetřovat": what a verb like this needs has been read as the source's.
    const unfinished = lexicon.words.accordingWithoutComma === true;
    return unfinished && lexicon.sets.predicates.has(before)
      ? null
      : contentOf(passage, [0, start]);
  }
  // "Syy on selvä: *Matti Lindin mukaan* jää petti": behind a colon it is told what follows.
  if (kind === 'accordingAfter' && before === ':')
    return contentOf(passage, [end, frameEnd(items)]);
  // "Zwei Boote wurden nach Angaben der Hafenwache beschädigt": the tag stands inside its sentence or clause.
  // fi "Asiassa oli *Matti Lindin mukaan* jo edistytty", likewise, where it is told who says it, and it is no other "along".
  const postposed = kind === 'accordingAfter' && lexicon.words.subject === 'around' && tellsWho;
  if (lexicon.words.verbSecond !== true && !postposed) return null;
  const [first, last] = clauseAround(passage, start, end);
  // "C enligt rådet, *som* inte vill säga mer": what more is told of the source.
  const closing = items.findLastIndex((item, at) => at < last && COMMA.has(item.folded)) === end;
  if (closing && first < start && lexicon.sets.relatives.has(foldedAt(items, end + 1)))
    return contentOf(passage, [first, start]);
  if (first === start) return contentOf(passage, [end, last]);
  // "C (enligt rådet).": the bracket behind a source is nothing that is said.
  const rest = before === '(' && foldedAt(items, end) === ')' ? end + 1 : end;
  return contentOf(passage, [first, start], rest < last ? [rest, last] : null);
}

/** fa "به گفته پلیس راننده مست بود": where no capital tells a name, nothing but a comma or a given name tells where a source ends and the clause begins. */
function isOpenEnded(
  { items, lexicon: { words, sets } }: Passage,
  { kind, end }: SourceTag,
  source: Mention | null,
): boolean {
  const led = kind === 'according' && words.subject === 'initial' && source?.kind === 'phrase';
  // "به گفته *مریم* کاویان سد …": a given name and the one behind it.
  if (!led || sets.givenNames.has(foldedAt(items, source.from))) return false;
  return end < frameEnd(items) && !COMMA.has(foldedAt(items, end));
}

/** `According to S, C` and `C, according to S`. */
export function accordingTo(
  passage: Passage,
  cue: Cue,
  source: Mention | null,
): IndirectContent | null {
  const { items, lexicon } = passage;
  // "*Demikian* kata Bupati Kapela, Rini Kusuma tentang …": what was said stands before it.
  const pointer = lexicon.pointsBack.match(items, 0);
  if (lexicon.words.headFirst === true && pointer !== null && cue.from === pointer.length)
    return null;
  const tag = readSourceTag(passage, cue, source);
  if (isOpenEnded(passage, tag, source)) return null;
  if (isWithinTelling(passage, tag.start)) return null;
  const { between, stops, times } = lexicon.sets;
  const leads = items
    .slice(0, tag.start)
    .every(
      ({ word, folded }) => !word || between.has(folded) || stops.has(folded) || times.has(folded),
    );
  if (leads) return behindSource(passage, tag);
  // "C, a declarat S, *potrivit T*": the tag is nearer to who said it.
  const apart = COMMA.has(foldedAt(items, tag.start - 1)) ? tag.start - 1 : tag.start;
  if (!tag.goesOn && endsInTag(passage, apart)) return null;
  const beside = besideComma(passage, tag);
  return beside === undefined ? aroundSource(passage, tag) : beside;
}
