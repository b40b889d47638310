import type { Language } from '../language';

export const words: Language = {
  tag: 'no',

  detection: {
    script: 'Latn',
    letters: 'æøå',
    words:
      'og i det at en er som på til av for med har de den ikke om et han men var seg fra vi så kan når år etter også eller nå hun sin der ved mot skal ville kommer ut får være hadde alle andre mye sier dette over bare jeg oss blir ble mellom hvor noe ein ikkje eg frå ha blitt',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'Dr dr Hr Fr Prof prof nr Nr f.eks bl.a ca Ca pga ifm jf jfr kap s inkl ekskl kl mill mrd St tlf dvs evt red hhv adm dir',
    ordinals: true,
  },

  quotation: {
    marks: '«» "" “” ”” »«',
    dialogue: 'comma',
    subject: 'around',
    verbs: '',
    pronouns: {},
    stops: '',
    roles: '',
  },

  names: {
    plain:
      'og i på av af for med til fra om at en et ei den det de som er var har hadde havde ikke men eller så ved under etter efter før over mellom mellem gjennom gennem uten uden mot mod ifølge når der her hvordan hva hvad hvem hvilke hvorfor da nå nu også bare kun mer mere mye meget mange alle andre noen nogle hver to tre fire fem første han hun vi jeg dere I du sin sitt sine deres dets hans hennes hendes vår vores min denne dette disse man seg sig kan skal skulle vil må får blev blir bliver ble være finnes findes i_dag i_går siden derfor fordi mens tross innen allerede ennå politiet eksperter forskere nye nytt store ingen intet både dessuten desuden omkring cirka blant blandt kanskje måske ja nei nej gud internett jul påske sør syd nord øst vest jorden tidligere senere sammen takk samtidig til_sist',
    titles:
      'president præsident visepresident vicepræsident statsminister statsministeren minister -minister -ministeren kansler forbundskansler partileder leder leiar formann formand talsmann talsperson talsmand guvernør ordfører borgmester byrådsleder senator stortingsrepresentant folketingsmedlem generalsekretær sekretær direktør administrerende sjef chef -sjef -chef -direktør -leder general oberst kaptein kaptajn løytnant admiral politimester politiinspektør statsadvokat anklager dommer advokat professor doktor dr forsker lektor økonom analytiker ekspert historiker forfatter journalist redaktør skuespiller sanger musiker artist regissør instruktør kunstner trener træner spiller keeper målmand kong konge kongen kronprins kronprinsesse dronning dronningen prins prinsesse keiser kejser pave paven biskop erkebiskop kardinal herr hr fru fr frøken ambassadør grunnlegger stifter eier ejer kandidat politiker aktivist sønn søn datter bror søster kone',
    roleWords:
      'tidligere daværende nåværende nuværende vise vice fungerende assisterende administrerende amerikanske russiske tyske franske britiske norske danske svenske',
    organisationStart:
      'universitetet instituttet foreningen partiet banken direktoratet høyskolen kongelige stiftelsen forbundet',
    organisationEnd:
      '-partiet -banken -verket -forbundet -foreningen -instituttet -universitetet -styrelsen -ministeriet -departementet -direktoratet -rådet universitet institutt institut høyskole bank as asa a/s aps fc if fk bk il group inc corp company association university college club council agency times post news airlines institute school party',
    placeStart: 'byen øya øen sjøen elven mount lake san santa los new saint',
    placeEnd:
      '-gata -gaten -gade -veien -vej -plass -plads -torget -torvet -øya -øen -fjorden -fjord -dalen -fjellet -elva -havet -bukten -sund -borg -stad -sted street road park island hill river lake avenue county city',
    placeCues: 'i på fra til',
    speech:
      'sier sa siger sagde forteller fortæller skriver mener forklarer svarer tilføyer tilføjer uttaler udtaler opplyser oplyser understreker understreger påpeker påpeger hevder konstaterer fortsetter fortsætter melder tror håper spør fastslår meddeler vurderer',
    linkers: 'af av von van de der den del la le di da dos bin al el ibn',
    organisationLinkers: 'of for og the and &',
    places:
      'norge noreg danmark sverige finland island usa us england skottland wales irland storbritannia storbritannien tyskland frankrike frankrig spania spanien italia italien russland rusland kina europa asia asien afrika amerika midtøsten mellemøsten sovjetunionen københavn aarhus århus odense aalborg ålborg jylland fyn sjælland bornholm grønland færøyene færøerne svalbard oslo bergen trondheim stavanger tromsø kristiansand drammen bodø hamar lillehammer finnmark nordland trøndelag vestlandet østlandet sørlandet rogaland hordaland telemark stockholm göteborg gøteborg helsingfors moskva roma rom wien praha prag warszawa aten athen brussel bruxelles haag lisboa lissabon genève münchen køln milano venezia venedig kairo jerusalem teheran bagdad beijing tokyo norden skandinavia skandinavien balkan østersjøen østersøen nordsjøen nordsøen middelhavet istanbul india indien tyrkia tyrkiet hellas grækenland ukraina ukraine det_hvite_hus',
    organisations:
      'fn eu nato who imf verdensbanken arbeiderpartiet høyre fremskrittspartiet senterpartiet venstre sv krf mdg rødt stortinget regjeringen folketinget regeringen socialdemokratiet dansk_folkeparti konservative radikale enhedslisten norges_bank nrk tv_2 tv2 ntb dr ritzau vg dagbladet aftenposten politiken berlingske jyllands-posten ekstra_bladet equinor statoil telenor dnb hydro mærsk novo_nordisk carlsberg lego danske_bank pst lo nho nho_ dsb rosenborg brann fck brøndby',
    endings: 's',
  },

  dates: {
    order: 'dmy',
    units: {},
  },

  amounts: {
    numbers:
      'null=0 en|ett|et|én=1 to=2 tre=3 fire=4 fem=5 seks=6 sju|syv=7 åtte=8 ni=9 ti=10 elleve=11 tolv=12 tretten=13 fjorten=14 femten=15 seksten=16 sytten=17 atten=18 nitten=19 tjue|tyve=20 tretti|tredve=30 førti=40 femti=50 seksti=60 sytti=70 åtti=80 nitti=90 hundre=100 tusen=1000 en_halv=0.5 halvannen=1.5 et_dusin=12 et_titall=10',
    scales:
      'hundre=2 tusen=3 million|millioner|mill|mill.|mio=6 milliard|milliarder|mrd|mrd.=9 billion|billioner=12 billiard|billiarder=15 trillion|trillioner=18 trilliard|trilliarder=21 kvadrillion|kvadrillioner=24 kvadrilliard|kvadrilliarder=27 dusin=x12',
    halves: 'og_en_halv|og_et_halvt',
    currencies:
      'krone|kroner|kr|norske_kroner|nkr=NOK kronor|svenske_kroner|svenske_kr|skr|svenske_kronor=SEK danske_kroner|danske_kr|dkr=DKK islandske_kroner=ISK euro|euros=EUR dollar|dollars=$ amerikanske_dollar|us-dollar=USD pund|pounds=£ britiske_pund=GBP yen=JPY yuan|renminbi|kinesiske_renminbi|kinesisk_renminbi=CNY rubel|rubler=RUB franc|francs|frank=franc rupi|rupier|rupee|rupees=rs zloty|sloty=PLN baht|bhat|thailandske_baht|thailandske_bhat|thailand_bhat|thailand_baht=THB rand=ZAR koruna=CZK lira=TRY won=KRW peso|pesos=peso kanadiske_dollar|canadiske_dollar|canadiske_dollars|kanadiske_dollars=CAD australske_dollar|australske_dollars=AUD singapore_dollar|singapore_dollars|singaporske_dollar|singaporske_dollars=SGD pakistanske_rupi|pakistansk_rupi|pakistanske_rupier|pakistansk_rupier|pakistanske_rupee|pakistanske_rupees=PKR',
    minors: 'øre=NOK öre=SEK cent|cents=$ penny|pence=GBP kopek=RUB',
    percent: 'prosent|prosents',
    points: 'prosentpoeng|prosentpoengs|basispunkter',
    about:
      'omtrent|cirka|rundt|nesten|om_lag|anslagsvis|ca|ca.|rundt_regnet|i_underkant_av|nærmere|omkring|drøyt|knapt',
    more: 'mer_enn|flere_enn|over|minst|i_overkant_av|ikke_mindre_enn',
    less: 'mindre_enn|færre_enn|under|høyst|maks|maksimalt|opptil|inntil|ikke_mer_enn|opp_til',
    between: 'mellom|fra',
    to: 'til',
    and: 'og',
    minus: 'minus',
    labels:
      'artikkel|nummer|nr|paragraf|kapittel|side|plass|gruppe|klasse|gate|dag|uke|minutt|runde|sesong|episode|del|fase|type|formel|covid|boeing|airbus|linje|spor|rom|topp|versjon|nivå|riksvei|vei|e|trinn',
    counted:
      'personer|mennesker|innbyggere|menn|kvinner|barn|soldater|sivile|døde|drepte|skadde|ofre|flyktninger|ansatte|arbeidsplasser|jobber|elever|studenter|pasienter|tilfeller|stemmer|mandater|husstander|familier|biler|boliger|tilskuere|demonstranter|politifolk|ganger|land|passasjerer|kunder|eksemplarer',
    notCounted:
      'og eller en et den det de i på av for med ved fra til om er var blir ble har hadde som at ikke men også seg han hun vi jeg så da når der etter før siden mot under over mellom ifølge uten per hos kan skal skulle klokken blant mer enn',
    joiner: 'og',
    ordinalDot: true,
  },

  sources: {},

  salience: {},
};
