/** Ends of the addresses that papers are named after: "kompas.com", "tirto.id". */
const DOMAINS =
  'com|net|org|info|news|media|online|press|live|today|biz|asia|io|me|tv|co|id|de|fr|it|es|ru|ua|pl|nl|tr|uk|in|my|sg|jp|kr|cn|br|eu|vn|cz|gr|hu|ro|se|no|dk|fi';

const ADDRESS = new RegExp(`^\\p{L}[\\p{L}\\p{N}-]*\\.(?:${DOMAINS})(?:\\.\\p{Ll}{2})?$`, 'u');

/** Whether a word in lower case is the address of a site, which names who writes there: "kompas.com", "portal.co.id". */
export function isSiteAddress(lower: string): boolean {
  return lower.includes('.') && ADDRESS.test(lower);
}
