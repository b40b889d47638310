import type { Language } from '../language';

export const words: Language = {
  tag: 'sv',
  charactersPerMinute: 917,

  detection: {
    script: 'Latn',
    letters: 'åäö',
    words:
      'och i att det som en på är av för med till den har de inte om ett han men var sig från vi så kan när år under också efter eller nu hon sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket säger detta över sedan bara jag oss blir',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'Dr dr Hr hr Fr fr Prof prof nr Nr t.ex bl.a ca Ca pga jfr kap s inkl exkl kl milj mdr St S:t tel dvs fr.o.m t.o.m d.v.s s.k f.d resp ev',
    mayEnd: 'e.Kr f.Kr',
  },

  quotation: {
    marks: '”” "" »» “” »«',
    dialogue: 'comma',
    subject: 'around',
    verbs: '',
    pronouns: {},
    stops: '',
    roles: '',
  },

  names: {
    plain:
      'och i på av för med till från om att en ett den det de som är var har hade inte men eller så vid under efter före över mellan genom utan mot enligt när där här hur vad vem vilka vilken varför då nu också även bara mer mycket många alla andra några varje två tre fyra fem första han hon vi jag ni du sin sitt sina deras dess hans hennes vår min denna detta dessa man sig kan ska skulle vill måste får blev blir bli vara finns idag igår imorgon sedan dock därför eftersom medan trots innan redan ännu polisen experter forskare nya nytt stora ingen inget både såväl utöver förutom dessutom enbart ungefär omkring cirka bland kanske ja nej gud internet jul påsk söder norr öster väster jorden tidigare senare tillsammans liksom tack samtidigt slutligen historiskt ursprungligen',
    titles:
      'president vicepresident statsminister premiärminister minister -minister -ministern kansler förbundskansler partiledare ordförande talesperson talesman språkrör guvernör borgmästare senator riksdagsledamot generalsekreterare sekreterare direktör generaldirektör vd chef -chef -chefen -direktör -ledare general överste kapten löjtnant amiral kommissarie åklagare domare advokat professor doktor dr forskare lektor docent ekonom analytiker expert historiker författare journalist reporter redaktör skådespelare skådespelerska sångare sångerska musiker artist regissör konstnär tränare spelare målvakt anfallare kung kungen drottning drottningen prins prinsessan kronprinsessan kejsare kejsaren tsar påven påve biskop ärkebiskop kardinal herr fru fröken ambassadör grundare ägare kandidat politiker aktivist son dotter bror syster hustru make',
    roleWords:
      'tidigare förre förra dåvarande nuvarande vice biträdande ställföreträdande verkställande amerikanske amerikanska ryske ryska tyske franske brittiske svenske svenska republikanske republikanska demokratiske',
    organisationStart:
      'universitetet institutet föreningen partiet banken myndigheten högskolan kungliga stiftelsen förbundet',
    organisationEnd:
      '-partiet -partiets -banken -verket -förbundet -föreningen -institutet -myndigheten -universitetet -styrelsen -ministeriet -departementet -rådet universitet institutet högskola bank partiet ab hb fc if ik bk group inc corp company association university college club council agency times post news airlines institute school party society',
    placeStart: 'staden ön sjön floden mount lake san santa los new saint',
    placeEnd:
      '-gatan -vägen -torget -ön -sjön -berget -bergen -floden -havet -viken -sund -borg -stad -köping -torp -holm street road park island hill river lake avenue county city square mountains',
    placeCues: 'i på från till',
    speech:
      'säger sa sade berättar skriver menar tillägger förklarar uppger konstaterar påpekar hävdar svarar anser tycker tror meddelar fortsätter understryker varnar förklarade berättade skrev meddelade',
    linkers: 'af av von van de der den del la le di da dos bin al el ibn',
    organisationLinkers: 'of för och the for and &',
    places:
      'sverige usa us england skottland wales irland storbritannien tyskland frankrike spanien italien ryssland kina europa asien afrika amerika nordamerika sydamerika latinamerika mellanöstern sovjetunionen sovjet göteborg malmö uppsala lund skåne småland gotland öland dalarna norrland lappland värmland köpenhamn helsingfors åbo moskva sankt_petersburg rom wien prag warszawa aten bryssel haag lissabon genève münchen köln milano venedig florens neapel kairo jerusalem teheran bagdad peking tokyo kanarieöarna norden skandinavien balkan östersjön nordsjön medelhavet atlanten stilla_havet istanbul konstantinopel bysans persien mesopotamien indien turkiet grekland ungern tjeckien polen ukraina vita_huset alperna rhen donau kalifornien',
    organisations:
      'fn eu europeiska_unionen nato who imf världsbanken socialdemokraterna moderaterna sverigedemokraterna centerpartiet liberalerna kristdemokraterna miljöpartiet vänsterpartiet riksdagen regeringen riksbanken säpo svt sr tt dagens_nyheter dn svenska_dagbladet svd aftonbladet expressen ikea volvo ericsson h&m saab abb lo tco saco aik kongressen senaten',
    endings: 's',
  },

  dates: {
    order: 'dmy',
    units: {},
  },

  amounts: {
    numbers:
      'noll=0 en|ett=1 två=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11 tolv=12 tretton=13 fjorton=14 femton=15 sexton=16 sjutton=17 arton=18 nitton=19 tjugo=20 trettio=30 fyrtio=40 femtio=50 sextio=60 sjuttio=70 åttio=80 nittio=90 hundra=100 tusen=1000 en_halv=0.5 ett_dussin=12 ett_tiotal=10 ett_tjugotal=20 ett_hundratal=100',
    scales:
      'hundra=2 tusen=3 miljon|miljoner|mn|milj|mkr_=6 miljard|miljarder|mdr|mrd|md=9 biljon|biljoner=12 dussin=x12',
    halves: 'och_en_halv|och_ett_halvt',
    currencies:
      'krona|kronor|kr|kronors|spänn|svenska_kronor=SEK nkr|norska_kronor|norska_kr=NOK dkr|danska_kronor|danska_kr=DKK isländska_kronor=ISK euro|euros=EUR dollar|dollars=$ us-dollar|amerikanska_dollar=USD pund=£ brittiska_pund=GBP yen=JPY yuan|renminbi=CNY rubel=RUB franc|francs=franc schweizerfranc=CHF rupie|rupier|rupees|rupee=rs zloty=PLN lira|lire=TRY mark=DEM finska_mark=FIM peso|pesos=peso won=KRW rand=ZAR mkr=MSEK mdkr=MDSEK',
    minors: 'öre=SEK cent=$ penny|pence=GBP kopek=RUB',
    percent: 'procent|procents|procentig|procentigt|procentiga',
    points: 'procentenhet|procentenheter|procentpoäng|baspunkter|räntepunkter',
    about:
      'omkring|cirka|ungefär|runt|nästan|närmare|uppskattningsvis|ca|ca.|drygt|knappt|kring|uppemot',
    more: 'mer_än|fler_än|över|minst|åtminstone|överstiger|inte_mindre_än',
    less: 'mindre_än|färre_än|under|högst|max|maximalt|upp_till|inte_mer_än|som_mest',
    between: 'mellan|från',
    to: 'till|-',
    and: 'och',
    minus: 'minus',
    labels:
      'artikel|nummer|nr|paragraf|kapitel|kap|sida|sidan|plats|grupp|klass|gatan|dag|vecka|minut|omgång|säsong|avsnitt|del|fas|typ|formel|covid|boeing|airbus|linje|spår|rum|topp|version|nivå|riksväg|väg|e|steg',
    counted:
      'personer|människor|invånare|män|kvinnor|barn|soldater|civila|döda|skadade|offer|flyktingar|anställda|jobb|elever|studenter|patienter|fall|röster|mandat|hushåll|familjer|bilar|bostäder|åskådare|demonstranter|poliser|gånger|länder|passagerare|kunder|exemplar|migranter',
    notCounted:
      'och eller en ett den det de i på av för med vid från till om är var blir blev har hade som att inte men också sig han hon vi jag så då när där efter före sedan mot under över mellan enligt utan per hos kan ska skulle klockan bland mer än',
    joiner: '',
  },

  sources: {},

  salience: {},
};
