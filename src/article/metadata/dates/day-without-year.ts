import { textsIn } from '../../blocks/nodes';
import { readPageDate } from './page-dates';

/** Year and month as folders of an address: "/2031/07/". */
const MONTH_IN_ADDRESS = /\/(20\d{2})\/(0[1-9]|1[0-2])\//u;

/** A day with its month in letters, and no year behind it: "4 March", "4. března"; "Mar 4". */
const YEARLESS: readonly RegExp[] = [
  /(?<!\d)\d{1,2}\.?\s+\p{L}[\p{L}\p{M}]{2,}/u,
  /\p{L}[\p{L}\p{M}]{2,}\.?\s+\d{1,2}(?![\d.:])/u,
];

/** Texts under the headline that are looked at, and the longest of them that is a day. */
const NEAR_TEXTS = 12;
const LONGEST_DAY = 40;

/** The day that a line under the headline tells without its year, where the page's address has the year and the same month. */
export function dayWithoutYear(
  page: Document,
  heading: Element | null,
  address: string,
): string | null {
  const [, year, month] = MONTH_IN_ADDRESS.exec(address) ?? [];
  if (heading === null || year === undefined) return null;
  let seen = 0;
  for (const { data } of textsIn(page.body, heading)) {
    if (!/\S/u.test(data)) continue;
    if ((seen += 1) > NEAR_TEXTS) break;
    const words = data.trim();
    if (words.length > LONGEST_DAY || !/\d/u.test(words)) continue;
    const dates = YEARLESS.map((pattern) =>
      readPageDate(words.replace(pattern, (day) => `${day} ${year}`)),
    );
    const told = dates.find((date) => date?.startsWith(`${year}-${month}`) === true);
    if (told !== undefined) return told;
  }
  return null;
}
