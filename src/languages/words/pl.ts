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
    verbs: '',
    pronouns: {},
    stops: '',
    roles: '',
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
