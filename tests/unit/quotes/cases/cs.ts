import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '„Most se otevře v květnu,“ řekla starostka Anna Horová.',
    'd|Anna Horová|Most se otevře v květnu,',
  ],
  ['Anna Horová uvedla: „Máme peníze.“', 'd|Anna Horová|Máme peníze.'],
  [
    '„Čekali jsme dlouho,“ dodal Jan Malík, „a nikdo nepřišel.“',
    'd|Jan Malík|Čekali jsme dlouho, … a nikdo nepřišel.',
  ],
  ['Jan Malík přijel v pondělí. „Přívoz měl zpoždění,“ řekl.', 'd|Jan Malík|Přívoz měl zpoždění,'],
  ['„Proč teď?“ zeptal se Jan Malík.', 'd|Jan Malík|Proč teď?'],
  ['Jan Malík oznámil, že se most otevře v květnu.', 'i|Jan Malík|se most otevře v květnu'],
  ['Most se otevře v květnu, uvedl Jan Malík.', 'i|Jan Malík|Most se otevře v květnu'],
  ['Film „Tiché moře“ dnes vstupuje do kin.'],
  ['Takzvaná „tichá zóna“ začíná tady.'],
  [
    '„Poplatky letos neporostou,“ ujistil ministr dopravy Marek Sova.',
    'd|Marek Sova <ministr dopravy>|Poplatky letos neporostou,',
  ],
  [
    '„Přišli jsme o všechno,“ vypráví důchodkyně Hana Bartošová.',
    'd|Hana Bartošová|Přišli jsme o všechno,',
  ],
  [
    'Marek Sova přijel do Brna. „Most otevřeme na podzim,“ dodal Sova.',
    'd|Marek Sova|Most otevřeme na podzim,',
  ],
  [
    'Ministr Marek Sova přijel do Brna. „Most otevřeme na podzim,“ slíbil ministr.',
    'd|Marek Sova|Most otevřeme na podzim,',
  ],
  [
    '„Kdo to zaplatí?“ zeptala se poslankyně Olga Rysová.',
    'd|Olga Rysová <poslankyně>|Kdo to zaplatí?',
  ],
  ['Olga Rysová neřekla, že daň příští rok klesne.', 'i!|Olga Rysová|daň příští rok klesne'],
  ['Olga Rysová: „Daň musí klesnout“', 'd|Olga Rysová|Daň musí klesnout'],
  ['Policie uvedla, že dva lidé jsou zraněni.', 'i|Policie|dva lidé jsou zraněni'],
  ['Firma napsala v prohlášení: „Nehody velmi litujeme.“', 'd|Firma|Nehody velmi litujeme.'],
  [
    '„Vlak,“ vysvětlil inženýr Petr Dub, „nejel příliš rychle.“',
    'd|Petr Dub|Vlak, … nejel příliš rychle.',
  ],
  [
    '„Táta říkal ‚nevzdávej to‘ každý den,“ vzpomíná běžkyně Eva Kočí.',
    'd|Eva Kočí|Táta říkal ‚nevzdávej to‘ každý den,',
  ],
  ['Skupina „Vítr“ odehrála koncert.'],
  ['Muž s přezdívkou „Lišák“ byl zadržen.'],
  ['Program „Čisté město“ začíná v květnu.'],
  ['Román „Tichá voda“ dostal cenu.'],
  ['Obrazovka má 55" a stojí málo.'],
  [
    '„Daně příští rok klesnou,“ oznámila premiérka Eva Lišková.',
    'd|Eva Lišková <premiérka>|Daně příští rok klesnou,',
  ],
  ['Eva Lišková oznámila, že daně brzy klesnou.', 'i|Eva Lišková|daně brzy klesnou'],
  [
    'Eva Lišková zdůraznila: „Zemědělci dostanou pomoc.“',
    'd|Eva Lišková|Zemědělci dostanou pomoc.',
  ],
  [
    '„Prohráli jsme zápas,“ přiznal trenér Jan Vlk. „Tým bojoval,“ dodal.',
    'd|Jan Vlk|Prohráli jsme zápas,',
    'd|Jan Vlk|Tým bojoval,',
  ],
  [
    '„S nikým nevyjednáváme, prohlásil hejtman Jan Sobek.\nProtest pokračuje.',
    'd|Jan Sobek|S nikým nevyjednáváme',
  ],
  ['Jan Sobek odpověděl: „Nekomentuji spekulace.“', 'd|Jan Sobek|Nekomentuji spekulace.'],
  ['„Nekomentuji spekulace,“ řekl novinářům Jan Sobek.', 'd|Jan Sobek|Nekomentuji spekulace,'],
  ['Velvyslanec označil dohodu za „historickou“.', 'm|Velvyslanec|historickou'],
  ['„Je to dobrá zpráva,“ řekla ona.', 'd||Je to dobrá zpráva,'],
  ['Zpráva uvádí, že dluh loni vzrostl.', 'i|Zpráva|dluh loni vzrostl'],
  ['Týdeník „Vlna“ vychází ve středu.'],
  ['Operace „Čistá voda“ včera skončila.'],
  ['Takzvaná „tichá zóna“ začíná tady.'],
  ['Demonstranti skandovali „Vodu pro všechny“.'],
  ['Kniha „Cesta vody“ vyšla loni.'],
  ['„Nebojíme se,“ řekl novinářům mluvčí policie Jan Kovář.', 'd|Jan Kovář|Nebojíme se,'],
  [
    '„Tým je unavený,“ připustil Jiří Valenta. Kapitán Matěj Orság se fanouškům omluvil. „Hráli jsme špatně,“ prohlásil.',
    'd|Jiří Valenta|Tým je unavený,',
    'd|Matěj Orság <Kapitán>|Hráli jsme špatně,',
  ],
  ['Podle primátora Jana Sobka se most otevře v květnu.', 'i|Jan Sobek|se most otevře v květnu'],
  ['Podle Evy Liškové je situace vážná.', 'i|Eva Lišková|je situace vážná'],
  [
    'Podle ministryně zdravotnictví Aleny Dubové chybí v nemocnicích tisíc sester.',
    'i|Alena Dubová <ministryně zdravotnictví>|chybí v nemocnicích tisíc sester',
  ],
  [
    'Policie uvedla, že řidič nebyl opilý, a vyzvala svědky, aby se přihlásili.',
    'i|Policie|řidič nebyl opilý',
  ],
  [
    '„Muž se k činu přiznal,“ sdělila ČTK mluvčí policie Jana Horká.',
    'd|Jana Horká <mluvčí policie>|Muž se k činu přiznal,',
  ],
  [
    'Jak řekl v rozhovoru pro deník Vlna trenér Karel Zima, tým potřebuje posily.',
    'i|Karel Zima|tým potřebuje posily',
  ],
  ['„Byl to šok,“ popsal jeden ze svědků.', 'd|jeden ze svědků|Byl to šok,'],
  [
    '„Přišli jsme o všechno,“ říká farmář Petr Zelinka. „Voda vzala i plot.“',
    'd|Petr Zelinka <farmář>|Přišli jsme o všechno,',
    'd|Petr Zelinka|Voda vzala i plot.',
  ],
  [
    'Hejtman Jan Suchánek uvedl, že vyšetřování potrvá do podzimu.',
    'i|Jan Suchánek <Hejtman>|vyšetřování potrvá do podzimu',
  ],
  [
    'Na dotaz, zda skončí, trenér odpověděl: „Zeptejte se mě na jaře.“',
    'd|trenér|Zeptejte se mě na jaře.',
  ],
  ['Takzvaná „plážová daň“ platila do loňska.'],
  ['Její nový román „Sůl na okně“ vyjde v květnu.'],
  [
    'Obhájkyně Marie Šternová označila rozsudek za „ostudu soudu“.',
    'm|Marie Šternová <Obhájkyně>|ostudu soudu',
  ],
  [
    '„Kdo to zaplatí?“ ptá se důchodkyně Zora Lukešová. Její soused Oldřich mávne rukou: „Nikdo.“',
    'd|Zora Lukešová <důchodkyně>|Kdo to zaplatí?',
    'd|Oldřich|Nikdo.',
  ],
  [
    'Podle meteoroložky Anny Vrbové napadne sníh už v říjnu.',
    'i|Anna Vrbová|napadne sníh už v říjnu',
  ],
  [
    'Mluvčí policie Keolu Kahale doplnila, že přístav bude uzavřen.',
    'i|Keolu Kahale <Mluvčí policie>|přístav bude uzavřen',
  ],
  [
    '„Přístav je prázdný,“ řekl mluvčí policie Nguyen Van Thanh.',
    'd|Nguyen Van Thanh <mluvčí policie>|Přístav je prázdný,',
  ],
  [
    '„Přístav je prázdný,“ řekl ředitel nemocnice Tumelo Mabaso.',
    'd|Tumelo Mabaso <ředitel nemocnice>|Přístav je prázdný,',
  ],
  ['„Je konec,“ řekl Ngũgĩ wa Mabaso.', 'd|Ngũgĩ wa Mabaso|Je konec,'],
  [
    'Mluvčí policie Jana Rysová doplnila, že řidič nadýchal dvě promile.',
    'i|Jana Rysová <Mluvčí policie>|řidič nadýchal dvě promile',
  ],
  ['Ministr odmítl, že by o zakázce věděl.', 'i!|Ministr|by o zakázce věděl'],
  [
    'Tržby klesly o pět procent, oznámila firma ve čtvrtek. Ředitel Tomáš Beran mluví o „náročném roku“.',
    'i|firma|Tržby klesly o pět procent',
    'm|Tomáš Beran <Ředitel>|náročném roku',
  ],
  ['Na transparentu stálo: „Chceme čistou vodu.“'],
  ['V dopise stálo: „Chceme čistou vodu.“', 'd|dopis|Chceme čistou vodu.'],
  [
    'Jez praskl v noci, uvedl vedoucí stanice v Motyčíně Marek Sova.',
    'i|Marek Sova <vedoucí stanice v Motyčíně>|Jez praskl v noci',
  ],
  [
    '„Řeka už klesá,“ řekl ředitel Vodáren Šumavy Karel Dub.',
    'd|Karel Dub <ředitel Vodáren Šumavy>|Řeka už klesá,',
  ],
  [
    'Starosta Marek Sova přijel v noci. V relaci Otazníky však popřel, že by o hrázi věděl.',
    'i!|Marek Sova|by o hrázi věděl',
  ],
  [
    'Vláda Petra Holuba uvedla, že most zůstane zavřený.',
    'i|Vláda Petra Holuba|most zůstane zavřený',
  ],
  [
    '„Jez se opraví,“ řekla Vlna.cz mluvčí stavby Hana Dubová.',
    'd|Hana Dubová <mluvčí stavby>|Jez se opraví,',
  ],
  ['„Jez je v pořádku,“ uvádí se v posudku.', 'd|posudku|Jez je v pořádku,'],
  ['Radní jednali o smlouvě, která odpovídá na loňskou povodeň.'],
  ['Podle pana Nováka se přístav zavře.', 'i|Nováka <>|se přístav zavře'],
  ['Kdo by tvrdil, že starý jez vydrží.', 'i!||starý jez vydrží'],
  ['„Jez se opraví,“ řekl v úterý BBC News její strýc Karel Dub.', 'd|Karel Dub|Jez se opraví,'],
  [
    'Jana Dubová žije v Brně, kde žije i Karel Dub. Dub řekl, že jez se opraví.',
    'i|Karel Dub|jez se opraví',
  ],
  ['„Jez se opraví,“ řekl ředitel okresu Motyčín Karel Dub.', 'd|Karel Dub|Jez se opraví,'],
  ['Karel Dub přijel do Brna. A dodal, že starý jez se opraví.', 'i|Karel Dub|starý jez se opraví'],
  ['Podle ekologů se celá řeka brzy vyčistí.', 'i|ekologové|se celá řeka brzy vyčistí'],
  [
    '„Voda stoupá,“ řekl ředitel nemocnice v Motyčíně Karel Dub. „Voda klesá,“ dodal ředitel Motyčína.',
    'd|Karel Dub|Voda stoupá,',
    'd|Karel Dub|Voda klesá,',
  ],
  [
    '„Most je zavřený,“ řekla České televizi mluvčí policie Anna Nová.',
    'd|Anna Nová|Most je zavřený,',
  ],
  ['V minulém roce Vodárna oznámila, že se starý jez opraví.', 'i|Vodárna|se starý jez opraví'],
  [
    'Podle mluvčího Karla Duba byl jez pevný, vydržel i loňskou povodeň.',
    'i|Karel Dub <mluvčího>|byl jez pevný, vydržel i loňskou povodeň',
  ],
  [
    'Karel Dub přijel do Brna. Podle něj je jez, který tu stojí, docela pevný.',
    'i|Karel Dub|je jez, který tu stojí, docela pevný',
  ],
  ['Lidé obeznámení s věcí uvedli, že most zůstane zavřený.', 'i|Lidé|most zůstane zavřený'],
  ['Spolek žalobu podal, podle Duba je celá žaloba zbytečná.', 'i|Duba|je celá žaloba zbytečná'],
  [
    '„Most zavřeme,“ řekla Hana Dubová. „Otevřeme ho na jaře,“ dodala politička.',
    'd|Hana Dubová|Most zavřeme,',
    'd|Hana Dubová|Otevřeme ho na jaře,',
  ],
  [
    '„Most zavřeme,“ odpověděl čtenářovi starosta Jan Malík.',
    'd|Jan Malík <starosta>|Most zavřeme,',
  ],
  [
    'Advokát Ireny Dolanové řekl, že jeho klientka je nevinná.',
    'i|Advokát Ireny Dolanové|jeho klientka je nevinná',
  ],
  ['Nikdo neřekl, že most je nebezpečný.'],
  [
    'Starosta Dolních Lípovic Věslav Horák přijel v pondělí. „Most zavřeme,“ řekl Horák.',
    'd|Věslav Horák <Starosta Dolních Lípovic>|Most zavřeme,',
  ],
  [
    'Starý most na zimu zavřou. O tom informoval starosta Jan Malík.',
    'i|Jan Malík|Starý most na zimu zavřou',
  ],
  [
    '„Most otevřeme,“ řekl Jan Malík. „Čekáme na jaro,“ napsal na síti X.',
    'd|Jan Malík|Most otevřeme,',
    'd|Jan Malík|Čekáme na jaro,',
  ],
  ['Podle hasičů jím byl zavřený celý most.', 'i|hasiči|jím byl zavřený celý most'],
  [
    'Jan Malík přijel. Nato mu Karel Dub skočil do řeči: „Využíváte ten most celý den.“',
    'd|Karel Dub|Využíváte ten most celý den.',
  ],
  [
    '„Práce pokračují i dnes,“ řekl mluvčí přístavu Jan Novák. Mluvčí policie řekl, že práce skončí ještě před létem.',
    'd|Jan Novák <mluvčí přístavu>|Práce pokračují i dnes,',
    'i|Mluvčí policie|práce skončí ještě před létem',
  ],
  [
    'Ředitel nemocnice Adam Malý přijel v pondělí ráno. Ředitel školy řekl, že práce skončí ještě před létem.',
    'i|Ředitel školy|práce skončí ještě před létem',
  ],
  [
    'Předseda odborů Pavel Dub přijel v pondělí ráno. Předseda klubu řekl, že práce skončí ještě před létem.',
    'i|Předseda klubu|práce skončí ještě před létem',
  ],
  [
    '„Práce pokračují i dnes,“ řekl mluvčí přístavu Jan Novák. Mluvčí přístavu řekl, že práce skončí ještě před létem.',
    'd|Jan Novák <mluvčí přístavu>|Práce pokračují i dnes,',
    'i|Jan Novák <mluvčí přístavu>|práce skončí ještě před létem',
  ],
  [
    '„Most zavřeme,“ uvedla pro CNN Rádio VLNA policejní mluvčí Hana Dubová.',
    'd|Hana Dubová <policejní mluvčí>|Most zavřeme,',
  ],
  [
    '„Most zavřeme,“ potvrdila webu Vlna mluvčí nemocnice Hana Dubová.',
    'd|Hana Dubová <mluvčí nemocnice>|Most zavřeme,',
  ],
  [
    'Přestože starostka Jana Nováková řekla, že nábřeží je zcela bezpečné, inženýři ho v pondělí uzavřeli.',
    'i|Jana Nováková <starostka>|nábřeží je zcela bezpečné',
  ],
  [
    '„Krov je pryč,“ sdělila Novinám před půlnocí velitelka sboru Věra Dubová.',
    'd|Věra Dubová <velitelka sboru>|Krov je pryč,',
  ],
  ['Starosta neřekl, zda se most otevře v květnu.'],
  [
    'Odpověď starosty Jana Dvořáka: „O tom rozhodne počasí, ne my.“',
    'd|Jan Dvořák|O tom rozhodne počasí, ne my.',
  ],
  [
    'Předseda spolku Jan Malík spor čekal. „Sejdeme se v úterý,“ doplnil Listům.',
    'd|Jan Malík|Sejdeme se v úterý,',
  ],
  [
    'Jan Malík přijel včas. Most zůstane zavřený až do jara, řekl Malík Moravskému rozhlasu.',
    'i|Jan Malík|Most zůstane zavřený až do jara',
  ],
  ['Starosta Jan Malík mlčel dlouho. „Most stojí,“ Malík Právu řekl.', 'd|Jan Malík|Most stojí,'],
  [
    '„Pacient spí,“ uvedla mluvčí Městské nemocnice Dubov Anna Horová.',
    'd|Anna Horová <mluvčí Městské nemocnice Dubov>|Pacient spí,',
  ],
  [
    '„Nic nevíme,“ řekla Vlna.cz Lenka Horová, náměstkyně ředitele. „Uvidíme,“ dodala Horová.',
    'd|Lenka Horová|Nic nevíme,',
    'd|Lenka Horová|Uvidíme,',
  ],
  [
    'Linka bude jezdit celý rok, uvedl včera v krátké zprávě po zasedání rady její předseda Petr Dub (ABC).',
    'i|Petr Dub <předseda>|Linka bude jezdit celý rok',
  ],
  [
    'Strážní podle velitele Bohdana Malíka zavřeli vchody. „Stráže čekaly,“ uvedl Malík.',
    'd|Bohdan Malík|Stráže čekaly,',
  ],
  [
    'Starosta Jan Malík prohlédl most. „Čekání bude krátké,“ citovala ho agentura Reuters.',
    'd|Jan Malík|Čekání bude krátké,',
  ],
  [
    '„Mince dojdou,“ uvedla ředitelka Jana Dubová. „Počkáme,“ dodala Dubová.',
    'd|Jana Dubová|Mince dojdou,',
    'd|Jana Dubová|Počkáme,',
  ],
  [
    '„Most je zavřený,“ uvedla mluvčí Jana Nová s tím, že dělníci budou pracovat do večera.',
    'd|Jana Nová|Most je zavřený,',
    'i|Jana Nová|dělníci budou pracovat do večera',
  ],
  [
    'Podle starosty Petra Zimy vláda nedokáže zemi vyvést z krize.',
    'i|Petr Zima|vláda nedokáže zemi vyvést z krize',
  ],
  [
    'Pak vzala slovo polenská ředitelka Jana Dubová. „Nejdřív děkuji lodníkům a jejich rodinám.“',
    'd|Jana Dubová <polenská ředitelka>|Nejdřív děkuji lodníkům a jejich rodinám.',
  ],
  [
    'Mluvčí Jana Nová řekla, že ji to mrzí. Žádné další nebyly potvrzené. „Nemůžeme slíbit jedno a ráno udělat druhé.“',
    'i|Jana Nová|ji to mrzí',
    'd|Jana Nová|Nemůžeme slíbit jedno a ráno udělat druhé.',
  ],
  [
    'Jana Nová v rádiu popsala práci. ”Mrzí mě, když naši práci někdo shazuje.”',
    'd|Jana Nová|Mrzí mě, když naši práci někdo shazuje.',
  ],
  [
    'Předseda lodníků Karel Filip mlčel. „Každý je svého štěstí strůjcem,“ napsal Filip deníku Vlna.',
    'd|Karel Filip|Každý je svého štěstí strůjcem,',
  ],
  [
    'Karel Zima uvedl, že most čeká zavřený týden, píše server Vlna.',
    'i|Karel Zima|most čeká zavřený týden',
  ],
  [
    '„Most je zavřený už týden,“ řekla starostka zvolená za ODS Jana Nová.',
    'd|Jana Nová|Most je zavřený už týden,',
  ],
  [
    '„Úroky letos určitě klesnou,“ uvedl analytik Vlnabank Jan Novák.',
    'd|Jan Novák <analytik Vlnabank>|Úroky letos určitě klesnou,',
  ],
  [
    '„Film se mi moc líbí,“ přiznala Jana Nová, kterou na molo doprovodil přítel.',
    'd|Jana Nová <>|Film se mi moc líbí,',
  ],
  [
    'Malík napsal zprávu, v níž stálo, že to není pravda a že most stojí.',
    'i||to není pravda a že most stojí',
  ],
  [
    'Mluvčí prezidenta Jan Novák přijel do Brna. „Rozhodnutí padlo dávno,“ řekl Novák. „Je konečné,“ řekl prezident.',
    'd|Jan Novák|Rozhodnutí padlo dávno,',
    'd|prezident|Je konečné,',
  ],
  [
    '„Velmi nám všem chybí,“ řekla rodina Jana Nováka.',
    'd|rodina Jana Nováka <>|Velmi nám všem chybí,',
  ],
  [
    'Podle svědků z přístavu, kteří vše viděli, jela loď příliš rychle.',
    'i|svědci z přístavu|jela loď příliš rychle',
  ],
  ['Podle zdroje z přístavu je loď v pořádku.', 'i|zdroj z přístavu|je loď v pořádku'],
  ['Veškeré okolnosti nehody budou podle mluvčí policisté vyšetřovat.'],
  [
    'Starosta Karel Dub, autor návrhu, řekl že obec zakoupila pozemek Správy přístavů.',
    'i|Karel Dub|obec zakoupila pozemek Správy přístavů',
  ],
  [
    'Nová pravidla, která omezují rybolov i dopravu v celém přístavu, vyhlásila vláda na základě zákona.',
  ],
  [
    'Nová pravidla platí od května pro všechny, kteří v přístavu pracují, oznámila vláda.',
    'i|vláda|Nová pravidla platí od května pro všechny, kteří v přístavu pracují',
  ],
  // what is told begins behind a source in its case, where no comma parts them
  ['Podle policie muž jel příliš rychle.', 'i|policie|muž jel příliš rychle'],
  ['Podle hasičů most praskl v noci.', 'i|hasiči|most praskl v noci'],
  ['Po jednání ministr řekl, že přístaviště bude zavřené.', 'i|ministr|přístaviště bude zavřené'],
  [
    'Kolem šestnácté hodiny mluvčí policie uvedl, že přístaviště bude zavřené.',
    'i|mluvčí policie|přístaviště bude zavřené',
  ],
  [
    '„Kmotr to měl na stole,“ řekl v diskusním pořadu Otázky Karla Dvorského Petr Lipa. „Nechci to komunikovat,“ dodal Lipa.',
    'd|Petr Lipa <>|Kmotr to měl na stole,',
    'd|Petr Lipa|Nechci to komunikovat,',
  ],
  [
    'Hráči prohráli. „Nemůžeme strávit tolik času na lavici,“ hodnotil pro hokej.cz trenér českého výběru Jakub Peterka.',
    'd|Jakub Peterka|Nemůžeme strávit tolik času na lavici,',
  ],
  [
    '„Je pravda, že domácí byli lepší,“ uznal kvalitu výkonu domácích týmů solenský trenér Petr Martin.',
    'd|Petr Martin <trenér>|Je pravda, že domácí byli lepší,',
  ],
  // What joins a sentence to the one before opens a main clause; somebody else's clause behind it is not the first one's.
  ['Ale starosta Jan Novák oznámil uzavření přístavu, a obyvatelé odjeli.'],
  // What somebody else says behind "while" and "but" is none of it.
  [
    'Starostka Lenka Krohová tvrdí, že škola musí skončit, zatímco ředitel Karel Havran říká, že se dá zachránit.',
    'i|Lenka Krohová <Starostka>|škola musí skončit',
    'i|Karel Havran <ředitel>|se dá zachránit',
  ],
  // Behind a clause that tells more of somebody and a phrase of when or where the head of the sentence is the subject.
  [
    'Předsedkyně spolku Eva Malá, která ho vede pět let, po schůzi řekla, že spolku chybí peníze.',
    'i|Eva Malá <Předsedkyně spolku>|spolku chybí peníze',
  ],
  // Whom it is said to stands before the office.
  [
    'Molo bylo zavřené, řekl ČTK přístavní mluvčí Jindřich Tofta.',
    'i|Jindřich Tofta <přístavní mluvčí>|Molo bylo zavřené',
  ],
  // Whom it was said to opens the sentence.
  [
    'České televizi Karel Laurin řekl, že odstupuje ze všech funkcí.',
    'i|Karel Laurin|odstupuje ze všech funkcí',
  ],
  [
    'Karel Laurin se nechal slyšet, že odstupuje ze všech funkcí.',
    'i|Karel Laurin|odstupuje ze všech funkcí',
  ],
];
