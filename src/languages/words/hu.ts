import type { LanguageSignals, LanguageWords } from '../language';
import type { InterruptionWords } from '../sections/interruptions';

export const signals: LanguageSignals = {
  tag: 'hu',

  detection: {
    script: 'Latn',
    letters: 'áéíóöőúüű',
    endings: 'nak nek ban ben ság ség nál nél ból ből ról ről tól től hoz kat ket',
    words:
      'a az és hogy nem is egy ez meg de volt csak már mint még azt van el ezt szerint ki lesz ha vagy minden pedig után között majd volna mert akkor kell nagy lehet ezért több arról amely első ami aki fel sem akik azonban alatt amelyek lett ott itt nincs',
  },
};

export const interruptions: InterruptionWords = {
  related:
    'olvassa el|olvassa el ezt is|olvasd el|olvasd el ezt is|olvassa tovább|tovább olvasom|tovább|olvass tovább|olvasson tovább|lásd még|nézze meg|nézd meg|nézze meg ezt is|ezt is olvassa el|ez is érdekelheti|ez is érdekelhet|ezek is érdekelhetik|önt is érdekelheti|érdekelheti még|kapcsolódó|kapcsolódó cikk|kapcsolódó cikkek|kapcsolódó cikkeink|kapcsolódó hírek|kapcsolódó tartalom|kapcsolódó témák|kapcsolódó anyagok|hasonló cikkek|ajánlott|ajánlott cikkek|ajánljuk|ajánló|ajánlatunk|legolvasottabb|legolvasottabb cikkek|legnépszerűbb|legfrissebb|legfrissebb hírek|friss hírek|friss|kiemelt|további cikkek|további hírek|további részletek|további|még több|még több hír|bővebben|részletek|címkék|cimkék|témák|téma|kulcsszavak|tags|ne maradj le|ne maradjon le|következő cikk|előző cikk|a témában|korábban írtuk|ez is érdekes lehet|rovatunkból|olvasta már|ezeket olvasta már|a nap hírei|elolvasom|a cikk folytatása|cikk folytatása|erről írtunk|erről is írtunk|korábban erről írtunk|kapcsolódó videó|szerkesztőink ajánlják|ezt ne hagyja ki|ezt ne hagyd ki|önnek ajánljuk|neked ajánljuk',
  advert:
    'hirdetés|hirdetések|reklám|szponzorált|szponzorált tartalom|támogatott tartalom|a cikk a hirdetés után folytatódik|a cikk folytatódik|fizetett tartalom|hirdetés után folytatódik|a hirdetés után folytatjuk|reklám átugrása|hirdetés bezárása|promóció',
  newsletter:
    'hírlevél|iratkozzon fel|iratkozz fel|feliratkozás|feliratkozom|e-mail cím|e-mail címe|kérjük, adja meg|előfizetés|fizessen elő|támogass|támogasson|támogassa|e-mail címed|adja meg az e-mail|csatlakozzon hozzánk|támogasson minket|legyen támogatónk',
  follow:
    'kövess|kövessen|kövesd|kövessen minket|csatlakozz|csatlakozzon|töltse le|töltsd le|lájkolj|kattintson|kattints ide|iratkozz fel|kövess minket|kövesse',
  share:
    'megosztás|megosztom|ossza meg|oszd meg|link másolása|másolás|link másolva|nyomtatás|küldés|mentés|elküldöm|cikk megosztása|email|küldés e-mailben|tetszik',
  pager: 'oldal|#. oldal|következő|előző|következő oldal|# / #',
  video:
    'videó|videók|nézze meg a videót|videó megtekintése|hallgassa meg|galéria|képgaléria|fotók|képek|podcast|lejátszás|élő',
  tool: 'nagyítás|bezárás|ugrás a tartalomhoz|vissza a tetejére|több mutatása|betöltés|továbbiak betöltése|betűméret|hibabejelentés|olvasási idő|megnyitás|kinyitás|galéria megtekintése|bejelentkezés|lejátszás|szünet|kép megnyitása|elrejtés|cikk mentése|nyomtatás|kép megtekintése|fotó megtekintése|kép nagyítása|fotó nagyítása|kattintson a nagyításhoz|kattints a nagyításhoz|teljes méret|megnyitás teljes méretben',
  comments:
    'hozzászólások|hozzászólás|hozzászólok|szóljon hozzá|szólj hozzá|# hozzászólás|kommentek|komment|vélemény|hozzászólás írása|írja meg véleményét',
  asks: 'tetszett a cikk|tetszett ez a cikk|tetszett az írás|tetszik a cikk|hasznos volt a cikk|hasznos volt ez a cikk|hasznosnak találta a cikket|hasznosnak találtad a cikket|hasznosnak találtad|hasznosnak találta|érdekes volt a cikk|érdekesnek találta a cikket|érdekesnek találtad|mennyire volt hasznos|mit gondol a cikkről|hibát talált|hibát talált a cikkben|hibát találtál|hibát találtál a cikkben|hibát vett észre|elírást talált|elírást találtál|helyesírási hibát talált|van egy jó sztorija|van egy jó sztorid',
  boilerplate:
    'minden jog fenntartva|copyright ©|szerzői jog|másolása|utánközlés|engedély nélkül|a cikk eredetileg|köszönjük, hogy elolvas|köszönöm, hogy elolvas|köszönjük, hogy olvas|impresszum|a szerkesztőség nem vállal|a cikkben megjelenő vélemények',
  credit:
    'szerző|írta|forrás|források|fotó|fotók|kép|képek|szerkesztő|szöveg|borítókép|fordította|nyitókép|kiemelt kép|borítófotó|címlapkép|illusztráció',
  paywall:
    'csak előfizetőknek|előfizetőknek|az olvasás folytatásához|a cikk folytatása előfizetőink|fizessen elő, hogy|olvassa el a teljes cikket|ez a cikk előfizetőinknek|már előfizető|előfizetéssel olvasható|bejelentkezés után olvasható',
  byline:
    'írta|szerző|szöveg|szerkesztő|szerzők|riporter|szerkesztőség|a szerkesztőség|újságíró|tudósító|munkatársunk',
  dated:
    'megjelent|közzétéve|frissítve|módosítva|publikálva|dátum|frissült|létrehozva|utolsó frissítés',
  kickers:
    'exkluzív|friss|most érkezett|rendkívüli|élő|élőben|percről percre|frissítés|frissítve|videó|fotók|képgaléria|galéria|vélemény|elemzés|kommentár|interjú|portré|kritika|jegyzet|publicisztika|riport|tényellenőrzés|nekrológ|gyászhír|podcast|infografika|közlemény',
  datelines:
    'budapest|debrecen|szeged|miskolc|pécs|győr|nyíregyháza|kecskemét|székesfehérvár|szombathely|eger|szolnok|veszprém|zalaegerszeg|kaposvár|békéscsaba|pozsony|kassa|kolozsvár|marosvásárhely|csíkszereda|szabadka|újvidék|bukarest|bécs|berlin|prága|varsó|london|párizs|brüsszel|róma|moszkva|kijev|ungvár|washington|new york|peking|tokió|genf|jeruzsálem|teherán|belgrád|zágráb',
  joins: 'és',
  corrected:
    'helyreigazítás|javítás|szerkesztői megjegyzés|frissítés|pontosítás|a cikk korábbi változatában',
  cookies: 'süti|cookie',
};

export const words: LanguageWords = {
  sentences: {
    abbreviations: 'dr prof id ifj özv szt St pl ill kb ún vö ld u.n uo sz tel áll rk gk vm u krt',
    mayEnd: 'stb Kft Zrt Nyrt Bt kft i.e i.sz',
    ordinals: true,
  },

  quotation: {
    marks: '„” „“ "" »« «» “”',
    dialogue: 'dash',
    subject: 'around',
    placeEndings: 'ban|ben|ból|ből|on|en|ön',
    obliqueEndings: 'ban|ben|ból|ből|nak|nek|val|vel|ról|ről|tól|től|hoz|hez|höz|kat|ket|ért',
    objectForms:
      'ának>a|ének>e|ával>a|ével>e|ától>a|étől>e|ához>a|éhez>e|ára>a|ére>e|át>a|ét>e|nak>|nek>|tól>|től>|hoz>|hez>|höz>|ot>|et>|öt>|at>|t>',
    toldEndings: 'nak|nek|val|vel',
    objectEndings: 't|nak|nek|val|vel',
    converbEndings: 'va|ve',
    nameEndings: 'nak|nek|val|vel|ról|ről|tól|től|hoz|hez|ban|ben|t',
    verbs:
      'bólint*ott|bólogat*ott|indokol*ta,ták,ja,t|vitat*ja,ta|összefoglal*ta,ja|óv*ott,ta|hangoztat*ta,ták,ja|bizonygat*ta,ja|sajnálkozott|örvendett|gratulál*t,tak|köszönte meg|tisztáz*ta,ták,za|bemutat*ta,ja|beismer*te,ték,i|elárul*ta,ták,ja|árulta el|viccel*t,ődött|ironizál*t|tűnődött|elmélkedett|latolgat*ta|jósol*ta,ja,t|prognosztizál*ta|kezdte|folytatta|zárta|mondotta|zárta szavait|zárta gondolatait|fejezte be|sorolta|vetette közbe|azzal kezdte|azzal folytatta|azzal zárta|tartalmazza|mond*ta,ja,ják,ták,ott|megismétel*te,i|közöl*te,ték,i|hozzátet*te,ték|hozzáteszi|elmond*ta,ták,ja|kijelentet*te,ték|kijelenti|hangsúlyoz*ta,ták,za|ír*ta,ták,ja|írják|jelentet*te,ték~ki|jelentette~be|jelentette ki|jelentette be|tette hozzá|fogalmazott|fogalmaz|vél*te,i,ték|állít*ja,otta,ják,ották|nyilatkoz*ta,ott|tájékoztatott|tájékoztatta|figyelmeztet*ett,te|válaszol*ta,t|magyaráz*ta,za|jelez*te,ték|jelzi|megjegyez*te|kifejtet*te,ték|kifejti|kiemel*te,ték,i|bejelentet*te,ték|megerősítet*te,ték|cáfol*ta,ja|kérdez*te,i|idéz*te,i|vall*ja,otta|elismer*te,i|emlékeztetett|emlékeztet|ígér*te,i|hisz+i|gondol*ja,ta|úgy véli|úgy vélte|úgy látja|szögezte le|leszögez*te|húzta alá|aláhúz*ta|mutatott rá|rámutatott|rámutat|beszélt|beszélt arról|fejtette ki|emelte ki|vetette fel|reagált|méltat*ta|bírál*ta|részletez*te|olvasható|áll a|számolt be|beszámolt|tudat*ta|erősítette meg|ismertet*te|hívta fel|jegyezte meg|mesél*te,i,t|értékel*te,t|nevezte|becsül*i,te|ismerte el|ismeri el|emlékezett|emlékezik|idézte fel|felidézte|nevezi|tette fel a kérdést|felelte|reagálta|megállapítja|megállapította|állapította meg|jelenti ki|hívta fel a figyelmet|felhívta a figyelmet|figyelmeztet|tagadta|tagadja|vallotta be|bevallotta|pontosított|pontosította|foglalta össze|összegezte|összegzett|fűzte hozzá|hozzáfűzte|teszi hozzá|világított rá|vélekedett|vélekedik|fogalmazta meg|panaszolta|panaszkodott|kritizálta|vádolta|kérte|kéri|követelte|követeli|javasolta|javasolja|sürgette|üzente|üzeni|posztolta|bejegyezte|tudatja|derül ki|kommentálta|tréfálkozott|kiáltotta|suttogta|sóhajtotta|fakadt ki',
    bareVerbs:
      'mondta|mondták|mondja|közölte|közölték|közli|hozzátette|hozzátették|elmondta|elmondták|kijelentette|kijelentették|kijelenti|hangsúlyozta|hangsúlyozták|hangsúlyozza|írta|írták|írja|írják|jelentette ki|jelentették ki|jelentette be|tette hozzá|fogalmazott|fogalmaz|vélte|véli|állítja|állította|állítják|nyilatkozta|nyilatkozott|magyarázta|jelezte|jelezték|jelzi|megjegyezte|kifejtette|kifejtették|kifejti|kiemelte|kiemelték|kiemeli|bejelentette|bejelentették|megerősítette|emlékeztetett|emlékeztet|leszögezte|szögezte le|aláhúzta|rámutatott|mutatott rá|fejtette ki|emelte ki|jegyezte meg|számolt be|beszámolt|tudatta|tudatja|fűzte hozzá|hozzáfűzte|válaszolta|felelte|közlése|tartalmazza|olvasható|áll a|ismertette|összegezte|értékelt|értékelte|mesélte|kommentálta|vélekedett|reagált|elismerte|ígérte|tájékoztatott|tájékoztatta|figyelmeztetett|úgy véli|úgy vélte|úgy látja|részletezte|cáfolta|tagadta',
    accordingAfter: 'szerint|elmondása szerint|véleménye szerint',
    accordingSelf: 'szerinte|szerintük',
    former: 'előbbi',
    latter: 'utóbbi',
    subordinators: 'bár|noha|habár|míg|miközben|mert|amikor',
    complementisers: 'hogy',
    turns: 'de|viszont|ám',
    whenWords: 'miután|mert|mielőtt|amikor',
    asWords: 'ahogy|mint',
    addressees: 'újságíróknak|lapunknak|sajtónak|portálunknak|hírügynökségnek',
    tellingVerbs:
      'közölte|közölték|írta|írja|írták|mondta|mondták|jelentette|jelentették|tudatta|megerősítette|számolt|beszélt|tájékoztatott|nyilatkozta',
    statementPointers: 'ezt|erről',
    pointsBack: 'ezt|erről|így',
    indirect: ['that', 'according', 'postposed', 'comma', 'colon', 'zero', 'pointed'],
    relatives: 'aki|akik|amely|akinek|ami',
    signs:
      'tábla|táblán|molinó|molinón|plakát|plakáton|felirat|emléktábla|emléktáblán|sírkő|sírkövön|matrica',
    standards: 'terv|tervek|szerződés|szabályok|definíció',
    personJoins: 'és|meg|valamint',
    ages: 'éves',
    pronouns: { any: 'ő|aki|ez', they: 'ők|akik', i: 'én|mi' },
    verbEndings: { they: 'nak|nek|ják|ték|ták|tak|tek' },
    articles: 'a|az|egy|ez|ezek|néhány|több|sok|két|három|saját',
    standIns:
      'tárcavezető|politikus|városvezető|színész|színésznő|énekes|énekesnő|író|írónő|rendező|zenész|sportoló|labdarúgó|csatár|kapus|középpályás|versenyző|diplomata|közgazdász|történész|jogász|szakember|szakértő|üzletember|vállalkozó|tudós|kutató|művész|művésznő|zeneszerző|humorista|műsorvezető|úszó|vívó|olimpikon',
    tellingNouns:
      'válasza|reakciója|üzenete|véleménye|tanácsa|figyelmeztetése|következtetése|magyarázata|kérése|ígérete|mottója|kommentárja',
    links: 'és|von|de|van',
    documentForms:
      'közleményben>közlemény|közleményében>közlemény|közleményükben>közlemény|jelentésben>jelentés|jelentésében>jelentés|tanulmányban>tanulmány|tanulmányában>tanulmány|nyilatkozatban>nyilatkozat|nyilatkozatában>nyilatkozat|posztban>poszt|posztjában>poszt|bejegyzésben>bejegyzés|bejegyzésében>bejegyzés|üzenetben>üzenet|üzenetében>üzenet|dokumentumban>dokumentum|dokumentumában>dokumentum|cikkben>cikk|cikkében>cikk|ítéletben>ítélet|határozatban>határozat|határozatában>határozat|állásfoglalásban>állásfoglalás|állásfoglalásában>állásfoglalás|felhívásban>felhívás|felhívásában>felhívás|tájékoztatóban>tájékoztató|tájékoztatójában>tájékoztató|indoklásban>indoklás|indoklásában>indoklás|vádiratban>vádirat|szövegben>szöveg|szövegében>szöveg|beszámolóban>beszámoló|beszámolójában>beszámoló|hirdetményben>hirdetmény|kiáltványban>kiáltvány|törvényben>törvény|szerződésben>szerződés|írásban>írás|írásában>írás|petícióban>petíció|levélben>levél|levelében>levél|feljegyzésben>feljegyzés',
    impersonal: 'áll a|áll az|olvasható|olvashatjuk|szerepel a|szerepel az',
    stops:
      'ebben|abban|ebből|abból|erre|ettől|attól|ehhez|ahhoz|ezzel|azzal|ennek|annak|ezért|azért|ennél|annál|ezen|azon|eddig|addig|ekkor|ehelyett|emellett|emiatt|amiatt|ezután|azután|ezekben|azokban|ezekből|azokból|ezekre|azokra|ezekről|azokról|ezekhez|azokhoz|ezekkel|azokkal|ezeknek|azoknak|kapcsán|alapján|révén|útján|helyett|nélkül|felé|iránt|óta|körül|mellett|fölött|felett|alá|közé|mögött|által|végett|folytán|esetén|mentén|szemben|kívül|belül|túl|együtt|nyomán|terén|hogy|ha|amikor|mert|de|vagy|bár|aki|ami|amely|akik|ahol|ahogy|mint|van|volt|vannak|nem|is|már|még|után|előtt|alatt|között|szerint|miatt|számára|és|így|tehát|csak|pedig|majd|hétfőn|közben|során|azt|arról|erről|arra|ezt|keresztül|ellen|ellenére|kapcsolatban|akkor|viszont|közleményében|nyilatkozatában|bejegyzésében|interjúban|posztjában|levelében|beszédében|sajtótájékoztatón|oldalán|videójában|videóüzenetében|közlemény szerint',
    between:
      'is|azt|ezt|így|még|már|majd|később|korábban|tegnap|ma|nem|szintén|ugyanakkor|végül|úgy|külön|arról|erről|pedig|viszont',
    roleAfterName: true,
    ownedNouns: 'je>|ja>|pja>pa|nyja>nya|ánya>ány|e>|a>',
    indefinite: 'egy',
    deputies: 'al|helyettes',
    officeNames:
      'kormányfő=miniszterelnök|kormányfő=kancellár|miniszterelnök=kormányfő|államfő=köztársasági elnök|államfő=elnök|városvezető=polgármester|tárcavezető=…miniszter|tárcavezető=miniszter|szakvezető=edző|vezetőedző=edző|egyházfő=pápa|katolikus egyházfő=pápa',
    firms:
      'cég|vállalat|társaság|csoport|konszern|gyártó|autógyártó|légitársaság|üzemeltető|szolgáltató|biztosító|kiadó|fejlesztő|hálózat|lánc|cégcsoport|vállalatcsoport|óriáscég',
    bodies: 'szervezet|hivatal|hatóság|intézmény|ügynökség|szerv|tárca|testület',
    clubs:
      'klub|csapat|egyesület|párt|mozgalom|lap|újság|csatorna|város|község|falu|ország|sziget|megye|tartomány|régió|állam|szakszervezet',
    roles:
      'sajtóügyeletes+e|ügyeletes+e|sajtóreferens+e|sajtófőnök+e|sajtótitkár+a|elöljáró|főállatorvos|elnök+e,nek|miniszterelnök|miniszter+e|államtitkár+a|szóvivő+je|igazgató+ja|vezérigazgató+ja|vezető+je|titkár+a|főtitkár|professzor|polgármester+e|képviselő+je|szenátor|ügyvéd+je|ügyész|bíró|rendőrség|kormány|minisztérium|szakértő+k,je|elemző+k,je|közgazdász|kutató+k,ja|történész|szerző+je|jelölt|nagykövet|biztos|tábornok|ezredes|edző+je|játékos|orvos|tanú+k|szakszervezet|egyesület|cég|vállalat|párt|alapító+ja|tanulmány|jelentés|felmérés|közlemény|király|királynő|pápa|herceg|kancellár|kormányzó|koordinátor|ügynökség|ellenzék|forrás+ok|hatóságok|tisztviselő|tanácsadó+ja|újságíró|színész|rendező|apa|anya|testvér|férfi|nő|szervezet|tag+ja|alelnök+e|főszerkesztő|frakcióvezető|közeli|államfő|kormányfő|házelnök|nyugdíjas|mérnök|főorvos|futó|főigazgató|társaság|kutatás|bíróság|ügyészség|tanár|tanárnő|diák|hallgató|író|költő|színésznő|énekes|énekesnő|kapus|csapatkapitány|szövetségi kapitány|püspök|bíboros|pap|lelkész|parancsnok|lakos|lakó|lakók|szomszéd|szemtanú|gazda|halász|sofőr|apja|anyja|testvére|férje|felesége|szövetség|bank|pártelnök|katasztrófavédelem|tűzoltóság|mentők|önkormányzat|egyetem|rektor|tulajdonos|fia|lánya|gyermeke|özvegye|özvegy|barátja|kollégája|kolléga|munkatárs+a|tulajdonosa|vállalkozó|kommunikációs|vezérőrnagy|alezredes|őrnagy|meteorológus|biológus|pszichológus|nővér|szakács|zenész|karmester|műsorvezető|alpolgármester+e|jegyző|szakszervezeti|ellenzéki|gyár|kórház|hivatal|főkapitányság|védő+je|főügyész|tüntető+k|aktivista|utas+ok|látogató+k|gazdálkodó|méhész|pék|hentes|pincér|vendéglős|szállodás|kereskedő|boltos|gyógyszerész|ápoló|ápolónő|sebész|pszichiáter|szociológus|politológus|antropológus|filozófus|klímakutató|fizikus|kémikus|geológus|csillagász|matematikus|járványügyi|epidemiológus|virológus|állatorvos|ügyvédnő|bírónő|közjegyző|rendőr|rendőrök|tűzoltó|tűzoltók|kapitány|hadnagy|katona|tiszt|diplomata|tárgyaló|vezetőedző|csatár|középpályás|játékvezető|kerékpáros|úszó|bajnok|írónő|festő|szobrász|fotós|zeneszerző|kiadó|publicista|tanuló|tanító|tudós|építész|buszsofőr|mozdonyvezető|pilóta|tengerész|munkás|alkalmazott|dolgozó|üzletvezető|befektető|bankár|önkéntes|túlélő|áldozat|vádlott|gyanúsított|menekült|barát|plébános|érsek|imám|rabbi',
    courtesy: 'úr|asszony|dr',
    times:
      'hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton|vasárnap|január+ban|február+ban|március+ban|április+ban|május+ban|június+ban|július+ban|augusztus+ban|szeptember+ben|október+ben|november+ben|december+ben|tegnap|ma|holnap|reggel|este',
    naming:
      'film+ben|című|könyv+ben|regény|album|dal|nevű|elnevezésű|úgynevezett|ún|becenevű|szó|szavak|kifejezés|fogalom|lap|folyóirat|jelszó|művelet|projekt|csoport|műsor|sorozat|név+en|mint|típusú',
    noOne: 'senki|semmi',
    negations: 'nem|soha|cáfolta|cáfolja|tagadta',
    suppositions: 'ha',
  },

  names: {
    placeNouns:
      'falu község város városka település kerület megye járás tartomány régió sziget szigetcsoport félsziget kikötő kikötőváros folyó tó hegy vulkán völgy ország állam köztársaság -falu -város',
    bodyNouns:
      'cég vállalat társaság konszern légitársaság startup bank alapítvány egyetem főiskola múzeum kórház szervezet egyesület szövetség szakszervezet párt napilap hetilap folyóirat klub zenekar kórus együttes -cég -vállalat -társaság -bank -alapítvány -szervezet -egyesület -párt',
    kindArticles: 'egy',
    copulas: 'egy',
    sameNames:
      'egyesült_államok=usa=amerikai_egyesült_államok egyesült_királyság=nagy-britannia eu=európai_unió ensz=egyesült_nemzetek_szervezete',
    lastGivenForms:
      'ggyal>gy|ggyel>gy|nnyal>ny|nnyel>ny|llyal>ly|llyel>ly|ttyal>ty|ttyel>ty|sszal>sz|sszel>sz|zzsal>zs|zzsel>zs|ccsal>cs|ccsel>cs|ként>|ának>a|ánek>a|ában>a|áben>a|ából>a|áből>a|áról>a|áről>a|ától>a|átől>a|ához>a|áhez>a|áhöz>a|ánál>a|ánél>a|áért>a|ával>a|ável>a|énak>e|ének>e|éban>e|ében>e|éból>e|éből>e|éról>e|éről>e|étól>e|étől>e|éhoz>e|éhez>e|éhöz>e|énál>e|énél>e|éért>e|éval>e|ével>e|bbal>b|bbel>b|ccal>c|ccel>c|ddal>d|ddel>d|ffal>f|ffel>f|ggal>g|ggel>g|kkal>k|kkel>k|llal>l|llel>l|mmal>m|mmel>m|nnal>n|nnel>n|ppal>p|ppel>p|rral>r|rrel>r|ssal>s|ssel>s|ttal>t|ttel>t|vval>v|vvel>v|zzal>z|zzel>z|nak>|nek>|ban>|ben>|ból>|ből>|ról>|ről>|tól>|től>|hoz>|hez>|höz>|nál>|nél>|ért>|val>|vel>|ába>a|ábe>a|ára>a|áre>a|éba>e|ébe>e|éra>e|ére>e|ba>|be>|ra>|re>|ig>|ot>|et>|öt>|at>|on>|en>|ön>|át>a|án>a|ét>e|én>e|t>|n>',
    thingEnd: 'díj kupa szerződés egyezmény törvény fesztivál háború forradalom',
    plain:
      'a az egy és vagy de hogy ha mert mint ami amely aki akik ahol amikor ez azt ezt ezek azok ezen azon nem is már még csak most majd akkor így úgy tehát azonban viszont ugyanakkor továbbá szerint során után előtt között alatt felett mellett nélkül ellen miatt által iránt felé van vannak volt voltak lesz lenne kell lehet nincs ki mi hol hogyan miért ő ők én ti te önök minden mindenki több kevesebb sok néhány más másik két három négy öt tíz első második új nagy ma tegnap holnap ott itt ide oda szerinte emellett ráadásul végül ezért azért illetve valamint pedig rendőrség szakértők isten internet karácsony észak dél kelet nyugat föld kormány',
    placeStems: 'egyesült_államok>egyesült_államokkal egyesült_királyság>egyesült_királysággal',
    titles:
      '-elnök -elnöke -igazgató -főtitkár elnök államelnök alelnök miniszterelnök miniszterelnök-helyettes kancellár kormányzó polgármester főpolgármester képviselő szenátor főtitkár titkár államtitkár szóvivő igazgató vezérigazgató vezető főnök főügyész ügyész bíró ügyvéd tábornok ezredes százados őrnagy parancsnok nagykövet professzor prof doktor dr kutató közgazdász elemző szakértő történész író költő újságíró főszerkesztő színész színésznő énekes énekesnő zenész rendező festő edző szövetségi_kapitány játékos csatár kapus király királynő herceg hercegnő császár cár pápa püspök érsek bíboros alapító tulajdonos jelölt aktivista politikus',
    titlesAfter:
      'elnök államelnök alelnök miniszterelnök miniszter külügyminiszter polgármester főpolgármester képviselő államtitkár szóvivő vezérigazgató igazgató úr asszony professzor király pápa',
    roleWords:
      'volt egykori korábbi jelenlegi helyettes amerikai orosz német francia brit magyar ukrán kínai török állami nemzeti',
    organisationEnd:
      'minisztérium egyetem intézet párt bizottság tanács bíróság ügyészség szövetség egyesület alapítvány unió szervezet ügynökség hivatal központ akadémia iskola kórház múzeum színház klub mozgalom liga rendőrség kormány kapitányság főkapitányság -kapitányság igazgatóság főigazgatóság -igazgatóság hatóság -hatóság felügyelőség -felügyelőség katasztrófavédelem tűzoltóság -tűzoltóság önkormányzat -minisztérium -egyetem -intézet -bank -párt zrt nyrt kft bt ftc',
    severalPlaces:
      'települések településeken falvak falvakban városok városokban községek községekben megyék megyékben járások járásokban',
    listLeads: 'például',
    placeStart: 'san santa los new',
    placeEnd:
      'utca út tér körút híd hegy tó sziget folyó megye város község kerület tenger öböl szoros félsziget óceán szigetek hegység sivatag -tenger -tengeren -tengeri -tengerbe -öböl -öbölben -félsziget -félszigeten -óceán -óceánon -hegység -hegységben -szoros -szorosban -szorosnál -szigetek -szigeteken -sivatag -sivatagban',
    speech:
      'mondta mondja közölte hozzátette elmondta kijelentette hangsúlyozta írta jelentette fogalmazott vélte véli állította nyilatkozta figyelmeztetett válaszolta magyarázta jelezte megjegyezte kifejtette kiemelte bejelentette megerősítette cáfolta',
    linkers: 'de van von der la le di da del al el bin',
    organisationLinkers: 'és',
    places:
      'arktisz antarktisz magyarország usa egyesült_államok egyesült_királyság nagy-britannia anglia skócia európa ázsia afrika amerika közel-kelet szovjetunió oroszország ukrajna németország franciaország olaszország spanyolország kína japán budapest debrecen szeged miskolc pécs győr nyíregyháza kecskemét székesfehérvár szombathely szolnok tatabánya kaposvár érd veszprém békéscsaba zalaegerszeg sopron eger nagykanizsa dunaújváros hódmezővásárhely esztergom balaton duna tisza alföld dunántúl erdély kárpátalja felvidék vajdaság kolozsvár temesvár nagyvárad pozsony kassa szabadka újvidék london párizs berlin münchen róma milánó velence madrid lisszabon brüsszel hága amszterdam bécs prága varsó krakkó bukarest szófia belgrád zágráb athén kijev lviv harkiv odessza donbász krím minszk moszkva szentpétervár stockholm oslo koppenhága helsinki genf zürich isztambul ankara kairó jeruzsálem gázai_övezet gáza teherán bagdad damaszkusz kabul peking sanghaj tokió szöul new_york washington los_angeles kreml america salgótarján szekszárd baranya bács-kiskun borsod-abaúj-zemplén csongrád-csanád győr-moson-sopron hajdú-bihar jász-nagykun-szolnok komárom-esztergom nógrád somogy szabolcs-szatmár-bereg tolna zala',
    organisations:
      'ensz eu európai_unió nato who imf világbank fidesz kdnp mszp dk jobbik lmp momentum mi_hazánk párbeszéd tisza_párt országgyűlés alkotmánybíróság kúria mnb magyar_nemzeti_bank ksh nav mol otp richter máv volán mtva mti m1 rtl atv hvg index telex 444 origo népszabadság magyar_nemzet népszava mlsz ferencváros fradi újpest fehér_ház európai_bizottság európai_parlament nemzetközi_valutaalap vöröskereszt wizz_air magyar_telekom egészségügyi_világszervezet',
    givenNames:
      'ádám ágnes ákos andrás anikó anna antal attila balázs béla bence csaba dániel dávid dénes dezső edit éva erika erzsébet eszter ferenc gábor gergely géza györgy gyula ildikó imre istván jános jenő józsef judit julianna kálmán károly katalin kinga klára krisztina lajos lászló levente márton máté mária miklós mihály mónika norbert ottó pál péter piroska rita róbert sándor sára szabolcs szilárd szilvia tamás tibor tímea viktor vilmos zoltán zsolt zsófia zsuzsanna',
    endingsOfPlaces:
      'et át ét án én ában ében ából éből ába ébe ának ének ával ével ára ére bal bel dal del fal fel gal gel jal jel kal kel lal lel mal mel nal nel pal pel ral rel sal sel szal szel tal tel zal zel ött ett ott',
    localEndings: 'ban ben ba be ból ből',
    endings:
      'ának nak nek val vel ban ben ból ből ról ről tól től hoz hez höz nál nél ra re ba be ig ért ként on en ön n t ot et öt at i é ék a e',
    surnameFirst: true,
  },

  dates: {
    order: 'ymd',
    dayAfterMonth: true,
    endings:
      '{,a,e,o,ö}n|ban|ben|tól|től|ig|ra|re|hoz|hez|höz|nak|nek|ot|at|et|t|i|án|én|ától|étől|áig|éig|ára|ére|kor|es|os|ös|as|val|vel|a|e|á|é|éi|ei|ai|áját|éjét|ában|ében|ával|ével|ba|be|ból|ből|ról|ről|ja|je|jén|ján|jére|jára|jéig|jáig|jétől|jától|jei|jai|ét|át|-án|-én|-i|-es|-as|-os|-ban|-ben|-tól|-től|-ig|-ra|-re|-ától|-étől|-éig|-áig|-ára|-ére|-a|-e|-ai|-ei|-t|ének|ának|eiben|aiban',
    months: {
      1: 'jan',
      2: 'febr|feb',
      3: 'márc',
      4: 'ápr',
      5: 'máj',
      6: 'jún',
      7: 'júl',
      8: 'aug',
      9: 'szept',
      10: 'okt',
      11: 'nov',
      12: 'dec',
    },
    weekdays: {
      1: 'hétfő',
      2: 'kedd',
      3: 'szerda|szerdá',
      4: 'csütörtök',
      5: 'péntek',
      6: 'szombat',
      7: 'vasárnap',
    },
    ambiguous: 'h|k|sze|cs|p|szo|v|már|dec|jan',
    relative: {
      'day-2': 'tegnapelőtt',
      'day-1': 'tegnap|tegnapi',
      'day-1@EV': 'tegnap este',
      'day-1@NI': 'tegnap éjjel|múlt éjjel|az éjjel',
      'day-1@MO': 'tegnap reggel|tegnap délelőtt',
      'day-1@AF': 'tegnap délután',
      'day+0': 'ma|mai|a mai nap',
      'day+0@MO': 'ma reggel|ma délelőtt|ma hajnalban',
      'day+0@AF': 'ma délután',
      'day+0@EV': 'ma este',
      'day+0@NI': 'ma éjjel|ma éjszaka',
      'day+1': 'holnap|holnapi',
      'day+1@MO': 'holnap reggel',
      'day+1@EV': 'holnap este',
      'day+2': 'holnapután',
      'year+0': 'idén|idei|ez évben|ez évi',
      'year-1': 'tavaly|tavalyi',
      'year-2': 'tavalyelőtt|tavalyelőtti',
      'year+1': 'jövőre',
    },
    previous: {
      'day+0': 'aznap|ugyanazon a napon|ugyanaznap|azon a napon|ugyanezen a napon',
      'day+0@EV': 'aznap este',
      'day+1': 'másnap|a következő napon|egy nappal később',
      'day-1': 'előző nap|egy nappal korábban',
      'year+0': 'ugyanabban az évben|abban az évben|ugyanezen évben',
      'year+1': 'egy évvel később|a következő évben',
      'year-1': 'egy évvel korábban|az előző évben',
      'month+0': 'ugyanebben a hónapban|ugyanabban a hónapban',
      'week+0': 'ugyanazon a héten',
    },
    within: '_belül',
    rangeEnd: '_között|_közötti|_közt|_bezárólag|_virradó éjszaka|_virradó éjjel|_virradóra',
    fromEndings: 'tól|től|ától|étől|jétől|jától',
    toEndings: 'ig|áig|éig|jéig|jáig',
    andEndings: 'ról|ről|áról|éről|jéről|járól',
    finals: 'utolsó_|az utolsó_',
    andHalf: '_és fél',
    units: {
      second: 'másodperc{,cel}',
      minute: 'perc{,cel}',
      hour: 'óra|órá{val,n}',
      day: 'nap{,pal,on}',
      workday: 'munkanap{,pal}',
      weekend: 'hétvég{e,én}',
      week: 'hét|hét{tel,en,re}|hete|hetében|hetén',
      month: 'hónap{,pal,ja}',
      quarter: 'negyedév',
      half: 'félév',
      year: 'év{,vel,ben,e}|esztendő{,vel}',
      decade: 'évtized{,del,e}',
      century: 'évszázad{,ban}|század',
    },
    last: 'múlt_|elmúlt_|előző_|utolsó_|legutóbbi_|az elmúlt_',
    this: 'ez{,en,a} a_|ez az_|ebben a_|ebben az_|e_|folyó_|a mostani_|jelenlegi_|mostani_',
    next: 'jövő_|következő_|rákövetkező_',
    coming: 'jövő_|közelgő_|a következő_',
    ago: '_ezelőtt|_ezelőtti|_előtt',
    ahead: '_múlva',
    later: '_később|_utóbb|_után',
    earlier: '_korábban|_előbb',
    about: 'körülbelül|mintegy|közel|majdnem|több mint',
    numbers:
      'egy|kettő,két|három,néhány|négy|öt|hat|hét|nyolc|kilenc|tíz|tizenegy|tizenkettő,tizenkét',
    moreNumbers: {
      1.5: 'másfél',
      20: 'húsz',
      30: 'harminc',
      40: 'negyven',
      50: 'ötven',
      100: 'száz',
    },
    ordinals:
      'első,elseje|második,másodika|harmadik,harmadika|negyedik,negyedike|ötödik,ötödike|hatodik|hetedik|nyolcadik|kilencedik|tizedik',
    ordinalMarks:
      '_-án|_-én|_-ról|_-ről|_-ra|_-re|_-a|_-e|_-i|_-ig|_-től|_-tól|_-ától|_-étől|_-éig|_-áig|_-ára|_-ére|_-jén|_-ján',
    parts: {
      MO: 'reggel|délelőtt|hajnal|hajnalban',
      NO: 'dél|délben',
      AF: 'délután',
      EV: 'este',
      NI: 'éjjel|éjszaka',
      MN: 'éjfél|éjfélkor',
    },
    clock: '_óra|_órakor|_h|_órai|_-kor',
    minutes: 'perc|perckor',
    halfTo: 'fél_',
    am: 'reggel_|délelőtt_|hajnali_',
    pm: 'este_|délután_|du._',
    zones: { 'magyar idő szerint': 'Europe/Budapest', 'helyi idő szerint': 'local' },
    edges:
      '_elején|_végén|_közepén|_eleje|_vége|_közepe|_végéig|_elejétől|_végére|_elejére|_közepére|_elejéig',
    rest: '_hátralévő részében',
    firstHalf: 'első félév{,ében,e,ben}',
    secondHalf: 'második félév{,ében,e,ben}',
    firstOfTwo: 'első felében',
    secondOfTwo: 'második felében',
    glue: 'év|a|az|napján|hó',
    yearMark: '_év|_évi|_évben|_éve|_évének',
    weekMark: '_hét|_hete|_hetében',
    before: 'kr. e._|i. e._|krisztus előtt_|i.e._',
    from: 'között|közt',
    to: 'és|illetve',
    between: 'között',
    and: 'és|vagy|illetve',
    weekend: 'hétvégén|a hétvégén',
    seasons: {
      SP: 'tavasz{,szal,a}|tavasszal',
      SU: 'nyár{,on}|nyara|nyarán',
      FA: 'ősz{,szel}|ősszel|őszén',
      WI: 'tél|télen|tele|telén',
    },
    decades: '_-es évek|_-as évek|_-es években|_-as években|_-es évekbeli|_-os évek|_-as',
    holidays: {
      '12-25': 'karácsony{,kor}',
      '12-24': 'szenteste',
      '12-31': 'szilveszter{,kor}',
      '01-01': 'újév',
      '03-15': 'március 15-e',
      '08-20': 'szent istván-nap',
      '10-23': 'október 23-a',
      'E+1': 'húsvéthétfő',
    },
    every: 'minden|naponta|évente',
    on: 'évben|óta|és|között|nyarán|őszén|telén|tavaszán',
    numbered: 'sz._|szám_|számú_|törvény_|rendelet_',
    counted:
      'ember|méter|kilométer|km|forint|dollár|euró|tonna|hektár|millió|milliárd|ezer|lakos|katona|négyzetméter|fő|darab|százalék',
    future:
      'fog|fognak|lesz|lesznek|várható|tervez|tervezik|kerül sor|rendezik|kezdődik|kezdődnek|indul|nyílik|lejár',
    past: 'volt|voltak|mondta|közölte|tartott|kezdődött|lett|halt|történt|bejelentette',
    decadeNames: {
      1920: 'húszas év{ek,ekben,eket}',
      1930: 'harmincas év{ek,ekben}',
      1940: 'negyvenes év{ek,ekben}',
      1950: 'ötvenes év{ek,ekben}',
      1960: 'hatvanas év{ek,ekben}',
      1970: 'hetvenes év{ek,ekben}',
      1980: 'nyolcvanas év{ek,ekben}',
      1990: 'kilencvenes év{ek,ekben}',
    },
    one: { half: 'fél év{,vel,e}' },
  },

  amounts: {
    everyNth: 'minden',
    oneParts: 'harmada|harmadát=3 negyedét=4 ötödét=5',
    wholes:
      'háromból=3 négyből=4 ötből=5 hatból=6 hétből=7 nyolcból=8 kilencből=9 tízből=10 százból=100 ezerből=1000',
    numbers:
      'nulla=0 egy=1 kettő|két=2 három=3 négy=4 öt=5 hat=6 hét=7 nyolc=8 kilenc=9 tíz|tizen=10 húsz|huszon=20 harminc=30 negyven=40 ötven=50 hatvan=60 hetven=70 nyolcvan=80 kilencven=90 száz=100 ezer=1000 fél=0.5 másfél=1.5 két_és_fél=2.5 tizenegy=11 tizenkettő|tizenkét=12 tizenhárom=13 tizennégy=14 tizenöt=15 tizenhat=16 tizenhét=17 tizennyolc=18 tizenkilenc=19 egy_tucat=12',
    scales: 'száz=2 ezer~|e=3 millió~|mill|m=6 milliárd~|mrd=9 billió~=12 tucat=x12',
    halves: 'és_fél',
    currencies:
      'forint~|ft=HUF dollár~=$ amerikai_dollár~|usa-dollár=USD euró~|eurós=EUR font~=£ angol_font~|brit_font~=GBP jen~=JPY jüan~=CNY rubel~=RUB korona~=kr frank~=franc svájci_frank~=CHF lej~|román_lej=RON zloty~=PLN hrivnya~=UAH dinár~=dinar líra~|török_líra=TRY rúpia~=rs',
    currenciesBefore: 'ft=HUF',
    minors: 'fillér~=HUF cent~=EUR penny|pence=GBP kopejka=RUB',
    percent: 'százalék~|százalékos~|%-os|%-kal|%-a|%-át|%-ra|%-ot|%-ban|%-on|%-ról',
    points: 'százalékpont~',
    basisPoints: 'bázispont~',
    perMille: 'ezrelék~',
    fractions: 'harmad~=3 negyed~=4 ötöd~=5 tized~=10',
    about:
      'körülbelül|mintegy|kb|kb.|nagyjából|közel|csaknem|majdnem|hozzávetőleg|megközelítőleg|becslések_szerint|úgy',
    more: 'több_mint|legalább|minimum|meghaladja_a|felül',
    less: 'kevesebb_mint|legfeljebb|maximum|akár|kevesebb,_mint',
    moreAfter: 'feletti|fölötti|fölött|felett',
    lessAfter: 'alatti|alatt',
    aboutAfter: 'körüli|körül',
    to: 'és',
    and: 'és',
    minus: 'mínusz',
    labels:
      'cikk szám fejezet oldal hely csoport osztály utca forduló évad rész fázis típus forma covid boeing airbus vonal vágány szoba verzió szint út paragrafus § bekezdés pont csatorna',
    counted:
      'ember~|emberrel|fő~|fős|lakos~|férfi~|nő~|gyerek~|gyermek~|katona~|katonát|halott~|halálos|sebesült~|sérült~|áldozat~|menekült~|dolgozó~|munkahely~|diák~|hallgató~|beteg~|eset~|szavazat~|mandátum~|család~|ház~|lakás~|autó~|jármű~|néző~|tüntető~|rendőr~|alkalommal|ország~|utas~|ügyfél~|civil~|darab~|képviselő~|személy~',
    notCounted:
      'és vagy a az egy is de ha hogy nem van volt lesz mint már még csak meg el ki be le fel után előtt között szerint mellett ellen által alatt fölött felett óta ezt azt ez ennek annak aki ami amely amelyek kor óra órakor évben év_múlva ával',
    endings:
      'ba be t ot et at öt s os es ös as ra re ról ről ban ben ból ből nak nek val vel ért ig tól től on en ön n hoz hez höz ja je a e i k ok ek ak ök ai ei ját jét ával ével ába ébe ában ében ának ének ára ére ságú nyi nál nél rel ral tel tal dal del kal kel nal nel át ét jának jai lal lel',
    joiner: '',
    ordinalDot: true,
    streets: 'utca út tér körút sétány',
  },

  sources: {
    before: 'hivatkozva',
    after: 'szerint|közlése szerint|elmondása szerint|értesülései szerint|beszámolója szerint',
    reports:
      'írja|írta|közölte|közli|jelentette|jelenti|számolt be|beszámolt|tudósít|értesült|mondta',
    anonymous: 'források|forrás|forrásai|forrásaink|névtelenül|szemtanúk|diplomaták',
    documents:
      'jelentés|jelentése|tanulmány|tanulmánya|felmérés|felmérése|kutatás|kutatása|adatok|adatai|közlemény|közleménye|dokumentum|dokumentumok|statisztika|nyilatkozat',
    media: 'hírügynökség|napilap|lap|hetilap|magazin|portál|televízió|csatorna|rádió',
    agencies: 'MTI|az MTI',
    outlets:
      'Index|Telex|444|24.hu|HVG|hvg.hu|Origo|Magyar Nemzet|Népszava|Blikk|Bors|RTL|TV2|ATV|M1|Hír TV|Klubrádió|InfoRádió|Magyar Hang|Portfolio|Világgazdaság|Szabad Európa|Átlátszó|Direkt36|Mandiner',
  },

  salience: {
    here: 'itt|ide kattintva',
    pictured: 'balra|jobbra|középen|balról|jobbról|b|j|k|b2|j2',
    connectives:
      'de|és|azonban|ugyanakkor|emellett|ezenkívül|ráadásul|közben|eközben|ezért|így|tehát|szintén|viszont|mégis|például|egyébként|továbbá|ennek ellenére|mindazonáltal|másrészt|másfelől|ezzel szemben|más szóval|röviden|természetesen|valójában|ennek megfelelően|következésképpen|mellesleg|összességében|épp ellenkezőleg|éppen ellenkezőleg|sőt',
    conjunctions:
      'de|és|ám|fontos megjegyezni, hogy|érdemes megjegyezni, hogy|meg kell jegyezni, hogy|hozzá kell tenni, hogy|tegyük hozzá, hogy|érdemes kiemelni, hogy',
    pronouns:
      'ő|ők|ez|az|ezek|azok|ezt|azt|ennek|annak|itt|ott|mi|én|mindketten|mindkettő|egyikük|néhányuk|többségük|legtöbbjük|erről|így|hiszen|mert|ezért|emiatt|ezután|azután',
    demonstratives: 'ez|ezek|ezt|ezen|ebben|ennek|ezzel|erre|ehhez|ettől|ezeket|ezekben',
    ownTime: 'ezekben a napokban|ezekben az órákban|ez alkalommal|ezúttal',
    background:
      'ez gépi fordítás|ez egy gépi fordítás|ez a cikk|a cikk eredetileg|a cikket gépi fordítással|ez a szöveg|tavaly|mint ismert|korábban|olvassa el|mint arról',
  },
};
