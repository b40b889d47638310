import { createElement, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { useRoute } from '../../../src/library/page/route';

it('follows a link that is clicked as soon as it is drawn', async () => {
  const views: string[] = [];
  const Page = () => {
    views.push(useRoute().view);
    return null;
  };
  location.hash = '';
  render(createElement(Page, {}), document.body);
  location.hash = '#/storage';
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  await vi.waitFor(() => expect(views.at(-1)).toBe('storage'));
  render(null, document.body);
});
