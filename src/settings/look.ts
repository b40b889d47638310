import { storedItem } from './stored-item';

/** How the pane shows text. Lengths are in the units said; all are what the type panel offers. */
export interface Look {
  readonly face: 'serif' | 'sans' | 'page' | 'dyslexic';
  /** CSS pixels. */
  readonly size: number;
  /** Length of a line, in em. */
  readonly width: number;
  /** Multiple of the size. */
  readonly line: number;
  /** In em, added between letters. */
  readonly letter: number;
  /** In em, added between words. */
  readonly word: number;
  readonly align: 'start' | 'justify';
  /** As in CSS `font-weight`. */
  readonly weight: number;
  readonly theme: 'system' | 'light' | 'sepia' | 'grey' | 'dark' | 'contrast' | 'own';
  /** Used by the theme `own` alone. */
  readonly ownText: string;
  readonly ownGround: string;
  readonly ownAccent: string;
}

/** What is kept a script: these want other values for Arabic or Thai than for Latin. */
const BY_SCRIPT = ['face', 'size', 'width', 'line', 'letter', 'word', 'align', 'weight'] as const;
type ScriptKey = (typeof BY_SCRIPT)[number];

/** Only what the reader has changed, so that a better default reaches everybody who did not. */
export interface LookChanges {
  readonly everywhere?: Partial<Look>;
  /** By ISO 15924 code, `Arab`. */
  readonly byScript?: Readonly<Record<string, Partial<Look>>>;
}

/** The reader's changes of the look, on every page. */
export const lookChanges = storedItem<LookChanges>('local', 'look', {});

const PLAIN: Look = {
  face: 'serif',
  size: 20,
  width: 32,
  line: 1.6,
  letter: 0,
  word: 0,
  align: 'start',
  weight: 400,
  theme: 'system',
  ownText: '#1d1c1a',
  ownGround: '#fbfaf7',
  ownAccent: '#0b6763',
};

/** Scripts whose letters sit otherwise on the line than Latin's: bigger, or further apart. */
const SCRIPT_DEFAULTS: Readonly<Record<string, Partial<Look>>> = {
  Arab: { size: 23, line: 1.9, width: 30 },
  // Nastaliq, as Urdu is set: words slope down across the line and collide below 2.
  Aran: { size: 24, line: 2.3, width: 30 },
  Hebr: { size: 21, line: 1.7 },
  // The scripts of India hang from a line, with signs over and under it.
  Deva: { size: 21, line: 1.8 },
  Beng: { size: 21, line: 1.75 },
  Guru: { size: 21, line: 1.75 },
  Gujr: { size: 21, line: 1.75 },
  Orya: { line: 1.75 },
  Taml: { line: 1.75 },
  Telu: { line: 1.85 },
  Knda: { line: 1.85 },
  Mlym: { line: 1.75 },
  Sinh: { line: 1.75 },
  // Letters under letters.
  Mymr: { line: 2 },
  Khmr: { size: 21, line: 2 },
  Laoo: { size: 21, line: 1.85 },
  Tibt: { size: 23, line: 1.9 },
  Thai: { size: 21, line: 1.85, width: 30, face: 'sans' },
  Hans: { size: 19, line: 1.85, width: 36, face: 'sans', align: 'justify' },
  Hant: { size: 19, line: 1.85, width: 36, face: 'sans', align: 'justify' },
  Jpan: { size: 19, line: 1.85, width: 36, face: 'sans', align: 'justify' },
  Kore: { size: 19, line: 1.8, width: 34, face: 'sans' },
};

/** ISO 15924 code of the script that a language is read in; `Aran` for Urdu, which is set in Nastaliq. */
export function scriptOf(lang: string): string {
  try {
    const locale = new Intl.Locale(lang).maximize();
    return locale.language === 'ur' ? 'Aran' : (locale.script ?? 'Latn');
  } catch {
    return 'Latn';
  }
}

/** Scripts whose letters hang together: space between them would tear words apart. */
const JOINED: ReadonlySet<string> = new Set([
  'Arab',
  'Aran',
  'Deva',
  'Beng',
  'Guru',
  'Syrc',
  'Mong',
]);

/** Whether letter spacing does a language any good. */
export function canSpaceLetters(lang: string): boolean {
  return !JOINED.has(scriptOf(lang));
}

/** The look without the reader's changes. */
function defaultLook(lang: string): Look {
  return { ...PLAIN, ...SCRIPT_DEFAULTS[scriptOf(lang)] };
}

/** The look for an article in `lang`. */
export function lookFor(lang: string, changes: LookChanges): Look {
  return { ...defaultLook(lang), ...changes.everywhere, ...changes.byScript?.[scriptOf(lang)] };
}

/** The changes with one more; a value that is the default again is forgotten. */
export function changeLook(lang: string, changes: LookChanges, change: Partial<Look>): LookChanges {
  const script = scriptOf(lang);
  const standard = defaultLook(lang);
  const isOfScript = (key: string): boolean => BY_SCRIPT.includes(key as ScriptKey);
  const merge = (old: Partial<Look> | undefined, wanted: (key: string) => boolean) =>
    Object.fromEntries(
      Object.entries({
        ...old,
        ...Object.fromEntries(Object.entries(change).filter(([key]) => wanted(key))),
      }).filter(([key, value]) => standard[key as keyof Look] !== value),
    ) as Partial<Look>;
  return {
    everywhere: merge(changes.everywhere, (key) => !isOfScript(key)),
    byScript: { ...changes.byScript, [script]: merge(changes.byScript?.[script], isOfScript) },
  };
}
