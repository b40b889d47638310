import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const FILE = fileURLToPath(new URL('../docs/measurements.md', import.meta.url));

/** What a module of measurements exports: a function of this name that makes a Markdown section anew. */
type Makes<Name extends string> = Readonly<Record<Name, () => Promise<string>>>;

const isMaker = <Name extends string>(module: object, name: Name): module is Makes<Name> =>
  typeof Reflect.get(module, name) === 'function';

/**
 * Runs the modules of `folder` that export `make`, those alone that `wanted` names unless it is empty;
 * prints the section of each and writes it into docs/measurements.md under `prefix` and the module's
 * name. Throws a plain sentence when a name is none of theirs.
 */
export async function writeSections(
  folder: string,
  make: 'measure' | 'bench',
  prefix: string,
  wanted: readonly string[],
): Promise<void> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).toSorted();
  const names = files.map((file) => basename(file, '.ts'));
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new Error(`There is no part “${unknown}”; there are ${names.join(', ')}.`);
  }
  for (const name of wanted.length === 0 ? names : wanted) {
    const module: object = await import(pathToFileURL(join(folder, `${name}.ts`)).href);
    if (!isMaker(module, make)) continue;
    console.error(`${name} …`);
    const section = await module[make]();
    console.log(section);
    await writeSection(prefix + name, section);
  }
}

/** Puts `section` (Markdown) in place of what docs/measurements.md holds under that name, or at its end. */
export async function writeSection(name: string, section: string): Promise<void> {
  const written = withSection(await readFile(FILE, 'utf8'), name, section);
  await writeFile(FILE, withSection(written, 'contents', contentsOf(written)));
}

function withSection(file: string, name: string, section: string): string {
  const start = `<!-- ${name} -->`;
  const end = `<!-- /${name} -->`;
  const text = `${start}\n\n${section.trim()}\n\n${end}`;
  const from = file.indexOf(start);
  const to = file.indexOf(end);
  return from === -1 || to === -1
    ? `${file.trimEnd()}\n\n${text}\n`
    : file.slice(0, from) + text + file.slice(to + end.length);
}

/** A list of links to the sections, by the names that GitHub gives their headings. */
function contentsOf(file: string): string {
  const headings = [...file.matchAll(/^## (.+)$/gmu)].map(([, heading = '']) => heading);
  const anchor = (heading: string): string =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-');
  return headings.map((heading) => `- [${heading}](#${anchor(heading)})`).join('\n');
}
