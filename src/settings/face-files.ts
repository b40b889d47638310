import { browser } from 'wxt/browser';
import type { FaceFile } from '../messages/protocol';

/** OpenDyslexic (SIL Open Font License 1.1, see `public/faces/OFL.txt`). */
const FILES = [
  { weight: '400', path: '/faces/opendyslexic-regular.woff2' },
  { weight: '700', path: '/faces/opendyslexic-bold.woff2' },
] as const;

/** The bundled face out of the extension's own package: no request leaves the browser. */
export async function readFace(): Promise<FaceFile[]> {
  return await Promise.all(
    FILES.map(async ({ weight, path }) => {
      const answer = await fetch(browser.runtime.getURL(path));
      return { weight, base64: new Uint8Array(await answer.arrayBuffer()).toBase64() };
    }),
  );
}
