import type { LanguageSignals, LanguageWords } from '../language';
import type { InterruptionWords } from '../sections/interruptions';

export const signals: LanguageSignals = {
  tag: 'cs',

  detection: {
    script: 'Latn',
    letters: 'áčďéěíňóřšťúůýž',
    words:
      'a se v na je že s z o do i to k za by pro ale ve jsou po jako od jsem podle před tak už bude však který která které nebo má také jen co jeho byl byla bylo při když ze až let roku aby ještě není může mezi jejich kdy být více než pak proti',
  },
};

export const interruptions: InterruptionWords = {
  related:
    'čtěte také|čtěte též|čtěte více|čtěte dále|čtěte|přečtěte si také|přečtěte si více|přečtěte si|přečíst více|číst dále|číst více|číst dál|viz také|podívejte se také|mohlo by vás zajímat|mohlo by vás také zajímat|mohlo by se vám líbit|nenechte si ujít|další články|další zprávy|další|více k tématu|k tématu|více|více informací|více zde|související|související články|související témata|související zprávy|podobné články|doporučujeme|doporučené články|doporučené|nejčtenější|nejčtenější články|populární|nejnovější|nejnovější zprávy|aktuálně|poslední zprávy|témata|téma|štítky|klíčová slova|tagy|tags|předchozí článek|následující článek|další z rubriky|hlavní zprávy|dále čtěte|mohlo by vás dále zajímat|ze stejné rubriky|výběr článků|vstoupit do diskuse|celý článek|více v článku|číst celý článek|číst článek|k věci|nejdiskutovanější|výběr redakce|zaujalo nás|mohlo vás zaujmout|právě se děje',
  advert:
    'reklama|inzerce|komerční sdělení|sponzorovaný obsah|sponzorováno|článek pokračuje pod reklamou|pokračování pod reklamou|reklama:|advertisement|placená inzerce|článek pokračuje|přeskočit reklamu|zavřít reklamu|placený obsah|text pokračuje pod reklamou',
  newsletter:
    'newsletter|přihlaste se|přihlásit se k odběru|odebírejte|odebírat|odebírat novinky|váš e-mail|e-mailová adresa|předplatné|předplaťte si|podpořte nás|podpořte|zadejte svůj e-mail|staňte se předplatitelem|přispějte|darujte',
  follow:
    'sledujte|sledujte nás|přidejte se|stáhněte si|připojte se|klikněte|staňte se|dejte nám like|najdete nás',
  share:
    'sdílet|sdílejte|sdílet článek|kopírovat odkaz|zkopírovat odkaz|odkaz zkopírován|tisk|vytisknout|poslat|uložit|odeslat|e-mail|poslat e-mailem|poslat odkaz|líbí se mi|darovat',
  pager: 'strana|strana #|strana # z #|stránka|stránka #|další|předchozí|# z #|další strana',
  video:
    'video|videa|přehrát|přehrát video|podívejte se na video|sledovat|poslechněte si|poslechnout|fotogalerie|galerie|fotky|foto|podcast|živě|přehrát článek|spustit audio',
  tool: 'zvětšit|zvětšit obrázek|zavřít|přejít na obsah|nahoru|zobrazit více|načítám|načíst další|velikost písma|nahlásit chybu|doba čtení|otevřít|rozbalit|skrýt|zobrazit celý článek|přihlásit se|skrýt reklamu|menu|hledat|pustit|pozastavit|celá galerie|zobrazit galerii|zobrazit obrázek|zobrazit tento obrázek|zobrazit fotografii|zobrazit foto|zobrazit v plné velikosti|kliknutím zvětšíte|klikněte pro zvětšení|zvětšit fotografii|zvětšit foto',
  comments:
    'komentáře|komentář|diskuse|diskuze|přidat komentář|# komentářů|vstoupit do diskuze|napsat komentář|zobrazit komentáře|diskutovat|diskuse k článku|# příspěvků',
  asks: 'líbil se vám článek|líbil se vám tento článek|líbí se vám článek|líbí se vám tento článek|líbil se ti článek|zaujal vás článek|zaujal vás tento článek|byl pro vás článek užitečný|byl pro vás tento článek užitečný|byl článek užitečný|byl tento článek užitečný|pomohl vám článek|pomohl vám tento článek|jak se vám líbil článek|jak hodnotíte článek|jak hodnotíte tento článek|našli jste v článku chybu|našli jste chybu|našli jste v textu chybu|všimli jste si chyby|všimli jste si v článku chyby|objevili jste chybu|objevili jste v článku chybu|nalezli jste chybu',
  boilerplate:
    'všechna práva vyhrazena|copyright ©|autorská práva|bez souhlasu|publikování nebo šíření|přebírání|jakékoliv užití obsahu|šíření obsahu|je zakázáno|děkujeme, že čtete|děkujeme za přečtení|děkuji za přečtení|redakce neodpovídá|názory vyjádřené',
  credit:
    'o autorovi|o autorce|autor|autoři|zdroj|zdroje|foto|text|redakce|fotograf|autorka|ilustrace|připravil|překlad|zdroj fotografie|kontakt pro média',
  paywall:
    'pouze pro předplatitele|jen pro předplatitele|pro pokračování|článek je určen předplatitelům|odemkněte|pokračovat ve čtení|předplaťte si a čtěte|celý článek je jen pro|článek je uzamčen|už máte předplatné|přihlaste se a čtěte|obsah je pouze pro',
  byline:
    'autor|autorka|od|text|redakce|připravil|připravila|napsal|napsala|autoři|redaktor|redaktorka|reportér|reportérka|zpravodaj|zpravodajka|novinář|novinářka',
  dated:
    'publikováno|zveřejněno|aktualizováno|vydáno|datum|poslední aktualizace|aktualizace|vloženo',
  kickers:
    'exkluzivně|exkluzivní|mimořádná zpráva|právě teď|živě|online|aktualizováno|aktualizace|video|foto|fotogalerie|názor|komentář|analýza|rozhovor|portrét|profil|recenze|sloupek|glosa|úvodník|ověřeno|nekrolog|reportáž|podcast|infografika|tisková zpráva|anketa',
  datelines:
    'praha|brno|ostrava|plzeň|liberec|olomouc|české budějovice|hradec králové|pardubice|ústí nad labem|zlín|jihlava|karlovy vary|bratislava|košice|vídeň|berlín|varšava|budapešť|moskva|kyjev|londýn|paříž|brusel|řím|washington|new york|peking|tokio|ženeva|jeruzalém|teherán|ankara|tel aviv',
  joins: 'a|s',
  corrected: 'oprava|upřesnění|poznámka redakce|aktualizace|v původní verzi|v dřívější verzi',
  cookies: 'cookie|sušenk',
};

export const words: LanguageWords = {
  sentences: {
    abbreviations:
      'pozn red Ing Mgr Bc MUDr JUDr RNDr PhDr Dr prof doc sv č ul nám tř p pí str odst písm tzv tj např mj cca kap gen plk mjr por kpt npor zn',
    mayEnd: 's.r.o a.s př.n.l n.l',
    ordinals: true,
  },

  quotation: {
    marks: '„“ „” "" »« “” ””',
    dialogue: 'dash',
    subject: 'around',
    predicates:
      'je|jsou|byl|byla|bylo|byli|byly|není|nejsou|nebyl|nebyla|nebylo|nebyli|nebyly|bude|budou|nebude|nebudou|má|mají|nemá|měl|měla|mělo|měli|může|mohou|nemůže|mohl|mohla|by|se|si|jím|jej|ho|mu|jí|jim|to',
    lateSubject: true,
    caseAlone: true,
    officeNames:
      'hlava státu=prezident|šéf vlády=premiér|předseda vlády=premiér|šéf kabinetu=premiér|předsedkyně vlády=premiérka|ministr=šéf resortu|ministryně=šéfka resortu|ministr=šéf diplomacie|šéf resortu=ministr|šéfka resortu=ministryně|šéf diplomacie=ministr zahraničí|šéfka diplomacie=ministryně zahraničí|premiér=předseda vlády|premiérka=předsedkyně vlády|kouč=trenér|hlava katolické církve=papež|šéf resortu=šéf|šéfka resortu=šéfka',
    obliqueAdjectives: 'ého|ího',
    noArticles: true,
    subjectless: true,
    obliqueEndings: 'ovi|ám|ům',
    nameEndings: 'ovi|ové|ová|ého|ému|ým|em|ou|a|u|e|ě|y|i|o|ý|é|á',
    verbs:
      'se nechal slyšet|se nechala slyšet|se nechali slyšet|nechal se slyšet|nechala se slyšet|hodnoti*l,la,li|hodnotí|uzna*l,la,li|uznává|ulevi*l si,la si|litova*l,la|lituje|zalitova*l,la|smutni*l,la|smutní|zoufa*l si,la si|jása*l,la|jásá|culi*l se,la se|usmíva*l se,la se|vylíči*l,la|popisova*l,la|popisuje|přemíta*l,la|burcova*l,la|zahlási*l,la|vzkazova*l,la|prohodi*l,la|prones*l,la|utrousi*l,la|odtuši*l,la|žas*l,la|děkova*l,la|poděkova*l,la,li|gratulova*l,la|blahopřá*l,la|omlouva*l se,la se|omluvi*l se,la se|pochváli*l,la|chváli*l,la|chválí|vyzdvih*l,la|popích*l,la|lamentova*l,la|postěžova*l si,la si|hles*l,la|vydech*l,la|křiče*l,la,li|křičí|šepta*l,la|odhadova*l,la|předpovída*l,la|povída*l,la|poví|povídá|slibova*l,la|přá*l si,la si|popřá*l,la|vzal slovo|vzala slovo|ujal se slova|ujala se slova|se slova ujal|se slova ujala|podtrh*l,la,li|podtrhuje|hromova*l,la|hromuje|bouři*l,la|okomentoval+a|připomínal+a|pravil+a|hájil+a,i|hájí|obhajova*l,la,li|namít*l,la,li|namítá|oponova*l,la|oponuje|přiblíži*l,la,li|přibližuje|líčí|líči*l,la|shrnu*l,la|glosova*l,la|glosuje|nastíni*l,la|objasni*l,la|objasňuje|upřesni*l,la,li|upřesňuje|zopakova*l,la|opakuje|dodáva*l,la|svěři*l,la se|pochvaloval si|pochvalovala si|pochvaluje si|posteskl si|posteskla si|stěžuje si|stěžoval si|stěžovala si|zavzpomína*l,la|vzpomína*l,la|připusti*l,la|připouští|reportuje|avizova*l,la|ohradi*l,la se|vyzva*l,la|vyzývá|apelova*l,la|apeluje|zdůvodni*l,la,li|zdůvodňuje|odůvodni*l,la|podivi*l,la se|zareagova*l,la|usoudi*l,la|soudi*l,la|míni*l,la|kritizují|varují|věštil|žertova*l,la|vtipkova*l,la|zhodnoti*l,la|vyvrátil+a|rozhořčil+a se|rozčiluje se|zlobí se|směje se|usmívá se|smál se|smála se|usmál se|usmála se|mluví o|mluvil o|mluvila o|hovoří o|hovořil o|hovořila o|řek*l,la,li,lo,ne,ly|říká|říkají|říka*l,la,li,lo,ly|uved*l,la,li,e,ou,lo,ly|uvádí|uvádějí|doda*l,la,li,lo,ly|dodává|dodávají|sděli*l,la,li,lo,ly|sděluje|prohlási*l,la,li,lo,ly|prohlašuje|upozorni*l,la,li,lo,ly|upozorňuje|upozorňují|vysvětli*l,la,li,lo,ly|vysvětluje|vysvětlují|popsa*l,la,li,lo,ly|zdůrazni*l,la,li,lo,ly|zdůrazňuje|potvrdi*l,la,li,lo,ly|potvrzuje|poznamena*l,la,li,lo,ly|poznamenává|oznámi*l,la,li,lo,ly|oznamuje|tvrdí|tvrdi*l,la,li,lo,ly|konstatova*l,la,li,lo,ly|konstatuje|napsa*l,la,li,lo,ly|píše|píší|podotk*l,la,lo,ly|doplni*l,la,li,lo,ly|doplňuje|reagova*l,la,li,lo,ly|reaguje|odpovědě*l,la,li,lo,ly|odpovídá|míní|soudí|domnívá se|domnívají se|domníva*l,la,lo,ly|komentova*l,la,lo,ly|komentuje|prozradi*l,la,lo,ly|cituje|citova*l,la,lo,ly|informova*l,la,li,lo,ly|informuje|připomně*l,la,lo,ly|připomíná|přizna*l,la,lo,ly|přiznává|varova*l,la,lo,ly|varuje|tázal se|zepta*l,la,lo,ly|ptá se|uzavře*l,la,lo,ly|poukáza*l,la,lo,ly|poukazuje|ujisti*l,la,lo,ly|odmít*l,la,lo,ly|popře*l,la,lo,ly|popírá|vyjádři*l,la,lo,ly|vyhlási*l,la,lo,ly|nařk*l,la,lo,ly|kritizova*l,la,lo,ly|kritizuje|požaduje|požadova*l,la,lo,ly|slíbi*l,la,lo,ly|doporuči*l,la,lo,ly|naznači*l,la,lo,ly|naznačuje|odhaduje|odhadují|odhad*l,la,lo,ly|předpokládá|předpokládají|doufá|myslí|mysle*l,la,lo,ly|považuje|označi*l,la,lo,ly|nazva*l,la,lo,ly|zjisti*l,la,li,lo,ly|ukáza*l,la,lo,ly|ukazuje|navrh*l,la,lo,ly|vyzva*lo,ly|zopakova*lo,ly|pochlubi*l,la,lo,ly|stěžova*l,la,lo,ly|svěři*l,la,lo,ly|přiblíži*lo,ly|upřesni*lo,ly|hlásí|stojí v|stálo|vzkáza*l,la,lo,ly|oponova*lo,ly|namít*lo,ly|zní|zněla|zněl|obvini*l,la,lo,ly|odhali*l,la,li,lo,ly|vyprávě*l,la,lo,ly|pokračuje|pokračova*l,la,lo,ly|usuzuje|rozhod*l,la,lo,ly|shrnu*lo,ly|obává se|přeje si|apelova*lo,ly|vypověděl+a,o,y|ohlásil+a,o,y|ohradil+a,o,y|ohodnotil+a,o,y|neřek*l,la,li,lo,ly|neuved*l,la,lo,ly|netvrd*í|nepopř*el,ela|vypráví|vzpomíná|oceni*l,la,lo,ly|věř*í|myslí si|připusti*li,lo,ly|připouštějí|povzdechl si|povzdechla si|zavzpomína*lo,ly|vysvětlova*l,la,lo,ly|žertuje|žertova*lo,ly|zažertova*l,la,lo,ly|vtipkuje|ironizuje|vykřik*l,la,lo,ly|zašepta*l,la,lo,ly|zvola*l,la,lo,ly|líči*lo,ly|svěřuje se|diví se|divil se|divila se|raduje se|radoval se|opakova*l,la,lo,ly|ptal se|ptala se|tázala se|shrnuje|uzavírá|glosova*lo,ly|argumentuje|argumentova*l,la,lo,ly|hájí se|hájil se|hájila se|kontruje|kontrova*l,la,lo,ly|odvěti*l,la,lo,ly|opáči*l,la,lo,ly|přitaka*l,la,lo,ly|přitakává|ujišťuje|avizuje|avizova*li,lo,ly|deklaruje|deklarova*l,la,lo,ly|varovali',
    bareVerbs:
      'stojí|stálo|uvádí se|píše se|říká se|konstatuje se|tvrdí se|dodává se|se uvádí|se píše|se říká|se konstatuje|se praví|se tvrdí|se dodává',
    impersonal:
      'stojí|stálo|stálo napsáno|je napsáno|bylo napsáno|uvádí se|píše se|říká se|konstatuje se|tvrdí se|dodává se|se uvádí|se píše|se říká|se konstatuje|se praví|se tvrdí|se dodává',
    passingOn:
      'informuje|informují|informovala|informoval|píše|píšou|připomíná|agentura|zpravodaj|zpravodajka|redaktor|redaktorka|reportér|reportérka|deník|server|stanice|televize|web|list|týdeník|rozhlas',
    citing: 'cituje|citují|citoval|citovala|citovalo',
    citedPronouns: 'ho|ji|jej|je',
    documentPrepositions: 'v|ve|na',
    sourceForms:
      'odborníka>odborník|policie>policie|odborníků>odborníci|experta>expert|expertů>experti|expertky>expertka|analytika>analytik|analytičky>analytička|analytiků>analytici|ekonoma>ekonom|ekonomky>ekonomka|ekonomů>ekonomové|vědce>vědec|vědců>vědci|výzkumníka>výzkumník|výzkumníků>výzkumníci|badatelů>badatelé|lékaře>lékař|lékařky>lékařka|lékařů>lékaři|hasičů>hasiči|záchranářů>záchranáři|policistů>policisté|policisty>policista|kriminalistů>kriminalisté|vyšetřovatele>vyšetřovatel|vyšetřovatelů>vyšetřovatelé|státního zástupce>státní zástupce|žalobců>žalobci|obžaloby>obžaloba|obhajoby>obhajoba|obhájců>obhájci|advokáta>advokát|advokátky>advokátka|advokátů>advokáti|soudu>soud|svědka>svědek|svědků>svědci|očitých svědků>očití svědci|obyvatele>obyvatel|obyvatel>obyvatelé|místních>místní|souseda>soused|sousedky>sousedka|sousedů>sousedé|rodičů>rodiče|matky>matka|otce>otec|zdroje>zdroj|zdrojů>zdroje|ministerstva>ministerstvo|ministra>ministr|premiéra>premiér|prezidenta>prezident|vlády>vláda|kabinetu>kabinet|úřadu>úřad|úřadů>úřady|magistrátu>magistrát|obce>obec|kraje>kraj|mluvčího>mluvčí|ředitele>ředitel|ředitelky>ředitelka|šéfa>šéf|šéfky>šéfka|předsedy>předseda|starosty>starosta|starostky>starostka|primátora>primátor|hejtmana>hejtman|hejtmanky>hejtmanka|náměstka>náměstek|poslance>poslanec|poslanců>poslanci|senátora>senátor|senátorky>senátorka|senátorů>senátoři|politika>politik|politiků>politici|politologa>politolog|politologů>politologové|historika>historik|historiků>historici|právníka>právník|právníků>právníci|psychologa>psycholog|psychologů>psychologové|ekologa>ekolog|ekologů>ekologové|meteorologa>meteorolog|meteorologů>meteorologové|vodohospodářů>vodohospodáři|pozorovatelů>pozorovatelé|kritika>kritik|kritiků>kritici|autora>autor|autorky>autorka|autorů>autoři|zástupců>zástupci|společnosti>společnost|firmy>firma|banky>banka|svazu>svaz|strany>strana|agentury>agentura|deníku>deník|listu>list|serveru>server|webu>web|rozhlasu>rozhlas|časopisu>časopis|týdeníku>týdeník|trenéra>trenér|trenérky>trenérka|kouče>kouč|hráče>hráč|hráčů>hráči|kapitána>kapitán|brankáře>brankář|herce>herec|herečky>herečka|režiséra>režisér|zpěváka>zpěvák|zpěvačky>zpěvačka|spisovatele>spisovatel|muže>muž|ženy>žena|řidiče>řidič|majitele>majitel|majitelů>majitelé|provozovatele>provozovatel|zaměstnance>zaměstnanec|zaměstnanců>zaměstnanci|organizátorů>organizátoři|aktivistů>aktivisté|odborů>odbory|odborářů>odboráři|zemědělců>zemědělci|rybářů>rybáři|výboru>výbor|komory>komora|univerzity>univerzita|ústavu>ústav|zprávy>zpráva|průzkumu>průzkum|výzkumu>výzkum|dokumentu>dokument|dokumentů>dokumenty|rozsudku>rozsudek',
    documentForms:
      'webu>web|stránkách>stránky|zprávě>zpráva|prohlášení>prohlášení|dokumentu>dokument|dopisu>dopis|dopise>dopis|článku>článek|textu>text|příspěvku>příspěvek|rozhodnutí>rozhodnutí|usnesení>usnesení|rozsudku>rozsudek|návrhu>návrh|petici>petice|studii>studie',
    occasions:
      'tiskové|tiskovém|zprávě|příspěvku|dopise|tweetu|podcastu|důsledku|závěru|rozhovoru|rozhovorech|vysílání|pořadu|průběhu|komentáři|souvislosti|reakci|odpovědi|videu|rámci|svém|své|svých|projevu|soudu|případě|případech|síti|sítích|médiích|zásadě|podstatě|kuloárech',
    according: 'podle|dle|podle slov|podle názoru|podle mínění|jak uvedl|jak uvedla|slovy',
    accordingSelf:
      'podle něj|podle něho|podle ní|podle nich|podle jeho slov|podle jejích slov|podle jeho názoru',
    former: 'první',
    latter: 'druhý|druhá',
    personJoins: 'a|i',
    ages: 'let|roky',
    coordinators: 'a|i|ale',
    turns: 'ale|avšak|však|zatímco|kdežto|přičemž|i když|ačkoli|ačkoliv',
    closingComma: true,
    subordinators: 'ačkoli|ačkoliv|přestože|i když|zatímco|když|protože',
    addedThat: 's tím, že|s tím že|s tím, ať|s dovětkem, že|s poznámkou, že',
    complementisers: 'že|zda|jestli|aby|zdali',
    asWords: 'jak',
    addresseeAdjectives: 'ému|é',
    toldEndings: 'ům|ám|ím|ovi|u|ě|e|i',
    addressees:
      'webu|portálu|stanici|novinářům|médiím|agentuře|deníku|serveru|rádiu|televizi|listu|týdeníku|rozhlasu|magazínu|časopisu|novinám|listům|právu|reportérovi|redaktorovi',
    pointsBack: 'to|o tom|tak',
    statementPointers: 'tom',
    tellingVerbs:
      'informoval|informovala|informovali|informuje|informují|oznámil|oznámila|oznámili',
    indirect: ['that', 'postposed', 'according', 'pointed'],
    relatives: 'který|která|kteří|které|kterého|jenž|jež|jehož|jejíž|kterou|kterému|jejichž|jemuž',
    signs:
      'cedule|ceduli|cedulka|cedulce|transparent|transparentu|transparentech|nápis|plakát|plakátu|pamětní|tabulka|tabulce|samolepka|náhrobek|náhrobku|tričku',
    womensRoles:
      'yně|kyně|ařka|elka|žena|matka|manželka|dcera|sestra|paní|vdova|ministryně|poslankyně|starostka|ředitelka|primátorka|herečka|předsedkyně',
    womensSurnames: 'ová|á',
    mensSurnames: 'ský|cký|ek|ák',
    standards: 'plánu|smlouvy|pravidel|tradice|definice|předpisů|harmonogramu',
    groups: 'rodina|manželé|rodiče|štáb|vláda|kabinet',
    pronouns: { he: 'on', she: 'ona', they: 'oni', any: 'kdo|který|která|což', i: 'já|my' },
    verbEndings: { he: 'l', she: 'la', they: 'li|ejí|ají' },
    partitives: 'z|ze',
    articles:
      'každý|každá|většina|část|ten|ta|ti|jeden|jedna|někteří|mnozí|několik|náš|naše|jeho|její|jejich|sám|sama|tento|tato|tito|další',
    possessives: 'jeho|její|jejich',
    tellingNouns:
      'odpověď|reakce|komentář|vzkaz|poselství|rada|varování|závěr|verdikt|vysvětlení|výzva|prosba|slib|krédo|replika|hodnocení',
    ownerLinks: 'od',
    links: 'z|a|ze|pro|de|von|van|na|v|ve|pan',
    accordingWithoutComma: true,
    genitives: {
      he: 'ího>í|ka>ek|la>el|a>|e>|y>a',
      she: 'y>a|i>a|e>e',
      ofHim:
        'ského>ský|ckého>cký|ého>ý|ího>í|áka>ák|aka>ak|íka>ík|ika>ik|uka>uk|ka>ek|ce>ec|vla>vel|la>!|a>|še>š|že>ž|če>č|ře>ř|je>j|e>!|i>!|y>a',
      ofHer: 'é>á',
    },
    postpositives: 'blízk*ý,á,é,í|obeznám*ený,ená,ené,ení|přítomn*ý,á,é,í',
    stops:
      'zatímco|kdežto|přičemž|prý|údajně|níž|němž|nichž|jíž|jímž|nímž|kterém|kterých|v|ve|na|z|ze|s|se|si|do|o|od|pro|za|po|při|pod|nad|bez|přes|před|mezi|že|aby|který|která|které|kteří|kde|když|jak|jestli|pokud|ale|nebo|ani|ač|protože|byl|byla|byli|je|jsou|ne|také|již|už|ještě|i|tak|to|u|vůči|podle|včera|dnes|potom|tehdy|jen|kdo|vše|tom|než|a|k|ke|během|tím|však|jako|by|proto|tedy|až|sice|ovšem|co|kolem|okolo|kromě|namísto|díky|kvůli|navzdory|podél|ohledně|prostřednictvím|oproti|dle',
    between:
      'nato|nicméně|také|dříve|potom|již|už|ještě|včera|dnes|tak|nedávno|tehdy|vždy|sám|sama|se|si|však|následně|později|to|dále|mu|jí|nám|i|v|rozhovoru|rovněž|zároveň|přitom|dosud|jsem|například|opět|pak|jednoznačně|výslovně|naopak|tím|o|mi|ho|ji|je',
    deputies: 'místo|vice|náměstek|náměstkyně',
    womensTitles: 'paní',
    mensTitles: 'pan|pana|panu|panem|pane',
    firms:
      'společnost|firma|koncern|podnik|skupina|řetězec|výrobce|automobilka|dopravce|operátor|developer|pojišťovna|vydavatel|dodavatel|startup|korporace|holding|aerolinka|deník|list|noviny|magazín|týdeník|server|agentura|televize|časopis|web',
    bodies: 'instituce|organizace|úřad|resort|agentura|orgán|správa',
    clubs:
      'klub|tým|mužstvo|strana|hnutí|město|obec|země|ostrov|kraj|okres|region|stát|odbory|svaz',
    roles:
      'docent|docentka|kriminalista|záchranář|záchranářka|umělec|umělkyně|předák|knihovník|knihovnice|ochránce|místostarosta|místostarostka|primář|primářka|kurátor|kurátorka|kastelán|kastelánka|archeolog|archeoložka|spolumajitel|jednatel|jednatelka|farář|úřednice|europoslanec|europoslankyně|technik|botanik|zoolog|zooložka|chovatel|chovatelka|ombudsman|prorektor|odborníků|expertů|vědců|analytiků|ekonomů|ekologů|ekolog|ekologové|policistů|hasičů|svědků|lékařů|lékaři|kritiků|kritici|úřadů|úřadu|pozorovatelů|pozorovatelé|průzkumu|zprávy|agentury|ministerstva|soudu|vlády|společnosti|firmy|autorů|historiků|právníků|právník|právníci|vyšetřovatelů|vyšetřovatelé|vyšetřovatel|mluvčího|starosty|vedoucího|poslance|trenéra|rybářů|rybáři|vodohospodářů|vodohospodáři|meteorologů|meteorologové|záchranářů|záchranáři|inspekce|inspektoři|inspektorů|zastupitelé|specialista|specialistka|zdrojů|obžaloba|obžaloby|obhájci|magistrátu|radnice|dopravce|odborů|iniciativa|zástupkyně|prezident+a,ka|premiér+a,ka|ministr+a,yně|předseda|předsedy|předsedkyně|místopředseda|místopředsedkyně|mluvčí|ředitel+e,ka|šéf+a,ka|vedoucí|tajemník+a|tajemnice|profesor+ka|primátor+ka|starosta|starostka|hejtman+ka|poslanec|poslankyně|senátor+ka|advokát+ka|žalobce|žalobkyně|soudce|soudkyně|policie|vláda|ministerstvo|expert+ka,i|odborník|odborníci|analytik|analytička|analytici|ekonom+ka|vědec|vědci|historik|autor+ka,ři|lídr|vůdce|kandidát+ka|velvyslanec|komisař+ka|generál|plukovník|trenér+ka|hráč+ka|lékař+ka|svědek|svědci|obyvatel+é|odbory|sdružení|asociace|firma|společnost|strana|zakladatel+ka|studie|zpráva|průzkum|prohlášení|král|královna|papež|princ|kancléř+ka|guvernér|koordinátor+ka|agentura|opozice|zdroj+e|úřady|úřad|úředník|poradce|poradkyně|herec|herečka|zpěvák|zpěvačka|spisovatel+ka|otec|matka|bratr|sestra|žena|muž|politik|novinář+ka|organizace|člen+ka|rektor+ka|velitel|majitel+ka|režisér+ka|děkan|náměstek|náměstkyně|kapitán|tiskový|list|deník|noviny|terorista|pracovník|pracovnice|zástupce|manažer+ka|inspektor+ka|důchodce|důchodkyně|inženýr|inženýrka|běžec|běžkyně|učitel|učitelka|policistka|brankář|hasiči|soud|magistrát|obec|nemocnice|univerzita|banka|svaz|spolek|hnutí|zemědělec|zemědělci|farmář+ka|rybář|včelař|pekař+ka|řezník|kuchař+ka|číšník|hoteliér|prodavač+ka|obchodník|lékárník|lékárnice|zdravotní sestra|chirurg|psycholog|psycholožka|psychiatr|sociolog|socioložka|politolog|politoložka|antropolog|historička|filozof|klimatolog|klimatoložka|meteorolog|meteoroložka|biolog|bioložka|fyzik|fyzička|chemik|geolog|astronom|matematik|epidemiolog|epidemioložka|virolog|veterinář+ka|obhájce|obhájkyně|notář|policista|policisté|hasič|velitelka|kapitánka|poručík|voják|vojáci|důstojník|zastupitel+ka|radní|velvyslankyně|diplomat+ka|vyjednavač|kouč|útočník|obránce|záložník|rozhodčí|cyklista|plavec|plavkyně|lyžař+ka|mistr|mistryně|hudebník|básník|malíř+ka|sochař|fotograf+ka|skladatel|nakladatel|komentátor+ka|student+ka,i|žák|žákyně|vědkyně|výzkumník|výzkumnice|architekt+ka|řidič+ka|strojvedoucí|pilot+ka|námořník|dělník|zaměstnanec|zaměstnankyně|podnikatel+ka|provozovatel|investor|bankéř|odborář|aktivista|aktivistka|dobrovolník|dobrovolnice|soused+ka|obyvatelka|svědkyně|oběť|obžalovaný|obžalovaná|podezřelý|uprchlík|vdova|syn|dcera|manželka|manžel|přítel|přítelkyně|kolega|kolegyně|kněz|biskup|arcibiskup|kardinál|imám|rabín|chlapec|dívka|cyklistka|motorkář|motorkářka|chodec|chodkyně|spolujezdec|spolujezdkyně|útočnice|pachatel|pachatelka|podezřelá|obviněný|obviněná|zadržený|zadržená|mladík|mladice|senior|seniorka|dítě|cizinec|cizinka',
    standIns:
      'politik|politička|policista|policistka|úředník|úřednice|diplomat|diplomatka|sportovec|sportovkyně|expert|expertka|herec|herečka|zpěvák|zpěvačka|spisovatel|spisovatelka|vědec|vědkyně|ekonom|ekonomka|analytik|analytička|odborník|odbornice|zákonodárce|zákonodárkyně|právník|právnička|hudebník|hudebnice|kouč|brankář|útočník|obránce',
    courtesy: 'ing|mudr|judr|dr|mgr|doc|prof|phdr|rndr',
    times:
      'hodinou|hodině|polednem|poledne|pondělí|úterý|středu|středa|čtvrtek|pátek|sobotu|sobota|neděli|neděle|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|včera|dnes|zítra|ráno|večer|týdnu|týden|roce',
    naming:
      'film+u,ech|kniha|knihy|knize|knihu|román+u|album|alba|albu|píseň|písně|písni|skladba|název|názvem|nazvaný|nazvaná|nazvané|zvaný|zvaná|takzvaný|takzvaná|takzvané|tzv|slovo|slova|termín|pojem|časopis+u|list+u|listem|deník+u|heslo|heslem|operace|projekt+u|skupina|skupiny|pořad+u|seriál+u|hra|hry|přezdívka|přezdívkou|jako|jménem|singl|článek|kapela|společnost|firma|typu',
    noOne: 'nikdo|žádný|žádná|ani',
    negations:
      'ne|nikdy|popřel|popřela|popírá|neřekl|neřekla|nepotvrdil|neuvedl|neuvedla|odmítl|odmítla',
    whether: 'zda|zdali|jestli',
    suppositions: 'pokud|kdyby|jestliže|by|bych|bychom',
  },

  names: {
    placeNouns:
      'vesnice vesnicí obec obcí město městem městečko městečkem městys osada osadou čtvrť čtvrtí okres kraj provincie region ostrov ostrovem souostroví poloostrov přístav řeka řekou jezero jezerem hora horou sopka sopkou údolí země zemí stát státem republika republikou předměstí',
    bodyNouns:
      'společnost společností firma firmou koncern podnik podnikem korporace holding řetězec startup banka bankou nadace nadací univerzita institut muzeum nemocnice organizace organizací sdružení spolek spolkem federace odbory strana stranou koalice deník týdeník časopis klub orchestr sbor kapela kapelou',
    copulas: 'je byl byla bylo jsou',
    sameNames:
      'spojené_státy=usa=spojené_státy_americké velká_británie=spojené_království nizozemsko=holandsko evropská_unie=eu osn=organizace_spojených_národů',
    obliqueCases: [
      {
        he: 'ímu>í|ovi>|vlovi>vel|rlovi>rel|kovi>ek|lovi>el|u>|vlu>vel|rlu>rel|ku>ek|i>',
        she: 'ře>ra|ce>ka|ze>ha|ě>a|e>a|i>e',
        ofHim: 'skému>ský|ckému>cký|ému>ý|ímu>í|ákovi>ák|íkovi>ík|čkovi>ček|ovi>!|u>!|i>!',
        ofHer: 'é>á',
      },
      { she: 'u>a|i>e', ofHer: 'ou>á' },
      {
        he: 'ím>í|em>|vlem>vel|rlem>rel|kem>ek|lem>el',
        she: 'ou>a|ií>ie|í>e',
        ofHim:
          'ským>ský|ckým>cký|ým>ý|ím>í|ákem>ák|akem>ak|íkem>ík|ikem>ik|ukem>uk|kem>ek|cem>ec|vlem>vel|lem>!|em>|ou>a',
        ofHer: 'ovou>ová|ou>á',
      },
    ],
    thingStart:
      'pohár* cen* smlouv* zákon* olympijsk* turnaj* mistrovstv* festival* úmluv* operac*',
    thingEnd: 'cena ceny cenu cenou',
    plain:
      'nato a i v ve z ze na do o od po za pro pod nad před při u s se k ke ale nebo že aby jak když kde kdo co který která které kteří ten ta to ti ty toho té tom těch tam tady je jsou byl byla bylo byli byly bude budou být má mají měl není tak také však proto protože pokud jestli ač ačkoli už ještě jen pouze velmi více méně vše všichni každý jiný jeho její jejich svůj svoje můj náš on ona oni my vy já mě nám jim si dnes včera zítra teď nyní pak potom dříve později podle během mezi bez kvůli díky přes asi zhruba dva tři čtyři pět deset první druhý nový nová policie experti bůh internet sever jih východ západ země vláda jde stejně navíc ovšem bohužel naštěstí vlastně samozřejmě přirozeně pravděpodobně prý údajně zřejmě konečně nadále stále často zřídka vždy nikdy jinak najednou náhle brzy hned následně nejprve nejdříve zejména především hlavně právě téměř někteří některé několik mnoho polovina zbytek obě oba jestliže proč přestože třebaže kromě místo alespoň nejspíš snad původně nakonec nedávno současně zároveň mezitím naopak dodatečně postupně oficiálně neoficiálně formálně skutečně předtím kdysi obvykle opět znovu společně poprvé naposledy přesto dosud zatím letos loni podobně konkrétně',
    demonyms:
      'češi čechů čechům němci němců němcům rusové rusů rusům poláci poláků polákům slováci slováků slovákům ukrajinci ukrajinců ukrajincům američané američanů američanům britové britů britům angličané angličanů angličanům skotové skotů irové irů francouzi francouzů francouzům italové italů italům španělé španělů španělům portugalci portugalců rakušané rakušanů rakušanům maďaři maďarů maďarům rumuni rumunů bulhaři bulharů srbové srbů srbům chorvati chorvatů slovinci slovinců bosňané bosňanů albánci albánců makedonci makedonců řekové řeků řekům turci turků turkům švýcaři švýcarů belgičané belgičanů nizozemci nizozemců nizozemcům holanďané holanďanů dánové dánů švédové švédů norové norů finové finů islanďané islanďanů estonci estonců lotyši lotyšů litevci litevců bělorusové bělorusů moldavané moldavanů gruzínci gruzínců arméni arménů kazaši kazachů uzbekové uzbeků tataři tatarů čečenci čečenců mongolové mongolů číňané číňanů číňanům japonci japonců japoncům korejci korejců vietnamci vietnamců vietnamcům filipínci filipínců indové indů pákistánci pákistánců afghánci afghánců íránci íránců iráčané iráčanů izraelci izraelců izraelcům palestinci palestinců palestincům syřané syřanů syřanům libanonci libanonců jordánci jordánců egypťané egypťanů libyjci libyjců tunisané tunisanů maročané maročanů alžířané alžířanů saúdové saúdů arabové arabů arabům židé židů židům kurdové kurdů kurdům romové romů romům kanaďané kanaďanů mexičané mexičanů kubánci kubánců brazilci brazilců argentinci argentinců chilané chilanů venezuelané venezuelanů kolumbijci kolumbijců australané australanů evropané evropanů evropanům afričané afričanů asiaté asiatů moravané moravanů slezané slezanů pražané pražanů',
    placeStems:
      '-eň>-n -ec>-c karlovy_vary>karlových_varech spojené_státy>spojených_států spojené_státy>spojených_státech spojené_státy>spojenými_státy spojené_státy>spojeným_státům',
    governors:
      'starosta starosty starostovi starostou starostka starostky primátor primátora primátorem primátorka primátorky',
    titles:
      'prezident* viceprezident* premiér* vicepremiér* ministr* náměst* kancléř* hejtman* starost* primátor* poslan* senátor* europoslan* zastupitel* předsed* místopředsed* ředitel* šéf* mluvčí tajemní* sekretář* státní_zástupce žalobce soudce soudkyně advokát* generál* plukovní* kapitán* major* velitel* velvyslan* profesor* prof doktor* dr mgr ing bc judr mudr rndr phdr doc pan pana pane paní král krále královna kníže princ* princezna císař* papež* biskup* arcibiskup* kardinál* kněz trenér* kouč* útoční* brankář* obránce hráč* fotbalist* tenist* herec herc* hereč* zpěv* hudební* režisér* spisovatel* básní* malíř* novinář* historik* ekonom* analytik* politolog* sociolog* expert* vědec vědc* podnikatel* miliardář* zakladatel* kandidát kandidáta kandidátovi kandidátem kandidáti kandidátů kandidátka kandidátky kandidátku lídr* aktivist* politik* rektor* syn dcera bratr sestra manžel*',
    roleWords:
      'bývalý bývalá exprezident tehdejší současný generální výkonný první místo- zahraničí vnitra obrany financí spravedlnosti zdravotnictví školství průmyslu obchodu vlády sněmovny senátu americký ruský německý francouzský britský ukrajinský český slovenský čínský',
    organisationStart:
      'ministerstv* univerzit* institut* ústav* bank* stran* komis* výbor* rada rady radě soud* zastupitelství federac* asociac* nadac* uni* organizac* agentur* firm* společnost* skupin* policie policii úřad* centrum akademi* škol* nemocnic* muzeum divadl* klub* hnutí liga fc fk sk ac čes* státní nejvyšší ústavní vysok* národní krajsk* okresn* městsk* inspekc* správ* ředitelstv*',
    organisationEnd: 'a_s s_r_o',
    organisationCues:
      'společnost společnosti společností firma firmy firmě firmu koncern koncernu skupina skupiny deník deníku server serveru agentura agentury banka banky klub klubu spolek spolku řetězec řetězce',
    softened: 'k=c h=z g=z r=ř',
    severalPlaces: 'obcích městech vesnicích krajích okresech městy obcemi čtvrtích ostrovech',
    listLeads: 'jako například',
    placeEnd:
      'moře moři mořem oceán* záliv* průliv* průplav* poloostrov* jezer* ostrov* souostroví poušť pouště poušti pohoří hory horách',
    placeStart:
      'obec obce obci městys vesnice vesnici město města městě městečko sídliště čtvrť čtvrti ulice ulici náměstí třída hora hory řeka jezero ostrov hrad zámek san santa los new nový nová kraj okres moře moři mořem oceán* záliv* průliv* poloostrov* mys mysu mysem jezer* řeky řece řeku řekou pohoří poušť pouště poušti údolí přehrad* sopk* sopce ledovec ledovce ledovci letiště letišti nádraží průsmyk* souostroví zátok* zátoce ostrovy ostrově ostrovech',
    placeCues: 'v ve do z ze u poblíž obyvatelé obyvatel obyvatelům obyvatele okolí',
    speech:
      'řekl řekla uvedl uvedla dodal dodala říká sdělil sdělila prohlásil prohlásila upozornil upozornila vysvětlil popsal zdůraznil potvrdil poznamenal oznámil tvrdí konstatoval napsal podotkl doplnil reagoval odpověděl míní soudí komentoval',
    linkers: 'de van von der la le di da del al el bin',
    organisationLinkers: 'a pro v',
    places:
      'arktida antarktida česko česká_republika čr slovensko usa spojené_státy velká_británie británie anglie skotsko evropa asie afrika amerika blízký_východ sssr sovětský_svaz československo praha brno ostrava plzeň liberec olomouc české_budějovice hradec_králové ústí_nad_labem pardubice zlín havířov kladno most opava frýdek-místek jihlava karlovy_vary karviná teplice děčín chomutov přerov jablonec mladá_boleslav prostějov třebíč česká_lípa třinec tábor znojmo kolín příbram cheb písek kroměříž vsetín břeclav uherské_hradiště morava čechy slezsko vysočina krkonoše šumava beskydy vltava labe bratislava košice žilina londýn paříž berlín mnichov hamburk drážďany lipsko kolín_nad_rýnem řím milán neapol benátky madrid barcelona lisabon brusel haag amsterdam vídeň budapešť bukurešť sofie atény kyjev lvov charkov oděsa donbas krym minsk moskva petrohrad varšava krakov vilnius riga tallinn stockholm oslo kodaň helsinky ženeva curych istanbul ankara káhira jeruzalém gaza pásmo_gazy teherán bagdád damašek kábul peking šanghaj tokio soul new_york washington los_angeles kreml bílý_dům america olomoucko ostravsko plzeňsko liberecko brněnsko pardubicko královéhradecko zlínsko karlovarsko ústecko jihlavsko',
    organisations:
      'osn eu evropská_unie nato who mmf světová_banka ods čssd ano hnutí_ano kdu-čsl top_09 piráti spd stan ksčm sněmovna poslanecká_sněmovna senát čnb česká_národní_banka nkú bis ústavní_soud nejvyšší_soud čssz čez škoda škoda_auto české_dráhy česká_pošta agrofert čt česká_televize nova prima čtk český_rozhlas mladá_fronta_dnes mf_dnes idnes lidové_noviny právo novinky respekt hospodářské_noviny sparta slavia evropská_komise evropský_parlament evropská_rada mezinárodní_měnový_fond světová_zdravotnická_organizace rada_bezpečnosti_osn rada_evropy evropská_centrální_banka mezinárodní_trestní_soud červený_kříž správa_železnic lesy_čr masarykova_univerzita univerzita_palackého akademie_věd akademie_věd_čr komerční_banka česká_spořitelna',
    givenNames:
      'bohdan čeněk david ferdinand hynek květoslav lubor luděk radovan rostislav samuel vítězslav vlastislav alžběta andrea aneta bohuslava božena daniela dominika elena ema františka iva iveta jaroslava jiřina kristýna ludmila marta milena miloslava nataša sabina sára stanislava adam adéla aleš alexandr alexandra alfréd alice alois antonín barbora blanka bohumír boris břetislav čestmír dagmar dalibor danuše denisa dita dominik dušan eduard eliška emil erik ester evžen filip gabriela helena igor ilona irena ivona jaromír jindřich johana jolana josefa julie kamil kamila karolína klára kryštof květa ladislav lada leoš libuše linda lukáš magdaléna marcel marcela marian mario matěj matouš max michaela mikuláš miroslava nikola oldřich olga otakar oto patrik pavlína přemysl radka radomír radoslav regina renata rené richard romana růžena šárka šimon simona soňa štefan štěpán světlana tadeáš tereza theodor valérie vendula veronika viktor viktorie vilém vladimíra vlasta yveta zbyněk zdeňka žaneta alena andrej anna bohuslav bohumil dana daniel eva františek hana ivan ivana ivo jakub jan jana jaroslav jarmila jiří jitka josef karel kateřina lenka libor lubomír lucie ludvík luboš marek marie markéta martin martina michal milan milada miloš miloslav miroslav monika ondřej pavel pavla petr petra radek radim robert roman rudolf stanislav tomáš václav věra vít vladimír vladislav vlastimil vojtěch zdeněk zuzana volodymyr vladimir natálie',
    complementEndings: 'ích ých ého ího é í',
    unchangingEndings: 'i u',
    endings:
      'a u ovi em e y ě i o ou é ého ému ým ém ých ům ech ách ami ů ové ová ovou ím ích í ii ie ií iích iím',
  },

  dates: {
    order: 'dmy',
    months: {
      1: 'lednu|lednem',
      2: 'únoru|únorem',
      3: 'březnu|březnem',
      4: 'dubnu|dubnem',
      5: 'květnu',
      6: 'červnu',
      7: 'červenc{i,em}',
      8: 'srpnu',
      9: 'říj',
      10: 'říjnu',
      11: 'listopadu',
      12: 'prosinci',
    },
    weekdays: {
      1: 'pondělí|pondělní{,ho}',
      2: 'úter{ý,ním,ní}|úterek',
      3: 'střed{a,u,y,ě,ou}',
      4: 'čtvrt{ek,ka,ku,kem}',
      5: 'pát{ek,ku,kem}',
      6: 'sobot{a,u,y,ě,ou}',
      7: 'neděl{e,i,í}',
    },
    ambiguous:
      'po|út|st|čt|pá|so|ne|října|květen|středu|středy|led|úno|bře|dub|kvě|srp|zář|říj|lis|pro|pátku|středa|středě|pátá|září|dubu',
    relative: {
      'day-2': 'předevčírem',
      'day-1': 'včera|včerejš{í,ího,ku,ek,ím}',
      'day-1@EV': 'včera večer',
      'day-1@NI': 'včera v noci|minulou noc|uplynulou noc',
      'day-1@MO': 'včera ráno',
      'day-1@AF': 'včera odpoledne',
      'day+0': 'dnes|dneska|dneš{ní,ního,ku,ek,ním}',
      'day+0@MO': 'dnes ráno',
      'day+0@AF': 'dnes odpoledne',
      'day+0@EV': 'dnes večer',
      'day+0@NI': 'dnes v noci|této noci',
      'day+1': 'zítra|zítř{ejší,ek,ku}',
      'day+1@MO': 'zítra ráno',
      'day+1@EV': 'zítra večer',
      'day+2': 'pozítří',
      'year+0': 'letos|letošn{í,ího,ím}',
      'year-1': 'loni|vloni|loňsk{ý,ého,ém,é,á}',
      'year-2': 'předloni',
      'year+1': 'napřesrok',
    },
    previous: {
      'day+0': 'téhož dne|ten den|toho dne|tentýž den|stejný den',
      'day+0@EV': 'toho večera|téhož večera',
      'day+1': 'následující den|druhý den|den poté|další den|o den později',
      'day-1': 'předchozí den|den předtím|předešlý den|o den dříve',
      'year+0': 'téhož roku|ve stejném roce|toho roku|tentýž rok',
      'year+1': 'o rok později|následující rok|rok poté',
      'year-1': 'o rok dříve|rok předtím',
      'month+0': 'téhož měsíce',
      'week+0': 'téhož týdne',
    },
    within: 'během_|v průběhu_',
    afterDate: 'po_|od_',
    beforeDate: 'před_',
    finals: 'posledn{í,ího,ím,ích,ími}_',
    unitIsOne: true,
    plurals: 'let|letech|léta|měsíců|měsících|týdnů|týdnech|dnů|dní|dnech',
    andHalf: '_a půl',
    units: {
      second: 'sekund{a,u,y,}|vteřin{a,u,y,}',
      minute: 'minut{a,u,y,ami,}',
      hour: 'hodin{a,u,y,ami,}',
      day: 'den|dn{e,i,y,ů,í,ech}|dnem',
      workday: 'pracovní{,ch} dn{y,ů}',
      weekend: 'víkend{,u,em}',
      week: 'týd{en,ne,ny,nů,nu,nem}',
      month: 'měsíc{,e,i,ů,em}',
      quarter: 'čtvrtletí|kvartál{,u}',
      half: 'pololetí',
      year: 'rok{,u,y,ů,em}|let|lety|letech|roce',
      decade: 'desetiletí|dekád{a,y,ě,u}',
      century: 'stolet{í}|stol.',
    },
    last: 'minul{ý,á,é,ého,ém,ou,ých}_|posledn{í,ího,ím,ích}_|uplynul{ý,á,é,ého,ém,ou,ých}_|předchoz{í,ího,ím,ích}_|předešl{ý,ého,é,ém,ou}_',
    this: 't{ento,ato,oto,ohoto,omto,uto,éto,ěchto}_|současn{ý,ém,ého}_|aktuální_',
    next: 'příšt{í,ího,ím,ích}_|následujíc{í,ího,ím,ích}_|další_|dalš{ího,ím,ích}_',
    coming: 'nadcházejíc{í,ím,ího}_|nejbližší_|_příštího',
    ago: 'před_|_zpátky|_nazpět',
    ahead: 'za_',
    later: '_poté|_později|po_|_nato',
    earlier: '_předtím|_dříve|_předem',
    about: 'asi|zhruba|přibližně|téměř|více než|okolo|skoro|přes',
    numbers:
      'jeden,jedna,jedním,jednu,jedno|dva,dvě,dvěma,pár,dvou|tři,třemi,několik,několika|čtyři,čtyřmi|pět,pěti|šest,šesti|sedm,sedmi|osm,osmi|devět,devíti|deset,deseti|jedenáct|dvanáct|třináct|čtrnáct|patnáct|šestnáct|sedmnáct|osmnáct|devatenáct|dvacet,dvaceti',
    moreNumbers: {
      1.5: 'půldruhého|půldruhé',
      30: 'třicet|třiceti',
      40: 'čtyřicet',
      50: 'padesát|padesáti',
      100: 'sto',
    },
    ordinals:
      'prvn{í,ího,ím}|druh{ý,á,é,ého,ém}|třet{í,ího,ím}|čtvrt{ý,é,ého,ém}|pát{ý,é,ého,ém}|šest{ý,ého}|sedm{ý,ého}|osm{ý,ého}|devát{ý,ého}|desát{ý,ého}|jedenáct{ý,ého}|dvanáct{ý,ého}|třináct{ý,ého}|čtrnáct{ý,ého}|patnáct{ý,ého}|šestnáct{ý,ého}|sedmnáct{ý,ého}|osmnáct{ý,ého}|devatenáct{ý,ého,ém}|dvacát{ý,ého,ém}|dvacátého prvního|dvacátého druhého|dvacátého třetího|dvacátého čtvrtého|dvacátého pátého|dvacátého šestého|dvacátého sedmého|dvacátého osmého|dvacátého devátého|třicátého|třicátého prvního',
    parts: {
      MO: 'ráno|dopoledne|nad ránem',
      NO: 'poledne|v poledne',
      AF: 'odpoledne',
      EV: 'večer',
      NI: 'v noci|noc|noci',
      MN: 'půlnoc{,i}|o půlnoci',
    },
    clock: '_hodin{,y,a}|_hod.|_hod|_h',
    clockLead: 'v_|ve_|od_|do_|kolem_',
    am: '_ráno|_dopoledne',
    pm: '_odpoledne|_večer',
    zones: { 'středoevropského času': 'Europe/Prague', 'místního času': 'local' },
    edges:
      'začát{ek,ku,kem}_|na začátku_|počát{ek,ku,kem}_|na počátku_|kon{ec,ce,cem,ci}_|na konci_|ke konci_|v polovině_|polovin{a,ě,y,u}_|v půlce_|do konce_|přelomu_',
    rest: 'zbytek_|zbytku_',
    firstHalf: 'prvn{í,ím} pololetí',
    secondHalf: 'druh{é,ém} pololetí',
    firstOfTwo: 'prvn{í} polovin{a,ě,y}',
    secondOfTwo: 'druh{á,é} polovin{a,ě,y}',
    glue: 'v|ve|dne|na|roku|t.r.',
    yearMark: 'rok{,u,em}_|roce_|_r.|lety_|léta_',
    monthMark: 'měsíc_',
    dayMark: 'dne_',
    before: '_př. n. l.|_před naším letopočtem|_př. kr.|_př. n.l.|_př.n.l.',
    from: 'od|z|ze',
    to: 'do|až|až do',
    toNext: 'na',
    between: 'mezi',
    and: 'a|i|nebo',
    weekend: 'o víkendu|o uplynulém víkendu',
    seasons: {
      SP: 'jar{o,a,u,em}|na jaře',
      SU: 'lét{o,a,u,em}|v létě',
      FA: 'podzim{,u,em}|na podzim',
      WI: 'zim{a,y,u,ě,ou}',
    },
    decades: '_. let{a,ech,}|_. léta|léta_',
    decadeNames: {
      1920: 'dvacát{á,ých} l{éta,et,etech}',
      1930: 'třicát{á,ých} l{éta,et,etech}',
      1940: 'čtyřicát{á,ých} l{éta,et,etech}',
      1950: 'padesát{á,ých} l{éta,et,etech}',
      1960: 'šedesát{á,ých} l{éta,et,etech}',
      1970: 'sedmdesát{á,ých} l{éta,et,etech}',
      1980: 'osmdesát{á,ých} l{éta,et,etech}',
      1990: 'devadesát{á,ých} l{éta,et,etech}',
    },
    holidays: {
      '12-24': 'štědrý den',
      '12-25': 'vánoce',
      '12-31': 'silvestr',
      '01-01': 'nový rok',
      'E-2': 'velký pátek',
      'E+1': 'velikonoční pondělí',
      '10-28': 'den vzniku československa',
      '11-17': 'den boje za svobodu|den boje za svobodu a demokracii',
      'E-7': 'květn{á,ou} neděl{e,i}',
    },
    every: 'každý|každou|každé|každého',
    on: 'v|ve|od|do|z|na|po|před|mezi|roku|roce|rok|kolem|během|léto|zima|o|za|let|k|pro|letech',
    numbered: 'č._|číslo_|čísla_|sp. zn._|zákon_|zákona_|zákonem_|zákoně_',
    counted:
      'lidí|osob|metrů|kilometrů|korun|dolarů|eur|tun|hektarů|tisíc|milionů|mil|mld|km|kg|obyvatel|krát|vojáků|kusů|procent|míst',
    future:
      'bude|budou|plánuje|plánovan{ý,á,é}|očekává|uskuteční|proběhne|má|mají|začne|chystá|začíná|startuje|koná se|vyprší|v předvečer|těsně před',
    past: 'byl|byla|bylo|byli|řekl|řekla|uvedl|uvedla|oznámil|stal|stala|proběhl|začal|zemřel|zemřela|konal|konala',
    pastEndings: 'al|ala|alo|ali|il|ila|ili|ilo',
    one: { half: 'půl roku|půlrokem' },
  },

  amounts: {
    changes: 'na',
    everyNth: 'každý každá každé každou každého',
    oneParts: 'třetina|třetinu=3 čtvrtina|čtvrtinu=4 pětina|pětinu=5 desetina|desetinu=10',
    callsBefore: 'linka linku lince volat zavolal zavolala zavolali číslo tísňová tísňovou tísňové',
    ratiosOfTen: 'z ze',
    adjectives: '-ých -é',
    numbers:
      'nula=0 jeden|jedna|jedno|jednoho|jedné=1 dva|dvě|dvou|dvěma=2 tři|tří|třemi=3 čtyři|čtyř|čtyřem|čtyřmi=4 pět|pěti=5 šest|šesti=6 sedm|sedmi=7 osm|osmi=8 devět|devíti=9 deset|deseti=10 jedenáct|jedenácti=11 dvanáct|dvanácti=12 třináct|třinácti=13 čtrnáct|čtrnácti=14 patnáct|patnácti=15 šestnáct|šestnácti=16 sedmnáct|sedmnácti=17 osmnáct|osmnácti=18 devatenáct|devatenácti=19 dvacet|dvaceti=20 třicet|třiceti=30 čtyřicet|čtyřiceti=40 padesát|padesáti=50 šedesát|šedesáti=60 sedmdesát|sedmdesáti=70 osmdesát|osmdesáti=80 devadesát|devadesáti=90 sto=100 dvě_stě=200 tři_sta=300 čtyři_sta=400 pět_set=500 tisíc=1000 půl=0.5 půldruhého=1.5',
    scales:
      'set|sta|stě=2 tisíc~|tis=3 milion~|milión~|mil=6 miliard~|mld|mrd=9 bilion~|bilión~|bil=12 desítky|desítek=1 stovky|stovek=2 tucty|tuctů=x12',
    halves: 'a_půl',
    currencies:
      'korun~|korun_českých|kč|kčs=CZK dolar~=$ amerických_dolarů=USD eur|euro|eura|eury=EUR lib~|liber=£ liber_šterlinků=GBP jen~=JPY jüan~|juan~=CNY rubl~=RUB hřiv~|hřiven=UAH frank~=franc švýcarských_franků=CHF zlot~=PLN forint~=HUF rupi~=rs lir~=TRY peso|pesos=peso won~=KRW',
    currenciesBefore: 'kč=CZK',
    minors: 'haléř~=CZK cent~=EUR pen~|pencí=GBP kopej~=RUB',
    percent: 'procent~|procentn~',
    points: 'procentního_bodu|procentní_bod|procentní_body|procentních_bodů',
    basisPoints: 'bazických_bodů|bazické_body|bazického_bodu|bazický_bod',
    perMille: 'promile|promil',
    fractions:
      'třetina|třetinu|třetinou|třetiny|třetin|třetinách=3 čtvrtina|čtvrtinu|čtvrtinou|čtvrtiny|čtvrtin=4 pětina|pětinu|pětiny|pětin=5 desetina|desetinu|desetiny|desetin=10',
    minusAfter: 'pod_nulou|pod_bodem_mrazu',
    about: 'asi|přibližně|zhruba|kolem|okolo|téměř|skoro|cca|bezmála|odhadem',
    more: 'více_než|víc_než|přes|nejméně|alespoň|minimálně|nad|aspoň|ne_méně_než',
    less: 'méně_než|míň_než|pod|nejvýše|maximálně|nanejvýš|do|až|ne_více_než',
    between: 'mezi|od',
    to: 'do|až',
    and: 'a',
    minus: 'minus',
    labels:
      'článek článku čl číslo kapitola strana str ulice skupina skupiny liga sezona díl etapa fáze typ verze místo místě kanál let covid formule boeing airbus paragraf odstavec odst bod třída top dálnice linka kolo kola stupeň zákon sbírky paragrafu kapitoly kapitole',
    counted:
      'lidí|lidé|osob~|obyvatel~|muž~|žen|ženy|dětí|voják~|mrtv~|zraněn~|oběť|obětí|uprchlí~|zaměstnanc~|pracovník~|žák~|student~|pacient~|případ~|hlas~|křesel|rodin~|domů|bytů|aut|vozidel|divák~|policist~|krát|zem~|zemí|cestující~|klient~|civilist~|kusů|míst|zadržen~|nemocn~|nezaměstnan~|dospěl~|raněn~|nakažen~|pohřešovan~|obviněn~|poslan~',
    notCounted:
      'a i nebo či v ve na z ze do od po za pro při o u nad pod bez ne že jak to jeho její jejich byl byla bylo byly je jsou také on ona oni my vy já ale se by tak už ještě před mezi přes proti který které která když kde tom roku rok roce let procent kolem asi -alo -ilo -elo -ylo -lo mají mohou musí žije pracuje zůstává',
    joiner: 'a',
    endings:
      'a u y i ů ům ímu ech em e ové ou ách ami ích ího é ých ého í ím ími ce ci cích cům ců ky kou ka kům cíh ek',
    ordinalDot: true,
    streets: 'ulice ulici náměstí třída',
  },

  sources: {
    before:
      'podle|dle|jak uvedl|jak uvedla|jak uvádí|jak píše|jak informoval|jak informovala|s odvoláním na|odvolává se na|citovaný|v rozhovoru pro',
    reports:
      'uvedl|uvedla|uvádí|informoval|informovala|informuje|píše|napsal|napsala|sdělil|sdělila|řekl|řekla|oznámila|zveřejnil',
    anonymous: 'zdroje|zdroj|zdrojů|svědci|svědků|diplomaté|nejmenovaný|nejmenovaní|insider',
    documents:
      'zpráva|zprávy|studie|průzkum|průzkumu|údaje|údajů|dat|prohlášení|dokument|dokumentu|dokumentů|statistik|statistiky|analýzy|analýza|sčítání',
    media:
      'agentura|agentury|agentuře|deník|deníku|list|listu|server|serveru|televize|televizi|rozhlas|týdeník|web|webu',
    agencies: 'ČTK',
    outlets:
      'Česká televize|ČT|ČT24|Český rozhlas|Radiožurnál|Mladá fronta DNES|MF DNES|iDNES.cz|iDNES|Lidové noviny|Právo|Novinky|Novinky.cz|Hospodářské noviny|Aktuálně.cz|Seznam Zprávy|Deník N|Deník|Blesk|Respekt|Reflex|Nova|Prima|CNN Prima News|Euro|E15|Forum 24',
  },

  salience: {
    here: 'zde|tady',
    pictured: 'vlevo|vpravo|uprostřed|zleva|zprava|na snímku|na fotografii',
    connectives:
      'ale|však|nicméně|navíc|kromě toho|mezitím|proto|tedy|také|zároveň|současně|naopak|přesto|dále|například|avšak|mimo to|mimoto|každopádně|jinými slovy|naproti tomu|ve skutečnosti|zkrátka|stručně řečeno|samozřejmě|mimochodem|koneckonců|i přesto|v důsledku toho|ostatně',
    conjunctions:
      'ale|avšak|a|je třeba dodat, že|je nutné dodat, že|je třeba zdůraznit, že|dodejme, že|podotkněme, že|nutno dodat, že|nutno podotknout, že|za zmínku stojí, že',
    pronouns:
      'on|ona|ono|oni|to|ten|ta|tento|tato|toto|jeho|její|jejich|my|já|tam|tím|tak|oba|obě|oboje|jeden z nich|jedna z nich|část z nich|většina z nich|o tom|neboť|vždyť|proto|kvůli tomu',
    demonstratives:
      'tento|tato|toto|tito|tyto|tohoto|této|tomuto|tímto|touto|tomto|tuto|těchto|těmto|těmito',
    ownTime: 'v těchto dnech|v tuto chvíli|v této chvíli',
    background:
      'toto je strojový překlad|tento článek byl|tento text byl|článek byl přeložen|loni|připomeňme|čtěte také|čtěte více|dříve',
  },
};
