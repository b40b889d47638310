import { tellsOfAuthor } from '../by-itself/closings';
import { daysOf, isDay, saysWhen, saysWho, tellsWho } from '../by-itself/bylines';
import { isReporterLine } from '../../metadata/authors/dense-bylines';
import { foldLabel } from '../../labels/fold-label';
import { saysTitle } from './headings';
import type { PageFacts } from '../../metadata/read-metadata';
import type { WalkedBlock } from '../../blocks/walk-blocks';

/** Longest way to an article, in characters, with its headline. */
const LONGEST_WAY = 300;

/** What the page's data states of its article, by which lines are known that say nothing else: headline, byline, summary. */
export class StatedFacts {
  private readonly title: string;
  private readonly description: string;
  private readonly folded: ReadonlySet<string>;
  /** The days of publication and of the last change. */
  private readonly days: ReadonlySet<string>;
  /** Who wrote it, as the page spells them. */
  readonly authors: readonly string[];
  /** The page's own. */
  readonly host: string;

  constructor({ metadata, description, host }: PageFacts) {
    this.host = host;
    this.title = foldLabel(metadata.title ?? '');
    this.description = foldLabel(description ?? '');
    this.authors = metadata.authors;
    this.folded = new Set(metadata.authors.map(foldLabel));
    this.days = daysOf(metadata);
  }

  isTitle(line: WalkedBlock): boolean {
    return saysTitle(line, this.title);
  }

  tellsWho(line: WalkedBlock): boolean {
    return tellsWho(line, this.folded);
  }

  /** True for the way from the front page to the article, its own headline last: "Home | Ferries | Why the ferry is late". */
  leadsToTitle({ text, linked }: WalkedBlock): boolean {
    if (linked === 0 || text.length > LONGEST_WAY) return false;
    return this.title !== '' && foldLabel(text).endsWith(` ${this.title}`);
  }

  /** True for a line with which the summary begins. */
  beginsDescription(line: WalkedBlock): boolean {
    return this.description.startsWith(foldLabel(line.text));
  }

  /** True for the whole name of an author. */
  isAuthor(line: WalkedBlock): boolean {
    return this.folded.has(foldLabel(line.text));
  }

  saysWho(line: WalkedBlock): boolean {
    return isReporterLine(line.text) || saysWho(line, this.folded);
  }

  saysWhen(line: WalkedBlock): boolean {
    return saysWhen(line, this.days);
  }

  /** True under the text for a day alone, or an author's life. */
  signsOff(line: WalkedBlock): boolean {
    return isDay(line, this.days) || tellsOfAuthor(line, this.authors);
  }
}
