import type { Attribution } from '../attribution';
import type { Item } from '../passage';
import type { Marked } from '../marks/marked';
import type { LinksAround } from './links/link';
import { certaintyOf } from './stretch/certainty';
import type { Stretch } from './stretch/stretch';

const ASKS = /[?？؟;]$/u;

/** At most this sure of a turn of which nothing tells whose it is. */
const UNTOLD = 0.5;

/**
 * `“Q1?” “Q2,” said X`: a question between marks of its own, straight before others that ask nothing, is asked of X, and not
 * said by X.
 */
export function isAnswered(text: string, question: Pick<Marked, 'to'>, answer: Marked): boolean {
  const asks = (to: number): boolean => ASKS.test(text.slice(to - 1, to));
  return asks(question.to) && !asks(answer.to) && answer.resumes !== true && !answer.dash;
}

/** Signs that may part a question from its answer: "“Q1?” – “Q2.”" */
const MOST_SIGNS = 2;

/** The quote beside the one at `at`, in the direction of `step`, where no word parts them. */
function quoteBeside(items: readonly Item[], at: number, step: 1 | -1): Marked | null {
  for (let far = 1; far <= MOST_SIGNS + 1; far += 1) {
    const item = items[at + far * step];
    if (item === undefined || item.word) return null;
    if (item.quote !== null) return item.quote;
  }
  return null;
}

/**
 * A question that no word leads to, before its answer, or the answer to one that somebody is said to ask (`X asked: “Q1?” “Q2.”`),
 * as the words of somebody whom nothing names; null for any other stretch.
 */
export function readTurn(
  { reading, items, at, quote }: Stretch,
  { preceding, following }: LinksAround,
): Attribution | null {
  const { text, frame } = reading;
  const [next, last] = [quoteBeside(items, at, 1), quoteBeside(items, at, -1)];
  const asked = preceding === null && next !== null && isAnswered(text, quote, next);
  const answers = following === null && last !== null && isAnswered(text, last, quote);
  if (!asked && !answers) return null;
  return {
    frame,
    type: 'direct',
    spans: [[quote.from, quote.to]],
    cue: null,
    mention: null,
    continues: false,
    negated: false,
    confidence: UNTOLD * certaintyOf(quote),
  };
}
