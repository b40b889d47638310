/**
 * The Reading: everything the product computes about one article, as plain data.
 *
 * All offsets are UTF-16 code units into `Reading.text`, half-open: `text.slice(start, end)`.
 * For every item that carries `text`, `start` and `end`, `text.slice(start, end) === item.text`,
 * except quotes with `spans`, whose `text` is the spans' texts joined by " … ".
 */

/** Version of the shape below. Saved readings carry it; a newer product reads every older one. */
export const READING_SCHEMA = 1;

/** A half-open range of UTF-16 code units in the article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A range together with the words that stand there. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** What a block of the body is; `embed` stands for a film, a post or a map that is linked to. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'quote'
  | 'figure'
  | 'table'
  | 'code'
  | 'embed';

/** Which way a text is read. */
export type Direction = 'ltr' | 'rtl';

/** A part of the body: one line of `Reading.text`. */
export interface Block extends TextSpan {
  readonly kind: BlockKind;
  /** BCP 47, only where it is not the article's; so too the direction. */
  readonly lang?: string;
  readonly dir?: Direction;
}

/** What kind of interruption was taken out. */
export type RemovalKind =
  | 'related'
  | 'advert'
  | 'newsletter'
  | 'follow'
  | 'share'
  | 'pager'
  | 'promo'
  | 'video'
  | 'tool'
  | 'credit'
  | 'comments'
  | 'boilerplate';

/** Something that stood in the article's own container and was taken out. */
export interface Removal {
  readonly kind: RemovalKind;
  readonly text: string;
  /** The rule that took it out, in words a reader understands. */
  readonly reason: string;
  /** Index of the block before which it stood. */
  readonly at: number;
}

/** "JAKARTA, KOMPAS.com - ": shown apart from the text. */
export interface Dateline {
  readonly place: string | null;
  readonly agency: string | null;
  readonly text: string;
}

/** Said in marks, partly in marks, or told in the article's own words. */
export type QuoteType = 'direct' | 'mixed' | 'indirect';

/** What somebody said; `text` is the words alone, without their marks. */
export interface Quote extends TextSpan {
  /** Where the quote is split by its attribution: its parts in order. */
  readonly spans?: readonly (readonly [number, number])[];
  readonly type: QuoteType;
  /** Full name as the article first gives it (normalised), or null. */
  readonly speaker: string | null;
  /** The words used here alone: "ujarnya", "he", "the minister". */
  readonly speakerMention: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
  /** The reporting verb or "according to" phrase. */
  readonly cue: TextSpan | null;
  /** True for speech that the article says was not said, or only supposed. */
  readonly negated?: boolean;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What a fact tells: that something happened, a figure, what somebody said, what was known before. */
export type FactKind = 'event' | 'number' | 'statement' | 'background';

/** A sentence or clause that carries the article, word for word. */
export interface Fact extends TextSpan {
  readonly kind: FactKind;
  /** Indexes into `names`. */
  readonly who: readonly number[];
  /** Indexes into `names`. */
  readonly where: readonly number[];
  /** Indexes into `dates`. */
  readonly when: readonly number[];
  /** Indexes into `amounts`. */
  readonly amounts: readonly number[];
  /** Index into `sources`, or null. */
  readonly source: number | null;
  /** How much it carries, to be compared within one article alone. */
  readonly score: number;
}

/** What bears a name. */
export type NameType = 'person' | 'organisation' | 'place' | 'other';

/** One entry a person, organisation or place, however often it is spelt short. */
export interface Name {
  readonly name: string;
  readonly type: NameType;
  readonly role: string | null;
  readonly romanised?: string;
  readonly mentions: readonly (readonly [number, number])[];
}

/** How exact a date is, whatever its value looks like. */
export type Grain =
  | 'time'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'interval';

/** Words that name a time, and the time. */
export interface DateMention extends TextSpan {
  /** ISO 8601 (day, month, year, `2022-W38`, `2022-Q3`, time or interval), or null when it can't be resolved. */
  readonly value: string | null;
  readonly grain: Grain;
  /** What it was counted from: nothing, the day of publication, or the date named before. */
  readonly anchor: 'absolute' | 'publication' | 'previous';
  /** It says how long, up to or from the publication ("the last three years"), and is no point in time. */
  readonly duration?: boolean;
}

/** Words that name a number of something, and the number. */
export interface Amount extends TextSpan {
  /** Plain number: "Rp1,2 triliun" is 1200000000000. */
  readonly value: number;
  /** ISO 4217 code, `%`, a unit, or what is counted. */
  readonly unit: string | null;
  /** Both ends of a range, whose upper one is `value`; "more than" has `low` alone, "less than" `high`. */
  readonly low?: number;
  readonly high?: number;
  /** "About", "nearly". */
  readonly approx?: boolean;
}

/** What the article has a thing from. */
export type SourceKind = 'outlet' | 'agency' | 'person' | 'institution' | 'document' | 'anonymous';

/** Where the article itself says that it has a thing from. */
export interface Source extends TextSpan {
  readonly name: string;
  readonly kind: SourceKind;
}

/** What the text half of the product finds in a text. */
export interface Analysis {
  readonly lang: string;
  readonly quotes: readonly Quote[];
  /** Best first. */
  readonly facts: readonly Fact[];
  readonly names: readonly Name[];
  readonly dates: readonly DateMention[];
  readonly amounts: readonly Amount[];
  readonly sources: readonly Source[];
  readonly sentences: readonly (readonly [number, number])[];
}

/** What the page says about the article. */
export interface Metadata {
  readonly url: string;
  readonly canonical: string | null;
  /** Without the site's name. */
  readonly title: string | null;
  readonly siteName: string | null;
  readonly section: string | null;
  readonly image: string | null;
  /** Names alone: no "By", role or date. */
  readonly authors: readonly string[];
  /** ISO 8601 with the publisher's UTC offset where known. */
  readonly published: string | null;
  readonly modified: string | null;
}

/** All that the product knows of one page. */
export interface Reading extends Metadata, Analysis {
  readonly schema: typeof READING_SCHEMA;
  /** False on a page without an article; the lists are then empty. */
  readonly article: boolean;
  readonly dir: Direction;
  /** How many pages were joined. */
  readonly pages: number;
  /** The body as the pane shows it, one block a line; no title, byline or dateline. */
  readonly text: string;
  /** The sanitised body, only where it was asked for. */
  readonly html?: string;
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
  readonly dateline: Dateline | null;
  /** Plain words for the reader: "page 3 of 4 could not be loaded". */
  readonly warnings: readonly string[];
}
