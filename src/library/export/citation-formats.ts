import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './citation';

// Its way to ASCII leaves out every character that TeX has no command for: all of Chinese or Arabic.
// Without it nothing is escaped, so that is done here before (see `texItem`).
plugins.config.get('@bibtex').format['asciiOnly'] = false;

/** A citation as CSL-JSON. */
export function toCsl(item: CslItem): string {
  const [written] = plugins.output.format('data', [item], { format: 'object' }) as [object];
  return JSON.stringify(written);
}

/** A citation as BibTeX, in Unicode; BibTeX has no field for the day that an address was read. */
export function toBibtex(item: CslItem): string {
  return String(plugins.output.format('bibtex', [texItem(item)], {}));
}

/** A citation as BibLaTeX, in Unicode, with whole dates and the day it was read. */
export function toBiblatex(item: CslItem): string {
  return String(plugins.output.format('biblatex', [texItem(item)], {}));
}

/**
 * A citation as RIS. citation.js knows its fields; the lines are laid out here, because it breaks a
 * value after each seventy characters, and no program mends an address broken so. Nor does it write
 * the authors and the day of a newspaper article: it takes one for a magazine's, and RIS has the same
 * fields for both.
 */
export function toRis(item: CslItem): string {
  const magazine = {
    ...item,
    id: item['citation-key'],
    type: 'article-magazine',
    // An author that is there and undefined breaks it.
    ...(item.author && { author: item.author.map(({ literal }) => ({ family: literal })) }),
  };
  const [written] = plugins.output.format('ris', [magazine], { format: 'object' }) as [RisRecord];
  const { TY: _magazine, N1: notes = [], ...fields } = written;
  const lines = Object.entries(fields)
    .flatMap(([tag, values]) => [values].flat().map((value) => risLine(tag, value)))
    // A line break ends a value: each quote is a note of its own.
    .concat([notes].flat().flatMap((note) => note.split('\n').map((line) => risLine('N1', line))));
  return ['TY  - NEWS\r\n', ...lines, 'ER  - \r\n\r\n'].join('');
}

type RisRecord = Readonly<Record<string, string | readonly string[]>>;

/** The tags whose values are dates. */
const DATES: ReadonlySet<string> = new Set(['DA', 'Y2']);

function risLine(tag: string, value: string): string {
  // A date of RIS has two digits a month and a day; citation.js writes as many as there are.
  const whole = DATES.has(tag) ? value.replace(/\b\d\b/g, '0$&') : value;
  return `${tag}  - ${whole.replace(/\s+/g, ' ')}\r\n`;
}

/**
 * With TeX's own characters escaped, and the note in one line, since to TeX a line break is a space; without
 * the section, which has no field of its own there.
 */
function texItem({ section: _none, ...item }: CslItem): Omit<CslItem, 'section'> {
  return {
    ...item,
    title: escapeTex(item.title),
    'container-title': escapeTex(item['container-title']),
    ...(item.author && {
      author: item.author.map(({ literal }) => ({ literal: escapeTex(literal) })),
    }),
    ...(item.note !== undefined && { note: escapeTex(item.note).replaceAll('\n', '; ') }),
    URL: item.URL.replace(/[{}\\]/g, encodeURIComponent),
  };
}

const TEX: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  // citation.js takes them for markup.
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
]);

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^#$%&_<>]/g, (character) => TEX.get(character) ?? `\\${character}`);
}
