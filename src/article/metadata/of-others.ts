import { isInComments } from '../locate/comments';
import { isOnCard } from './other-cards';

/**
 * True for what readers wrote, the card of another article, and a post that the article shows: each has a day and an author of
 * its own.
 */
export function isOfOthers(place: Element, heading: Element | null): boolean {
  return (
    isInComments(place, heading) || isOnCard(place, heading) || place.closest('blockquote') !== null
  );
}
