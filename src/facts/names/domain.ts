const DOMAIN =
  /^\p{L}[\p{L}\p{N}-]*\.(?:com|net|org|info|news|media|online|press|live|today|biz|asia|io|me|tv|co|id|de|fr|it|es|ru|ua|pl|nl|tr|uk|in|my|sg|jp|kr|cn|br|eu|vn|cz|gr|hu|ro|se|no|dk|fi)(?:\.\p{Ll}{2})?$/u;

/** Whether a word is the address of a site, which names who writes there: kompas.com. */
export function isDomain(lower: string): boolean {
  return lower.includes('.') && DOMAIN.test(lower);
}
