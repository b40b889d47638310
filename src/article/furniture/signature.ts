import { DASHES } from '../../languages/world/dashes';
import { endsLikeSentence } from '../blocks/prose';
import { isRole } from '../interruptions/by-itself/bylines';
import { isContact } from '../interruptions/by-itself/closings';
import { foldName } from '../labels/fold-label';
import { isKnownPlace, labelsOf } from '../labels/labels';
import { judgeByLabel } from '../interruptions/by-itself/judge-by-label';
import type { Fate } from '../interruptions/verdicts';
import { chooseAuthors } from '../metadata/authors/authors';
import {
  areUnsigned,
  isReporterContact,
  reporterIn,
  signedInLenses,
} from '../metadata/authors/dense-bylines';
import { NAME } from '../metadata/authors/byline-lines';
import type { PageFacts } from '../metadata/read-metadata';
import { isSetIn } from '../blocks/set-in';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';

/** A signature stands within this many lines after the last one that stays. */
const NEAR_END = 2;

/** Who reports is told within this many of the first lines. */
const NEAR_START = 3;

/**
 * The authors, with the one who signed the article at its end where the page's data names nobody but the
 * house: a name alone in a line under the text, or with an address to write to; else the one whom its
 * dateline names. Portals state the house and themselves for authors, by which the reporter's role at another name decides.
 */
export function withSignature(
  facts: PageFacts,
  lines: readonly WalkedBlock[],
  fates: readonly Fate[],
): readonly string[] {
  const { authors } = facts.metadata;
  const house = new Set(facts.house.map(foldName));
  const named = authors.some((author) => !house.has(foldName(author)));
  if (named && !areUnsigned(authors, lines.map(({ text }) => text).join('\n'))) return authors;
  const last = fates.lastIndexOf('stays');
  const first = fates.indexOf('stays');
  const ends = lines.slice(Math.max(last, 0), last + 1 + NEAR_END);
  for (const line of [...lines.slice(Math.max(first - 1, 0), first + NEAR_START), ...ends]) {
    const reporter = reporterIn(line.text);
    if (reporter !== null) return chooseAuthors([[reporter]], facts.house, facts.metadata.section);
  }
  for (const line of ends) {
    if (named && !isReporterContact(line.text)) continue;
    const signed = signedInLenses(line.text);
    if (signed !== null && !labelsOf(line).some(({ whole }) => whole)) return [signed];
    const told = toldAtEnd(line);
    if (told !== null) return chooseAuthors([[told]], facts.house, facts.metadata.section);
    if (isContact(line)) return chooseAuthors([[line.text]], facts.house, facts.metadata.section);
    const name = line.text.replace(DASH_BEFORE, '');
    const isName = line.kind === 'paragraph' && name.length <= 40 && NAME.test(name);
    if (!isName || judgeByLabel(line, true) !== null) continue;
    if (isSetApart(line) || isUnderText(line, lines))
      return chooseAuthors([[name]], facts.house, facts.metadata.section);
  }
  return authors;
}

/** Longest line at the end that tells of its author. */
const LONGEST_NOTE = 200;

/** A full name, and an address to write to. */
const FULL_NAME = /(?<![\p{L}\p{M}])(?:\p{Lu}[\p{L}\p{M}'’-]+\s){1,2}\p{Lu}[\p{L}\p{M}'’-]+/gu;
const ADDRESS = /([\w.+-]+)@[\w-]+\./u;

/** A sentence that begins with a full name: "Ana Lund is a reporter of the Post." */
const BEGINS_WITH_NAME = /^((?:\p{Lu}[\p{L}\p{M}'’-]+\s){2,3})\p{Ll}/u;

/**
 * Who is told of under the text in a note: the one whose family name the address to write to has ("Reach Ana Lund at
 * alund@…"), or who begins it in italics with a role ("Ana Lund is a reporter of the Post").
 */
function toldAtEnd(line: WalkedBlock): string | null {
  const { text } = line;
  if (line.kind !== 'paragraph' || text.length > LONGEST_NOTE) return null;
  const [, mailbox = ''] = ADDRESS.exec(text) ?? [];
  if (mailbox !== '') {
    const key = foldName(mailbox.replace(/[._]/gu, ''));
    // The word that begins the sentence has a capital as well.
    const names = text.replace(/^\p{Lu}\p{Ll}+\s(?=(?:\p{Lu}\S*\s){2})/u, '').match(FULL_NAME);
    const hasName = (name: string): boolean => key.includes(foldName(name.split(' ').at(-1) ?? ''));
    return names?.find(hasName) ?? null;
  }
  const [, name = ''] = BEGINS_WITH_NAME.exec(text) ?? [];
  if (name === '' || !isSetIn(line, 'em,i')) return null;
  return text.split(/[\s,.]+/u).some(isRole) ? name.trim() : null;
}

/** Before a signature: "— Ana Lund". */
const DASH_BEFORE = new RegExp(`^[${DASHES}]\\s*`, 'u');

/** Words of a name in a line like any other; more of them lead on: "Go On With The Story". */
const MOST_WORDS = 3;

/** True for a name right under a sentence, of somebody whom the article does not tell of, and no place. */
function isUnderText(line: WalkedBlock, lines: readonly WalkedBlock[]): boolean {
  const over = lines[lines.indexOf(line) - 1];
  if (over?.kind !== 'paragraph' || !endsLikeSentence(over.text)) return false;
  if (line.linked > 0 || line.text.split(' ').length > MOST_WORDS || isKnownPlace(line.text))
    return false;
  return lines.every((other) => other === line || !other.text.includes(line.text));
}

function isSetApart(line: WalkedBlock): boolean {
  const element = elementOf(line);
  if (/right|end/iu.test(element?.getAttribute('style') ?? element?.getAttribute('align') ?? '')) {
    return true;
  }
  return isSetIn(line, 'strong,b') || isSetIn(line, 'em,i');
}
