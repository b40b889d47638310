import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A zip file while it is written: its parts can be more than one string holds. */
export interface ZipFile {
  /** Adds a text as a file; `plain` where it is to lie in the zip as it is, without being pressed. */
  readonly add: (name: string, content: string, how?: 'pressed' | 'plain') => void;
  /** What there is to write, once all was added. */
  readonly end: () => Uint8Array[];
}

/** Begins a zip file with nothing in it. */
export function beginZip(): ZipFile {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    parts.push(part);
  });
  return {
    add(name, content, how = 'pressed') {
      const file = how === 'plain' ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
      zip.add(file);
      file.push(strToU8(content), true);
    },
    end() {
      zip.end();
      return parts;
    },
  };
}
