import { selfMention } from './according-sources';
import type { Cue } from '../cues/cues';
import type { Item, Passage } from '../../passage';
import { isRole, type Lexicon } from '../../words/lexicon';
import type { Mention } from '../phrases/mentions';
import { readInitial } from '../subjects/initial-subjects';
import { hasEnding } from '../../words/word-endings';
import { behindSmallWords } from '../../words/small-words';
import { foldedAt } from '../../words/tokens';

/** A reporting word without a finite form, and whose it is. */
export interface NarrativeInfinitive {
  readonly cue: Cue;
  readonly mention: Mention;
}

/** Words between the infinitive and the colon: "Et de conclure *sur une note d’espoir* : Q". */
const LONGEST_REST = 12;

/** In letters: what an infinitive has before its ending. */
const INFINITIVE_STEM = 2;

function isInfinitive(item: Item | undefined, { endings }: Lexicon): boolean {
  return hasEnding(item?.folded ?? '', endings.infinitive, INFINITIVE_STEM);
}

/**
 * `Et de conclure : Q`, `Et un pêcheur d’ajouter : Q`: a preposition and an infinitive tell what was said before the colon
 * at `colon`; where nobody is named, by whoever spoke last. Without "and" only a person is its subject: "L’idée de relancer
 * le port : « … »". `lowest` is where the words behind the quote before begin.
 */
export function readNarrative(
  passage: Passage,
  lowest: number,
  colon: number,
): NarrativeInfinitive | null {
  const { items, lexicon } = passage;
  const { narrativeOpeners, coordinators } = lexicon.sets;
  if (narrativeOpeners.size === 0) return null;
  const joined = coordinators.has(foldedAt(items, lowest));
  const from = joined ? lowest + 1 : lowest;
  const opener = items.findIndex(
    ({ folded }, at) => at >= from && at < colon && narrativeOpeners.has(folded),
  );
  if (opener < 0) return null;
  // "de *s’*interroger", "d’*en* rajouter"
  const verb = behindSmallWords(passage, opener + 1, colon);
  if (!isInfinitive(items[verb], lexicon) || colon - verb > LONGEST_REST) return null;
  const plain = { addressing: false, bare: false, citing: false, impersonal: false };
  const cue: Cue = { kind: 'verb', ...plain, from: opener, to: verb + 1 };
  if (opener === from) return joined ? { cue, mention: selfMention(cue) } : null;
  const mention = subjectBefore(passage, from, opener);
  return mention !== null && (joined || isPerson(passage, mention)) ? { cue, mention } : null;
}

function subjectBefore(passage: Passage, from: number, opener: number): Mention | null {
  const { items } = passage;
  // "Face à la grève, *un salarié* de s’inquiéter : Q"
  const comma = items.findLastIndex(({ folded }, at) => at < opener && folded === ',');
  const subject = readInitial(passage, Math.max(from, comma + 1), opener);
  return subject !== null && !subject.led && subject.to === opener ? subject : null;
}

function isPerson({ items, lexicon }: Passage, { from, to }: Mention): boolean {
  const words = items.slice(from, to);
  const name = words.some(({ capital }, step) => capital && words[step + 1]?.capital === true);
  return name || words.some(({ folded }) => isRole(folded, lexicon));
}
