import type { Name, SourceKind } from '../../reading/reading';
import type { FoundMedium, SourceLexicon } from './lexicon';

const REACH = 70;
const NEAR = 30;
/** A medium may stand so far from what says that it reports: its own source can lie between. */
const MEDIUM_NEAR = 48;
// Where a source that follows its frame ends: a mark, a line, a quotation.
const CLAUSE_END = /[,.;:!?\n()，。；：！？、「」“”"«»]/u;
const FIRST_WORD = /^[\s"“«„「]*([^\s]+)\s+/u;

/** Up to three words behind an opening mark. */
const QUOTED = /^ ?["“«„「]([^\s"“«„「]+(?: \S+){0,2})$/u;

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly name: Name;
}

/** What was found beside a frame; offsets into the whole text. */
export interface FoundSource {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: SourceKind;
}

const KIND_OF: Readonly<Record<Name['type'], SourceKind | null>> = {
  person: 'person',
  organisation: 'institution',
  place: null,
  other: null,
};

/**
 * A text in small letters, every letter at its place: searching that is quicker than ignoring case. A text
 * with an "İ", which alone grows when it is made small, is left as it is.
 */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

/** The piece of text after an offset, up to the end of its clause. */
export function clauseAfter(text: string, from: number): string {
  const piece = text.slice(from, from + REACH);
  // A dot inside a name ("Kompas.com", "Folha de S.Paulo") ends nothing.
  let end = 0;
  for (; end < piece.length; end += 1) {
    const character = piece.charAt(end);
    if (!CLAUSE_END.test(character)) continue;
    if (character === '.' && /\p{L}|\p{N}/u.test(piece.charAt(end + 1))) continue;
    if (/["“«„「(]/u.test(character) && piece.slice(0, end).trim() === '') continue;
    break;
  }
  return piece.slice(0, end);
}

/** The piece of text before an offset, back to the start of its clause. */
export function clauseBefore(text: string, to: number): string {
  const piece = text.slice(Math.max(0, to - REACH), to);
  let start = piece.length;
  while (start > 0 && !CLAUSE_END.test(piece.charAt(start - 1))) start -= 1;
  return piece.slice(start);
}

/** Finds the source in the clause beside a frame. */
export class SourceFinder {
  readonly #text: string;
  readonly #lexicon: SourceLexicon;
  readonly #mentions: readonly Mention[];
  readonly #plain: ReadonlySet<string>;

  constructor(
    text: string,
    lexicon: SourceLexicon,
    names: readonly Name[],
    plain: ReadonlySet<string>,
  ) {
    this.#text = text;
    this.#plain = plain;
    this.#lexicon = lexicon;
    this.#mentions = names
      .flatMap((name) => name.mentions.map(([start, end]) => ({ start, end, name })))
      .toSorted((a, b) => a.start - b.start);
  }

  /** A medium, a name, an unnamed source or a paper in the clause that stands before or behind a frame, from an offset on. */
  inPiece(piece: string, offset: number, side: 'before' | 'behind'): FoundSource | null {
    const medium = this.#lexicon.mediumIn(piece);
    if (medium) {
      const start = offset + medium.start;
      const end = offset + medium.end;
      return { start, end, name: medium.name, kind: medium.kind };
    }
    // "according to a correspondent who joined Ann": a name far off is somebody else's.
    const found = this.#mentionsIn(offset, offset + piece.length).at(side === 'before' ? -1 : 0);
    const isFar = side === 'behind' && found !== undefined && found.start - offset > NEAR;
    const mention = isFar ? undefined : found;
    const lower = inSmallLetters(piece);
    const unnamed = this.#lexicon.anonymous?.exec(lower);
    // "مصادر مطلعة" after a verb of saying can look like somebody's name.
    if (unnamed && (!mention || offset + unnamed.index < mention.end)) {
      return this.#phrase(piece, unnamed, offset, 'anonymous');
    }
    if (mention) {
      const kind = KIND_OF[mention.name.type];
      const noun = this.#lexicon.media?.test(lower) === true;
      if (kind) {
        return {
          start: mention.start,
          end: mention.end,
          name: mention.name.name,
          kind: noun && kind === 'institution' ? 'outlet' : kind,
        };
      }
    }
    const paper = this.#lexicon.documents?.exec(lower);
    if (!paper) return side === 'before' ? null : this.#quoted(piece, offset);
    return this.#phrase(piece, paper, offset, 'document');
  }

  /** به گزارش "ورزش سه": a few words in quotation marks straight behind the frame name an outlet. */
  #quoted(piece: string, offset: number): FoundSource | null {
    const [all = '', name = ''] = QUOTED.exec(piece) ?? [];
    if (name === '' || !/["”»“」]/u.test(this.#text.charAt(offset + piece.length))) return null;
    const start = offset + all.length - name.length;
    return { start, end: start + name.length, name, kind: 'outlet' };
  }

  /** A known medium close to a word that says that it reports. */
  mediumNear(start: number, end: number): FoundSource | null {
    const after = clauseAfter(this.#text, end).slice(0, MEDIUM_NEAR);
    const following = this.#lexicon.mediumIn(after);
    if (following) return this.#medium(end, following);
    const before = clauseBefore(this.#text, start).slice(-MEDIUM_NEAR);
    const preceding = this.#lexicon.mediumIn(before);
    return preceding ? this.#medium(start - before.length, preceding) : null;
  }

  #medium(offset: number, { start, end, name, kind }: FoundMedium): FoundSource {
    return { start: offset + start, end: offset + end, name, kind };
  }

  /** What an unnamed source or a paper is called: its noun with what stands before it, articles left out. */
  #phrase(piece: string, noun: RegExpExecArray, offset: number, kind: SourceKind): FoundSource {
    let start = 0;
    for (;;) {
      const word = FIRST_WORD.exec(piece.slice(start, noun.index));
      if (!word || !this.#plain.has(word[1]?.toLowerCase() ?? '')) break;
      start += word[0].length;
    }
    if (noun.index - start > NEAR) start = noun.index;
    start += /^[\s"“«„「]*/u.exec(piece.slice(start))?.[0].length ?? 0;
    const end = noun.index + noun[0].length;
    return { start: offset + start, end: offset + end, name: piece.slice(start, end), kind };
  }

  /** The mentions inside a range that can be a source. */
  #mentionsIn(start: number, end: number): readonly Mention[] {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle]?.start ?? Infinity) < start) low = middle + 1;
      else high = middle;
    }
    const found: Mention[] = [];
    for (let i = low; i < this.#mentions.length; i += 1) {
      const mention = this.#mentions[i];
      if (!mention || mention.end > end) break;
      if (KIND_OF[mention.name.type] !== null) found.push(mention);
    }
    return found;
  }
}
