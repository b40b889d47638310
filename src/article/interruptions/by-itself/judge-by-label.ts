import type { RemovalKind } from '../../../reading/reading';
import { endsLikeSentence } from '../../blocks/prose';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import type { LabelKind } from '../../labels/gather-labels';
import { findLabels, labelsOf, type Label } from '../../labels/labels';
import type { Verdict } from '../verdicts';
import { CHANNEL_NAMES } from '../../../languages/world/channel-names';

/** An address that is written out and no link: "join at https://…". */
const WRITTEN_ADDRESS = /\bhttps?:\/\//iu;

/** Longest notice in place of a post that needs the reader's consent. */
const LONG_NOTICE = 900;

/** A bar or an arrow between one word and the title of a video; a colon also stands in captions. */
const VIDEO_BAR = /^\s*[|｜▶►]/u;

/** Longest line that can be a plea or a teaser. */
const LONG_TEASER = 260;

/** Judges a line by the label that it begins with and the shape of what follows; null when it may stay. */
export function judgeByLabel(line: WalkedBlock, chosen: boolean): Verdict | null {
  const { text } = line;
  if (/^\s*[*＊•▶►👉📲]/u.test(text) && text.length <= LONG_TEASER && CHANNEL_NAMES.test(text)) {
    return {
      kind: 'follow',
      reason: 'a note with a sign before it that names a channel',
    };
  }
  for (const label of labelsOf(line)) {
    const verdict = judge(label, line, chosen);
    if (verdict !== null) return verdict;
  }
  if (isShareRow(line)) return say('share', `a button of the share bar, “${text}”`);
  return judgeTouching(line);
}

/** A label of several words in an element of its own that touches the link behind it: "RELATED STORIESBoats are late". */
function judgeTouching({ runs, text, linked }: WalkedBlock): Verdict | null {
  const [first, second] = runs;
  if (first === undefined || second === undefined || linked === 0) return null;
  const said = text.slice(0, second.start - first.start).trim();
  if (said.length > LONG_TEASER || linked < text.length - said.length) return null;
  const leads = findLabels(said).some(
    ({ kind, whole, words }) => kind === 'related' && whole && words > 1,
  );
  return leads ? say('related', `the label “${said}” with a link to another article`) : null;
}

/** A label with the line that it begins. */
interface Labelled extends Label {
  readonly text: string;
  /** How many characters of the line stand in links. */
  readonly linked: number;
  /** True when Readability takes the line for the article. */
  readonly chosen: boolean;
  /** True for a label of several words. */
  readonly several: boolean;
  /** The label as the line writes it. */
  readonly said: string;
  /** What follows it, without the mark between. */
  readonly after: string;
  /** The share of that which stands in links. */
  readonly afterLinked: number;
}

function judge(label: Label, { text, linked }: WalkedBlock, chosen: boolean): Verdict | null {
  const after = text.slice(label.rest).replace(/^[\s:：|｜>›»→▶►⇒·•\-–—]+/u, '');
  return JUDGES[label.kind]({
    ...label,
    text,
    linked,
    chosen,
    several: label.words > 1,
    said: text.slice(0, label.rest).trim(),
    after,
    afterLinked: after === '' ? 0 : Math.min(1, linked / after.length),
  });
}

const say = (kind: RemovalKind, reason: string): Verdict => ({ kind, reason });

/** What each kind of label says of the line that it begins; null when that may stay. */
const JUDGES: Readonly<Record<LabelKind, (line: Labelled) => Verdict | null>> = {
  related({ text, linked, whole, marked, several, said, after, afterLinked }) {
    if (whole) {
      if (!several && linked === 0) return null;
      return {
        ...say('related', `the label “${said}” alone leads to other articles`),
        opens: true,
      };
    }
    if (text.length > LONG_TEASER) return null;
    if (afterLinked >= 0.75 && (several || marked)) {
      return say('related', `the label “${said}” with a link to another article`);
    }
    return several && marked && (afterLinked > 0.5 || !endsLikeSentence(after))
      ? say('related', `the label “${said}” with another article's headline`)
      : null;
  },
  advert: ({ text, whole, words, said }) =>
    whole || (words > 2 && text.length < 140)
      ? say('advert', `the label of an advert, “${said}”`)
      : null,
  newsletter({ text, linked, chosen, whole, words, several, said }) {
    if (whole && several) return say('newsletter', `a plea to subscribe, “${said}”`);
    if (words >= 4 && text.length <= LONG_NOTICE) {
      return say('newsletter', `a notice beginning “${said}”`);
    }
    return text.length <= LONG_TEASER && several && (linked > text.length * 0.3 || !chosen)
      ? say('newsletter', `a plea to subscribe, beginning “${said}”`)
      : null;
  },
  follow({ text, linked, said }) {
    if (text.length > LONG_TEASER || !CHANNEL_NAMES.test(text)) return null;
    return linked > 0 || WRITTEN_ADDRESS.test(text) || text.length < 160
      ? say('follow', `a plea to follow a channel, beginning “${said}”`)
      : null;
  },
  share: ({ whole, said, after }) =>
    whole || isShareName(after) ? say('share', `a button of the share bar, “${said}”`) : null,
  pager({ whole, marked, said, after }) {
    // Figures alone are those of pages with a stroke between them: "11:20" is an hour, "3-1" a score.
    if (whole && (/\p{L}/u.test(said) || said.includes('/'))) {
      return say('pager', `the label of a pager, “${said}”`);
    }
    return marked && /^[\d\s|.,·…-]+$/u.test(after) ? say('pager', 'a row of page numbers') : null;
  },
  video({ text, whole, marked, rest, several, said, after, afterLinked }) {
    if (whole && several) return say('video', `the label of a video or gallery, “${said}”`);
    const barred = VIDEO_BAR.test(text.slice(rest)) && text.length < LONG_TEASER / 2;
    const titled =
      afterLinked > 0.6 || /^["“”«„‘]/u.test(after) || (marked && !endsLikeSentence(after));
    return barred || (several && text.length <= LONG_TEASER && titled)
      ? say('video', `the label “${said}” with the title of a video`)
      : null;
  },
  tool: ({ whole, said }) => (whole ? say('tool', `a control of the page, “${said}”`) : null),
  comments: ({ whole, said }) =>
    whole ? say('comments', `the way to the comments, “${said}”`) : null,
  asks: ({ text, whole, rest, several, said }) =>
    several &&
    text.length <= LONG_QUESTION &&
    (whole || QUESTION.test(text.slice(rest))) &&
    !QUOTED.test(text)
      ? say('tool', `a question to the reader, “${said}”`)
      : null,
  credit: () => null,
};

/** Longest question to the reader, with what to do: "Spotted a mistake? Mark it and press Ctrl+Enter". */
const LONG_QUESTION = 170;
/** The question ends soon behind the words that it is known by. */
const QUESTION = /^[^.!?？؟;]{0,40}[?？؟;]/u;
/** What begins so is what somebody asks in the article. */
const QUOTED = /^\s*["“„«»‘'「『]/u;

/** True for a row of links each of which is a button of a share bar, with nothing between them: "FacebookX". */
function isShareRow({ runs, linked, text }: WalkedBlock): boolean {
  if (linked < text.length || runs.length < 2) return false;
  return runs.every(({ node }) => isShareName(node.data));
}

/** True for the name of a service after "Share on". */
function isShareName(rest: string): boolean {
  return rest.length <= 20 && findLabels(rest).some(({ kind, whole }) => kind === 'share' && whole);
}

const INITIALS = /^[([][\p{L}]{2,6}(?:\s?[/,;+&-]\s?[\p{L}]{1,8}){0,4}[)\]]\.?$/u;

/** "(mdk/rka)", "(dpa)": those who wrote and edited, by their initials, alone in a line. */
export function isInitials(line: WalkedBlock): boolean {
  return INITIALS.test(line.text) && !WORD_IN_BRACKETS.test(line.text);
}

/** "(Laughs)" in an interview; initials have letters of one case. */
const WORD_IN_BRACKETS = /^[([]\p{Lu}\p{Ll}+[)\]]$/u;

/** A line of credits: "Editor: …", "Reporter: …", without a sentence. */
export function isCredit(line: WalkedBlock): boolean {
  const { text } = line;
  if (isInitials(line)) return true;
  if (text.length > 120 || endsLikeSentence(text.replace(/[.)）\]】]+$/u, ''))) return false;
  return labelsOf(line).some(
    (label) =>
      label.kind === 'credit' && !label.whole && /^\s*[:：/=|｜]/u.test(text.slice(label.rest)),
  );
}
