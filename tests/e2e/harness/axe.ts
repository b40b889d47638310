import axe from 'axe-core';
import { expect } from 'vitest';
import type { View } from './view.ts';

// The source of axe as the body of a function: the page's CSP runs no text.
// oxlint-disable-next-line typescript/no-implied-eval -- axe's own source, in a test's page
const loadAxe = new Function(`${axe.source}; window.axe ??= axe;`) as () => void;

/** The rules whose answer other colours can change. */
const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong, by these rules or by all: the rule and the element. */
async function findViolations(
  view: View,
  rules: readonly string[] | null,
  inside: string | null,
  inShadow: string | null,
): Promise<string[]> {
  return await view.evaluate(
    async (only: readonly string[] | null, host: string | null, part: string | null) => {
      const { axe: loaded } = window as unknown as { axe: typeof axe };
      const whole = host ?? 'html';
      const { violations } = await loaded.run(
        part === null ? whole : { fromShadowDom: [whole, part] },
        { resultTypes: ['violations'], ...(only && { runOnly: [...only] }) },
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    },
    rules,
    inside,
    inShadow,
  );
}

/**
 * Expects that axe finds nothing wrong in a page of ours, by all its rules in light colours and by those
 * about colours in dark and forced ones. `inside` narrows it to what matches that selector, for our own
 * part of a foreign page; `inShadow` looks into its shadow root.
 */
export async function expectNoBarrier(
  view: View,
  inside: string | null = null,
  inShadow: string | null = null,
): Promise<void> {
  if (!(await view.evaluate(() => 'axe' in window))) await view.evaluate(loadAxe);
  for (const colours of ['light', 'dark', 'forced'] as const) {
    await view.emulate(colours);
    const rules = colours === 'light' ? null : ABOUT_COLOURS;
    expect(await findViolations(view, rules, inside, inShadow), colours).toEqual([]);
  }
  await view.emulate('light');
}
