import { browser } from 'wxt/browser';

/** A file of the bundled face. */
export interface FaceFile {
  /** As in CSS `font-weight`. */
  readonly weight: string;
  /** Messages carry text only. */
  readonly base64: string;
}

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
