import { useState } from 'preact/hooks';
import { t } from '../ui/text';
import { wordsOfError } from '../ui/words-of-error';

/** What went well: words alone, or that the article is kept in the library, as the entry of that id. */
export type Status =
  | { readonly kind: 'told'; readonly words: string }
  | { readonly kind: 'kept'; readonly words: string; readonly entry: string };

/** What the popup says of what was done: a status where it went well, a problem where it did not. */
export interface Said {
  readonly status: Status;
  readonly problem: string | null;
  readonly setStatus: (status: Status) => void;
  readonly setProblem: (words: string | null) => void;
  /** Says why something failed. */
  readonly fail: (error: unknown) => void;
  /** Does something that gives a problem to tell, or null; what it throws is told too. */
  readonly attempt: (action: () => Promise<string | null>) => void;
}

/** Nothing is said. */
export const SILENT: Status = { kind: 'told', words: '' };

/** Nothing is said at first. */
export function useSaid(): Said {
  const [status, setStatus] = useState(SILENT);
  const [problem, setProblem] = useState<string | null>(null);
  const fail = (error: unknown): void => setProblem(t('popup_failed', wordsOfError(error)));
  const attempt = (action: () => Promise<string | null>): void =>
    void action().then(setProblem, fail);
  return { status, problem, setStatus, setProblem, fail, attempt };
}
