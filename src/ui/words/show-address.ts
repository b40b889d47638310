/**
 * An address as people read it: with letters of all scripts, where addresses have their bytes in per
 * cent signs. White space and characters that are not seen stay as they are, so that none misleads.
 */
export function showAddress(address: string): string {
  try {
    return decodeURI(address).replaceAll(/[\s\p{C}]/gu, encodeURIComponent);
  } catch {
    return address; // bytes of another charset
  }
}

/** Host and last part of an address of the web, as people read them: what lies between and behind says nothing to them. */
export function shortAddress(address: string): string {
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./u, '');
  // Some servers of pictures are given another address as a part of theirs.
  const parts = showAddress(pathname)
    .split(/\/|%2F/iu)
    .filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined) return host;
  return [host, ...(parts.length > 1 ? ['…'] : []), last].join('/');
}
