/** `npm test`: every check there is, one after another, and how many passed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browsers.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface Check {
  readonly name: string;
  run(): Tally | Promise<Tally>;
}

const tool = (...command: readonly string[]): Tally => {
  const [program = '', ...args] = command;
  const { status } = spawnSync('npx', ['--no-install', program, ...args], { stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

/** Runs one Vitest project and counts its tests, so that the closing line counts tests and not files. */
function vitest(project: string): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'saring-tests-'));
  const report = join(folder, 'report.json');
  const { failed: crashed } = tool(
    'vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`,
  ); // prettier-ignore
  try {
    const { numPassedTests, numFailedTests, success } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as { numPassedTests: number; numFailedTests: number; success: boolean };
    const unseen = crashed === 1 || !success ? 1 : 0; // a file that failed before its first test
    return { passed: numPassedTests, failed: Math.max(numFailedTests, unseen) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const checks: readonly Check[] = [
  {
    name: 'Browsers',
    async run() {
      console.log(await findChromium());
      console.log(await findFirefox());
      return { passed: 1, failed: 0 };
    },
  },
  { name: 'WXT types', run: () => tool('wxt', 'prepare') },
  { name: 'Types', run: () => tool('tsc', '--noEmit') },
  { name: 'Lint', run: () => tool('oxlint', '--type-aware', '--deny-warnings') },
  { name: 'Formatting', run: () => tool('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'Dead code', run: () => tool('knip') },
  { name: 'Unit tests', run: () => vitest('unit') },
  { name: 'Both builds, in both browsers', run: () => vitest('e2e') },
  {
    // Errors only: its warnings are the innerHTML inside Readability, Preact and DOMPurify.
    name: 'web-ext lint',
    run: () => tool('web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--self-hosted'),
  },
]; // prettier-ignore

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function main(): Promise<Tally> {
  console.log(`Node ${process.version}`);
  let total: Tally = { passed: 0, failed: 0 };
  const failures: string[] = [];
  const started = performance.now();
  for (const check of checks) {
    const { name } = check;
    console.log(`\n── ${name}`);
    const since = performance.now();
    let tally: Tally;
    try {
      tally = await check.run();
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      tally = { passed: 0, failed: 1 };
    }
    console.log(`── ${name}: ${tally.failed === 0 ? 'passed' : 'FAILED'} (${seconds(since)})`);
    if (tally.failed > 0) failures.push(name);
    total = { passed: total.passed + tally.passed, failed: total.failed + tally.failed };
  }
  console.log(`\nAll checks in ${seconds(started)}.`);
  if (failures.length > 0) console.log(`Failed: ${failures.join(', ')}`);
  return total;
}

const { passed, failed } = await main();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
