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
