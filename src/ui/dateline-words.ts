import type { Dateline } from '../reading/reading';

/** A dateline that stands on its own line: without the dash or colon that led into the text. */
export function datelineWords(dateline: Dateline): string {
  return dateline.text.replace(/[\s\-–—:,]+$/u, '');
}
