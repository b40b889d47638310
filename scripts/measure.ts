/** `npm run measure`: every figure that needs `../shared`, written to docs/measurements.md with the command beside it. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeSection } from './measurements-file.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const parts = join(root, 'scripts/measure');

/** What each file of `scripts/measure/` exports: a Markdown section, made anew. */
interface MeasurePart {
  measure(): Promise<string>;
}

const isPart = (module: object): module is MeasurePart =>
  'measure' in module && typeof module.measure === 'function';

async function main(): Promise<void> {
  if (!existsSync(join(root, '../shared'))) {
    throw new Error('`npm run measure` needs the texts in ../shared, which are not here.');
  }
  const wanted = process.argv.slice(2);
  for (const file of (await readdir(parts)).toSorted()) {
    const name = basename(file, '.ts');
    if (!file.endsWith('.ts') || (wanted.length > 0 && !wanted.includes(name))) continue;
    const module: object = await import(pathToFileURL(join(parts, file)).href);
    if (!isPart(module)) continue;
    console.error(`Measuring ${name} …`);
    const section = await module.measure();
    console.log(section);
    await writeSection(join(root, 'docs/measurements.md'), name, section);
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
