/** `npm run bench [PART …]`: how long things take, in real browsers, with peers in the same run; written to docs/measurements.md. */
import { fileURLToPath } from 'node:url';
import { writeSections } from './measurements-file.ts';
import { runCommand } from './run-command.ts';

const benches = fileURLToPath(new URL('../tests/bench/', import.meta.url));

await runCommand(() => writeSections(benches, 'bench', 'bench-', process.argv.slice(2)));
