import type { RemovalKind } from '../../reading/reading';
import type { TextKey } from './text';

/** What the interface calls each kind of interruption. */
export const REMOVAL_KINDS: Readonly<Record<RemovalKind, TextKey>> = {
  related: 'pane_kind_related',
  advert: 'pane_kind_advert',
  newsletter: 'pane_kind_newsletter',
  follow: 'pane_kind_follow',
  share: 'pane_kind_share',
  pager: 'pane_kind_pager',
  promo: 'pane_kind_promo',
  video: 'pane_kind_video',
  tool: 'pane_kind_tool',
  credit: 'pane_kind_credit',
  comments: 'pane_kind_comments',
  boilerplate: 'pane_kind_boilerplate',
};
