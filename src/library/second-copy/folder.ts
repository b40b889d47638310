/**
 * Where the second copy lies: the extension's own file system (OPFS), which the browser keeps apart
 * from its databases. A folder for each number of the copy, in it a file for each time that changes
 * were copied, named by the change counter they reach to. A file is whole or not there: the browser
 * moves it into its place when it is closed.
 */
const FOLDER = /^library-copy-(\d+)$/;
const PART = /^(\d+)\.jsonl$/;

/** The numbers of the copies on disk, lowest first: of the folders in which a part is. */
export async function listCopies(): Promise<number[]> {
  const copies: number[] = [];
  for (const number of await numbersIn(await navigator.storage.getDirectory(), FOLDER)) {
    if (await hasPart(number)) copies.push(number);
  }
  return copies;
}

/** False for a copy whose first part was begun and not ended: its file is there, and empty. */
async function hasPart(number: number): Promise<boolean> {
  const folder = await folderOf(number);
  for (const part of await numbersIn(folder, PART)) {
    if ((await (await folder.getFileHandle(`${part}.jsonl`)).getFile()).size > 0) return true;
  }
  return false;
}

async function folderOf(
  number: number,
  options?: FileSystemGetDirectoryOptions,
): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return await root.getDirectoryHandle(`library-copy-${number}`, options);
}

/** The folder of a copy, made where there is none; `isNew` when nothing is in it. */
export async function openCopy(
  number: number,
): Promise<{ readonly folder: FileSystemDirectoryHandle; readonly isNew: boolean }> {
  const folder = await folderOf(number, { create: true });
  return { folder, isNew: !(await hasPart(number)) };
}

/** Deletes the copies on disk, begun ones too, all but the one that stays. */
export async function removeCopies(staying: number | null = null): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for (const number of await numbersIn(root, FOLDER)) {
    if (number === staying) continue;
    await root.removeEntry(`library-copy-${number}`, { recursive: true });
  }
}

/** Writes a part, piece by piece; it is there once this has resolved, whole. */
export async function writePart(
  folder: FileSystemDirectoryHandle,
  to: number,
  pieces: AsyncIterable<string>,
): Promise<void> {
  const file = await folder.getFileHandle(`${to}.jsonl`, { create: true });
  const stream = await file.createWritable();
  try {
    for await (const piece of pieces) await stream.write(piece);
  } catch (error) {
    await stream.abort();
    throw error;
  }
  await stream.close();
}

/** The lines of all parts of a copy, in the order in which they were written. */
export async function* readLines(number: number): AsyncGenerator<string> {
  const folder = await folderOf(number);
  for (const to of await numbersIn(folder, PART)) {
    const file = await (await folder.getFileHandle(`${to}.jsonl`)).getFile();
    let rest = '';
    // A part can be a whole library: too much for one string.
    for await (const piece of file.stream().pipeThrough(new TextDecoderStream())) {
      const lines = `${rest}${piece}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  }
}

async function numbersIn(folder: FileSystemDirectoryHandle, name: RegExp): Promise<number[]> {
  const numbers: number[] = [];
  for await (const key of folder.keys()) {
    const number = name.exec(key)?.[1];
    if (number !== undefined) numbers.push(Number(number));
  }
  return numbers.sort((a, b) => a - b);
}
