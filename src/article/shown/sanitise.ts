import DOMPurify from 'dompurify';
import type { Sanitise } from '../article';
import { REMOVED_MARK } from './restore';
import { EMBED_MARK, PLACE_MARK } from '../blocks/tags';

/**
 * The one place where anything from a page is made safe to show.
 * `TRUSTED_TYPES_POLICY: null` keeps DOMPurify from making a policy of its own, which a page with
 * `trusted-types 'none'` would log and report as a violation.
 */
export const sanitise: Sanitise = (node) =>
  DOMPurify.sanitize(node, {
    RETURN_DOM_FRAGMENT: true,
    // The page's own styles, names and data say nothing in the pane, and could reach into it.
    FORBID_TAGS: [
      'style',
      'form',
      'input',
      'button',
      'select',
      'textarea',
      'video',
      'audio',
      'svg',
      'math',
    ],
    FORBID_ATTR: [
      'style',
      'class',
      'id',
      'name',
      'width',
      'height',
      'align',
      'bgcolor',
      'color',
      'border',
    ],
    ALLOW_DATA_ATTR: false,
    ADD_ATTR: [EMBED_MARK, PLACE_MARK, REMOVED_MARK],
    TRUSTED_TYPES_POLICY: null,
  });
