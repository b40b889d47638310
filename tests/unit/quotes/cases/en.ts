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
  [
    'Jane Doe is running for mayor. On Monday a Doe aide said the deal was dead.',
    'i|Doe aide|the deal was dead',
  ],
  [
    'Jane Doe is running for mayor. Doe supporters said the deal was dead.',
    'i|Doe supporters|the deal was dead',
  ],
  [
    'Jane Doe is running for mayor. Another Doe ally said the deal was dead.',
    'i|Doe ally|the deal was dead',
  ],
  [
    'Jane Doe is running for mayor. A confident Doe said the deal was dead.',
    'i|Jane Doe|the deal was dead',
  ],
  ['Nora Pike did not say that the dam was safe.', 'i!|Nora Pike|the dam was safe'],
  ['“The tide is early,” says Clara Dunn, who runs the ferry.', 'd|Clara Dunn|The tide is early,'],
  [
    'Sentencing Holm, Judge Anna Pell said: “You betrayed those who trusted you.”',
    'd|Anna Pell <Judge>|You betrayed those who trusted you.',
  ],
  [
    'Opening the trial, the judge said Holm would be heard on Monday.',
    'i|judge|Holm would be heard on Monday',
  ],
  ['Backing Holm, the union said the plan was “sound”.', 'm|union|the plan was “sound”'],
  ['Boeing, the planemaker, said it would wait.', 'i|Boeing <planemaker>|it would wait'],
  [
    '“The tide,” Clara Dunn said on Monday, “is early this year.”',
    'd|Clara Dunn|The tide, … is early this year.',
  ],
  [
    'Shares rose after Jane Doe, the governor, said rates would fall.',
    'i|Jane Doe <governor>|rates would fall',
  ],
  ['Jurors were told that Holm had called the victim “a liar”.', 'm|Holm|the victim “a liar”'],
  ['The court heard that Holm told police he was asleep.', 'i|Holm|he was asleep'],
  ['It emerged that the mayor had told staff to “keep quiet”.', 'm|mayor|staff to “keep quiet”'],
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
  [
    'HALIFAX — Fisheries Minister Joanne Pettipas defended the quota cut on Wednesday. “Without fish there is no fishery,” she told reporters outside the legislature.',
    'd|Joanne Pettipas <Fisheries Minister>|Without fish there is no fishery,',
  ],
  [
    '“The bridge was inspected in March,” said Colin Abernathy, a spokesman for the state transport department. “Nothing unusual was found.”',
    'd|Colin Abernathy|The bridge was inspected in March, … Nothing unusual was found.',
  ],
  [
    'Police said the driver, a 34-year-old man from Leeds, was arrested at the scene.',
    'i|Police|the driver, a 34-year-old man from Leeds, was arrested at the scene',
  ],
  [
    '“I never touched the money,” Delgado told the jury. Prosecutor Anita Rowe disagreed. “He touched every cent of it,” she said in her closing statement.',
    'd|Delgado|I never touched the money,',
    'd|Anita Rowe <Prosecutor>|He touched every cent of it,',
  ],
  [
    'According to the Environment Agency, three of the five pumps had failed by midnight.',
    'i|Environment Agency|three of the five pumps had failed by midnight',
  ],
  [
    'Asked whether he would stand again, the mayor replied: “Ask me in the spring.”',
    'd|mayor|Ask me in the spring.',
  ],
  [
    '“We were told to wait,” says Marta Kowalczyk, who has run the bakery on Mill Street for 20 years, “and so we waited.”',
    'd|Marta Kowalczyk|We were told to wait, … and so we waited.',
  ],
  ['The so-called “doughnut law” has been on the books since 1931.'],
  ['Her second album, “Salt on the Window,” comes out in May.'],
  ['Tommy “The Hammer” O’Rourke died on Sunday aged 88.'],
  ['A sign at the entrance read “Keep off the dunes.”'],
  [
    'Coach Darnell Whitlock was blunt about the defeat. “We got out-worked,” he said. “Simple as that.”',
    'd|Darnell Whitlock <Coach>|We got out-worked, … Simple as that.',
  ],
  [
    'The judge, Fiona Mackellar, told Harris he had shown “not a shred of remorse.”',
    'm|Fiona Mackellar <judge>|he had shown “not a shred of remorse.”',
  ],
  [
    '“You have betrayed everyone who trusted you,” Judge Mackellar told Harris as she jailed him for nine years.',
    'd|Mackellar|You have betrayed everyone who trusted you,',
  ],
  [
    'The company declined to comment. In a statement last week, Norvane said it “takes the safety of its riders extremely seriously”.',
    'm|Norvane|it “takes the safety of its riders extremely seriously”',
  ],
  ['The senator denied that he had met the lobbyist.', 'i!|senator|he had met the lobbyist'],
  [
    '“It felt like the end of the world,” recalls Noor Haddad, 29, a nurse at the city’s main hospital.',
    'd|Noor Haddad|It felt like the end of the world,',
  ],
  [
    'Captain Ellie Sandford, who scored twice, called it “the best night of my career.”',
    'm|Ellie Sandford <Captain>|it “the best night of my career.”',
  ],
  [
    '“There is no plan B,” the prime minister said, standing beside his Danish counterpart, Mette Holm.',
    'd|prime minister|There is no plan B,',
  ],
  [
    'Foreign Minister Luis Arrieta met his Turkish counterpart, Kemal Doruk, in Geneva. “We agreed on almost everything,” Doruk said afterwards.',
    'd|Kemal Doruk|We agreed on almost everything,',
  ],
  [
    'The report, published by the National Audit Office on Monday, says the scheme has “failed to deliver value for money” and should be scrapped.',
    'm|report|the scheme has “failed to deliver value for money” and should be scrapped',
  ],
  [
    '“We have a duty to the people who live here.” Those were the words of councillor Bev Hartnell as she resigned on Tuesday.',
    'd|Bev Hartnell <councillor>|We have a duty to the people who live here.',
  ],
  [
    'Dr. Samuel Okonjo, an epidemiologist at the University of Leeds, warned that the numbers could double within a week.',
    'i|Samuel Okonjo <epidemiologist at the University of Leeds>|the numbers could double within a week',
  ],
  [
    '“If it rains again, we’re finished,” farmer Hank Dillard said. His wife, Ruth, nodded. “He means it,” she said.',
    'd|Hank Dillard <farmer>|If it rains again, we’re finished,',
    'd|Ruth|He means it,',
  ],
  [
    'In an email to staff seen by the Tribune, chief executive Paula Strand wrote: “There will be no further cuts this year.”',
    'd|Paula Strand <chief executive>|There will be no further cuts this year.',
  ],
  [
    '“That,” she said, “is a question for the lawyers.”',
    'd||That, … is a question for the lawyers.',
  ],
  [
    'The White House called the ruling “deeply misguided” and said it would appeal.',
    'm|White House|the ruling “deeply misguided”',
    'i|White House|it would appeal',
  ],
  [
    'He said he was “not in the business of making promises”.',
    'm||he was “not in the business of making promises”',
  ],
  [
    'Opposition leader Tom Brisk accused the government of “hiding behind the courts”.',
    'm|Tom Brisk <Opposition leader>|the government of “hiding behind the courts”',
  ],
  [
    'The treaty, Brisk said, was “dead in the water”.',
    'm|Brisk|The treaty … was “dead in the water”',
  ],
  [
    '14:20 The fire service has just confirmed that all passengers are safe. “Everyone is off the train,” a spokesperson said.',
    'i|fire service|all passengers are safe',
    'd|spokesperson|Everyone is off the train,',
  ],
  [
    '“I’m not going anywhere,” Whitlock insisted, despite reports linking him with the vacant job at Ashford Town.',
    'd|Whitlock|I’m not going anywhere,',
  ],
  [
    '“My father used to say, ‘Never trust a quiet sea,’” Ingrid Solheim said.',
    'd|Ingrid Solheim|My father used to say, ‘Never trust a quiet sea,’',
  ],
  [
    'Lawyers for Harris said he would appeal against the sentence.',
    'i|Lawyers for Harris|he would appeal against the sentence',
  ],
  [
    'Shares in the ferry line fell 4% after Lumo Corp said in a filing that its chief executive would step down.',
    'i|Lumo Corp|its chief executive would step down',
  ],
  [
    'The match was called off when the referee said the pitch was “a lake”.',
    'm|referee|the pitch was “a lake”',
  ],
  ['The old bridge was closed after engineers said it was unsafe.', 'i|engineers|it was unsafe'],
  [
    'Ada Lind left the hall before Boris Holm said that the vote was lost.',
    'i|Boris Holm|the vote was lost',
  ],
  [
    'Ada Lind who doubles as the club’s chairman said that the pitch was dry.',
    'i|Ada Lind|the pitch was dry',
  ],
  ['It is not clear whether the pilot said anything before the crash.'],
  [
    '“This is about fairness,” said the union’s general secretary, Derek Plumb, whose members walk out on Friday.',
    'd|Derek Plumb|This is about fairness,',
  ],
  ['The minister did not say when the road would reopen.'],
  ['Ada Lind allegedly told an aide that the deal was dead.', 'i|Ada Lind|the deal was dead'],
  [
    'Anna Pell, the judge, sternly told Boris Holm he was “a disgrace”.',
    'm|Anna Pell <judge>|he was “a disgrace”',
  ],
  ['“We won,” the coach proudly told reporters.', 'd|coach|We won,'],
  [
    'Aides briefed the Local Government Reform Strategy meeting on Thursday. The government has confirmed that the piers remain open.',
    'i|government|the piers remain open',
  ],
  [
    'Lawmakers joined the Health Ministry Reform Initiative in May. The ministry said that the clinics would stay open.',
    'i|ministry|the clinics would stay open',
  ],
  [
    '“The plan has one fare for all the islands,” the department detailed.',
    'd|department|The plan has one fare for all the islands,',
  ],
  ['The report underlines the problems that the fishermen face every day.'],
  [
    'The Harbour Census report says that the town has 4,000 people.',
    'i|Harbour Census report|the town has 4,000 people',
  ],
  [
    'The 2012 Harbour Census indicates that the town has 4,000 people.',
    'i|Harbour Census|the town has 4,000 people',
  ],
  [
    'The report underlines that the fishermen face problems every day.',
    'i|report|the fishermen face problems every day',
  ],
  ['The assembly said it would wait.', 'i|assembly|it would wait'],
  [
    '“We lost everything: the house, the car, the photos,” said Imelda Cruz through tears.\n“But we are alive,” she added.',
    'd|Imelda Cruz|We lost everything: the house, the car, the photos,',
    'd|Imelda Cruz|But we are alive,',
  ],
  [
    'Ms. Cruz’s neighbor, Rafael Ortega, had more luck. “The fire stopped at my fence,” he said.',
    'd|Rafael Ortega <Ms. Cruz’s neighbor>|The fire stopped at my fence,',
  ],
  [
    '“We begin with the smallest parts,” explained the watchmaker. “A screw the size of a grain of salt can take a day.”',
    'd|watchmaker|We begin with the smallest parts, … A screw the size of a grain of salt can take a day.',
  ],
  [
    '“Let me be clear,” Pettipas said.\n“The cut will hurt. It will hurt towns like mine.\n“But doing nothing would hurt more.”',
    'd|Pettipas|Let me be clear, … The cut will hurt. It will hurt towns like mine.\n“But doing nothing would hurt more.',
  ],
  [
    'The World Health Organization on Friday urged countries to share data “quickly and openly.”',
    'm|World Health Organization|countries to share data “quickly and openly.”',
  ],
  [
    '“Honestly? I cried,” laughs Priya Nair, the show’s lead designer.',
    'd|Priya Nair|Honestly? I cried,',
  ],
  ['Q: Do you regret it?\nA: Not for one second.'],
  [
    '“A disgrace.” That was how former chairman Alec Thorne summed up the deal.',
    'd|Alec Thorne <former chairman>|A disgrace.',
  ],
  [
    'The central bank said inflation would slow to 3% by the end of the year, and Governor Adaeze Obi told parliament that rates would “stay where they are for as long as it takes.”',
    'i|central bank|inflation would slow to 3% by the end of the year',
    'm|Adaeze Obi <Governor>|rates would “stay where they are for as long as it takes.”',
  ],
  [
    'Thorne, who chaired the club from 1998 to 2006, said: “I sold the team, not my soul.”',
    'd|Thorne|I sold the team, not my soul.',
  ],
  [
    'She has described her childhood as “a long Sunday afternoon”.',
    'm||her childhood as “a long Sunday afternoon”',
  ],
  [
    'Scientists say the beetle may have arrived in timber from Asia.',
    'i|Scientists|the beetle may have arrived in timber from Asia',
  ],
  [
    'Deputy sheriff Wade Lomax testified Thursday that he heard two shots. “Then nothing,” Lomax said.',
    'i|Wade Lomax <Deputy sheriff>|he heard two shots',
    'd|Wade Lomax|Then nothing,',
  ],
  ['Manager: “We go again on Saturday.”', 'd|Manager|We go again on Saturday.'],
  [
    '“Where were you?” the prosecutor asked. “At home,” Harris answered.',
    'd|prosecutor|Where were you?',
    'd|Harris|At home,',
  ],
  ['The phrase “soft landing” has come back into fashion among economists.'],
  [
    'The airline “apologises unreservedly” for the delays, it said in a post on X.',
    'm|airline|The airline “apologises unreservedly” for the delays',
  ],
  [
    'The rescue was made harder by fog, said coastguard commander Niamh Tierney, who flew over the wreck at dawn.',
    'i|Niamh Tierney <coastguard commander>|The rescue was made harder by fog',
  ],
  [
    '“They came at four in the morning,” a woman who gave her name only as Leila said by phone from the border town of Karsa.',
    'd|woman|They came at four in the morning,',
  ],
  [
    'Lee Ansell, defending, said his client had been “young and stupid”.',
    'm|Lee Ansell|his client had been “young and stupid”',
  ],
  ['“It is over,” said To Lam.', 'd|To Lam|It is over,'],
  ['“It is over,” said Joop van ’t Hek.', 'd|Joop van ’t Hek|It is over,'],
  ['“It is over,” said Wanjiru Ng’ang’a.', 'd|Wanjiru Ng’ang’a|It is over,'],
  ['“It is over,” said Thabo “Shoes” Mabaso.', 'd|Thabo “Shoes” Mabaso|It is over,'],
  ['“It’s a game of inches,” as Whitlock likes to say.', 'd|Whitlock|It’s a game of inches,'],
  [
    'A spokesperson for the Department of Transport said: “Safety is our first priority and we will study the findings carefully.”',
    'd|spokesperson for the Department of Transport|Safety is our first priority and we will study the findings carefully.',
  ],
  [
    '“Money bought that vote,” Hanlon grunted, before the chair cut him off.',
    'd|Hanlon|Money bought that vote,',
  ],
  [
    'Prosecutor Dana Whitlow told the court that “no sum of money could undo what happened that night.” The defendant, Craig Sellers, looked at the floor.',
    'd|Dana Whitlow <Prosecutor>|no sum of money could undo what happened that night.',
  ],
  [
    'Revenue fell 4 percent to $2.1 billion, the company said on Thursday. Chief executive Priya Nandan blamed “a perfect storm” of rising costs and weak demand.',
    'i|company|Revenue fell 4 percent to $2.1 billion',
    'm|Priya Nandan <Chief executive>|a perfect storm',
  ],
  [
    'The plan was dropped. Presidential candidate Gary Marsh’s doctor called the rumours “complete nonsense from start to finish.”',
    'm|Presidential candidate Gary Marsh’s doctor|the rumours “complete nonsense from start to finish.”',
  ],
  [
    '“There is nothing left,” said the adviser, who asked not to be named.',
    'd|adviser|There is nothing left,',
  ],
  [
    'The harbour master, Tom Pell, said he had not seen the ship.',
    'i|Tom Pell|he had not seen the ship',
  ],
  ['The bridge, a relic, will not hold, said she.', 'i||The bridge, a relic, will not hold'],
  [
    'A spokeswoman for Mr. Pell said the inquiry goes on. “We follow the facts,” the spokeswoman said.',
    'i|spokeswoman for Mr. Pell|the inquiry goes on',
    'd|spokeswoman for Mr. Pell|We follow the facts,',
  ],
  [
    '“We will see,” said a spokesman for Prime Minister Nadia Coombe.',
    'd|spokesman for Prime Minister Nadia Coombe|We will see,',
  ],
  [
    'The agency fired two guards after investigators found that they had taken bribes.',
    'i|investigators|they had taken bribes',
  ],
  [
    'The daughter of President Nadia Coombe said: “She sleeps well.”',
    'd|daughter of President Nadia Coombe|She sleeps well.',
  ],
  [
    'A lawyer representing Ms. Coombe told the court that she was ill.',
    'i|lawyer representing Ms. Coombe|she was ill',
  ],
  [
    'A spokeswoman for the Harbour Board called Mr. Pell a “liar” and said he had “no shame.”',
    'm|spokeswoman for the Harbour Board|liar',
    'm|spokeswoman for the Harbour Board|he had “no shame.”',
  ],
  [
    'The ‘wet notes’ of the pilots’ union and its members’ letters were “no news”, the ministry said.',
    'm|ministry|The ‘wet notes’ of the pilots’ union and its members’ letters were “no news”',
  ],
  [
    'The minister said “money is there”, but the mayor called the budget “a disaster”.',
    'm|minister|money is there',
    'm|mayor|the budget “a disaster”',
  ],
  [
    'The minister said the plan was “dead”, but Jane Doe called it “a start”.',
    'm|minister|the plan was “dead”',
    'm|Jane Doe|it “a start”',
  ],
  ['The bridge is unsafe, Mayor Anna Bell did not say on Monday.'],
  ['“Money is there,” but the mayor called it a joke.', 'd|mayor|Money is there,'],
  [
    'Speaking to a reporter, Jane Doe said the rate would stay.',
    'i|Jane Doe <>|the rate would stay',
  ],
  [
    'State television said the bridge would open on Monday.',
    'i|State television|the bridge would open on Monday',
  ],
  [
    '“We do not sell charts,” the Osterby-based software firm said.',
    'd|Osterby-based software firm|We do not sell charts,',
  ],
  [
    'At the Harbour Ministry, spokesperson Nadia Coombe rejected the charge. “This is no accident,” she told reporters.',
    'd|Nadia Coombe <spokesperson>|This is no accident,',
  ],
  [
    'OSTERBY, Utopia – At least ten pilots have backed the vote against Vice President Ruth Amsel, Norwold Rep. Tom Pell said on Thursday, matching last year’s count.',
    'i|Tom Pell|OSTERBY, Utopia – At least ten pilots have backed the vote against Vice President Ruth Amsel',
  ],
  [
    'People close to the talks said the bridge would stay shut until May.',
    'i|People|the bridge would stay shut until May',
  ],
  [
    '“The harbour will close,” said a lawyer responsible for the case.',
    'd|lawyer|The harbour will close,',
  ],
  [
    'While past mayors have kept quiet in their talks with Norwold, Mr. Pell has linked the two, suggesting he would leave if it helps. “I feel a lot better,” he told reporters.',
    'i|Pell|he would leave if it helps',
    'd|Pell|I feel a lot better,',
  ],
  [
    'Ruth Amsel opened the shop in March. She wanted to sell charts. She hired two pilots. “It was a dream,” she said.',
    'd|Ruth Amsel|It was a dream,',
  ],
  [
    'Osterbys’ Nadia Coombe says that the team must do more.',
    'i|Nadia Coombe|the team must do more',
  ],
  [
    'Asked about the toll, the mayor suggested it had a long way to go.',
    'i|mayor|it had a long way to go',
  ],
  [
    'The bridge, the mayor said on Thursday, will open in May.',
    'i|mayor|The bridge … will open in May',
  ],
  [
    'According to Ana Duarte, the harbour was widened last year, with new cranes.',
    'i|Ana Duarte|the harbour was widened last year, with new cranes',
  ],
  [
    'Mayor John Hale came on Monday. “The harbour will open,” J. Hale said.',
    'd|John Hale <Mayor>|The harbour will open,',
  ],
  ['“The harbour will open,” said I. Khan.', 'd|I. Khan|The harbour will open,'],
  [
    'Harbour master Tom Reed kept silent. By her own account, Jane Doe had never seen the harbour before.',
    'i|Jane Doe|Jane Doe had never seen the harbour before',
  ],
  [
    'Jane Doe, a spokeswoman for the harbour, said it would open in May. “We know nothing,” said a spokeswoman for the ferries.',
    'i|Jane Doe|it would open in May',
    'd|spokeswoman for the ferries|We know nothing,',
  ],
  [
    'Senator Jane Doe came late. One senator said “this is the end of the matter”.',
    'd|senator|this is the end of the matter',
  ],
  [
    '“We want our money back,” Anna Holt, Tom Farrow and Clara Dunn said in a letter.',
    'd|Anna Holt, Tom Farrow and Clara Dunn|We want our money back,',
  ],
  [
    'In New York, Mayor Anna Holt, Tom Farrow, and Clara Dunn said the harbour would close.',
    'i|Anna Holt, Tom Farrow, and Clara Dunn|the harbour would close',
  ],
  [
    'The Prime Minister, Anna Holt, said the harbour would close. “We have no money,” the Prime Minister added.',
    'i|Anna Holt|the harbour would close',
    'd|Anna Holt|We have no money,',
  ],
  [
    'Visiting Delby, the minister said the harbour would close.',
    'i|minister|the harbour would close',
  ],
  [
    'Leaving Kenari, Mayor Holt said: “We are ready for the storm.”',
    'd|Holt <Mayor>|We are ready for the storm.',
  ],
  [
    'Holt: “The harbour is safe.” (Applause from the left) Farrow: “Nobody believes you.”',
    'd|Holt|The harbour is safe.',
    'd|Farrow|Nobody believes you.',
  ],
  ['The Home Secretary: “It is in the bank.”', 'd|Home Secretary|It is in the bank.'],
  [
    'DELBY (Reuters) - Senator Anna Holt told reporters: “The bridge will close.”',
    'd|Anna Holt|The bridge will close.',
  ],
  [
    'DELBY, Nov 6 (Reuters) - The harbour board said on Sunday it would close the bridge.',
    'i|harbour board|it would close the bridge',
  ],
  ['12:10 Police say two people have been injured.', 'i|Police|two people have been injured'],
  [
    'Officials in New York, Los Angeles and San Francisco said the harbour would close.',
    'i|Los Angeles and San Francisco|the harbour would close',
  ],
  [
    '“They suffer,” says Jane Doe, a defence lawyer who says she has turned down three cases.',
    'd|Jane Doe|They suffer,',
    'i|Jane Doe|she has turned down three cases',
  ],
  [
    'Jane Doe, the member for Kappel, came to the debate and said the harbour would open in May.',
    'i|Jane Doe|the harbour would open in May',
  ],
  ['Hon. Jane Doe said the harbour would open in May.', 'i|Jane Doe|the harbour would open in May'],
  [
    '“We are late,” said Tina Lund. Coun Lund said the bridge would stay open for now.',
    'd|Tina Lund|We are late,',
    'i|Tina Lund|the bridge would stay open for now',
  ],
  [
    'The plan passed, with Jane Lund, the mayor, calling it “a broken promise”.',
    'm|Jane Lund <mayor>|it “a broken promise”',
  ],
  [
    'They ended what Jane Lund described as a “screeching turn” yesterday.',
    'm|Jane Lund|as a “screeching turn”',
  ],
  [
    '“We are late,” MEC Jane Lund said. “Very late,” said the MEC.',
    'd|Jane Lund <MEC>|We are late,',
    'd|Jane Lund|Very late,',
  ],
  // What a conjunction opens ends at its comma: behind it the writer goes on.
  [
    'Although Mayor Jane Doe said that the quay was safe, the engineers closed it on Monday.',
    'i|Jane Doe <Mayor>|the quay was safe',
  ],
  [
    'While the harbour master, John Hale, told reporters that the ferry would sail, nobody sold tickets.',
    'i|John Hale|the ferry would sail',
  ],
  [
    'While the rain fell, Mayor Jane Doe said that the quay was safe, and dry.',
    'i|Jane Doe <Mayor>|the quay was safe, and dry',
  ],
  // Where nobody is named, "he" is the office that the sentence before begins with; a body is no "he".
  [
    'The prime minister visited the site on Monday. “The quay is safe,” he said.',
    'd|prime minister|The quay is safe,',
  ],
  ['The council rejected it. “The quay is safe,” he said.', 'd||The quay is safe,'],
  [
    'The mayor met a fisherman who said “the works will take two years”.',
    'd|fisherman|the works will take two years',
  ],
  // Behind "and" a clause of its own praises somebody else.
  [
    'Harold Finch called the warden a “real fighter,” and Mayor Jane Doe praised the volunteers.',
    'm|Harold Finch|the warden a “real fighter,”',
  ],
  // The second clause has said it, not what the sentence begins with.
  [
    'Traffic on the quay was blocked, Mayor Jane Doe wrote on Monday, adding that crews had come.',
    'i|Jane Doe <Mayor>|crews had come',
  ],
  // What a participle adds to the tag is no report of its own.
  [
    'A second crane fell on Monday, Mayor Jane Doe said, raising new fears about the pier.',
    'i|Jane Doe <Mayor>|A second crane fell on Monday … raising new fears about the pier',
  ],
  [
    'In later council reports, Democrats asserted that the port had lied.',
    'i|Democrats|the port had lied',
  ],
  // Whose lawyers they are, is not who they are, and she is nobody's lawyer.
  [
    'Jane Doe, 50, was moved to Delby. “She sleeps,” Doe’s lawyers said. “I do not,” Doe said.',
    'd|Doe’s lawyers|She sleeps,',
    'd|Jane Doe|I do not,',
  ],
  [
    'Clara Dunn went on a cruise. “I was meant to look happy,” the 24-year-old Canadian said.',
    'd|Clara Dunn|I was meant to look happy,',
  ],
  // A surname may be an office too.
  [
    'Larry King, the talk show host, came on Monday. Ed Schultz, once the king of radio, left. “I was free,” Mr. King said.',
    'd|Larry King|I was free,',
  ],
  // The last of a list is who goes on.
  [
    'The party drew stars like Anna Lind, Paul Morris, Rita Lake and Tom Berry, who said “I am glad to be here tonight.”',
    'd|Tom Berry|I am glad to be here tonight.',
  ],
  // A noun goes on about whom the sentences before it are about, past a pronoun.
  ['Maria Olsen had asked for money. The answer was brief: “There is none.”', 'd||There is none.'],
  ["“It will open in May,” was Maria Olsen's answer.", 'd|Maria Olsen|It will open in May,'],
  [
    'The verdict of coach Tom Barlow: “We played badly and we lost.”',
    'd|Tom Barlow <coach>|We played badly and we lost.',
  ],
  [
    '“How do you feel?” “Tired,” said Anna Kessler.',
    'd||How do you feel?',
    'd|Anna Kessler|Tired,',
  ],
  [
    'Republican nominee Boris Holm spoke in Delby. The Republican National Committee said the count was late.',
    'i|Republican National Committee|the count was late',
  ],
  [
    'Republican Sen. Paul Doe said the bill would fail.',
    'i|Paul Doe <Republican Sen>|the bill would fail',
  ],
  ['The mayor would not say whether the bridge would open.'],
  ['Kessler refused to say that the bridge was unsafe.', 'i!|Kessler|the bridge was unsafe'],
  ['It is unclear whether Kessler said the bridge would close.'],
  [
    'Lt. Gov. Anna Kessler said the bridge would open.',
    'i|Anna Kessler <Lt. Gov>|the bridge would open',
  ],
  [
    'Anna Kessler and Karl Voss met Tom Barlow. The former said the bridge would open.',
    'i||the bridge would open',
  ],
  [
    'Anna Kessler met Tom Barlow. “It is too late,” the latter said.',
    'd|Tom Barlow|It is too late,',
  ],
  [
    'Anna Kessler met Tom Barlow. The former said the bridge would open.',
    'i|Anna Kessler|the bridge would open',
  ],
  [
    'The mayor, Tom Barlow, did not attend but said he supported the plan.',
    'i|Tom Barlow|he supported the plan',
  ],
  [
    'A spokesman, Boris Holm, declined to comment but said the ministry was aware of the case.',
    'i|Boris Holm|the ministry was aware of the case',
  ],
  [
    '“What is a bridge? It is a promise.” “We keep it,” said Anna Kessler.',
    'd|Anna Kessler|What is a bridge? It is a promise. … We keep it,',
  ],
  [
    'Mayor Anna Kessler and Councillor Tom Barlow said the bridge would open in May.',
    'i|Anna Kessler and Tom Barlow|the bridge would open in May',
  ],
  [
    'Prime Minister Anna Kessler and her husband Tom Barlow said they were happy.',
    'i|Anna Kessler and Tom Barlow|they were happy',
  ],
  [
    'The head of the port, Anna Lind, arrived on Monday morning. The head of the school said that the work would be finished by the summer.',
    'i|head of the school|the work would be finished by the summer',
  ],
  [
    'The director of the museum, Clara Boyd, arrived on Monday morning. The director of the zoo said that the work would be finished by the summer.',
    'i|director of the zoo|the work would be finished by the summer',
  ],
  [
    'Police spokesman Tom Reddick arrived on Monday morning. The spokesman for the hospital said that the work would be finished by the summer.',
    'i|spokesman for the hospital|the work would be finished by the summer',
  ],
  [
    'Anna Lind quoted Tom Reddick as saying that the talks would go on.',
    'i|Tom Reddick|the talks would go on',
  ],
  [
    "“We wait,” said the port's head, Anna Lind. “Our roof comes first,” the school's head said.",
    "d|Anna Lind <port's head>|We wait,",
    "d|school's head|Our roof comes first,",
  ],
  [
    'The head of the port, Anna Lind, and the head of the school, Tom Reddick, met on Monday. The head of the port said that the money was there.',
    'i|Anna Lind <head of the port>|the money was there',
  ],
  [
    '“We wait,” said Anna Lind, leader of the Harbour Alliance. “We stay here,” the leader of the party said.',
    'd|Anna Lind <leader of the Harbour Alliance>|We wait,',
    'd|Anna Lind <leader of the Harbour Alliance>|We stay here,',
  ],
  [
    '“We wait,” said Anna Lind, the mother of Tom Reddick. “He is only nine,” the mother of the boy said.',
    'd|Anna Lind <mother of Tom Reddick>|We wait,',
    'd|Anna Lind <mother of Tom Reddick>|He is only nine,',
  ],
  [
    'The agency quoted the harbour master as saying: “The talks will go on.”',
    'd|harbour master|The talks will go on.',
  ],
  [
    'The head of the port, Anna Lind, arrived on Monday morning. The head of the port said that the work would be finished by the summer.',
    'i|Anna Lind <head of the port>|the work would be finished by the summer',
  ],
  [
    '“We will not sign,” said Anna Kessler and Tom Barlow. “It is too early,” they added.',
    'd|Anna Kessler and Tom Barlow|We will not sign,',
    'd|Anna Kessler and Tom Barlow|It is too early,',
  ],
  [
    "Anna Kessler faced the cameras for ten minutes. Kessler's message to voters: “Do not stay at home on Sunday.”",
    'd|Anna Kessler|Do not stay at home on Sunday.',
  ],
  [
    "The mayor was asked about the bridge. Olsen's response: “It will open in May and not a day later.”",
    'd|Olsen|It will open in May and not a day later.',
  ],
  [
    'Mariam Holt sells maize. “It is dark,” Holt said.\nSaphina Reed is a mother of two. After a quarrel she left home. She opened a grocery near the bus stop. “There was nobody in town,” says the woman, who is in her late 20s.',
    'd|Mariam Holt|It is dark,',
    'd|Saphina Reed|There was nobody in town,',
  ],
  // Neither a firm's site nor a majority of people is a he.
  [
    'Kate Reed opened the mill. “We wait,” Reed said. A majority of Kentish voters said that the river was lost. The mill stood still for years. “They will see,” she said.',
    'd|Kate Reed|We wait,',
    'i|majority of Kentish voters|the river was lost',
    'd|Kate Reed|They will see,',
  ],
  // Of those who can be meant, who was named just before comes first, then whoever spoke last.
  [
    'Tom Berry came first. “No,” Berry said. “We wait,” Anna Holt said. The river worried Paul Morris. “They will see,” he said.',
    'd|Tom Berry|No,',
    'd|Anna Holt|We wait,',
    'd|Paul Morris|They will see,',
  ],
  [
    '“No,” Tom Berry said. “Yes,” Paul Morris said. “Never,” Berry said. “We wait,” Anna Holt said. The river rose. “They will see,” he said.',
    'd|Tom Berry|No,',
    'd|Paul Morris|Yes,',
    'd|Tom Berry|Never,',
    'd|Anna Holt|We wait,',
    'd|Tom Berry|They will see,',
  ],
  [
    '9:05 Tom Berry came. “No,” Berry said.\n10:15 The river rose. It was dark. “They will see,” he said.\n11:20 All was calm.',
    'd|Tom Berry|No,',
    'd||They will see,',
  ],
  [
    'The minister said “the plan is dead,” but Jane Doe called it “a start.”',
    'd|minister|the plan is dead,',
    'm|Jane Doe|it “a start.”',
  ],
  [
    'The lock stays shut, a spokesman for the harbour said. “We are surprised by this,” the spokesman said.\nThe union denied it. “We have received nothing at all,” a spokesman told reporters. “It is quiet here,” the spokesman said.',
    'i|spokesman for the harbour|The lock stays shut',
    'd|spokesman for the harbour|We are surprised by this,',
    'd|spokesman|We have received nothing at all,',
    'd|spokesman|It is quiet here,',
  ],
  [
    'Fisheries Minister Jane Holt met Prime Minister John Reed. “We must act now,” the minister said. “We must wait,” the head of government said.',
    'd|Jane Holt|We must act now,',
    'd|John Reed|We must wait,',
  ],
  [
    'Jane Holt, head of the transport ministry, came to the pier. “We will not risk ships,” the minister said.',
    'd|Jane Holt|We will not risk ships,',
  ],
  ['Mr Berg met Mrs Lind on Monday. “I am not going,” she said.', 'd|Lind|I am not going,'],
  ['“We regret the long delay,” the statement read.', 'd|statement|We regret the long delay,'],
  [
    '“We regret the long delay,” a letter from the harbour board reads.',
    'd|letter|We regret the long delay,',
  ],
  ['The keeper read “The Long Harbour” twice.'],
  ['Mr Hollis and Ms Mercer said: “We will go on.”', 'd|Hollis and Mercer|We will go on.'],
  ['“We will go on,” said the chairman and Anna Mercer.', 'd|chairman|We will go on,'],
  [
    '“We will go on,” said Chairman Karl Hollis and Mayor Anna Mercer. “It is late,” Mercer said.',
    'd|Karl Hollis and Anna Mercer|We will go on,',
    'd|Anna Mercer <Mayor>|It is late,',
  ],
  [
    '“We will go on,” said Education and Sports Minister Anna Mercer.',
    'd|Anna Mercer <Education and Sports Minister>|We will go on,',
  ],
  [
    '“We will not pay,” the board said in a letter; “we owe nothing.”',
    'd|board|We will not pay, … we owe nothing.',
  ],
  ['The reason was simple: “We had no money.”', 'd||We had no money.'],
  ['The baker: “We had no money.”', 'd|baker|We had no money.'],
  [
    '“We have a plan,” Mercer’s campaign said. “We have one too,” Mercer said.',
    'd|Mercer’s campaign|We have a plan,',
    'd|Mercer|We have one too,',
  ],
  [
    'Mr Hollis met Ms Mercer. “It is late,” he said. “It is not,” she said.',
    'd|Hollis|It is late,',
    'd|Mercer|It is not,',
  ],
  ['“Mr Hollis?” I had a short statement to read that day.'],
  ['“We had no money at all,” the headline read.', 'd|headline|We had no money at all,'],
  [
    'The ferry board, which counts slowly, said 40 boats sank because of the wave.',
    'i|ferry board|40 boats sank because of the wave',
  ],
  [
    'Egypt and its host said on Friday the talks were on, but no date had been fixed.',
    'i|Egypt and its host|the talks were on, but no date had been fixed',
  ],
  [
    'The mayor said in June it had the money to build more.',
    'i|mayor|it had the money to build more',
  ],
  [
    'The mayor said on June 10 it had the money to build more.',
    'i|mayor|it had the money to build more',
  ],
  [
    'Jane Doe said that last year the board met in a closed room.',
    'i|Jane Doe|last year the board met in a closed room',
  ],
  [
    'The firm made a loss, but its chief executive said the company was seeing signs of a recovery.',
    'i|chief executive|the company was seeing signs of a recovery',
  ],
  [
    'Jane Doe said she did not think a break would help the talks, the Rivermouth report said.',
    'i|Jane Doe|she did not think a break would help the talks',
  ],
  [
    'Jane Doe said the bridge would open in May, without giving details.',
    'i|Jane Doe|the bridge would open in May',
  ],
  [
    'The bridge is shut for now, Jane Doe said, adding that the ferry leaves at noon.',
    'i|Jane Doe|The bridge is shut for now',
    'i|Jane Doe|the ferry leaves at noon',
  ],
  [
    'The harbour agency had warned of bad weather in the area but the mayor said that the ferry could leave.',
    'i|mayor|the ferry could leave',
  ],
  ['The harbour agency warned of bad weather in May and of strong wind in June.'],
  ["The board needs money, Tom Moss, the agency's chief, told reporters in Rivermouth."],
  [
    'The agency closed the pier but Jane Doe said that the ferry could leave.',
    'i|Jane Doe|the ferry could leave',
  ],
  [
    'The agency closed the pier while the mayor said the ferry could leave.',
    'i|mayor|the ferry could leave',
  ],
  // a body that was named before, called by its noun alone
  [
    'The Ministry of Fisheries closed the bay. "We had no choice," the ministry said.',
    'd|Ministry of Fisheries|We had no choice,',
  ],
  [
    'The airline Brightwing cut its flights. The airline said it had lost money.',
    'i|Brightwing|it had lost money',
  ],
  [
    'Lorne University shut its labs. "We had no choice," the university said.',
    'd|Lorne University|We had no choice,',
  ],
  [
    'Brightwing Inc cut its flights. "We had no choice," the company said.',
    'd|Brightwing Inc|We had no choice,',
  ],
  [
    'Brightwing Inc cut its flights. "We had no choice," another company said.',
    'd|company|We had no choice,',
  ],
  [
    'Brightwing Inc cut its flights. "We had no choice," said a company that knows it.',
    'd|company|We had no choice,',
  ],
  [
    'Brightwing Inc and Pier Holdings Ltd cut their flights. "We had no choice," the company said.',
    'd|company|We had no choice,',
  ],
  // whom a clause is told to stands before it, however it is called
  [
    'Harbour chief Lena Ashworth told reporters the pier would open in spring.',
    'i|Lena Ashworth|the pier would open in spring',
  ],
  [
    'Lena Ashworth told a packed meeting of residents on Tuesday night the pier would open in spring.',
    'i|Lena Ashworth|the pier would open in spring',
  ],
  [
    "Lena Ashworth told the parish council's finance committee the pier would open in spring.",
    'i|Lena Ashworth|the pier would open in spring',
  ],
  [
    'Lena Ashworth told Channel Seven the pier would open in spring.',
    'i|Lena Ashworth|the pier would open in spring',
  ],
  [
    'Ashworth told her colleagues in the council she plans to resign.',
    'i|Ashworth|she plans to resign',
  ],
  [
    "Ashworth told the Gazette she'd leave the council by June.",
    "i|Ashworth|she'd leave the council by June",
  ],
  [
    'Ashworth told Reuters farmers were at breaking point.',
    'i|Ashworth|farmers were at breaking point',
  ],
  [
    'Ashworth told officials Brightwing would cut its flights.',
    'i|Ashworth|Brightwing would cut its flights',
  ],
  [
    'Ashworth told a meeting beyond the harbour that the pier would open.',
    'i|Ashworth|the pier would open',
  ],
  [
    'Ashworth told the BBC this weekend the pier was closed for good.',
    'i|Ashworth|the pier was closed for good',
  ],
  ['Ashworth told the truth about the pier and the boats.'],
  ['Ashworth told a story of the pier and the boats in it.'],
  // several people in small letters behind the verb
  ['"The pier is too old," said ministers in Lorne.', 'd|ministers|The pier is too old,'],
  ['"The pier is too old," warned surgeons at the clinic.', 'd|surgeons|The pier is too old,'],
  // how somebody came to say it is no part of it
  [
    'Ashworth said the pier would open in spring, when asked by residents.',
    'i|Ashworth|the pier would open in spring',
  ],
  [
    'Ashworth said the pier would open in spring, referring to the old harbour.',
    'i|Ashworth|the pier would open in spring',
  ],
  [
    'Ashworth said the storm hit the pier, killing two boatmen.',
    'i|Ashworth|the storm hit the pier, killing two boatmen',
  ],
  [
    'A statement issued on Monday by the port authority said the bridge would open in May.',
    'i|port authority|the bridge would open in May',
  ],
  [
    'A letter signed by Mayor Jane Doe said the bridge would open in May.',
    'i|Jane Doe <Mayor>|the bridge would open in May',
  ],
  [
    'A statement released Monday said the bridge would open in May.',
    'i|statement|the bridge would open in May',
  ],
  // A quote that is a line of its own, and whose it is in the line under it, or over it.
  [
    '“We have waited ten years for this bridge.”\n\nAda Lind, mayor of Senja\n\nPeople walked over it.',
    'd|Ada Lind <mayor of Senja>|We have waited ten years for this bridge.',
  ],
  [
    '“We have waited ten years.”\n— Ada Lind\n\n“So have I.”\n— Bo Falk (34), baker',
    'd|Ada Lind|We have waited ten years.',
    'd|Bo Falk|So have I.',
  ],
  [
    'Two voices.\n\nAda Lind, baker\n\n“We have waited ten years.”\n\nBo Falk, pilot\n\n“I did not want it at all.”',
    'd|Ada Lind <baker>|We have waited ten years.',
    'd|Bo Falk <pilot>|I did not want it at all.',
  ],
  // No name: a heading, a place and a day, a sentence.
  [
    '“It is a good bridge for boats.”\n\nBridges, banks and boats\n\nThen all went home.',
    'd||It is a good bridge for boats.',
  ],
  [
    '“It is a good bridge for boats.”\n\nSenja Quay, Monday\n\nThen all went home.',
    'd||It is a good bridge for boats.',
  ],
  // What joins a sentence to the one before opens a main clause; somebody else's clause behind it is not the first one's.
  [
    'But Brekke says people need services, and he stays.',
    'i|Brekke|people need services, and he stays',
  ],
  [
    'While Brekke says the harbour is closed, the town denies it.',
    'i|Brekke|the harbour is closed',
  ],
  ['But as Brekke says, the harbour is closed.', 'i|Brekke|the harbour is closed'],
  [
    'Mayor Olav Brekke announced the closure, but Rini Sasmita fears “a mistake that will cost us”.',
    'd|Rini Sasmita|a mistake that will cost us',
  ],
  [
    'Mayor Olav Brekke announced the closure, and Sasmita sees it as “a mistake that will cost us”.',
    'd|Sasmita|a mistake that will cost us',
  ],
  [
    'But Mayor Olav Brekke announced the closure, Rini Sasmita called it “a mistake that will cost us”.',
    'm|Rini Sasmita|it “a mistake that will cost us”',
  ],
  [
    'Mayor Olav Brekke said the closure was right, but Narvik had made “a mistake that will cost us”.',
    'm|Olav Brekke <Mayor>|the closure was right, but Narvik had made “a mistake that will cost us”',
  ],
  // Whom a clause behind the verb is about does not say it; an age, a participle and what somebody knows name nobody.
  [
    'The mayor, Marta Lindqvist, said the council had agreed.',
    'i|Marta Lindqvist <mayor>|the council had agreed',
  ],
  [
    'Lindqvist, who lives in Narvik, said officials were aware of the report.',
    'i|Lindqvist|officials were aware of the report',
  ],
  [
    'Marta Lindqvist, a spokeswoman for the port, said the police closed the bridge.',
    'i|Marta Lindqvist <spokeswoman for the port>|the police closed the bridge',
  ],
  [
    'Two people, including a child, were hurt, said police.',
    'i|police|Two people, including a child, were hurt',
  ],
  [
    'Marta Lindqvist, the mayor, was hurt, said the coast guard.',
    'i|coast guard|Marta Lindqvist, the mayor, was hurt',
  ],
  [
    'Marta Lindqvist, 52, a teacher from Narvik, said the ferries stopped on Sundays.',
    'i|Marta Lindqvist <teacher>|the ferries stopped on Sundays',
  ],
  [
    'According to Marta Lindqvist, 52, the ferries stopped on Sundays.',
    'i|Marta Lindqvist|the ferries stopped on Sundays',
  ],
  [
    'The ferries stopped on Sundays, according to Marta Lindqvist, 52.',
    'i|Marta Lindqvist|The ferries stopped on Sundays',
  ],
  [
    'According to a study conducted by Olav Brekke of the port and his colleagues, street lamps burn longer.',
    'i|Olav Brekke|street lamps burn longer',
  ],
  [
    'According to a survey carried out among 2,000 sailors, lamps burn longer.',
    'i|survey|lamps burn longer',
  ],
  [
    'The plan has failed, according to two people familiar with the matter.',
    'i|people|The plan has failed',
  ],
  ['Yet the mayor said the council had agreed.', 'i|mayor|the council had agreed'],
  [
    'The port will open again in May, the ministry said in a statement, without giving details.',
    'i|ministry|The port will open again in May',
  ],
  ['“The port is closed,” Brekke was told by Lindqvist.', 'd|Lindqvist|The port is closed,'],
  [
    '“The port of Senja is closed until May,” Brekke was told on Monday.',
    'd||The port of Senja is closed until May,',
  ],
  [
    'The mayor’s office said Lindqvist was ill; the council said it would wait.',
    'i|mayor’s office|Lindqvist was ill',
    'i|council|it would wait',
  ],
  [
    'On the other hand, says Lindqvist, the port has never made money.',
    'i|Lindqvist|the port has never made money',
  ],
  [
    '“The harvest is good,” said Agriculture Minister Jane Doe. The health minister said that the hospitals were ready.',
    'd|Jane Doe <Agriculture Minister>|The harvest is good,',
    'i|health minister|the hospitals were ready',
  ],
  [
    '“The harvest is good,” said Jane Doe, the mayor of Rivermouth. The mayor of Lakeside said that the hospitals were ready.',
    'd|Jane Doe|The harvest is good,',
    'i|mayor of Lakeside|the hospitals were ready',
  ],
  ['Texas Gov. Jane Doe says she supports the law.', 'i|Jane Doe <Texas Gov>|she supports the law'],
  [
    'According to Ada Lind, “the pier” will be “no pier at all”.',
    'm|Ada Lind|“the pier” will be “no pier at all”',
  ],
  [
    'Harbour master Ada Lind said “the whole of the old pier” would be closed by May.',
    'm|Ada Lind <Harbour master>|“the whole of the old pier” would be closed by May',
  ],
  [
    'Ada Lind told reporters “the system” was broken and had to be replaced.',
    'm|Ada Lind|“the system” was broken and had to be replaced',
  ],
  ['Neither Ada Lind nor Boris Holm would say whether the pier was safe.'],
  ['None of the officials said the pier was safe.'],
  ['Nobody said that the pier was safe.'],
  [
    '“We will win,” said Ada Lind; “we will not,” answered Boris Holm.',
    'd|Ada Lind|We will win,',
    'd|Boris Holm|we will not,',
  ],
  [
    '“We will win,” said Ada Lind, “we will not,” said Boris Holm.',
    'd|Ada Lind|We will win,',
    'd|Boris Holm|we will not,',
  ],
  [
    'The pier is “safe”, “sound” and “open”, Ada Lind said.',
    'm|Ada Lind|The pier is “safe”, “sound” and “open”',
  ],
  ['Boris Holm warned of “a slow death” for the coast.', 'm|Boris Holm|a slow death'],
  [
    'A spokesman declined to comment but said talks were continuing.',
    'i|spokesman|talks were continuing',
  ],
  [
    'According to a statement seen by the Post, Boris Holm “has left the company”.',
    'm|statement|Boris Holm “has left the company”',
  ],
];
