import type { RemovalKind } from '../../reading/reading';
import { endsLikeSentence } from '../blocks/prose';
import type { WalkedBlock } from '../blocks/walk-blocks';
import { findLabels, labelsOf, type Label } from './labels';
import type { Verdict } from './verdicts';

const CHANNEL =
  /\b(?:google (?:news|noticias|berita|haberler|discover|actualit[eé]s|notizie|nieuws)|whatsapp|telegram|facebook|instagram|twitter|youtube|tiktok|threads|viber|linkedin|google play|app store|playstore|zalo|messenger|line)\b|whats app|телеграм|telegrama|дзен|вконтакте|واتساب|تلغرام|تيليجرام|تلگرام|व्हाट्सएप|व्हाट्सऐप|टेलीग्राम|微信|公众号|微博|抖音|카카오|네이버|google 新聞|グーグル|ไลน์|เฟซบุ๊ก|ยูทูบ/iu;

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
  if (/^\s*[*＊•▶►👉📲]/u.test(text) && text.length <= LONG_TEASER && CHANNEL.test(text)) {
    return {
      kind: 'follow',
      reason: 'a note with a sign before it that names a channel',
      opens: false,
    };
  }
  for (const label of labelsOf(line)) {
    const verdict = judge(label, line, chosen);
    if (verdict !== null) return verdict;
  }
  return null;
}

function judge(label: Label, line: WalkedBlock, chosen: boolean): Verdict | null {
  const { text, linked } = line;
  const rest = text.slice(label.rest).replace(/^[\s:：|｜>›»→▶►⇒·•\-–—]+/u, '');
  const restLinked = rest === '' ? 0 : Math.min(1, linked / rest.length);
  const several = label.words > 1;
  const words = text.slice(0, label.rest).trim();
  const say = (kind: RemovalKind, reason: string, opens = false): Verdict => ({
    kind,
    reason,
    opens,
  });
  switch (label.kind) {
    case 'related': {
      if (label.whole) {
        return several || linked > 0
          ? say('related', `the label “${words}” alone leads to other articles`, true)
          : null;
      }
      const teaser = text.length <= LONG_TEASER;
      if (restLinked >= 0.75 && (several || label.marked) && teaser) {
        return say('related', `the label “${words}” with a link to another article`);
      }
      if (several && label.marked && teaser && (restLinked > 0.5 || !endsLikeSentence(rest))) {
        return say('related', `the label “${words}” with another article's headline`);
      }
      return null;
    }
    case 'advert':
      return label.whole || (label.words > 2 && text.length < 140)
        ? say('advert', `the label of an advert, “${words}”`)
        : null;
    case 'newsletter':
      if (label.whole && several) return say('newsletter', `a plea to subscribe, “${words}”`);
      if (label.words >= 4 && text.length <= LONG_NOTICE) {
        return say('newsletter', `a notice beginning “${words}”`);
      }
      return text.length <= LONG_TEASER && several && (linked > text.length * 0.3 || !chosen)
        ? say('newsletter', `a plea to subscribe, beginning “${words}”`)
        : null;
    case 'follow': {
      const channel = CHANNEL.test(text);
      if (!channel || text.length > LONG_TEASER) return null;
      return linked > 0 || WRITTEN_ADDRESS.test(text) || text.length < 160
        ? say('follow', `a plea to follow a channel, beginning “${words}”`)
        : null;
    }
    case 'share':
      return label.whole || isShareName(rest)
        ? say('share', `a button of the share bar, “${words}”`)
        : null;
    case 'pager':
      if (label.whole) return say('pager', `the label of a pager, “${words}”`);
      return label.marked && /^[\d\s|.,·…-]+$/u.test(rest)
        ? say('pager', 'a row of page numbers')
        : null;
    case 'video':
      if (label.whole && several)
        return say('video', `the label of a video or gallery, “${words}”`);
      if (VIDEO_BAR.test(text.slice(label.rest)) && text.length < LONG_TEASER / 2)
        return say('video', `the label “${words}” with the title of a video`);
      if (text.length > LONG_TEASER || !several) return null;
      return restLinked > 0.6 ||
        /^["“”«„‘]/u.test(rest) ||
        (label.marked && !endsLikeSentence(rest))
        ? say('video', `the label “${words}” with the title of a video`)
        : null;
    case 'tool':
      return label.whole ? say('tool', `a control of the page, “${words}”`) : null;
    case 'comments':
      return label.whole ? say('comments', `the way to the comments, “${words}”`) : null;
    case 'credit':
      return null;
  }
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
      label.kind === 'credit' && !label.whole && /^\s*[:：/=]/u.test(text.slice(label.rest)),
  );
}
