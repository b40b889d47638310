import { describe, expect, it } from 'vitest';
import { routeLink, type Route } from '../../../src/ui/library-route';
import { parseRoute } from '../../../src/library/page/route';

describe('the address of a view', () => {
  it.each<Route>([
    { view: 'list' },
    { view: 'storage' },
    { view: 'entry', id: 'a-1' },
    { view: 'entry', id: 'a-1', at: { start: 3, end: 9 } },
    { view: 'speaker', name: 'Ana / Rö "%"' },
  ])('leads back to it: %o', (route) => {
    expect(parseRoute(routeLink(route))).toEqual(route);
  });

  it.each(['', '#', '#/nowhere', '#/entry/', '#/speaker/%E0%A4%A'])(
    '%s is the list',
    (fragment) => {
      expect(parseRoute(fragment)).toEqual({ view: 'list' });
    },
  );
});
