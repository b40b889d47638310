import { decodeEntities } from './decode-entities';
import { isJson, jsonLdOf, parseJsonLd } from './json-ld';

/** Keys of schema.org under which a recipe or a set of directions lists what it takes and how it is done, and a live blog its entries. */
const LISTS: ReadonlySet<string> = new Set(
  'recipeIngredient ingredients recipeInstructions supply tool step liveBlogUpdate'.split(' '),
);

/** Says that a script has one of them, before it is read as JSON. */
const LISTED = /"(?:recipeIngredient|recipeInstructions|HowTo|liveBlogUpdate)"/u;

/**
 * Most values of a page's scripts that are looked at, and most parts that are taken, and letters of all of them. Each line of
 * the page is looked for among these: with 100,000 letters that took 0.8 s for 30,000 lines.
 */
const MOST_VALUES = 5000;
const MOST_PARTS = 300;
const MOST_TEXT = 30_000;

/**
 * What the page's data (JSON-LD, microdata) lists as parts of its article: what goes into a dish, the steps of its
 * making, the entries of a live blog.
 * It says which lines of the page are the article's; nothing of it is shown. Call it before scripts are taken out of the
 * page's copy.
 */
export function readStatedParts(page: Document): readonly string[] {
  const parts: string[] = [];
  let room = MOST_TEXT;
  for (const text of statedTexts(page, LISTS)) {
    if (room <= 0 || parts.length >= MOST_PARTS) break;
    const part = text.slice(0, room);
    parts.push(part);
    room -= part.length;
  }
  return parts;
}

/** What the page's data states of a recipe, directions or a live blog under some keys of schema.org; of microdata, its text. */
export function* statedTexts(page: Document, keys: ReadonlySet<string>): Generator<string> {
  const data = jsonLdOf(page).filter((source) => LISTED.test(source));
  if (data.length > 0) yield* listedIn(data.map(parseJsonLd), keys);
  for (const element of page.querySelectorAll('[itemprop]')) {
    const names = (element.getAttribute('itemprop') ?? '').split(/\s+/u);
    if (!names.some((name) => keys.has(name))) continue;
    yield element.getAttribute('content') ?? element.textContent ?? '';
  }
}

/** The strings and figures that stand under one of the keys, however deep. */
function* listedIn(data: unknown, keys: ReadonlySet<string>): Generator<string> {
  const pending: { readonly value: unknown; readonly listed: boolean }[] = [
    { value: data, listed: false },
  ];
  let seen = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, listed } = next;
    if ((seen += 1) > MOST_VALUES) return;
    if (typeof value === 'string') {
      if (listed) yield decodeEntities(value.slice(0, MOST_TEXT)).replace(/<[^<>]*>/gu, ' ');
    } else if (typeof value === 'number') {
      if (listed) yield String(value);
    } else if (Array.isArray(value)) {
      for (const item of value.toReversed()) pending.push({ value: item, listed });
    } else if (isJson(value)) {
      for (const [key, item] of Object.entries(value)) {
        const said = listed && /^(?:text|name|itemListElement|headline|articleBody)$/u.test(key);
        if (said || keys.has(key)) pending.push({ value: item, listed: true });
        else if (!listed && typeof item === 'object') pending.push({ value: item, listed });
      }
    }
  }
}
