import { foldLabel } from './interruptions/labels';
import type { Located } from './locate';
import type { PageFacts } from './metadata/read-metadata';
import { weightOf } from './prose';
import type { WalkedBlock } from './walk-blocks';

const SHORTEST_LEDE = 40;

/**
 * The lead paragraph often stands with the headline, above the element that holds the body. It is known by
 * what the page itself says the article is about, and goes before the body's first line.
 *
 * @returns true when a lede was added
 */
export function addLede(
  located: Located,
  lines: readonly WalkedBlock[],
  facts: PageFacts,
): boolean {
  const description = foldLabel(facts.description ?? '').slice(0, 1000);
  const title = foldLabel(facts.metadata.title ?? '');
  if (weightOf(description) < SHORTEST_LEDE) return false;
  const shown = new Set(lines.map((line) => foldLabel(line.text)));
  const start = lines[0];
  for (const line of located.lines) {
    if (line === start) break;
    if (weightOf(line.text) < SHORTEST_LEDE || line.linked > line.text.length * 0.5) continue;
    const key = foldLabel(line.text);
    if (key === title || shown.has(key)) continue;
    const same =
      key.startsWith(description.slice(0, 120)) || description.startsWith(key.slice(0, 120));
    if (!same || located.container.contains(line.element)) continue;
    if ([...shown].some((text) => text.includes(key))) return false;
    const paragraph = located.container.ownerDocument.createElement('p');
    for (const child of [...line.element.childNodes]) paragraph.append(child.cloneNode(true));
    located.container.prepend(paragraph);
    return true;
  }
  return false;
}
