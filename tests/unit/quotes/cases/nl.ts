import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '“De brug gaat in mei open”, zegt burgemeester Karin Vos.',
    'd|Karin Vos|De brug gaat in mei open',
  ],
  ['Karin Vos zei: “We hebben het geld.”', 'd|Karin Vos|We hebben het geld.'],
  [
    '“We hebben gewacht”, vertelt Karin Vos, “en niemand kwam.”',
    'd|Karin Vos|We hebben gewacht … en niemand kwam.',
  ],
  ['Karin Vos kwam maandag aan. “De boot was te laat”, zei ze.', 'd|Karin Vos|De boot was te laat'],
  ['“De boot was te laat”, aldus Karin Vos.', 'd|Karin Vos|De boot was te laat'],
  ['‘We zijn er klaar voor’, zegt Karin Vos over de foto’s.', 'd|Karin Vos|We zijn er klaar voor'],
  ['Karin Vos zegt dat de brug in mei opengaat.', 'i|Karin Vos|de brug in mei opengaat'],
  ['Volgens Karin Vos gaat de brug in mei open.', 'i|Karin Vos|gaat de brug in mei open'],
  ['De film “Stille zee” draait vandaag.'],
  ['De zogenaamde “stille zone” begint hier.'],
  ['De krant “De Kade” verschijnt op maandag.'],
  [
    '“De tarieven gaan dit jaar niet omhoog”, verzekerde minister van Verkeer Joost Kramer dinsdag.',
    'd|Joost Kramer <minister van Verkeer>|De tarieven gaan dit jaar niet omhoog',
  ],
  [
    '‘We zijn alles kwijt’, vertelt Anneke de Graaf, bewoonster van het dorp.',
    'd|Anneke de Graaf|We zijn alles kwijt',
  ],
  [
    '"Het vaccin is veilig", benadrukt viroloog Maarten Smit.',
    'd|Maarten Smit <viroloog>|Het vaccin is veilig',
  ],
  [
    'Burgemeester Karin Vos bezocht de wijk. ‘De bewoners hebben gelijk’, erkende de burgemeester.',
    'd|Karin Vos|De bewoners hebben gelijk',
  ],
  [
    'Karin Vos bezocht de wijk. ‘Ik begrijp de zorgen’, aldus Vos.',
    'd|Karin Vos|Ik begrijp de zorgen',
  ],
  ['“Het is een ramp”, zo zegt Karin Vos.', 'd|Karin Vos|Het is een ramp'],
  [
    '‘De trein’, legt ingenieur Peter Mulder uit, ‘reed niet te hard.’',
    'd|Peter Mulder|De trein … reed niet te hard.',
  ],
  [
    'Volgens Peter Mulder was “niemand voorbereid op deze storing”.',
    'm|Peter Mulder|was “niemand voorbereid op deze storing”',
    'd|Peter Mulder|niemand voorbereid op deze storing',
  ],
  [
    'Het Openbaar Ministerie stelt dat de verdachte de risico’s kende.',
    'i|Openbaar Ministerie|de verdachte de risico’s kende',
  ],
  ['Het kabinet laat weten dat het plan wordt aangepast.', 'i|kabinet|het plan wordt aangepast'],
  [
    'De gemeente schrijft in een brief: “Wij betreuren de overlast.”',
    'd|gemeente|Wij betreuren de overlast.',
  ],
  [
    '‘Wie gaat dat betalen?’, vraagt Kamerlid Lotte Bos zich af.',
    'd|Lotte Bos <Kamerlid>|Wie gaat dat betalen?',
  ],
  [
    '“Mijn vader zei altijd ‘geef niet op’ tegen ons”, herinnert Lotte Bos zich.',
    'd|Lotte Bos|Mijn vader zei altijd ‘geef niet op’ tegen ons',
  ],
  ['Lotte Bos zei niet dat de belasting omlaaggaat.', 'i!|Lotte Bos|de belasting omlaaggaat'],
  ['Joost Kramer: ‘Het spoor gaat niet dicht’', 'd|Joost Kramer|Het spoor gaat niet dicht'],
  ['De brug gaat in mei open, zegt Karin Vos.', 'i|Karin Vos|De brug gaat in mei open'],
  ['De brug gaat volgens Karin Vos in mei open.', 'i|Karin Vos|De brug gaat … in mei open'],
  ['Hij zei dat de brug veilig is.', 'i||de brug veilig is'],
  [
    '“We hebben verloren.\n“Maar we gaan door”, belooft trainer Ruud Bakker.',
    'd|Ruud Bakker|We hebben verloren.\n“Maar we gaan door',
  ],
  ['De oppositie noemt het voorstel ‘onbegrijpelijk’.', 'm|oppositie|onbegrijpelijk'],
  [
    'Ruud Bakker was tevreden: ‘De ploeg heeft hard gewerkt.’',
    'd|Ruud Bakker|De ploeg heeft hard gewerkt.',
  ],
  [
    '‘De ploeg heeft hard gewerkt’, zei Ruud Bakker na afloop tegen de omroep. ‘Nu is het rust’, voegde hij toe.',
    'd|Ruud Bakker|De ploeg heeft hard gewerkt',
    'd|Ruud Bakker|Nu is het rust',
  ],
  [
    'Premier De Wit zei: ‘Nederland moet zuiniger worden.’',
    'd|De Wit|Nederland moet zuiniger worden.',
  ],
  ['Zoals Karin Vos zei, is de brug klaar.', 'i|Karin Vos|is de brug klaar'],
  ['De foto’s en auto’s stonden in ’s-Hertogenbosch.'],
  ['De band ‘De Zeelui’ speelt vanavond.'],
  ['De man, bijgenaamd ‘de Neus’, is opgepakt.'],
  ['Het project ‘Schone Straat’ begint maandag.'],
  ['De zogeheten ‘stille diplomatie’ werkte.'],
  ['Het scherm is 55" groot.'],
  ['"De brug blijft dicht." Dat zegt burgemeester Karin Vos.', 'd|Karin Vos|De brug blijft dicht.'],
  ['‘We hebben geen keuze.’ Zo reageerde Karin Vos.', 'd|Karin Vos|We hebben geen keuze.'],
  [
    'Voor minister Jan Smit is de wet ‘een fout van begin tot eind’.',
    'd|Jan Smit|een fout van begin tot eind',
  ],
  [
    'Het aandeel daalde 4 procent nadat Lumo had gezegd dat de topman vertrekt.',
    'i|Lumo|de topman vertrekt',
  ],
  [
    'De brug werd gesloten toen burgemeester Karin Vos zei dat ze onveilig was.',
    'i|Karin Vos <burgemeester>|ze onveilig was',
  ],
  [
    '‘De brug blijft dicht’, zegt burgemeester Karin Vos (PvdA) dinsdag.',
    'd|Karin Vos|De brug blijft dicht',
  ],
  ['“Het is voorbij”, zei Joop van ’t Hek.', 'd|Joop van ’t Hek|Het is voorbij'],
  ['“Het is voorbij”, zei Ngũgĩ wa Mabaso.', 'd|Ngũgĩ wa Mabaso|Het is voorbij'],
  ['“Het is voorbij”, zei Abu Bakr al-Masri.', 'd|Abu Bakr al-Masri|Het is voorbij'],
  [
    '‘Het is te vroeg voor conclusies’, aldus woordvoerder Jan Smit van de politie Oost-Gelre.',
    'd|Jan Smit <woordvoerder>|Het is te vroeg voor conclusies',
  ],
  [
    'Persvoorlichter Linda Aalberg van het bedrijf bevestigt dat 140 banen verdwijnen. “Dit is zwaar nieuws”, zegt ze.',
    'i|Linda Aalberg <Persvoorlichter>|140 banen verdwijnen',
    'd|Linda Aalberg <Persvoorlichter>|Dit is zwaar nieuws',
  ],
  [
    '“De directie heeft niet geluisterd”, meent FNV-bestuurder Ali Demir.',
    'd|Ali Demir <FNV-bestuurder>|De directie heeft niet geluisterd',
  ],
  [
    'De omzet daalde met 4 procent, meldde het bedrijf donderdag. Topvrouw Inge Vos spreekt van “een teleurstellend jaar”.',
    'i|bedrijf|De omzet daalde met 4 procent',
    'm|Inge Vos <Topvrouw>|een teleurstellend jaar',
  ],
  [
    "'De haven gaat morgen weer open', zegt een woordvoerder.",
    'd|woordvoerder|De haven gaat morgen weer open',
  ],
  [
    "'s Morgens was het stil. 'De haven gaat weer open', zei Anna Smit, 'en in '25 komt er een kade bij.'",
    "d|Anna Smit|De haven gaat weer open … en in '25 komt er een kade bij.",
  ],
  [
    'Volgens het ministerie betaalt een vissersgezin dit jaar meer voor de ligplaats.',
    'i|ministerie|betaalt een vissersgezin dit jaar meer voor de ligplaats',
  ],
  [
    'Volgens de krant moet de eigenaar de kade herstellen.',
    'i|krant|moet de eigenaar de kade herstellen',
  ],
  [
    '“De haven gaat weer open”, zei Van den Broek op de kade.',
    'd|Van den Broek|De haven gaat weer open',
  ],
  ['„We blijven”, zei dhr. Jansen.', 'd|Jansen <>|We blijven'],
  [
    'Bond KLM vraagt een brief aan de haven, maar stelt dat er geen plan is.',
    'i|Bond KLM|er geen plan is',
  ],
  [
    'Kapitein Jan Brand zweeg. De vissers zijn blij met de kade, maar waarschuwen dat die te kort is.',
    'i|vissers|die te kort is',
  ],
  [
    '“Er is geen gevaar”, zegt een woordvoerder van Havenzicht in reactie op vragen.',
    'd|woordvoerder van Havenzicht|Er is geen gevaar',
  ],
  [
    '“De haven gaat weer open”, citeert de krant de havenmeester.',
    'd|havenmeester|De haven gaat weer open',
  ],
  [
    'Dat zei een woordvoerder van Havenzicht. Havenzicht noemt het “een oud plan van de gemeente”.',
    'd|Havenzicht|een oud plan van de gemeente',
  ],
  [
    'Op de vraag of hij blijft antwoordde trainer Dirk Maas: ‘Waarom niet?’',
    'd|Dirk Maas <trainer>|Waarom niet?',
  ],
  [
    'Voorzitter dr. Luuk Amend verklaarde: ‘De praktijken zitten vol.’',
    'd|Luuk Amend <Voorzitter>|De praktijken zitten vol.',
  ],
  ['Officieel zegt de regering dat de brug veilig is.', 'i|regering|de brug veilig is'],
  ['Vos verwijt de minister dat hij te laat kwam.', 'i|Vos|hij te laat kwam'],
  [
    'De brug gaat in mei dicht (aldus wethouder Uwe Haan).',
    'i|Uwe Haan <wethouder>|De brug gaat in mei dicht',
  ],
  ['‘Een goede dag’, zeiden beide fractieleiders.', 'd|fractieleiders|Een goede dag'],
  [
    '‘Ik ben niet weg’, zei Bell. Vos knikte: ‘Hij blijft.’',
    'd|Bell|Ik ben niet weg',
    'd|Vos|Hij blijft.',
  ],
  [
    'Maar het bod dat de keten heeft gedaan, is door de bonden afgewezen, zegt een woordvoerder van de keten.',
    'i|woordvoerder van de keten|Maar het bod dat de keten heeft gedaan, is door de bonden afgewezen',
  ],
  [
    'Woordvoerder Karin Vos zweeg. “Wij weten van niets”, zei een woordvoerder van de brandweer.',
    'd|woordvoerder van de brandweer|Wij weten van niets',
  ],
  [
    'De zaak tegen Ralf Kern gaat door. Kerns woordvoerder zei: ‘Mijn cliënt is onschuldig.’',
    'd|Kerns woordvoerder|Mijn cliënt is onschuldig.',
  ],
  ['Petra Langs vader zei: ‘Wij zeggen niets.’', 'd|Petra Langs vader|Wij zeggen niets.'],
  [
    ',,Het dak lekt al jaren”, zegt koster Anna Smit. ,,Niemand doet er iets aan.”',
    'd|Anna Smit|Het dak lekt al jaren',
    'd|Anna Smit|Niemand doet er iets aan.',
  ],
  [
    '“Wij tekenen niet”, zeggen Kees Jansma en Piet Hoekstra.',
    'd|Kees Jansma en Piet Hoekstra|Wij tekenen niet',
  ],
  [
    'Anna Jansma ontmoette Piet Hoekstra. De laatste zei dat de brug in mei opengaat.',
    'i|Piet Hoekstra|de brug in mei opengaat',
  ],
  ['De Kamer zegt dat de brug in mei opengaat.', 'i|Kamer|de brug in mei opengaat'],
  [
    '“Het werk gaat vandaag door”, zei de woordvoerder van de haven, Jan Bakker. De woordvoerder van de politie zei dat het werk voor de zomer klaar is.',
    'd|Jan Bakker <woordvoerder van de haven>|Het werk gaat vandaag door',
    'i|woordvoerder van de politie|het werk voor de zomer klaar is',
  ],
  [
    'De voorzitter van de vakbond, Piet Hoekstra, kwam maandagochtend aan. De voorzitter van het bedrijf zei dat het werk voor de zomer klaar is.',
    'i|voorzitter van het bedrijf|het werk voor de zomer klaar is',
  ],
  [
    '“Het werk gaat vandaag door”, zei de woordvoerder van de haven, Jan Bakker. De woordvoerder van de haven zei dat het werk voor de zomer klaar is.',
    'd|Jan Bakker <woordvoerder van de haven>|Het werk gaat vandaag door',
    'i|Jan Bakker <woordvoerder van de haven>|het werk voor de zomer klaar is',
  ],
  ['Van Dijk zegt dat de brug in mei opengaat.', 'i|Van Dijk|de brug in mei opengaat'],
  ['De burgemeester heeft niet gezegd of de brug in mei opengaat.'],
  [
    '“Dat beslist het weer”, was het antwoord van Kees Jansma.',
    'd|Kees Jansma|Dat beslist het weer',
  ],
  [",,De trein komt niet meer'', aldus Anna Smit.", 'd|Anna Smit|De trein komt niet meer'],
  [
    '“We bouwen door”, aldus directeur Karin van Vos van Scheepswerf Oost.',
    'd|Karin van Vos|We bouwen door',
  ],
  ['“Het dok is vol”, zegt Karin Vos van scheepsbedrijf Oost.', 'd|Karin Vos|Het dok is vol'],
  [
    '“Het dok is vol”, zegt directeur Karin Vos van Dokbedrijf Oost.',
    'd|Karin Vos <directeur>|Het dok is vol',
  ],
  // A plain sentence, and behind it whose word it is.
  [
    'De brug over de Vliet blijft tot maart dicht. Dat meldt de gemeente.',
    'i|gemeente|De brug over de Vliet blijft tot maart dicht',
  ],
  [
    'Op de kade is een kraan omgevallen. Dat heeft Anna de Wit bevestigd.',
    'i|Anna de Wit|Op de kade is een kraan omgevallen',
  ],
  ['Op de kade is een kraan omgevallen. Dat moet de haven betalen.'],
  // A particle with a capital begins the surname, which leads to the full name.
  [
    'Johan van den Molen bezocht de haven. ‘De haven is leeg’, aldus Van den Molen. Van den Molen zegt dat de kade leeg is. Volgens Van den Molen is de brug open.',
    'd|Johan van den Molen|De haven is leeg',
    'i|Johan van den Molen|de kade leeg is',
    'i|Johan van den Molen|is de brug open',
  ],
  // A thing of somebody's, told of before a quote, leads to nobody.
  [
    'De woning van de burgemeester De Boer wordt nu beveiligd. ‘Als een haven leeg is, gaan wij allemaal naar huis.’',
    'd||Als een haven leeg is, gaan wij allemaal naar huis.',
  ],
  [
    'Volgens Helen Carders, van de Universiteit Leiden, is het ergste voorbij.',
    'i|Helen Carders|is het ergste voorbij',
  ],
  [
    'Hoewel burgemeester Karin Holt zei dat de kade veilig was, ging die maandag dicht.',
    'i|Karin Holt <burgemeester>|de kade veilig was',
  ],
  [
    'Dat is makkelijker gezegd dan gedaan, zegt burgemeester Jan van der Molen.',
    'i|Jan van der Molen <burgemeester>|Dat is makkelijker gezegd dan gedaan',
  ],
  [
    'In een verklaring zegt het Deense leger enkel “noodzakelijke oefeningen bij de haven” te hebben gehouden.',
    'd|Deense leger|noodzakelijke oefeningen bij de haven',
  ],
  [
    'Toezicht is volgens de Zweedse regering noodzakelijk. De haven blijft dicht, zegt het Zweedse leger.',
    'i|Zweedse regering|Toezicht is … noodzakelijk',
    'i|Zweedse leger|De haven blijft dicht',
  ],
  [
    'Wethouder Joris Vos (Visserij en Havens) noemde de regeling eerder “woest aantrekkelijk voor de sector”.',
    'd|Joris Vos <Wethouder>|woest aantrekkelijk voor de sector',
  ],
  [
    'De sluis blijft dicht, zegt een woordvoerder van de haven. “Wij zijn verbaasd”, zegt de woordvoerder.\nDe bond ontkent dat. “Wij hebben niets gekregen van de directie”, zegt een woordvoerder tegen de krant.',
    'i|woordvoerder van de haven|De sluis blijft dicht',
    'd|woordvoerder van de haven|Wij zijn verbaasd',
    'd|woordvoerder|Wij hebben niets gekregen van de directie',
  ],
  [
    'Minister-president Pieter Haak kwam met minister Els Boon (Vis). “De regeling komt er in mei”, zei de minister.',
    'd|Els Boon|De regeling komt er in mei',
  ],
  [
    '“Wij gaan door met de haven”, wordt directeur Jan Smit geciteerd.',
    'd|Jan Smit|Wij gaan door met de haven',
  ],
  [
    'De sluis gaat in mei open, meent Joris Vos, strateeg uit Leiden.',
    'i|Joris Vos|De sluis gaat in mei open',
  ],
  [
    'Karin Berg kwam gisteren. ‘We wachten op antwoord’, zegt men bij de gemeente.',
    'd|gemeente|We wachten op antwoord',
  ],
  ['‘Het spijt ons zeer’, luidt de verklaring.', 'd|verklaring|Het spijt ons zeer'],
  [
    'Raadsleden Tineke van Loon en Sander Smit vroegen zich af waarom. ‘Er zijn ook kinderen die niet op reis gaan.’',
    'd|Tineke van Loon en Sander Smit|Er zijn ook kinderen die niet op reis gaan.',
  ],
  ['‘We missen hem erg’, zegt de familie Smit.', 'd|familie Smit <>|We missen hem erg'],
  [
    'De Amerikaanse minister van Defensie Miller zei dat de troepen in mei vertrekken.',
    'i|Miller <Amerikaanse minister van Defensie>|de troepen in mei vertrekken',
  ],
  [
    'Minister van Buitenlandse Zaken Kramer zei dat de haven dichtgaat. Hij zei ook dat de boten later terugkeren.',
    'i|Kramer <Minister van Buitenlandse Zaken>|de haven dichtgaat',
    'i|Kramer|de boten later terugkeren',
  ],
  [
    'Staatssecretaris van Sociale Zaken en Werkgelegenheid Mieke Kuiper liet weten dat de regeling blijft.',
    'i|Mieke Kuiper|de regeling blijft',
  ],
  [
    'Om kwart over zes laat de havendienst weten dat alle boten weer mogen varen.',
    'i|havendienst|alle boten weer mogen varen',
  ],
  ['“Wij wachten af”, aldus Vos in Goedemorgen Haven.', 'd|Vos|Wij wachten af'],
  [
    'Volgens getuigen, die alles zagen, voer de boot veel te snel.',
    'i|getuigen|voer de boot veel te snel',
  ],
  [
    'Die cijfers worden volgens de havendienst weer door bureaus zelf geleverd.',
    'i|havendienst|Die cijfers worden … weer door bureaus zelf geleverd',
  ],
  // a body that was named before, called by its noun alone
  [
    'Het ministerie van Visserij sloot de baai. "We hadden geen keuze", zei het ministerie.',
    'd|ministerie van Visserij|We hadden geen keuze',
  ],
  // What joins a sentence to the one before opens a main clause; somebody else's clause behind it is not the first one's.
  ['Maar burgemeester Jan Smit kondigde de sluiting van de haven aan, en de bewoners vertrokken.'],
  [
    'Burgemeester Jan Smit kondigde de sluiting aan, maar Anna Vos ziet daarin “een fout die ons duur komt te staan”.',
    'd|Anna Vos|een fout die ons duur komt te staan',
  ],
  // What somebody else says behind "while" and "but" is none of it.
  [
    'Burgemeester Lena Dal zegt dat de school dicht moet, terwijl directeur Karel Raaf vindt dat ze gered kan worden.',
    'i|Lena Dal <Burgemeester>|de school dicht moet',
    'i|Karel Raaf <directeur>|ze gered kan worden',
  ],
  // An adjective with the capital of its sentence, and whom it tells of.
  [
    'Amerikaanse functionarissen zeggen dat het schip door een drone is geraakt.',
    'i|Amerikaanse functionarissen|het schip door een drone is geraakt',
  ],
  ['Niemand zei dat de brug veilig was.'],
];
