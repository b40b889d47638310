import { articleAddress } from '../../reading/showing/article-address';
import {
  FILE_FORMAT,
  FILE_VERSION,
  type FileMark,
  type FileVersion,
  type LibraryFile,
} from '../library-file';
import { reading } from '../../shapes/reading-shape';
import {
  fields,
  instant,
  list,
  offset,
  oneOf,
  pair,
  ShapeProblem,
  text,
  type Expected,
  type Shape,
} from '../../shapes/shape';

/**
 * The file with the HTML of its readings made safe by `clean`: it may come from anywhere. Done
 * before the library is compared with it, which keeps only what is clean.
 */
export function cleanFile(file: LibraryFile, clean: (html: string) => string): LibraryFile {
  const cleanVersion = (version: FileVersion): FileVersion =>
    version.reading.html === undefined
      ? version
      : { ...version, reading: { ...version.reading, html: clean(version.reading.html) } };
  return {
    joins: file.joins,
    entries: file.entries.map((entry) => ({
      ...entry,
      versions: entry.versions.map(cleanVersion),
    })),
  };
}

/** Why a file can't be taken in; the page says it in the reader's language. */
export type FileProblem =
  | { readonly kind: 'not-json'; readonly line: number | null }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'field'; readonly path: string; readonly expected: Expected };

/** Reads a file of any version that the product ever wrote; gives the file, or what is wrong and where. */
export function parseFile(
  content: string,
):
  | { readonly kind: 'read'; readonly file: LibraryFile }
  | { readonly kind: 'refused'; readonly problem: FileProblem } {
  let value: unknown;
  try {
    // A byte order mark may have come with an editor.
    value = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch (error) {
    return { kind: 'refused', problem: { kind: 'not-json', line: errorLine(error, content) } };
  }
  try {
    const head = fileHead(value, 'file');
    if (head.version > FILE_VERSION) {
      return { kind: 'refused', problem: { kind: 'newer', version: head.version } };
    }
    const file = head.version === 1 ? fromVersion1(fileV1(value, 'file')) : fileV2(value, 'file');
    checkIds(file);
    return { kind: 'read', file };
  } catch (error) {
    if (!(error instanceof ShapeProblem)) throw error;
    const { path, expected } = error;
    const problem: FileProblem = /^file(\.(format|version))?$/.test(path)
      ? { kind: 'not-ours' }
      : { kind: 'field', path: path.replace(/^file\./, ''), expected };
    return { kind: 'refused', problem };
  }
}

const fileHead = fields({ format: oneOf(FILE_FORMAT), version: offset });

/** Version 1 had the latest reading alone. */
const fileV1 = fields({ entries: list(fields({ savedAt: instant, reading })) });

function fromVersion1({ entries }: ReturnType<typeof fileV1>): LibraryFile {
  return {
    joins: [],
    entries: entries.map(({ savedAt, reading: saved }) => {
      const version = crypto.randomUUID();
      return {
        id: crypto.randomUUID(),
        address: articleAddress(saved),
        firstSavedAt: savedAt,
        savedAt,
        version,
        versions: [{ id: version, savedAt, reading: saved }],
        marks: [],
      };
    }),
  };
}

/** A key of a record: nothing that isn't one of ours in length and letters. */
const id: Shape<string> = (value, path) => {
  if (typeof value !== 'string' || !/^[0-9a-zA-Z-]{1,64}$/.test(value)) {
    throw new ShapeProblem(path, 'id');
  }
  return value;
};

const markStart = { id, text, createdAt: instant };

const plainMark = fields({ kind: oneOf('note', 'tag'), ...markStart });

const highlight = fields({
  kind: oneOf('highlight'),
  ...markStart,
  version: id,
  start: offset,
  end: offset,
});

const mark: Shape<FileMark> = (value, path) => {
  const { kind } = fields({ kind: oneOf('note', 'tag', 'highlight') })(value, path);
  return kind === 'highlight' ? highlight(value, path) : plainMark(value, path);
};

const fileV2: Shape<LibraryFile> = fields({
  joins: list(pair(text, text)),
  entries: list(
    fields({
      id,
      address: text,
      firstSavedAt: instant,
      savedAt: instant,
      version: id,
      versions: list(fields({ id, savedAt: instant, reading })),
      marks: list(mark),
    }),
  ),
});

function checkIds({ entries }: LibraryFile): void {
  const seen = new Set<string>();
  for (const [at, entry] of entries.entries()) {
    const path = `file.entries[${at}]`;
    for (const record of [entry, ...entry.versions, ...entry.marks]) {
      if (seen.has(record.id)) throw new ShapeProblem(path, 'unique_ids');
      seen.add(record.id);
    }
    if (!entry.versions.some((version) => version.id === entry.version)) {
      throw new ShapeProblem(`${path}.version`, 'version_id');
    }
  }
}

/** The line of a JSON error: both engines name it, or the offset, in their message. */
function errorLine(error: unknown, content: string): number | null {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return content.slice(0, Number(position)).split('\n').length;
  return /end of/.test(message) ? content.split('\n').length : null;
}
