import { oncePer } from '../once-per';

/** Scripts that a letter is tried for, most frequent on the web first; ISO 15924 codes. */
const SCRIPTS =
  'Latn Cyrl Arab Hani Deva Hang Hira Kana Thai Grek Hebr Beng Taml Telu Gujr Guru Knda Mlym Orya Sinh Mymr Khmr Laoo Geor Armn Ethi Tibt Mong Thaa Cher Cans'.split(
    ' ',
  );

/** Letters that stand in simplified texts only, and their traditional forms, in the same order. */
const SIMPLIFIED = '这个们来时说国会对为过开后发学还没样经种见实问现进关长东车门间题书电';
const TRADITIONAL = '這個們來時說國會對為過開後發學還沒樣經種見實問現進關長東車門間題書電';

/** What a letter adds to the balance of traditional against simplified ones: nothing where it stands in both. */
const balanceOf = new Map<number, number>();
for (const [letters, worth] of [
  [TRADITIONAL, 1],
  [SIMPLIFIED, -1],
] as const) {
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at);
    balanceOf.set(code, (balanceOf.get(code) ?? 0) + worth);
  }
}

/** How much more than a letter a character of these scripts says: it stands for a syllable or a word. */
const DENSE: ReadonlyMap<string, number> = new Map([
  ['Hani', 2.5],
  ['Hang', 2],
  ['Hira', 2],
  ['Kana', 1.5],
]);

/** Letters of scripts that need no space between words: a word may end, or go on, after any of them. */
export const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** Signs that all scripts use. Tried first: of the patterns below each would else be put together for a dash (1 ms). */
const COMMON = /\p{Script=Common}/u;

const HAN = SCRIPTS.indexOf('Hani');

/** Put together when a letter is first tried for it: all of them take a page of one script a millisecond. */
const patternOf = oncePer((code: string) => new RegExp(`\\p{Script=${code}}`, 'u'));

/** For each code unit 1 and the index of its letter's script in `SCRIPTS`; 0 where nobody asked yet, -1 for a letter of none. */
const knownScripts = new Int8Array(0x10000);

/** True for a code unit of A to Z, in either case. */
function isLatin(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** The index in `SCRIPTS`, or -1. */
function findScript(letter: string): number {
  return COMMON.test(letter) ? -1 : SCRIPTS.findIndex((code) => patternOf(code).test(letter));
}

/** The same, remembered for letters of one code unit: of a text in another alphabet it is asked for nearly all. */
function scriptOf(codePoint: number): number {
  const known = knownScripts[codePoint] ?? 0;
  if (known !== 0) return known > 0 ? known - 1 : -1;
  const found = findScript(String.fromCodePoint(codePoint));
  knownScripts[codePoint] = found < 0 ? -1 : found + 1;
  return found;
}

/**
 * The script that most of a text is written in, as an ISO 15924 code, or null when it has no letters.
 * Han characters come out as `Jpan` beside kana, `Kore` beside hangul, else as `Hans` or `Hant`.
 */
export function dominantScript(text: string): string | null {
  const counts = new Map<string, number>();
  let balance = 0;
  let latin = 0;
  // Letters of one script stand together: they are counted, and noted when another comes.
  let run = 0;
  let script = -1;
  const note = (): void => {
    const code = run === 0 ? undefined : SCRIPTS[script];
    if (code !== undefined)
      counts.set(code, (counts.get(code) ?? 0) + run * (DENSE.get(code) ?? 1));
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if (isLatin(code)) latin += 1;
      continue;
    }
    const codePoint = text.codePointAt(at) ?? code;
    if (codePoint > 0xffff) at += 1;
    const own = scriptOf(codePoint);
    if (own < 0) continue;
    if (own === HAN) balance += balanceOf.get(codePoint) ?? 0;
    if (own !== script) {
      note();
      script = own;
      run = 0;
    }
    run += 1;
  }
  note();
  if (latin > 0) counts.set('Latn', (counts.get('Latn') ?? 0) + latin);
  const count = (code: string) => counts.get(code) ?? 0;
  const kana = count('Hira') + count('Kana');
  const han = count('Hani');
  const eastern = kana + han + count('Hang');
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) return null;
  if (eastern < first[1] || eastern === 0) return first[0];
  if (count('Hang') > kana + han / 4) return 'Kore';
  if (kana > han / 10) return 'Jpan';
  return balance > 0 ? 'Hant' : 'Hans';
}
