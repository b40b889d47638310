/** Milliseconds without a change after which a page counts as there. */
const QUIET = 500;

/** Milliseconds after which a page that never rests counts as there. */
const LONGEST = 5000;

/**
 * Calls back when a single-page site has put its new page into the document: when nothing has changed
 * for a while.
 */
export function whenQuiet(document: Document, quiet: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let timer = setTimeout(end, QUIET);
  const longest = setTimeout(end, LONGEST);
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(end, QUIET);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', stop);

  function stop(): void {
    clearTimeout(timer);
    clearTimeout(longest);
    observer.disconnect();
  }

  function end(): void {
    stop();
    quiet();
  }
}
