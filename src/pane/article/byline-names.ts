/** How much longer than an outlet's name its own signature may be: "Harian Pesisir" and "Harian Pesisir Press". */
const LONGEST_REST = 0.4;

/** The authors who are somebody else than the outlet, which stands over the title already. */
export function bylineNames(
  authors: readonly string[],
  siteName: string | null,
): readonly string[] {
  if (siteName === null) return authors;
  return authors.filter((author) => !isSameOutlet(keyOf(author), keyOf(siteName)));
}

/** True for one name that begins with the other and has little more: the company behind the paper, a final "Inc". */
function isSameOutlet(author: string, outlet: string): boolean {
  const [short, long] = author.length < outlet.length ? [author, outlet] : [outlet, author];
  return (
    short !== '' &&
    long.startsWith(short) &&
    long.length - short.length <= long.length * LONGEST_REST
  );
}

function keyOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s/u, '')
    .replace(/[\s.,]+/gu, '');
}
