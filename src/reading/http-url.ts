/** The URL of something on the web, relative to `base` where one is given; null for any other address, and for what is none. */
export function httpUrl(address: string | null | undefined, base?: string): URL | null {
  const url = address ? URL.parse(address, base) : null;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null;
}
