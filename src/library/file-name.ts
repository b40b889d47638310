/** A file name that every system takes, in the title's own script. */
export function fileName(title: string, extension: string): string {
  const name = title
    .normalize('NFC')
    // Joiners stay: letters of Persian and Hindi, and emoji, are written with them.
    .replace(/[[\p{Cc}\p{Cf}<>:"\/\\\|?*#^\[\]]--[\u200c\u200d]]+/gv, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '');
  return `${truncate(name === '' ? 'article' : name)}.${extension}`;
}

/** Systems take 255 bytes; a Thai or Burmese letter is 3 of them, and marks of its own come with it. */
const BYTES = 180;

/** As many whole letters, as a reader counts them, as there is room for. */
function truncate(name: string): string {
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const encoder = new TextEncoder();
  let kept = '';
  let bytes = 0;
  for (const { segment } of graphemes.segment(name)) {
    bytes += encoder.encode(segment).length;
    if (bytes > BYTES) break;
    kept += segment;
  }
  return kept.trim();
}
