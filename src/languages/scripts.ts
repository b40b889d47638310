/** Scripts that a letter is tried for, most frequent on the web first; ISO 15924 codes. */
const SCRIPTS =
  'Latn Cyrl Arab Hani Deva Hang Hira Kana Thai Grek Hebr Beng Taml Telu Gujr Guru Knda Mlym Orya Sinh Mymr Khmr Laoo Geor Armn Ethi Tibt Mong Thaa Cher Cans'.split(
    ' ',
  );

/** Letters that stand in simplified texts only, and their traditional forms, in the same order. */
const SIMPLIFIED = '这个们来时说国会对为过开后发学还没样经种见实问现进关长东车门间题书电';
const TRADITIONAL = '這個們來時說國會對為過開後發學還沒樣經種見實問現進關長東車門間題書電';

/** How much more than a letter a character of these scripts says: it stands for a syllable or a word. */
const DENSE: Readonly<Record<string, number>> = { Hani: 2.5, Hang: 2, Hira: 2, Kana: 1.5 };

/** Letters of scripts that need no space between words: a word may end, or go on, after any of them. */
export const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** Signs that all scripts use. Tried first: of the patterns below each would else be put together for a dash (1 ms). */
const COMMON = /\p{Script=Common}/u;

const patterns = SCRIPTS.map((code) => ({ code, pattern: new RegExp(`\\p{Script=${code}}`, 'u') }));
const scriptOfLetter = new Map<string, string | null>();

/** True for a code unit of A to Z, in either case. */
function isLatin(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function scriptOf(letter: string): string | null {
  let script = scriptOfLetter.get(letter);
  if (script === undefined) {
    const own = COMMON.test(letter)
      ? undefined
      : patterns.find(({ pattern }) => pattern.test(letter));
    script = own?.code ?? null;
    scriptOfLetter.set(letter, script);
  }
  return script;
}

/**
 * The script that most of a text is written in, as an ISO 15924 code, or null when it has no letters.
 * Han characters come out as `Jpan` beside kana, `Kore` beside hangul, else as `Hans` or `Hant`.
 */
export function dominantScript(text: string): string | null {
  const counts = new Map<string, number>();
  let balance = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if (isLatin(code)) latin += 1;
      continue;
    }
    const letter = String.fromCodePoint(text.codePointAt(at) ?? code);
    at += letter.length - 1;
    const script = scriptOf(letter);
    if (script === null) continue;
    counts.set(script, (counts.get(script) ?? 0) + (DENSE[script] ?? 1));
    if (script === 'Hani') {
      if (TRADITIONAL.includes(letter)) balance += 1;
      if (SIMPLIFIED.includes(letter)) balance -= 1;
    }
  }
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
