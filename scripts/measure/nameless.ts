import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  CORPUS,
  headOf,
  OUT,
  readWithPeers,
  readWithSaring,
  rowsOfCorpus,
  tellPeers,
} from '../gold/extraction.ts';

const NAMES = /(\s(?:class|id)\s*=\s*)(["'])(.*?)\2/gisu;
const STYLE_SHEET = /(<style[^>]*>)(.*?)(<\/style>)/gisu;
const SELECTED = /([.#])(-?[_a-z][\w-]*)/giu;
const POINTING =
  /(\s(?:for|aria-labelledby|aria-describedby|aria-controls)\s*=\s*["'])([^"']*)(["'])/giu;

/**
 * A page whose classes and ids say nothing any more, the same one for the same, in its own style sheets and labels too: so
 * houses write whose tools name the boxes. Read byte by byte, whatever the page's charset is.
 */
function withoutNames(page: Buffer, id: string): Buffer {
  const given = new Set<string>();
  const rename = (name: string): string =>
    `n${createHash('sha256').update(`${id} ${name}`).digest('hex').slice(0, 6)}`;
  const named = page
    .toString('latin1')
    .replace(NAMES, (_, start: string, mark: string, names: string) => {
      const all = names.split(/\s+/u).filter((name) => name !== '');
      for (const name of all) given.add(name);
      return start + mark + all.map(rename).join(' ') + mark;
    });
  const known = (name: string): string => (given.has(name) ? rename(name) : name);
  const styled = named.replace(STYLE_SHEET, (_, open: string, rules: string, close: string) => {
    const renamed = rules.replace(SELECTED, (__, sign: string, name: string) => sign + known(name));
    return open + renamed + close;
  });
  const pointing = styled.replace(POINTING, (_, start: string, names: string, end: string) => {
    return start + names.split(' ').map(known).join(' ') + end;
  });
  return Buffer.from(pointing, 'latin1');
}

/** Extraction on the corpus without the names of its boxes: how much of it rests on the names that houses give them. */
export async function measure(): Promise<string> {
  const folder = join(OUT, 'nameless');
  for (const { id, file } of rowsOfCorpus()) {
    const copy = join(folder, file);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, withoutNames(readFileSync(join(CORPUS, file)), id));
  }
  const batch = join(folder, 'batch.jsonl');
  writeFileSync(batch, readFileSync(join(CORPUS, 'batch.jsonl')));
  const ours = readWithSaring(batch, 'saring-nameless');
  const peers = await readWithPeers(rowsOfCorpus(), folder, '-nameless');
  return `## Extraction without the names of boxes

\`npm run measure nameless\`: the same pages, each class and id of them replaced by letters that say nothing, scored as above.
What the page’s own style sheets hide stays hidden; those that the pages fetch are not there, in either measure.

\`\`\`
${headOf(ours)}
\`\`\`

${tellPeers(peers)}
`;
}
