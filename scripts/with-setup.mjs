#!/usr/bin/env node
/**
 * Runs one of our scripts on a fresh machine: installs the packages when they are missing (or are not
 * those of the lock file), then goes on with the Node that came with them. Plain JavaScript without
 * packages, because it is the first thing that runs, on whatever Node there is.
 *
 *   node scripts/with-setup.mjs scripts/demo.ts [arguments]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const installedLock = join(root, 'node_modules/.package-lock.json');

/** True when every package of the lock file is there in its version; optional ones may be for other systems. */
function isInstalled() {
  if (!existsSync(installedLock)) return false;
  const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = read(installedLock);
  return Object.entries(read(join(root, 'package-lock.json'))).every(
    ([path, wanted]) =>
      path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    ...options,
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status ?? 1;
}

if (!isInstalled()) {
  console.error('Installing the packages (once) …');
  const status = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) {
    console.error('The packages could not be installed: see the lines above.');
    process.exit(status);
  }
}

// The packages bring the Node that the tools need (24); the machine's own may be older.
const bin = join(root, 'node_modules/.bin');
const path = `${bin}${windows ? ';' : ':'}${process.env.PATH ?? ''}`;
process.exit(
  run(join(bin, windows ? 'node.cmd' : 'node'), process.argv.slice(2), {
    env: { ...process.env, PATH: path },
  }),
);
