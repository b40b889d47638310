import type { WalkedBlock } from '../../blocks/walk-blocks';
import { foldLabel } from '../../labels/fold-label';
import type { Verdict } from '../verdicts';

/** Hosts where houses have channels, and those from which their apps are installed. */
const CHANNEL_HOSTS =
  /(?:^|\.)(?:facebook\.com|fb\.com|instagram\.com|twitter\.com|x\.com|threads\.(?:net|com)|bsky\.app|tiktok\.com|youtube\.com|t\.me|telegram\.(?:me|org)|whatsapp\.com|wa\.me|viber\.com|invite\.viber\.com|vk\.com|ok\.ru|news\.google\.com|flipboard\.com|linkedin\.com|line\.me|zalo\.me|weibo\.com|play\.google\.com|apps\.apple\.com|itunes\.apple\.com|appgallery\.huawei\.com)$/u;

/** Parts of the path of one post or film: what an article tells of. */
const POST =
  /\/(?:status|statuses|posts?|p|reels?|video|videos|watch|permalink|shorts)(?:[/?]|$)/iu;

/** Longest plea to follow the house or to get what it sends, in characters. */
export const LONGEST_PLEA = 260;

/** Letters that the name of a house has at least to be looked for in a line. */
const SHORTEST_NAME = 4;

const PLEA: Verdict = {
  kind: 'follow',
  reason: 'a line that names the house and leads to its channels or apps alone',
};

/** Addresses under which one can do nothing but join a channel. */
const INVITATION =
  /^(?:https?:)?\/\/(?:www\.)?(?:whatsapp\.com\/channel\/|chat\.whatsapp\.com\/|news\.google\.com\/publications\/|invite\.viber\.com\/|t\.me\/(?:\+|joinchat\/))/iu;

const INVITED: Verdict = {
  kind: 'follow',
  reason: 'a line that leads to invitations to channels alone',
};

/** Addresses under which a page can only be passed on. */
const SHARING = new RegExp(
  '^(?:https?:)?//(?:[\\w-]+\\.)*(?:' +
    'facebook\\.com/(?:sharer|share\\.php|dialog/)|(?:twitter|x)\\.com/(?:intent/|share)|bsky\\.app/intent|' +
    'threads\\.(?:net|com)/intent|whatsapp\\.com/send|wa\\.me/\\?|(?:t|telegram)\\.me/share|linkedin\\.com/(?:shareArticle|sharing|cws/share)|' +
    'pinterest\\.\\w+/pin/create|reddit\\.com/submit|vk\\.com/share|connect\\.ok\\.ru/|line\\.me/(?:R/|lineit)|' +
    'hatena\\.ne\\.jp/(?:add|entry)|service\\.weibo\\.com/share|share\\.flipboard\\.com|getpocket\\.com/(?:save|edit)|tumblr\\.com/(?:share|widgets/share))' +
    '|^(?:whatsapp://send|viber://forward|tg://msg|fb-messenger://share|mailto:\\?)',
  'iu',
);

const SHARED: Verdict = {
  kind: 'share',
  reason: 'links that do nothing but pass this page on',
};

/**
 * A line that names the house and all of whose links lead to channels and apps, or whose links only pass the page on, in any
 * language; null for another.
 */
export function judgeByChannels(line: WalkedBlock, house: readonly string[]): Verdict | null {
  if (line.linked === 0 || line.text.length > LONGEST_PLEA) return null;
  const links = line.runs.flatMap(({ node }) => node.parentElement?.closest('a[href]') ?? []);
  if (links.every((link) => SHARING.test(link.getAttribute('href') ?? ''))) return SHARED;
  if (!links.every((link) => leadsToChannel(link.getAttribute('href') ?? ''))) return null;
  if (links.some((link) => INVITATION.test(link.getAttribute('href') ?? ''))) return INVITED;
  const text = foldLabel(line.text);
  const named = house
    .map(foldLabel)
    .some((name) => name.length >= SHORTEST_NAME && text.includes(name));
  return named ? PLEA : null;
}

function leadsToChannel(address: string): boolean {
  const [, host = '', path = ''] =
    /^(?:https?:)?\/\/(?:www\.|m\.)?([^/?#]+)(.*)$/iu.exec(address) ?? [];
  return CHANNEL_HOSTS.test(host.toLowerCase()) && !POST.test(path);
}
