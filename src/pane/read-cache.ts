import type { Joining } from '../joining/join-state';
import { prepareJoining } from '../joining/prepare-joining';
import type { Article, Sanitise } from '../article/article';
import { loadLanguage, type LoadWords } from '../languages/load-language';
import { findArticle, type LoadLabels } from '../reading/find-article';
import type { ReadPage } from '../reading/read-article';
import { joinByItself } from '../settings/joining';
import type { LoadRest, RestOfReader } from './rest-of-reader';

/** What was read of a document, and the joining of its article's further pages. */
export interface ReadCache {
  /** The article alone, which is there some time before the page is read. */
  article(): Promise<Article>;
  page(): Promise<ReadPage>;
  joining(): Promise<Joining>;
}

/** Brings what the reader needs of the extension's files, as a page calls for it. */
export interface ReaderFiles {
  readonly loadLabels: LoadLabels;
  readonly loadWords: LoadWords;
  readonly loadRest: LoadRest;
}

interface Entry {
  article: Promise<Article>;
  page: Promise<ReadPage>;
  readonly joining: Promise<Joining>;
  /** The address and the page's text: a page that changed is read again. */
  words: string;
}

/**
 * Reads a document when it is first asked for, and again when it has changed.
 *
 * @param isHeld true while the page may change as it likes: what was read is shown
 * @param changed called when joining has put more in the place of what was read
 */
export function cacheReading(
  document: Document,
  sanitise: Sanitise,
  { loadLabels, loadWords, loadRest }: ReaderFiles,
  isHeld: () => boolean,
  changed: () => Promise<void>,
): ReadCache {
  let entry: Entry | null = null;

  async function read(
    article: Article,
    url: string,
  ): Promise<Awaited<ReturnType<RestOfReader['readArticle']>>> {
    const language = loadLanguage(article.lang, loadWords);
    const { readArticle } = await loadRest();
    return await readArticle(article, url, language);
  }

  function current(): Entry {
    if (entry !== null && (isHeld() || entry.words === wordsOf(document))) return entry;
    const url = location.href;
    const found = findArticle(document, url, sanitise, loadLabels);
    const page = found.then(async ({ article, extract }): Promise<ReadPage> => {
      // Answers about the article leave while the page has nothing to do: before the longer half.
      await new Promise((resolve) => setTimeout(resolve));
      const { reading, analyse } = await read(article, url);
      return { reading, article, ms: { extract, analyse, total: extract + analyse } };
    });
    const own: Entry = {
      article: found.then(({ article }) => article),
      page,
      joining: join(),
      words: wordsOf(document),
    };
    entry = own;
    // What failed is tried again when asked for again, not remembered; whoever asked is told.
    own.joining.catch(() => (entry = entry === own ? null : entry));

    async function join(): Promise<Joining> {
      const { article } = await page;
      const joining = prepareJoining(document, article, sanitise, async (joined) => {
        const { reading, analyse } = await read(joined, location.href);
        const { ms } = await page;
        own.article = Promise.resolve(joined);
        own.page = Promise.resolve({ reading, article: joined, ms: { ...ms, analyse } });
        own.words = wordsOf(document);
        if (entry === own) await changed();
      });
      if (await joinByItself.getValue()) void joining.start();
      return joining;
    }

    return own;
  }

  return {
    article: () => current().article,
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
