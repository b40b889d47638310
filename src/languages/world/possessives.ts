/** How Latin letters tell whose something is; names keep it in the news of every language: "McDonald*’s*", "Osterbys*’*". */
const POSSESSIVE = /['’]s?$/u;

/** A name without the sign that tells whose. */
export function withoutPossessive(name: string): string {
  return name.replace(POSSESSIVE, '');
}

/** The letter behind which an apostrophe alone tells whose: "users’ plans". */
export const BEFORE_LONE_APOSTROPHE = 's';
