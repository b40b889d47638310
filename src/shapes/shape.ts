/** What a field should have been; of a file's the page says it in the reader's language. */
export type Expected =
  | 'text'
  | 'flag'
  | 'number'
  | 'offset'
  | 'instant'
  | 'address'
  | 'list'
  | 'pair'
  | 'object'
  | 'no_field'
  | 'value'
  | 'id'
  | 'unique_ids'
  | 'version_id'
  /** One of these values. */
  | readonly (string | number)[];

/** What is wrong with a message or a file, and where: `entries[3].savedAt`. */
export class ShapeProblem extends Error {
  override readonly name = 'ShapeProblem';

  constructor(
    readonly path: string,
    readonly expected: Expected,
  ) {
    super(`${path}: ${String(expected)}`);
  }
}

/** Checks a value from outside and gives it with its type, made anew from the known fields alone. */
export type Shape<T> = (value: unknown, path: string) => T;

type ShapeOf<S> = S extends Shape<infer T> ? T : never;

/** Any string. */
export const text: Shape<string> = (value, path) => {
  if (typeof value !== 'string') throw new ShapeProblem(path, 'text');
  return value;
};

/** True or false. */
export const flag: Shape<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new ShapeProblem(path, 'flag');
  return value;
};

/** Any number that JSON can hold. */
export const number: Shape<number> = (value, path) => {
  if (typeof value !== 'number') throw new ShapeProblem(path, 'number');
  return value;
};

/** A place in a text or a list. */
export const offset: Shape<number> = (value, path) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new ShapeProblem(path, 'offset');
  }
  return value;
};

/** An instant or day by ISO 8601. */
export const instant: Shape<string> = (value, path) => {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) {
    throw new ShapeProblem(path, 'instant');
  }
  return value;
};

/**
 * An address as a page may give it. One that would run something is refused; anything else is kept
 * as it is (pages have odd ones, and a backup must come back whole) and only http(s) is ever a link.
 */
export const address: Shape<string> = (value, path) => {
  const protocol = typeof value === 'string' ? URL.parse(value)?.protocol : undefined;
  if (typeof value !== 'string' || (protocol !== undefined && RUNNING.has(protocol))) {
    throw new ShapeProblem(path, 'address');
  }
  return value;
};

const RUNNING = new Set(['javascript:', 'data:', 'vbscript:', 'blob:']);

/** One of these values and no other. */
export function oneOf<const T extends string | number>(...values: readonly T[]): Shape<T> {
  return (value, path) => {
    const found = values.find((one) => one === value);
    if (found === undefined) throw new ShapeProblem(path, values);
    return found;
  };
}

/** That shape, or null. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path) => (value === null ? null : shape(value, path));
}

/** An array of any length, each item of that shape. */
export function list<T>(shape: Shape<T>): Shape<T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new ShapeProblem(path, 'list');
    return value.map((item, at) => shape(item, `${path}[${at}]`));
  };
}

/** An array of these two. */
export function pair<A, B>(a: Shape<A>, b: Shape<B>): Shape<[A, B]> {
  return (value, path) => {
    if (!Array.isArray(value) || value.length !== 2) throw new ShapeProblem(path, 'pair');
    return [a(value[0], `${path}[0]`), b(value[1], `${path}[1]`)];
  };
}

type Shapes = Readonly<Record<string, Shape<unknown>>>;

type Fields<R extends Shapes, O extends Shapes> = { [K in keyof R]: ShapeOf<R[K]> } & {
  [K in keyof O]?: ShapeOf<O[K]>;
};

/** Names that reach an object's prototype: no file of ours has them. */
const FORBIDDEN = ['__proto__', 'prototype', 'constructor'];

/**
 * An object with these fields, the second ones only if they are there. Fields are kept in the
 * file's order, so that what is written again is the same byte by byte.
 */
export function fields<R extends Shapes>(required: R): Shape<{ [K in keyof R]: ShapeOf<R[K]> }>;
export function fields<R extends Shapes, O extends Shapes>(
  required: R,
  optional: O,
): Shape<Fields<R, O>>;
export function fields(required: Shapes, optional: Shapes = {}): Shape<Record<string, unknown>> {
  const shapes = new Map(Object.entries({ ...optional, ...required }));
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new ShapeProblem(path, 'object');
    }
    for (const name of FORBIDDEN) {
      if (Object.hasOwn(value, name)) throw new ShapeProblem(`${path}.${name}`, 'no_field');
    }
    const made: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(value)) {
      const shape = shapes.get(name);
      if (shape !== undefined) made[name] = shape(field, `${path}.${name}`);
    }
    for (const name of Object.keys(required)) {
      if (!Object.hasOwn(made, name)) throw new ShapeProblem(`${path}.${name}`, 'value');
    }
    return made;
  };
}
