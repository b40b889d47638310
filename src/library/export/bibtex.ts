import { isoDay, type CslItem } from './citation';

/**
 * A citation as BibTeX, in Unicode (biber and every manager read it; escapes for the old 8-bit
 * programs exist for few of the scripts that this library holds).
 */
export function toBibtex(item: CslItem): string {
  const day = item.issued && isoDay(item.issued);
  const fields: (readonly [name: string, value: string | undefined])[] = [
    ['title', `{${escapeTex(item.title)}}`],
    // Braces keep a name whole: BibTeX would cut it into first and last.
    ['author', item.author?.map(({ literal }) => `{${escapeTex(literal)}}`).join(' and ')],
    // biblatex's way to say that a journal is a newspaper.
    ['entrysubtype', 'newspaper'],
    ['journal', escapeTex(item['container-title'])],
    ['year', day?.slice(0, 4)],
    ['date', day],
    ['url', item.URL.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', isoDay(item.accessed)],
    ['langid', item.language],
    ['note', item.note && escapeTex(item.note)],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `  ${name} = {${value ?? ''}}`);
  return `@article{${citationKey(item)},\n${lines.join(',\n')}\n}\n\n`;
}

/** A key of plain letters that is the article's own: its host and the first part of its random id. */
function citationKey(item: CslItem): string {
  const host = (URL.parse(item.URL)?.hostname ?? 'article').replace(/[^a-z0-9]+/gi, '-');
  return `${host}-${item.id.slice(0, 8)}`;
}

const TEX: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^#$%&_]/g, (character) => TEX.get(character) ?? `\\${character}`);
}
