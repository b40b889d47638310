import { isRole, type Lexicon } from '../../words/lexicon';
import { fold, tokenise } from '../../words/tokens';
import { nameWords } from '../people/people';
import { mattersOf, type OfficeMatters } from '../offices/office-matters';
import { roleHeads } from '../offices/roles';

/** An office that the text tells of somebody. Folded once and kept: every phrase without a name ("the minister") asks for all of them. */
export interface ToldOffice {
  readonly folded: string;
  readonly words: readonly string[];
  /** See `officeHeads`. */
  readonly heads: readonly string[];
  readonly matters: OfficeMatters;
}

/** The office of a role as the text writes it. */
export function toldOffice(role: string, lexicon: Lexicon): ToldOffice {
  const words = nameWords(role);
  return {
    folded: fold(role),
    words,
    heads: officeHeads(words, lexicon),
    matters: mattersOf(tokenise(role, lexicon.rules), lexicon),
  };
}

/**
 * The words of an office before "of". Where a case or the order alone tells "of" the first office is the head ("*пресс-секретарь*
 * президента", "*سخنگوی* وزارت خارجه"), where that stands before its office the last one ("Başkan *Yardımcısı*", "大統領*報道官*"): the other is somebody else's.
 */
export function officeHeads(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const heads = roleHeads(words, lexicon);
  const { caseAlone, complementFirst, complementLast, unspaced, roleAfterName } = lexicon.words;
  const parted = caseAlone === true || complementFirst === true || complementLast === true;
  if (!parted && unspaced !== true) return heads;
  const offices = heads.filter((word) => isRole(word, lexicon));
  const closes = complementFirst === true || (unspaced === true && roleAfterName === true);
  const head = closes ? offices.at(-1) : offices[0];
  return head === undefined ? heads : [head];
}
