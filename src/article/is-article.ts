import type { Located } from './locate/locate';
import type { PageFacts } from './metadata/read-metadata';
import { proseOf } from './blocks/prose';

/** A page that calls itself an article may be a wire of two sentences; another must show that it is one. */
const ENOUGH_WHEN_SAID = 60;
const ENOUGH_OTHERWISE = 160;

/** Paragraphs side by side that no front page has. */
const ENOUGH_TOGETHER = 450;

/** How many teasers, lines that are nothing but a link, a front page has at least. */
const MANY_TEASERS = 40;

/** False for a front page, an index or a page of controls. */
export function isArticle(located: Located, facts: PageFacts, url: string): boolean {
  const said = facts.saysArticle || facts.metadata.published !== null;
  if (located.prose < (said ? ENOUGH_WHEN_SAID : ENOUGH_OTHERWISE)) return false;
  if (facts.saysArticle || !isFrontAddress(url)) return true;
  const together = new Map<Node | null, number>();
  let teasers = 0;
  for (const line of located.lines) {
    if (line.linked > line.text.length * 0.8 && line.text.length > 25) teasers += 1;
    if (!located.chosen.has(line)) continue;
    const { parentNode } = line.element;
    together.set(parentNode, (together.get(parentNode) ?? 0) + proseOf(line));
  }
  // A front page has first words of many stories, each in a box of its own; a story stands together.
  return (
    (teasers < MANY_TEASERS && !isRoot(url)) || Math.max(...together.values()) > ENOUGH_TOGETHER
  );
}

/** The address of a house itself: a page there is an article only if much of it stands together. */
function isRoot(url: string): boolean {
  return /^https?:\/\/[^/]+\/?$/u.test(url);
}

/** The address of a house's front page or of one of its sections: no path, or one short word. */
function isFrontAddress(url: string): boolean {
  const { pathname, search } = URL.parse(url) ?? { pathname: '', search: '' };
  return /^\/(?:index\.\w+|[\w-]{1,14}\/?)?$/u.test(pathname) && search.length < 8;
}
