import type { LanguageLabels } from '../article/labels/gather-labels';
import type { JoinState } from '../joining/join-state';
import type { ArticleHead } from '../reading/find-article';
import type { TextInput } from '../reading/find-all';
import type { Analysis, Reading, Span } from '../reading/reading';
import type { FaceFile } from '../settings/face-files';

/** What a content script answers when it is asked to read its page. */
export type ReadOutcome =
  | {
      readonly kind: 'read';
      readonly reading: Reading;
      /** Whole minutes that reading it takes, at the speed usual for its language; at least 1. */
      readonly minutes: number;
      readonly ms: { readonly extract: number; readonly analyse: number; readonly total: number };
    }
  | {
      readonly kind: 'failed';
      readonly message: string;
      /** Where the tab shows no web page at all: `application/pdf`, `image/png`. */
      readonly contentType?: string;
    };

/** The switch of reader mode: whether the pane lies over the page. */
export interface PaneSwitch {
  readonly open: boolean;
}

/** A reading to be kept. */
export interface SaveRequest {
  readonly reading: Reading;
  /** The reader has said that it may be kept although the window is private. */
  readonly agreed?: boolean;
  /** Kept with it, all or nothing. */
  readonly words?: AddedWords;
}

/** What came of keeping it; messages are sentences for the reader. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly id: string; readonly savedAt: string }
  /** The window is private and nothing was kept: the message asks, and `agreed` answers. */
  | { readonly kind: 'private'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string };

/** A saved article as the popup needs to know it. */
export interface SavedEntry {
  readonly id: string;
  readonly savedAt: string;
}

/** What a reader adds to an article from the popup. */
export interface AddedWords {
  readonly tags: readonly string[];
  /** `''` where there is none. */
  readonly note: string;
}

/** Words for an article that is saved already. */
export interface Annotation extends AddedWords {
  /** Id of the saved entry. */
  readonly entry: string;
}

/** Which article, and the words that it has now. */
export type ArticleText = Pick<Reading, 'url' | 'canonical' | 'text'>;

/** A highlight that the library holds, as a span of the text that was asked about. */
export interface KeptHighlight extends Span {
  readonly id: string;
}

/** Words of an article to be kept as a highlight. */
export interface HighlightRequest {
  readonly reading: Reading;
  readonly span: Span;
}

/** What came of it; the message is a sentence for the reader. */
export type HighlightOutcome =
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'failed'; readonly message: string };

/** Who sent a message: a page's content script has a tab, the popup has none. */
export interface Sender {
  readonly tab?: { readonly id?: number | undefined; readonly incognito: boolean } | undefined;
}

/** Every message between the parts of the extension; the key's first word says who answers. */
export interface ProtocolMap {
  /** Content script: what the page's article is, as soon as its place is found; null where there is none. */
  'page/head'(): ArticleHead | null;
  /** Content script: reads the page, or gives the reading it has of it. */
  'page/read'(options: { readonly html?: boolean }): ReadOutcome;
  /** Content script: opens or closes the pane; it stays closed on a page without an article. */
  'page/set-pane'(state: PaneSwitch): PaneSwitch;
  /** Content script: the other state than the one it is in. */
  'page/toggle-pane'(): PaneSwitch;
  'page/pane-state'(): PaneSwitch;
  /** Content script: opens the pane where the page is an article; the site is one that opens by itself. */
  'page/open-by-itself'(): PaneSwitch;
  /** Content script: whether the article goes on on other pages, and how far they are joined. */
  'page/join-state'(): JoinState;
  /** Content script: joins them; answers when that is over. */
  'page/join'(): JoinState;
  'page/stop-joining'(): void;
  /** Content script: goes to a span of the article and marks it, in the pane when it is open, else in the page. False when the words are not there (the page has changed). */
  'page/go-to'(span: Span): boolean;
  /** Background: brings the script of the pane into the page that asks. */
  'script/pane'(): void;
  /** Background: the labels of interruptions in some languages, the likeliest of the page first. */
  'language/labels'(tags: readonly string[]): readonly LanguageLabels[];
  /** Background: what an article's text says and who said it. */
  'article/analyse'(input: TextInput): Analysis;
  /** Background, which writes the library for every page and the popup: resolves once the reading is on disk. */
  'library/save'(request: SaveRequest): SaveOutcome;
  /** Background: the saved entry of an article, by its canonical address. */
  'library/find'(query: {
    readonly url: string;
    readonly canonical: string | null;
  }): SavedEntry | null;
  /** Background: adds tags and a note to a saved article; gives why that failed, or null. */
  'library/annotate'(annotation: Annotation): string | null;
  /** Background: the article's highlights that its present text still holds. */
  'library/highlights'(article: ArticleText): readonly KeptHighlight[];
  /** Background: keeps a highlight, and saves the article first where it isn't. */
  'library/highlight'(request: HighlightRequest): HighlightOutcome;
  'library/drop-highlight'(id: string): void;
  /** Background: a page of a site that opens by itself has come, and may be an article. */
  'site/arrived'(): void;
  /** Background: a site's permission is held, and what it was asked for is to be done. */
  'site/granted'(): void;
  /** Background: the bundled face, which a page's content script may not fetch itself. */
  'face/dyslexic'(): readonly FaceFile[];
}
