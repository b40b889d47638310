import axe from 'axe-core';
import type { View } from './view.ts';

// The source of axe as the body of a function: the page's CSP runs no text.
// oxlint-disable-next-line typescript/no-implied-eval -- axe's own source, in a test's page
const loadAxe = new Function(`${axe.source}; window.axe ??= axe;`) as () => void;

/**
 * What axe finds wrong in a page of ours: the rule and the element. `inside` narrows it to what
 * matches that selector, for our own part of a foreign page; a second one looks into its shadow root.
 */
export async function findViolations(
  view: View,
  inside?: string,
  inShadow?: string,
): Promise<string[]> {
  await view.evaluate(loadAxe);
  return await view.evaluate(
    async (host: string | null, part: string | null) => {
      const { axe: loaded } = window as unknown as { axe: typeof axe };
      const whole = host ?? 'html';
      const { violations } = await loaded.run(
        part === null ? whole : { fromShadowDom: [whole, part] },
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    },
    inside ?? null,
    inShadow ?? null,
  );
}
