import { textsIn } from '../../blocks/nodes';
import { NAME } from './byline-lines';
import { textOf } from '../stated/page-meta';

/** Text nodes of a byline that touch: "Ana Lund" and "Text" in two boxes beside each other. */
const TOUCHES = /[\p{L}\p{N}]$/u;
const TOUCHED = /^[\p{L}\p{N}]/u;

/** What stands between two names: a comma, a short word. */
const BETWEEN_NAMES = /^[\s,;&/·|+]*(?:\p{L}{1,4}\s*)?$/u;

/** The names of a byline that each stand in an element of their own, of one tag, parted by no more than a comma. */
function namesApart(texts: readonly Text[]): readonly string[] {
  const isName = ({ data }: Text): boolean => NAME.test(data.trim());
  const from = texts.findIndex(isName);
  const tag = texts[from]?.parentElement?.tagName;
  const names: string[] = [];
  let parted = true;
  for (const text of texts.slice(Math.max(from, 0))) {
    if (parted && isName(text) && text.parentElement?.tagName === tag) {
      names.push(text.data.trim());
      parted = false;
    } else if (!BETWEEN_NAMES.test(text.data)) break;
    else parted ||= /\S/u.test(text.data);
  }
  return names;
}

/**
 * What a byline says: its names where several stand apart from what their bearers do; where its parts would run together,
 * the first of them that is a name.
 */
export function bylineOf(element: Element): string {
  const texts = [...textsIn(element)];
  const apart = namesApart(texts);
  if (apart.length > 1) return apart.join(', ');
  const runs = runsIn(texts.map(({ data }) => data));
  for (const run of runs.length > 1 ? runs : []) {
    const name = [...run, run.join('')]
      .map((part) => part.replace(/\s+/gu, ' ').trim())
      .find((part) => NAME.test(part));
    if (name !== undefined) return name;
  }
  return textOf(element);
}

/** Texts that follow each other, parted where two of them touch. */
function runsIn(parts: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    const touches = TOUCHED.test(part) && TOUCHES.test(run?.at(-1) ?? '');
    if (run === undefined || touches) runs.push([part]);
    else run.push(part);
  }
  return runs;
}
