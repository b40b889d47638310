/** Words shorter than this come twice in a caption by themselves. */
const SHORTEST_CREDIT = 4;

/**
 * Houses put a picture's credit into its figure twice in a row, for wide and for narrow screens. Further on
 * in a caption the same words are meant: two pictures of one agency.
 */
export function dropRepeatedCredits(body: Element): void {
  for (const figure of body.querySelectorAll('figure')) {
    const texts = body.ownerDocument.createTreeWalker(figure, 4 /* text */);
    const repeated: Text[] = [];
    let before = '';
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node as Text;
      const words = text.data.trim();
      if (words === '') continue;
      if (words === before && words.length >= SHORTEST_CREDIT) repeated.push(text);
      before = words;
    }
    for (const text of repeated) text.remove();
  }
}
