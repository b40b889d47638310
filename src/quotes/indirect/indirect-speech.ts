import type { Frame, Item, Passage, Range } from '../passage';
import type { Attribution, FrameReading } from '../attribution';
import { subjectOf } from '../reporting/cue-subjects';
import type { Cue } from '../reporting/cues/cues';
import { addedClauses, type Report } from './clauses/added-clauses';
import { indirectContent } from './indirect-content';
import { beginsInMood, sourceBefore, tellerBefore } from './mood';
import { contentOf, type IndirectContent } from '../reporting/clauses/reported-clause';
import { opensMarked } from '../reporting/clauses/finite-verbs';
import type { Mention } from '../reporting/phrases/mentions';
import { isDenial, isNegated } from '../reporting/cues/negation';
import { COMMA } from '../words/signs';
import { foldedAt } from '../words/tokens';
import { CASELESS } from '../words/letters';

function rangeSpan(items: readonly Item[], [from, to]: Range): Range {
  return [items[from]?.start ?? 0, items[to - 1]?.end ?? 0];
}

/**
 * True for "said", for "alleged *that*" and the like, and for every cue of a language that does not tell its plain verbs from
 * others; not for verbs of thought.
 */
function isPlain(
  { items, lexicon: { sets } }: Passage,
  cue: Cue,
  content: IndirectContent,
): boolean {
  const verb = foldedAt(items, cue.from);
  if (cue.kind !== 'verb' || sets.plainVerbs.has(verb)) return true;
  const that = sets.thatWords.has(foldedAt(items, content.from - 1));
  return (sets.plainVerbs.size === 0 || that) && !sets.unsaidVerbs.has(verb);
}

/** What the reporting words of a frame report in other words, beside its direct quotes. */
function reportsOf(reading: FrameReading, direct: readonly Attribution[]): Report[] {
  const { frame, cues } = reading;
  const { items } = frame;
  const reports = cues.flatMap((cue) => {
    if (direct.some((one) => one.cue === cue && one.confidence > 0.9 && !isWithin(one, cue, frame)))
      return [];
    const mention = subjectOf(frame, cue, [0, items.length]);
    // "tiga laporan *yang menyebutkan* C": who says it stands before the clause, and names nobody.
    if (mention === null && opensRelative(frame, cue)) return [];
    if (mention === null && isOfSomeNoun(frame, cue)) return [];
    const fragment = direct.find((one) => one.cue === cue && isWithin(one, cue, frame));
    const content =
      indirectContent(reading, cue, mention) ??
      (fragment === undefined ? null : aroundFragment(frame, cue, mention, fragment));
    return content === null ? [] : [{ cue, mention, content }];
  });
  return [...reports, ...addedClauses(reading, direct)];
}

/** True for the tag of who passes on what another said: ru "…, *передаёт* ТАСС", "…, сообщил *корреспондент* «Порта»". */
function passesOn({ items, lexicon: { sets } }: Frame, { cue, mention }: Report): boolean {
  const words = items.slice(mention?.from, mention?.to);
  return [...items.slice(cue.from, cue.to), ...words].some(({ folded }) =>
    sets.passingOn.has(folded),
  );
}

/**
 * "X had promised that the money would come, *said Y*": a tag behind the whole sentence before what it reports in it,
 * and that of an outlet, which said nothing of it, behind.
 */
function inOrder(reports: readonly Report[], frame: Frame): readonly Report[] {
  if (reports.length < 2) return reports;
  // "X said that C, which is good *in his view*": what a pronoun tells of its own clause is no tag of the sentence.
  const isTag = ({ cue, content }: Report): boolean =>
    cue.kind !== 'accordingSelf' &&
    content.from === 0 &&
    content.rest === null &&
    content.to <= cue.from;
  const tags = reports.filter(isTag);
  const passed = tags.filter((one) => passesOn(frame, one));
  const inside = reports.filter((one) => !isTag(one));
  return [
    ...tags.filter((one) => !passed.includes(one)),
    ...inside.map((one) => beforeTags(one, passed)),
    ...passed,
  ];
}

/** A report without the tag behind it of who passes it on. */
function beforeTags(report: Report, passed: readonly Report[]): Report {
  const { from, to } = report.content;
  const end = passed.find(({ content }) => content.to > from && content.to < to)?.content.to ?? to;
  return end === to ? report : { ...report, content: { ...report.content, to: end } };
}

/** The direct quotes of a frame together with what it reports in other words. */
export function addIndirect(reading: FrameReading, direct: readonly Attribution[]): Attribution[] {
  const { frame } = reading;
  const { lexicon } = frame;
  let said = [...direct];
  const covered: Range[] = [];
  for (const { cue, mention, content } of inOrder(reportsOf(reading, direct), frame)) {
    // "*Nobody* said that C"
    if (mention !== null && lexicon.sets.noOne.has(foldedAt(frame.items, mention.from))) continue;
    const denies = isDenial(foldedAt(frame.items, cue.from), lexicon);
    const negated = denies || isNegated(frame, cue);
    // "did not say *whether* …": nobody said that it is so.
    const { suppositions, whether } = lexicon.sets;
    const opener = foldedAt(frame.items, content.from - 1);
    const open = suppositions.has(opener) || whether.has(opener);
    // "C, the mayor did not say": nor what stands before the verb.
    const before =
      cue.kind === 'verb' &&
      content.from === 0 &&
      frame.items
        .slice(content.to, cue.from)
        .some(({ folded }) => lexicon.sets.negations.has(folded));
    if (negated && (content.bare || open || before)) continue;
    if (tellsWhere(frame, content)) continue;
    const ranges = rangesOf(content);
    if (covered.some(([from, to]) => content.from < to && content.to > from)) continue;
    const inside = said.filter((one) => isInside(one, ranges, frame.items));
    if (inside.some((one) => isOfAnother(one, cue))) continue;
    covered.push(...ranges);
    // Single words in marks are part of this; a longer stretch may be shown as a quote of its own too.
    const whole = lexicon.words.mixedWhole === true;
    said = said.filter((one) => !inside.includes(one) || (one.type !== 'mixed' && !whole));
    const quoted = ranges.some(([from, to]) =>
      frame.items.slice(from, to).some((item) => item.quote !== null),
    );
    said.push({
      frame,
      type: quoted ? 'mixed' : 'indirect',
      spans: ranges.map((range) => rangeSpan(frame.items, range)),
      cue,
      mention,
      continues: false,
      negated,
      confidence: isPlain(frame, cue, content) ? 0.8 : 0.65,
    });
  }
  return said;
}

/** True for a quote that hangs on another word, or on a name behind this one: "X announced C, but *Jane Doe* fears “Q”". */
function isOfAnother(one: Attribution, cue: Cue): boolean {
  if (one.type !== 'direct' || one.cue === cue) return false;
  return one.confidence > 0.9 || (one.cue === null && (one.mention?.from ?? 0) > cue.to);
}

/** True for "Как передаёт X, *об этом сообщил Y*": who else reports what the sentence before said. */
function tellsWhere({ items, lexicon }: Passage, { from, to }: IndirectContent): boolean {
  const pointer = lexicon.pointsBack.match(items, from);
  // "*это* не лекарство": one word may as well be the subject of what is said.
  if (pointer === null || pointer.length < 2) return false;
  return items.slice(from, to).some((_, step) => lexicon.cues.match(items, from + step) !== null);
}

function opensRelative({ items, lexicon: { sets } }: Passage, { from }: Cue): boolean {
  let before = from - 1;
  while (sets.between.has(foldedAt(items, before))) before -= 1;
  return sets.relatives.has(foldedAt(items, before));
}

/** id "Kemarin, *media* melaporkan C": a noun that no list has, alone before its verb, says it, and not who spoke before. */
function isOfSomeNoun({ items, lexicon: { sets, words, cues } }: Passage, { from }: Cue): boolean {
  const noun = items[from - 1];
  if (words.headFirst !== true || noun?.word !== true) return false;
  const small = [sets.stops, sets.between, sets.links, sets.times, sets.negations];
  if (small.some((set) => set.has(noun.folded)) || cues.match(items, from - 1) !== null)
    return false;
  return from === 1 || COMMA.has(foldedAt(items, from - 2));
}

/** Most words between a verb and the marked words in its object. */
const FRAGMENT_REACH = 14;

/** `called his rival’s plan “a joke”`: the words of the article that lead to a few of the speaker's own. */
function aroundFragment(
  frame: Frame,
  cue: Cue,
  mention: Mention | null,
  { spans }: Attribution,
): IndirectContent | null {
  const { items, lexicon } = frame;
  if (lexicon.words.mixedWhole !== true || cue.kind !== 'verb') return null;
  const at = items.findIndex(({ quote }) => quote !== null && quote.from === spans[0]?.[0]);
  const from = mention !== null && mention.from >= cue.to ? mention.to : cue.to;
  // "told the court *that* “Q”": the marked words are the whole clause.
  if (lexicon.sets.thatWords.has(foldedAt(items, at - 1))) return null;
  const leading = items.slice(from, at);
  if (leading.length > FRAGMENT_REACH || leading.some(({ word }) => !word)) return null;
  // "warned *of* “a slow death”": a small word by itself tells nothing of them.
  const { stops, links } = lexicon.sets;
  const [{ folded: only } = { folded: '' }, ...others] = leading;
  if (others.length === 0 && (stops.has(only) || links.has(only))) return null;
  return contentOf(frame, [from, at + 1]);
}

/**
 * True for a quote that is a part of the clause behind its verb: "said the bridge “cannot carry lorries” in winter", or
 * opens it: "according to S, “the pier” will be closed".
 */
function isWithin({ spans, type }: Attribution, cue: Cue, frame: Frame): boolean {
  const { items } = frame;
  const at = items.findIndex(({ quote }) => quote !== null && quote.from === spans[0]?.[0]);
  const outside = at > cue.to || (at < cue.from && type === 'mixed');
  if (outside && items[at - 1]?.word === true) return true;
  const goesOn = cue.kind === 'verb' ? opensMarked(frame, at) : items[at + 1]?.word;
  return type === 'mixed' && at >= cue.to && goesOn === true;
}

function rangesOf({ from, to, rest }: IndirectContent): Range[] {
  return rest === null ? [[from, to]] : [[from, to], rest];
}

function isInside(one: Attribution, ranges: readonly Range[], items: readonly Item[]): boolean {
  return one.spans.every(([start]) =>
    ranges.some((range) => {
      const [from, to] = rangeSpan(items, range);
      return start >= from && start < to;
    }),
  );
}

/** A second sentence in the form of reported speech goes on the first: one quote, not two. */
export function extendsLast({ frame, cues, follows, last, mood }: FrameReading): boolean {
  if (!follows || !mood || cues.length > 0 || last?.continues !== true) return false;
  if (last.type === 'direct' || last.cue !== null || last.frame.paragraph !== frame.paragraph)
    return false;
  const [start] = last.spans.at(-1) ?? [frame.start];
  last.spans[last.spans.length - 1] = [
    start,
    rangeSpan(frame.items, [0, lengthWithoutStop(frame)])[1],
  ];
  return true;
}

/**
 * `S گفت: c. c.`: in a script without capitals, what follows a colon without marks goes on to the end of its
 * paragraph, as far as no reporting word stands.
 */
export function extendsColon({ frame, cues, follows, last, text }: FrameReading): boolean {
  if (!follows || cues.length > 0 || last?.type !== 'indirect') return false;
  if (last.cue === null || last.frame.paragraph !== frame.paragraph) return false;
  const { items } = frame;
  if (!CASELESS.test(foldedAt(items, 0)) || items.some(({ quote }) => quote !== null)) return false;
  const [start, end] = last.spans.at(-1) ?? [frame.start, frame.start];
  if (!/:\s*$/u.test(text.slice(Math.max(0, start - 3), start))) return false;
  if (/\p{L}/u.test(text.slice(end, frame.start))) return false;
  last.spans[last.spans.length - 1] = [start, rangeSpan(items, [0, lengthWithoutStop(frame)])[1]];
  return true;
}

function lengthWithoutStop({ items }: Frame): number {
  const last = items.at(-1);
  return last?.word === true || last?.quote !== null ? items.length : items.length - 1;
}

/** A sentence without a reporting word that tells what was said (German Konjunktiv). */
export function continueInMood(reading: FrameReading): Attribution[] {
  const { frame, cues, follows, mood, previous, next } = reading;
  if (cues.length > 0 || !mood) return [];
  if (!follows && !beginsInMood(frame)) return [];
  const { items } = frame;
  // "Gesetz könnte Beitritt gefährden" without its stop is a heading.
  if (items.at(-1)?.word === true && next?.paragraph !== frame.paragraph) return [];
  const mention = follows ? null : sourceBefore(reading);
  // "Sirenen heulten. Viele seien geflohen": whom the sentence before is only about need not be who tells it.
  const guessed = mention !== null && tellerBefore(reading) === null;
  const end = lengthWithoutStop(frame);
  const quoted = items.some((item) => item.quote !== null);
  return [
    {
      frame: mention === null ? frame : (previous ?? frame),
      type: quoted ? 'mixed' : 'indirect',
      spans: [rangeSpan(items, [0, end])],
      cue: null,
      mention,
      continues: true,
      negated: false,
      confidence: follows ? 0.7 : guessed ? 0.5 : 0.6,
    },
  ];
}
