/** `npm run measure [PART …]`: every figure that needs `../shared`, written to docs/measurements.md with the command beside it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeSections } from './measurements-file.ts';
import { runCommand } from './run-command.ts';

const parts = fileURLToPath(new URL('measure/', import.meta.url));
const shared = fileURLToPath(new URL('../../shared/', import.meta.url));

await runCommand(async () => {
  if (!existsSync(shared)) {
    throw new Error('`npm run measure` needs the texts in ../shared, which are not here.');
  }
  await writeSections(parts, 'measure', '', process.argv.slice(2));
});
