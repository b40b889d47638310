import type { TextContext } from '../../../reading/text-context';
import type { Findings } from '../../findings';
import { describeSentences } from './describe-sentences';
import type { Described } from './features';
import { type Leaning, leaningsOf } from './leans';
import { type Pointers, pointersOf } from './pointers';
import { seatsOf } from './seats';
import { slotsOf } from './slots';
import { speakersOf } from './speakers';
import { type NamesByStart, trimSentence } from './trim';
import type { Worths } from './worths';

/** An article as its facts are chosen from: its text, what was found in it, and lists that go with its sentences. */
export interface DescribedArticle {
  readonly context: TextContext;
  readonly findings: Findings;
  readonly described: readonly Described[];
  readonly worths: Worths;
  /** Indexes of the sources named in each sentence. */
  readonly sources: readonly (readonly number[])[];
  readonly pointers: readonly Pointers[];
  readonly leanings: readonly Leaning[];
}

/** Every sentence as a possible fact: trimmed, with what it holds and the sources named in it. */
export function describeArticle(context: TextContext, findings: Findings): DescribedArticle {
  const sentences = context.sentences.map(([start, end]) => ({ start, end }));
  const whole = slotsOf(sentences, findings);
  const sources = whole.map((slots) => slots.sources);
  const names: NamesByStart = new Map(
    findings.names.flatMap(({ type, mentions }) =>
      mentions.map(([start, end]) => [start, { type, end }] as const),
    ),
  );
  const spans = sentences.map((sentence, at) =>
    trimSentence(
      sentence,
      (sources[at] ?? []).flatMap((index) => findings.sources[index] ?? []),
      names,
      context,
    ),
  );
  const { described, worths } = describeSentences(
    context,
    spans,
    slotsOf(spans, findings),
    whole[0],
  );
  return {
    context,
    findings,
    described,
    worths,
    sources,
    leanings: leaningsOf(context, spans, findings.dates),
    pointers: pointersOf(context, described, {
      names: findings.names,
      dates: findings.dates,
      whole,
      seats: seatsOf(context, sentences, findings),
      speakers: speakersOf(context, spans, findings),
    }),
  };
}
