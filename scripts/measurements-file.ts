import { readFile, writeFile } from 'node:fs/promises';

const OPENING = `# Measurements

Every figure here was printed by the command that stands beside it; \`npm run measure\` and
\`npm run bench\` write this file. Nothing is typed in by hand.
`;

/** Puts `section` (Markdown) in place of what the file holds under that name, or at its end. */
export async function writeSection(file: string, name: string, section: string): Promise<void> {
  const had = await readFile(file, 'utf8').catch(() => OPENING);
  const start = `<!-- ${name} -->`;
  const end = `<!-- /${name} -->`;
  const text = `${start}\n\n${section.trim()}\n\n${end}`;
  const from = had.indexOf(start);
  const to = had.indexOf(end);
  const written =
    from === -1 || to === -1
      ? `${had.trimEnd()}\n\n${text}\n`
      : had.slice(0, from) + text + had.slice(to + end.length);
  await writeFile(file, written);
}
