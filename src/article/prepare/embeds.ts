import { EMBED_MARK } from '../blocks/tags';
import { linkToFilm } from './films';

/** The class names by which services mark a post that a page quotes: their protocol, not a house's style. */
const POSTS =
  'blockquote.twitter-tweet,blockquote.instagram-media,blockquote.tiktok-embed,blockquote.bluesky-embed,' +
  'blockquote.reddit-embed-bq,blockquote.text-post-media,.fb-post blockquote,blockquote.mastodon-embed';

/** Marks posts that the article quotes; a film in a frame becomes a link to it, and every other frame goes. */
export function markEmbeds(body: Element): void {
  // Only then by class: to look for the classes in every element costs ten times as much.
  for (const quote of body.querySelectorAll('blockquote')) {
    if (quote.matches(POSTS)) quote.setAttribute(EMBED_MARK, '');
  }
  for (const frame of body.querySelectorAll('iframe')) {
    const film = linkToFilm(frame);
    if (film === null) frame.remove();
    else frame.replaceWith(film);
  }
}
