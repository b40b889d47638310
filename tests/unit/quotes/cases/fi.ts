import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '”Silta avataan toukokuussa”, pormestari Liisa Korpi sanoo.',
    'd|Liisa Korpi|Silta avataan toukokuussa',
  ],
  ['”Silta avataan toukokuussa”, sanoi Liisa Korpi.', 'd|Liisa Korpi|Silta avataan toukokuussa'],
  ['– Silta avataan toukokuussa, Liisa Korpi kertoo.', 'd|Liisa Korpi|Silta avataan toukokuussa'],
  ['Liisa Korpi sanoi: ”Meillä on rahat.”', 'd|Liisa Korpi|Meillä on rahat.'],
  [
    'Liisa Korpi saapui maanantaina. ”Lautta oli myöhässä”, hän sanoi.',
    'd|Liisa Korpi|Lautta oli myöhässä',
  ],
  [
    'Liisa Korpi kertoi, että silta avataan toukokuussa.',
    'i|Liisa Korpi|silta avataan toukokuussa',
  ],
  ['Elokuva ”Tyyni meri” saa ensi-iltansa.'],
  ['Niin sanottu ”hiljainen alue” alkaa tästä.'],
  [
    '”Maksut eivät nouse tänä vuonna”, liikenneministeri Eero Salmi vakuuttaa.',
    'd|Eero Salmi <liikenneministeri>|Maksut eivät nouse tänä vuonna',
  ],
  ['– Menetimme kaiken, kertoo eläkeläinen Aino Koski.', 'd|Aino Koski|Menetimme kaiken'],
  [
    '– Rokote on turvallinen, ylilääkäri Lauri Mäki toteaa. Sitä on tutkittu pitkään.',
    'd|Lauri Mäki|Rokote on turvallinen … Sitä on tutkittu pitkään.',
  ],
  [
    'Lauri Mäki saapui maanantaina. ”Tilanne on hallinnassa”, hän sanoi.',
    'd|Lauri Mäki|Tilanne on hallinnassa',
  ],
  ['Lauri Mäen mukaan sairaalassa on tilaa.', 'i|Lauri Mäen|sairaalassa on tilaa'],
  ['Poliisin mukaan kaksi ihmistä loukkaantui.', 'i|Poliisi|kaksi ihmistä loukkaantui'],
  ['Poliisi kertoo, että kaksi ihmistä loukkaantui.', 'i|Poliisi|kaksi ihmistä loukkaantui'],
  ['Lauri Mäki korosti, että sairaalassa on tilaa.', 'i|Lauri Mäki|sairaalassa on tilaa'],
  [
    '”Juna”, selittää insinööri Pekka Virta, ”ei ajanut liian kovaa.”',
    'd|Pekka Virta|Juna … ei ajanut liian kovaa.',
  ],
  [
    '”Kuka tämän maksaa?” kysyy kansanedustaja Kaisa Lampi.',
    'd|Kaisa Lampi <kansanedustaja>|Kuka tämän maksaa?',
  ],
  ['– Kuka tämän maksaa? Kaisa Lampi kysyy.', 'd|Kaisa Lampi|Kuka tämän maksaa?'],
  [
    'Kaisa Lampi ei sanonut, että vero laskee ensi vuonna.',
    'i!|Kaisa Lampi|vero laskee ensi vuonna',
  ],
  ['Kaisa Lampi: ”Veroa pitää laskea”', 'd|Kaisa Lampi|Veroa pitää laskea'],
  [
    'Yhtiö kirjoittaa tiedotteessaan: ”Pahoittelemme tapahtunutta.”',
    'd|Yhtiö|Pahoittelemme tapahtunutta.',
  ],
  [
    '”Isä sanoi ’älä luovuta’ joka päivä”, muistelee juoksija Mari Luoto.',
    'd|Mari Luoto|Isä sanoi ’älä luovuta’ joka päivä',
  ],
  [
    'Pääministeri Anna Valta kutsui esitystä ”täysin kohtuuttomaksi”.',
    'm|Anna Valta|täysin kohtuuttomaksi',
  ],
  [
    '– Esitys on kohtuuton, sanoo Anna Valta.\n– Emme hyväksy sitä.',
    'd|Anna Valta|Esitys on kohtuuton',
    'd|Anna Valta|Emme hyväksy sitä.',
  ],
  [
    '”Hävisimme, mutta jatkamme”, valmentaja Timo Suo lupasi. ”Kausi on pitkä”, Suo lisäsi.',
    'd|Timo Suo|Hävisimme, mutta jatkamme',
    'd|Timo Suo|Kausi on pitkä',
  ],
  ['Timo Suo arvioi: ”Kausi on pitkä ja raskas.”', 'd|Timo Suo|Kausi on pitkä ja raskas.'],
  ['Timo Suo arvioi, että kausi on pitkä.', 'i|Timo Suo|kausi on pitkä'],
  [
    'Timo Suon mukaan ”kukaan ei odottanut tällaista kautta”.',
    'd|Timo Suon|kukaan ei odottanut tällaista kautta',
  ],
  ['Raportti toteaa, että velka on kasvanut.', 'i|Raportti|velka on kasvanut'],
  ['”Vettä tuli joka paikasta”, Aino Koski kuvailee.', 'd|Aino Koski|Vettä tuli joka paikasta'],
  [
    '”Vettä tuli joka paikasta, kuvailee Aino Koski.\nTulva alkoi yöllä.',
    'd|Aino Koski|Vettä tuli joka paikasta',
  ],
  ['Yhtye ”Pohjatuuli” soittaa tänään.'],
  ['Mies, lempinimeltään ”Kettu”, otettiin kiinni.'],
  ['”Se on ohi”, sanoi Ja Wei.', 'd|Ja Wei|Se on ohi'],
  [
    '”Laituri on tyhjä”, sanoo Siosaia Taufa Galdan yliopistosta.',
    'd|Siosaia Taufa|Laituri on tyhjä',
  ],
  ['Hanke nimeltä ”Puhdas kaupunki” alkaa.'],
  ['Kirja ”Veden tie” palkittiin.'],
  ['Näyttö on 55" kokoinen.'],
  ['Lehti ”Laituri” ilmestyy maanantaisin.'],
  ['Raa’an öljyn hinta ja vaa’an lukema nousivat.'],
  [
    'Mari Luoto kirjoitti Facebookissa: ”Kiitos kaikesta tuesta.”',
    'd|Mari Luoto|Kiitos kaikesta tuesta.',
  ],
  [
    '– Uimahallia ei suljeta, kaupunginjohtaja Kaisa Lind (sd.) sanoi keskiviikkona.',
    'd|Kaisa Lind <kaupunginjohtaja>|Uimahallia ei suljeta',
  ],
  [
    '– Minusta tämä on väärin, sanoo Anna Salo.\n– Ei, ne vain päättivät, hän sanoo.',
    'd|Anna Salo|Minusta tämä on väärin',
    'd|Anna Salo|Ei, ne vain päättivät',
  ],
  [
    'Silta suljettiin sen jälkeen kun pormestari Anna Salo sanoi, että se on vaarallinen.',
    'i|Anna Salo <pormestari>|se on vaarallinen',
  ],
  [
    '– On liian aikaista sanoa mitään, sanoo komisario Matti Åkerlund Turun poliisista.',
    'd|Matti Åkerlund <komisario>|On liian aikaista sanoa mitään',
  ],
  [
    'Syyttäjä Päivi Rantala vaati kahdeksan vuoden tuomiota. Hänen mukaansa syyllisyys on ”täysin selvä”.',
    'm|Päivi Rantala <Syyttäjä>|syyllisyys on ”täysin selvä”',
  ],
  // The name before "mukaan" stands in the genitive.
  [
    'Kunnanjohtaja Heikki Virtasen mukaan silta avataan keväällä. Virtasen mielestä se kestää hyvin.',
    'i|Heikki Virtanen|silta avataan keväällä',
    'i|Heikki Virtanen|se kestää hyvin',
  ],
  [
    'Ylelle Opettajien liitto kertoo, että lakko alkaa maanantaina.',
    'i|Opettajien liitto|lakko alkaa maanantaina',
  ],
  [
    'Helsingin Sanomille Anna Lind sanoo, että lakko alkaa maanantaina.',
    'i|Anna Lind|lakko alkaa maanantaina',
  ],
  ['Kukaan ei sanonut, että silta on vaarallinen.'],
  [
    'Kunnanjohtaja Anna Mäkelän mukaan silta avataan keväällä.',
    'i|Anna Mäkelä|silta avataan keväällä',
  ],
  [
    'Poliisi tutkii siltaa. Poliisin mukaan silta on suljettu viikon.',
    'i|Poliisi|silta on suljettu viikon',
  ],
  [
    'Antti Kosken mukaan silta on vanha ja huono. – Se on korjattava, Koski sanoo.',
    'i|Antti Koski|silta on vanha ja huono',
    'd|Antti Koski|Se on korjattava',
  ],
  // An ending that may come from several names stays.
  ['Antti Aallon mukaan silta on vanha ja huono.', 'i|Antti Aallon|silta on vanha ja huono'],
  // Whom it is said to is no part of the name.
  [
    '– Tilanteesta on tietoa vain johdolla, kertoo toimitusjohtaja Mikko Laine Ylelle.',
    'd|Mikko Laine <toimitusjohtaja>|Tilanteesta on tietoa vain johdolla',
  ],
  ['Kukaan ei sanonut, että silta olisi turvallinen.'],
  [
    'Sataman johtaja Anna Virtanen saapui maanantaiaamuna. Tehtaan johtaja sanoi, että työt valmistuvat ennen kesää.',
    'i|Tehtaan johtaja|työt valmistuvat ennen kesää',
  ],
  [
    'Poliisin tiedottaja Pekka Salo saapui maanantaiaamuna. Sairaalan tiedottaja sanoi, että työt valmistuvat ennen kesää.',
    'i|Sairaalan tiedottaja|työt valmistuvat ennen kesää',
  ],
  [
    'Museonjohtaja Liisa Koski saapui maanantaiaamuna. Koulun johtaja sanoi, että työt valmistuvat ennen kesää.',
    'i|Koulun johtaja|työt valmistuvat ennen kesää',
  ],
  [
    'Anna Virtanen tapasi Pekka Salon perjantaina. ”Neuvottelut jatkuvat”, sanoi jälkimmäinen.',
    'd|Pekka Salon|Neuvottelut jatkuvat',
  ],
  [
    'Sataman johtaja Anna Virtanen saapui maanantaiaamuna. Sataman johtaja sanoi, että työt valmistuvat ennen kesää.',
    'i|Anna Virtanen <Sataman johtaja>|työt valmistuvat ennen kesää',
  ],
  ['Virtasen vastaus: ”Sen päättää sää, emme me.”', 'd|Virtanen|Sen päättää sää, emme me.'],
  [
    'Silta suljetaan toukokuussa (rakennuspäällikkö Urho Haanen mukaan).',
    'i|Urho Haanen <rakennuspäällikkö>|Silta suljetaan toukokuussa',
  ],
  ['”Hyvä päivä”, molemmat ryhmäjohtajat sanoivat.', 'd|ryhmäjohtajat|Hyvä päivä'],
  ['Vossi nyökkäsi: ”Hän jää.”', 'd|Vossi|Hän jää.'],
  [
    'Ministeri Petra Lankisen avustaja sanoi: ”Emme kommentoi.”',
    'd|Ministeri Petra Lankisen avustaja|Emme kommentoi.',
  ],
  [
    '– Jälki on karmeaa, kiteyttää kansanedustaja Timo Laine.',
    'd|Timo Laine <kansanedustaja>|Jälki on karmeaa',
  ],
  // A plain sentence, and behind it whose word it is.
  [
    'Silta on suljettu maaliskuuhun asti. Asiasta kertoi Satamasanomat.',
    'i|Satamasanomat|Silta on suljettu maaliskuuhun asti',
  ],
  // The surname in another case leads to the full name, and whom it was said to or where somebody works is no part of one.
  [
    'Kunnanjohtaja Pekka Virtanen esitteli suunnitelman. Virtasen mukaan silta avataan maaliskuussa.',
    'i|Pekka Virtanen <Kunnanjohtaja>|silta avataan maaliskuussa',
  ],
  [
    'Komisario Jussi Karhula Länsi-Sataman poliisista kertoi asiasta. Komisario Karhulan mukaan silta avataan pian. ”Silta on hyvä”, sanoo Karhula.',
    'i|Jussi Karhula <Komisario>|silta avataan pian',
    'd|Jussi Karhula|Silta on hyvä',
  ],
  [
    '”Silta avataan”, sanoo satamajohtaja Maija Lind Suomen Satamalehdelle.',
    'd|Maija Lind <satamajohtaja>|Silta avataan',
  ],
  [
    '”Silta avataan”, sanoo asianajaja Tore Lunder Norjan yleisradioyhtiölle NRX:lle.',
    'd|Tore Lunder <asianajaja>|Silta avataan',
  ],
  ['Satamasanomat uutisoi, että silta avataan pian.', 'i|Satamasanomat|silta avataan pian'],
  [
    'Vaikka pormestari Maija Laine sanoi, että laituri on täysin turvallinen, insinöörit sulkivat sen maanantaina.',
    'i|Maija Laine <pormestari>|laituri on täysin turvallinen',
  ],
  // What somebody's place is of stands in small letters behind it, itself in the genitive.
  [
    '– Ilta oli hiljainen, kertoo komisario Jani Lampi Turun poliisin asemalta.',
    'd|Jani Lampi <komisario>|Ilta oli hiljainen',
  ],
  // Inside its sentence "mukaan" has the genitive right before it.
  [
    'Silta on Matti Lampisen mukaan pysynyt kiinni koko viikon.',
    'i|Matti Lampinen|Silta on … pysynyt kiinni koko viikon',
  ],
  // The heading tells it in other words than the line that says it.
  [
    'Silta ei enää koskaan aukea, sanoo johtaja\nSilta suljettiin eilen.\n– Silta ei enää koskaan aukea, sanoo Jani Lampi.',
    'd|Jani Lampi|Silta ei enää koskaan aukea',
  ],
  // An interview: the paper's questions stand without a dash.
  [
    'Jani Lampi kertoi eilen, että silta pysyy kiinni.\nOnko silta vaarassa?\n– Sitä me vielä pohdimme.\nKuka sen korjaa?\n– Kaupunki sen korjaa kesällä.',
    'i|Jani Lampi|silta pysyy kiinni',
    'd|Jani Lampi|Sitä me vielä pohdimme.',
    'd|Jani Lampi|Kaupunki sen korjaa kesällä.',
  ],
  ['Jani Lampi sanoo asioiden sujuvan, jos vain kesä on lämmin.'],
  // An office of many words before the verb that closes the line.
  [
    '– Asiaa ei ratkaista tänään, Satamalehden talouden toimituksen uusi päällikkö Jani Lampi arvioi.',
    'd|Jani Lampi|Asiaa ei ratkaista tänään',
  ],
  [
    '”Olemme pahoillamme viivästyksestä”, tiedotteessa sanotaan.',
    'd|tiedote|Olemme pahoillamme viivästyksestä',
  ],
  [
    '”Kaipaamme häntä kovasti”, sanoo perhe Virtanen.',
    'd|perhe Virtanen <>|Kaipaamme häntä kovasti',
  ],
  ['Vene oli poliisin mukaan tyhjä ja hylätty.', 'i|poliisi|Vene oli … tyhjä ja hylätty'],
  [
    'Rikoskomisario Matti Lind saapui. Asiaa tutkitaan Lindin mukaan vielä ensi viikolla.',
    'i|Matti Lind|Asiaa tutkitaan … vielä ensi viikolla',
  ],
  ['Satamapoliisin tietojen mukaan vene oli tyhjä.', 'i|Satamapoliisi|vene oli tyhjä'],
  ['Ero oli suuri, koska Matti Lindin mukaan satama on vanha.', 'i|Matti Lindin|satama on vanha'],
  [
    'Tässä johtaja Matti Lind arvioi, että satama on vanha.',
    'i|Matti Lind <johtaja>|satama on vanha',
  ],
  ['Mutta kaupunginjohtaja Jari Koski ilmoitti sataman sulkemisesta, ja asukkaat lähtivät.'],
  // What somebody else says behind "while" and "but" is none of it.
  [
    'Rehtori Leena Dal sanoo, että koulu pitää sulkea, kun taas opettaja Kari Ravila uskoo, että se voidaan vielä pelastaa.',
    'i|Leena Dal <Rehtori>|koulu pitää sulkea',
    'i|Kari Ravila <opettaja>|se voidaan vielä pelastaa',
  ],
];
