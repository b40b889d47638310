import { readdir, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';

/** Cuts the end off what was last written to the databases of a profile that no browser runs on. */
export async function tearLastWrite(profile: string): Promise<void> {
  const databases = join(profile, 'Default/IndexedDB');
  const own = (await readdir(databases)).find((name) => name.endsWith('.indexeddb.leveldb'));
  const folder = join(databases, own ?? '');
  const log = (await readdir(folder))
    .filter((name) => name.endsWith('.log'))
    .sort()
    .at(-1);
  const file = join(folder, log ?? '');
  await truncate(file, (await stat(file)).size - 20);
}
