/** The surface forms that an entry of a word list stands for: `stem+a,b`, `stem*a,b` or itself. */
function expandForms(entry: string): string[] {
  const [head = '', gap] = entry.split('~');
  const after = gap === undefined ? '' : `~${gap}`;
  const at = head.search(/[+*]/);
  if (at < 0) return [entry];
  const stem = head.slice(0, at);
  const [endings = '', ...rest] = head.slice(at + 1).split(' ');
  const tail = (rest.length > 0 ? ` ${rest.join(' ')}` : '') + after;
  const forms = endings.split(',').map((ending) => stem + ending + tail);
  return head[at] === '+' ? [stem + tail, ...forms] : forms;
}

/** In a list of which some entry stands for several forms. */
const STANDS_FOR_MORE = /[+*]/;

/** Entries of a list as it stands in a language file, in the notation of `QuotationWords`. */
export function listEntries(list: string | undefined): string[] {
  if (list === undefined || list === '') return [];
  const entries = list.split('|');
  return STANDS_FOR_MORE.test(list) ? entries.flatMap(expandForms) : entries;
}

/** All words that a pattern stands for (`|`, `{a,b}`), in the notation of `DateWords`. */
export function expand(pattern: string): string[] {
  const words = pattern.split('|');
  return pattern.includes('{') ? words.flatMap(expandBraces) : words;
}

/** The words that one alternative of such a pattern stands for. */
export function expandBraces(pattern: string): string[] {
  const open = pattern.indexOf('{');
  const close = pattern.indexOf('}', open);
  if (open === -1 || close === -1) return [pattern];
  const head = pattern.slice(0, open);
  const tails = expandBraces(pattern.slice(close + 1));
  return pattern
    .slice(open + 1, close)
    .split(',')
    .flatMap((middle) => tails.map((tail) => head + middle + tail));
}
