import { wordsOfError } from '../../ui/words/words-of-error';
import { openDatabase } from '../open-database';
import { catchUp } from './catch-up';
import { createSearcher } from './searcher';
import type { SearchAnswer, SearchRequest } from './worker-messages';

/**
 * The search, away from the page's thread: it holds the index of the whole library (loading it takes
 * seconds for 10,000 articles) and answers over what is loaded already in the meantime.
 */
const db = openDatabase();
const searcher = createSearcher(db);
let ready = false;

type Search = Extract<SearchRequest, { kind: 'search' }>;

function answer(message: SearchAnswer): void {
  postMessage(message);
}

function answerSearch({ number, typed }: Search): void {
  const found = searcher.search(typed);
  const hits = found && {
    ids: found.map(({ id }) => id),
    scores: Float64Array.from(found, ({ score }) => score),
  };
  answer({ kind: 'hits', number, hits, complete: ready });
}

let latest: Search | null = null;

async function prepare(): Promise<void> {
  // One window at a time: two that build the index anew would do the same work twice.
  await navigator.locks.request('library-index', () =>
    catchUp(db, ({ done, all }) => answer({ kind: 'progress', step: 'build', done, all })),
  );
  await searcher.refresh((done, all) => answer({ kind: 'progress', step: 'load', done, all }));
  ready = true;
  answer({ kind: 'ready' });
  if (latest !== null) answerSearch(latest);
}

function fail(error: unknown): void {
  answer({ kind: 'failed', error: wordsOfError(error) });
}

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.kind === 'catch-up') {
    prepare().catch(fail);
    return;
  }
  latest = data;
  if (!ready) answerSearch(data);
  else
    searcher.refresh().then(() => {
      // While the disk was read the reader may have typed on.
      if (latest === data) answerSearch(data);
    }, fail);
});

prepare().catch(fail);
