import type { Language } from '../language';

export const words: Language = {
  tag: 'fi',
  charactersPerMinute: 1078,

  detection: {
    script: 'Latn',
    letters: 'äöå',
    endings: 'ssa ssä lla llä sta stä ista istä ksi aan ään uus vat vät nut nyt iin een',
    words:
      'ja on ei että oli se hän mutta ovat myös kun ole joka kuin tai jos niin sen mukaan vuoden vuonna jo mitä sekä voi vain olisi nyt kanssa ollut tämä hänen sanoo jälkeen eivät ennen noin siitä ne vielä tämän jotka kuitenkin minä sitä koska olla ollaan',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'esim mm ym nk ns n em ao ko k v klo s ent os prof Prof tri toht fil maist dos evl milj mrd puh synt vt kok kesk sd vas vihr ps r tn n.s',
    mayEnd: 'jKr eKr Oy Oyj e.Kr j.Kr',
    ordinals: true,
  },

  quotation: {
    marks: '”” "" »» “”',
    dialogue: 'comma',
    subject: 'around',
    nameEndings: 'lle|lta|ltä|lla|llä|ssa|ssä|sta|stä|in|n|a|ä',
    verbs:
      'sanoo|sanoi+vat|sanovat|sanonut|kertoo|kertoi+vat|kertovat|kertonut|toteaa|totesi+vat|toteavat|kirjoittaa|kirjoitti+vat|arvioi+vat|lisää|lisäsi|korostaa|korosti|huomauttaa|huomautti|muistuttaa|muistutti|pohtii|pohti|selittää|selitti|vastaa|vastasi|vahvistaa|vahvisti|väittää|väitti+vät|perustelee|perusteli|kommentoi|ilmoittaa|ilmoitti+vat|myöntää|myönsi|varoittaa|varoitti|tiivistää|jatkaa|jatkoi|tviittaa|tviittasi|uskoo|uskoi|kysyy|kysyi|paljasti|paljastaa|raportoi+vat|ehdottaa|ehdotti+vat|vaatii|vaati|lupaa|lupasi|kiistää|kiisti|kuvailee|kuvaili|kuvaa|kutsui|kutsuu|nimitti|syyttää|syytti|siteeraa|painottaa|painotti|tähdentää|tähdensi|naurahtaa|huokaa|toivoo|toivoi|pelkää|epäilee|epäili|katsoo|katsoi|osoittaa|osoitti|julisti|julistaa|summaa|muistelee|muisteli|ihmettelee|ihmetteli|kehottaa|kehotti|tiedottaa|tiedotti|mainitsi|mainitsee|täsmentää|täsmensi|puolustaa|moittii|ajattelee|ajatteli|luki',
    accordingAfter: 'mukaan|mielestä',
    complementisers: 'että|jos',
    asWords: 'kuten|näin|ja|mutta',
    indirect: ['that', 'postposed'],
    pronouns: { any: 'hän|tämä|se|joka', they: 'he|nämä', i: 'minä|me' },
    articles: 'eräs|yksi|kaksi|kolme|muutama|moni|monet|useat|hänen|heidän|sen|tämä|nämä|toinen',
    links: 'ja|von|de|of|van',
    stops:
      'että|jos|kun|koska|mutta|tai|vai|vaikka|jotta|joka|jotka|jossa|jonka|jota|missä|mitä|miten|miksi|kuin|on|oli|ovat|olivat|ei|eivät|myös|sekä|jälkeen|aikana|ennen|kanssa|mukaan|varten|vuoksi|takia|ja|eli|siis|niin|näin|kuten|ilman|kautta|lisäksi|asti|saakka|kertoman|tiistaina|vain|jo|olisi',
    between:
      'myös|sitten|lisäksi|aiemmin|on|oli|vielä|äskettäin|eilen|tänään|ei|jo|itse|nyt|usein|kuitenkin|muun|muassa|siis|puolestaan|myöhemmin|samalla|ensin|lopuksi|edelleen|taas',
    roles:
      'presidentti|pääministeri|ministeri|ulkoministeri|valtiovarainministeri|puheenjohtaja|tiedottaja|johtaja|toimitusjohtaja|pääjohtaja|päällikkö|sihteeri|professori|pormestari|kansanedustaja|asianajaja|syyttäjä|tuomari|poliisi|hallitus|ministeriö|asiantuntija+t|analyytikko|ekonomisti|tutkija+t|historioitsija|kirjailija|ehdokas|suurlähettiläs|kenraali|eversti|valmentaja|pelaaja|lääkäri|todistaja|liitto|yhdistys|yhtiö|yritys|puolue|perustaja|tutkimus|raportti|kysely|lausunto|tiedote|kuningas|kuningatar|paavi|prinssi|liittokansleri|kuvernööri|koordinaattori|virasto|oppositio|lähde|lähteet|viranomaiset|viranomainen|järjestö|kunta|näyttelijä|laulaja|isä|äiti|veli|sisko|mies|nainen|opiskelija|toimittaja|päätoimittaja|komisario|rikoskomisario|neuvonantaja|edustaja|jäsen|apulaisjohtaja|edustajat|puhemies',
    courtesy: 'herra|rouva|tri',
    times:
      'maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina|tammikuussa|helmikuussa|maaliskuussa|huhtikuussa|toukokuussa|kesäkuussa|heinäkuussa|elokuussa|syyskuussa|lokakuussa|marraskuussa|joulukuussa|eilen|tänään|huomenna',
    naming:
      'elokuva+n,ssa|kirja+n,ssa|romaani+n|albumi+n|levy|kappale+en|laulu|nimeltä|nimellä|nimi|niin sanottu|ns|kutsuttu|sana|sanaa|termi|käsite|lehti|lehden|sarja+n|ohjelma+n|projekti+n|hanke+en|operaatio|ryhmä|iskulause|otsikko|otsikolla|single|artikkeli|lempinimi|niin kutsuttu',
    negations: 'ei|eivät|kiistää|kiisti',
    suppositions: 'jos',
  },

  names: {},

  dates: {
    order: 'dmy',
    units: {},
  },

  amounts: {
    numbers:
      'nolla=0 yksi|yhden|yhtä=1 kaksi|kahden|kahta=2 kolme|kolmen|kolmea=3 neljä|neljän|neljää=4 viisi|viiden|viittä=5 kuusi|kuuden|kuutta=6 seitsemän|seitsemää=7 kahdeksan|kahdeksaa=8 yhdeksän|yhdeksää=9 kymmenen|kymmentä=10 yksitoista|yhdentoista=11 kaksitoista|kahdentoista=12 kolmetoista=13 neljätoista=14 viisitoista=15 kuusitoista=16 seitsemäntoista=17 kahdeksantoista=18 yhdeksäntoista=19 sata|sadan=100 tuhat|tuhannen=1000 puoli|puolen=0.5 puolitoista=1.5 tusina=12',
    scales:
      'kymmentä|kymmenen=1 sataa|sata|sadan=2 tuhatta|tuhat|tuhannen|tuhansia|t=3 miljoon~|milj|mn|m=6 miljard~|mrd=9 biljoon~=12',
    halves: 'ja_puoli',
    currencies:
      'euro~|e=EUR dollari~=$ yhdysvaltain_dollari~|us-dollari~=USD punta~=£ punnan=GBP jeni~=JPY juani~=CNY rupla~=RUB kruunu~=kr ruotsin_kruunu~=SEK norjan_kruunu~=NOK tanskan_kruunu~=DKK frangi~=franc rupia~=rs liira~=TRY zloty~=PLN hryvnia~=UAH markka~=FIM',
    minors: 'sentti~|senttiä=EUR penni~=GBP kopeek~=RUB',
    percent: 'prosent~|pros|prosenttia|:n',
    points: 'prosenttiyksik~|prosenttiyksikköä|prosenttiyksikön|korkopistettä',
    about:
      'noin|suunnilleen|lähes|melkein|arviolta|n.|liki|runsaat|vajaat|runsas|vajaa|suurin_piirtein|miltei',
    more: 'yli|enemmän_kuin|vähintään|ainakin|peräti|yli_noin',
    less: 'alle|vähemmän_kuin|enintään|korkeintaan|jopa|enimmillään',
    between: 'välillä',
    to: '–|-',
    and: 'ja',
    minus: 'miinus',
    labels:
      'artikla|numero|nro|luku|sivu|sija|ryhmä|luokka|katu|päivä|viikko|kierros|kausi|jakso|osa|vaihe|tyyppi|formula|covid|boeing|airbus|linja|raide|huone|versio|taso|valtatie|tie|pykälä|kello|klo|minuutti',
    counted:
      'ihmi~|ihmistä|henkilö~|henkeä|asuka~|asukasta|mies~|miestä|nais~|naista|lasta|lapse~|sotila~|sotilasta|kuollut~|kuollutta|loukkaantun~|uhri~|pakolai~|pakolaista|työnteki~|työntekijää|työpaik~|opiskelija~|oppila~|potila~|potilasta|tapau~|tapausta|ään~|ääntä|perhe~|perhettä|auto~|asunto~|katsoja~|poliisi~|kertaa|maa~|maata|matkustaja~|asiaka~|siviili~|siviiliä|kappaletta',
    notCounted:
      'ja tai sekä on oli ovat olivat ei että joka jotka se ne hän he me te minä tämä nämä kuin myös mutta jos kun niin sitten ennen jälkeen vastaan kanssa mukaan aikana yli alle noin vielä jo nyt kello vuonna vuoden vuotta_sitten välillä',
    endings:
      'a ä n ta tä sta stä ssa ssä lla llä lle lta ltä ksi na nä en in on iin ja jen oita ien ia illa issa ista iksi iin t tia tin ttia tilla tissa tista tiin tit tien teja nit oona oonan oonaa oonia oonasta oonaan oonalla oonien ia in iin illa ista issa ien tä stä sia sten siä sen set ta tta ttä jää jän jät jiä jöiden an aa ia kkoa köä kön nen ään',
    joiner: '',
    ordinalDot: true,
  },

  sources: {},

  salience: {},
};
