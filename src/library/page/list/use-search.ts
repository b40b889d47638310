import { useEffect, useRef, useState } from 'preact/hooks';
import { describeFailure } from '../../failures';
import type { Hits, SearchAnswer, SearchRequest } from '../../search/worker-messages';

/** What the search knows now. */
export interface SearchState {
  /** The articles found with how well they fit, by id; null when nothing is looked for. */
  readonly found: ReadonlyMap<string, number> | null;
  readonly progress: { readonly step: 'build' | 'load'; readonly percent: number } | null;
  readonly failure: string | null;
  /** What was typed when they were found. */
  readonly answered: string;
}

/** The search as the list has it. */
export interface Search extends SearchState {
  /** True while what is found may not be all there is. */
  readonly busy: boolean;
  /** Tells the search that articles came without it (an import). */
  readonly catchUp: () => void;
}

/**
 * Searches for what is typed; `entries` is whatever changes when the library does. The worker starts
 * when it is told to: reading its index would hold up the first screen.
 */
export function useSearch(typed: string, entries: unknown, started: boolean): Search {
  const worker = useRef<Worker | null>(null);
  const asked = useRef({ number: 0, typed: '' });
  const [state, setState] = useState<SearchState>({
    found: null,
    progress: { step: 'load', percent: 0 },
    failure: null,
    answered: '',
  });

  useEffect(() => {
    if (!started) return;
    const search = new Worker(new URL('../../search/search-worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.current = search;
    search.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
      setState((before) => nextState(before, data, asked.current));
    });
    search.addEventListener('error', (event) => {
      setState((before) => ({ ...before, failure: describeFailure(new Error(event.message)) }));
    });
    return () => search.terminate();
  }, [started]);

  useEffect(() => {
    asked.current = { number: asked.current.number + 1, typed };
    if (typed.trim() === '') setState((before) => ({ ...before, found: null, answered: typed }));
    else worker.current?.postMessage(request({ kind: 'search', ...asked.current }));
  }, [typed, entries, started]);

  const busy = state.progress !== null || state.answered !== typed;
  return {
    ...state,
    busy,
    catchUp: () => worker.current?.postMessage(request({ kind: 'catch-up' })),
  };
}

const request = (message: SearchRequest) => message;

function scoresOf(hits: Hits | null): ReadonlyMap<string, number> | null {
  return hits && new Map(hits.ids.map((id, at) => [id, hits.scores[at] ?? 0]));
}

function nextState(
  before: SearchState,
  answer: SearchAnswer,
  asked: { readonly number: number; readonly typed: string },
): SearchState {
  switch (answer.kind) {
    case 'hits':
      // An answer to what was typed before is of no use.
      return answer.number === asked.number
        ? { ...before, found: scoresOf(answer.hits), answered: asked.typed }
        : before;
    case 'progress':
      return {
        ...before,
        progress: {
          step: answer.step,
          percent: Math.floor((100 * answer.done) / Math.max(1, answer.all)),
        },
      };
    case 'ready':
      return { ...before, progress: null };
    case 'failed':
      return { ...before, progress: null, failure: describeFailure(new Error(answer.error)) };
  }
}
