import { type RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { routeLink, type Route } from '../../../ui/library-route';

/**
 * Takes the focus along when the view changes, as a new page would: to the link that the reader comes
 * back from, else to the beginning of the view. The first view keeps what the browser has given it.
 */
export function useArrival(main: RefObject<HTMLElement | null>, route: Route): void {
  const before = useRef<Route>(route);
  useEffect(() => {
    if (before.current === route) return;
    const back = `a[href="${routeLink(before.current)}"]`;
    before.current = route;
    const place = main.current?.querySelector<HTMLElement>(back) ?? main.current;
    place?.focus({ preventScroll: true });
  }, [route]);
}
