/** `npm run bench [PART …]`: how long things take, in real browsers, with peers in the same run; written to docs/measurements.md. */
import { fileURLToPath } from 'node:url';
import { writeSections } from './measurements-file.ts';

const benches = fileURLToPath(new URL('../tests/bench/', import.meta.url));

try {
  await writeSections(benches, 'bench', 'bench-', process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
