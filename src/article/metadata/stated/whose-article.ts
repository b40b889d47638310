import { foldLabel } from '../../labels/fold-label';

/** What a page says of itself elsewhere than in its JSON-LD. */
export interface PageSelf {
  /** Its own, the canonical one and that of its card. */
  readonly addresses: readonly string[];
  /** As its head and its largest headings have them. */
  readonly titles: readonly string[];
}

/** Whose an article in a page's data is, as far as its address and its headline tell. */
export type Whose = 'page' | 'other' | 'unknown';

/**
 * What tells whose a stated article is, by its headline and its address; an address may be relative, a mere number or the
 * house's front page. Pages state the articles of their teasers as well, and some that were opened within a site still
 * state the one before: such have another headline and, where they have one, another address.
 */
export function tellsWhose({
  addresses,
  titles,
}: PageSelf): (headline: string | null, address: string | null) => Whose {
  const paths = addresses.map((own) => pathOf(own) ?? '');
  let groups: readonly ReadonlySet<string>[] | null = null;
  return (headline, address) => {
    const there = pathOf(address, addresses[0]);
    if (there !== null && paths.some((path) => isOneAddress(there, path))) return 'page';
    const own = groupsOf(headline ?? '');
    groups ??= [...new Set(titles)].map(groupsOf);
    if (groups.some((other) => likenessOf(own, other) >= SAME_HEADLINE)) return 'page';
    return there !== null && own.size > 0 && groups.length > 0 ? 'other' : 'unknown';
  };
}

/** Share of the shorter headline's groups of letters: unlike ones in one language had up to 0.38 in common, versions of one 1. */
const SAME_HEADLINE = 0.5;

const GROUP = 3;

function groupsOf(title: string): ReadonlySet<string> {
  const key = foldLabel(title.slice(0, LONGEST));
  const count = Math.max(0, key.length - GROUP + 1);
  return new Set(Array.from({ length: count }, (_, at) => key.slice(at, at + GROUP)));
}

function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((group) => other.has(group)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

/** How much of a title is compared, in characters. */
const LONGEST = 300;

/** The path of an address; null for one that is none, and for a front page's, which every article of a house may state. */
function pathOf(address: string | null, base?: string): string | null {
  const path = address === null ? undefined : URL.parse(address, base)?.pathname;
  const bare = path?.replace(/\/+$/u, '').toLowerCase();
  return bare === undefined || bare === '' ? null : bare;
}

/** The number of an article in the database of its house. */
const NUMBER = /\d{5,}/gu;

function isOneAddress(one: string, other: string): boolean {
  if (one === other) return true;
  const numbers: readonly string[] = other.match(NUMBER) ?? [];
  return (one.match(NUMBER) ?? []).some((number) => numbers.includes(number));
}
