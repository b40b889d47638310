/** What our scripts build, each made anew only when a source is newer: a build takes ten seconds of a core. */
import { execFileSync } from 'node:child_process';
import { lstatSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Where a package's command is: `npx` takes a second of a core to find it. */
export const commandOf = (name: string): string => join(root, 'node_modules/.bin', name);

/** Whatever a build is made of, and the tools that make it. */
const SOURCES = ['entrypoints', 'package-lock.json', 'public', 'scripts', 'src', 'tests/bench', 'wxt.config.ts']; // oxfmt-ignore

/** When `path`, or anything in it, was last written, in milliseconds; a file that goes leaves a newer folder. -Infinity where nothing is. */
function lastChange(path: string): number {
  const own = lstatSync(path, { throwIfNoEntry: false });
  if (own === undefined) return -Infinity;
  const inside = own.isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [];
  return Math.max(own.mtimeMs, ...inside.map(lastChange));
}

/** True when `output` was made after the last change in `sources`. */
export const isMadeSince = (output: string, sources: readonly string[]): boolean =>
  lastChange(output) > Math.max(...sources.map(lastChange));

/** Has `make` write the file `output`, unless it is as new as our sources. */
export async function ensureMade(output: string, make: () => unknown): Promise<void> {
  const sources = SOURCES.map((path) => join(root, path));
  if (isMadeSince(output, sources)) return;
  const started = new Date();
  await make();
  // What is written while it is made may not be in it.
  utimesSync(output, started, started);
}

/** Runs one of WXT's commands for what is shipped: under a test, `NODE_ENV` would get into the build. */
export function runWxt(...args: readonly string[]): void {
  execFileSync(commandOf('wxt'), args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

/** The folder of the extension for Chromium, unpacked, as it is shipped. */
export async function buildForChromium(): Promise<string> {
  const folder = join(root, '.output/chrome-mv3');
  await ensureMade(join(folder, 'manifest.json'), () => runWxt('build'));
  return folder;
}
