import { execFileSync } from 'node:child_process';
import { installFromDebian } from './debian.ts';

/** Languages in whose scripts we take pictures; a bare machine shows them as empty boxes. */
const PICTURED: readonly string[] = ['ar', 'zh', 'th', 'ur'];

/** Fonts of all scripts: the first of Chinese, Japanese and Korean. */
const PACKAGES: readonly string[] = ['fonts-noto-cjk', 'fonts-noto-core'];

const lacking = (): readonly string[] =>
  PICTURED.filter(
    (tag) => execFileSync('fc-list', [`:lang=${tag}`], { encoding: 'utf8' }).trim() === '',
  );

/**
 * Sees to it that pictures show letters: installs fonts where the system has none for a script that is
 * pictured. Says so plainly where it can't; other systems than Linux bring such fonts.
 */
export function ensureFonts(): void {
  if (process.platform !== 'linux') return;
  try {
    if (lacking().length === 0 || (installFromDebian(...PACKAGES) && lacking().length === 0))
      return;
    console.error(`No font was found for: ${lacking().join(', ')}. Their pictures show boxes.`);
  } catch {
    console.error(
      'The fonts of this machine can’t be listed (no fc-list): look whether the pictures show letters.',
    );
  }
}
