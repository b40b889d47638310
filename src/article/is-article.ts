import type { Located } from './locate';
import type { PageFacts } from './metadata/read-metadata';
import { proseOf } from './prose';

/** A page that calls itself an article may be a wire of two sentences; another must show that it is one. */
const ENOUGH_WHEN_SAID = 70;
const ENOUGH_OTHERWISE = 160;

/** A front page has no story as long as this. */
const SURELY_ENOUGH = 1200;

/** How many teasers, lines that are nothing but a link, a front page has at least. */
const MANY_TEASERS = 40;

/** False for a front page, an index or a page of controls. */
export function isArticle(located: Located, facts: PageFacts, url: string): boolean {
  const said = facts.saysArticle || facts.metadata.published !== null;
  if (located.prose < (said ? ENOUGH_WHEN_SAID : ENOUGH_OTHERWISE)) return false;
  if (facts.saysArticle || located.prose > SURELY_ENOUGH || !isFrontAddress(url)) return true;
  let teasers = 0;
  let paragraphs = 0;
  for (const line of located.lines) {
    if (line.linked > line.text.length * 0.8 && line.text.length > 25) teasers += 1;
    else if (located.chosen.has(line) && proseOf(line) > 0) paragraphs += 1;
  }
  return teasers < MANY_TEASERS || paragraphs * 4 > teasers;
}

/** The address of a house's front page or of one of its sections: no path, or one short word. */
function isFrontAddress(url: string): boolean {
  try {
    const { pathname, search } = new URL(url);
    return /^\/(?:index\.\w+|[\w-]{1,14}\/?)?$/u.test(pathname) && search.length < 8;
  } catch {
    return false;
  }
}
