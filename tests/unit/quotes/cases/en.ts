import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '“The bridge opens in May,” said Maria Holt, the mayor of Delby.',
    'd|Maria Holt|The bridge opens in May,',
  ],
  ['Holt said: “We have the money.”', 'd|Holt|We have the money.'],
  [
    '“We waited,” Jonas Reed said, “and nobody came.”',
    'd|Jonas Reed|We waited, … and nobody came.',
  ],
  ['“It is over,” the minister, Clara Dunn, told Reuters on Friday.', 'd|Clara Dunn|It is over,'],
  ['“Why now?” asked Peter Vale.', 'd|Peter Vale|Why now?'],
  ['“No,” she said.', 'd||No,'],
  [
    'Ines Marlow arrived on Monday. “The ferry was late,” she said.',
    'd|Ines Marlow|The ferry was late,',
  ],
  [
    'Tom Farrow said that the harbour would close in June.',
    'i|Tom Farrow|the harbour would close in June',
  ],
  [
    'The harbour will close in June, Tom Farrow said.',
    'i|Tom Farrow|The harbour will close in June',
  ],
  [
    'According to Tom Farrow, the harbour will close in June.',
    'i|Tom Farrow|the harbour will close in June',
  ],
  [
    'Farrow described the plan as “a gift to the ports”.',
    'm|Farrow|the plan as “a gift to the ports”',
  ],
  ['The film “The Long Tide” opens on Friday.'],
  ['The so-called “quiet zone” begins at the gate.'],
  ['Dwayne “Boots” Harlan scored twice.'],
  ['The door is 6\'2" high and 3\'1" wide.'],
  ['It was sung by the band “Seven Winters”.'],
  [
    '“We will rebuild.\n“And we will do it together,” said Ann Corby.',
    'd|Ann Corby|We will rebuild.\n“And we will do it together,',
  ],
  [
    'Ana Whitlow, the head of the port, spoke first. “Ships are late,” Whitlow said.',
    'd|Ana Whitlow|Ships are late,',
  ],
  ['‘We are ready,’ said Mr Hale, whose boats’ engines had failed.', 'd|Hale|We are ready,'],
  ['Nora Pike did not say that the dam was safe.', 'i!|Nora Pike|the dam was safe'],
];
