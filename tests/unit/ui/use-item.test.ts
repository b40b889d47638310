import { createElement, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { useItem } from '../../../src/ui/use-item';
import type { StoredItem } from '../../../src/settings/stored-item';

it('goes back to what holds where a choice can’t be kept', async () => {
  const full: StoredItem<string> = {
    fallback: 'system',
    getValue: () => Promise.resolve('dark'),
    setValue: () => Promise.reject(new Error('No room')),
    watch: () => () => undefined,
  };
  let choose: (theme: string) => void = () => undefined;
  const shown: string[] = [];
  const Page = () => {
    const [theme, setTheme] = useItem(full);
    choose = setTheme;
    shown.push(theme);
    return null;
  };
  render(createElement(Page, {}), document.body);
  await vi.waitFor(() => expect(shown.at(-1)).toBe('dark'));
  choose('sepia');
  await vi.waitFor(() => expect(shown).toContain('sepia'));
  await vi.waitFor(() => expect(shown.at(-1)).toBe('dark'));
  render(null, document.body);
});
