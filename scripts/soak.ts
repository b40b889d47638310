/**
 * `npm run soak [-- ROUNDS]`: saves and kills (SIGKILL) in both browsers, fifty rounds each unless
 * told otherwise, and looks whether every article reported saved is there; written to docs/measurements.md.
 */
import prepareBrowsers from '../tests/e2e/harness/prepare-browsers.ts';
import { lastingBrowsers } from '../tests/e2e/harness/builds.ts';
import { killWhileSaving } from '../tests/e2e/library/kill.ts';
import { writeSection } from './measurements-file.ts';

const rounds = Number(process.argv[2] ?? 50);
if (!Number.isSafeInteger(rounds) || rounds < 1) {
  console.error('Usage: npm run soak [-- ROUNDS]');
  process.exit(1);
}

await prepareBrowsers();
const rows: string[] = [];
let lost = 0;
for (const [name, start] of lastingBrowsers) {
  const browser = await start();
  try {
    const { reported, missing } = await killWhileSaving(browser, rounds, (line) =>
      console.error(`${name}: ${line}`),
    );
    lost += missing.length;
    rows.push(`| ${name} | ${rounds} | ${reported} | ${missing.length} |`);
  } finally {
    await browser.stop();
  }
}
const section = [
  '## Killed while saving',
  '',
  `\`npm run soak -- ${rounds}\`: the popup saves one article after another, the browser is killed at a random moment of it and started again on the same profile; an article counts as missing when it was reported saved and is not there, whole, afterwards.`,
  '',
  '| Browser | Kills | Reported saved | Missing |',
  '| --- | ---: | ---: | ---: |',
  ...rows,
  '',
].join('\n');
console.log(section);
await writeSection('soak', section);
process.exitCode = lost === 0 ? 0 : 1;
