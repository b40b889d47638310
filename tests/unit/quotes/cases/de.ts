import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '„Die Brücke wird im Mai eröffnet“, sagte Bürgermeisterin Karla Voss.',
    'd|Karla Voss|Die Brücke wird im Mai eröffnet',
  ],
  ['Karla Voss sagte: „Wir haben das Geld.“', 'd|Karla Voss|Wir haben das Geld.'],
  [
    '„Wir haben gewartet“, erklärte Voss, „und niemand ist gekommen.“',
    'd|Voss|Wir haben gewartet … und niemand ist gekommen.',
  ],
  [
    'Karla Voss kam am Montag. „Die Fähre war spät dran“, sagte sie.',
    'd|Karla Voss|Die Fähre war spät dran',
  ],
  ['„Die Fähre war spät dran“, so Karla Voss.', 'd|Karla Voss|Die Fähre war spät dran'],
  [
    'Karla Voss sagte, die Fähre sei zu spät gekommen.',
    'i|Karla Voss|die Fähre sei zu spät gekommen',
  ],
  [
    'Karla Voss erklärte, dass die Fähre zu spät gekommen ist.',
    'i|Karla Voss|die Fähre zu spät gekommen ist',
  ],
  [
    'Karla Voss teilte am Abend mit, dass der Hafen geschlossen bleibt.',
    'i|Karla Voss|der Hafen geschlossen bleibt',
  ],
  ['Laut Karla Voss bleibt der Hafen geschlossen.', 'i|Karla Voss|bleibt der Hafen geschlossen'],
  [
    'Wie Karla Voss mitteilte, bleibt der Hafen geschlossen.',
    'i|Karla Voss|bleibt der Hafen geschlossen',
  ],
  [
    'Karla Voss sagte, der Hafen bleibe zu. Die Schiffe müssten warten. Niemand wisse mehr.',
    'i|Karla Voss|der Hafen bleibe zu',
    'i|Karla Voss|Die Schiffe müssten warten. Niemand wisse mehr',
  ],
  ['Voss sprach von einer „Gefahr für Hafen und Stadt“.', 'd|Voss|Gefahr für Hafen und Stadt'],
  ['Der Film „Stille See“ läuft heute an.'],
  ['Die sogenannte „Ruhezone“ beginnt am Tor.'],
  ['Das Magazin „Hafen heute“ erscheint monatlich.'],
  ['Die Straße war gesperrt, so dass niemand durchkam.'],
  ['„Warum erst jetzt?“, fragte Jonas Reber.', 'd|Jonas Reber|Warum erst jetzt?'],
  ['»Wir sind bereit«, sagte Jonas Reber.', 'd|Jonas Reber|Wir sind bereit'],
  [
    '„Die Brücke öffnet im Mai“, sagte Minister Jonas Reber in Lübeck.',
    'd|Jonas Reber <Minister>|Die Brücke öffnet im Mai',
  ],
  [
    '„Die Brücke öffnet im Mai“, sagte Bürgermeisterin Anna Reber im Rathaus.',
    'd|Anna Reber <Bürgermeisterin>|Die Brücke öffnet im Mai',
  ],
];
