import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '„Podul se deschide în mai”, a declarat primarul Ana Lungu.',
    'd|Ana Lungu|Podul se deschide în mai',
  ],
  ['Ana Lungu a spus: „Avem banii.”', 'd|Ana Lungu|Avem banii.'],
  [
    '„Am așteptat mult”, a explicat Ana Lungu, „și nimeni nu a venit.”',
    'd|Ana Lungu|Am așteptat mult … și nimeni nu a venit.',
  ],
  ['Ana Lungu a sosit luni. „Bacul a întârziat”, a adăugat ea.', 'd|Ana Lungu|Bacul a întârziat'],
  ['„De ce acum?”, a întrebat Ion Marin.', 'd|Ion Marin|De ce acum?'],
  ['Ana Lungu a anunțat că podul se deschide în mai.', 'i|Ana Lungu|podul se deschide în mai'],
  ['Filmul „Marea liniștită” apare azi.'],
  ['Așa-numita „zonă liniștită” începe aici.'],
  [
    '„Tarifele nu vor crește anul acesta”, a asigurat ministrul Transporturilor, Radu Stoica.',
    'd|Radu Stoica <ministrul Transporturilor>|Tarifele nu vor crește anul acesta',
  ],
  ['„Am pierdut tot”, povestește pensionara Elena Munteanu.', 'd|Elena Munteanu|Am pierdut tot'],
  ['Radu Stoica a declarat că tarifele nu vor crește.', 'i|Radu Stoica|tarifele nu vor crește'],
  [
    'Radu Stoica, ministrul Transporturilor, susține că proiectul avansează bine.',
    'i|Radu Stoica <ministrul Transporturilor>|proiectul avansează bine',
  ],
  [
    'Elena Munteanu a ajuns luni. „Situația este sub control”, a adăugat.',
    'd|Elena Munteanu|Situația este sub control',
  ],
  [
    '„Trenul”, a explicat inginerul Mihai Pop, „nu circula cu viteză mare.”',
    'd|Mihai Pop|Trenul … nu circula cu viteză mare.',
  ],
  [
    '„Cine plătește toate acestea?”, a întrebat deputata Irina Dima.',
    'd|Irina Dima <deputata>|Cine plătește toate acestea?',
  ],
  ['Irina Dima nu a spus că taxa va scădea.', 'i!|Irina Dima|taxa va scădea'],
  ['Irina Dima: „Taxa trebuie să scadă”', 'd|Irina Dima|Taxa trebuie să scadă'],
  [
    'Compania a transmis într-un comunicat: „Regretăm accidentul.”',
    'd|Compania|Regretăm accidentul.',
  ],
  [
    '„Tata spunea «nu renunța» în fiecare zi”, își amintește atleta Ana Rusu.',
    'd|Ana Rusu|Tata spunea «nu renunța» în fiecare zi',
  ],
  ['Premierul Victor Ene a numit propunerea „complet absurdă”.', 'm|Victor Ene|complet absurdă'],
  [
    'Premierul Victor Ene a vorbit în Parlament. „Țara merge înainte”, a subliniat premierul.',
    'd|Victor Ene|Țara merge înainte',
  ],
  [
    'Victor Ene a vorbit în Parlament. „Țara merge înainte”, a subliniat Ene.',
    'd|Victor Ene|Țara merge înainte',
  ],
  [
    'Victor Ene a vorbit în Parlament. „Țara merge înainte”, a spus el.',
    'd|Victor Ene|Țara merge înainte',
  ],
  [
    'După cum a spus Mihai Pop, lucrarea va fi gata în mai.',
    'i|Mihai Pop|lucrarea va fi gata în mai',
  ],
  ['Lucrarea va fi gata în mai, a precizat Mihai Pop.', 'i|Mihai Pop|Lucrarea va fi gata în mai'],
  [
    'Lucrarea, a precizat Mihai Pop, va fi gata în mai.',
    'i|Mihai Pop|Lucrarea … va fi gata în mai',
  ],
  ['Raportul arată că datoria a crescut anul trecut.', 'i|Raportul|datoria a crescut anul trecut'],
  [
    '"Am pierdut meciul", a recunoscut antrenorul Dan Vlad. "Echipa a luptat", a completat acesta.',
    'd|Dan Vlad|Am pierdut meciul',
    'd|Dan Vlad|Echipa a luptat',
  ],
  ['Dan Vlad a răspuns: „Nu comentez zvonuri.”', 'd|Dan Vlad|Nu comentez zvonuri.'],
  [
    '„Nu negociem cu nimeni, a declarat prefectul Ion Sava.\nProtestul a continuat.',
    'd|Ion Sava|Nu negociem cu nimeni',
  ],
  ['— Nu negociem cu nimeni, a spus Ion Sava.', 'd|Ion Sava|Nu negociem cu nimeni'],
  ['Trupa „Vânt de nord” cântă astă-seară.'],
  ['Bărbatul, poreclit „Vulpea”, a fost reținut.'],
  ['Programul „Oraș curat” începe în mai.'],
  ['Cartea „Drumul apei” a fost premiată.'],
  ['Ziarul „Cheiul” apare lunea.'],
  ['Ecranul are 55" și costă puțin.'],
  ['Operațiunea „Neptun” s-a încheiat.'],
  ['Ana Rusu a scris pe Facebook: „Le mulțumesc tuturor.”', 'd|Ana Rusu|Le mulțumesc tuturor.'],
  ['Așa-numita „zonă liniștită” începe aici.'],
  ['„Podul rămâne închis”. Așa a răspuns Ion Popescu.', 'd|Ion Popescu|Podul rămâne închis'],
  ['Potrivit Anei Pop, podul se deschide în mai.', 'i|Anei Pop|podul se deschide în mai'],
  [
    '„Nu ne este frică”, a spus presei purtătorul de cuvânt Ion Rusu.',
    'd|Ion Rusu|Nu ne este frică',
  ],
  ['Nimeni nu a spus că podul se va prăbuși.'],
  [
    'Ministra transporturilor, Irina Lăcustă, a apărat legea. „Nu există cale de întoarcere”, a declarat ea marți.',
    'd|Irina Lăcustă <Ministra transporturilor>|Nu există cale de întoarcere',
  ],
  [
    '„Am pierdut tot”, spune fermierul Petru Zăvoianu. „Până și gardul.”',
    'd|Petru Zăvoianu <fermierul>|Am pierdut tot',
    'd|Petru Zăvoianu|Până și gardul.',
  ],
  [
    'Procurorul Andrei Velea a anunțat că ancheta va dura până la toamnă.',
    'i|Andrei Velea <Procurorul>|ancheta va dura până la toamnă',
  ],
  ['„Suntem singuri”, a fost răspunsul lui Mihai Delescu.', 'd|Mihai Delescu|Suntem singuri'],
  [
    'Podul a fost închis după ce primarul Ion Popa a spus că structura este nesigură.',
    'i|Ion Popa <primarul>|structura este nesigură',
  ],
  [
    'Întrebat dacă pleacă, antrenorul a răspuns: „Întrebați-mă la primăvară”.',
    'd|antrenorul|Întrebați-mă la primăvară',
  ],
  ['Așa-numita „taxă pe plajă” a fost eliminată.'],
  [
    'Avocata Maria Șterbu a numit verdictul „o rușine pentru justiție”.',
    'd|Maria Șterbu <Avocata>|o rușine pentru justiție',
  ],
  [
    '„Nu e o victorie, e o amânare”, a comentat liderul de sindicat Tudor Bărbosu.',
    'd|Tudor Bărbosu <liderul de sindicat>|Nu e o victorie, e o amânare',
  ],
  ['„Cine plătește?”, se întreabă Zoe Lupu, pensionară din Tecuci.', 'd|Zoe Lupu|Cine plătește?'],
  [
    'Compania a transmis că „regretă incidentul” și că va despăgubi călătorii.',
    'm|Compania|„regretă incidentul” și că va despăgubi călătorii',
  ],
  ['Ministrul a negat că ar fi știut de contract.', 'i!|Ministrul|ar fi știut de contract'],
  ['Pe banner scria „Jos mâinile de pe pădure”.'],
  [
    'Veniturile au scăzut cu 5%, a anunțat joi compania. Directoarea financiară, Alina Pop, vorbește despre „un an foarte greu”.',
    'i|compania|Veniturile au scăzut cu 5%',
    'd|Alina Pop <Directoarea financiară>|un an foarte greu',
  ],
  ['Guvernul Lupescu a anunțat că podul rămâne închis.', 'i|Guvernul Lupescu|podul rămâne închis'],
  [
    '„Nu există plan B”, recunoaște la telefon, din Quito, unde trăiește în exil de trei ani, Mihai Delescu.',
    'd|Mihai Delescu|Nu există plan B',
  ],
  [
    '„Podul se deschide în mai”, a spus Munteanu la Radio Nord. Ana Munteanu conduce portul.',
    'd|Ana Munteanu|Podul se deschide în mai',
  ],
  [
    'Podul se deschide în mai, a declarat primarul Ion Munteanu după o întâlnire cu localnicii, informează Radio Nord. „Suntem gata”, a adăugat el.',
    'i|Ion Munteanu <primarul>|Podul se deschide în mai',
    'd|Ion Munteanu <primarul>|Suntem gata',
  ],
  ['Potrivit domnului Popescu, portul se închide.', 'i|Popescu <>|portul se închide'],
  [
    'Podul se deschide în mai, a declarat primarul Ana Munteanu, relatează Radio Nord.',
    'i|Ana Munteanu <primarul>|Podul se deschide în mai',
  ],
  [
    '„Reducem taxele”, a declarat premierul la Alba Iulia. Mihai Dobre a vizitat orașul.',
    'd|premierul|Reducem taxele',
  ],
  ['„Reducem taxele”, a declarat ministrul la finalul ședinței.', 'd|ministrul|Reducem taxele'],
  [
    '„Apa e curată”, spune Ioana Pop, profesor la Universitatea din Tulcea.',
    'd|Ioana Pop <profesor la Universitatea din Tulcea>|Apa e curată',
  ],
  [
    '„Apa e curată”, a spus viceprimarul cu atribuții de primar, Ioana Pop.',
    'd|Ioana Pop <viceprimarul cu atribuții de primar>|Apa e curată',
  ],
  [
    'Șeful Serviciului Rutier, Andrei Moldovan, informează: „Drumul e închis.”',
    'd|Andrei Moldovan <Șeful Serviciului Rutier>|Drumul e închis.',
  ],
  [
    'Avocatul Andrei Moldovan, Ioana Pop și șoferul au plecat. „Drumul e închis”, a spus avocatul.',
    'd|Andrei Moldovan <Avocatul>|Drumul e închis',
  ],
  [
    '‚‚Sunt lucrări bune pentru locuitorii orașului’’, a declarat Ioana Pop.',
    'd|Ioana Pop|Sunt lucrări bune pentru locuitorii orașului',
  ],
  [
    'Ministrul Sănătății, Ioana Pop, a ajuns la Spitalul „Sfânta Maria” din Tulcea. Întrebată dacă rămâne, ea a răspuns: „Nu am luat decizia”.',
    'd|Ioana Pop|Nu am luat decizia',
  ],
  [
    '„Podul este închis”, a declarat, pentru AGERPRES, Ioana Pop, purtătorul de cuvânt al primăriei.',
    'd|Ioana Pop <purtătorul de cuvânt al primăriei>|Podul este închis',
  ],
  [
    'Deși primărița Ana Munteanu a declarat că cheiul este sigur, inginerii l-au închis luni.',
    'i|Ana Munteanu|cheiul este sigur',
  ],
  // A word for whoever was named before.
  [
    'Primarul Radu Bârsan a vorbit vineri. „Podul rămâne închis”, a declarat edilul.',
    'd|Radu Bârsan|Podul rămâne închis',
  ],
  // A time is nobody.
  [
    'Ministrul Radu Bârsan a vorbit vineri. În acest moment, declară demnitarul, „podul nu poate fi deschis”.',
    'd|Radu Bârsan|podul nu poate fi deschis',
  ],
  [
    'Radu Bârsan a vorbit vineri. Potrivit sursei citate, podul rămâne închis până luni.',
    'i|Radu Bârsan|podul rămâne închis până luni',
  ],
  ['Nimeni nu a spus că podul este periculos.'],
  ['„Regretăm întârzierea”, se arată în comunicat.', 'd|comunicat|Regretăm întârzierea'],
  [
    'Bilanțul inundațiilor din Valea Nouă a urcat la 91, a informat joi prefectul Ion Marin, potrivit Radio Val.',
    'i|Ion Marin|Bilanțul inundațiilor din Valea Nouă a urcat la 91',
  ],
  [
    'Banca Portului a redus prognoza pentru acest an, a anunțat miercuri guvernatorul băncii, Ion Marin potrivit Radio Val.',
    'i|Ion Marin|Banca Portului a redus prognoza pentru acest an',
  ],
  [
    'Ministrul Ana Lungu a spus că orașul are nevoie de un pod nou, scrie portulnou.ro.',
    'i|Ana Lungu|orașul are nevoie de un pod nou',
  ],
  [
    'În lunile următoare prețul se va menține peste țintă, arată Ion Marin, într-o postare pe rețele sociale.',
    'i|Ion Marin|În lunile următoare prețul se va menține peste țintă',
  ],
  [
    'Purtătorul de cuvânt al portului, Ion Lupescu, a sosit luni dimineață. Purtătorul de cuvânt al poliției a declarat că lucrările se vor termina înainte de vară.',
    'i|Purtătorul de cuvânt al poliției|lucrările se vor termina înainte de vară',
  ],
  [
    'Directoarea spitalului, Elena Rusu, a sosit luni dimineață. Directoarea școlii a declarat că lucrările se vor termina înainte de vară.',
    'i|Directoarea școlii|lucrările se vor termina înainte de vară',
  ],
  [
    'Președintele sindicatului, Pavel Stan, a sosit luni dimineață. Președintele companiei a declarat că lucrările se vor termina înainte de vară.',
    'i|Președintele companiei|lucrările se vor termina înainte de vară',
  ],
  [
    'Purtătorul de cuvânt al portului, Ion Lupescu, a sosit luni dimineață. Purtătorul de cuvânt al portului a declarat că lucrările se vor termina înainte de vară.',
    'i|Ion Lupescu <Purtătorul de cuvânt al portului>|lucrările se vor termina înainte de vară',
  ],
  [
    'Antrenorul Ion Marin a declarat, sâmbătă, că speră într-o victorie, deși gazdele sunt favorite în opinia sa.',
    'i|Ion Marin|speră într-o victorie',
  ],
  [
    'Primarul Ana Lungu a spus că podul este închis, adăugând că bacul pleacă mâine.',
    'i|Ana Lungu|podul este închis',
    'i|Ana Lungu|bacul pleacă mâine',
  ],
  [
    'Întrebat dacă podul se deschide în mai, primarul a precizat că nu are o dată.',
    'i|primarul|nu are o dată',
  ],
  [
    'Primarul Ana Lungu a mentionat, joi, ca podul este inchis si ca bacul pleaca maine.',
    'i|Ana Lungu|podul este inchis si ca bacul pleaca maine',
  ],
  [
    'Podul ramane inchis pana in mai, a anuntat presedintele portului, Ion Marin.',
    'i|Ion Marin <presedintele portului>|Podul ramane inchis pana in mai',
  ],
  [
    'Când a fost audiat, individul a susținut că nu a vrut să fugă.',
    'i|individul|nu a vrut să fugă',
  ],
  [
    'Ministerul Apelor susține că nu sunt informații potrivit cărora printre răniți ar fi copii.',
    'i|Ministerul Apelor|nu sunt informații potrivit cărora printre răniți ar fi copii',
  ],
  ['La fel ca în fața primei instanțe, Marin a declarat că este nevinovat.'],
  ['El este acuzat că a primit bani de la o femeie din port.'],
  [
    'O explozie în port s-a soldat duminică cu doi răniți, potrivit unor oficiali din regiune, relatează Radio Val.',
    'i|oficiali din regiune|O explozie în port s-a soldat duminică cu doi răniți',
  ],
  [
    'Ana Lungu a declarat că alege procedura simplă, lucru care duce la o pedeapsă mai mică.',
    'i|Ana Lungu|alege procedura simplă',
  ],
  [
    'Ana Lungu a adăugat că podul trebuia reparat, iar acest lucru costă.',
    'i|Ana Lungu|podul trebuia reparat, iar acest lucru costă',
  ],
  [
    'Portul rămâne deschis și anul viitor, a subliniat directorul Ion Marin, după o întâlnire cu primarul orașului.',
    'i|Ion Marin <directorul>|Portul rămâne deschis și anul viitor',
  ],
  [
    'Apărătorul lui Ion Marin a declarat că acesta este bolnav și că va face apel.',
    'i|Apărătorul lui Ion Marin|acesta este bolnav și că va face apel',
  ],
  [
    'Agenția a închis cheiul dar Ana Lungu a spus că bacul poate pleca.',
    'i|Ana Lungu|bacul poate pleca',
  ],
  [
    'Podul e închis. ”Nu se știe de ce a căzut podul”, a precizat Ion Marin.',
    'd|Ion Marin|Nu se știe de ce a căzut podul',
  ],
  [
    '”Podul rămâne închis”, a declarat Ion Marin. ”Orașul trebuie să aștepte”, a spus Ana Lungu.',
    'd|Ion Marin|Podul rămâne închis',
    'd|Ana Lungu|Orașul trebuie să aștepte',
  ],
  [
    'Ion Marin a declarat luni că podul rămâne închis, transmit Radio Val și Radio Mal.',
    'i|Ion Marin|podul rămâne închis',
  ],
  // what an office is of, told by a case, is nobody
  [
    '„Podul e închis”, a declarat ministrul Transporturilor.',
    'd|ministrul Transporturilor <>|Podul e închis',
  ],
  [
    'Ministrul Pescuitului a declarat că podul e închis.',
    'i|Ministrul Pescuitului <>|podul e închis',
  ],
  [
    '„Podul e închis”, a declarat ministrul Sănătății Ion Lupescu.',
    'd|Ion Lupescu <ministrul Sănătății>|Podul e închis',
  ],
  [
    '„Podul e închis”, a declarat președintele Senatului.',
    'd|președintele Senatului <>|Podul e închis',
  ],
  ['„Podul e închis”, a declarat ministrul Andrei.', 'd|Andrei <ministrul>|Podul e închis'],
  ['„Podul e închis”, a declarat ministrul Lupescu.', 'd|Lupescu <ministrul>|Podul e închis'],
  // who is cited behind a source
  [
    'Podul se va deschide în mai, potrivit primarului Ion Lupescu, citat de Radio Galda.',
    'i|Ion Lupescu|Podul se va deschide în mai',
  ],
  [
    'Potrivit ministrului Transporturilor, Ion Munteanu, podul se deschide în luna mai.',
    'i|Ion Munteanu <ministrului Transporturilor>|podul se deschide în luna mai',
  ],
  [
    'Conform președintelui Consiliului Județean Ion Munteanu, podul e sigur și deschis.',
    'i|Ion Munteanu <președintelui Consiliului Județean>|podul e sigur și deschis',
  ],
  [
    'Potrivit ministrului Sănătății, podul se deschide în luna mai.',
    'i|ministrul Sănătății|podul se deschide în luna mai',
  ],
  [
    '„Podul se deschide în mai”, a spus, miercuri, la finalul ședinței de consiliu, primarul Solenței Matei Crișu, într-un dialog cu presa. „Banii există”, a continuat primarul.',
    'd|Matei Crișu <primarul Solenței>|Podul se deschide în mai',
    'd|Matei Crișu|Banii există',
  ],
  [
    '„Podul se deschide în mai”, a declarat, joi, 12 martie, Ilinca Dobre.',
    'd|Ilinca Dobre|Podul se deschide în mai',
  ],
  [
    '„Avem grâu destul”, a spus ministrul Pescuitului Matei Crișu.',
    'd|Matei Crișu <ministrul Pescuitului>|Avem grâu destul',
  ],
  [
    'Întrebat despre ministrul Finanțelor, Ion Lupescu, liderul UPS a răspuns: ”Nu știu nimic despre asta”.',
    'd|liderul UPS|Nu știu nimic despre asta',
  ],
  [
    'Primarul din localitate ne-a spus că familia nu era monitorizată.',
    'i|Primarul din localitate|familia nu era monitorizată',
  ],
  // What joins a sentence to the one before opens a main clause; somebody else's clause behind it is not the first one's.
  ['Dar primarul Ion Pop a anunțat închiderea portului, iar locuitorii au plecat.'],
  [
    'Dar, după cum a spus primarul Ion Pop, portul este închis.',
    'i|Ion Pop <primarul>|portul este închis',
  ],
  // What somebody else says behind "while" and "but" is none of it.
  [
    'Primărița Elena Crânguș spune că școala se închide, în timp ce directorul Carol Ravan crede că școala poate fi salvată.',
    'i|Elena Crânguș <Primărița>|școala se închide',
    'i|Carol Ravan <directorul>|școala poate fi salvată',
  ],
  // Whom it is said to stands between the verb and its subject.
  [
    'Portul se închide în martie, a confirmat pentru Agerpres Ministerul Pescuitului.',
    'i|Ministerul Pescuitului|Portul se închide în martie',
  ],
  ['„Portul se închide”, a scris pe Facebook Carol Ravan.', 'd|Carol Ravan|Portul se închide'],
  [
    '„Am auzit o explozie”, a declarat pentru Reuters Irina Melnic, o profesoară din port.',
    'd|Irina Melnic|Am auzit o explozie',
  ],
  ['Localnicilor li s-a spus că apa este contaminată.'],
  // Two offices that a hyphen makes one of.
  [
    'Economistul-șef al Băncii Portului, Petru Haldan, crede că dobânda va scădea din toamnă.',
    'i|Petru Haldan <Economistul-șef al Băncii Portului>|dobânda va scădea din toamnă',
  ],
  [
    '„Vom câștiga”, a dat asigurări antrenorul naționalei, Cristian Aghiran.',
    'd|Cristian Aghiran <antrenorul naționalei>|Vom câștiga',
  ],
];
