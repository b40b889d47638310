import type { GatheredLabels } from '../article/interruptions/gather-labels';

/** Where the file of labels leaves them, in the content script's own world. */
const PLACE = 'saringLabels';

/** The file that brings the labels (as JSON) into a page: one string, which a browser reads faster than an object. */
export function labelsScript(json: string): string {
  return `globalThis.${PLACE} = ${JSON.stringify(json)};`;
}

/** The labels of interruptions in all languages, of which the page then keeps no second copy. Throws where their file was not brought in. */
export function takeLabels(): GatheredLabels {
  const place: { [PLACE]?: string } = globalThis as object;
  const json = place[PLACE];
  if (json === undefined) throw new Error('The labels of interruptions are missing.');
  delete place[PLACE];
  return JSON.parse(json) as GatheredLabels;
}
