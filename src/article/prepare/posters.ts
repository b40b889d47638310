/**
 * The still of a film often stands inside the button that plays it, with a caption under both. The button means nothing
 * in another place and goes; the still stays, or the caption would tell of a picture that is not there.
 */
export function freePosters(body: Element): void {
  for (const button of body.querySelectorAll('figure button')) {
    const still = button.querySelector('picture') ?? button.querySelector('img');
    const pictures = button.closest('figure')?.querySelectorAll('img') ?? [];
    // A button over a picture of its own only enlarges it, and holds a sign.
    if (still !== null && [...pictures].every((picture) => button.contains(picture))) {
      button.replaceWith(still);
    }
  }
}
