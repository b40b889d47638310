import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { FIREFOX_XPI, FIREFOX_ZIP } from './builds.ts';

/** Vitest's global set-up: the builds under test are made once, just as they are shipped. */
export default function buildExtensions(): void {
  const wxt = (...args: readonly string[]): void => {
    execFileSync('npx', ['wxt', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      // Vitest's own `test` would get into the build: it was 1.4 kB bigger than what is shipped.
      env: { ...process.env, NODE_ENV: 'production' },
    });
  };
  wxt('build');
  wxt('build', '-b', 'firefox');
  wxt('zip', '-b', 'firefox');
  cpSync(FIREFOX_ZIP, FIREFOX_XPI);
}
