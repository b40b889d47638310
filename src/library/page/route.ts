import { useEffect, useState } from 'preact/hooks';

/** What the page shows; kept in the address' fragment, so that going back and bookmarks work. */
export type Route =
  | { readonly view: 'list' | 'speakers' | 'storage' }
  | { readonly view: 'entry'; readonly id: string }
  | { readonly view: 'speaker'; readonly name: string };

/** The fragment of a route, for links. */
export function routeLink(route: Route): string {
  switch (route.view) {
    case 'list':
    case 'speakers':
    case 'storage':
      return `#/${route.view}`;
    case 'entry':
      return `#/entry/${encodeURIComponent(route.id)}`;
    case 'speaker':
      return `#/speaker/${encodeURIComponent(route.name)}`;
  }
}

/** The route of a fragment; anything unknown is the list. */
function parseRoute(fragment: string): Route {
  const [, view, ...rest] = fragment.split('/');
  const argument = decode(rest.join('/'));
  if (view === 'entry' && argument !== null) return { view, id: argument };
  if (view === 'speaker' && argument !== null) return { view, name: argument };
  return { view: view === 'speakers' || view === 'storage' ? view : 'list' };
}

function decode(text: string): string | null {
  if (text === '') return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The route the page is on. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const onChange = () => {
      setRoute(parseRoute(location.hash));
      window.scrollTo(0, 0);
    };
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, []);
  return route;
}
