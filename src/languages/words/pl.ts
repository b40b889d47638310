import type { LanguageSignals, LanguageWords } from '../language';
import type { InterruptionWords } from '../sections/interruptions';

export const signals: LanguageSignals = {
  tag: 'pl',
  charactersPerMinute: 916,

  detection: {
    script: 'Latn',
    letters: 'ąćęłńóśźż',
    endings: 'ych ego ów owej',
    words:
      'w i na z się nie że do to jest o jak po co za od ale są dla przez tego już czy tym był tak oraz przy może być która który które ze tylko jego pod jej było ich także roku będzie podczas jednak przed również ma by gdy nas lat wszystkich został',
  },
};

export const interruptions: InterruptionWords = {
  related:
    'czytaj także|czytaj również|czytaj też|czytaj więcej|czytaj dalej|czytaj|czytaj cały artykuł|przeczytaj także|przeczytaj również|przeczytaj też|przeczytaj więcej|przeczytaj|zobacz także|zobacz również|zobacz też|zobacz więcej|zobacz|sprawdź także|sprawdź też|sprawdź również|sprawdź|posłuchaj także|obejrzyj także|więcej na ten temat|więcej na temat|więcej o|więcej|więcej informacji|na ten temat|w tym temacie|powiązane|powiązane artykuły|powiązane tematy|podobne artykuły|artykuły powiązane|podobne|polecane|polecane artykuły|polecamy|polecamy także|polecamy również|najczęściej czytane|najpopularniejsze|popularne|najnowsze|najnowsze wiadomości|ostatnie wiadomości|tematy|temat|tagi|słowa kluczowe|inne artykuły|pozostałe|nie przegap|warto przeczytać|może cię zainteresować|mogą cię zainteresować|to może cię zainteresować|dowiedz się więcej|dalszy ciąg|w najnowszym numerze|zobacz galerię|dodaj nas|następny artykuł|redakcja poleca|wideo|więcej z tej kategorii',
  advert:
    'reklama|reklamy|materiał sponsorowany|artykuł sponsorowany|sponsorowane|dalsza część artykułu pod materiałem wideo|dalsza część tekstu pod reklamą|dalszy ciąg materiału pod wideo|dalsza część artykułu pod reklamą|ciąg dalszy pod reklamą|pozostało # % artykułu|kontynuuj czytanie|materiał partnera|dalszy ciąg artykułu pod materiałem wideo|reklama. kontynuuj czytanie|advertisement|czytaj dalej pod reklamą|koniec reklamy|pomiń reklamę|zamknij reklamę|treść sponsorowana|dalszy ciąg artykułu pod reklamą|reszta artykułu pod|reszta tekstu pod',
  newsletter:
    'newsletter|zapisz się|zapisz się na newsletter|subskrybuj|otrzymuj|twój e-mail|twój adres e-mail|adres e-mail|prenumerata|wesprzyj nas|wesprzyj|dołącz do|zamów newsletter|zaprenumeruj|kup subskrypcję|podaj adres e-mail|wpłać|przekaż darowiznę|zostań patronem|zapisz się na nasz newsletter|zapisz się do naszego newslettera',
  follow:
    'obserwuj|obserwuj nas|śledź|śledź nas|dołącz|polub|pobierz|dodaj nas|znajdziesz nas|kliknij|bądź na bieżąco|zaobserwuj|zasubskrybuj',
  share:
    'udostępnij|podziel się|udostępnij artykuł|kopiuj link|skopiuj link|link skopiowany|drukuj|wyślij|zapisz|prześlij|poleć|tweetnij|lubię to|udostępnij na|podziel się artykułem',
  pager: 'strona|strona #|strona # z #|następna|poprzednia|# z #|następna strona|dalej|wstecz',
  video:
    'wideo|zobacz wideo|obejrzyj|obejrzyj wideo|zobacz film|film|posłuchaj|posłuchaj artykułu|galeria|zdjęcia|podcast|zobacz zdjęcia|video',
  tool: 'powiększ|powiększ zdjęcie|zamknij|przejdź do treści|do góry|pokaż więcej|załaduj więcej|ładowanie|rozmiar tekstu|zgłoś błąd|rozwiń|zwiń|czas czytania|słuchaj|foto|zaloguj się|szukaj|menu|odtwórz|pauza|ukryj|zobacz wszystkie zdjęcia|zobacz zdjęcie|zobacz to zdjęcie|zobacz obraz|pokaż zdjęcie|otwórz zdjęcie|powiększ obraz|zobacz w pełnym rozmiarze|pełny rozmiar|kliknij aby powiększyć|dotknij aby powiększyć',
  comments:
    'komentarze|skomentuj|dodaj komentarz|# komentarzy|# komentarze|napisz komentarz|zobacz komentarze|pokaż komentarze|dyskusja|weź udział w dyskusji|anuluj pisanie odpowiedzi',
  asks: 'czy ten artykuł był ciekawy|czy ten artykuł był przydatny|czy ten artykuł był pomocny|czy ten artykuł był interesujący|czy artykuł był przydatny|czy artykuł był pomocny|czy artykuł był ciekawy|czy ten tekst był|czy podobał ci się ten artykuł|czy podobał ci się artykuł|czy spodobał ci się ten artykuł|podobał ci się artykuł|podobał ci się ten artykuł|podoba ci się ten artykuł|spodobał ci się artykuł|spodobał ci się ten artykuł|spodobał ci się nasz artykuł|jak oceniasz ten artykuł|jak oceniasz artykuł|co sądzisz o tym artykule|oceń ten artykuł|oceń artykuł|oceń jakość naszego artykułu|zauważyłeś błąd|zauważyłaś błąd|zauważyłeś błąd w artykule|znalazłeś błąd|znalazłaś błąd|zauważyłeś literówkę|masz uwagi do artykułu|masz ciekawy temat',
  boilerplate:
    'wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|kopiowanie|powielanie|copyright ©|prawa autorskie|© licencja|licencja na publikację|dalsze rozpowszechnianie|artykuł ukazał się|źródło artykułu|dziękujemy za przeczytanie|dziękujemy, że|dziękujemy, że przeczytał|dziękuję, że przeczytał|dziękuję za przeczytanie|redakcja nie odpowiada|redakcja nie ponosi|opinie wyrażone|nie muszą odzwierciedlać stanowiska|nie muszą odzwierciedlać poglądów',
  credit:
    'o autorze|o dziennikarzu|o dziennikarce|o redaktorze|o autorce|autor|autorzy|źródło|źródła|foto|fot.|fot|zdjęcie|zdjęcia|opracowanie|oprac.|redakcja|tekst|tłumaczenie|autor zdjęcia|źródło zdjęć|zdjęcie główne|kontakt dla mediów|kontakt dla prasy|biuro prasowe',
  paywall:
    'artykuł dostępny tylko dla subskrybentów|tylko dla prenumeratorów|aby czytać dalej|dostęp tylko dla|pozostało do przeczytania|treść dostępna|czytaj dalej z subskrypcją|ten artykuł przeczytasz|zaloguj się, aby czytać|masz już subskrypcję|dalszy ciąg dla',
  byline:
    'autor|autorka|tekst|oprac.|opracowanie|opracował|opracowała|redakcja|rozmawiał|rozmawiała|przez|napisał|napisała|dodał|dodała|oprac|wydanie papierowe|wydanie internetowe|dziennikarz|dziennikarka|korespondent|korespondentka|opr',
  dated:
    'opublikowano|data publikacji|publikacja|aktualizacja|ostatnia aktualizacja|zaktualizowano|data utworzenia|data|dodano|utworzono|data dodania',
  kickers:
    'tylko u nas|na wyłączność|ekskluzywnie|pilne|z ostatniej chwili|na żywo|relacja na żywo|relacja|aktualizacja|wideo|zdjęcia|galeria|opinia|komentarz|analiza|wywiad|rozmowa|sylwetka|recenzja|felieton|śledztwo|reportaż|nekrolog|podcast|infografika|komunikat|sonda|sprawdzamy',
  datelines:
    'warszawa|kraków|łódź|wrocław|poznań|gdańsk|szczecin|bydgoszcz|lublin|białystok|katowice|gdynia|rzeszów|toruń|kielce|olsztyn|opole|zielona góra|gorzów wielkopolski|częstochowa|radom|berlin|praga|bratysława|budapeszt|wiedeń|wilno|kijów|lwów|mińsk|moskwa|londyn|paryż|bruksela|rzym|madryt|waszyngton|nowy jork|pekin|tokio|genewa|jerozolima|teheran|watykan',
  joins: 'i|oraz',
  corrected:
    'sprostowanie|korekta|od redakcji|aktualizacja|w poprzedniej wersji|we wcześniejszej wersji',
  cookies: 'ciastecz|cookie',
};

export const words: LanguageWords = {
  sentences: {
    abbreviations:
      'dr prof prok hab inż mgr lek med ks bp abp kard św ul al pl os nr przyp tłum tzn tzw np m.in ok godz gen płk mjr kpt por sierż asp insp nadkom podkom podinsp nadinsp szt ogn bryg kom st mł red dyr min r tys art ust pkt lit poz Dz woj pow gm śp ś.p wg pt zob ur zm tel sp ws ppłk ppor chor plut kpr szer sztab',
    mayEnd: 'n.e p.n.e',
    ordinals: true,
  },

  quotation: {
    marks: '„” „“ "" «» »« “”',
    dialogue: 'dash',
    subject: 'around',
    predicates:
      'jest|są|był|była|było|byli|były|będzie|będą|ma|mają|miał|miała|miało|może|mogą|nie|się|to|został|została|zostało|zostały',
    lateSubject: true,
    caseAlone: true,
    officeNames:
      'głowa państwa=prezydent|szef rządu=premier|szefowa rządu=premier|szef gabinetu=premier|włodarz=burmistrz|włodarz gminy=wójt|włodarz miasta=burmistrz|minister=szef ms…|minister=szefowa ms…|minister=szef mon|minister=szef mswia|minister=szef resortu|minister=szefowa resortu|minister=szef ministerstwa|minister=szefowa ministerstwa|szef resortu=minister|szefowa resortu=minister|szef dyplomacji=minister spraw zagranicznych|szefowa dyplomacji=minister spraw zagranicznych|szef msz=minister spraw zagranicznych|premier=prezes rady ministrów|szkoleniowiec=trener|selekcjoner=trener|papież=ojciec święty|ojciec święty=papież|szef resortu=szef|szefowa resortu=szefowa',
    activeEndings: 'ąc',
    gerundEndings: 'ąc|wszy',
    obliqueAdjectives: 'ego|iego',
    noArticles: true,
    subjectless: true,
    obliqueEndings: 'owi',
    nameEndings: 'owi|ego|emu|iego|iemu|ej|ym|im|em|ą|ę|a|u|y|i|e|o',
    verbs:
      'dodając|zaznaczając|podkreślając|tłumacząc|wyjaśniając|przyznając|zapewniając|ujął to tak|ujęła to tak|ujął to|ujęła to|dziwi się|dziwił się|dziwiła się|deklarował+a|dzieli się|udowadnia+ją,ł,ła,li|zastrzeg*a,ają,ał,ała,ł,ła,li|przytoczy*ł,ła,li|przytacza|zapowiada+ją|rozważa+ją|alarm*uje,ują,ował,owała|napisano|powiedzia*ł,ła,eli,ło,ły|mówi+ą,ł,ła,ło,ły|stwierdzi*ł,ła,li,ło,ły|stwierdza+ją|doda*ł,ła,li,je,ją,ło,ły|podkreśli*ł,ła,li,ło,ły|podkreśla+ją|zaznaczy*ł,ła,li,ło,ły|zaznacza|oświadczy*ł,ła,li,ło,ły|poinformowa*ł,ła,li,ło,ły|informuj*e,ą|wyjaśni*ł,ła,li,a,ają,ło,ły|oceni*ł,ła,li,a,ło,ły|przyzna*ł,ła,li,je,ło,ły|zapewni*ł,ła,li,a,ło,ły|tłumaczy*ł,ła,li,ło,ły|tłumaczy|tłumaczą|napisa*ł,ła,li,ło,ły|pisze|piszą|zapowiedzia*ł,ła,ło,ły|zauważy*ł,ła,li,ło,ły|zauważa|przekaza*ł,ła,li,ło,ły|przekazuje|argumentowa*ł,ła,ło,ły|argumentuje|odpowiedzia*ł,ła,eli,ło,ły|odpowiada|uważa+ją,ł,ła,ło,ły|twierdzi+ł,ła,ło,ły|twierdzą|twierdzili|przypomnia*ł,ła,ło,ły|przypomina|apelowa*ł,ła,ło,ły|apeluje|relacjonuje|relacjonowa*ł,ła,ło,ły|komentuje|skomentowa*ł,ła,ło,ły|skwitowa*ł,ła,ło,ły|zapyta*ł,ła,ło,ły|pyta|ostrzeg*ł,ła,a,ło,ły|potwierdzi*ł,ła,li,a,ło,ły|zaprzeczy*ł,ła,ło,ły|ogłosi*ł,ła,li,ło,ły|wskaza*ł,ła,ło,ły|wskazuje|ujawni*ł,ła,li,ło,ły|opisa*ł,ła,ło,ły|opisuje|wspomina+ł,ła,ło,ły|opowiada+ł,ła,ło,ły|opowiedzia*ł,ła,ło,ły|sądzi|żartowa*ł,ła,ło,ły|krytykuje|skrytykowa*ł,ła,ło,ły|zaapelowa*ł,ła,ło,ły|podsumowa*ł,ła,ło,ły|obieca*ł,ła,ło,ły|czytamy|głosi|wykrzyknął|podaje|poda*ł,ła,ło,ły|zadeklarowa*ł,ła,ło,ły|deklaruje|nazwa*ł,ła,li,ło,ły|określi*ł,ła,ło,ły|sugeruj*e,ą|sugerowa*ł,ła,ło,ły|wykaza*ł,ła,ło,ły|pokazuj*e,ą|przewiduj*e,ą|obawia się|ma nadzieję|myśli|myśla*ł,ła,ło,ły|powtórzy*ł,ła,ło,ły|zarzuci*ł,ła,ło,ły|oskarży*ł,ła,ło,ły|cytuje|zaprzecza|wezwa*ł,ła,ło,ły|wylicz*ył,yła,a|przekonuje|przekonywa*ł,ła,ło,ły|ubolewa|cieszy się|uspokaja|śmieje się|śmiał się|śmiała się|uśmiecha się|wzdycha|westchnął|westchnęła|ironizuje|ironizowa*ł,ła,ło,ły|żartuje|złości się|denerwuje się|oburza się|żali się|żalił się|żaliła się|skarży się|skarżył się|skarżyła się|krzyczy|krzyknął|krzyknęła|szepnął|szepnęła|rzucił+a,o,y|powtarza+ją,ł,ła,ło,ły|zastanawia się|zastanawiał się|nie kryje|nie ukrywa|kwituje|podsumowuje|precyzuje|sprecyzowa*ł,ła,ło,ły|doprecyzowa*ł,ła,ło,ły|zwraca uwagę|zwrócił uwagę|zwróciła uwagę|wyzna*ł,ła,je,ło,ły|zdradza|zdradził+a,o,y|odparł+a,o,y|odrzekł+a,o,y|dopytuje|dopytywa*ł,ła,ło,ły|pyta*ł,ła,li,ło,ły|oznajmi*ł,ła,li,a,ło,ły|komentują|komentowa*ł,ła,ło,ły|ostrzegają|uzasadnia+ł,ła|uzasadni*ł,ła|dodawa*ł,ła|przyznawa*ł,ła|wyjaśnia*ł,ła|zapewnia*ł,ła|informowa*ł,ła|sprecyzowano|poinformowano|podano|przekazano|konkluduje|dopowiada',
    bareVerbs: 'czytamy|napisano|stwierdzono|zaznaczono|podkreślono|wskazano|dodano',
    impersonal: 'czytamy|napisano|stwierdzono|zaznaczono|podkreślono|wskazano|dodano',
    passingOn:
      'podaje|podają|informuje|informują|donosi|donoszą|pisze|piszą|przekazuje|relacjonuje|agencja|dziennik|gazeta|portal|tygodnik|reporter|reporterka|korespondent|korespondentka|stacja|telewizja|radio|serwis',
    citing: 'cytuje|cytują|zacytował|zacytowała|zacytowało',
    citedPronouns: 'go|ją|ich|jego',
    documentPrepositions: 'w|we|na',
    sourceForms:
      'eksperta>ekspert|ekspertki>ekspertka|ekspertów>eksperci|analityka>analityk|analityczki>analityczka|analityków>analitycy|ekonomisty>ekonomista|ekonomistki>ekonomistka|ekonomistów>ekonomiści|specjalisty>specjalista|specjalistów>specjaliści|naukowca>naukowiec|naukowców>naukowcy|badacza>badacz|badaczki>badaczka|badaczy>badacze|lekarza>lekarz|lekarki>lekarka|lekarzy>lekarze|strażaka>strażak|strażaków>strażacy|ratowników>ratownicy|policji>policja|policjanta>policjant|policjantów>policjanci|funkcjonariuszy>funkcjonariusze|śledczych>śledczy|prokuratora>prokurator|prokuratorów>prokuratorzy|prokuratury>prokuratura|sądu>sąd|sędziego>sędzia|sędziów>sędziowie|obrońcy>obrońca|obrońców>obrońcy|obrony>obrona|oskarżenia>oskarżenie|adwokata>adwokat|adwokatów>adwokaci|pełnomocnika>pełnomocnik|świadka>świadek|świadków>świadkowie|naocznych świadków>naoczni świadkowie|mieszkańca>mieszkaniec|mieszkanki>mieszkanka|mieszkańców>mieszkańcy|sąsiada>sąsiad|sąsiadki>sąsiadka|sąsiadów>sąsiedzi|rodziny>rodzina|rodziców>rodzice|matki>matka|ojca>ojciec|źródła>źródło|źródeł>źródła|rozmówcy>rozmówca|rozmówców>rozmówcy|informatora>informator|informatorów>informatorzy|ministerstwa>ministerstwo|resortu>resort|ministra>minister|ministry>ministra|premiera>premier|prezydenta>prezydent|rządu>rząd|władz>władze|urzędu>urząd|urzędnika>urzędnik|urzędników>urzędnicy|burmistrza>burmistrz|wójta>wójt|starosty>starosta|wojewody>wojewoda|marszałka>marszałek|rzecznika>rzecznik|rzeczniczki>rzeczniczka|dyrektora>dyrektor|dyrektorki>dyrektorka|prezesa>prezes|prezeski>prezeska|szefa>szef|szefowej>szefowa|przewodniczącego>przewodniczący|przewodniczącej>przewodnicząca|komendanta>komendant|posła>poseł|posłanki>posłanka|posłów>posłowie|senatora>senator|senatorów>senatorowie|polityka>polityk|polityków>politycy|politologa>politolog|politologów>politolodzy|historyka>historyk|historyków>historycy|prawnika>prawnik|prawników>prawnicy|psychologa>psycholog|psychologów>psycholodzy|ekologa>ekolog|ekologów>ekolodzy|meteorologów>meteorolodzy|synoptyków>synoptycy|obserwatorów>obserwatorzy|komentatorów>komentatorzy|krytyków>krytycy|autora>autor|autorki>autorka|autorów>autorzy|przedstawiciela>przedstawiciel|przedstawicielki>przedstawicielka|przedstawicieli>przedstawiciele|spółki>spółka|firmy>firma|banku>bank|związku>związek|związkowców>związkowcy|stowarzyszenia>stowarzyszenie|organizacji>organizacja|fundacji>fundacja|partii>partia|opozycji>opozycja|agencji>agencja|dziennika>dziennik|gazety>gazeta|portalu>portal|serwisu>serwis|telewizji>telewizja|radia>radio|tygodnika>tygodnik|dziennikarza>dziennikarz|dziennikarki>dziennikarka|dziennikarzy>dziennikarze|trenera>trener|trenerki>trenerka|zawodnika>zawodnik|zawodników>zawodnicy|piłkarza>piłkarz|kapitana>kapitan|aktora>aktor|aktorki>aktorka|reżysera>reżyser|piosenkarki>piosenkarka|mężczyzny>mężczyzna|kobiety>kobieta|kierowcy>kierowca|właściciela>właściciel|właścicielki>właścicielka|właścicieli>właściciele|pracownika>pracownik|pracowników>pracownicy|organizatora>organizator|organizatorów>organizatorzy|aktywistów>aktywiści|rolników>rolnicy|komisji>komisja|komitetu>komitet|rady>rada|izby>izba|szpitala>szpital|uniwersytetu>uniwersytet|instytutu>instytut|raportu>raport|badania>badanie|badań>badania|sondażu>sondaż|dokumentu>dokument|dokumentów>dokumenty|wyroku>wyrok',
    documentForms:
      'komunikacie>komunikat|oświadczeniu>oświadczenie|dokumencie>dokument|liście>list|raporcie>raport|sprawozdaniu>sprawozdanie|artykule>artykuł|tekście>tekst|wpisie>wpis|relacji>relacja|uzasadnieniu>uzasadnienie|apelu>apel|piśmie>pismo|ustawie>ustawa|ogłoszeniu>ogłoszenie',
    occasions:
      'komunikacie|oświadczeniu|liście|wpisie|podcaście|efekcie|rezultacie|rozmowie|wywiadzie|trakcie|czasie|komentarzu|piątek|sobotę|odpowiedzi|filmie|nagraniu|swoim|swojej|wystąpieniu|ramach|sądzie|sieci|mediach|związku|sprawie',
    according: 'zdaniem|według|wg|w opinii|w ocenie|jak podaje|zgodnie z',
    accordingSelf:
      'jego zdaniem|jej zdaniem|ich zdaniem|według niego|według niej|w jego ocenie|w jej ocenie',
    former: 'pierwszy|pierwsza',
    latter: 'drugi|druga|ostatni|ostatnia',
    personJoins: 'i|oraz',
    ages: 'lata|lat|l',
    coordinators: 'i|oraz|a|ale',
    turns: 'ale|jednak|lecz|zaś|natomiast|podczas gdy|choć|chociaż|tymczasem',
    closingComma: true,
    subordinators: 'choć|chociaż|mimo że|pomimo że|podczas gdy|ponieważ|gdy|kiedy',
    complementisers: 'że|iż|żeby|aby|czy',
    noOne: 'nikt|żaden|żadna|żadne',
    asWords: 'jak|tak',
    addresseeAdjectives: 'emu|iemu|iej',
    toldEndings: 'om|owi|u|ej|ce|ie',
    addressees:
      'dziennikarzom|mediom|prasie|agencji|portalowi|gazecie|dziennikowi|telewizji|radiu|reporterom|reporterowi',
    pointsBack: 'o tym|tak|to',
    statementPointers: 'tym',
    tellingVerbs:
      'poinformował|poinformowała|poinformowali|informuje|informują|powiedział|powiedziała|oświadczył|oświadczyła|podał|podała|podaje|pisze|napisał|napisała',
    indirect: ['that', 'postposed', 'according', 'pointed'],
    relatives: 'który|która|którzy|które|którego|której|których|którą|któremu',
    signs:
      'tablica|tablicy|tabliczka|tabliczce|transparent|transparencie|transparentach|baner|banerze|plakat|plakacie|napis|szyld|szyldzie|nagrobek|nagrobku|naklejka|koszulce',
    womensRoles:
      'rzeczniczka|ministra|posłanka|kobieta|matka|żona|córka|pani|siostra|wdowa|burmistrzyni|czyni|prezeska|sędzina|czka|dka|fka|jka|lka|mka|nka|pka|rka|szka|tka|wka|żka',
    feminineNames: 'cja|sja',
    womensSurnames: 'ska|cka|dzka',
    mensSurnames: 'ski|cki|dzki',
    standards:
      'planem|planu|umową|umowy|przeznaczeniem|zasadami|tradycją|harmonogramem|regulaminem|przepisami|przepisów',
    groups: 'rodzina|małżeństwo|małżonkowie|rodzice|sztab|rząd|gabinet',
    pronouns: { he: 'on', she: 'ona', they: 'oni|one', any: 'kto|który|która', i: 'ja|my' },
    verbEndings: { he: 'ł', she: 'ła', they: 'li|ły|ją' },
    partitives: 'z|ze|spośród',
    articles: 'ten|ta|ci|jeden|jedna|niektórzy|wielu|kilku|nasz|nasza|jego|jej|ich|sam|sama',
    possessives: 'jego|jej|ich',
    tellingNouns:
      'odpowiedź|reakcja|komentarz|przesłanie|rada|apel|ostrzeżenie|wniosek|werdykt|wyjaśnienie|prośba|obietnica|dewiza|riposta|diagnoza',
    ownerLinks: 'od',
    links: 'z|i|ds|do|spraw|de|von|van|w|na|od|im',
    accordingWithoutComma: true,
    genitives: {
      he: 'ka>ek|ła>eł|ra>er|a>|iego>i|ego>y',
      she: 'ii>ia|i>a|i>ia|y>a',
      ofHim:
        'skiego>ski|ckiego>cki|dzkiego>dzki|ego>y|aka>ak|iaka>iak|yka>yk|ika>ik|uka>uk|rka>rek|dka>dek|nka>nek|ka>!|ca>!|ła>!|a>|ki>ka|i>!|y>a',
      ofHer: 'skiej>ska|ckiej>cka|dzkiej>dzka|ej>a|ki>ka|i>!|y>a',
    },
    postpositives: 'obecn*y,a,e,i|zaangażowan*y,a,e,i|zaznajomi*ony,ona,one,eni',
    stops:
      'pytany|pytana|pytani|zapytany|zapytana|zapytani|spytany|spytana|dopytywany|dopytywana|proszony|proszona|poproszony|poproszona|w|we|na|z|ze|do|o|od|dla|za|po|przy|pod|nad|bez|przez|przed|między|podczas|że|żeby|który|która|które|którzy|gdzie|kiedy|gdy|jak|jeśli|ale|a|lub|albo|ani|choć|ponieważ|bo|był|była|byli|jest|są|nie|także|również|już|jeszcze|i|też|tak|to|oraz|u|wobec|według|się|wczoraj|dzisiaj|dziś|potem|wtedy|tylko|kto|wszystko|tym|niż|około|wokół|wśród|koło|pomimo|oprócz|prócz|dzięki|ku|przeciw|przeciwko|wskutek|wzdłuż|zamiast|spośród|znad|spod|sprzed|zza|ponad|pośród|odnośnie|względem',
    between:
      'jednocześnie|równocześnie|zarazem|dodatkowo|następnie|z kolei|tam|także|również|wcześniej|potem|już|jeszcze|nie|wczoraj|dziś|dzisiaj|też|tak|niedawno|wtedy|zawsze|sam|sama|z|kolei|się|jednak|później|to|ponadto|mu|jej|nam|i|w|rozmowie|ostatnio',
    deputies: 'wice|zastępca|zastępczyni',
    womensTitles: 'pani',
    mensTitles: 'pan|pana|panu|panem',
    firms:
      'spółka|firma|koncern|przedsiębiorstwo|grupa|sieć|producent|przewoźnik|operator|deweloper|ubezpieczyciel|wydawca|dostawca|startup|korporacja|holding|linia|dziennik|gazeta|tygodnik|portal|agencja|stacja|redakcja',
    bodies: 'instytucja|organizacja|urząd|resort|agencja|organ|departament|służba|zarząd',
    clubs:
      'klub|drużyna|zespół|partia|ugrupowanie|ruch|miasto|gmina|wieś|kraj|wyspa|województwo|powiat|region|państwo|związek',
    portfolios:
      'zdrowia|finansów|obrony|sprawiedliwości|edukacji|rolnictwa|infrastruktury|klimatu|środowiska|cyfryzacji|kultury|nauki|rodziny|pracy|przemysłu|energii|sportu|turystyki|gospodarki|rozwoju|zagranicznych|wewnętrznych',
    roles:
      'dyżurny|zastępca|zastępczyni|szkoleniowiec|sołtys|nadbrygadier|brygadier|leśniczy|nadleśniczy|ratownik|inspektor|pełnomocnik|pełnomocniczka|wicemarszałek|wiceszef|współzałożyciel|proboszcz|wiceprezydent|wiceburmistrz|wicedyrektor|ordynator|kustosz|konserwator|archeolog|dziekan|prorektor|konsul|sztab|instytut|świadków|obserwatorów|lekarzy|lekarze|śledczych|śledczy|naukowców|ekspertów|analityków|ekonomistów|badaczy|urzędników|mieszkańców|władz|policji|prokuratury|sądu|rządu|ministerstwa|agencji|spółki|firmy|związkowców|związkowcy|polityków|politycy|prawników|prawnicy|prawnik|adwokatów|krytyków|krytycy|strażaków|ratowników|ratownicy|organizatorów|organizatorzy|rodziców|rodzice|sondażu|raportu|rzeczniczki|posłów|posłowie|autorów|autorzy|źródeł|resortu|resort|syn+a|dowództwo|strona|zarząd|koncern|grupa|dowódca|dowódcy|prezydent+a|premier+a|minister+a|wicepremier|wiceminister|przewodniczący|przewodnicząca|prezes+a|wiceprezes|rzecznik+a|rzeczniczka|dyrektor+a,ka|szef+a,owa|kierownik|sekretarz|profesor|prof|burmistrz|wójt|wojewoda|marszałek|poseł|posłanka|senator|europoseł|adwokat|mecenas|prokurator|sędzia|policja|rząd|ministerstwo|ekspert+ka|eksperci|analityk|analitycy|ekonomista|badacz+e,ka|naukowiec|naukowcy|historyk|autor+ka|lider+ka|kandydat+ka|ambasador|komisarz|generał|gen|pułkownik|trener|zawodnik|piłkarz|lekarz|świadek|świadkowie|mieszkaniec|mieszkańcy|związek|stowarzyszenie|firma|partia|założyciel+ka|badanie|badania|raport|sondaż|komunikat|oświadczenie|król|królowa|papież|książę|kanclerz|gubernator|koordynator+ka|agencja|opozycja|źródło|źródła|władze|urzędnik|urzędnicy|doradca|aktor+ka|piosenkarka|piosenkarz|pisarz|pisarka|ojciec|matka|brat|siostra|żona|mąż|polityk|dziennikarz|organizacja|członek|rektor|komendant|właściciel|reżyser|emeryt|emerytka|inżynier|senatorka|ministra|ministerka|burmistrzyni|prezydentka|nauczyciel|nauczycielka|lekarka|policjantka|strażacy|trenerka|zawodniczka|bramkarz|kapitan|spółka|sąd|urząd|gmina|szpital|uniwersytet|bank|prokuratura|mieszkanka|sąsiad|sąsiadka|rolnik+a,iem|rolniczka|rybak+a|pszczelarz|piekarz|rzeźnik|kucharz|kucharka|kelner|restaurator|hotelarz|sprzedawca|sprzedawczyni|księgarz|farmaceuta|farmaceutka|pielęgniarka|pielęgniarz|chirurg+a|psycholog+a|psychiatra|socjolog+a|politolog+a|antropolog|ekonomistka|historyka|historyczka|filozof|klimatolog|meteorolog|biolog+a|fizyk+a|chemik|geolog|astronom|matematyk|epidemiolog|wirusolog|weterynarz|lekarza|adwokata|adwokatka|sędzi|prokuratora|notariusz|policjant+a|policjanci|strażak+a|komendanta|kapitana|porucznik|żołnierz+a|oficer|radny|radna|posła|senatora|burmistrza|wójta|starosta|marszałkini|ambasadora|dyplomata|negocjator|trenera|selekcjoner|napastnik|obrońca|pomocnik|piłkarka|biegacz|biegaczka|kolarz|pływak|pływaczka|mistrz|mistrzyni|aktora|muzyk+a|reżysera|reżyserka|pisarza|autora|poeta|poetka|malarz|malarka|fotograf|kompozytor|wydawca|dziennikarza|dziennikarka|publicysta|publicystka|student+a|studentka|studenci|uczeń|uczennica|uczniowie|nauczyciela|wykładowca|badacza|inżyniera|architekt+a|kierowca|maszynista|pilot+a|marynarz|robotnik|pracownik|pracownica|przedsiębiorca|właściciela|właścicielka|kierowniczka|inwestor|bankier|związkowiec|działacz+a|działaczka|aktywista|aktywistka|wolontariusz|wolontariuszka|sąsiada|ofiara|oskarżony|oskarżona|podejrzany|uchodźca|wdowa|wdowiec|córka|przyjaciel|przyjaciółka|kolega|koleżanka|ksiądz|biskup+a|arcybiskup|kardynał|imam|rabin|mężczyzna|kobieta|chłopiec|dziewczyna|dziewczynka|nastolatek|nastolatka|kierująca|pasażer|pasażerka|motocyklista|motocyklistka|rowerzysta|rowerzystka|pieszy|piesza|napastniczka|sprawca|sprawczyni|podejrzana|zatrzymany|zatrzymana|poszkodowany|poszkodowana|senior|seniorka|dziecko|mężczyźni|kobiety',
    standIns:
      'strażak|strażaczka|polityk|polityczka|policjant|policjantka|urzędnik|urzędniczka|dyplomata|dyplomatka|sportowiec|ekspert|ekspertka|aktor|aktorka|piosenkarz|piosenkarka|pisarz|pisarka|samorządowiec|funkcjonariusz|funkcjonariuszka|naukowiec|specjalista|specjalistka|ekonomista|ekonomistka|prawnik|prawniczka|parlamentarzysta|parlamentarzystka|szkoleniowiec|włodarz|badacz|badaczka',
    courtesy:
      'prok|dr|ks|mgr|inż|abp|bp|kard|prof|hab|mec|red|lek|med|sierż|asp|nadkom|podkom|podinsp|insp|nadinsp|szt|ogn|bryg|kom|mł|st|kpt|por|ppłk|płk|mjr',
    times:
      'poniedziałek|wtorek|środę|środa|czwartek|piątek|sobotę|sobota|niedzielę|niedziela|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|wczoraj|dziś|dzisiaj|jutro|rano|wieczorem|tygodniu|roku|godzinie|godziny|godziną|godz|południu|południem|północy|północą|nocy',
    naming:
      'film+u,ie,y|książka|książki|książce|powieść|album+u|płyta|płycie|piosenka|piosenki|piosenkę|utwór|tytuł+em|zatytułowany|zatytułowana|zatytułowanym|zwany|zwana|zwane|tzw|nazwany|nazwie|nazwa|nazwą|słowo|słowa|termin|pojęcie|gazeta|gazety|gazecie|dziennik+a|dziennikowi|tygodnik+a|magazyn+u|hasło|hasłem|operacja|projekt+u|zespół|grupa|program+u,ie|serial+u|spektakl|pseudonim|pseudonimem|jako|przebój|artykuł|redakcji|portal+u',
    negations: 'nie|nigdy|zaprzeczył|zaprzeczyła|zaprzecza',
    whether: 'czy',
    suppositions: 'jeśli|gdyby|by',
  },

  names: {
    placeNouns:
      'wieś wsią miasto miastem miasteczko miasteczkiem osada osadą gmina gminą dzielnica dzielnicą powiat województwo prowincja region wyspa wyspą archipelag półwysep port kurort uzdrowisko rzeka rzeką jezioro jeziorem góra górą wulkan dolina kraj krajem państwo państwem republika przedmieście',
    bodyNouns:
      'spółka spółką firma firmą koncern koncernem przedsiębiorstwo korporacja holding sieć siecią startup bank bankiem fundacja fundacją uniwersytet instytut muzeum szpital organizacja organizacją stowarzyszenie stowarzyszeniem federacja związek partia partią koalicja gazeta gazetą dziennik tygodnik portal klub klubem orkiestra chór',
    copulas: 'to jest był była było',
    sameNames:
      'stany_zjednoczone=usa=stany_zjednoczone_ameryki wielka_brytania=zjednoczone_królestwo holandia=niderlandy unia_europejska=ue onz=organizacja_narodów_zjednoczonych',
    obliqueCases: [
      {
        he: 'emu>y|emu>|kowi>ek|łowi>eł|rowi>er|owi>|u>',
        she: 'ii>ia|rze>ra|cie>ta|dzie>da|ce>ka|dze>ga|ie>a|le>la|i>a|i>ia',
        ofHim:
          'skiemu>ski|ckiemu>cki|dzkiemu>dzki|emu>y|akowi>ak|ikowi>ik|ykowi>yk|ukowi>uk|rkowi>rek|dkowi>dek|nkowi>nek|kowi>!|cowi>!|łowi>!|owi>|u>!|dzie>!|ie>!',
        ofHer: 'skiej>ska|ckiej>cka|dzkiej>dzka|ej>a|ie>!|i>!|y>!',
      },
      { she: 'ię>ia|ę>a', ofHer: 'ską>ska|cką>cka|dzką>dzka|ą>a|ę>a' },
      {
        he: 'kiem>ek|kiem>k|łem>eł|rem>er|ym>y|im>i|em>|iem>',
        she: 'ią>ia|ą>a',
        ofHim:
          'skim>ski|ckim>cki|dzkim>dzki|ym>y|akiem>ak|ykiem>yk|ikiem>ik|ukiem>uk|rkiem>rek|dkiem>dek|nkiem>nek|kiem>!|cem>!|łem>!|iem>!|em>|ką>ka|ą>a|im>!',
        ofHer: 'ską>ska|cką>cka|dzką>dzka|ą>a',
      },
    ],
    thingStart:
      'puchar* nagrod* traktat* ustaw* igrzysk* konstytucj* kodeks* turniej* mistrzostw* festiwal* memoriał* konwencj* operacj* order* medal*',
    thingEnd: 'nagroda nagrody nagrodę nagrodą',
    plain:
      'i w we z ze na do o od po za przez dla pod nad przed przy u a ale lub oraz że iż czy jak gdy kiedy gdzie kto co który która które którzy ten ta to te ci tego tej tym tych tam tu jest są był była było byli były będzie będą być ma mają miał nie tak też także jednak więc bo ponieważ jeśli jeżeli choć chociaż aby żeby już jeszcze tylko nawet bardzo więcej mniej wszystko wszyscy każdy inny inne jego jej ich swój swoje mój nasz on ona oni one my wy ja mnie nam im się sobie dziś dzisiaj wczoraj jutro teraz potem następnie wcześniej później obecnie według zdaniem podczas między bez wobec mimo dzięki około ponad dwa trzy cztery pięć dziesięć pierwszy pierwsza drugi nowy nowa policja eksperci bóg internet boże północ południe wschód zachód ziemia rząd zobacz czytaj pkb vat niestety szczęśliwie właściwie oczywiście naturalnie prawdopodobnie podobno najwyraźniej wreszcie nadal wciąż często rzadko zawsze nigdy inaczej nagle wkrótce zaraz najpierw szczególnie zwłaszcza właśnie prawie niektórzy niektóre kilka kilku wielu wiele połowa reszta wszystkie oba obie dlaczego zresztą owszem poza oprócz zamiast wśród spośród początkowo ostatecznie ostatnio niedawno chwilowo równocześnie jednocześnie tymczasem natomiast dodatkowo ponadto zarazem stopniowo niespodziewanie oficjalnie nieoficjalnie formalnie faktycznie rzeczywiście jedynie pierwotnie rok miesiąc kolejno zdecydowanie wyraźnie choćby odtąd dotąd dotychczas kiedyś dawniej niegdyś zazwyczaj zwykle codziennie ponownie znowu znów razem wspólnie',
    placeStems:
      '-ów>-ow -ódź>-odz -ań>-ani -deń>-dni -ław>-ławi -ruś>-rusi -ruś>-rus -pt>-pci -stok>-stoku niemcy>niemiec niemcy>niemczech węgry>węgier węgry>węgrzech włochy>włoszech czechy>czechach białystok>białegostoku białystok>białymstoku indie>indiach chiny>chinach filipiny>filipinach stany_zjednoczone>stanach_zjednoczonych',
    governors: 'burmistrz burmistrza burmistrzem burmistrzowi wójt wójta wójtem sołtys sołtysa',
    titles:
      'prezydent* wiceprezydent* premier* wicepremier* minister* wiceminister* kanclerz* marszałek marszałka marszałkiem wojewod* burmistrz* wójt* starost* poseł posła posłem posłank* senator* europoseł* radny radna prezes* wiceprezes* dyrektor* szef szefa szefem szefow* przewodnicząc* rzecznik* rzecznicz* sekretarz* prokurator* sędzia sędziego adwokat* mecenas* generał* gen pułkownik* płk kapitan* major* porucznik* komendant* ambasador* profesor* prof doktor* dr inż pan pana panu pani panią król króla królow* książę księcia księżna cesarz* car cara papież* biskup* arcybiskup* kardynał* ksiądz księdza ks ojciec o_ trener* selekcjoner* napastnik* bramkarz* obrońc* pomocnik* piłkarz* zawodnik* aktor* piosenkarz* piosenkark* muzyk* reżyser* pisarz* pisark* poet* malarz* dziennikarz* dziennikark* historyk* ekonomist* analityk* politolog* socjolog* ekspert* naukowiec naukowc* badacz* przedsiębior* założyciel* kandydat kandydata kandydatowi kandydatem kandydaci kandydatów kandydatka kandydatki kandydatkę lider* działacz* polityk* rektor* syn córka brat siostra żona mąż',
    roleWords:
      'były była były_ ówczesny obecny pierwszy generaln* wykonawcz* narodow* zagranicznych spraw wewnętrznych obrony finansów sprawiedliwości zdrowia edukacji administracji infrastruktury rolnictwa klimatu środowiska cyfryzacji kultury nauki szkolnictwa aktywów funduszy polityki rodziny pracy technologii przemysłu energii sportu turystyki gospodarki rozwoju rządu sejmu senatu rady zarządu rp amerykańsk* rosyjsk* niemieck* francusk* brytyjsk* ukraińsk* polsk* chińsk*',
    organisationStart:
      'ministerstw* uniwersytet* instytut* bank* parti* komisj* komitet* rada rady radzie sąd sądu sądzie prokuratur* federacj* stowarzyszeni* fundacj* uni* organizacj* agencj* firm* spółk* grup* policj* urząd* urzęd* centrum akademi* szkoł* politechnik* szpital* muzeum teatr* klub* ruch* liga fc zarząd* państwow* narodow* najwyższ* trybunał* związek związku polsk* straż* służb* wojsk* armia armii marynark* żandarmeri* komend* kancelari* biur* izb* wydział* inspektorat* inspekcj* krajow* główn*',
    organisationEnd: 'sa s_a sp_z_o_o partia partii -bank',
    organisationCues:
      'spółka spółki spółce spółkę firma firmy firmie firmę koncern koncernu sieć sieci dziennik dziennika tygodnik tygodnika portal portalu agencja agencji bank banku gazeta gazety fundacja fundacji klub klubu operator',
    softened: 'k=c g=dz d=dz t=c r=rz',
    severalPlaces:
      'miejscowości miejscowościach miastach wsiach wsie gminach powiaty powiatach województwach dzielnice dzielnicach wyspach',
    listLeads: 'jak takich takie',
    placeStart:
      'miejscowość miejscowości miasto mieście miasteczko wieś wsi osiedle osiedlu dzielnica dzielnicy ulica ulicy ul aleja aleje al plac placu góra góry jezioro rzeka wyspa zamek san santa los new nowy nowa województwo województwie powiat powiecie gmina gminie morze morza morzu morzem mórz ocean* zatok* cieśnin* półwyspem półwysep półwyspu półwyspie przyląd* archipelag* wyspy wyspie wyspę wyspą wyspach wysp jezior* rzeki rzece rzekę rzeką górach gór pustyni* dolin* przełęcz* wodospad* lodowiec lodowca lodowcu wulkan* obwód obwodu obwodzie obwodem hrabstw* kanton* prowincj* okręg okręgu lotnisk* kotlin* wyżyn* nizin*',
    placeCues:
      'w we do z ze koło pod nad mieszkaniec mieszkanka mieszkańcy mieszkańców mieszkańcom okolicach okolice okolic',
    speech:
      'powiedział powiedziała mówi stwierdził stwierdziła dodał dodała podkreślił podkreśliła zaznaczył zaznaczyła oświadczył poinformował poinformowała wyjaśnił ocenił oceniła przyznał zapewnił tłumaczy napisał zapowiedział zauważył przekazał uważa twierdzi przypomniał relacjonuje komentuje',
    linkers: 'de van von der la le di da del al el bin',
    organisationLinkers: 'i ds do spraw im na rzecz',
    places:
      'arktyka antarktyda antarktyka polska usa stany_zjednoczone wielka_brytania anglia szkocja europa azja afryka ameryka ameryka_łacińska bliski_wschód zsrr związek_radziecki nrd rfn warszawa kraków łódź wrocław poznań gdańsk szczecin bydgoszcz lublin białystok katowice gdynia częstochowa radom sosnowiec toruń kielce rzeszów gliwice zabrze olsztyn bielsko-biała bytom zielona_góra rybnik ruda_śląska opole tychy gorzów płock elbląg wałbrzych włocławek tarnów chorzów koszalin kalisz legnica grudziądz słupsk jaworzno jelenia_góra nowy_sącz konin piotrków inowrocław suwałki przemyśl zamość chełm zakopane sopot mazowsze małopolska wielkopolska śląsk dolny_śląsk pomorze podkarpacie podlasie warmia mazury kujawy lubelszczyzna bałtyk wisła odra tatry londyn paryż berlin monachium hamburg kolonia frankfurt rzym mediolan neapol wenecja madryt barcelona lizbona bruksela haga amsterdam wiedeń praga budapeszt bukareszt sofia ateny kijów lwów charków odessa donbas krym mińsk grodno moskwa petersburg wilno ryga tallin sztokholm oslo kopenhaga helsinki genewa zurych stambuł ankara kair jerozolima strefa_gazy gaza teheran bagdad damaszek kabul pekin szanghaj tokio seul nowy_jork waszyngton los_angeles chicago america kanał_sueski kanał_panamski kanał_la_manche dąbrowa_górnicza gorzów_wielkopolski podhale',
    organisations:
      'onz ue unia_europejska nato who mfw bank_światowy pis prawo_i_sprawiedliwość po platforma_obywatelska ko koalicja_obywatelska psl sld lewica konfederacja polska_2050 solidarna_polska ruch_palikota sejm senat nbp nik cba abw ipn pkw trybunał_konstytucyjny sąd_najwyższy krs zus nfz kghm orlen pkn_orlen pgnig pkp lot pzu pko_bp tvp tvn polsat tvn24 pap rmf_fm polskie_radio gazeta_wyborcza rzeczpospolita wprost onet wp_ pzpn legia lech wisła_kraków biały_dom komisja_europejska parlament_europejski solidarność międzynarodowy_fundusz_walutowy światowa_organizacja_zdrowia międzynarodowy_trybunał_karny rada_europy czerwony_krzyż polski_czerwony_krzyż mswia mon uokik tauron enea pekao allegro poczta_polska lasy_państwowe polska_akademia_nauk',
    givenNames:
      'adam adrian aleksander antoni arkadiusz artur bartłomiej bogusław bolesław cezary damian daniel dawid dominik edward emil eugeniusz filip franciszek hubert ignacy igor ireneusz jakub józef julian juliusz kacper kajetan kazimierz konrad krystian leon lucjan łukasz marian maurycy mieczysław mikołaj miłosz norbert olgierd oskar patryk remigiusz sylwester wacław wiktor zenon zygmunt agata alicja aneta bożena danuta edyta emilia ewelina grażyna halina hanna irena izabela jolanta justyna kamila karolina kinga lidia lucyna magdalena marta marzena milena natalia patrycja paulina renata sylwia teresa urszula weronika wiesława wioletta żaneta zuzanna agnieszka aleksandra andrzeja andrzej anna barbara bartosz beata bogdan bronisław czesław dariusz donald dorota elżbieta ewa grzegorz henryk iwona jacek jadwiga jan janusz jarosław jerzy joanna kamil karol katarzyna krystyna krzysztof lech leszek maciej małgorzata marcin marek maria mariusz mateusz michał mirosław monika paweł piotr przemysław radosław rafał robert roman ryszard sebastian sławomir stanisław stefan szymon tadeusz tomasz waldemar wiesław witold włodzimierz wojciech zbigniew zdzisław zofia wołodymyr władimir stanisława mirosława',
    // Not "Czech", "Niemiec", "Węgier" and "Włoch", which tell of their countries as well.
    demonyms:
      'niemca niemcem niemcowi niemka niemki niemką niemkę rosjanin rosjanina rosjaninem rosjanka rosjanki rosjanką rosjankę ukrainiec ukraińca ukraińcem ukrainka ukrainki ukrainką białorusin białorusina białorusinka francuz francuza francuzem francuzka anglik anglika anglikiem angielka włoszka hiszpan hiszpana hiszpanka czeszka słowak słowaka słowaczka litwin litwina litwinka szwed szweda szwedka norweg norwega norweżka duńczyk duńczyka dunka holender holendra holenderka amerykanin amerykanina amerykanka japończyk japończyka japonka chińczyk chińczyka chinka turek turka turczynka grek greka greczynka polak polaka polakiem polka polki polką ślązak ślązaka ślązaczka warszawiak warszawiaka warszawianka krakowianin krakowianka poznaniak poznanianka góral górala góralka brytyjczyk brytyjczyka brytyjka kanadyjczyk kanadyjka australijczyk australijka austriak austriaka austriaczka szwajcar szwajcara szwajcarka belg belga belgijka portugalczyk portugalczyka portugalka chorwat chorwata chorwatka serb serba serbka rumun rumuna rumunka bułgar bułgara bułgarka gruzin gruzina gruzinka kenijczyk kenijka brazylijczyk brazylijczyka brazylijka argentyńczyk argentyńczyka rosjan* rosjank* mołdawian* mołdawiank* amerykan* amerykank* meksykan* ormian* ormiank* egipcjan* egipcjank* palestyńczy* hiszpanie hiszpan* hiszpank* dominikan* afgan afgańczyk* afgańczycy estończyk* estończycy duńczyk* duńczycy japończyk* japończycy chińczyk* chińczycy brytyjczyk* brytyjczycy kanadyjczyk* kanadyjczycy australijczyk* australijczycy portugalczyk* portugalczycy kenijczyk* kenijczycy brazylijczyk* brazylijczycy argentyńczyk* argentyńczycy albańczyk* albańczycy maltańczyk* maltańczycy luksemburczyk* luksemburczycy cypryjczyk* cypryjczycy libańczyk* libańczycy syryjczyk* syryjczycy irańczyk* irańczycy irakijczyk* irakijczycy izraelczyk* izraelczycy palestyńczyk* palestyńczycy jordańczyk* jordańczycy libijczyk* libijczycy tunezyjczyk* tunezyjczycy algierczyk* algierczycy marokańczyk* marokańczycy nigeryjczyk* nigeryjczycy sudańczyk* sudańczycy somalijczyk* somalijczycy kongijczyk* kongijczycy ugandyjczyk* ugandyjczycy wenezuelczyk* wenezuelczycy kolumbijczyk* kolumbijczycy peruwiańczyk* peruwiańczycy chilijczyk* chilijczycy kubańczyk* kubańczycy boliwijczyk* boliwijczycy koreańczyk* koreańczycy wietnamczyk* wietnamczycy tajlandczyk* tajlandczycy indonezyjczyk* indonezyjczycy filipińczyk* filipińczycy malezyjczyk* malezyjczycy pakistańczyk* pakistańczycy nepalczyk* nepalczycy czeczeńczyk* czeczeńczycy nowozelandczyk* nowozelandczycy singapurczyk* singapurczycy tajwańczyk* tajwańczycy katarczyk* katarczycy saudyjczyk* saudyjczycy kuwejtczyk* kuwejtczycy niemców ukraińc* ukrainek ukrainkę ukrainkom ukrainkami białorusin* białorusink* francuzi francuzów francuzom francuzami francuzach francuzk* anglicy anglików anglikom anglikami angielek włosi włochów włochom włochami włoszk* hiszpanów hiszpanom hiszpanami czesi czechów czechami czeszk* słowacy słowaków słowakom słowakami słowaczk* litwini litwinów litwinom litwinami litwink* łotysz* łotyszk* szwedzi szwedów szwedom szwedami szwedk* norwegowie norwegów norwegom norwegami norweżk* dunk* fin finowie finów finom finami fink* holendrzy holendrów holendrom holendrami holenderk* węgrzy węgrów węgierka węgierki austriacy austriaków austriakom austriakami austriaczk* szwajcarzy szwajcarów szwajcarom szwajcarami belgowie belgów belgom belgami belgijk* chorwaci chorwatów chorwatom chorwatami chorwatk* serbowie serbów serbom serbami serbk* rumuni rumunów rumunom rumunami rumunk* bułgarzy bułgarów bułgarom bułgarami bułgark* gruzini gruzinów gruzinom gruzinami grecy greków grekom grekami greczynk* turcy turków turkom turkami turczynk* polacy polaków polakom polakami polakach polek polkom szkoci szkotów szkotom irlandczyk* irlandczycy islandczyk* islandczycy walijczyk* walijczycy słoweniec słoweńc* bośniak* bośniacy czarnogórc* czarnogórzec macedończyk* macedończycy hindus* arab arabowie arabów arabom arabami żydzi żydów żydom żydami mongołowie mongołów kurdowie kurdów kurdom kurdami uzbecy uzbeków tatarzy tatarów europejczyk* europejczycy azjaci azjatów afrykanie afrykanów afrykańczyk* latynosi latynosów etiopczyk* etiopczycy tadżycy tadżyków kazachowie kazachów kirgizi kirgizów azerowie azerów',
    complementEndings: 'ego iego ej ich ych',
    unchangingEndings: 'i u',
    endings:
      'a u owi em ie ze e i y ą ę o ego emu ym im iego iemu ej iej ich ych ach om ami ów ia ii ię ią iem',
  },

  dates: {
    order: 'dmy',
    months: {
      1: 'styczni{u,em,owi}',
      2: 'lutym',
      3: 'marcu|marcem',
      4: 'kwietni{u,em}',
      5: 'maju|majem',
      6: 'czerwcu',
      7: 'lipcu',
      8: 'sierpniu',
      9: 'wrześniu',
      10: 'październiku',
      11: 'listopadzie',
      12: 'grudniu',
    },
    weekdays: {
      1: 'poniedział{ek,ku,kiem,ki}|poniedziałkow{y,ego}',
      2: 'wtor{ek,ku,kiem}|wtorkow{y,ego}',
      3: 'środ{a,ę,y,ą,zie}|środow{y,ego}',
      4: 'czwart{ek,ku,kiem}|czwartkow{y,ego}',
      5: 'piąt{ek,ku,kiem}|piątkow{y,ego}',
      6: 'sobot{a,ę,y,ą,cie}|sobotni{,ego}',
      7: 'niedziel{a,ę,i,ą}|niedzieln{y,ego}',
    },
    ambiguous:
      'maja|maj|mar|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|środa|pon|wt|czw|sob|niedz|środy|lutego|środą|środzie|majem',
    relative: {
      'day-2': 'przedwczoraj',
      'day-1': 'wczoraj|wczorajsz{y,ego,a,ej,e}',
      'day-1@EV': 'wczoraj wieczorem',
      'day-1@NI': 'wczoraj w nocy|zeszłej nocy|minionej nocy|ostatniej nocy',
      'day-1@MO': 'wczoraj rano',
      'day-1@AF': 'wczoraj po południu',
      'day+0': 'dziś|dzisiaj|dzisiejsz{y,ego,ej}',
      'day+0@MO': 'dziś rano|dzisiaj rano',
      'day+0@AF': 'dziś po południu',
      'day+0@EV': 'dziś wieczorem|dzisiaj wieczorem',
      'day+0@NI': 'dziś w nocy|tej nocy',
      'day+1': 'jutro|jutrzejsz{y,ego}',
      'day+1@MO': 'jutro rano',
      'day+1@EV': 'jutro wieczorem',
      'day+2': 'pojutrze',
      'year-1': 'ubiegłoroczn{y,ego,ej}',
    },
    previous: {
      'day+0': 'tego samego dnia|tego dnia|w tym samym dniu',
      'day+0@EV': 'tego samego wieczoru|tego wieczoru',
      'day+1': 'następnego dnia|nazajutrz|dzień później|kolejnego dnia',
      'day-1': 'poprzedniego dnia|dzień wcześniej|w przeddzień',
      'year+0': 'tego samego roku|w tym samym roku|tamtego roku',
      'year+1': 'rok później|następnego roku',
      'year-1': 'rok wcześniej',
      'month+0': 'tego samego miesiąca|w tym samym miesiącu',
      'week+0': 'w tym samym tygodniu',
    },
    within: 'w ciągu_|w przeciągu_',
    afterDate: 'po_|od_',
    beforeDate: 'przed_',
    finals: 'ostatni{,a,e,ego,ej,ą,ch,m,mi}_',
    unitIsOne: true,
    plurals: 'lat|lata|latach|miesięcy|miesiącach|tygodni|tygodniach|dni|dniach',
    andHalf: '_i pół',
    units: {
      second: 'sekund{a,ę,y,}',
      minute: 'minut{a,ę,y,}',
      hour: 'godzin{a,ę,y,}',
      day: 'dzień|dni|dnia|dniu|dniach|doba|dobę',
      workday: 'dni robocz{e,ych}',
      weekend: 'weekend{,u,y,ów}',
      week: 'tydzień|tygodn{iu,ia,ie}|tygodni',
      month: 'miesiąc{,a,u,e}|miesięcy',
      quarter: 'kwarta{ł,łu,ły,łów,le}',
      half: 'półrocz{e,a,u}|semestr',
      year: 'rok{,u,iem}|lat{,a,ach}',
      decade: 'dekad{a,ę,y,zie,}|dziesięciolecia',
      century: 'wiek{,u,i,ów}|w.|wiekiem|stulecia|stuleciu',
    },
    last: 'zeszł{y,a,e,ego,ej,ym,ą}_|ubiegł{y,a,e,ego,ej,ym,ą,ych}_|ostatni{,a,e,ego,ej,m,ą,ch}_|minion{y,a,e,ego,ej,ym,ą,ych}_|poprzedni{,a,e,ego,ej,m,ą,ch}_',
    this: 't{en,a,o,ym,ej,ę,ego,ych}_|bieżąc{y,a,ego,ej,ym,e}_|obecn{y,ym,ego,ej}_',
    next: 'przyszł{y,a,e,ego,ej,ym,ą,ych}_|następn{y,a,e,ego,ej,ym,ą,ych}_|kolejn{y,ym,ej,ego,ych,e}_',
    coming: 'najbliższ{y,a,e,ego,ej,ym,ą,ych}_|nadchodząc{y,a,e,ego,ej,ym,ą,ych}_',
    ago: '_temu|przed_',
    ahead: 'za_',
    later: '_później|po_|_potem',
    earlier: '_wcześniej',
    about: 'około|ok.|prawie|ponad|niemal|mniej więcej',
    numbers:
      'jeden,jedna,jedną,jednego|dwa,dwie,dwóch,parę|trzy,trzech,kilka,kilku|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|jedenaście|dwanaście|trzynaście|czternaście|piętnaście|szesnaście|siedemnaście|osiemnaście|dziewiętnaście|dwadzieścia',
    moreNumbers: {
      1.5: 'półtora|półtorej',
      30: 'trzydzieści',
      40: 'czterdzieści',
      50: 'pięćdziesiąt',
      100: 'sto',
    },
    ordinals:
      'pierwsz{y,a,e,ego,ej,ym,ą}|drug{i,a,ie,iego,iej,im,ą}|trzeci{,a,e,ego,ej,m,ą}|czwart{y,a,e,ego,ej,ym}|piąt{y,a,ego,ym}|szóst{y,ego}|siódm{y,ego,a,ej}|ósm{y,ego,a,ej}|dziewiąt{y,ego,ej}|dziesiąt{y,ego,ej}|jedenast{y,ego,ej}|dwunast{y,ego,ej}|trzynast{y,ego}|czternast{y,ego}|piętnast{y,ego}|szesnast{y,ego}|siedemnast{y,ego}|osiemnast{y,ego}|dziewiętnast{y,ego}|dwudziest{y,ego,ym}|dwudziest{y,ego,ym} pierwsz{y,ego,ym}|dwudziestego drugiego|dwudziestego trzeciego|dwudziestego czwartego|dwudziestego piątego|dwudziestego szóstego|dwudziestego siódmego|dwudziestego ósmego|dwudziestego dziewiątego|trzydziest{y,ego}|trzydziestego pierwszego',
    ordinalMarks: '_-go|_-ego|_-szy|_-tym|_-ym',
    parts: {
      MO: 'rano|rankiem|ranek|nad ranem|przed południem',
      NO: 'południe|w południe',
      AF: 'po południu|popołudnie|popołudniu',
      EV: 'wieczorem|wieczór|wieczoru',
      NI: 'w nocy|noc|nocą',
      MN: 'północ|o północy|północy',
    },
    clock: 'godz._|godzin{a,ie,ę,y}_|o godzinie_|o godz._|godz_',
    clockLead: 'o_|do_|od_|około_',
    am: '_rano',
    pm: '_po południu|_wieczorem',
    zones: { 'czasu polskiego': 'Europe/Warsaw', 'czasu lokalnego': 'local' },
    edges:
      'począt{ek,ku,kiem}_|na początku_|koniec_|końc{u,a,em}_|pod koniec_|w połowie_|połow{a,ie,y,ę}_|na przełomie_|do końca_|z końcem_',
    rest: 'reszt{a,ę,y}_',
    firstHalf: 'pierwsz{e,ego,ym} półrocz{e,a,u}|i półrocze',
    secondHalf: 'drug{ie,iego,im} półrocz{e,a,u}|ii półrocze',
    firstOfTwo: 'pierwsz{a,ej} połow{a,ie,y}',
    secondOfTwo: 'drug{a,iej} połow{a,ie,y}',
    glue: 'w|we|o|dnia|br.|r.|roku|na|bm.',
    yearMark: '_r.|_rok|_roku|rok_|roku_|_rokiem|w roku_|lat{a,ach}_',
    monthMark: 'miesiąc_',
    dayMark: 'dnia_|dniu_',
    before: '_p.n.e.|_przed naszą erą',
    from: 'od|z',
    to: 'do|po',
    toNext: 'na',
    between: 'między|pomiędzy',
    and: 'a|i|lub',
    weekend: 'w weekend|w miniony weekend',
    seasons: {
      SP: 'wiosn{a,ą,ę,y}',
      SU: 'lat{o,em}|{od,z,do} lata',
      FA: 'jesie{ń,nią,ni}',
      WI: 'zim{a,ą,ę,y}',
    },
    decades: 'lata_|latach_|lat_|_-te',
    decadeNames: {
      1920: 'lat{a,ach,} dwudzieste|latach dwudziestych|lat dwudziestych',
      1930: 'lat{a,ach,} trzydziest{e,ych}',
      1940: 'lat{a,ach,} czterdziest{e,ych}',
      1950: 'lat{a,ach,} pięćdziesiąt{e,ych}',
      1960: 'lat{a,ach,} sześćdziesiąt{e,ych}',
      1970: 'lat{a,ach,} siedemdziesiąt{e,ych}',
      1980: 'lat{a,ach,} osiemdziesiąt{e,ych}',
      1990: 'lat{a,ach,} dziewięćdziesiąt{e,ych}',
    },
    holidays: {
      '12-25': 'boże narodzenie|bożego narodzenia',
      '12-24': 'wigilia|wigilię',
      '12-31': 'sylwester',
      '01-01': 'nowy rok',
      '05-03': 'święto konstytucji|święto konstytucji 3 maja',
      '11-01': 'wszystkich świętych',
      '11-11': 'święto niepodległości',
      'E+0': 'wielkanoc|niedziela wielkanocna',
      'E+60': 'boże ciało',
      'E-2': 'wielki piątek',
      'E-7': 'niedziel{a,ę,i} palmow{a,ą,ej}',
      'E-46': 'środa popielcowa|popielec',
      'E+1': 'poniedziałek wielkanocny',
    },
    every: 'każdy|każdego|każdej|każdą|co|codziennie',
    on: 'w|we|od|do|z|na|po|przed|między|latem|zimą|wiosną|jesienią|roku|rok|pod|około|dnia|i do|dla|ok.',
    numbered: 'nr_|numer_|poz._|ustawa_|dyrektywa_|rozporządzenie_|uchwała_|sygn._',
    counted:
      'osób|ludzi|metrów|kilometrów|złotych|dolarów|euro|ton|hektarów|tysięcy|milionów|mln|mld|tys|km|kg|mieszkańców|razy|sztuk|żołnierzy|miejsc|procent|zł',
    future:
      'będzie|będą|planuje|planowan{y,a,e}|odbędzie|odbędą|ma|mają|rozpocznie|zostanie|zostaną|zacznie|zacznie się|rozpocznie się|zaczyna się|rusza|potrwa|potrwają|mija|w przeddzień|w przededniu|tuż przed',
    past: 'był|była|było|byli|powiedział|powiedziała|poinformował|odbył|odbyła|został|została|zostało|stwierdził',
    pastEndings: 'ał|ała|ało|ały|ali|ił|iła|iło|iły|ili',
    one: { half: 'pół roku' },
  },

  amounts: {
    oneParts:
      'jedna_trzecia|jedną_trzecią|jednej_trzeciej=3 jedna_czwarta|jedną_czwartą|jednej_czwartej=4 jedna_piąta|jedną_piątą=5 jedna_dziesiąta|jedną_dziesiątą=10',
    changes: 'na',
    everyNth: 'co',
    callsBefore:
      'numer numeru zadzwonić zadzwonił zadzwoniła zadzwonili telefon alarmowy alarmowego dzwonić',
    ratiosOfTen: 'na z',
    adjectives: '-ych -ich',
    numbers:
      'zero=0 jeden|jedna|jedno|jednego=1 dwa|dwie|dwóch|dwaj|dwoje|dwu=2 trzy|trzech|trzej|troje=3 cztery|czterech|czworo|cztero=4 pięć|pięciu|pięcioro|pięcio=5 sześć|sześciu|sześcio=6 siedem|siedmiu|siedmio=7 osiem|ośmiu|ośmio=8 dziewięć|dziewięciu|dziewięcio=9 dziesięć|dziesięciu|dziesięcio=10 jedenaście|jedenastu|jedenasto=11 dwanaście|dwunastu|dwunasto=12 trzynaście|trzynastu|trzynasto=13 czternaście|czternastu|czternasto=14 piętnaście|piętnastu|piętnasto=15 szesnaście|szesnastu=16 siedemnaście|siedemnastu=17 osiemnaście|osiemnastu=18 dziewiętnaście|dziewiętnastu=19 dwadzieścia|dwudziestu|dwudziesto=20 trzydzieści|trzydziestu|trzydziesto=30 czterdzieści|czterdziestu|czterdziesto=40 pięćdziesiąt|pięćdziesięciu|pięćdziesięcio=50 sześćdziesiąt|sześćdziesięciu|sześćdziesięcio=60 siedemdziesiąt|siedemdziesięciu|siedemdziesięcio=70 osiemdziesiąt|osiemdziesięciu|osiemdziesięcio=80 dziewięćdziesiąt|dziewięćdziesięciu|dziewięćdziesięcio=90 sto|stu=100 dwieście|dwustu=200 trzysta=300 czterysta=400 pięćset=500 sześćset=600 siedemset=700 osiemset=800 dziewięćset=900 tysiąc=1000 pół=0.5 półtora|półtorej=1.5 trzystu=300 czterystu=400 pięciuset=500 sześciuset=600 siedmiuset=700 ośmiuset=800 dziewięciuset=900',
    scales:
      'tysiąc~|tysięc~|tys=3 milion~|mln=6 miliard~|mld=9 bilion~|bln=12 dziesiątki|dziesiątek=1 setki|setek=2 tuziny|tuzinów=x12',
    halves: 'i_pół',
    currencies:
      'złot~|zł|pln=PLN dolar~=$ dolarów_amerykańskich|dolarów_usa=USD euro=EUR funt~=£ funtów_szterlingów=GBP jen~=JPY juan~=CNY rubl~=RUB hrywn~|hrywien=UAH frank~=franc franków_szwajcarskich=CHF koron~=kr koron_czeskich=CZK forint~=HUF rupi~=rs lir~=TRY peso=peso won~=KRW',
    currenciesBefore: 'zł=PLN',
    minors: 'grosz~|gr=PLN cent~=$ eurocent~=EUR pens~=GBP kopiej~=RUB',
    percent: 'procent~|procentow~|proc|proc.',
    points:
      'punkt_procentowy|punktu_procentowego|punkty_procentowe|punktów_procentowych|pkt_proc|p.p|pkt._proc.',
    basisPoints: 'punkt_bazowy|punkty_bazowe|punktów_bazowych|punktu_bazowego|pb|pkt_bazowych',
    perMille: 'promil|promila|promile|promili',
    fractions:
      'trzecie|trzecich|trzecimi=3 czwarte|czwartych=4 piąte|piątych=5 dziesiąte|dziesiątych=10',
    minusAfter: 'poniżej_zera|mrozu',
    about:
      'około|ok|ok.|prawie|niemal|blisko|mniej_więcej|w_przybliżeniu|szacunkowo|niespełna|rzędu|jakieś',
    more: 'ponad|więcej_niż|co_najmniej|przynajmniej|minimum|powyżej|nie_mniej_niż',
    less: 'mniej_niż|poniżej|co_najwyżej|najwyżej|maksymalnie|do|nie_więcej_niż|maksimum',
    between: 'między|pomiędzy|od|z',
    to: 'do|a',
    and: 'i|a',
    minus: 'minus',
    labels:
      'lat_ artykuł artykułu art numer nr rozdział strona str ulica ul grupa grupy liga sezon odcinek etap faza typ wersja miejsce miejscu kanał lot covid formuła formuły boeing airbus paragraf ustęp ust punkt pkt poz klasa top droga trasa runda kolejka poziom artykułem',
    counted:
      'osób|osoby|osobom|ludzi|mieszkań~|mężczyzn~|kobiet~|dzieci|żołnierz~|zabit~|rann~|ofiar~|uchodźc~|pracownik~|uczni~|student~|pacjent~|przypad~|głos~|mandat~|rodzin~|domów|samochod~|pojazd~|kibic~|widz~|policjant~|razy|raz|kraj~|pasażer~|klient~|cywil~|sztuk|egzemplarz~|mieszkańc~|etatów|poszkodowan~|chor~|zatrzyman~|aresztowan~|bezrobotn~|dorosł~|martwych|podejrzan~|radn~|duchown~',
    notCounted:
      'i oraz lub albo w we na z ze do od po za dla przy o u nad pod bez nie że jak to jego jej ich był była było były jest są także on ona oni my wy ja ale a się by tak już jeszcze przed między przez przeciw który które która gdy gdzie tym tego roku rok wieku proc około ponad -ało -iło -yło -ęło -szło mają mogą muszą żyje mieszka pracuje',
    joiner: '',
    endings:
      'owa owe owych a u y i ów om ami ach em owi e cy ce com cami cach ą ę ie ek ka ki ków kom kach ni niu niom niem ń ców owy owego owej owym ową ej ych ym ego emu ymi go',
    ordinalDot: true,
    streets:
      'ulica ulicy ul ul. al. aleja alei plac ulicę ulicą ulic ulicom ulicach ulicami aleję aleją alejach alejami placu placem',
  },

  sources: {
    before:
      'według|zdaniem|jak podaje|jak podał|jak podała|jak poinformował|jak informuje|jak pisze|jak donosi|powołując się na|cytowany przez|cytowana przez|cytowane przez|na podstawie|w rozmowie z|z informacji',
    reports:
      'podaje|podał|podała|informuje|poinformował|poinformowała|donosi|doniósł|pisze|napisał|powiedział|powiedziała|przekazał|przekazała|relacjonuje|ujawnia|ujawnił',
    anonymous:
      'źródła|źródło|źródeł|źródłami|anonimowe źródła|świadkowie|świadków|dyplomaci|informator|informatorzy|rozmówca',
    documents:
      'raport|raportu|badanie|badania|badań|sondaż|sondażu|dane|danych|komunikat|komunikatu|dokument|dokumentu|dokumentów|oświadczenie|oświadczenia|statystyki|statystyk|analizy',
    media:
      'agencja|agencji|dziennik|dziennika|gazeta|gazety|tygodnik|portal|portalu|stacja|stacji|telewizja|telewizji',
    agencies: 'PAP|Polska Agencja Prasowa|IAR|KAI|Agencja Reutera',
    outlets:
      'Wyborcza|„Gazeta Wyborcza”|„Rzeczpospolita”|Dziennik Gazeta Prawna|Fakt|Super Express|Polityka|Newsweek Polska|Wprost|Do Rzeczy|Onet|Wirtualna Polska|WP|Interia|TVN24|TVN|Polsat News|Polsat|TVP|TVP Info|RMF FM|Radio ZET|TOK FM|Polskie Radio|OKO.press|Money.pl|Business Insider',
  },

  salience: {
    here: 'tutaj|tu',
    pictured: 'z lewej|z prawej|po lewej|po prawej|w środku|pośrodku|od lewej|od prawej|na zdjęciu',
    connectives:
      'ale|jednak|jednakże|ponadto|poza tym|natomiast|tymczasem|dlatego|więc|zatem|również|także|też|jednocześnie|z kolei|mimo to|co więcej|dodatkowo|zresztą|w efekcie|na przykład|krótko mówiąc|innymi słowy|wręcz przeciwnie|niemniej|niemniej jednak|w rezultacie|oczywiście|przykładowo|notabene',
    conjunctions:
      'ale|lecz|jednak|a|warto dodać, że|warto zauważyć, że|warto podkreślić, że|warto zaznaczyć, że|należy dodać, że|należy zaznaczyć, że|należy podkreślić, że|trzeba dodać, że|dodajmy, że|zaznaczmy, że',
    pronouns:
      'on|ona|ono|oni|one|to|ten|ta|te|jego|jej|ich|my|ja|tam|tutaj|tak|obaj|obie|oboje|jeden z nich|jedna z nich|część z nich|większość z nich|wszyscy oni|o tym|bo|dlatego|dlatego też|z tego powodu|wówczas|wtedy|obydwaj|obydwie',
    demonstratives: 'ten|ta|tego|tej|temu|tę|tym|tych|tymi',
    ownTime: 'w tych dniach|tym razem|w tej chwili|w tym momencie',
    background:
      'to jest tłumaczenie maszynowe|ten artykuł został|artykuł został przetłumaczony|tekst został przetłumaczony|tekst ukazał się pierwotnie|artykuł ukazał się pierwotnie|przypomnijmy|jak informowaliśmy|w ubiegłym roku|czytaj też|czytaj także|zobacz też|wcześniej',
  },
};
