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
  ['“The tide is early,” says Clara Dunn, who runs the ferry.', 'd|Clara Dunn|The tide is early,'],
  [
    '“The tide,” Clara Dunn said on Monday, “is early this year.”',
    'd|Clara Dunn|The tide, … is early this year.',
  ],
  [
    'Clara Dunn, head of the ferry office, said: “The tide is early.”',
    'd|Clara Dunn <head of the ferry office>|The tide is early.',
  ],
  [
    'In a letter to the council, Clara Dunn wrote: “The tide is early.”',
    'd|Clara Dunn|The tide is early.',
  ],
  ['“The tide is early,” Dunn told the Delby Post in an interview.', 'd|Dunn|The tide is early,'],
  ['“The tide is early this year,” the report said.', 'd|report|The tide is early this year,'],
  ['“We will appeal,” a spokesman for the port said.', 'd|spokesman for the port|We will appeal,'],
  ['Police said the driver had fled.', 'i|Police|the driver had fled'],
  ['Asked about the ferry, Peter Vale replied: “Ask the mayor.”', 'd|Peter Vale|Ask the mayor.'],
  [
    'Peter Vale added that the ferry needs a new engine.',
    'i|Peter Vale|the ferry needs a new engine',
  ],
  [
    'The ferry needs a new engine, according to Peter Vale.',
    'i|Peter Vale|The ferry needs a new engine',
  ],
  [
    'As Peter Vale said, the ferry needs a new engine.',
    'i|Peter Vale|the ferry needs a new engine',
  ],
  ['Peter Vale denied that the ferry was unsafe.', 'i!|Peter Vale|the ferry was unsafe'],
  [
    'Peter Vale and Ann Corby met on Friday. “The ferry is safe,” Corby said. “I checked it,” she added.',
    'd|Ann Corby|The ferry is safe,',
    'd|Ann Corby|I checked it,',
  ],
  [
    'Prime Minister Theresa Hale met the envoys. “There is no plan,” the prime minister said.',
    'd|Theresa Hale|There is no plan,',
  ],
  ['Peter Vale, Maria Holt’s brother, said: “She never sleeps.”', 'd|Peter Vale|She never sleeps.'],
  ['“I will sign it,” said Reuben Oss, 54, a fisherman.', 'd|Reuben Oss|I will sign it,'],
  ['The play “A Winter in Delby” was sold out.'],
  ['The ship “Northern Star” left the port.'],
  ['He read the novel “The Grey Harbour” twice.'],
  ['Two benches and a new lamp have also been added.'],
  [
    'Maria Holt condemned the raid in Delby, arguing that the port was safe.',
    'i|Maria Holt|the port was safe',
  ],
  [
    '“The gate is shut,” Holt said.\n\n“Nobody gets in.”',
    'd|Holt|The gate is shut, … Nobody gets in.',
  ],
  [
    'Maria Holt came on Friday. “There is no plan,” the politician said.',
    'd|Maria Holt|There is no plan,',
  ],
  [
    'Maria Holt came on Friday. “There is no plan,” a politician said.',
    'd|politician|There is no plan,',
  ],
  [
    '“The bridge is closed,” said Maria Holt. According to her estimates, the repair will cost two million.',
    'd|Maria Holt|The bridge is closed,',
    'i|Maria Holt|the repair will cost two million',
  ],
  ['“We are ready,” said Jane Doe (Labour) on Monday.', 'd|Jane Doe|We are ready,'],
  [
    '“The bridge is safe,” said Mary Hale, the harbour engineer. Asked about the cost she said: “That is for others.”',
    'd|Mary Hale|The bridge is safe,',
    'd|Mary Hale|That is for others.',
  ],
  [
    '“The port will close,” said Mary Hale, a union official. Senator Tom Reyes bristled at the claim. “I have never voted for that,” he said.',
    'd|Mary Hale|The port will close,',
    'd|Tom Reyes|I have never voted for that,',
  ],
  [
    '“The port will close,” said Mary Hale, a union official. Old Captain Tom Reyes died in May. “He was the best of us,” she said.',
    'd|Mary Hale|The port will close,',
    'd|Mary Hale|He was the best of us,',
  ],
];
