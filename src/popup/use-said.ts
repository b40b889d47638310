import { useRef, useState } from 'preact/hooks';
import { seenFor } from '../ui/seen-for';
import { t } from '../ui/words/text';
import { wordsOfError } from '../ui/words/words-of-error';

/** That the article is kept in the library, as the entry of that id. */
interface Kept {
  readonly words: string;
  readonly entry: string;
}

/** What the popup says of what was done: where it went well, and a problem where it did not. */
export interface Said {
  /** Null as long as the article is in no library. */
  readonly kept: Kept | null;
  /** What was just done, for a moment; empty otherwise. */
  readonly told: string;
  readonly problem: string | null;
  readonly setKept: (kept: Kept | null) => void;
  /** Tells what was done; without words, what was told before is over. */
  readonly tell: (words: string) => void;
  readonly setProblem: (words: string | null) => void;
  /** Says why something failed. */
  readonly fail: (error: unknown) => void;
  /** Does something that gives a problem to tell, or null; what it throws is told too. */
  readonly attempt: (action: () => Promise<string | null>) => void;
}

/** Nothing is said at first. */
export function useSaid(): Said {
  const [kept, setKept] = useState<Kept | null>(null);
  const [told, setTold] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const tell = (words: string): void => {
    clearTimeout(timer.current);
    setTold(words);
    timer.current = setTimeout(() => setTold(''), seenFor(words));
  };
  const fail = (error: unknown): void => setProblem(t('popup_failed', wordsOfError(error)));
  const attempt = (action: () => Promise<string | null>): void =>
    void action().then(setProblem, fail);
  return { kept, told, problem, setKept, tell, setProblem, fail, attempt };
}
