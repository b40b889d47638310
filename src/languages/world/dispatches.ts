/** The words of Chinese and Japanese datelines, in the signs of both scripts, as parts of a regular expression. */

/** What the names of houses end with, and 报 of 本报, which one calls itself. */
export const HOUSE_ENDINGS = '(?:社|网|網|报|報|台|财经|財經|新闻|新聞)';

/** A day behind which a dispatch was sent. */
export const DAY_SENT = '(?:\\p{Nd}{1,2}月)?\\p{Nd}{1,2}日';

/** A dispatch, by wire or not: behind a day. */
export const DISPATCH = '[电電讯訊]';

/** The same behind a house. */
export const NEWS = '(?:[讯訊]|消息)';

/** "According to" a house, which is no dateline. */
export const ACCORDING = '[据據]';

/** Over a piece of a series. */
export const SUBJECT = '[题題][：:]';

export const REPORTER = '記者';
export const REPORTED = '(?:綜合)?報導';
