import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COPIES } from './builds.ts';
import { makeFirefoxProfile } from './firefox-start.ts';

/** Vitest's global set-up: the builds under test are made once, just as they are shipped, and a profile for Firefox. */
export default async function prepareBrowsers(): Promise<void> {
  const wxt = (...args: readonly string[]): void => {
    execFileSync('npx', ['wxt', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      // Vitest's own `test` would get into the build: it was 1.4 kB bigger than what is shipped.
      env: { ...process.env, NODE_ENV: 'production' },
    });
  };
  wxt('build');
  wxt('zip', '-b', 'firefox'); // builds first
  for (const [from, to] of COPIES) {
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true });
  }
  await makeFirefoxProfile();
  const folder = mkdtempSync(join(tmpdir(), 'saring-e2e-'));
  process.env['TMPDIR'] = folder;
  // Vitest ends a worker before that has taken its browsers' files away, and after its own teardown.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
}
