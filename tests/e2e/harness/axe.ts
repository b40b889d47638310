import axe from 'axe-core';
import type { View } from './view.ts';

// The source of axe as the body of a function: the page's CSP runs no text.
// oxlint-disable-next-line typescript/no-implied-eval -- axe's own source, in a test's page
const loadAxe = new Function(`${axe.source}; window.axe ??= axe;`) as () => void;

/**
 * What axe finds wrong in a page of ours: the rule and the element. `inside` narrows it to what
 * matches that selector, for our own part of a foreign page.
 */
export async function findViolations(view: View, inside?: string): Promise<string[]> {
  await view.evaluate(loadAxe);
  return await view.evaluate(async (selector: string | null) => {
    const { axe: loaded } = window as unknown as { axe: typeof axe };
    const { violations } = await (selector === null ? loaded.run() : loaded.run(selector));
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }, inside ?? null);
}
