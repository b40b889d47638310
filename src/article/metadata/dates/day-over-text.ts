import { isLongerThan } from '../../blocks/text-length';
import { textOf } from '../stated/page-meta';
import { shownDate } from './visible-dates';

/** Longest day that is written out, and shortest first paragraph under it, in characters. */
const LONGEST_DAY = 32;
const SHORTEST_PARAGRAPH = 120;

/**
 * The day in a line of its own right over the first paragraph, where nothing nearer to the headline tells one: under a row of
 * pictures, say. A page with several such lines is a chronicle, whose days are none of its own: null.
 */
export function dayOverText(page: Document): string | null {
  const days: string[] = [];
  for (const line of page.body.querySelectorAll('p,div')) {
    const next = line.nextElementSibling;
    if (next?.tagName !== 'P' || line.childElementCount > 1) continue;
    if (isLongerThan(line, LONGEST_DAY) || !isLongerThan(next, SHORTEST_PARAGRAPH)) continue;
    const text = textOf(line);
    const date = /\d/u.test(text) ? shownDate(text) : null;
    if (date === null) continue;
    if (days.push(date) > 1) return null;
  }
  return days[0] ?? null;
}
