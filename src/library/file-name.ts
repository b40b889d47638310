/** A file name that every system takes, in the title's own script. */
export function fileName(title: string, extension: string): string {
  const name = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*#^[\]]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '');
  return `${truncate(name === '' ? 'article' : name, 80)}.${extension}`;
}

/** At most so many characters as a reader counts them: no half letter at the end. */
function truncate(text: string, length: number): string {
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return [...graphemes.segment(text)]
    .slice(0, length)
    .map(({ segment }) => segment)
    .join('')
    .trim();
}
