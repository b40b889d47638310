import { execFileSync } from 'node:child_process';

/** Installs Debian's packages, as root on a machine that has `apt-get`; false where that can't be done. */
export function installFromDebian(...packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    // No such tool, no such package, a closed network: the caller has another way, or says what is missing.
    return false;
  }
}
