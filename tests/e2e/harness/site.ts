import { createServer } from 'node:http';

/** A page of a test's own site. */
export interface SitePage {
  readonly html: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent only when the test says so (`Site.release`). */
  readonly held?: true;
}

export interface Site {
  /** "http://127.0.0.1:PORT" */
  readonly origin: string;
  /** Paths that were asked for since the last call. */
  takeRequests(): string[];
  /** Sends the held pages that were asked for so far. */
  release(): void;
  close(): Promise<void>;
}

/** Serves pages on this machine: what a news site is to a test. */
export async function startSite(pages: Readonly<Record<string, SitePage>>): Promise<Site> {
  const requests: string[] = [];
  const held: (() => void)[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    const page = pages[path];
    const send = (): void => {
      response.writeHead(page ? 200 : 404, {
        'content-type': 'text/html; charset=utf-8',
        ...page?.headers,
      });
      response.end(page?.html ?? '');
    };
    if (page?.held) held.push(send);
    else send();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    takeRequests: () => requests.splice(0),
    release: () => held.splice(0).forEach((send) => send()),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
