import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** A line of a batch that can't be used, in the words that the output carries. */
export interface BadLine {
  readonly id: string | null;
  readonly error: string;
}

/** The lines of a JSON Lines file, each checked by `check`; a bad line is a value, not an exception. Throws a plain sentence when the file can't be read. */
export async function readLines<Row>(
  file: string,
  check: (row: Readonly<Record<string, unknown>>) => Row | BadLine,
): Promise<(Row | BadLine)[]> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch {
    throw new Error(`The file ${file} can't be read.`);
  }
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      try {
        const value: unknown = JSON.parse(line);
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
          return { id: null, error: 'This line is no JSON object.' };
        }
        return check(value as Record<string, unknown>);
      } catch {
        return { id: null, error: 'This line is not JSON.' };
      }
    });
}

/** True for a line that `readLines` could not use. */
export function isBadLine(row: object): row is BadLine {
  return 'error' in row;
}

/**
 * Writes rows as JSON Lines to a file, or to standard output when there is none. Both functions throw a
 * plain sentence once the file can't be written.
 */
export function openLines(file: string | undefined): {
  write(row: object): void;
  close(): Promise<void>;
} {
  const stream = file === undefined ? process.stdout : createWriteStream(file);
  let failed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads has seen enough ("| head -1"): that is no error.
    if (error.code === 'EPIPE') process.exit();
    failed = true;
  });
  const check = (): void => {
    if (failed) throw new Error(`The file ${file ?? ''} can't be written.`);
  };
  return {
    write(row) {
      check();
      stream.write(`${JSON.stringify(row)}\n`);
    },
    async close() {
      if (stream !== process.stdout) await new Promise<void>((resolve) => stream.end(resolve));
      check();
    },
  };
}
