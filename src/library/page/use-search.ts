import { useEffect, useRef, useState } from 'preact/hooks';
import { describeFailure } from '../failures';
import type { SearchAnswer, SearchRequest } from '../search/worker-messages';

/** What the search knows now. */
export interface SearchState {
  /** Ids of the articles found, best first; null when nothing is looked for. */
  readonly ids: readonly string[] | null;
  readonly progress: { readonly step: 'build' | 'load'; readonly percent: number } | null;
  readonly failure: string | null;
}

interface Search extends SearchState {
  /** Tells the search that articles came without it (an import). */
  readonly catchUp: () => void;
}

/** Searches for what is typed; `entries` is whatever changes when the library does. */
export function useSearch(typed: string, entries: unknown): Search {
  const worker = useRef<Worker | null>(null);
  const number = useRef(0);
  const [state, setState] = useState<SearchState>({ ids: null, progress: null, failure: null });

  useEffect(() => {
    const started = new Worker(new URL('../search/search-worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.current = started;
    started.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
      setState((before) => nextState(before, data, number.current));
    });
    started.addEventListener('error', (event) => {
      setState((before) => ({ ...before, failure: describeFailure(new Error(event.message)) }));
    });
    return () => started.terminate();
  }, []);

  useEffect(() => {
    number.current += 1;
    if (typed.trim() === '') setState((before) => ({ ...before, ids: null }));
    else worker.current?.postMessage(request({ kind: 'search', number: number.current, typed }));
  }, [typed, entries]);

  return { ...state, catchUp: () => worker.current?.postMessage(request({ kind: 'catch-up' })) };
}

const request = (message: SearchRequest) => message;

function nextState(before: SearchState, answer: SearchAnswer, asked: number): SearchState {
  switch (answer.kind) {
    case 'hits':
      // An answer to what was typed before is of no use.
      return answer.number === asked ? { ...before, ids: answer.ids } : before;
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
