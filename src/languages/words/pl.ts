import type { Language } from '../language';

export const words: Language = {
  tag: 'pl',
  charactersPerMinute: 916,

  detection: {
    script: 'Latn',
    letters: 'ąćęłńóśźż',
    endings: 'ych ego ów owej',
    words:
      'w i na z się nie że do to jest o jak po co za od ale są dla przez tego już czy tym był tak oraz przy może być która który które ze tylko jego pod jej było ich także roku będzie podczas jednak przed również ma by gdy nas lat wszystkich został',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'dr Dr prof Prof hab inż mgr lek med ks Ks bp abp kard św Św ul Ul al pl os nr Nr tzn tzw np m.in ok godz gen płk mjr kpt por sierż asp insp nadkom kom st mł red dyr min r tys art Art ust pkt lit poz Dz woj pow gm śp ś.p wg pt zob ur zm tel sp ws',
    mayEnd: 'n.e p.n.e',
    ordinals: true,
  },

  quotation: {
    marks: '„” „“ "" «» »« “”',
    dialogue: 'dash',
    subject: 'around',
    nameEndings: 'owi|ego|emu|iego|iemu|ej|ym|im|em|ą|ę|a|u|y|i|e|o',
    verbs:
      'powiedzia*ł,ła,ł,eli|mówi+ą,ł,ła|mówił+a,y|stwierdzi*ł,ła,li|stwierdza+ją|doda*ł,ła,li,je,ją|podkreśli*ł,ła,li|podkreśla+ją|zaznaczy*ł,ła,li|zaznacza|oświadczy*ł,ła,li|poinformowa*ł,ła,li|informuj*e,ą|wyjaśni*ł,ła,li,a,ają|oceni*ł,ła,li,a|przyzna*ł,ła,li,je|zapewni*ł,ła,li,a|tłumaczy*ł,ła,li|tłumaczy+ą|napisa*ł,ła,li|pisze|piszą|zapowiedzia*ł,ła|zapowiada|zauważy*ł,ła,li|zauważa|przekaza*ł,ła,li|przekazuje|argumentowa*ł,ła|argumentuje|odpowiedzia*ł,ła,eli|odpowiada|uważa+ją,ł,ła|twierdzi+ą,ł,ła|przypomnia*ł,ła|przypomina|apelowa*ł,ła|apeluje|relacjonuje|relacjonowa*ł,ła|komentuje|skomentowa*ł,ła|skwitowa*ł,ła|zapyta*ł,ła|pyta|ostrzeg*ł,ła,a|potwierdzi*ł,ła,li,a|zaprzeczy*ł,ła|ogłosi*ł,ła,li|wskaza*ł,ła|wskazuje|ujawni*ł,ła,li|opisa*ł,ła|opisuje|wspomina+ł,ła|opowiada+ł,ła|opowiedzia*ł,ła|dodają|sądzi|żartowa*ł,ła|krytykuje|skrytykowa*ł,ła|zaapelowa*ł,ła|podsumowa*ł,ła|obieca*ł,ła|czytamy|głosi|wykrzyknął|podaje|poda*ł,ła|zadeklarowa*ł,ła|deklaruje|nazwa*ł,ła,li|określi*ł,ła|sugeruj*e,ą|sugerowa*ł,ła|wykaza*ł,ła|pokazuj*e,ą|przewiduj*e,ą|obawia się|ma nadzieję|myśli|myśla*ł,ła|powtórzy*ł,ła|zarzuci*ł,ła|oskarży*ł,ła|cytuje',
    according: 'zdaniem|według|wg|w opinii|w ocenie|jak podaje|zgodnie z',
    accordingSelf:
      'jego zdaniem|jej zdaniem|ich zdaniem|według niego|według niej|w jego ocenie|w jej ocenie',
    complementisers: 'że|iż|żeby|aby|czy',
    asWords: 'jak|i|a|ale|tak',
    indirect: ['that', 'postposed', 'according'],
    pronouns: { he: 'on', she: 'ona', they: 'oni|one', any: 'kto|który|która', i: 'ja|my' },
    verbEndings: { he: 'ł', she: 'ła', they: 'li|ły' },
    articles: 'ten|ta|ci|jeden|jedna|niektórzy|wielu|kilku|nasz|nasza|jego|jej|ich|sam|sama',
    links: 'z|i|ds|do|spraw|de|von|van|w|na|od|im',
    stops:
      'w|we|na|z|ze|do|o|od|dla|za|po|przy|pod|nad|bez|przez|przed|między|podczas|że|żeby|który|która|które|którzy|gdzie|kiedy|gdy|jak|jeśli|ale|a|lub|albo|ani|choć|ponieważ|bo|był|była|byli|jest|są|nie|także|również|już|jeszcze|i|też|tak|to|oraz|u|wobec|według|się|wczoraj|dzisiaj|dziś|potem|wtedy|tylko|kto|wszystko|tym|niż',
    between:
      'także|również|wcześniej|potem|już|jeszcze|nie|wczoraj|dziś|dzisiaj|też|tak|niedawno|wtedy|zawsze|sam|sama|z|kolei|się|jednak|następnie|później|to|ponadto|dodatkowo|mu|jej|nam|i|w|rozmowie|ostatnio',
    roles:
      'prezydent+a|premier+a|minister+a|wicepremier|wiceminister|przewodniczący|przewodnicząca|prezes+a|wiceprezes|rzecznik+a|rzeczniczka|dyrektor+a,ka|szef+a,owa|kierownik|sekretarz|profesor|prof|burmistrz|wójt|wojewoda|marszałek|poseł|posłanka|senator|europoseł|adwokat|mecenas|prokurator|sędzia|policja|rząd|ministerstwo|ekspert+ka|eksperci|analityk|analitycy|ekonomista|badacz+e,ka|naukowiec|naukowcy|historyk|autor+ka|lider+ka|kandydat+ka|ambasador|komisarz|generał|gen|pułkownik|trener|zawodnik|piłkarz|lekarz|świadek|świadkowie|mieszkaniec|mieszkańcy|związek|stowarzyszenie|firma|partia|założyciel+ka|badanie|badania|raport|sondaż|komunikat|oświadczenie|król|królowa|papież|książę|kanclerz|gubernator|koordynator+ka|agencja|opozycja|źródło|źródła|władze|urzędnik|urzędnicy|doradca|aktor+ka|piosenkarka|piosenkarz|pisarz|pisarka|ojciec|matka|brat|siostra|żona|mąż|polityk|dziennikarz|organizacja|członek|rektor|komendant|właściciel|reżyser',
    courtesy: 'pan|pani|dr|ks|mgr|inż|abp|bp|kard',
    times:
      'poniedziałek|wtorek|środę|środa|czwartek|piątek|sobotę|sobota|niedzielę|niedziela|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|wczoraj|dziś|dzisiaj|jutro|rano|wieczorem|tygodniu|roku',
    naming:
      'film+u,ie,y|książka|książki|książce|powieść|album+u|płyta|płycie|piosenka|piosenki|piosenkę|utwór|tytuł+em|zatytułowany|zatytułowana|zatytułowanym|zwany|zwana|zwane|tzw|nazwany|nazwie|nazwa|nazwą|słowo|słowa|termin|pojęcie|gazeta|gazety|gazecie|dziennik+a|dziennikowi|tygodnik+a|magazyn+u|hasło|hasłem|operacja|projekt+u|zespół|grupa|program+u,ie|serial+u|spektakl|pseudonim|pseudonimem|jako|przebój|artykuł|redakcji|portal+u',
    negations: 'nie|nigdy|zaprzeczył|zaprzeczyła|zaprzecza',
    suppositions: 'jeśli|gdyby|by',
  },

  names: {},

  dates: {
    order: 'dmy',
    units: {},
  },

  amounts: {
    numbers:
      'zero=0 jeden|jedna|jedno|jednego=1 dwa|dwie|dwóch|dwaj|dwoje|dwu=2 trzy|trzech|trzej|troje=3 cztery|czterech|czworo=4 pięć|pięciu|pięcioro=5 sześć|sześciu=6 siedem|siedmiu=7 osiem|ośmiu=8 dziewięć|dziewięciu=9 dziesięć|dziesięciu=10 jedenaście|jedenastu=11 dwanaście|dwunastu=12 trzynaście|trzynastu=13 czternaście|czternastu=14 piętnaście|piętnastu=15 szesnaście=16 siedemnaście=17 osiemnaście=18 dziewiętnaście=19 dwadzieścia|dwudziestu=20 trzydzieści|trzydziestu=30 czterdzieści|czterdziestu=40 pięćdziesiąt|pięćdziesięciu=50 sześćdziesiąt=60 siedemdziesiąt=70 osiemdziesiąt=80 dziewięćdziesiąt=90 sto|stu=100 dwieście|dwustu=200 trzysta=300 czterysta=400 pięćset=500 sześćset=600 siedemset=700 osiemset=800 dziewięćset=900 tysiąc=1000 pół=0.5 półtora|półtorej=1.5',
    scales: 'tysiąc~|tysięc~|tys=3 milion~|mln=6 miliard~|mld=9 bilion~|bln=12',
    halves: 'i_pół',
    currencies:
      'złot~|zł|pln=PLN dolar~=$ dolarów_amerykańskich|dolarów_usa=USD euro=EUR funt~=£ funtów_szterlingów=GBP jen~=JPY juan~=CNY rubl~=RUB hrywn~|hrywien=UAH frank~=franc franków_szwajcarskich=CHF koron~=kr koron_czeskich=CZK forint~=HUF rupi~=rs lir~=TRY peso=peso won~=KRW',
    minors: 'grosz~|gr=PLN cent~=$ eurocent~=EUR pens~=GBP kopiej~=RUB',
    percent: 'procent~|proc|proc.',
    points:
      'punkt_procentowy|punktu_procentowego|punkty_procentowe|punktów_procentowych|pkt_proc|p.p|pkt._proc.|punktów_bazowych|pb',
    about:
      'około|ok|ok.|prawie|niemal|blisko|mniej_więcej|w_przybliżeniu|szacunkowo|niespełna|rzędu|jakieś',
    more: 'ponad|więcej_niż|co_najmniej|przynajmniej|minimum|powyżej|nie_mniej_niż',
    less: 'mniej_niż|poniżej|co_najwyżej|najwyżej|maksymalnie|do|nie_więcej_niż|maksimum',
    between: 'między|pomiędzy|od|z',
    to: 'do|a',
    and: 'i|a',
    minus: 'minus',
    labels:
      'artykuł|artykułu|art|numer|nr|rozdział|strona|str|ulica|ul|grupa|grupy|liga|sezon|odcinek|etap|faza|typ|wersja|miejsce|miejscu|kanał|lot|covid|formuła|formuły|boeing|airbus|paragraf|ustęp|ust|punkt|pkt|poz|klasa|top|droga|trasa|runda|kolejka|poziom',
    counted:
      'osób|osoby|osobom|ludzi|mieszkań~|mężczyzn~|kobiet~|dzieci|żołnierz~|zabit~|rann~|ofiar~|uchodźc~|pracownik~|uczni~|student~|pacjent~|przypad~|głos~|mandat~|rodzin~|domów|samochod~|pojazd~|kibic~|widz~|policjant~|razy|raz|kraj~|pasażer~|klient~|cywil~|sztuk|egzemplarz~|mieszkańc~|etatów',
    notCounted:
      'i oraz lub albo w we na z ze do od po za dla przy o u nad pod bez nie że jak to jego jej ich był była było były jest są także on ona oni my wy ja ale a się by tak już jeszcze przed między przez przeciw który które która gdy gdzie tym tego roku rok wieku proc około ponad',
    endings:
      'a u y i ów om ami ach em owi e cy ce com cami cach ą ę ie ek ka ki ków kom kach ni niu niom niem ń ców owe owy owego owych owej ej ych ego emu ymi go',
    ordinalDot: true,
  },

  sources: {},

  salience: {},
};
