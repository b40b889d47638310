/** Milliseconds between looks at the address where the browser has no Navigation API. */
const INTERVAL = 500;

/** Calls back each time that a single-page site changes its route. */
export function watchAddress(changed: () => void, signal: AbortSignal): void {
  let address = pageAddress();
  const look = (): void => {
    if (pageAddress() === address) return;
    address = pageAddress();
    changed();
  };
  if ('navigation' in globalThis) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  const timer = setInterval(look, INTERVAL);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** The address without its fragment: a jump inside of the page is no other page. */
export function pageAddress(): string {
  return location.href.split('#')[0] ?? location.href;
}
