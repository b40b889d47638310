/** What stands raised and lowered in Unicode itself (its block "Superscripts and Subscripts", and Latin-1). */
const RAISED = new Map(zip('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'));
const LOWERED = new Map(zip('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'));

function zip(plain: string, small: string): [string, string][] {
  const letters = [...small];
  return [...plain].map((letter, at) => [letter, letters[at] ?? letter]);
}

/**
 * Puts into characters what the page said by small letters, which no kind of Markdown's tree has: a figure
 * with its power would be another figure ("10<sup>6</sup>" is not 106), and a reading over a word (`rt`) would
 * run into the word. Letters that Unicode has no small form of stay as they are.
 */
export function writeSmallLetters(body: DocumentFragment): void {
  for (const element of body.querySelectorAll('sup')) setLetters(element, RAISED);
  for (const element of body.querySelectorAll('sub')) setLetters(element, LOWERED);
  for (const reading of body.querySelectorAll('ruby rt')) {
    const words = reading.textContent.trim();
    // Some pages bring the brackets themselves, for browsers that know no readings.
    if (words !== '' && reading.closest('ruby')?.querySelector('rp') === null) {
      reading.textContent = `(${words})`;
    }
  }
}

function setLetters(element: Element, letters: ReadonlyMap<string, string>): void {
  const { textContent } = element;
  if (![...textContent].every((letter) => letters.has(letter))) return;
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    node.nodeValue = [...(node.nodeValue ?? '')]
      .map((letter) => letters.get(letter) ?? letter)
      .join('');
  }
}
