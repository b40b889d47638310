import { EMBED_MARK } from '../tags';

/** The class names by which services mark a post that a page quotes: their protocol, not a house's style. */
const POSTS =
  'blockquote.twitter-tweet,blockquote.instagram-media,blockquote.tiktok-embed,blockquote.bluesky-embed,' +
  'blockquote.reddit-embed-bq,blockquote.text-post-media,.fb-post blockquote,blockquote.mastodon-embed';

/** Marks posts that the article quotes; a frame has no text in the page and goes. */
export function markEmbeds(body: Element): void {
  for (const post of body.querySelectorAll(POSTS)) post.setAttribute(EMBED_MARK, '');
  for (const frame of body.querySelectorAll('iframe')) frame.remove();
}
