import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  ['”Bron öppnar i maj”, säger borgmästaren Karin Lund.', 'd|Karin Lund|Bron öppnar i maj'],
  ['Karin Lund sade: ”Vi har pengarna.”', 'd|Karin Lund|Vi har pengarna.'],
  ['– Bron öppnar i maj, säger Karin Lund.', 'd|Karin Lund|Bron öppnar i maj'],
  [
    '”Vi väntade”, berättar Karin Lund, ”och ingen kom.”',
    'd|Karin Lund|Vi väntade … och ingen kom.',
  ],
  ['Karin Lund kom i måndags. ”Färjan var sen”, sade hon.', 'd|Karin Lund|Färjan var sen'],
  ['Karin Lund säger att bron öppnar i maj.', 'i|Karin Lund|bron öppnar i maj'],
  ['Enligt Karin Lund öppnar bron i maj.', 'i|Karin Lund|öppnar bron i maj'],
  ['Filmen ”Stilla hav” visas i dag.'],
  ['Den så kallade ”tysta zonen” börjar här.'],
  [
    '”Taxorna höjs inte i år”, säger infrastrukturminister Erik Sandberg till TT.',
    'd|Erik Sandberg <infrastrukturminister>|Taxorna höjs inte i år',
  ],
  ['– Vi har förlorat allt, säger Gunilla Ek, som bor i byn.', 'd|Gunilla Ek|Vi har förlorat allt'],
  ['– Det var helt mörkt, berättar pensionären Gunilla Ek.', 'd|Gunilla Ek|Det var helt mörkt'],
  [
    '– Vaccinet är säkert, understryker överläkare Lars Holm. Vi har testat det länge.',
    'd|Lars Holm|Vaccinet är säkert … Vi har testat det länge.',
  ],
  [
    'Lars Holm kom till platsen i måndags. ”Läget är under kontroll”, sade han.',
    'd|Lars Holm|Läget är under kontroll',
  ],
  [
    'Infrastrukturminister Erik Sandberg besökte Malmö. Ministern förklarade att bron blir klar i maj.',
    'i|Erik Sandberg|bron blir klar i maj',
  ],
  ['Enligt Erik Sandberg blir bron klar i maj.', 'i|Erik Sandberg|blir bron klar i maj'],
  ['Bron blir klar i maj, enligt Erik Sandberg.', 'i|Erik Sandberg|Bron blir klar i maj'],
  [
    'Bron blir klar i maj, skriver kommunen i ett pressmeddelande.',
    'i|kommunen|Bron blir klar i maj',
  ],
  [
    '”Tåget”, förklarar ingenjören Peter Ström, ”körde inte för fort.”',
    'd|Peter Ström|Tåget … körde inte för fort.',
  ],
  ['Peter Ström menar att felet var okänt.', 'i|Peter Ström|felet var okänt'],
  [
    '”Vem ska betala?”, frågar riksdagsledamoten Karin Öberg.',
    'd|Karin Öberg <riksdagsledamoten>|Vem ska betala?',
  ],
  ['– Vem ska betala? frågar Karin Öberg.', 'd|Karin Öberg|Vem ska betala?'],
  ['Karin Öberg sa inte att skatten sänks i år.', 'i!|Karin Öberg|skatten sänks i år'],
  ['Karin Öberg: ”Skatten måste sänkas”', 'd|Karin Öberg|Skatten måste sänkas'],
  ['Polisen uppger att två personer är gripna.', 'i|Polisen|två personer är gripna'],
  ['Företaget skriver: ”Vi beklagar olyckan.”', 'd|Företaget|Vi beklagar olyckan.'],
  [
    '”Min far sa ’ge inte upp’ varje dag”, minns löparen Moa Lind.',
    'd|Moa Lind|Min far sa ’ge inte upp’ varje dag',
  ],
  ['Statsminister Anna Wall kallade förslaget ”helt orimligt”.', 'm|Anna Wall|helt orimligt'],
  [
    '– Förslaget är orimligt, säger Anna Wall.\n– Vi säger nej.',
    'd|Anna Wall|Förslaget är orimligt',
    'd|Anna Wall|Vi säger nej.',
  ],
  ['Som Anna Wall påpekade är tiden knapp.'],
  ['Filmen ”Stilla hav” går upp på fredag.'],
  ['Bandet ”Nordanvind” spelar i kväll.'],
  ['Mannen, kallad ”Räven”, greps i går.'],
  ['Projektet ”Ren stad” startar i maj.'],
  ['Den så kallade ”tysta zonen” börjar här.'],
  ['Boken ”Vattnets väg” belönades.'],
  ['Skärmen är 55" stor.'],
  [
    'Läkaren Lars Holm säger: ”Alla får vård.” Han tillägger: ”Ingen ska vänta.”',
    'd|Lars Holm|Alla får vård.',
    'd|Lars Holm|Ingen ska vänta.',
  ],
  ['Moa Lind skrev på Facebook: ”Tack för allt stöd.”', 'd|Moa Lind|Tack för allt stöd.'],
  ['Tidningen ”Kajen” kommer ut på måndagar.'],
  [
    '”Vi bygger nu och inte sedan.” Det säger Anna Berg.',
    'd|Anna Berg|Vi bygger nu och inte sedan.',
  ],
  ['”Bron är stängd.” Det skriver polisen på sin hemsida.', 'd|polisen|Bron är stängd.'],
  [
    '– Vi måste bygga nu, säger Anna Berg. Det går inte att vänta längre.\n– Alla vet det. Ingen gör något.',
    'd|Anna Berg|Vi måste bygga nu … Det går inte att vänta längre.',
    'd|Anna Berg|Alla vet det. Ingen gör något.',
  ],
  [
    '– Bron är stängd. Det är synd, säger Erik Lund till tidningen. Men vi öppnar igen i maj.',
    'd|Erik Lund|Bron är stängd. Det är synd … Men vi öppnar igen i maj.',
  ],
  [
    '– Jag är glad, säger Anna Berg, ordförande i klubben. Hon bor i Umeå.',
    'd|Anna Berg|Jag är glad',
  ],
  [
    '– Vi väntar, säger Erik Lund. Kommunen har redan beslutat om pengarna, uppger han.',
    'd|Erik Lund|Vi väntar',
    'i|Erik Lund|Kommunen har redan beslutat om pengarna',
  ],
  [
    'Bron stängdes efter att borgmästaren Anna Lind sagt att den var farlig.',
    'i|Anna Lind <borgmästaren>|den var farlig',
  ],
  ['– Vi väntar, säger Erik Lund, som är ordf. i klubben.', 'd|Erik Lund|Vi väntar'],
  ['”Det är slut”, säger Leila el-Sayed.', 'd|Leila el-Sayed|Det är slut'],
  [
    '”Kajen är tom”, säger professor i ekonomi vid Hamnens universitet Siosaia Taufa.',
    'd|Siosaia Taufa <professor i ekonomi vid Hamnens universitet>|Kajen är tom',
  ],
  ['Regeringen Holm sade att bron förblir stängd.', 'i|Regeringen Holm|bron förblir stängd'],
  ['Enligt ”Hamnposten” planerar varvet en ny kaj.', 'i|Hamnposten|planerar varvet en ny kaj'],
  [
    '– Vi stänger inte hallen i vinter, sa kommunalrådet Karin Lindmark på onsdagen.\nPå frågan om vad det kostar svarade hon kort:\n– Det får vi återkomma till.',
    'd|Karin Lindmark|Vi stänger inte hallen i vinter',
    'd|Karin Lindmark|Det får vi återkomma till.',
  ],
  [
    '– Jag tycker att det är skandal, säger Anna.\nHon pekar ut över fältet.\n– Och ingen har frågat oss som bor här.',
    'd|Anna|Jag tycker att det är skandal',
    'd|Anna|Och ingen har frågat oss som bor här.',
  ],
  [
    '– Vi får skylla oss själva, sa Elias Rask. Rask har spelat i klubben sedan 2015.',
    'd|Elias Rask|Vi får skylla oss själva',
  ],
  [
    '”Regeringen sviker oss”, skriver partiledaren Sara Vik. Hon kräver besked. Finansminister Tomas Berg avfärdar kritiken. ”Det är ren populism”, säger han.',
    'd|Sara Vik|Regeringen sviker oss',
    'd|Tomas Berg|Det är ren populism',
  ],
  ['”Brottet bör bedömas som grovt”, står det i åtalet.', 'd|åtalet|Brottet bör bedömas som grovt'],
  ['– Det är bra för SVT:s tittare, myser Anna Berg.', 'd|Anna Berg|Det är bra för SVT:s tittare'],
  [
    'Omsättningen föll med fem procent, meddelade bolaget på torsdagen. Vd Petra Lund talar om ”ett mellanår”.',
    'i|bolaget|Omsättningen föll med fem procent',
    'm|Petra Lund <Vd>|ett mellanår',
  ],
  ['– Vi stannar, säger fröken Berg.', 'd|Berg <>|Vi stannar'],
  [
    'Kommunalrådet Jens Ek (S) medger att det blev fel. – Vi borde ha lyssnat, säger han.',
    'i|Jens Ek <Kommunalrådet>|det blev fel',
    'd|Jens Ek|Vi borde ha lyssnat',
  ],
  // Broadcasters' pages set no space behind the hyphen that opens speech.
  [
    '-Bron är stängd hela veckan. Vi vet inte mer, säger Karin Lund, projektledare på Trafikverket.\n-Jag väntar på besked, säger Karin Lund.',
    'd|Karin Lund|Bron är stängd hela veckan. Vi vet inte mer',
    'd|Karin Lund|Jag väntar på besked',
  ],
  ['– Han nekar, säger den misstänkte mannens advokat Per Lind.', 'd|Per Lind|Han nekar'],
  // "Det" behind the verb opens what is said.
  [
    'Karin Lund tycker det är dags att kommunen öppnar bron, om den ska hålla.\n– Vi har väntat länge nog, säger hon.',
    'i|Karin Lund|kommunen öppnar bron, om den ska hålla',
    'd|Karin Lund|Vi har väntat länge nog',
  ],
  [
    'Karin Lund leder arbetet. Bron kan öppna för alla i maj, menar hon.',
    'i|Karin Lund|Bron kan öppna för alla i maj',
  ],
  [
    'Talespersonen Anna Lind teg. ”Vi vet ingenting”, sade en talesperson för hamnen.',
    'd|talesperson för hamnen|Vi vet ingenting',
  ],
  // The paper that it was said to stands before the verb.
  ['DELBY (TT) - Ministern Anna Holt säger: ”Bron stängs.”', 'd|Anna Holt|Bron stängs.'],
  [
    'Anna, 34 år, lärare: ”Jag har inte sovit på tre dagar.”',
    'd|Anna <lärare>|Jag har inte sovit på tre dagar.',
  ],
  [
    '”Det är slut för vår del”, skrev Holms specialassistent Karin Berg.',
    'd|Karin Berg <Holms specialassistent>|Det är slut för vår del',
  ],
  ['Officiellt säger regeringen att bron är säker.', 'i|regeringen|bron är säker'],
  ['Till Kustbladet sade Karin Holm: ”Kajen ska byggas om.”', 'd|Karin Holm|Kajen ska byggas om.'],
  ['Karin Holm sade till Kustbladet: ”Kajen ska byggas om.”', 'd|Karin Holm|Kajen ska byggas om.'],
  // A plain sentence, and behind it whose word it is.
  [
    'Bron över Vallån är stängd till mars. Det uppger polisen.',
    'i|polisen|Bron över Vallån är stängd till mars',
  ],
  ['Bron över Vallån är stängd till mars. Det ska hamnen betala.'],
  [
    'Även om borgmästare Karin Holm sade att kajen var helt säker, stängdes den i måndags.',
    'i|Karin Holm <borgmästare>|kajen var helt säker',
  ],
  // Whose office it is stands before it, behind a word for somebody.
  [
    '– Han förnekar allt, sa den gripne mannens advokat Nils Ek.',
    'd|Nils Ek <gripne mannens advokat>|Han förnekar allt',
  ],
  [
    'Rättegången mot Ralf Kern fortsätter. Kerns advokat sade: ”Min klient är oskyldig.”',
    'd|Kerns advokat|Min klient är oskyldig.',
  ],
  [
    'Minister Petra Langs pressekreterare sade: ”Vi kommenterar inte det.”',
    'd|Minister Petra Langs pressekreterare|Vi kommenterar inte det.',
  ],
  // A verb inside the speech has nobody behind it, the one at its end has.
  [
    '– De var lugna, sov bättre, rapporterade mindre värk, säger Karin Holm.',
    'd|Karin Holm|De var lugna, sov bättre, rapporterade mindre värk',
  ],
  // The paper asks in a line of its own.
  [
    '”Vi skriver inte på”, säger Anna Lindberg och Karin Lund.',
    'd|Anna Lindberg och Karin Lund|Vi skriver inte på',
  ],
  [
    '”Arbetet fortsätter i dag”, sade talespersonen för hamnen, Anna Lind. Talespersonen för polisen sade att arbetet blir klart före sommaren.',
    'd|Anna Lind <talespersonen för hamnen>|Arbetet fortsätter i dag',
    'i|Talespersonen för polisen|arbetet blir klart före sommaren',
  ],
  [
    'Sjukhusets chef Karin Holm kom på måndagsmorgonen. Skolans chef sade att arbetet blir klart före sommaren.',
    'i|Skolans chef|arbetet blir klart före sommaren',
  ],
  [
    '”Arbetet fortsätter i dag”, sade ordföranden för facket, Per Nyman. Ordföranden för klubben sade att arbetet blir klart före sommaren.',
    'd|Per Nyman <ordföranden för facket>|Arbetet fortsätter i dag',
    'i|Ordföranden för klubben|arbetet blir klart före sommaren',
  ],
  [
    'Anna Lind träffade Per Nyman i fredags. ”Samtalen fortsätter”, sade den senare.',
    'd||Samtalen fortsätter',
  ],
  [
    '”Arbetet fortsätter i dag”, sade talespersonen för hamnen, Anna Lind. Talespersonen för hamnen sade att arbetet blir klart före sommaren.',
    'd|Anna Lind <talespersonen för hamnen>|Arbetet fortsätter i dag',
    'i|Anna Lind <talespersonen för hamnen>|arbetet blir klart före sommaren',
  ],
  ['”Hur mår du?” ”Trött”, svarar Anna Lindberg.', 'd||Hur mår du?', 'd|Anna Lindberg|Trött'],
  [
    'Öppnar bron i maj? Lindbergs svar: ”Det avgör vädret, inte vi.”',
    'd|Lindberg|Det avgör vädret, inte vi.',
  ],
  [
    '– Det är en kontroll, säger Karin Holm.\nVad ska mattorna vara till?\n– Någon kan få för sig att köra vidare.',
    'd|Karin Holm|Det är en kontroll',
    'd|Karin Holm|Någon kan få för sig att köra vidare.',
  ],
  [
    '– Vi söker en båt, säger Karin Holm talesperson på hamnens central.',
    'd|Karin Holm <talesperson>|Vi söker en båt',
  ],
  ['Karin Holm tycker illa om bron över Vallån.'],
  ['Det visade sig att kajen var mycket hal.'],
  [
    'Det meddelade Nya Kustbladet – som skrev att kajen ”luktar tjära” och stinker.',
    'm|Nya Kustbladet|kajen ”luktar tjära” och stinker',
  ],
  // A word for whoever was named before.
  [
    'Karin Holm kom i går. – Bron är alldeles för gammal, sa politikern.',
    'd|Karin Holm|Bron är alldeles för gammal',
  ],
  // A club is nobody.
  [
    'Lagkaptenen Nils Ek, till vardags i laget Norrvik, brast i tårar i onsdags.\n– Det här var stort, sa han.',
    'd|Nils Ek|Det här var stort',
  ],
  [
    'På frågan om hon ska avgå svarar ministern Petra Lang: ”Nej.”',
    'd|Petra Lang <ministern>|Nej.',
  ],
  ['När han fick frågan svarade Maas: ”Varför inte?”', 'd|Maas|Varför inte?'],
  [
    'Ordförande dr Lukas Amend (56) sade: ”Köerna växer.”',
    'd|Lukas Amend <Ordförande>|Köerna växer.',
  ],
  [
    'Bron stängs i maj (enligt kommunalrådet Uwe Hahn).',
    'i|Uwe Hahn <kommunalrådet>|Bron stängs i maj',
  ],
  [
    'Statsminister Karin Berg kom till Luleå. Fiskeminister Olof Lind var också där. ”Hamnen ska öppna i vår”, sa ministern.',
    'd|Olof Lind|Hamnen ska öppna i vår',
  ],
  ['Slussen öppnar i maj, säger Anna Berg, strateg från Lund.', 'i|Anna Berg|Slussen öppnar i maj'],
  [
    'Slussen öppnar i maj, säger Anna Berg, och hamnen är stängd.',
    'i|Anna Berg|Slussen öppnar i maj … och hamnen är stängd',
  ],
  [
    'Karin Berg kom i går. ”Vi väntar på besked”, säger man på kommunen.',
    'd|kommunen|Vi väntar på besked',
  ],
  ['”Vi beklagar det inträffade”, lyder uttalandet.', 'd|uttalandet|Vi beklagar det inträffade'],
  ['”Vi saknar honom mycket”, säger familjen Berg.', 'd|familjen Berg <>|Vi saknar honom mycket'],
  [
    'Det är en nyhet, och enligt hamnchefen Karin Lund kanske årets bästa.',
    'i|Karin Lund <hamnchefen>|kanske årets bästa',
  ],
  [
    'Och saken är att rådet sagt prompt nej till stora lån, enligt flera källor till Bladet.',
    'i|källor|Och saken är att rådet sagt prompt nej till stora lån',
  ],
  [
    'Dessutom menar rektorn att eleverna behöver nya böcker.',
    'i|rektorn|eleverna behöver nya böcker',
  ],
  ['Före valet lovade partiet att inte höja avgiften.', 'i|partiet|inte höja avgiften'],
  ['Rektorn berättar om att eleverna behöver nya böcker.', 'i|Rektorn|eleverna behöver nya böcker'],
  [
    'Mannen är enligt polisen misstänkt för stöld av en båt.',
    'i|polisen|Mannen är … misstänkt för stöld av en båt',
  ],
  ['Läget i landet fortsätter att förvärras i alla delar.'],
  ['Branden hotar att sprida sig till flera hus i byn.'],
  ['Bolaget varslar 17 anställda i Visborg om uppsägning redan i dag.'],
  [
    'Hotet mot hamnen har ökat den senaste tiden enligt Lina Lundbom, som i dag berättar mer.',
    'i|Lina Lundbom|Hotet mot hamnen har ökat den senaste tiden',
  ],
  [
    'Enligt Visborgs Tidning är hamnen stängd hela vintern, säger Lina Lundbom.',
    'i|Visborgs Tidning|är hamnen stängd hela vintern',
  ],
  ['Säger rådet inget, och vi sedan får veta att rådet visste om rasrisken, blir folk arga.'],
  [
    'På mötet sade partiledaren Lina Lundbom, som kommer att få i uppdrag att bygga bron, att den öppnas i maj.',
    'i|Lina Lundbom <partiledaren>|den öppnas i maj',
  ],
  [
    'Rektorn bedömer att skolan kan öppnas i maj, men håller med om att den är sliten.',
    'i|Rektorn|skolan kan öppnas i maj',
    'i|Rektorn|den är sliten',
  ],
  [
    'Och Anna Berg anser att hamnchefen bör ta beslutet, ett beslut som alla väntar på i dag.',
    'i|Anna Berg|hamnchefen bör ta beslutet, ett beslut som alla väntar på i dag',
  ],
  // a body that was named before, called by its noun alone
  [
    'Fiskeridepartementet stängde viken. ”Vi hade inget val”, sade departementet.',
    'd|Fiskeridepartementet|Vi hade inget val',
  ],
  // What joins a sentence to the one before opens a main clause; somebody else's clause behind it is not the first one's.
  ['Men borgmästaren Jan Berg meddelade stängningen av hamnen, och de boende åkte.'],
  // What somebody else says behind "while" and "but" is none of it.
  [
    'Rektorn Lena Dal säger att skolan ska stängas, medan läraren Karl Ravn hävdar att den går att rädda.',
    'i|Lena Dal <Rektorn>|skolan ska stängas',
    'i|Karl Ravn <läraren>|den går att rädda',
  ],
  // An adjective with the capital of its sentence, and whom it tells of.
  [
    'Amerikanska tjänstemän säger att fartyget träffades av en drönare.',
    'i|Amerikanska tjänstemän|fartyget träffades av en drönare',
  ],
  // The field or the body of an office stands between it and the name.
  [
    '– Priset är för högt, säger professor i ekonomi vid Hamnens universitet Karin Lund.',
    'd|Karin Lund <professor i ekonomi vid Hamnens universitet>|Priset är för högt',
  ],
  ['Ingen sade att bron var säker.'],
];
