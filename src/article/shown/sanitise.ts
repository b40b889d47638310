import DOMPurify, { type Config } from 'dompurify';
import type { Sanitise } from '../article';
import { REMOVED_MARK } from './restore';
import { EMBED_MARK, PLACE_MARK } from '../blocks/tags';

const CONFIG: Config = {
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
};

let configured = false;

/**
 * The one place where anything from a page is made safe to show.
 * `TRUSTED_TYPES_POLICY: null` keeps DOMPurify from making a policy of its own, which a page with
 * `trusted-types 'none'` would log and report as a violation. What it is told is read once: each reading of it takes as
 * long as a page of a few paragraphs.
 */
export const sanitise: Sanitise = (node) => {
  if (!configured) DOMPurify.setConfig(CONFIG);
  configured = true;
  return DOMPurify.sanitize(node, { RETURN_DOM_FRAGMENT: true });
};
