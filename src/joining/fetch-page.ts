/**
 * Gets another page of the site that the reader is on, in the reader's session. By `XMLHttpRequest`: it
 * decodes a page as the browser does, by what the page says of its charset, and hands over a document,
 * so that no string of the page goes through a sink that Trusted Types guard.
 *
 * @returns the page, or why it can't be had: `policy` when the content security policy of the page that is open
 *   forbids asking for it, as in Firefox it can; `failed` for every address of another origin too
 */
export function fetchPage(
  url: string,
  signal: AbortSignal,
): Promise<Document | 'policy' | 'failed'> {
  return new Promise((resolve) => {
    let why: 'policy' | 'failed' = 'failed';
    if (new URL(url).origin !== location.origin || signal.aborted) return resolve(why);
    const request = new XMLHttpRequest();
    const done = new AbortController();
    document.addEventListener(
      'securitypolicyviolation',
      ({ blockedURI }) => {
        if (url.startsWith(blockedURI)) why = 'policy';
      },
      { signal: done.signal },
    );
    signal.addEventListener('abort', () => request.abort(), { signal: done.signal });
    request.onloadend = () => {
      const page = request.status === 200 ? request.responseXML : null;
      // The violation is told of in a task of its own, after the request has ended.
      setTimeout(() => {
        done.abort();
        const here = page !== null && new URL(request.responseURL).origin === location.origin;
        resolve(here ? page : why);
      });
    };
    request.open('GET', url);
    request.responseType = 'document';
    request.timeout = 20_000;
    request.send();
  });
}
