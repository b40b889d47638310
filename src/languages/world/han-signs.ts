/** The numerals that Han signs write numbers with, in any of their languages. */
export const HAN_NUMERALS = '〇○零一二三四五六七八九十廿卅百千两兩';

/** The signs that close the year, the month and the day of a date. */
export const HAN_DATE_SIGNS = '年月日號号';

/** What a Chinese agency closes the dateline of a dispatch with: 海风社5月3日电. */
export const WIRE_SIGNS = '讯訊电電';
