import { isAny, type TokenView } from '../token-view';
import { entriesOf } from '../../../languages/names/class-table';
import * as is from '../lexicon/lexicon';

/** Where a name may end or go on by sign, in scripts that put no space behind it; made once a text. */
export interface SignBorders {
  /** th "นายธานี *เปิดเผย*ว่า": whether a verb of saying of several signs begins at an offset of the text. */
  readonly beginsSpeech: (start: number) => boolean;
  /** 李海|坦言, 徐征|说: whether a verb of speech begins at a token of one sign, wherever the dictionary cuts. */
  readonly opensSpeech: (at: number) => boolean;
  /**
   * 發言人張|其|強: whether behind the surname at a token a word of grammar is a sign of the name: behind a title
   * or before a verb of speech.
   */
  readonly hasMiddleSign: (at: number) => boolean;
}

/** The borders of a text; none where neither spaces are missing nor surnames are listed. */
export function signBordersOf(view: TokenView): SignBorders {
  const { tokens, text, words } = view;
  const joined = words.script === 'joined' || words.surnames !== undefined;
  const speech = joined ? entriesOf(words.speech).filter((verb) => verb.length > 1) : [];
  const beginsSpeech = (start: number): boolean =>
    speech.some((verb) => text.startsWith(verb, start));
  const says = (at: number): boolean => isAny(view, at, is.SPEECH);
  const opensSpeech = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined || token.text.length > 1) return false;
    return says(at) || beginsSpeech(token.start);
  };
  const hasMiddleSign = (at: number): boolean => {
    for (const place of [at, at + 1, at + 2]) {
      const token = tokens[place];
      if (token?.text.length !== 1 || (place > at && token.gap !== 'none')) return false;
    }
    if (isAny(view, at + 2, is.PLAIN) || opensSpeech(at + 2)) return false;
    return isAny(view, at - 1, is.TITLE) || says(at + 3) || opensSpeech(at + 3);
  };
  return { beginsSpeech, opensSpeech, hasMiddleSign };
}
