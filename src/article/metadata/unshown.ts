/** What nobody sees until a menu is opened, or ever. */
export const UNSHOWN = '[hidden],[style*="display:none"],[style*="display: none"]';
