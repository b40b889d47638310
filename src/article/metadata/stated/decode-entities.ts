import { characterEntitiesHtml4 } from 'character-entities-html4';

/** The names of HTML 4, and one that it lacks. The space that doesn't break is an ordinary one in what a page says of itself. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(characterEntitiesHtml4),
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** Undoes what was escaped for HTML: data and addresses are often written from text that was so already. */
export function decodeEntities(value: string): string {
  return value.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z][a-z\d]{1,7}));/giu,
    (whole, decimal, hex, name) => {
      if (typeof name === 'string') return characterOf(name) ?? whole;
      const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

/** The character that HTML calls so: `Eacute` and `eacute` are two. */
function characterOf(name: string): string | undefined {
  return CHARACTERS.get(name) ?? CHARACTERS.get(name.toLowerCase());
}
