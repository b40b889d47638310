/** Why a page could not be had. */
export class PageRefused extends Error {
  /** `policy`: the page's own content security policy forbids asking for it, as in Firefox it can. */
  readonly why: 'policy' | 'failed';

  constructor(why: 'policy' | 'failed') {
    super(`The page was refused: ${why}`);
    this.why = why;
  }
}

/**
 * Gets another page of the site that the reader is on, in the reader's session. By `XMLHttpRequest`: it
 * decodes a page as the browser does, by what the page says of its charset, and hands over a document,
 * so that no string of the page goes through a sink that Trusted Types guard.
 *
 * Rejects with `PageRefused`, for every address of another origin too.
 */
export function fetchPage(url: string, signal: AbortSignal): Promise<Document> {
  return new Promise((resolve, reject) => {
    let why: PageRefused['why'] = 'failed';
    const refuse = (): void => reject(new PageRefused(why));
    if (new URL(url).origin !== location.origin || signal.aborted) return refuse();
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
        if (here) resolve(page);
        else refuse();
      });
    };
    request.open('GET', url);
    request.responseType = 'document';
    request.timeout = 20_000;
    request.send();
  });
}
