/** `npm run bench`: how long things take, in real browsers, with peers in the same run; written to docs/measurements.md. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeSection } from './measurements-file.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const benches = join(root, 'tests/bench');

/** What each file of `tests/bench/` exports: a Markdown section, made anew. */
interface Bench {
  bench(): Promise<string>;
}

const isBench = (module: object): module is Bench =>
  'bench' in module && typeof module.bench === 'function';

const wanted = process.argv.slice(2);
for (const file of (await readdir(benches)).toSorted()) {
  const name = basename(file, '.ts');
  if (!file.endsWith('.ts') || (wanted.length > 0 && !wanted.includes(name))) continue;
  const module: object = await import(pathToFileURL(join(benches, file)).href);
  if (!isBench(module)) continue;
  console.error(`Timing ${name} …`);
  const section = await module.bench();
  console.log(section);
  await writeSection(join(root, 'docs/measurements.md'), `bench-${name}`, section);
}
