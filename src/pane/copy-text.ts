/** Not in TypeScript's library: Chromium alone has it. */
interface WithPolicy {
  readonly featurePolicy?: { allowsFeature(feature: string): boolean };
}

/**
 * Puts text on the clipboard; false when the browser doesn't let us. Pages over http have no
 * `navigator.clipboard`, and some forbid it by policy: then the browser's own command copies.
 */
export async function copyText(document: Document & WithPolicy, text: string): Promise<boolean> {
  // Trying what the policy forbids would be an error in the page's console.
  if (document.featurePolicy?.allowsFeature('clipboard-write') === false) {
    return copyByCommand(document, text);
  }
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text);
  }
}

function copyByCommand(document: Document, text: string): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // The page hears of no copying that is not its own.
    event.stopImmediatePropagation();
    filled = true;
  };
  // On the window, where only a listener of the page that was there before could come first.
  addEventListener('copy', fill, { capture: true });
  const copied = document.execCommand('copy');
  removeEventListener('copy', fill, { capture: true });
  return copied && filled;
}
