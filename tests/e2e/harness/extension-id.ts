/** As in the manifest for Firefox. */
export const EXTENSION_ID = 'saring@saring.example';
