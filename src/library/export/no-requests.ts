/**
 * Stands in the build for the two HTTP clients that citation.js brings along: it can look works up
 * by their identifiers, and this product asks nothing of the network.
 */
export default function refuseRequest(): never {
  throw new Error('Saring makes no requests');
}

/** The only other name that citation.js takes from them. */
export const Headers = globalThis.Headers;
