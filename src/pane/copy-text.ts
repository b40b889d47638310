/**
 * Puts text on the clipboard; false when the browser doesn't let us. Pages over http have no
 * `navigator.clipboard`, and some forbid it by policy: then the browser's own command copies.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text);
  }
}

function copyByCommand(document: Document, text: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // The page hears of no copying that is not its own.
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', fill, { capture: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return copied;
}
