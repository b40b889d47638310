/** Shorter names are "1" and "main": those of many pictures. */
const SHORTEST_NAME = 5;

/** The name of a picture's file without its ending and its size: "pier-640x360.jpg" is "pier"; empty for a short one. */
export function pictureName(address: string): string {
  const path = /^[^?#]*/u.exec(address)?.[0] ?? '';
  const file = path.slice(path.lastIndexOf('/') + 1);
  const name = file.replace(/\.\w{2,5}$/u, '').replace(/[-_](?:\d+x\d+|w\d+|\d{2,4}w)$/iu, '');
  return name.length >= SHORTEST_NAME ? name.toLowerCase() : '';
}

/** True for the address of a file that is a picture. */
export function leadsToPicture(address: string): boolean {
  return /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/iu.test(address);
}
