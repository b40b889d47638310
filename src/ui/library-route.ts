import type { Span } from '../reading/reading';

/** What the library shows; kept in the address' fragment, so that going back and bookmarks work. */
export type Route =
  | { readonly view: 'list' | 'speakers' | 'storage' }
  /** `at`: the words of the article that are to be shown. */
  | { readonly view: 'entry'; readonly id: string; readonly at?: Span }
  | { readonly view: 'speaker'; readonly name: string };

/** The fragment of a route, for links. */
export function routeLink(route: Route): string {
  switch (route.view) {
    case 'list':
    case 'speakers':
    case 'storage':
      return `#/${route.view}`;
    case 'entry': {
      const link = `#/entry/${encodeURIComponent(route.id)}`;
      return route.at === undefined ? link : `${link}/${route.at.start}-${route.at.end}`;
    }
    case 'speaker':
      return `#/speaker/${encodeURIComponent(route.name)}`;
  }
}
