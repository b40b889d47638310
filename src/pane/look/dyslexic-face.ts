import type { FaceFile } from '../../settings/face-files';
import { DYSLEXIC_FAMILY } from '../../ui/apply-look';

/**
 * Adds the bundled face to the document. `@font-face` inside of a shadow root is ignored, and a page's
 * CSP may forbid a font from elsewhere: bytes that are in hand already are under no such rule.
 */
export async function addFace(
  document: Document,
  loadFace: () => Promise<readonly FaceFile[]>,
  signal?: AbortSignal,
): Promise<void> {
  if (facesIn(document).length > 0) return;
  const files = await loadFace();
  if (signal?.aborted === true || facesIn(document).length > 0) return;
  for (const { weight, base64 } of files) {
    document.fonts.add(new FontFace(DYSLEXIC_FAMILY, Uint8Array.fromBase64(base64), { weight }));
  }
}

/** Leaves the document's own list of faces as it was. */
export function takeFaceAway(document: Document): void {
  for (const face of facesIn(document)) document.fonts.delete(face);
}

/** A family's name comes back in quotation marks from some browsers. */
function facesIn(document: Document): FontFace[] {
  return [...document.fonts].filter(({ family }) => family.replaceAll('"', '') === DYSLEXIC_FAMILY);
}
