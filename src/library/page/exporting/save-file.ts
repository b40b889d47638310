/** Hands the reader a file, by the browser's own download (no permission needed). */
export function saveFile(
  name: string,
  type: string,
  parts: readonly (string | Uint8Array)[],
): void {
  const address = URL.createObjectURL(
    new Blob(
      parts.map((part) => (typeof part === 'string' ? part : part.slice())),
      { type },
    ),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
