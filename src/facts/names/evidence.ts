import { noVotes, type TokenView, type Votes } from './candidate';
import * as is from './lexicon';

const ROLE_REACH = 6;

// How much each kind of evidence counts. Fitted by hand on development texts of nine languages.
const AFTER_TITLE = 3;
const BESIDE_SPEECH = 2;
const AGE = 2;
const AFTER_PLACE_CUE = 1.5;
const AFTER_HEAD_NOUN = 1.5;
const BEFORE_PLACE = 1.5;

/** The classes of a word of the text (see lexicon.ts). */
export function classAt(view: TokenView, at: number): number {
  return view.classes[at] ?? 0;
}

/** Whether a role noun stands directly before a word, adjectives of the role between allowed. */
export function afterTitle(view: TokenView, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= ROLE_REACH; i -= 1) {
    const gap = view.tokens[i + 1]?.gap;
    if (gap !== 'space' && gap !== 'dot') return false;
    const classes = classAt(view, i);
    if (classes & is.TITLE) return true;
    if (!(classes & (is.ROLE_WORD | is.DEMONYM))) return false;
  }
  return false;
}

/** "Jones (47)", "Jones, 47,". */
function isAge(view: TokenView, to: number): boolean {
  const next = view.tokens[to];
  const last = view.tokens[to - 1];
  if (!next || !last || next.shape !== 'number' || next.end - next.start !== 2) return false;
  const before = view.text.slice(last.end, next.start);
  const after = view.text
    .slice(next.end, next.end + 2)
    .trimStart()
    .charAt(0);
  return (before.trim() === '(' && after === ')') || (before.trim() === ',' && after === ',');
}

/** "Springfield, Illinois": a place of the gazetteer after a comma says where the first one lies. */
function isBeforePlace(view: TokenView, to: number): boolean {
  const next = view.tokens[to];
  const last = view.tokens[to - 1];
  if (!next || !last || view.text.slice(last.end, next.start).trim() !== ',') return false;
  return view.gazetteer.longestAt(view.stems, to, view.tokens.length)?.type === 'place';
}

/** What the words beside a stretch say of its type. */
export function contextVotes(view: TokenView, from: number, to: number, titled: boolean): Votes {
  const votes = noVotes();
  if (titled) votes.person += AFTER_TITLE;
  const spaced = view.tokens[from]?.gap === 'space';
  const before = spaced ? classAt(view, from - 1) : 0;
  const after = view.tokens[to]?.gap === 'space' ? classAt(view, to) : 0;
  if (before & is.PLACE_CUE) votes.place += AFTER_PLACE_CUE;
  else if (before & is.PLACE_START) votes.place += AFTER_HEAD_NOUN;
  else if (before & is.ORGANISATION_START) votes.organisation += AFTER_HEAD_NOUN;
  if ((before | after) & is.SPEECH) votes.person += BESIDE_SPEECH;
  if (isAge(view, to)) votes.person += AGE;
  if (isBeforePlace(view, to)) votes.place += BEFORE_PLACE;
  return votes;
}
