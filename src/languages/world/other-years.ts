/** The Gregorian year before the first of an era, as Japan and Taiwan count. */
export const YEAR_BEFORE_ERA: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民國: 1911,
  民国: 1911,
};

/** The months of the solar year, from spring on, as Iran and as Afghanistan name them. */
export const SOLAR_MONTHS: readonly (readonly string[])[] = [
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' '),
  'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت'.split(' '),
];
