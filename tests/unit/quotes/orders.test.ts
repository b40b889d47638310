import { expect, test } from 'vitest';
import { analyse } from '../../../src/reading/analyse';

/** Language, text, and what is read in it: `type|speaker|words`. */
type Row = readonly [lang: string, text: string, ...expected: readonly string[]];

const rows: readonly Row[] = [
  // No file describes Urdu, which sets its marks the other way round.
  [
    'ur',
    'پرانا پل کھل گیا۔ ”سب لوگ پھر سے آ سکتے ہیں،“ فرح ندیم نے کہا۔',
    'd||سب لوگ پھر سے آ سکتے ہیں،',
  ],
  // The verb is second: what stands first need not be the subject.
  [
    'de',
    'Ähnlich äußerte sich die Bürgermeisterin Karla Voss: „Wir bleiben bei dem Plan.“',
    'd|Karla Voss|Wir bleiben bei dem Plan.',
  ],
  [
    'de',
    'Den Unmut der Anwohner brachte der Sprecher Jonas Kühl zum Ausdruck: „Das reicht uns nicht.“',
    'd|Jonas Kühl|Das reicht uns nicht.',
  ],
  [
    'de',
    'Als Begründung sagte eine Sprecherin der Werft: „Der Stahl fehlt seit Wochen.“',
    'd|Sprecherin der Werft|Der Stahl fehlt seit Wochen.',
  ],
  [
    'de',
    'Nachdem die Anfrage abgelehnt wurde, entgegnete Karla Voss empört: „So geht das nicht weiter.“',
    'd|Karla Voss|So geht das nicht weiter.',
  ],
  [
    'de',
    'Die Direktorin Karla Voss, eine der Gründerinnen, die das Haus seit Jahren leiten, sagte: „Wir machen weiter.“',
    'd|Karla Voss|Wir machen weiter.',
  ],
  [
    'de',
    'Karla Voss kam am Abend nach Husum und sagte: „Der Deich hält.“',
    'd|Karla Voss|Der Deich hält.',
  ],
  // The document of a verb without a subject; the one who is quoted by another.
  [
    'de',
    '„Die Prüfung dauert noch drei Wochen“, heißt es in dem Bericht der Behörde.',
    'd|Bericht der Behörde|Die Prüfung dauert noch drei Wochen',
  ],
  [
    'de',
    'Die Zeitung zitiert den Hafenmeister Jonas Kühl mit den Worten: „Das Wasser steigt weiter.“',
    'd|Jonas Kühl|Das Wasser steigt weiter.',
  ],
  [
    'de',
    '„Das ist der beste Fang seit Jahren“, schreibt die „Inselpost“.',
    'd|Inselpost|Das ist der beste Fang seit Jahren',
  ],
  // A colon that leads to nobody gives way to the tag behind the quote.
  [
    'de',
    'Für den Verein war es ein bitterer Abend: „Wir haben zu spät angegriffen“, sagte Jonas Kühl.',
    'd|Jonas Kühl|Wir haben zu spät angegriffen',
  ],
  // Reported main clauses: behind a comma, by the verb's form, around an "according to".
  [
    'de',
    'Karla Voss sagte, die Fähre fährt ab Montag wieder.',
    'i|Karla Voss|die Fähre fährt ab Montag wieder',
  ],
  [
    'de',
    'Karla Voss wies die Kritik zurück. Die Fähre sei sicher.',
    'i|Karla Voss|Die Fähre sei sicher',
  ],
  [
    'de',
    'Drei Boote sind nach Angaben der Polizei gesunken.',
    'i|Polizei|Drei Boote sind … gesunken',
  ],
  ['de', '„Nordlicht“, so heißt das neue Schiff.'],
  // Two quotes side by side with one tag are one; brackets behind a name hold what that one said.
  [
    'de',
    '„Der Kran steht seit Mai still.“ „Niemand hat uns gewarnt“, sagte Karla Voss.',
    'd|Karla Voss|Der Kran steht seit Mai still. … Niemand hat uns gewarnt',
  ],
  [
    'de',
    'Auch Karla Voss („Mir fällt kein besserer Ort für das Museum ein.“) lobte den Entwurf.',
    'd|Karla Voss|Mir fällt kein besserer Ort für das Museum ein.',
  ],
  ['de', 'Der Lehrgang („Sicher auf See“) beginnt im Mai.'],
  // Part of the grammar of a sentence that names nobody: the words of a form, not of a person.
  [
    'ru',
    'В договоре был пункт, согласно которому «проверено восемнадцать образцов воды из канала».',
  ],
  // A closed quote of another paragraph may go on the one before it, an open one doesn't.
  [
    'en',
    '“Here it comes,” Maria Holt said.\n\n“The engine was cold.\n\nThe ferry left at noon.',
    'd|Maria Holt|Here it comes,',
    'd|Maria Holt|The engine was cold.',
  ],
  [
    'en',
    '“The tide decides,” Maria Holt said, explaining why the port waits. “We only follow it.”',
    'd|Maria Holt|The tide decides, … We only follow it.',
    'i|Maria Holt|the port waits',
  ],
  // Titles with their stop inside; a verb's object with a few of the speaker's own words.
  ['en', 'Maria Holt said in May on “Harbour Life This Week.”'],
  [
    'en',
    'Maria Holt called the new plan for the port “a joke.”',
    'm|Maria Holt|the new plan for the port “a joke.”',
  ],
  // What is promised or asked for; what the writer goes on with; where a source ends.
  [
    'en',
    'Maria Holt vowed to keep the bridge open in winter.',
    'i|Maria Holt|to keep the bridge open in winter',
  ],
  [
    'en',
    'Maria Holt urged the council to pay for the bridge.',
    'i|Maria Holt|the council to pay for the bridge',
  ],
  [
    'en',
    'Maria Holt said the bridge was safe, although two lorries had sunk.',
    'i|Maria Holt|the bridge was safe',
  ],
  [
    'en',
    'The bridge needs new cables, according to a report by the harbour office.',
    'i|report|The bridge needs new cables',
  ],
  // English: bylines, doubled marks, tags behind questions, nouns that look like verbs.
  [
    'en',
    '“The bridge was closed for months.” — Maria Holt',
    'd|Maria Holt|The bridge was closed for months.',
  ],
  ['en', "''The bridge opens in May,'' said Maria Holt.", 'd|Maria Holt|The bridge opens in May,'],
  [
    'en',
    '“Does anybody know the plan?” Holt asked. “Neither do I.”',
    'd|Holt|Does anybody know the plan? … Neither do I.',
  ],
  [
    'en',
    '“It cannot stay open,” Maria Holt, the harbour director, one of those who run the port, said in May.',
    'd|Maria Holt|It cannot stay open,',
  ],
  ['en', 'The mayor read late-night tweets that would worry any neighbour of the port.'],
  [
    'en',
    'Maria Holt said the bridge “cannot carry lorries” in winter.',
    'm|Maria Holt|the bridge “cannot carry lorries” in winter',
  ],
  // Slavic: phrases between the verb and its subject, a paper's name that is spoken to.
  [
    'cs',
    '„Most otevřeme v květnu,“ skromně poznamenal po zápase Novák.',
    'd|Novák|Most otevřeme v květnu,',
  ],
  [
    'ru',
    'Как заявил «Вестнику» директор Иван Орлов, «мост откроют только в мае следующего года».',
    'd|Иван Орлов|мост откроют только в мае следующего года',
  ],
];

test.each(rows)('%s: %s', (lang, text, ...expected) => {
  const found = analyse({ text, lang }).quotes.map(
    (quote) => `${quote.type[0] ?? ''}|${quote.speaker ?? ''}|${quote.text}`,
  );
  expect(found).toEqual(expected);
});
