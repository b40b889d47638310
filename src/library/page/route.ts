import { useLayoutEffect, useState } from 'preact/hooks';
import type { Route } from '../../ui/library-route';

/** The route of a fragment; anything unknown is the list. */
export function parseRoute(fragment: string): Route {
  const [, view, first = '', second = ''] = fragment.split('/');
  const argument = decode(first);
  if (view === 'entry' && argument !== null) {
    const [, start, end] = /^(\d+)-(\d+)$/.exec(second) ?? [];
    if (start === undefined || end === undefined) return { view, id: argument };
    return { view, id: argument, at: { start: Number(start), end: Number(end) } };
  }
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

/** The route the page is on; going back comes to where the reader had scrolled to. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  // Before the first paint: an effect that runs after it misses a link clicked as soon as it is seen.
  useLayoutEffect(() => {
    // The browser would scroll before the view that it belongs to is drawn.
    history.scrollRestoration = 'manual';
    const onChange = () => setRoute(parseRoute(location.hash));
    const onScrolled = () => history.replaceState({ scroll: window.scrollY }, '');
    window.addEventListener('hashchange', onChange);
    window.addEventListener('scrollend', onScrolled);
    return () => {
      window.removeEventListener('hashchange', onChange);
      window.removeEventListener('scrollend', onScrolled);
    };
  }, []);
  useLayoutEffect(() => window.scrollTo(0, scrollOf(history.state)), [route]);
  return route;
}

function scrollOf(state: unknown): number {
  const known = typeof state === 'object' && state !== null && 'scroll' in state;
  return known && typeof state.scroll === 'number' ? state.scroll : 0;
}
