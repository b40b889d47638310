import {
  ACCORDING,
  DAY_SENT,
  DISPATCH,
  HOUSE_ENDINGS,
  NEWS,
  REPORTED,
  REPORTER,
  SUBJECT,
} from '../../languages/world/dispatches';

/** 新华社, 人民网, 本报: letters at most, and how such names end. */
const HOUSE = String.raw`\p{Script=Han}{1,6}?${HOUSE_ENDINGS}`;
const PLACE = String.raw`\p{Script=Han}{2,8}?`;
const REPORTERS = String.raw`\s?[（(][^()（）]{2,30}[）)]`;

/** "新华社旧城3月4日电（记者林晓）", and a series' "题：" behind it. */
const BY_DAY = new RegExp(
  `^(?<agency>${HOUSE})(?<place>${PLACE})?${DAY_SENT}${DISPATCH}(?:${REPORTERS})?(?:${SUBJECT})?\\s*`,
  'u',
);

/** "本报讯 ", "东海网讯（记者林晓）", "东海网消息：": without a day, so that a sign parts it from the story. */
const BY_HOUSE = new RegExp(
  `^(?!${ACCORDING})(?<agency>${HOUSE})(?<place>${PLACE})?${NEWS}(?:${REPORTERS}\\s*|[：:]\\s*|\\s+)`,
  'u',
);

/** "（中央社記者林曉舊城4日電）", "〔記者林曉／舊城報導〕", "（舊城4日訊）": all of it in brackets. */
const IN_BRACKETS = new RegExp(
  `^[（(〔［[【](?:(?<agency>${HOUSE})?${REPORTER}[^／/（）()〔〕［］]{2,12}?(?:[／/](?<from>${PLACE}))?|(?<place>${PLACE}))(?:(?:${DAY_SENT})${DISPATCH}|${REPORTED})[）)〕］\\]】]\\s*`,
  'u',
);

/** "［旧市 4日 ロイター］ -": place, day and agency between spaces. */
const BETWEEN_SPACES = new RegExp(
  String.raw`^[［[](?<place>\S{1,12})[\s　]+${DAY_SENT}[\s　]+(?<agency>[^［］[\]\s]{2,20})[］\]]\s*(?:[-–—]\s+)?`,
  'u',
);

/** The dateline of a dispatch in the signs of East Asia. */
export interface DispatchDateline {
  readonly place: string | null;
  readonly agency: string | null;
  /** UTF-16 units that it takes of the paragraph. */
  readonly length: number;
}

/**
 * The dateline of Chinese and Japanese houses, known by the sign of a dispatch behind a house, a place or a day.
 *
 * @param text the first paragraph
 */
export function readDispatch(text: string): DispatchDateline | null {
  for (const form of [BY_DAY, BY_HOUSE, IN_BRACKETS, BETWEEN_SPACES]) {
    const found = form.exec(text);
    if (found === null) continue;
    const { place, from, agency } = found.groups ?? {};
    return { place: place ?? from ?? null, agency: agency ?? null, length: found[0].length };
  }
  return null;
}
