import type { Joining } from '../../joining/join-state';
import { prepareJoining } from '../../joining/prepare-joining';
import type { Sanitise } from '../../article/article';
import { type ArticleHead, findArticle, type LoadLabels } from '../../reading/find-article';
import { type Analyse, readArticle, type ReadPage } from '../../reading/read-article';
import { joinByItself } from '../../settings/joining';
import type { LoadPane } from './pane-script';

/** What was read of a document, and the joining of its article's further pages. */
export interface ReadCache {
  /** What the article is, which is there some time before the page is read; null where there is none. */
  head(): Promise<ArticleHead | null>;
  page(): Promise<ReadPage>;
  joining(): Promise<Joining>;
}

/** What the reader has from outside the page, as a page calls for it. */
export interface ReaderSources {
  readonly loadLabels: LoadLabels;
  readonly analyse: Analyse;
  readonly loadPane: LoadPane;
}

interface Entry {
  readonly head: Promise<ArticleHead | null>;
  page: Promise<ReadPage>;
  readonly joining: Promise<Joining>;
  /** The address and the page's text: a page that changed is read again. */
  words: string;
}

/** What shows what was read, if anything does. */
interface Holder {
  /** True while the page may change as it likes: what was read is shown. */
  readonly isHeld: () => boolean;
  /** Called when joining has put more in the place of what was read. */
  readonly changed: () => Promise<void>;
}

/** Reads a document when it is first asked for, and again when it has changed. */
export function cacheReading(
  document: Document,
  sanitise: Sanitise,
  { loadLabels, analyse, loadPane }: ReaderSources,
  { isHeld, changed }: Holder,
): ReadCache {
  let entry: Entry | null = null;

  function current(): Entry {
    if (entry !== null && (isHeld() || entry.words === wordsOf(document))) return entry;
    const url = location.href;
    const { head, found } = findArticle(document, url, sanitise, loadLabels);
    const page = found.then(async ({ article, extract }): Promise<ReadPage> => {
      const { reading, analyse: took } = await readArticle(article, url, analyse);
      // Whoever has read what it says may open it next.
      loadPane().catch(() => undefined);
      return { reading, article, ms: { extract, analyse: took, total: extract + took } };
    });
    const own: Entry = {
      head,
      page,
      joining: join(),
      words: wordsOf(document),
    };
    entry = own;
    // What failed is tried again when asked for again, not remembered; whoever asked is told.
    own.joining.catch(() => (entry = entry === own ? null : entry));
    head.catch(() => undefined);

    async function join(): Promise<Joining> {
      const { article } = await page;
      const joining = prepareJoining(document, article, sanitise, async (joined) => {
        const { reading, analyse: took } = await readArticle(joined, location.href, analyse);
        const { ms } = await page;
        own.page = Promise.resolve({ reading, article: joined, ms: { ...ms, analyse: took } });
        own.words = wordsOf(document);
        if (entry === own) await changed();
      });
      if (await joinByItself.getValue()) void joining.start();
      return joining;
    }

    return own;
  }

  return {
    head: () => current().head,
    page: () => current().page,
    joining: () => current().joining,
  };
}

/**
 * By what a page is known to be as it was. The words themselves: the browser compares them at once, and
 * to hash them took longer, each time that anything was asked, before the article was shown.
 */
function wordsOf(document: Document): string {
  return `${location.href}\n${document.title}\n${document.body?.textContent ?? ''}`;
}
