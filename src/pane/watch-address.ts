/** Milliseconds between looks at the address where the browser has no Navigation API. */
const INTERVAL = 500;

/** Calls back once when a single-page site changes its route under the pane. */
export function watchAddress(changed: () => void, signal: AbortSignal): void {
  const address = pageOf(location.href);
  const look = (): void => {
    if (pageOf(location.href) !== address) changed();
  };
  if ('navigation' in globalThis) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  const timer = setInterval(look, INTERVAL);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** An address without its fragment: a jump inside of the page is no other page. */
function pageOf(address: string): string {
  return address.split('#')[0] ?? address;
}
