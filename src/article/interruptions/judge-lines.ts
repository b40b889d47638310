import { endsLikeSentence, proseOf, weightOf } from '../prose';
import type { Located } from '../locate';
import type { PageFacts } from '../metadata/read-metadata';
import { tagOf } from '../tags';
import type { WalkedBlock } from '../walk-blocks';
import { isCredit, judgeByLabel, type Verdict } from './judge-line';
import { findBoilerplate, foldLabel, saysPaywall } from './labels';

/** What becomes of a line of the container: it stays, is taken out and listed, or is not the article's. */
export type Fate = 'stays' | 'around' | Verdict;

const RELATED_BY_SHAPE: Verdict = {
  kind: 'related',
  reason: 'nothing but links to other pages of this site, between paragraphs',
  opens: false,
};
const UNDER_LABEL: Verdict = {
  kind: 'related',
  reason: 'links under the label of a list of other articles',
  opens: false,
};
const CONTROL: Verdict = {
  kind: 'tool',
  reason: 'a few words between paragraphs that are neither sentence, heading, list nor caption',
  opens: false,
};
const CREDIT: Verdict = {
  kind: 'credit',
  reason: 'names of those who made the article, after its end',
  opens: false,
};
const BOILERPLATE: Verdict = {
  kind: 'boilerplate',
  reason: 'a closing line about who owns the text or how to reach the publisher',
  opens: false,
};
const DUPLICATE: Verdict = {
  kind: 'promo',
  reason: 'the same words stand in the article already',
  opens: false,
};

/** Judges every line of the container, in order. */
export function judgeLines(
  lines: readonly WalkedBlock[],
  located: Located,
  known: PageFacts,
): Fate[] {
  const context = new Context(lines, located, known);
  const core = lines.map((line) => context.isCore(line));
  dropClosings(lines, core);
  const tail = dropTailBoxes(lines, core, located.container);
  const led = takeLedBoxes(lines, core, context, located.container);
  const first = core.indexOf(true);
  const last = core.lastIndexOf(true);
  const fates: Fate[] = lines.map((line, index) => {
    if (core[index]) return 'stays';
    const boxed = led.get(index) ?? tail.get(index);
    if (boxed !== undefined) return boxed;
    if (index < first) return context.judgeBefore(line);
    if (index > last) return context.judgeAfter(line);
    return context.judgeBetween(line, index, core);
  });
  takeListsUnderLabels(lines, fates, core);
  dropLonelyHeadings(lines, fates);
  return fates;
}

class Context {
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
      return /^H[2-6]$/u.test(elementTag(line)) ? 'stays' : 'around';
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
    let outer = line.element.nodeType === 1 ? (line.element as Element).parentElement : null;
    const levels = line.kind === 'paragraph' ? 1 : line.kind === 'heading' ? 2 : 4;
    for (let level = 0; outer !== null && level < levels; level++, outer = outer.parentElement) {
      if (this.spine.has(outer)) return true;
      if (/^(?:ASIDE|NAV|FOOTER)$/u.test(outer.tagName)) return false;
    }
    return false;
  }
}

/** A closing line is looked for among this many last paragraphs; earlier, the same words are the story's. */
const LAST_PARAGRAPHS = 6;

function dropClosings(lines: readonly WalkedBlock[], core: boolean[]): void {
  let left = LAST_PARAGRAPHS;
  for (let index = lines.length - 1; index >= 0 && left > 0; index--) {
    const line = lines[index];
    if (!core[index] || line === undefined) continue;
    left -= 1;
    if (isClosing(line)) core[index] = false;
  }
}

/** The elements whose own children are paragraphs of the story, or boxes with one paragraph each. */
function spineOf(
  lines: readonly WalkedBlock[],
  chosen: (line: WalkedBlock) => boolean,
): ReadonlySet<Element> {
  const direct = new Map<Element, number>();
  let total = 0;
  for (const line of lines) {
    const prose = chosen(line) ? proseOf(line) : 0;
    if (prose === 0 || line.element.nodeType !== 1) continue;
    total += prose;
    let outer = (line.element as Element).parentElement;
    for (let level = 0; outer !== null && level < 3; level++, outer = outer.parentElement) {
      direct.set(outer, (direct.get(outer) ?? 0) + prose);
    }
  }
  const spine = new Set<Element>();
  for (const [element, prose] of direct) if (prose >= total * 0.12) spine.add(element);
  return spine;
}

/** A box of this share of the story at most, and this many lines, can be an interruption as a whole. */
const LED_SHARE = 0.15;
const LED_LINES = 14;

/**
 * A box that begins with a label, or that asks for an address to write to, is an interruption with all
 * that is in it: the plea's own sentences, a consent notice in place of a post, teasers without a link.
 */
function takeLedBoxes(
  lines: readonly WalkedBlock[],
  core: boolean[],
  context: Context,
  container: Element,
): ReadonlyMap<number, Fate> {
  const verdicts = new Map<number, Fate>();
  let total = 0;
  for (const [index, line] of lines.entries()) if (core[index]) total += proseOf(line);
  const take = (box: Element, from: number, verdict: Verdict): void => {
    for (let at = from; at < lines.length; at++) {
      const line = lines[at];
      if (line === undefined || !box.contains(line.element)) break;
      core[at] = false;
      verdicts.set(at, verdict);
    }
  };
  const boxLed = (index: number): Element | null => {
    const start = lines[index];
    const before = lines[index - 1];
    let box: Element | null = null;
    let outer = start === undefined ? null : asElement(start.element);
    for (; outer !== null && outer !== container; outer = outer.parentElement) {
      if (before !== undefined && outer.contains(before.element)) break;
      let prose = 0;
      let count = 0;
      for (let at = index; at < lines.length && outer.contains(lines[at]?.element ?? null); at++) {
        const inner = lines[at];
        if (inner !== undefined && core[at]) prose += proseOf(inner);
        count += 1;
        if (count > LED_LINES) break;
      }
      if (prose > total * LED_SHARE || count > LED_LINES) break;
      box = outer;
    }
    return box;
  };
  for (const [index, line] of lines.entries()) {
    if (verdicts.has(index)) continue;
    const verdict = context.verdictOf(line);
    if (verdict === null || !LEADING.has(verdict.kind)) continue;
    const box = boxLed(index);
    if (box !== null) take(box, index, verdict);
  }
  for (const field of container.querySelectorAll('input[type="email" i]')) {
    let box: Element | null = null;
    for (
      let outer = field.parentElement;
      outer !== null && outer !== container && (outer.textContent ?? '').length < LONGEST_PLEA;
      outer = outer.parentElement
    ) {
      box = outer;
    }
    const inside = box;
    if (inside === null) continue;
    const start = lines.findIndex((line) => inside.contains(line.element));
    if (start >= 0) take(inside, start, PLEA);
  }
  return verdicts;
}

const LONGEST_PLEA = 700;
const LEADING: ReadonlySet<string> = new Set([
  'related',
  'newsletter',
  'follow',
  'advert',
  'video',
]);
const PLEA: Verdict = {
  kind: 'newsletter',
  reason: 'a box that asks for an e-mail address',
  opens: false,
};

/** Words in class names and ids that say what a box is for; they only count for a small box after the text. */
const TAIL_BOX =
  /author|byline|\bbio|profil|penulis|yazar|relat|recommend|newsletter|subscri|promo|comment|footer|paywall|member|login|regist|disclaim|about|teaser|terkait|donat|membership|copyright|sign-?up/iu;

/** A box after the text may hold this share of the story and still not be part of it. */
const SMALL_SHARE = 0.25;

/** The same for a box that says by its name what it is: the author's life can be long. */
const TOLD_SHARE = 0.4;

/**
 * Boxes after the last paragraphs of the body: the author's life, a wall for members, lists of teasers with
 * excerpts. Their lines leave `core`; the verdicts are by index of the line.
 */
function dropTailBoxes(
  lines: readonly WalkedBlock[],
  core: boolean[],
  container: Element,
): ReadonlyMap<number, Fate> {
  const verdicts = new Map<number, Fate>();
  let total = 0;
  const held = new Map<Element, number>();
  for (const [index, line] of lines.entries()) {
    if (!core[index]) continue;
    const prose = proseOf(line);
    total += prose;
    for (
      let outer = asElement(line.element);
      outer !== null && outer !== container;
      outer = outer.parentElement
    ) {
      held.set(outer, (held.get(outer) ?? 0) + prose);
    }
  }
  let before = 0;
  for (const [index, line] of lines.entries()) {
    const late = before > total * 0.5;
    const walled = late && line.text.length < 300 && saysPaywall(line.text);
    if (late && (walled || core[index])) {
      const box = smallBox(line, held, total * SMALL_SHARE, container);
      const told = smallBox(line, held, total * TOLD_SHARE, container);
      const hinted = told !== null && isTold(told);
      const out = hinted ? told : box;
      if (out !== null && (walled || hinted || isTeaserList(out))) {
        for (const [other, inside] of lines.entries()) {
          if (other < index || !out.contains(inside.element)) continue;
          core[other] = false;
          verdicts.set(other, walled ? BOILERPLATE : 'around');
        }
      } else if (walled) {
        core[index] = false;
        verdicts.set(index, BOILERPLATE);
      }
    }
    if (core[index]) before += proseOf(line);
  }
  return verdicts;
}

/** The largest box around a line that holds only a small share of the story. */
function smallBox(
  line: WalkedBlock,
  held: ReadonlyMap<Element, number>,
  most: number,
  container: Element,
): Element | null {
  let box: Element | null = null;
  for (
    let outer = asElement(line.element);
    outer !== null && outer !== container;
    outer = outer.parentElement
  ) {
    if ((held.get(outer) ?? 0) > most) break;
    if (outer !== line.element || outer.tagName !== 'P') box = outer;
  }
  return box;
}

/** True when a box, or one in it or around it that is as small, says by name or tag that it is no story. */
function isTold(box: Element): boolean {
  return box.tagName === 'ASIDE' || TAIL_BOX.test(`${box.className} ${box.id}`);
}

function inTeaserList(line: WalkedBlock): boolean {
  const list = asElement(line.element)?.closest('ul,ol') ?? null;
  return list !== null && isTeaserList(list);
}

/** Several items, nearly each with a link of its own: a list of other articles with their first words. */
function isTeaserList(box: Element): boolean {
  const items = box.querySelectorAll('li');
  if (items.length < 3) return false;
  let linked = 0;
  for (const item of items) if (item.querySelector('a[href]') !== null) linked += 1;
  return linked >= items.length * 0.8;
}

function asElement(node: Element | DocumentFragment): Element | null {
  return node.nodeType === 1 ? (node as Element) : null;
}

/** True for a short line in a box with a picture: a caption without `figcaption`. */
function hasPicture(line: WalkedBlock): boolean {
  let box = asElement(line.element);
  if (weightOf(line.text) > 400) return false;
  for (let level = 0; box !== null && level < 3; level++, box = box.parentElement) {
    if (box.querySelector('img') === null) continue;
    return (box.textContent ?? '').length < line.text.length + 250;
  }
  return false;
}

const CLOSING_LENGTH = 450;

function isClosing(line: WalkedBlock): boolean {
  const at = line.text.length < CLOSING_LENGTH ? findBoilerplate(line.text) : -1;
  return at >= 0 && at < 40;
}

/** After a bare label, the run of links belongs to it, up to the first line of the story. */
function takeListsUnderLabels(
  lines: readonly WalkedBlock[],
  fates: Fate[],
  core: readonly boolean[],
): void {
  let open = false;
  for (const [index, line] of lines.entries()) {
    const fate = fates[index];
    if (core[index] || fate === undefined) {
      open = false;
    } else if (typeof fate === 'object') {
      if (fate.opens) open = true;
    } else if (open && fate === 'stays') {
      if (line.linked > line.text.length * 0.5) fates[index] = UNDER_LABEL;
      else open = false;
    }
  }
}

/** A heading with nothing under it but the next heading's removals, or the end, heads nothing. */
function dropLonelyHeadings(lines: readonly WalkedBlock[], fates: Fate[]): void {
  let followed = false;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (line === undefined || fates[index] !== 'stays') continue;
    if (line.kind !== 'heading') followed = true;
    else if (!followed) fates[index] = 'around';
  }
}

function elementTag(line: WalkedBlock): string {
  return line.element.nodeType === 1 ? tagOf(line.element as Element) : '';
}

/** The registrable part of a host, near enough to tell a site's own subdomains from another site. */
function siteOf(host: string): string {
  const parts = host.toLowerCase().replace(/:\d+$/u, '').split('.');
  const short = (parts.at(-2) ?? '').length <= 3 && parts.length > 2;
  return parts.slice(short ? -3 : -2).join('.');
}
