import fc from 'fast-check';
import { READING_SCHEMA, type Quote, type Reading } from '../../../src/reading/reading';

/** A few words of our own in thirty languages, with what breaks files: quotes, commas, formulas, line ends. */
const WORDS: Readonly<Record<string, string>> = {
  id: 'kapal pelabuhan "derek" menteri',
  ms: 'pelabuhan, menteri; nelayan',
  en: 'harbour "crane" =1+1 minister',
  de: 'Straße „Kran“ Öl',
  fr: '« grue » l’été, œuvre',
  es: '¿grúa? ¡señor!',
  pt: 'ação, porão',
  it: 'perché “gru”',
  nl: '’s avonds -kade',
  sv: 'hamn åäö',
  da: 'havn »kran«',
  no: 'båt «kran»',
  fi: 'satama ”nosturi”',
  pl: 'łódź „dźwig”',
  cs: 'přístav řeka',
  ro: 'macara șase',
  hu: 'kikötő „daru”',
  el: 'λιμάνι «γερανός»',
  ru: 'порт «кран»',
  uk: 'порт їжак',
  tr: 'liman ığdır İzmir',
  ar: 'الميناء «رافعة»',
  fa: 'بندر می‌رود',
  he: 'נמל ״מנוף״',
  hi: 'बंदरगाह क्रेन',
  th: 'ท่าเรือ ปั้นจั่น',
  vi: 'bến cảng “cần cẩu”',
  ja: '港「クレーン」',
  ko: '항구 ‘크레인’',
  zh: '码头“起重机” 👩‍🚒',
};

export const LANGUAGES = Object.keys(WORDS);

const RTL = new Set(['ar', 'fa', 'he']);

const pieces = (lang: string) =>
  fc
    .array(
      fc.constantFrom(
        ...(WORDS[lang] ?? '').split(' '),
        '=SUM(A1)',
        '+62',
        '@here',
        'a,b',
        '"',
        '\t',
        '# x',
        '<b>&amp;',
        '\u2028',
        '__proto__',
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((words) => words.join(' '));

/** Any Reading that keeps the contract's first promise: each item's words stand at its offsets. */
export function generateReading(lang: string): fc.Arbitrary<Reading> {
  return fc
    .record({
      blocks: fc.array(pieces(lang), { minLength: 1, maxLength: 5 }),
      title: fc.option(pieces(lang)),
      speaker: fc.option(pieces(lang)),
      page: fc.uuid(),
      html: fc.boolean(),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }),
      negated: fc.boolean(),
    })
    .map(({ blocks, title, speaker, page, html, value, negated }) => {
      const text = blocks.join('\n');
      let at = 0;
      const spans = blocks.map((block) => {
        const start = at;
        at += block.length + 1;
        return { text: block, start, end: start + block.length };
      });
      const url = `https://paper.example/${lang}/${page}`;
      return {
        schema: READING_SCHEMA,
        article: true,
        url,
        canonical: url,
        title,
        siteName: null,
        section: title,
        image: null,
        authors: speaker === null ? [] : [speaker],
        published: '2026-05-04T08:00:00+07:00',
        modified: null,
        lang,
        dir: RTL.has(lang) ? 'rtl' : 'ltr',
        pages: 1,
        text,
        ...(html ? { html: `<p>${title ?? ''}</p>` } : {}),
        blocks: spans.map((span) => ({ kind: 'paragraph', ...span })),
        removed: [{ kind: 'related', text: title ?? '', reason: 'label', at: 0 }],
        dateline: { place: title, agency: null, text: `${title ?? ''} - ` },
        quotes: spans.map((span): Quote => ({
          ...span,
          spans: [[span.start, span.end]],
          type: 'mixed',
          speaker,
          speakerMention: null,
          role: null,
          affiliation: speaker,
          cue: span,
          ...(negated ? { negated } : {}),
          confidence: 0.5,
        })),
        facts: spans.map((span) => ({
          ...span,
          kind: 'statement',
          who: [0],
          where: [],
          when: [0],
          amounts: [0],
          source: 0,
          score: value,
        })),
        names: [{ name: speaker ?? '', type: 'person', role: null, mentions: [[0, 1]] }],
        dates: [
          {
            text: text.slice(0, 1),
            start: 0,
            end: 1,
            value: null,
            grain: 'day',
            anchor: 'previous',
          },
        ],
        amounts: [{ text: text.slice(0, 1), start: 0, end: 1, value, unit: null, approx: true }],
        sources: [{ text: text.slice(0, 1), start: 0, end: 1, name: 'x', kind: 'agency' }],
        sentences: spans.map(({ start, end }): [number, number] => [start, end]),
        warnings: title === null ? [] : [title],
      };
    });
}
