import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { buildForChromium, runWxt } from '../../../scripts/builds.ts';
import { COPIES } from './builds.ts';
import { makeFirefoxProfile } from './firefox-start.ts';

/** Vitest's global set-up: the builds under test are made once, just as they are shipped, and a profile for Firefox. */
export default async function prepareBrowsers(): Promise<void> {
  await buildForChromium();
  runWxt('zip', '-b', 'firefox'); // builds first
  for (const [from, to] of COPIES) {
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true });
  }
  await makeFirefoxProfile();
  const folder = mkdtempSync(join(tmpdir(), 'saring-e2e-'));
  process.env['TMPDIR'] = folder;
  process.env['PATH'] = [makeStandIns(folder), process.env['PATH']].join(delimiter);
  // Vitest ends a worker before that has taken its browsers' files away, and after its own teardown.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
}

/**
 * Makes a folder of stand-ins for the system's own commands. With each extension that goes, Chromium has this one take icons
 * of every size off the desktop of whoever runs the tests: a second and a half of a core, and there are none.
 */
function makeStandIns(folder: string): string {
  const standIns = join(folder, 'stand-ins');
  mkdirSync(standIns);
  writeFileSync(join(standIns, 'xdg-icon-resource'), '#!/bin/sh\n', { mode: 0o755 });
  return standIns;
}
