import type { Article, Sanitise } from '../article/article';
import { extractArticle } from '../article/extract-article';
import { findFurtherPages, type FurtherPages } from '../article/pages/further-pages';
import { joinPages, type PageFailure, type PageRead } from '../article/pages/join-pages';
import { fetchPage } from './fetch-page';
import type { Joining, JoinState } from './join-state';

/** Pages that are fetched at most: more would be a burden to the site, and a wait to the reader. */
const MOST_PAGES = 20;

/**
 * The joining of the article that was read from `document`: offered when the page links to further pages.
 *
 * @param joined takes the whole article; what it returns is waited for
 */
export function prepareJoining(
  document: Document,
  first: Article,
  sanitise: Sanitise,
  joined: (article: Article) => Promise<void>,
): Joining {
  const further = first.found ? findFurtherPages(document, location.href) : null;
  const steps = new EventTarget();
  let state: JoinState =
    further === null ? { kind: 'none' } : { kind: 'offered', pages: countPages(further) };
  let stopping = new AbortController();

  function go(next: JoinState): void {
    state = next;
    steps.dispatchEvent(new Event('step'));
  }

  async function readAt(url: string, signal: AbortSignal): Promise<PageRead | PageFailure> {
    const page = await fetchPage(url, signal);
    if (typeof page === 'string') return page;
    try {
      return { article: extractArticle(page, url, sanitise), next: addressOfNext(page, url) };
    } catch {
      // No page was seen to do this; the reader is told which one it was.
      return 'unread';
    }
  }

  return {
    state: () => state,
    async start() {
      if (further === null || state.kind !== 'offered') return;
      const { pages } = state;
      stopping = new AbortController();
      go({ kind: 'joining', page: further.others[0]?.number ?? 2, of: pages ?? 2 });
      const article = await joinPages(first, further, {
        read: readAt,
        signal: stopping.signal,
        limit: MOST_PAGES,
        onProgress: (page, of) => go({ kind: 'joining', page, of }),
      });
      await joined(article);
      // What could not be had is offered again.
      go(article.pages > 1 ? { kind: 'joined', pages: article.pages } : { kind: 'offered', pages });
    },
    stop: () => stopping.abort(),
    watch: (changed, signal) => steps.addEventListener('step', changed, { signal }),
  };
}

/** How many pages there are; null where the page leads to the next, or to the whole, alone. */
function countPages({ others, onward }: FurtherPages): number | null {
  return onward || others.length === 0 ? null : others.length + 1;
}

function addressOfNext(page: Document, url: string): string | null {
  const further = findFurtherPages(page, url);
  return further?.others.find(({ number }) => number === further.here + 1)?.address ?? null;
}
