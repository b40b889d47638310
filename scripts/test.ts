/** `npm test`: every check there is, and how many passed. What needs no browser runs beside what does. */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordsOfError } from '../src/ui/words/words-of-error.ts';
import { findChromium, findFirefox } from './browsers.ts';
import { commandOf } from './builds.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface Check {
  readonly name: string;
  readonly run: () => Promise<Tally>;
}

const tallyOf = (passed: boolean): Tally => ({ passed: Number(passed), failed: Number(!passed) });

/** Runs a tool; what came of it. */
type Runner = (name: string, ...args: readonly string[]) => Promise<Tally>;

/** Lets it print as it goes. */
const tool: Runner = async (name, ...args) =>
  await new Promise((resolve) => {
    const child = spawn(commandOf(name), args, { stdio: 'inherit' });
    child.once('error', () => resolve(tallyOf(false)));
    child.once('exit', (code) => resolve(tallyOf(code === 0)));
  });

/** Beside others, to which it leaves the machine where they want it; prints what it said when it has ended. */
const quietTool: Runner = async (name, ...args) =>
  await new Promise((resolve) => {
    const options = { maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(commandOf(name), args, options, (error, stdout, stderr) => {
      process.stdout.write(stdout + stderr);
      resolve(tallyOf(error === null));
    });
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  });

/** Runs one Vitest project and counts its tests, so that the closing line counts tests and not files. */
async function vitest(project: string, run: Runner): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'saring-tests-'));
  const report = join(folder, 'report.json');
  const { failed: crashed } = await run(
    'vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`,
  ); // oxfmt-ignore
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

/** What all others need. */
const first: readonly Check[] = [
  {
    name: 'Browsers',
    async run() {
      console.log(await findChromium());
      console.log(await findFirefox());
      return tallyOf(true);
    },
  },
  { name: 'WXT types', run: () => tool('wxt', 'prepare') },
];

/** What needs a browser, or the build that is made for one. */
const inBrowsers: Check = {
  name: 'Both builds, in both browsers',
  run: () => vitest('e2e', tool),
};

/** The others: browsers mostly wait, and these are done in the meantime. */
const beside: readonly Check[] = [
  // Browsers have both cores: several checkers would do much of the same work each.
  { name: 'Types', run: () => quietTool('tsc', '--noEmit', '--singleThreaded') },
  { name: 'Lint', run: () => quietTool('oxlint', '--type-aware', '--deny-warnings') },
  { name: 'Formatting', run: () => quietTool('oxfmt', '--check') },
  { name: 'Dead code', run: () => quietTool('knip') },
  { name: 'Unit tests', run: () => vitest('unit', quietTool) },
];

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** A check that throws has failed. */
async function perform({ name, run }: Check): Promise<Tally> {
  console.log(`\n── ${name}`);
  const since = performance.now();
  let tally: Tally;
  try {
    tally = await run();
  } catch (error) {
    console.error(wordsOfError(error));
    tally = tallyOf(false);
  }
  console.log(`── ${name}: ${tally.failed === 0 ? 'passed' : 'FAILED'} (${seconds(since)})`);
  return tally;
}

/** One check after the other, with what came of each. */
async function performAll(checks: readonly Check[]): Promise<(readonly [string, Tally])[]> {
  const results: (readonly [string, Tally])[] = [];
  for (const check of checks) results.push([check.name, await perform(check)]);
  return results;
}

async function main(): Promise<Tally> {
  console.log(`Node ${process.version}`);
  const started = performance.now();
  const results = [
    ...(await performAll(first)),
    ...(await Promise.all([performAll([inBrowsers]), performAll(beside)])).flat(),
  ];
  console.log(`\nAll checks in ${seconds(started)}.`);
  const failures = results.flatMap(([name, { failed }]) => (failed > 0 ? [name] : []));
  if (failures.length > 0) console.log(`Failed: ${failures.join(', ')}`);
  return results.reduce(
    (total, [, { passed, failed }]) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    { passed: 0, failed: 0 },
  );
}

const { passed, failed } = await main();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
