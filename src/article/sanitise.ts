import DOMPurify from 'dompurify';
import type { Sanitise } from './article';

/**
 * The one place where anything from a page is made safe to show.
 * `TRUSTED_TYPES_POLICY: null` keeps DOMPurify from making a policy of its own, which a page with
 * `trusted-types 'none'` would log and report as a violation.
 */
export const sanitise: Sanitise = (node) =>
  DOMPurify.sanitize(node, {
    RETURN_DOM_FRAGMENT: true,
    TRUSTED_TYPES_POLICY: null as never,
  });
