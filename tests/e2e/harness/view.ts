/**
 * One way to look into a tab, a popup or an extension page of either browser, so that a test is
 * written once and runs in both.
 */

/** A function that runs inside the document; it must not use anything from outside but its arguments. */
export type InPage<Args extends unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/** What the reader's system may want: colours, or (light, and) no motion. */
export type Wishes = 'light' | 'dark' | 'forced' | 'still';

export interface View {
  evaluate<Args extends unknown[], Result>(
    run: InPage<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** PNG of what is seen. */
  screenshot(): Promise<Uint8Array>;
  /** Shows the page as a system with these wishes would (in Firefox: every page). */
  emulate(wishes: Wishes): Promise<void>;
  /** Makes the page bigger, as the browser's own zoom does: at 4 a window of 1280 pixels has 320. */
  zoom(factor: number): Promise<void>;
  /** The page as the browser prints it: a PDF. */
  print(): Promise<Uint8Array>;
  /** Presses a key ("Escape", "Tab", "a") as a user does, or one with Control ("Control+c"). */
  press(key: string): Promise<void>;
  /** Moves the pointer to a place in the window, in CSS pixels. */
  pointAt(x: number, y: number): Promise<void>;
  /** Clicks twice there, which selects a word of a text. */
  doubleClick(x: number, y: number): Promise<void>;
  close(): Promise<void>;
}

export interface BrowserUnderTest {
  readonly name: 'Chromium' | 'Firefox';
  /** Folder that downloads go to, without a question. */
  readonly downloads: string;
  /** Address of a page of the extension ("/library.html"). */
  extensionUrl(path: string): string;
  /** Opens an address in a tab of its own, in front, and waits for its load. */
  open(url: string): Promise<View>;
  /** The same in a private window, in which the extension is allowed to run; it starts anew for it. */
  openPrivate(url: string): Promise<View>;
  /** Clicks the extension's real toolbar icon on the tab in front, and gives the popup that opens. */
  clickToolbarIcon(): Promise<View>;
  /**
   * Presses Alt+R on the tab in front. In Chromium no driver reaches the browser's own keys: there the
   * tab is granted as by the key, and the command handed to its listener.
   */
  pressShortcut(): Promise<void>;
  /** The keys of the extension's commands as the browser has them, by command. */
  shortcuts(): Promise<Readonly<Record<string, string>>>;
  /** As `evaluate` of the tab in front, but in the world of our content script, which pages can't see. */
  readonly inContentScript: View['evaluate'];
  /** What was logged as an error in pages and in the extension since the last call. */
  takeErrors(): Promise<string[]>;
  /** Ends the browser as a crash does (SIGKILL). */
  kill(): Promise<void>;
  /** Starts it again on the same profile. */
  start(): Promise<void>;
  /** Makes it as new for other tests: one empty tab, nothing stored or downloaded, the extension installed anew. */
  renew(): Promise<void>;
  /** Ends it and removes its profile. */
  stop(): Promise<void>;
}

/** The words that a view shows. */
export const textOf = (view: View): Promise<string> => view.evaluate(() => document.body.innerText);

/** Milliseconds between two looks: soon at first, since most of what is waited for is there in a moment. */
const FIRST_PAUSE = 4;
const LONGEST_PAUSE = 50;
/** A pause is so many times as long as a slow look: what is waited for needs the processor too. */
const PAUSES_PER_LOOK = 3;
const LONGEST_PAUSE_OF_SLOW = 250;

/** Waits until `probe` gives something truthy; an error that says what was waited for after `ms` milliseconds. */
export async function waitFor<Result>(
  what: string,
  probe: () => Promise<Result>,
  ms = 30_000,
): Promise<NonNullable<Result>> {
  const end = Date.now() + ms;
  let last: unknown;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const looked = Date.now();
    try {
      const result = await probe();
      if (result) return result;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      const why = last instanceof Error ? `: ${last.message}` : '';
      throw new Error(`Waited ${ms} ms for ${what}${why}`, { cause: last });
    }
    const wait = Math.max(
      pause,
      Math.min(PAUSES_PER_LOOK * (Date.now() - looked), LONGEST_PAUSE_OF_SLOW),
    );
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
