import { DASHES } from '../../languages/world/dashes';
import type { Dateline } from '../../reading/reading';

const LEADS_ON = new RegExp(String.raw`[\s${DASHES}:,]+$`, 'u');

/** A dateline that stands on its own line: without the dash or colon that led into the text. */
export function datelineWords(dateline: Dateline): string {
  return dateline.text.replace(LEADS_ON, '');
}
