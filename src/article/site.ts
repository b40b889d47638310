/** True for an address of the site itself: of the same house, under whatever ending and part of it. */
export function isWithin(address: string, host: string): boolean {
  const other = /^(?:https?:)?\/\/([^/?#]+)/iu.exec(address)?.[1];
  return other === undefined || houseOf(other) === houseOf(host);
}

/** Houses have several endings: "bay.example" links to "www.bay.co.example". */
function houseOf(host: string): string {
  const bare = host.toLowerCase().replace(/:\d+$/u, '');
  return brandOf(bare) ?? bare;
}

/** Parts of a host that stand before the country's: "example.co.id", "example.com.br". */
const SECOND_LEVEL = /^(?:ac|com?|edu|gob|gouv|gov?|in|info|net?|org?|web)$/u;

/** The part of a host that was registered: "kota" of "daerah.kota.co.id". */
export function brandOf(host: string): string | undefined {
  const parts = host.split('.').slice(0, -1);
  return SECOND_LEVEL.test(parts.at(-1) ?? '') ? parts.at(-2) : parts.at(-1);
}
