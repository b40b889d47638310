import type { Cue } from '../../reporting/cues/cues';
import type { Passage } from '../../passage';
import { isRole } from '../../words/lexicon';
import type { Stretch } from '../stretch/stretch';
import type { Link } from './link';
import { type Mention, nobodyAt, phraseAt } from '../../reporting/phrases/mentions';
import { readMarked } from '../../reporting/subjects/marked-subjects';
import { SENTENCE_END } from '../../words/signs';
import { hasEnding } from '../../words/word-endings';
import { foldedAt, foldedText } from '../../words/tokens';

/** Items between a quote and what tells that another's words answer it. */
const PROMPT_REACH = 6;

/** Items of such a noun with its particle: in a script without spaces most have one sign. */
const LONGEST_PROMPT = 6;

/** What stands behind a quote that another's words answer, and where: "“Q”는 진행자 *물음에*", "“Q”라고 *묻자*". */
interface Prompt {
  readonly kind: 'noun' | 'verb';
  readonly at: number;
}

/** The prompt straight behind the quote at `quote` and its particle; null where none is before another quote or a stop. */
function promptBehind({ items, lexicon }: Passage, quote: number): Prompt | null {
  const { quoteParticles, promptNouns } = lexicon.sets;
  if (!quoteParticles.has(foldedAt(items, quote + 1))) return null;
  for (let at = quote + 2; at < quote + 2 + PROMPT_REACH; at += 1) {
    const item = items[at];
    if (item === undefined || item.quote !== null || SENTENCE_END.has(item.folded)) return null;
    const words = foldedText(items, at, at + LONGEST_PROMPT);
    if ([...promptNouns].some((one) => words.startsWith(one))) return { kind: 'noun', at };
    const { folded } = item;
    const verb = hasEnding(folded, lexicon.endings.prompt) && !isRole(folded, lexicon);
    if (verb) return { kind: 'verb', at };
  }
  return null;
}

/** `X는 “Q”는 *진행자* 물음에 “A”고 답했다`: who asks is named behind the question, or nobody is; the topic before it answers. */
export function linkAsked(stretch: Stretch): Link | null {
  const { items, at, lexicon } = stretch;
  const prompt = promptBehind(stretch, at);
  if (prompt?.kind !== 'noun') return null;
  // ja "「Q」と*の*記者*の*質問に"
  const isLink = (place: number): boolean => lexicon.sets.links.has(foldedAt(items, place));
  const from = isLink(at + 2) ? at + 3 : at + 2;
  const to = isLink(prompt.at - 1) ? prompt.at - 1 : prompt.at;
  const named = items.slice(from, to).some(({ folded }) => isRole(folded, lexicon));
  const mention = named ? phraseAt(from, to) : nobodyAt(prompt.at, prompt.at + 1);
  return { cue: null, mention, strong: false };
}

/**
 * Whose the quote at `at` is where it answers one in the same sentence: `*X는* Y가 “Q”라고 묻자 “A”라고 답했다`; nobody where
 * only who asks is named, null where the quote before it asks nothing.
 */
export function readAnswerer(passage: Passage, at: number, cue: Cue): Mention | null {
  const { items } = passage;
  const asked = items.findLastIndex(({ quote }, place) => place < at && quote !== null);
  const prompt = asked < 0 ? null : promptBehind(passage, asked);
  if (prompt === null) return null;
  const near = readMarked(passage, asked, 0);
  if (prompt.kind === 'noun' || near === null) return near;
  return readMarked(passage, near.from, 0) ?? nobodyAt(cue.from, cue.to);
}
