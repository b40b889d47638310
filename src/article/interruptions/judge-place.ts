import type { Located } from '../locate';
import type { PageFacts } from '../metadata/read-metadata';
import { endsLikeSentence, proseOf, weightOf } from '../prose';
import { elementOf, type WalkedBlock } from '../walk-blocks';
import { isClosing } from './closings';
import { isCredit, judgeByLabel } from './judge-line';
import { foldLabel } from './labels';
import { spineOf } from './spine';
import { inTeaserList } from './teaser-lists';
import {
  BOILERPLATE,
  CONTROL,
  CREDIT,
  DUPLICATE,
  RELATED_BY_SHAPE,
  type Fate,
  type Verdict,
} from './verdicts';

/** What is known of the page, and what a line is by the place where it stands among the paragraphs. */
export class PlaceJudge {
  private readonly chosen: ReadonlySet<WalkedBlock>;
  private readonly labelled = new Map<WalkedBlock, Verdict | null>();
  private readonly spine: ReadonlySet<Element>;
  private readonly seen = new Set<string>();
  private readonly title: string;
  private readonly description: string;
  private readonly authors: ReadonlySet<string>;

  constructor(
    private readonly lines: readonly WalkedBlock[],
    located: Located,
    private readonly known: PageFacts,
  ) {
    this.chosen = located.chosen;
    this.title = foldLabel(known.metadata.title ?? '');
    this.description = foldLabel(known.description ?? '');
    this.authors = new Set(known.metadata.authors.map(foldLabel));
    this.spine = spineOf(lines, (line) => this.chosen.has(line));
  }

  /** A paragraph of the story. */
  isCore(line: WalkedBlock): boolean {
    if (proseOf(line) === 0 || this.verdictOf(line) !== null) return false;
    const key = line.text.slice(0, 400);
    if (line.text.length < 300 && foldLabel(line.text) === this.title) return false;
    if (this.seen.has(key)) return false;
    if (!this.chosen.has(line) && !this.inSpine(line)) return false;
    if (line.kind === 'list' && inTeaserList(line)) return false;
    this.seen.add(key);
    return true;
  }

  judgeBefore(line: WalkedBlock): Fate {
    const verdict = this.verdictOf(line);
    if (verdict !== null) return 'around';
    const key = foldLabel(line.text);
    if (key === '' || key === this.title || this.authors.has(key)) return 'around';
    if (line.kind === 'figure') return this.isCaption(line) ? 'stays' : 'around';
    if (line.linked > line.text.length * 0.5) return 'around';
    if (weightOf(line.text) >= 30 && this.description.startsWith(key)) return 'stays';
    const sentence = endsLikeSentence(line.text) && weightOf(line.text) >= 25;
    if (sentence && this.chosen.has(line) && this.inSpine(line)) return 'stays';
    if (line.kind === 'heading' && this.chosen.has(line) && this.inSpine(line)) {
      return /^H[2-6]$/u.test(elementOf(line)?.tagName ?? '') ? 'stays' : 'around';
    }
    return 'around';
  }

  judgeAfter(line: WalkedBlock): Fate {
    const verdict = this.verdictOf(line);
    if (verdict !== null) return verdict;
    if (isCredit(line)) return CREDIT;
    if (isClosing(line)) return BOILERPLATE;
    if (!this.chosen.has(line) || !this.inSpine(line)) return 'around';
    if (line.linked > line.text.length * 0.3) return 'around';
    if (line.kind === 'figure') return this.isCaption(line) ? 'stays' : 'around';
    if (line.kind === 'list') return inTeaserList(line) ? 'around' : 'stays';
    if (line.kind === 'table' || line.kind === 'quote') return 'stays';
    if (line.kind === 'embed' || line.kind === 'code') return 'stays';
    if (this.isRepeated(line)) return 'around';
    return endsLikeSentence(line.text) ? 'stays' : 'around';
  }

  judgeBetween(line: WalkedBlock, index: number, core: readonly boolean[]): Fate {
    const verdict = this.verdictOf(line);
    if (verdict !== null) return verdict;
    if (this.isRepeated(line)) return DUPLICATE;
    const chosen = this.chosen.has(line);
    const inSpine = this.inSpine(line);
    if (line.kind === 'embed') return 'stays';
    if (line.kind === 'table') return chosen || inSpine ? 'stays' : CONTROL;
    if (line.linked >= line.text.length * 0.8) return this.judgeLinks(line, index, core);
    if (line.kind === 'paragraph' && hasPicture(line)) return 'stays';
    if (proseOf(line) > 0) return { ...CONTROL, kind: 'promo' };
    switch (line.kind) {
      case 'figure':
        return this.isCaption(line) ? 'stays' : CONTROL;
      case 'heading':
        return chosen || inSpine ? 'stays' : { ...CONTROL, kind: 'promo' };
      case 'list':
      case 'quote':
      case 'code':
        return chosen || inSpine ? 'stays' : CONTROL;
      default: {
        if (!inSpine) return CONTROL;
        if (endsLikeSentence(line.text)) return 'stays';
        return chosen && weightOf(line.text) >= 12 ? 'stays' : CONTROL;
      }
    }
  }

  /** A line that is nothing but links: a teaser of another article, unless the article needs it. */
  private judgeLinks(line: WalkedBlock, index: number, core: readonly boolean[]): Fate {
    const chosen = this.chosen.has(line);
    if (line.kind === 'figure') return RELATED_BY_SHAPE;
    if (!chosen || !this.inSpine(line)) return RELATED_BY_SHAPE;
    if (line.kind === 'heading') return core[index + 1] ? 'stays' : RELATED_BY_SHAPE;
    if (!this.leadsWithin(line)) return 'stays';
    return /[^.…][.。।]$/u.test(line.text) ? 'stays' : RELATED_BY_SHAPE;
  }

  /** True when the line's links lead to the site itself. */
  private leadsWithin(line: WalkedBlock): boolean {
    for (const { node } of line.runs) {
      const address = node.parentElement?.closest('a[href]')?.getAttribute('href');
      if (!address) continue;
      const host = /^(?:https?:)?\/\/([^/?#]+)/iu.exec(address)?.[1];
      if (host !== undefined && siteOf(host) !== siteOf(this.known.host)) return false;
    }
    return true;
  }

  private isCaption(line: WalkedBlock): boolean {
    return this.inSpine(line) || this.chosen.has(line);
  }

  /** True when an earlier line says the same: a pull quote, a mobile copy of a box. */
  private isRepeated(line: WalkedBlock): boolean {
    const key = line.text.slice(0, 400);
    if (weightOf(key) < 12) return false;
    if (this.seen.has(key)) return true;
    this.seen.add(key);
    return line.text.length < 300 && foldLabel(line.text) === this.title;
  }

  verdictOf(line: WalkedBlock): Verdict | null {
    const known = this.labelled.get(line);
    if (known !== undefined) return known;
    const verdict = judgeByLabel(line, this.chosen.has(line));
    this.labelled.set(line, verdict);
    return verdict;
  }

  /** True when the line stands where the paragraphs stand: beside them, or in a box beside them. */
  private inSpine(line: WalkedBlock): boolean {
    let outer = elementOf(line)?.parentElement ?? null;
    const levels = line.kind === 'paragraph' ? 1 : line.kind === 'heading' ? 2 : 4;
    for (let level = 0; outer !== null && level < levels; level++, outer = outer.parentElement) {
      if (this.spine.has(outer)) return true;
      if (/^(?:ASIDE|NAV|FOOTER)$/u.test(outer.tagName)) return false;
    }
    return false;
  }
}

/** True for a short line in a box with a picture: a caption without `figcaption`. */
function hasPicture(line: WalkedBlock): boolean {
  let box = elementOf(line);
  if (weightOf(line.text) > 400) return false;
  for (let level = 0; box !== null && level < 3; level++, box = box.parentElement) {
    if (box.querySelector('img') === null) continue;
    return (box.textContent ?? '').length < line.text.length + 250;
  }
  return false;
}

/** The registrable part of a host, near enough to tell a site's own subdomains from another site. */
function siteOf(host: string): string {
  const parts = host.toLowerCase().replace(/:\d+$/u, '').split('.');
  const short = (parts.at(-2) ?? '').length <= 3 && parts.length > 2;
  return parts.slice(short ? -3 : -2).join('.');
}
