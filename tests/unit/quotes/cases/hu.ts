import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  ['„A híd májusban nyílik” – mondta Kiss Anna polgármester.', 'd|Kiss Anna|A híd májusban nyílik'],
  ['– A híd májusban nyílik – közölte Kiss Anna.', 'd|Kiss Anna|A híd májusban nyílik'],
  ['Kiss Anna azt mondta: „Megvan a pénz.”', 'd|Kiss Anna|Megvan a pénz.'],
  [
    '– Sokáig vártunk – tette hozzá Kiss Anna. – Nem jött senki.',
    'd|Kiss Anna|Sokáig vártunk … Nem jött senki.',
  ],
  ['Kiss Anna azt mondta, hogy a híd májusban nyílik.', 'i|Kiss Anna|a híd májusban nyílik'],
  ['„Miért most?” – kérdezte Varga Péter.', 'd|Varga Péter|Miért most?'],
  ['A „Csendes tenger” című film ma kerül a mozikba.'],
  ['Az úgynevezett „csendes övezet” itt kezdődik.'],
  [
    '„Idén nem emelkednek a díjak” – ígérte Kovács Péter közlekedési miniszter.',
    'd|Kovács Péter|Idén nem emelkednek a díjak',
  ],
  ['– Mindent elvesztettünk – mondta Nagy Ilona nyugdíjas.', 'd|Nagy Ilona|Mindent elvesztettünk'],
  [
    'Kovács Péter azt mondta, hogy idén nem emelkednek a díjak.',
    'i|Kovács Péter|idén nem emelkednek a díjak',
  ],
  ['A miniszter közölte, hogy a híd májusban nyílik.', 'i|miniszter|a híd májusban nyílik'],
  [
    'Nagy Ilona hétfőn érkezett. „Uraljuk a helyzetet” – tette hozzá.',
    'd|Nagy Ilona|Uraljuk a helyzetet',
  ],
  [
    'Nagy Ilona hétfőn érkezett. „Uraljuk a helyzetet” – mondta a főorvos.',
    'd|főorvos|Uraljuk a helyzetet',
  ],
  [
    '„A vonat – magyarázta Tóth Gábor mérnök – nem ment gyorsan.”',
    'd|Tóth Gábor|A vonat … nem ment gyorsan.',
  ],
  ['„Ki fizeti ezt meg?” – kérdezte Balogh Éva képviselő.', 'd|Balogh Éva|Ki fizeti ezt meg?'],
  ['Balogh Éva nem mondta, hogy az adó csökkenni fog.', 'i!|Balogh Éva|az adó csökkenni fog'],
  ['Balogh Éva: „Csökkenteni kell az adót”', 'd|Balogh Éva|Csökkenteni kell az adót'],
  ['A cég közleményében azt írta: „Sajnáljuk a balesetet.”', 'd|cég|Sajnáljuk a balesetet.'],
  [
    '„Apám mindig azt mondta: »ne add fel«” – emlékezett Varga Dóra futó.',
    'd|Varga Dóra|Apám mindig azt mondta: »ne add fel«',
  ],
  [
    'Szabó András miniszterelnök a javaslatot „teljesen elfogadhatatlannak” nevezte.',
    'm|Szabó András|teljesen elfogadhatatlannak',
  ],
  [
    'Szabó András a parlamentben beszélt. „Az ország halad előre” – hangsúlyozta Szabó.',
    'd|Szabó András|Az ország halad előre',
  ],
  [
    '– Az ország halad előre – hangsúlyozta Szabó András. – Nincs mitől félni.',
    'd|Szabó András|Az ország halad előre … Nincs mitől félni.',
  ],
  ['A jelentés megállapítja, hogy az adósság nőtt.', 'i|jelentés|az adósság nőtt'],
  ['Szabó András hangsúlyozta: „Nincs mitől félni.”', 'd|Szabó András|Nincs mitől félni.'],
  [
    '„Elvesztettük a meccset” – ismerte el Kiss Tamás edző. „A csapat küzdött” – tette hozzá.',
    'd|Kiss Tamás|Elvesztettük a meccset',
    'd|Kiss Tamás|A csapat küzdött',
  ],
  [
    '"Nincs ok az aggodalomra" - nyilatkozta Fehér Anna a rádiónak.',
    'd|Fehér Anna|Nincs ok az aggodalomra',
  ],
  ['Fehér Anna elmondta, hogy nincs ok az aggodalomra.', 'i|Fehér Anna|nincs ok az aggodalomra'],
  ['Az „Északi szél” együttes ma este játszik.'],
  ['A „Róka” becenevű férfit elfogták.'],
  ['A „Tiszta város” program májusban indul.'],
  ['A víz útja című könyv díjat nyert.'],
  ['A „Rakpart” című lap hétfőnként jelenik meg.'],
  ['A képernyő 55" méretű.'],
  ['Az úgynevezett „csendes övezet” itt kezdődik.'],
  ['„A díjak maradnak” – mondta Kovács Péter az MTI-nek.', 'd|Kovács Péter|A díjak maradnak'],
  [
    'Kovács Péter kijelentette: „A hidat jövőre átadjuk.”',
    'd|Kovács Péter|A hidat jövőre átadjuk.',
  ],
  [
    'Kovács Péter kijelentette, hogy a hidat jövőre átadják.',
    'i|Kovács Péter|a hidat jövőre átadják',
  ],
  [
    '„Jó hírünk van.\n„A hidat jövőre átadjuk” – mondta Kovács Péter.',
    'd|Kovács Péter|Jó hírünk van.\n„A hidat jövőre átadjuk',
  ],
  ['A „Halászlé” nevű étterem bezárt.'],
  ['„Vége van” – mondta Abu Bakr al-Masri.', 'd|Abu Bakr al-Masri|Vége van'],
  [
    '„Lezárjuk a hidat” – mondta Kiss Anna főpolgármester.',
    'd|Kiss Anna <főpolgármester>|Lezárjuk a hidat',
  ],
  ['Kovács Anna szerint a híd májusban nyílik meg.', 'i|Kovács Anna|a híd májusban nyílik meg'],
  [
    'A polgármester szerint nincs elég pénz a felújításra.',
    'i|polgármester|nincs elég pénz a felújításra',
  ],
  ['Az ellenzék szerint a döntés hibás volt.', 'i|ellenzék|a döntés hibás volt'],
  ['A híd Kovács Anna szerint nem biztonságos.'],
  ['A híd májusban nyílik meg – mondta Kovács Anna.', 'i|Kovács Anna|A híd májusban nyílik meg'],
  [
    'A miniszter elmondása szerint a munkák tavasszal kezdődnek.',
    'i|miniszter|a munkák tavasszal kezdődnek',
  ],
  [
    '„Az ügy egyetlen bejelentésre épül” – mondta Szántó Péter ügyvéd. „Nincs bizonyíték” – tette hozzá a védőbeszédében.',
    'd|Szántó Péter <ügyvéd>|Az ügy egyetlen bejelentésre épül',
    'd|Szántó Péter <ügyvéd>|Nincs bizonyíték',
  ],
  [
    '„A kormány cserben hagy minket” – írta Víg Sára pártelnök. Hegyi Tamás miniszter visszautasította a bírálatot. „Ez színtiszta populizmus” – mondta a lapnak.',
    'd|Víg Sára|A kormány cserben hagy minket',
    'd|Hegyi Tamás|Ez színtiszta populizmus',
  ],
  [
    'Bodnár Ilona ügyész nyolc év börtönt kért. Szerinte „a bűnösség bizonyított”.',
    'm|Bodnár Ilona <ügyész>|a bűnösség bizonyított',
  ],
  // A dash and a verb without a subject close what was said.
  [
    'Varga Ferenc polgármester kedden beszélt az útról. A lakók évek óta „kiabálnak” a gondok miatt – mondta.',
    'm|Varga Ferenc|A lakók évek óta „kiabálnak” a gondok miatt',
  ],
  [
    'Varga Ferenc polgármester kiemelte: jövőre elkészül a híd. Hozzátette: a pénz is megvan hozzá.',
    'i|Varga Ferenc|jövőre elkészül a híd',
    'i|Varga Ferenc|a pénz is megvan hozzá',
  ],
  [
    'A kerékpárút építéséről és Kiss Anna kéréséről azt mondta Varga Ferenc, hogy a híd előbb készül el.',
    'i|Varga Ferenc|a híd előbb készül el',
  ],
  [
    'Varga Ferenc, a Közlekedési Minisztérium államtitkára kiemelte: jövőre elkészül a híd.',
    'i|Varga Ferenc|jövőre elkészül a híd',
  ],
  ['Senki sem mondta, hogy a híd leomlik.'],
  [
    'Kiss Anna kérdezett. „Jövőre elkészül a híd, és az út is kész lesz”\n– fogalmazott Varga Ferenc miniszter.',
    'd|Varga Ferenc|Jövőre elkészül a híd, és az út is kész lesz',
  ],
  // A plain sentence, and behind it whose word it is.
  [
    'A hidat márciusig lezárták. Ezt közölte a rendőrség.',
    'i|rendőrség|A hidat márciusig lezárták',
  ],
  // A dash and a verb tell whose the sentence before is, behind whom it was told and when; a source within it is not who says it.
  [
    'Nem tudni biztosan, mi okozta a hajón a tüzet - közölte az MTI-vel pénteken délután a tűzoltóság osztályvezetője.',
    'i|tűzoltóság osztályvezetője|Nem tudni biztosan, mi okozta a hajón a tüzet',
  ],
  [
    'A ház emiatt lakhatatlanná vált, egy ember pedig megsérült - közölte Kovács Béla.',
    'i|Kovács Béla|A ház emiatt lakhatatlanná vált, egy ember pedig megsérült',
  ],
  ['Senki sem mondta, hogy a híd veszélyes.'],
  [
    'A révészek két hajót indítottak - mondta korábban a helyettes szóvivő.',
    'i|helyettes szóvivő|A révészek két hajót indítottak',
  ],
  [
    'Az első vizsgálatok szerint robbanás okozhatta a tüzet – közölte a rendőrség szóvivője pénteken, a helyszínen tartott tájékoztatón.',
    'i|rendőrség szóvivője|Az első vizsgálatok szerint robbanás okozhatta a tüzet',
  ],
  [
    'Kern Rudolf megjelent a bíróságon. Kern szóvivője azt mondta: „A védencem ártatlan.”',
    'd|Kern szóvivője|A védencem ártatlan.',
  ],
  ['Kern Rudolf anyja azt mondta: „A fiam ártatlan.”', 'd|Kern Rudolf anyja|A fiam ártatlan.'],
  [
    '„A munka ma is folyik” – mondta Kovács Péter, a kikötő szóvivője. A rendőrség szóvivője azt mondta, hogy a munka nyár előtt befejeződik.',
    'd|Kovács Péter <kikötő szóvivője>|A munka ma is folyik',
    'i|rendőrség szóvivője|a munka nyár előtt befejeződik',
  ],
  [
    '„A munka ma is folyik” – mondta Nagy Anna, a kórház igazgatója. Az iskola igazgatója azt mondta, hogy a munka nyár előtt befejeződik.',
    'd|Nagy Anna <kórház igazgatója>|A munka ma is folyik',
    'i|iskola igazgatója|a munka nyár előtt befejeződik',
  ],
  [
    'Nagy Anna találkozott Tóth Gáborral. „A tárgyalások folytatódnak” – mondta utóbbi.',
    'd|Tóth Gábor|A tárgyalások folytatódnak',
  ],
  [
    '„A munka ma is folyik” – mondta Tóth Gábor, a szakszervezet elnöke. A klub elnöke azt mondta, hogy a munka nyár előtt befejeződik.',
    'd|Tóth Gábor <szakszervezet elnöke>|A munka ma is folyik',
    'i|klub elnöke|a munka nyár előtt befejeződik',
  ],
  [
    '„A munka ma is folyik” – mondta Kovács Péter, a kikötő szóvivője. A kikötő szóvivője azt mondta, hogy a munka nyár előtt befejeződik.',
    'd|Kovács Péter <kikötő szóvivője>|A munka ma is folyik',
    'i|Kovács Péter <kikötő szóvivője>|a munka nyár előtt befejeződik',
  ],
  [
    'Kovács Béla azt mondta, hogy a híd két éve bezárt. Kiderítésre vár - tette hozzá -, hogy mikor nyílik meg újra.',
    'i|Kovács Béla|a híd két éve bezárt',
    'i|Kovács Béla|Kiderítésre vár … mikor nyílik meg újra',
  ],
  // Behind the verb's comma a clause without "hogy", with and without its subject.
  [
    '„Nem írjuk alá” – mondta Kovács Péter és Nagy Anna.',
    'd|Kovács Péter és Nagy Anna|Nem írjuk alá',
  ],
  [
    'Kovács Béla közölte, a híd nyáron is nyitva lesz. Elmondta, mivel nincs bolt, újat nyitnak.',
    'i|Kovács Béla|a híd nyáron is nyitva lesz',
    'i|Kovács Béla|mivel nincs bolt, újat nyitnak',
  ],
  [
    'A párt szóvivője, Kovács Béla elmondta, a károkat még nem tudták felmérni.',
    'i|Kovács Béla|a károkat még nem tudták felmérni',
  ],
  [
    'Kovács Béla kérdésekre válaszolva elmondta, az első adatok szerint negyvenen voltak a hajón.',
    'i|Kovács Béla|az első adatok szerint negyvenen voltak a hajón',
  ],
  // What was the occasion is not who says it.
  [
    'Kovács Béla azt mondta, hogy a híd két éve bezárt. A jegyárakra reagálva elmondta: a komp nem drágul.',
    'i|Kovács Béla|a híd két éve bezárt',
    'i|Kovács Béla|a komp nem drágul',
  ],
  // An office behind a body is who speaks for it.
  [
    'A Kikötői Igazgatóság szóvivője azt mondta, hogy a híd két éve bezárt.',
    'i|Kikötői Igazgatóság szóvivője|a híd két éve bezárt',
  ],
  ['Senki sem mondta, hogy a híd biztonságos.'],
  ['Vas bólintott: „Marad.”', 'd|Vas|Marad.'],
  [
    '„A híd bezár” – tájékoztatta a lapot Kovács Béla polgármester.',
    'd|Kovács Béla <polgármester>|A híd bezár',
  ],
  [
    'Bár Kovács Anna polgármester azt mondta, hogy a rakpart teljesen biztonságos, a mérnökök hétfőn lezárták.',
    'i|Kovács Anna <polgármester>|a rakpart teljesen biztonságos',
  ],
  // Where somebody speaks stands before the name, in the case of where.
  [
    'Megerősítik a határokat – jelentette be Budapesten Kovács Sándor belügyminiszter.',
    'i|Kovács Sándor <belügyminiszter>|Megerősítik a határokat',
  ],
  // What a postposition closes is nobody.
  [
    'A hosszú tanácskozás után az igazgató úgy vélte, a lakók mindent időben megtudnak.',
    'i|igazgató|a lakók mindent időben megtudnak',
  ],
  [
    '– A híd már régen elkészült volna – kezdte a polgármester.',
    'd|polgármester|A híd már régen elkészült volna',
  ],
  // A word for whoever was named before.
  [
    'Kovács Sándor miniszter megérkezett. A tárcavezető közölte, hogy a híd jövőre elkészül.',
    'i|Kovács Sándor|a híd jövőre elkészül',
  ],
  // A relative pronoun that leads to nobody is none.
  [
    'Kétszáz lakó szavazott tavaly. Akik nemmel szavaztak, azt mondták: „Elég volt a zajból, és elég a porból is.”',
    'd||Elég volt a zajból, és elég a porból is.',
  ],
  [
    'Orbán Péter miniszterelnök megérkezett. „A kikötő nyitva marad” – mondta a kormányfő.',
    'd|Orbán Péter|A kikötő nyitva marad',
  ],
  ['„Sajnáljuk a késést” – áll a közleményben.', 'd|közlemény|Sajnáljuk a késést'],
  ['„Nem láttam semmit” – mondta Kiss Annának a polgármester.', 'd|polgármester|Nem láttam semmit'],
  [
    '„Nem láttam semmit” – nyilatkozta az Indexnek Kiss Anna, a cég vezetője.',
    'd|Kiss Anna <cég vezetője>|Nem láttam semmit',
  ],
  ['A bíróság Kiss Annát kereste. „Nem láttam semmit” – mondta.', 'd||Nem láttam semmit'],
  [
    'Ezt egyébként Sarkadi Mihály is elismerte.\n– A kert most szép, mindenki látja – zárta Sarkadi.',
    'd|Sarkadi Mihály <>|A kert most szép, mindenki látja',
  ],
  [
    '„Nem ez az első ilyen eset nálunk” – mondotta a községi elöljáró.',
    'd|községi elöljáró|Nem ez az első ilyen eset nálunk',
  ],
  [
    'A javaslatot Kiss Márta azzal indokolta, hogy a híd harminc éve nem volt felújítva.',
    'i|Kiss Márta|a híd harminc éve nem volt felújítva',
  ],
  [
    'A párt közleményt adott ki. Ebben azt írják, hogy „a bizottság ülését hétfőre kérjük”.',
    'd||a bizottság ülését hétfőre kérjük',
  ],
  [
    '– A kút vize iható – mondta egy lakó kérdésére szerdai, solti fórumán Kiss Márta polgármester. Hozzátette, hogy a csöveket kicserélik.',
    'd|Kiss Márta <polgármester>|A kút vize iható',
    'i|Kiss Márta|a csöveket kicserélik',
  ],
  [
    '– A bírság nem emelkedik – mondta Kovács Béla Kincstárat vezető államtitkár keddi sajtótájékoztatóján. A tárcavezető kifejtette: a díjak sem változnak.',
    'd|Kovács Béla <Kincstárat vezető államtitkár>|A bírság nem emelkedik',
    'i|Kovács Béla|a díjak sem változnak',
  ],
  [
    'Kiss Márta azt is elmondta, hogy a híd elkészül, de – mint fogalmazott – „a türelem is elfogy egyszer”.',
    'd|Kiss Márta|a türelem is elfogy egyszer',
  ],
  [
    'Nagy Ottó miniszter szerint a híd jó. Kiss Márta (KDNP) a kikötők mellett a hidak fontosságát hangsúlyozta. Kiemelte: sok híd rossz.',
    'i|Nagy Ottó|a híd jó',
    'i|Kiss Márta|sok híd rossz',
  ],
  [
    'A mentőautó a kórház felé haladt, amikor nekiütközött az autó - tudatta az MTI-vel Nagy Pál, a mentőszolgálat szóvivője.',
    'i|Nagy Pál|A mentőautó a kórház felé haladt, amikor nekiütközött az autó',
  ],
  ['De Nagy Iván polgármester bejelentette a kikötő bezárását, és a lakók elmentek.'],
  [
    'De ahogy Nagy Iván polgármester mondta, a kikötő zárva van.',
    'i|Nagy Iván <polgármester>|a kikötő zárva van',
  ],
];
