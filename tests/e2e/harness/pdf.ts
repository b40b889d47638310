import { inflateSync } from 'node:zlib';

/** How many pages a PDF has, by the count of its tree of pages, which Firefox packs into a stream. */
export function countPdfPages(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf);
  const raw = bytes.toString('latin1');
  const parts = [raw];
  for (const { index, 0: opening } of raw.matchAll(/stream\r?\n/gu)) {
    try {
      const end = raw.indexOf('endstream', index);
      const packed = bytes.subarray(index + opening.length, end);
      parts.push(inflateSync(packed, { finishFlush: 2 }).toString('latin1'));
    } catch {
      // A picture, or a stream that is packed in another way: it holds no tree.
    }
  }
  const counts = [...parts.join('\n').matchAll(/\/Count\s+(\d+)/gu)].map(([, count]) => Number(count)); // oxfmt-ignore
  return Math.max(0, ...counts);
}
