import { decodeEntities } from './decode-entities';
import { tellsWhose, type PageSelf, type Whose } from './whose-article';

/** What a page says of its article in JSON-LD (schema.org), as strings; nothing is checked here. */
export interface Stated {
  readonly headline: string | null;
  readonly authors: readonly string[];
  /** Those of the authors that the page says are organisations: a house that signs for its reporter. */
  readonly organisations: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly section: string | null;
  readonly url: string | null;
  readonly image: string | null;
  readonly description: string | null;
  readonly articleBody: string | null;
  /** True when the publisher says that the text is for subscribers. */
  readonly paywalled: boolean;
}

const ARTICLE = /(?:Article|BlogPosting|Report|Posting|NewsItem|WebPage|Review|Recipe)$/u;
const BETTER = /(?:Article|BlogPosting|Report)$/u;

export type Json = { readonly [key: string]: unknown };

/** The page's scripts of JSON-LD, as they are written. */
export function jsonLdOf(page: Document): readonly string[] {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json" i]')];
  return scripts.map((script) => script.textContent ?? '');
}

/**
 * Finds the article among the page's JSON-LD; null when none is stated, or others' alone.
 *
 * @param self tells the page's own article from those of its teasers
 */
export function readJsonLd(page: Document, self: PageSelf): Stated | null {
  const nodes: Json[] = [];
  const listed = new Set<Json>();
  for (const source of jsonLdOf(page)) {
    collect(parseJsonLd(source) ?? salvage(source), nodes, listed);
  }
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const whose = whoseOf(articles, self);
  const own = articles.filter((node) => whose.get(node) === 'page');
  const any = [
    ...own,
    ...articles.filter((node) => whose.get(node) === 'unknown' && !listed.has(node)),
  ];
  const best =
    storyAmong(own) ?? storyAmong(any) ?? any.find((node) => text(node['datePublished']) !== null);
  if (best === undefined) return null;
  const byId = new Map(nodes.map((node) => [text(node['@id']) ?? '', node]));
  const publisher = first(best['publisher'], byId);
  const author = best['author'] ?? best['creator'];
  return {
    headline: text(best['headline']) ?? text(best['name']),
    authors: names(author, byId, (node) => !isOrganisation(node)),
    organisations: names(author, byId, isOrganisation),
    published: text(best['datePublished']),
    modified: text(best['dateModified']),
    publisher: publisher === null ? null : text(publisher['name']),
    section: text(best['articleSection']),
    url: addressOf(best),
    image: address(best['image']),
    description: text(best['description']),
    articleBody: text(best['articleBody'], /[^\S\n]+/gu),
    paywalled:
      best['isAccessibleForFree'] === false ||
      /^false$/iu.test(text(best['isAccessibleForFree']) ?? ''),
  };
}

/** The first that is more than a page: one with a headline before others. */
function storyAmong(articles: readonly Json[]): Json | undefined {
  const stories = articles.filter((node) => typesOf(node).some((type) => BETTER.test(type)));
  return stories.find((node) => text(node['headline'])) ?? stories[0];
}

function whoseOf(articles: readonly Json[], self: PageSelf): ReadonlyMap<Json, Whose> {
  const whose = tellsWhose(self);
  return new Map(
    articles.map((node) => [
      node,
      whose(text(node['headline']) ?? text(node['name']), addressOf(node)),
    ]),
  );
}

function addressOf(article: Json): string | null {
  return text(article['url']) ?? address(article['mainEntityOfPage']);
}

/** Pages break their JSON with raw line ends, comments and stray commas; one mending is tried. */
export function parseJsonLd(source: string): unknown {
  const bare = unescaped(source)
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/u, '');
  try {
    return JSON.parse(bare);
  } catch {
    try {
      return JSON.parse(
        bare
          .replace(/\p{Cc}+/gu, ' ')
          .replace(/,\s*([}\]])/gu, '$1')
          .replace(/;\s*$/u, ''),
      );
    } catch {
      return null;
    }
  }
}

/** The whole of it can be escaped as text is, its quotation marks too: `{&quot;@type&quot;:`. */
function unescaped(source: string): string {
  return /^\s*[[{]\s*&(?:quot|#34);/u.test(source) ? decodeEntities(source) : source;
}

const STRING = '"((?:[^"\\\\]|\\\\.){1,2000})"';
const SALVAGED = [
  'headline',
  'datePublished',
  'dateModified',
  'description',
  'articleSection',
] as const;

/** What can be read of an article whose JSON no mending makes whole: a quotation mark or a bracket too many. */
function salvage(source: string): Json | null {
  if (!/"@type"\s*:\s*"\w*(?:Article|Report)"/u.test(source)) return null;
  const node: Record<string, unknown> = { '@type': 'NewsArticle' };
  for (const name of SALVAGED) {
    const value = new RegExp(`"${name}"\\s*:\\s*${STRING}`, 'u').exec(source)?.[1];
    if (value !== undefined) node[name] = value.replace(/\\(.)/gu, '$1');
  }
  const author = new RegExp(
    `"author"\\s*:[\\s[{]*(?:"@type"[^,]*,\\s*)?"name"\\s*:\\s*${STRING}`,
    'u',
  ).exec(source);
  if (author?.[1] !== undefined) node['author'] = { name: author[1] };
  return node;
}

const MOST_NODES = 2000;

/** @param listed gets those that stand in a list of a page's items */
function collect(value: unknown, into: Json[], listed: Set<Json>): void {
  const pending: unknown[] = [value];
  for (let next = pending.pop(); pending.length > 0 || next !== undefined; next = pending.pop()) {
    if (into.length > MOST_NODES) return;
    if (Array.isArray(next)) for (const item of next.toReversed()) pending.push(item);
    else if (isJson(next)) {
      into.push(next);
      for (const key of [
        '@graph',
        'mainEntity',
        'mainEntityOfPage',
        'itemListElement',
        'hasPart',
      ]) {
        if (next[key] === undefined) continue;
        pending.push(next[key]);
        if (key === 'itemListElement') for (const item of itemsOf(next[key])) listed.add(item);
      }
    }
  }
}

const itemsOf = (list: unknown): readonly Json[] =>
  (Array.isArray(list) ? list : [list]).filter(isJson);

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: Json): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter(
    (one): one is string => typeof one === 'string',
  );
}

/** @param gaps what becomes one space: line ends too, but for those that part a body's paragraphs */
function text(value: unknown, gaps = /\s+/gu): string | null {
  if (Array.isArray(value)) return text(value[0], gaps);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const plain = decodeEntities(value).replace(gaps, ' ').trim();
  return plain === '' ? null : plain;
}

function first(value: unknown, byId: ReadonlyMap<string, Json>): Json | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (!isJson(one)) return typeof one === 'string' ? (byId.get(one) ?? { name: one }) : null;
  if (text(one['name']) !== null) return one;
  const parts = [text(one['givenName']), text(one['familyName'])].filter((part) => part !== null);
  if (parts.length > 0) return { name: parts.join(' ') };
  return byId.get(text(one['@id']) ?? '-') ?? one;
}

function isOrganisation(node: Json): boolean {
  return typesOf(node).some((type) => type.endsWith('Organization'));
}

/** The names of those that `isMeant`. */
function names(
  value: unknown,
  byId: ReadonlyMap<string, Json>,
  isMeant: (node: Json) => boolean,
): string[] {
  const listed = isJson(value) ? (value['@list'] ?? value) : value;
  const all: unknown[] = Array.isArray(listed) ? listed : [listed];
  return all.flatMap((one) => {
    const person = first(one, byId);
    if (person === null || !isMeant(person)) return [];
    const name: unknown = person['name'];
    if (Array.isArray(name)) return name.map((part) => text(part)).filter((n) => n !== null);
    return text(name) ?? [];
  });
}

function address(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (isJson(one)) return text(one['url']) ?? text(one['@id']) ?? text(one['contentUrl']);
  return text(one);
}
