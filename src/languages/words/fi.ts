import type { LanguageSignals, LanguageWords } from '../language';
import type { InterruptionWords } from '../sections/interruptions';

export const signals: LanguageSignals = {
  tag: 'fi',
  charactersPerMinute: 1078,

  detection: {
    script: 'Latn',
    letters: 'äöå',
    endings: 'ssa ssä lla llä sta stä ista istä ksi aan ään uus vat vät nut nyt iin een',
    words:
      'ja on ei että oli se hän mutta ovat myös kun ole joka kuin tai jos niin sen mukaan vuoden vuonna jo mitä sekä voi vain olisi nyt kanssa ollut tämä hänen sanoo jälkeen eivät ennen noin siitä ne vielä tämän jotka kuitenkin minä sitä koska olla ollaan',
  },
};

export const interruptions: InterruptionWords = {
  related:
    'lue myös|lue lisää|lue seuraavaksi|lue koko juttu|lue|lue tästä|lue lisää aiheesta|lue lisää tästä|katso myös|katso lisää|kuuntele myös|aiheesta lisää|lisää aiheesta|lisää|aiheeseen liittyvää|aiheeseen liittyvät|samasta aiheesta|muut lukevat|muut lukivat myös|suosittelemme|suositellut|suositut|suosituimmat|luetuimmat|luetuimmat uutiset|uusimmat|uusimmat uutiset|tuoreimmat|tuoreimmat uutiset|juuri nyt|poimintoja|poiminnat|aiheet|aihe|avainsanat|tunnisteet|asiasanat|tags|seuraava artikkeli|edellinen artikkeli|näytä lisää|tausta|sinua saattaa kiinnostaa|saatat pitää|etusivulla|älä missaa|voit lukea lisää|jatka lukemista|lue aiemmin|aiemmin aiheesta|toimitus suosittelee|lue alkuperäinen|katso kaikki|uusimmat jutut|kaikki uutiset',
  advert:
    'mainos|mainokset|ilmoitus|kaupallinen yhteistyö|sponsoroitu|sponsoroitu sisältö|juttu jatkuu mainoksen jälkeen|artikkeli jatkuu mainoksen jälkeen|juttu jatkuu mainoksen alla|juttu jatkuu kuvan jälkeen|juttu jatkuu kuvan alla|juttu jatkuu videon alla|mainos (teksti jatkuu alla)|teksti jatkuu alla|mainos päättyy|ohita mainos|sulje mainos|maksettu sisältö|artikkeli jatkuu mainoksen alla|kaupallinen sisältö',
  newsletter:
    'uutiskirje|tilaa uutiskirje|tilaa|tilaa nyt|ilmoittaudu|sähköposti|sähköpostiosoite|rekisteröidy|tue|liity|anna sähköpostiosoitteesi|tue meitä|liity jäseneksi|lahjoita',
  follow: 'seuraa|seuraa meitä|lataa|liity|tykkää|tilaa|klikkaa|ota seurantaan',
  share:
    'jaa|jaa artikkeli|jaa juttu|kopioi linkki|kopioi|linkki kopioitu|tulosta|lähetä|tallenna|sähköposti|jaa facebookissa|jaa twitterissä|lahjoita|tallenna artikkeli|jaa somessa',
  pager: 'sivu|sivu #|sivu # / #|seuraava|edellinen|# / #|seuraava sivu',
  video:
    'video|videot|katso video|toista|katso|kuuntele|kuuntele artikkeli|kuvat|kuvagalleria|podcast|suora|näytä kuvat',
  tool: 'suurenna|suurenna kuva|sulje|siirry sisältöön|alkuun|näytä lisää|ladataan|lataa lisää|tekstin koko|ilmoita virheestä|lukuaika|avaa|avaa kuva|lähetä juttuvinkki|juttuvinkki|kirjaudu|kirjaudu sisään|hae|valikko|pysäytä|piilota|katso kuvat|kaikki kuvat|siirry pääsisältöön|katso kuva|näytä kuva|näytä kuva suurempana|avaa kuva suurempana|avaa kuva koko ruudun tilaan|klikkaa kuva suuremmaksi|suurenna kuvaa|täysikokoinen kuva',
  comments:
    'kommentit|kommentoi|# kommenttia|jätä kommentti|kirjoita kommentti|näytä kommentit|keskustele|keskustelu|osallistu keskusteluun|voit keskustella aiheesta|voit kommentoida',
  asks: 'oliko artikkeli kiinnostava|oliko artikkeli hyödyllinen|oliko tämä artikkeli hyödyllinen|oliko tämä artikkeli kiinnostava|oliko juttu kiinnostava|oliko jutusta hyötyä|oliko artikkelista hyötyä|oliko tästä artikkelista hyötyä|oliko tästä apua|piditkö artikkelista|piditkö jutusta|piditkö tästä jutusta|piditkö tästä artikkelista|mitä pidit artikkelista|mitä pidit jutusta|mitä mieltä olet artikkelista|löysitkö virheen|löysitkö jutusta virheen|löysitkö artikkelista virheen|huomasitko virheen|huomasitko jutussa virheen|huomasitko artikkelissa virheen|onko jutussa virhe|onko sinulla juttuvinkki',
  boilerplate:
    'kaikki oikeudet pidätetään|copyright ©|tekijänoikeus|kopiointi|korjattu|lähetä palautetta|anna palautetta|oikaisu|voit keskustella aiheesta|keskustele aiheesta|kiitos, että luit|kiitos että luit|kiitos, kun luit|kiitos kun luit',
  credit:
    'teksti|kuva|kuvat|lähde|lähteet|toimittaja|toimitus|kuvaaja|grafiikka|kuvitus|lisätiedot medialle',
  paywall:
    'vain tilaajille|tilaajille|jatkaaksesi lukemista|tilaa lukeaksesi|kirjaudu lukeaksesi|oletko jo tilaaja|tämä juttu on tilaajille|tämä artikkeli on tilaajille|kirjaudu sisään lukeaksesi|lukeaksesi koko jutun|jatka lukemista tilaajana',
  byline: 'teksti|toimittaja|kirjoittaja|kirjoittanut|toimitus|toimittajan|kirjeenvaihtaja',
  dated: 'julkaistu|päivitetty|muokattu|viimeksi päivitetty|pvm',
  kickers:
    'yksinoikeudella|juuri nyt|tuoreimmat|suora|suora lähetys|live|päivitys|päivitetty|video|kuvat|mielipide|kommentti|analyysi|taustaa|haastattelu|henkilökuva|arvostelu|arvio|kolumni|pääkirjoitus|faktantarkistus|muistokirjoitus|reportaasi|podcast|tiedote',
  datelines:
    'helsinki|espoo|vantaa|tampere|turku|oulu|jyväskylä|lahti|kuopio|pori|rovaniemi|vaasa|joensuu|lappeenranta|maarianhamina|tukholma|oslo|kööpenhamina|tallinna|berliini|lontoo|pariisi|bryssel|moskova|kiova|varsova|rooma|madrid|washington|new york|peking|tokio|geneve|jerusalem|teheran|wien',
  joins: 'ja',
  corrected:
    'oikaisu|korjaus|täsmennys|päivitys|toimituksen huomautus|jutun aiemmassa versiossa|juttua korjattu|artikkelia korjattu|juttua päivitetty|artikkelia päivitetty|tekstiä korjattu|juttua täydennetty',
  cookies: 'eväste|cookie',
};

export const words: LanguageWords = {
  sentences: {
    abbreviations:
      'toim esim mm ym nk ns n em ao ko k v klo s ent os prof tri toht fil maist dos evl milj mrd puh synt vt kok kesk sd vas vihr ps r tn n.s',
    mayEnd: 'jKr eKr Oy Oyj e.Kr j.Kr',
    ordinals: true,
  },

  quotation: {
    marks: '”” "" »» “”',
    dialogue: 'comma',
    subject: 'around',
    placeEndings: 'ssa|ssä|sta|stä|lla|llä|lle',
    obliqueEndings: 'ssa|ssä|sta|stä|lle|lta|ltä|lla|llä',
    addresseeEndings: 'lle',
    surnameGenitives:
      'asen>anen|esen>enen|isen>inen|osen>onen|usen>unen|ysen>ynen|äsen>änen|ösen>önen|alan>ala|elan>ela|ilan>ila|olan>ola|ulan>ula|ylän>ylä|älän>älä|elän>elä|ilän>ilä|ölän>ölä|iston>isto|istön>istö|ion>io|imon>imo|aineen>aine|nderin>nder|manin>man|bergin>berg|strömin>ström|sonin>son|qvistin>qvist|lundin>lund|holmin>holm|stenin>sten',
    doubtfulGenitives:
      'n>|in>|en>|en>i|äen>äki|den>si|den>ti|llon>lto|nnon>nto|nnan>nta|mmen>mpi|nteen>nne|nkaan>ngas|ksen>s',
    nameEndings: 'lle|lta|ltä|lla|llä|ssa|ssä|sta|stä|in|n|a|ä',
    verbs:
      'nyökkä*si,ä|nyökyttel*i|uutisoi+vat|puhu*u,i,vat,ivat|sanoo|sanoi+vat|sanovat|sanonut|kertoo|kertoi+vat|kertovat|kertonut|kiteyttää|kiteytti|johdattelee|toteaa|totesi+vat|toteavat|kirjoittaa|kirjoitti+vat|arvioi+vat|lisää|lisäsi|korostaa|korosti|huomauttaa|huomautti|muistuttaa|muistutti|pohtii|pohti|selittää|selitti|vastaa|vastasi|vahvistaa|vahvisti|väittää|väitti+vät|perustelee|perusteli|kommentoi|ilmoittaa|ilmoitti+vat|myöntää|myönsi|varoittaa|varoitti|tiivistää|jatkaa|jatkoi|tviittaa|tviittasi|uskoo|uskoi|kysyy|kysyi|paljasti|paljastaa|raportoi+vat|ehdottaa|ehdotti+vat|vaatii|vaati|lupaa|lupasi|kiistää|kiisti|kuvailee|kuvaili|kuvaa|kutsui|kutsuu|nimitti|syyttää|syytti|siteeraa|painottaa|painotti|tähdentää|tähdensi|naurahtaa|huokaa|toivoo|toivoi|pelkää|epäilee|epäili|katsoo|katsoi|osoittaa|osoitti|julisti|julistaa|summaa|muistelee|muisteli|ihmettelee|ihmetteli|kehottaa|kehotti|tiedottaa|tiedotti|mainitsi|mainitsee|täsmentää|täsmensi|puolustaa|moittii|ajattelee|ajatteli|luki|kuvasi|vakuutti|vakuuttaa|kysyvät|huudahti|huudahtaa|nauraa|vetosi|vetoaa|pelkäsi|kiitti|kiittää|kehui|kehuu|moitti|arvosteli|arvostelee|kritisoi|tunnusti|tunnustaa|täydensi|täydentää|tarkensi|tarkentaa|linjasi|linjaa|summasi|neuvoo|neuvoi|ohjeistaa|viestittää|viestitti|lausui|lausuu|avaa|listaa|luonnehtii|luonnehti|hehkutti|hehkuttaa|harmittelee|harmitteli|iloitsee|iloitsi|kiukutteli|kiukuttelee|mutisi|mutisee|kuiskasi|kuiskaa|huusi|huutaa|tuhahti|tuhahtaa|puuskahti|puuskahtaa|ylisti|ylistää|riemuitsi|riemuitsee|raivosi|raivoaa|ennusti|ennustaa|takasi|takaa|uhkasi|uhkaa|arveli|arvelee',
    clauseEndings: 'daan|dään|taan|tään',
    accordingAfter: 'mukaan|mielestä',
    accordingNouns:
      'tietojen|tiedon|arvion|arvioiden|ilmoituksen|tiedotteen|lausunnon|selvityksen|selvitysten|laskelmien|laskelman|käsityksen|näkemyksen|kertomuksen|kuvauksen|havaintojen|tutkinnan|raportin|ennusteen|päätöksen|tulkinnan|väitteen',
    accordingSelf: 'hänen mukaansa|heidän mukaansa|omien sanojensa mukaan',
    reflexives: 'omien',
    former: 'edellinen',
    latter: 'jälkimmäinen',
    subordinators: 'vaikka|kun|koska|samalla kun',
    complementisers: 'että',
    coordinators: 'ja|mutta|tai|sekä|vaan',
    turns: 'mutta|kun taas|vaikka',
    whenWords: 'kun|koska',
    asWords: 'kuten|näin',
    tellingVerbs:
      'kertoo|kertoi|kertovat|kertoivat|uutisoi|uutisoivat|tiedotti|tiedottaa|ilmoitti|ilmoittaa|raportoi|kirjoittaa|kirjoitti|sanoo|sanoi',
    statementPointers: 'asiasta',
    pointsBack: 'näin|asiasta|niin',
    indirect: ['that', 'postposed', 'according', 'pointed'],
    relatives: 'joka|jotka|jonka|joiden|jolla|jossa',
    signs: 'kyltti|kyltissä|laatta|laatassa|banderolli|juliste|hautakivi|hautakivessä|tarra|lappu',
    standards: 'suunnitelman|sopimuksen|sääntöjen|aikataulun',
    personJoins: 'ja|sekä',
    groups: 'perhe|pariskunta|aviopari',
    pronouns: { any: 'hän|tämä|se|joka', they: 'he|nämä', i: 'minä|me' },
    verbEndings: { they: 'vat|vät' },
    articles:
      'molemmat|eräs|yksi|kaksi|kolme|muutama|moni|monet|useat|hänen|heidän|sen|tämä|nämä|toinen',
    tellingNouns:
      'vastaus|reaktio|kommentti|viesti|neuvo|varoitus|johtopäätös|tuomio|selitys|vetoomus|pyyntö|lupaus|motto|kritiikki',
    links: 'ja|von|de|of|van',
    documentForms:
      'tiedotteessa>tiedote|tiedotteessaan>tiedote|raportissa>raportti|raportissaan>raportti|kirjeessä>kirje|kirjeessään>kirje|lausunnossa>lausunto|lausunnossaan>lausunto|viestissä>viesti|viestissään>viesti|tuomiossa>tuomio|päätöksessä>päätös|julkaisussa>julkaisu|julkaisussaan>julkaisu|artikkelissa>artikkeli|tutkimuksessa>tutkimus|selvityksessä>selvitys|asiakirjassa>asiakirja|asiakirjoissa>asiakirja|kannanotossa>kannanotto|kannanotossaan>kannanotto|tekstissä>teksti|ilmoituksessa>ilmoitus|laissa>laki|sopimuksessa>sopimus|aloitteessa>aloite|vetoomuksessa>vetoomus|muistiossa>muistio|sähköpostissa>sähköposti|päivityksessä>päivitys|päivityksessään>päivitys|syytteessä>syyte|haastehakemuksessa>haastehakemus|mietinnössä>mietintö|ohjeessa>ohje|kutsussa>kutsu',
    impersonal:
      'sanotaan|todetaan|kerrotaan|kirjoitetaan|lukee|luki|muistutetaan|painotetaan|korostetaan|vaaditaan|arvioidaan|kehotetaan|varoitetaan|täsmennetään|perustellaan|kuvaillaan|linjataan',
    stops:
      'vaan|että|jos|kun|koska|mutta|tai|vai|vaikka|jotta|joka|jotka|jossa|jonka|jota|missä|mitä|miten|miksi|kuin|on|oli|ovat|olivat|ei|eivät|myös|sekä|jälkeen|aikana|ennen|kanssa|mukaan|varten|vuoksi|takia|ja|eli|siis|niin|näin|kuten|ilman|kautta|lisäksi|asti|saakka|kertoman|tiistaina|vain|jo|olisi|siinä|tässä|tuolloin|silloin|toisaalta|sitä|siksi|siten|täten|ehkä|luultavasti|ilmeisesti|todennäköisesti|lopulta|vihdoin|yhä|toistaiseksi|tosin|toki|tietenkin|sen|sijaan',
    between:
      'myös|sitten|lisäksi|aiemmin|on|oli|vielä|äskettäin|eilen|tänään|ei|jo|itse|nyt|usein|kuitenkin|muun|muassa|siis|puolestaan|myöhemmin|samalla|ensin|lopuksi|edelleen|taas',
    deputies: 'pää ministeri|vara|apulais',
    officeNames:
      'valtionpäämies=presidentti|hallituksen johtaja=pääministeri|pääministeri=hallituksen johtaja',
    standIns:
      'poliitikko|näyttelijä|laulaja|muusikko|kirjailija|taiteilija|ohjaaja|urheilija|pelaaja|hyökkääjä|maalivahti|yrittäjä|liikemies|diplomaatti|virkamies|ekonomisti|historioitsija|juristi|eläkeläinen',
    womensTitles: 'rouva',
    mensTitles: 'herra',
    firms:
      'yhtiö|yritys|konserni|firma|lentoyhtiö|ketju|valmistaja|kustantamo|autovalmistaja|operaattori|vakuutusyhtiö|varustamo|energiayhtiö|teleyhtiö',
    bodies: 'virasto|järjestö|laitos|viranomainen|elin|keskus|organisaatio',
    clubs:
      'seura|joukkue|puolue|liike|lehti|kanava|kaupunki|kunta|kylä|maa|saari|maakunta|alue|valtio|liitto',
    roles:
      'hallituksenmuodostaja|hallitustunnustelija|ylikomisario|ylikonstaapeli|presidentti|pääministeri|ministeri|ulkoministeri|valtiovarainministeri|puheenjohtaja|tiedottaja|johtaja|toimitusjohtaja|pääjohtaja|päällikkö|sihteeri|professori|pormestari|kansanedustaja|asianajaja|syyttäjä|tuomari|poliisi|hallitus|ministeriö|asiantuntija+t|analyytikko|ekonomisti|tutkija+t|historioitsija|kirjailija|ehdokas|suurlähettiläs|kenraali|eversti|valmentaja|pelaaja|lääkäri|todistaja|liitto|yhdistys|yhtiö|yritys|puolue|perustaja|tutkimus|raportti|kysely|lausunto|tiedote|kuningas|kuningatar|paavi|prinssi|liittokansleri|kuvernööri|koordinaattori|virasto|oppositio|lähde|lähteet|viranomaiset|viranomainen|järjestö|kunta|näyttelijä|laulaja|isä|äiti|veli|sisko|mies|nainen|opiskelija|toimittaja|päätoimittaja|komisario|rikoskomisario|neuvonantaja|edustaja|jäsen|apulaisjohtaja|edustajat|puhemies|eläkeläinen|insinööri|ylilääkäri|liikenneministeri|sisäministeri|oikeusministeri|juoksija|hiihtäjä|maalivahti|kapteeni|päävalmentaja|opettaja|rehtori|oppilas|maanviljelijä|viljelijä|kalastaja|asukas|asukkaat|naapuri|sisar|rikosylikonstaapeli|tutkinnanjohtaja|pelastuslaitos|palomestari|selvitys|kaupunki|kaupunginjohtaja|kunnanjohtaja|kaupunginhallitus|varapuheenjohtaja|pääsihteeri|piispa|arkkipiispa|kirkkoherra|pappi|ohjaaja|muusikko|taiteilija|lähettiläs|komentaja|kollega|tytär|poika|vaimo|puoliso|leski|ystävä|omistaja|yrittäjä|viestintäjohtaja|viestintäpäällikkö|luottamusmies|pääluottamusmies|aluesyyttäjä|puolustusasianajaja|oppositiojohtaja|valtuutettu|ryhmäjohtaja|sairaanhoitaja|biologi|meteorologi|psykologi|artisti|kokki|runoilija|säveltäjä|juontaja|vastaava|sairaala|yliopisto|pankki|keskus|aktivisti|mielenosoittaja|kävijä|kansleri|tasavallan|leipuri|kauppias|apteekkari|hoitaja|kirurgi|psykiatri|sosiologi|politologi|antropologi|filosofi|ilmastotutkija|fyysikko|kemisti|geologi|tähtitieteilijä|matemaatikko|epidemiologi|virologi|eläinlääkäri|palomies|luutnantti|sotilas|upseeri|senaattori|diplomaatti|neuvottelija|hyökkääjä|puolustaja|keskikenttäpelaaja|pyöräilijä|uimari|mestari|valokuvaaja|kustantaja|kolumnisti|dosentti|arkkitehti|kuljettaja|veturinkuljettaja|lentäjä|merimies|työntekijä|sijoittaja|pankkiiri|vapaaehtoinen|silminnäkijä|uhri|epäilty|pakolainen|aviomies|työtoveri|kardinaali|imaami|rabbi',
    courtesy: 'tri',
    times:
      'maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina|tammikuussa|helmikuussa|maaliskuussa|huhtikuussa|toukokuussa|kesäkuussa|heinäkuussa|elokuussa|syyskuussa|lokakuussa|marraskuussa|joulukuussa|eilen|tänään|huomenna',
    naming:
      'elokuva+n,ssa|kirja+n,ssa|romaani+n|albumi+n|levy|kappale+en|laulu|nimeltä|nimellä|nimi|niin sanottu|ns|kutsuttu|sana|sanaa|termi|käsite|lehti|lehden|sarja+n|ohjelma+n|projekti+n|hanke+en|operaatio|ryhmä|iskulause|otsikko|otsikolla|single|artikkeli|lempinimi|niin kutsuttu',
    noOne: 'kukaan|kumpikaan',
    negations: 'ei|eivät|kiistää|kiisti',
    suppositions: 'jos',
  },

  names: {
    placeNouns:
      'kylä kaupunki kunta pitäjä taajama kaupunginosa lähiö maakunta lääni alue saari saariryhmä niemimaa satama satamakaupunki joki järvi vuori tulivuori laakso maa valtio tasavalta -kylä -kaupunki -saari',
    bodyNouns:
      'yhtiö yritys konserni firma lentoyhtiö ketju kustantamo pankki startup säätiö yliopisto korkeakoulu museo sairaala järjestö yhdistys liitto puolue sanomalehti lehti aikakauslehti seura orkesteri kuoro yhtye bändi osuuskunta -yhtiö -yritys -konserni -ketju -pankki -säätiö -järjestö -yhdistys -liitto -puolue -lehti',
    copulas: 'on oli',
    sameNames:
      'yhdysvallat=usa=amerikan_yhdysvallat britannia=iso-britannia=yhdistynyt_kuningaskunta alankomaat=hollanti eu=euroopan_unioni yk=yhdistyneet_kansakunnat',
    thingEnd: 'cup cupin palkinto palkinnon sopimus sopimuksen festivaali',
    plain:
      'nykyisin nykyään mies nainen ihmiset ja tai mutta että jos kun koska vaikka kuin joka jotka mikä mitä missä mistä milloin miksi miten kuka hän he se ne minä me sinä te tämä nämä tuo on ovat oli olivat ole ollut olla olisi ei eivät myös vielä jo vain nyt sitten silti siis kuitenkin lisäksi mukaan mukana aikana jälkeen ennen kanssa ilman vastaan kautta noin yli alle enemmän vähemmän kaikki jokainen muut muu moni monet useat toinen kaksi kolme neljä viisi kymmenen ensimmäinen uusi uusia suuri tänään eilen huomenna täällä siellä näin niin ehkä kyllä poliisi asiantuntijat jumala internet joulu pohjoinen etelä itä länsi maa hallitus samalla aiemmin viime ensi suomen_ kyseessä onneksi valitettavasti oikeastaan tietenkin luonnollisesti luultavasti todennäköisesti ilmeisesti vihdoin lopulta edelleen yhä usein harvoin aina koskaan muuten äkkiä pian heti ensin viimeksi erityisesti juuri melkein jotkut harvat puolet loput molemmat kumpikin mitkä toisaalta toki siksi niinpä sitä paitsi',
    placeStems:
      '-e>-ee helsinki>helsingin turku>turu lahti>lahde suomi>suome yhdysvallat>yhdysvaltoj yhdysvallat>yhdysvaltojen yhdysvallat>yhdysvaltain yhdysvallat>yhdysvalloi yhdysvallat>yhdysvaltoi alankomaat>alankomaiden alankomaat>alankomai filippiinit>filippiinien filippiinit>filippiinei arabiemiirikunnat>arabiemiirikuntien arabiemiirikunnat>arabiemiirikunni',
    titles:
      'komisario -komisario konstaapeli -konstaapeli presidentti presidentin varapresidentti pääministeri pääministerin -ministeri -ministerin ministeri kansleri liittokansleri kuvernööri pormestari kaupunginjohtaja kansanedustaja europarlamentaarikko senaattori puheenjohtaja varapuheenjohtaja tiedottaja puhemies pääsihteeri sihteeri johtaja -johtaja toimitusjohtaja pääjohtaja päällikkö -päällikkö kenraali eversti kapteeni majuri amiraali komissaari syyttäjä tuomari asianajaja suurlähettiläs professori tohtori dosentti tutkija erikoistutkija ekonomisti analyytikko asiantuntija historioitsija kirjailija toimittaja päätoimittaja näyttelijä laulaja muusikko ohjaaja taiteilija valmentaja päävalmentaja pelaaja hyökkääjä maalivahti kuningas kuningatar prinssi prinsessa keisari paavi piispa arkkipiispa kardinaali herra rouva perustaja omistaja ehdokas aktivisti poliitikko',
    roleWords:
      'entinen nykyinen silloinen vara- varsinainen yhdysvaltain venäjän ruotsin saksan ranskan britannian suomen ukrainan kiinan tasavallan',
    organisationEnd:
      '-ministeriö -ministeriön -yliopisto -yliopiston -virasto -viraston -laitos -laitoksen -liitto -liiton -puolue -puolueen -pankki -pankin -yhtiö -yhtiön -järjestö -keskus -keskuksen -seura oyj oy ab yliopisto yliopiston poliisi puolue pankki hc',
    severalPlaces:
      'kunnat kunnissa kuntien kaupungit kaupungeissa kaupunkien kylät kylissä kylien maakunnat maakunnissa maakuntien',
    listLeads: 'kuten muun muassa',
    placeStart: 'san santa los new',
    placeEnd:
      '-katu -kadun -tie -järvi -järven -saari -saaren -joki -vuori -niemi -lahti -joella -joelle -joelta -järvellä -järvelle -järveltä -niemellä -niemelle -niemeltä -mäellä -mäelle -mäeltä -koskella -koskelle -koskelta -lahdessa -lahdesta -lahdella -saaressa -saaresta -saarella -kylässä -kylästä -maalla -maalle -maalta -maan -meri -meren -merellä -merelle -mereltä -meressä -salmi -salmen -salmella -saaristo -saariston -saaristossa -niemimaa -niemimaan -niemimaalla -tunturi -tunturin -tunturilla',
    speech:
      'sanoo sanoi kertoo kertoi toteaa totesi kirjoittaa kirjoitti arvioi lisää lisäsi korostaa korosti huomauttaa muistuttaa pohtii selittää vastaa vahvistaa väittää perustelee kommentoi ilmoittaa myöntää varoittaa',
    linkers: 'de van von der la le di da del al el bin af',
    organisationLinkers: 'ja',
    places:
      'arktis antarktis suomi usa yhdysvallat iso-britannia britannia englanti skotlanti irlanti eurooppa aasia afrikka amerikka lähi-itä neuvostoliitto venäjä ukraina ruotsi norja tanska viro saksa ranska italia espanja kiina japani helsinki espoo tampere vantaa oulu turku jyväskylä lahti kuopio pori joensuu lappeenranta hämeenlinna vaasa seinäjoki rovaniemi mikkeli kotka salo porvoo kouvola kajaani lappi ahvenanmaa uusimaa pirkanmaa karjala kainuu pohjanmaa savo tukholma göteborg oslo kööpenhamina tallinna riika vilna moskova pietari kiova harkova odessa krim donbass minsk varsova praha budapest wien berliini pariisi lontoo rooma madrid lissabon bryssel haag amsterdam ateena istanbul geneve kairo jerusalem gaza teheran bagdad damaskos kabul peking tokio new_york washington itämeri america kokkola hyvinkää lohja järvenpää rauma kerava savonlinna kangasala kirkkonummi tuusula maarianhamina satakunta varsinais-suomi etelä-pohjanmaa pohjois-savo pohjois-karjala etelä-karjala kymenlaakso päijät-häme kanta-häme keski-suomi pohjois-pohjanmaa keski-pohjanmaa etelä-savo',
    organisations:
      'yk eu nato who imf kokoomus sdp keskusta perussuomalaiset vihreät vasemmistoliitto rkp kristillisdemokraatit eduskunta suomen_pankki kela thl yle mtv stt helsingin_sanomat helsingin_sanomien helsingin_sanomille hs ilta-sanomat iltalehti aamulehti nokia fortum neste kone upm stora_enso nordea op finnair vr hifk hjk valkoinen_talo euroopan_unioni euroopan_komissio euroopan_parlamentti kansainvälinen_valuuttarahasto maailman_terveysjärjestö punainen_risti supo traficom tukes ilmatieteen_laitos tilastokeskus verohallinto fingrid kesko s-ryhmä wärtsilä helsingin_yliopisto turun_yliopisto tampereen_yliopisto oulun_yliopisto jyväskylän_yliopisto itä-suomen_yliopisto aalto-yliopisto akava rajavartiolaitos puolustusvoimat ruokavirasto migri valvira fimea',
    givenNames:
      'aki anne anneli antti ari eero elina esa esko hanna hannu harri heikki heli ilkka jaakko janne jari jarmo jorma jouni juha juho jukka jussi jyrki kaarina kaisa kalle kari katri kimmo kirsi krista laura lauri li leena maija marja markku marko martti matti mauri merja miika mika mikko minna olli osmo outi paavo paula pekka pertti petteri petri piia pirkko päivi raimo riikka riitta risto saara sampo sanna satu seppo simo sirpa tapani tapio tarja teemu teppo terhi timo tiina toni tuomas tuula tytti urho vesa ville veli-matti',
    endingsOfPlaces: 'a ä ta tä an än on ön un yn en iin seen',
    softened: 'kk=k pp=p tt=t nk=ng nt=nn mp=mm lt=ll rt=rr t=d p=v',
    casesBehindNames: true,
    genitiveEndings: 'n',
    firstFormEndings: 'nen',
    localEndings: 'ssa ssä iin aan ään oon öön uun seen',
    endings:
      'issa issä ista istä illa illä ille iksi ssa ssä sta stä lla llä lta ltä lle ksi seen siin hin in n',
  },

  dates: {
    order: 'dmy',
    compound: '|in|na|n',
    endings:
      '{,n,na,ta,lla,lle,lta,ksi,ssa,ssä,sta,stä,an,en,hun,han,iin,in,een,ina,isin,aan,ään,a,ä,nä,kin,llä,ltä,nkin,i,tä}|kuu{,n,ta,ssa,sta,hun,lle,na,ksi}',
    months: {
      1: 'tammikuu|tammi',
      2: 'helmikuu|helmi',
      3: 'maaliskuu|maalis',
      4: 'huhtikuu|huhti',
      5: 'toukokuu|touko',
      6: 'kesäkuu|kesä',
      7: 'heinäkuu|heinä',
      8: 'elokuu|elo',
      9: 'syyskuu|syys',
      10: 'lokakuu|loka',
      11: 'marraskuu|marras',
      12: 'joulukuu|joulu',
    },
    weekdays: {
      1: 'maanantai',
      2: 'tiistai',
      3: 'keskiviik{ko,on,ossa,kona}',
      4: 'torstai',
      5: 'perjantai',
      6: 'lauantai',
      7: 'sunnuntai',
    },
    ambiguous:
      'ma|ti|ke|to|pe|la|su|kesä|elo|heinä|joulu|loka|touko|helmi|marras|syys|tammi|huhti|maalis',
    relative: {
      'day-2': 'toissapäivä{,nä}|toissa päivänä',
      'day-1': 'eilen|eili{nen,sen,stä,sessä,sellä}',
      'day-1@EV': 'eilisiltana|eilen illalla|eilisillan',
      'day-1@NI': 'viime yönä|eilen yöllä',
      'day-1@MO': 'eilen aamulla|eilisaamuna',
      'day-1@AF': 'eilen iltapäivällä',
      'day+0': 'tänään|tämänpäiväi{nen,sen,sessä}',
      'day+0@MO': 'tänä aamuna|tänään aamulla',
      'day+0@AF': 'tänä iltapäivänä|tänään iltapäivällä',
      'day+0@EV': 'tänä iltana|tänään illalla',
      'day+0@NI': 'tänä yönä',
      'day+1': 'huomenna|huomis{en,ta,essa}|huominen',
      'day+1@MO': 'huomenaamuna|huomenna aamulla|huomisaamuna',
      'day+1@EV': 'huomenillalla|huomenna illalla|huomisiltana',
      'day+2': 'ylihuomenna|yli huomenna',
      'year+0': 'tänä vuonna|tämän vuoden|tänä vuotena|kuluvana vuonna',
      'year-1': 'viime vuonna|viime vuoden|viimevuoti{nen,sen,sessa}',
      'year+1': 'ensi vuonna|ensi vuoden',
      'year-2': 'toissa vuonna|toissavuonna',
    },
    previous: {
      'day+0': 'samana päivänä|sinä päivänä',
      'day+0@EV': 'samana iltana',
      'day+1': 'seuraavana päivänä|päivää myöhemmin|päivä myöhemmin',
      'day-1': 'edellisenä päivänä|päivää ennen sitä',
      'year+0': 'samana vuonna|sinä vuonna',
      'year+1': 'seuraavana vuonna|vuotta myöhemmin|vuosi myöhemmin',
      'year-1': 'edellisenä vuonna',
      'month+0': 'samassa kuussa',
      'week+0': 'samalla viikolla',
    },
    within: '_kuluessa|_sisällä',
    rangeEnd: '_asti|_saakka|_välillä|_välisenä aikana|_välinen',
    fromEndings: 'sta|stä|lta|ltä',
    toEndings: 'een|aan|ään|hun|hyn|hin|seen',
    finals: 'viimei{nen,sen,senä,sellä,sessä,stä}_',
    plurals: 'vuosina|viikkoina|kuukausina|päivinä|vuosien|vuosiin',
    andHalf: '_ja puoli|_ja puolen',
    units: {
      second: 'sekunti{,a}|sekunnin',
      minute: 'minuutti{,a}|minuutin',
      hour: 'tunti{,a}|tunnin',
      day: 'päivä{,ä,n,nä,inä,ien,llä}|vuorokau{si,tta,den}|vrk',
      workday: 'työpäivä{,ä,n}|arkipäivä{,ä,n}',
      weekend: 'viikonlop{pu,pua,un,puna}',
      week: 'viikko{,a,na}|viiko{n,lla,lle,lta,ina}',
      month: 'kuukau{si,tta,den,tena,della}|kuussa|kuun',
      quarter: 'neljänne{s,ksen,ksellä}|vuosineljänne{s,ksen,ksellä}|kvartaal{i,in,illa}',
      half: 'puolisko|vuosipuolisko',
      year: 'vuo{si,tta,den,nna,teen,desta,sina,sien,tena}',
      decade: 'vuosikymmen{,en,tä,ellä}',
      century: 'vuosisa{ta,taa,dan,dalla}',
    },
    last: 'viime_|viimei{nen,sen,stä}_|edelli{nen,senä,sen,sellä,sessä}_|viimeksi kuluneen_|kuluneen_|menneen{ä}_|mennyt_|viimeisten_',
    this: 'tä{mä,nä,män,llä,ssä}_|kuluva{,n,na,lla}_|nykyi{nen,sen,senä}_',
    next: 'seuraava{,n,na,lla,ssa,t}_|seuraav{ien,ina}_',
    coming: 'ensi_|tuleva{,n,na,lla}_|tulev{ien,ina}_',
    ago: '_sitten|_takaperin',
    ahead: '_päästä|_kuluttua',
    later: '_myöhemmin|_jälkeen',
    earlier: '_aiemmin|_aikaisemmin',
    about: 'noin|lähes|yli|runsaan|vajaan|suunnilleen',
    numbers:
      'yksi,yhden|kaksi,kahden,pari,parin|kolme,kolmen,muutama,muutaman|neljä,neljän|viisi,viiden|kuusi,kuuden|seitsemän|kahdeksan|yhdeksän|kymmenen|yksitoista|kaksitoista',
    moreNumbers: {
      1.5: 'puolitoista|puolentoista',
      20: 'kaksikymmentä|kahdenkymmenen',
      30: 'kolmekymmentä',
      50: 'viisikymmentä',
      100: 'sata',
    },
    ordinals:
      'ensimmäi{nen,senä,sen,sellä}|toi{nen,sena,sen,sella}|kolma{s,ntena,nnen,nnella}|neljä{s,ntenä,nnen,nnellä}|viide{s,ntenä,nnen}|kuude{s,ntena}|seitsemä{s,ntenä}|kahdeksa{s,ntena}|yhdeksä{s,ntenä}|kymmene{s,ntenä}',
    ordinalMarks: '_:s|_:nen|_:nnen',
    parts: {
      MO: 'aamu{,na,lla,n}|aamupäivä{,nä,llä}|aamuyö{nä,llä}',
      NO: 'keskipäivä{,llä}|puolipäivä{,nä}',
      AF: 'iltapäivä{,nä,llä,n}',
      EV: 'ilta{,na}|illalla|illan',
      NI: 'yö{,nä,llä,n}',
      MN: 'keskiyö{,llä,n}',
    },
    clock: 'kello_|klo_|klo._|kl_',
    quarterPast: 'varttia yli_|vartin yli_',
    quarterTo: 'varttia vaille_',
    clockLead: 'noin_',
    halfTo: 'puoli_',
    am: '_aamulla|_aamupäivällä',
    pm: '_illalla|_iltapäivällä',
    zones: { 'suomen aikaa': 'Europe/Helsinki', 'paikallista aikaa': 'local' },
    edges:
      'alku{,un}_|loppu{,un}_|_alussa|_lopussa|_lopulla|_puolivälissä|_alkupuolella|_loppupuolella|_alkuun|_loppuun|_alusta|_puolessavälissä|alkuvuodesta|alkuvuoden|_alkaessa|_loppuun mennessä',
    rest: 'loppu{,vuosi}_',
    firstHalf: 'alkuvuonna|ensimmäinen vuosipuolisko',
    secondHalf: 'loppuvuonna',
    firstOfTwo: 'ensimmäisellä puoliskolla',
    secondOfTwo: 'toisella puoliskolla',
    glue: 'klo|päivänä|kuun|päivä|vuoden|vuonna|kello|päivästä',
    yearMark: 'vuonna_|vuoden_|vuodesta_|vuoteen_|vuosi_|vuosina_|vuosien_|vuosi',
    dayMark: '_päivä{,nä,stä,än}',
    calendarWeek: 'viikolla_|viikko_|viikoilla_|viikot_',
    before: '_ekr.|_eaa.|_ennen kristusta',
    from: 'välillä',
    to: 'ja',
    between: 'vuosina|vuosien',
    and: 'ja|tai|sekä',
    weekend: 'viikonloppuna|viikonloppuisin',
    seasons: {
      SP: 'kevä{t,ällä,änä,ään,än,tä}|keväinen',
      SU: 'kesä{,llä,nä,än,n}|kesäinen',
      FA: 'syksy{,llä,nä,yn,n}',
      WI: 'talvi|talve{lla,na,n}',
    },
    decades:
      '_-luku|_-luvulla|_-luvun|_-luvulta|_-luvulle|_-luvusta|_-lukua|_-luvuilla|_luvulla|_luvun',
    decadeNames: {
      1920: 'kaksikymmentäluvulla',
      1950: 'viisikymmentäluvulla',
      1960: 'kuusikymmentäluvulla',
      1970: 'seitsemänkymmentäluvulla',
    },
    holidays: {
      '12-24': 'jouluaatto{,na}',
      'E-7': 'palmusunnuntai{,na}',
      'E-2': 'pitkäperjantai{,na}',
      'E+1': 'toinen pääsiäispäivä',
      'E+39': 'helatorstai{,na}',
      'E+49': 'helluntai{,na}',
      '12-25': 'joulupäivä{,nä}',
      '12-26': 'tapaninpäivä{,nä}',
      '12-06': 'itsenäisyyspäivä{,nä}',
      '05-01': 'vappu{,na}',
      '12-31': 'uudenvuodenaatto{,na}',
      '01-01': 'uudenvuodenpäivä{,nä}',
      'E+0': 'pääsiäispäivä{,nä}',
    },
    every: 'joka|jokainen',
    on: 'vuonna|vuoden|vuodesta|vuoteen|vuosina|kesällä|talvella|syksyllä|keväällä|ennen|jälkeen|vuosien|ja',
    numbered: 'nro_|n:o_|numero_|laki_|asetus_|direktiivi_',
    counted:
      'henkilöä|ihmistä|metriä|kilometriä|euroa|dollaria|tonnia|hehtaaria|miljoonaa|miljardia|tuhatta|prosenttia|asukasta|kruunua|astetta|asuntoa',
    future:
      'aikoo|aikovat|tulee|järjestetään|pidetään|alkaa|odotetaan|suunnittelee|alkavat|päättyy|avautuu',
    past: 'oli|olivat|kertoi|sanoi|on|ovat|tapahtui|kuoli|ilmoitti|voitti',
    one: { half: 'puoli vuotta|puolen vuoden' },
  },

  amounts: {
    everyNth: 'joka',
    oneParts:
      'kolmannes|kolmanneksen|kolmasosa|kolmasosan=3 neljännes|neljänneksen|neljäsosa|neljäsosan=4 viidennes|viidenneksen|viidesosa=5 kymmenesosa=10',
    wholes:
      'kahdesta=2 kolmesta=3 neljästä=4 viidestä=5 kuudesta=6 seitsemästä=7 kahdeksasta=8 yhdeksästä=9 kymmenestä=10 sadasta=100 tuhannesta=1000',
    numbers:
      'nolla=0 yksi|yhden|yhtä=1 kaksi|kahden|kahta=2 kolme|kolmen|kolmea|kolmi=3 neljä|neljän|neljää|neli=4 viisi|viiden|viittä=5 kuusi|kuuden|kuutta=6 seitsemän|seitsemää|seitsen=7 kahdeksan|kahdeksaa=8 yhdeksän|yhdeksää=9 kymmenen|kymmentä|kymmen=10 yksitoista|yhdentoista=11 kaksitoista|kahdentoista=12 kolmetoista=13 neljätoista=14 viisitoista=15 kuusitoista=16 seitsemäntoista=17 kahdeksantoista=18 yhdeksäntoista=19 sata|sadan=100 tuhat|tuhannen=1000 puoli|puolen=0.5 puolitoista=1.5 tusina=12',
    scales:
      'kymmentä|kymmenen|kymmen=1 sataa|sata|sadan=2 tuhatta|tuhat|tuhannen|tuhansia|t=3 miljoon~|milj|mn|m=6 miljard~|mrd=9 biljoon~=12 tusinaa=x12',
    halves: 'ja_puoli',
    currencies:
      'euro~|e=EUR dollari~=$ yhdysvaltain_dollari~|us-dollari~=USD punta~|punna~=£ punnan=GBP jeni~=JPY juani~=CNY rupla~=RUB kruunu~=kr ruotsin_kruunu~=SEK norjan_kruunu~=NOK tanskan_kruunu~=DKK frangi~=franc rupia~=rs liira~=TRY zloty~=PLN hryvnia~=UAH markka~=FIM',
    minors: 'sentti~|senttiä=EUR penni~=GBP kopeek~=RUB',
    percent: 'prosent~|pros|prosenttinen|prosenttise~|prosenttist~|prosenttisi~|prosenttia',
    points: 'prosenttiyksik~|prosenttiyksikköä|prosenttiyksikön',
    basisPoints: 'korkopiste|korkopistettä|korkopisteen|peruspistettä|peruspisteen',
    perMille: 'promille|promillea',
    fractions:
      'kolmasosa~|kolmannes~|kolmannesta|kolmasosaa=3 neljäsosa~|neljännes~|neljännestä=4 viidesosa~|viidennes~=5 kymmenesosa~=10',
    minusAfter: 'pakkasta',
    about:
      'noin|suunnilleen|lähes|melkein|arviolta|n.|liki|runsaat|vajaat|runsas|vajaa|suurin_piirtein|miltei',
    more: 'yli|enemmän_kuin|vähintään|ainakin|peräti|yli_noin',
    less: 'alle|vähemmän_kuin|enintään|korkeintaan|jopa|enimmillään',
    between: 'välillä',
    to: '–|-',
    and: 'ja',
    minus: 'miinus',
    labels:
      'artikla numero nro luku sivu sija ryhmä luokka katu päivä viikko kierros kausi jakso osa vaihe tyyppi formula covid boeing airbus linja raide huone versio taso valtatie tie pykälä kello klo minuutti pykälän artiklan',
    ordinalAfter: '-luku -luvun -luvulla -luvulta -luvulle -lukua -luvut -luvuilla',
    counted:
      'ihmi~|ihmistä|henkilö~|henkeä|asuka~|asukasta|mies~|miestä|nais~|naista|lasta|lapse~|sotila~|sotilasta|kuollut~|kuollutta|loukkaantun~|uhri~|pakolai~|pakolaista|työnteki~|työntekijää|työpaik~|opiskelija~|oppila~|potila~|potilasta|tapau~|tapausta|ään~|ääntä|perhe~|perhettä|auto~|asunto~|katsoja~|poliisi~|kertaa|maa~|maata|matkustaja~|asiaka~|siviili~|siviiliä|kappaletta',
    notCounted:
      'ja tai sekä on oli ovat olivat ei että joka jotka se ne hän he me te minä tämä nämä kuin myös mutta jos kun niin sitten ennen jälkeen vastaan kanssa mukaan aikana yli alle noin vielä jo nyt kello vuonna vuoden vuotta_sitten välillä',
    endings:
      'a ä n ta tä sta stä ssa ssä lla llä lle lta ltä ksi na nä en in on iin ja jen oita ien ia illa issa ista iksi t tia tin ttia tilla tissa tista tiin tit tien teja nit oona oonan oonaa oonia oonasta oonaan oonalla oonien sia sten siä sen set tta ttä jää jän jät jiä jöiden an aa kkoa köä kön nen ään',
    joiner: '',
    ordinalDot: true,
    streets: '-katu -tie -kuja -polku',
  },

  sources: {
    after: 'mukaan|kertoman mukaan|tietojen mukaan',
    reports: 'kertoo|kertoi|kertovat|uutisoi|uutisoivat|kirjoittaa|raportoi|sanoo|sanoi|kertoivat',
    anonymous: 'lähteet|lähteiden|lähteen|lähde|silminnäkijöiden|silminnäkijät|diplomaattien',
    documents:
      'raportin|raportti|tutkimuksen|tutkimus|kyselyn|kysely|tilaston|tilastojen|tiedotteen|tiedote|asiakirjan|asiakirjojen|selvityksen|tietojen|lausunnon',
    media: 'uutistoimisto|uutistoimiston|lehti|lehden|sanomalehti|kanava|kanavan',
    agencies: 'STT|Suomen Tietotoimisto',
    outlets:
      'Yle|Helsingin Sanomien|Helsingin Sanomat|HS|Ilta-Sanomat|Ilta-Sanomien|Iltalehti|Iltalehden|MTV|MTV Uutiset|Aamulehti|Turun Sanomat|Kauppalehti|Suomen Kuvalehti|Hufvudstadsbladet',
  },

  salience: {
    here: 'täällä|täältä|tästä',
    pictured: 'vasemmalla|oikealla|keskellä|vasemmalta|oikealta',
    connectives:
      'mutta|kuitenkin|lisäksi|samalla|siksi|myös|silti|toisaalta|näin|sen sijaan|esimerkiksi|tosin|siitä huolimatta|toisin sanoen|lyhyesti sanottuna|päinvastoin|itse asiassa|kaiken kaikkiaan|tietenkin|sitä paitsi|näin ollen|vastaavasti',
    conjunctions:
      'mutta|ja|on huomattava, että|on hyvä huomata, että|on syytä huomata, että|huomionarvoista on, että|mainittakoon, että',
    pronouns:
      'hän|he|se|ne|tämä|nämä|tuo|nuo|hänen|heidän|sen|niiden|me|minä|siellä|täällä|molemmat|yksi heistä|osa heistä|moni heistä|suurin osa heistä|asiasta|näin|siksi|sen vuoksi|sen jälkeen',
    demonstratives:
      'tämä|tämän|tätä|tässä|tästä|tähän|tällä|tältä|tälle|nämä|näiden|näitä|näissä|näistä|näihin',
    ownTime: 'näinä päivinä|tällä kertaa|tällä hetkellä',
    background:
      'tämä on konekäännös|tämä artikkeli on|artikkeli on käännetty|artikkeli on julkaistu alun perin|juttu on julkaistu alun perin|viime vuonna|lue myös|lue lisää|aiemmin tänä|aiemmin',
  },
};
