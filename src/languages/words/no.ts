import type { LanguageSignals, LanguageWords } from '../language';
import type { InterruptionWords } from '../sections/interruptions';

export const signals: LanguageSignals = {
  tag: 'no',

  detection: {
    script: 'Latn',
    letters: 'æøå',
    words:
      'og i det at en er som på til av for med har de den ikke om et han men var seg fra vi så kan når år etter også eller nå hun sin der ved mot skal ville kommer ut får være hadde alle andre mye sier dette over bare jeg oss blir ble mellom hvor noe ein ikkje eg frå ha blitt',
  },
};

export const interruptions: InterruptionWords = {
  related:
    'les også|les mer|les videre|les mer om|les hele saken|les mer her|les saken|les|se også|se mer|hør også|mer om|mer om saken|mer fra|mer om temaet|flere saker|flere nyheter|relatert|relaterte artikler|relaterte saker|relatert innhold|lignende saker|mest lest|mest leste|populært|siste nytt|siste nyheter|siste|akkurat nå|anbefalt|anbefalte artikler|anbefalte saker|anbefalt for deg|ikke gå glipp av|du vil kanske også like|du liker kanskje også|emner|tema|temaer|stikkord|nøkkelord|tags|neste artikkel|neste sak|forrige artikkel|fakta|vis mer|nyheter|bakgrunn|tidligere saker|i fokus|les saken her|les tidligere|redaksjonen anbefaler|vis alle|mer i saken',
  advert:
    'annonse|annonser|annonsørinnhold|reklame|sponset innhold|sponset|artikkelen fortsetter under annonsen|saken fortsetter under annonsen|artikkelen fortsetter etter annonsen|saken fortsetter etter annonsen|teksten fortsetter under annonsen|kommersielt samarbeid|artikkelen fortsetter under|hopp over annonse|lukk annonse|betalt innhold',
  newsletter:
    'nyhetsbrev|meld deg på|abonner|abonner på|registrer deg|din e-post|e-postadresse|få nyheter|bli abonnent|støtt oss|bli medlem|skriv inn e-post|støtt vår|doner|javascript må være slått på|du må slå på javascript',
  follow: 'følg|følg oss|last ned|bli med|lik|abonner|klikk her|hent',
  share:
    'del|del artikkel|del artikkelen|del saken|kopier lenke|kopier|lenke kopiert|skriv ut|e-post|lagre|tips oss|gi bort|del på|send|tips',
  pager: 'side|side #|side # av #|neste|forrige|# av #|neste side',
  video:
    'video|se video|se videoen|spill av|lytt|lytt til artikkelen|bilder|bildeserie|podkast|hør|direkte',
  tool: 'forstørr|forstørr bilde|lukk|hopp til innhold|til toppen|vis flere|laster|last flere|tekststørrelse|meld feil|lesetid|åpne|vis bilde|åpne bildet i fullskjerm|rapporter feil|logg inn|søk|meny|pause|skjul|vis alle bilder|se bildet|vis bildet|vis dette bildet|se bilde|åpne bildet|åpne bilde|vis i full størrelse|se i full størrelse|klikk for å forstørre|trykk for å forstørre|forstørr bildet',
  comments:
    'kommentarer|kommenter|# kommentarer|legg igjen en kommentar|skriv en kommentar|vis kommentarer|delta i debatten|debatt|vis debatten',
  asks: 'var artikkelen nyttig|var artikkelen interessant|var denne artikkelen nyttig|var denne artikkelen interessant|var denne artikkelen til hjelp|likte du artikkelen|likte du denne artikkelen|likte du denne saken|likte du saken|hva syntes du om artikkelen|hva synes du om artikkelen|hva syns du om artikkelen|funnet en feil|fant du en feil|fant du feil|har du funnet en feil|ser du en feil|oppdaget en feil|feil i artikkelen|har du et tips',
  boilerplate:
    'alle rettigheter|copyright ©|opphavsrett|kopiering|har du tips|vi retter feil|arbeider etter vær varsom|ansvarlig redaktør|tips oss|send oss et tips|takk for at du leste|takk for at du leser',
  credit:
    'om forfatteren|om journalisten|om redaktøren|om skribenten|av|tekst|foto|bilde|kilde|kilder|redaktør|journalist|fotograf|grafikk|illustrasjon|pressekontakt|mediekontakt',
  paywall:
    'kun for abonnenter|for abonnenter|for å lese videre|bli abonnent for å lese|logg inn for å lese|allerede abonnent|denne saken er for|abonner for å lese|logg inn for å lese hele|resten av saken|kjøp abonnement for å lese',
  byline:
    'av|tekst|skrevet av|journalist|fra|redaksjonen|av redaksjonen|reporter|korrespondent|kommentator',
  dated: 'publisert|oppdatert|sist oppdatert|endret|dato|lagt ut',
  kickers:
    'eksklusivt|eksklusiv|siste nytt|siste|akkurat nå|direkte|live|oppdatering|oppdatert|video|bilder|debatt|kommentar|analyse|bakgrunn|intervju|portrett|anmeldelse|kronikk|leder|faktasjekk|minneord|nekrolog|reportasje|podkast|pressemelding',
  datelines:
    'oslo|bergen|trondheim|stavanger|kristiansand|tromsø|drammen|fredrikstad|bodø|ålesund|hamar|lillehammer|molde|sandefjord|tønsberg|skien|kirkenes|longyearbyen|stockholm|københavn|helsingfors|reykjavik|berlin|london|paris|brussel|moskva|kyiv|kiev|warszawa|roma|madrid|washington|new york|beijing|jerusalem|teheran|genève|wien',
  joins: 'og|med',
  corrected:
    'rettelse|retting|presisering|oppdatering|i en tidligere versjon|redaksjonens kommentar',
  cookies: 'informasjonskapsl|cookie',
};

export const words: LanguageWords = {
  sentences: {
    abbreviations:
      'dr Hr Fr prof nr f.eks bl.a ca pga ifm jf jfr kap s inkl ekskl kl mill mrd St tlf dvs evt red hhv adm dir',
    ordinals: true,
  },

  quotation: {
    marks: '«» "" “” ”” »«',
    dialogue: 'comma',
    roleEndings: 'n|en|et|a|ne|ene',
    subject: 'around',
    verbSecond: true,
    auxiliaries:
      'er|var|har|hadde|blir|ble|skal|skulle|kan|kunne|vil|ville|må|måtte|får|fikk|bør|burde|finnes|fantes',
    verbs:
      'lyder det fra|lød det fra|fortalde|meinte|skreiv|kan fortelle|kan opplyse|kan bekrefte|kan avsløre|kan konstatere|må innrømme|må erkjenne|måtte innrømme|måtte erkjenne|konkluderer med|konkluderte med|siterte|snakker om|snakket om|snakka om|forvent*er,et|sier|seier|sa|sagt|fortel*ler,l|fortalte|skriv+er|skrev|skrevet|men*er,te|forklar*er,te,t|svar*er,te|legger til|la til|uttal*er,te,t|opplys*er,te|understrek*er,et|påpek*er,te|hevd*er,et|konstater*er,te|fortsetter|fortsatte|utbryter|innrømm*er,et|avslutter|avsluttet|forsikr*er,et|meld*er,te|tror|trodde|håp*er,et|spør|spurte|bekreft*er,et|rapporter*er,te|advar*er,te|kommenter*er,te|avslør*er,te|foreslår|foreslo|kreve*r|avvis*er,te|benekt*er,et|beskriv*er|beskrev|kall*er,te|vis*er,te|anklag*er,et|tvitr*er,et|siter*er,t|lyder|heter det|står det|noter*er,te|anslår|poengter*er,te|slår fast|fremhev*er,et|presiser*er,te|minnes|mimrer|ler|smiler|sukker|supplerer|oppfordr*er,et|vurder*er,te|tilføy*er,de|hevdar|meiner|fortel|spøk*er,te|røp*er,et|erkjenn*er,te|understrekar|kalt*e,es|betegn*er,et|omtal*er,te|lov*er,et,te|mint*e|antyd*er,et|varsl*er,et|beklag*er,et|gratuler*er,te|roser+te|kritiserer|kritiserte|utdyp*er,et|tilføyet|konkluder*er,te|fastsl*år,o|slo fast|gir uttrykk for|understrekte|medgir|undrer|roper|ropte|legg til|svarar|freste|freser|mumler|mumlet|hvisker|hvisket|skrek|skriker|snerrer|snerret|fnyser|fnøs|beskylder|beskyldte|jubler|jublet|raser|raste|spår|spådde|garanterer|garanterte|truer|truet|slakter|slaktet|sto det|het det|fremgår det|går det fram',
    otherVerbs: 'viser seg|viste seg|vist seg|ber om|ringer til',
    former: 'førstnevnte',
    latter: 'sistnevnte',
    personJoins: 'og|samt',
    ages: 'år',
    coordinators: 'og|eller|men|samt',
    turns: 'men|mens|selv om',
    whenWords: 'etter at|da|fordi|før|når',
    citing: 'siterer|siterte',
    occasions:
      'intervju|intervjuet|uttalelse|pressemelding|e-post|epost|kommentar|debatt|pressekonferanse|pressekonferansen|brev|tale|innlegg|podkast|sms',
    according: 'ifølge|i følge|etter det',
    accordingSelf:
      'ifølge ham|ifølge henne|ifølge dem|etter hans mening|etter hennes mening|etter eget utsagn|ifølge eget utsagn|etter eget sigende',
    reflexives: 'eget',
    impersonal:
      'det fremgår|det går fram|det går frem|det kommer fram|står det|sto det|heter det|het det|fremgår det|går det fram',
    adverbEndings: 'elig|ielt|isk',
    documentPrepositions: 'i|på|av|fra',
    subordinators: 'selv om|mens|fordi|når|etter at|skjønt',
    complementisers: 'at|om at|om|hvorvidt',
    asWords: 'som|så',
    tellingVerbs:
      'sier|sa|sagt|seier|skriver|skrev|skrevet|opplyser|opplyste|melder|meldte|forteller|fortalte|fortalt|bekrefter|bekreftet|rapporterer|rapporterte|hevder|hevdet|forklarer|forklarte',
    statementPointers: 'det|dette',
    pointsBack: 'det|slik|dette',
    indirect: ['that', 'postposed', 'according', 'pointed'],
    relatives: 'som',
    signs:
      'skilt+et|plakat+er,en|banner+et|gravstein+en|minnetavle|klistremerke|inskripsjon+en|t-skjorte',
    womensRoles: 'kvinne|kona|mor|søster|datter|enke|fru',
    standards: 'plan|planen|avtalen|reglene',
    groups: 'familien|ekteparet|paret|slekten|regjeringen',
    pronouns: {
      he: 'han',
      she: 'hun|ho',
      they: 'de|dei',
      any: 'som|hen|duoen',
      nobody: 'man',
      i: 'jeg|eg|vi',
    },
    fieldLinks: 'i|på|innen',
    describingEndings: 'e',
    articles:
      'den|det|de|en|et|ei|hans|hennes|deres|denne|disse|flere|mange|noen|to|tre|vår|sin|sitt|sine',
    addresseeLinks: 'til',
    standIns:
      'politikeren|akademikeren|debattøren|diplomaten|økonomen|forskeren|forfatteren|skuespilleren|sangeren|kunstneren|artisten|musikeren|regissøren|juristen|embetsmannen|forretningsmannen|gründeren|veteranen|historikeren|spissen|midtbanespilleren|målvakten|keeperen|spilleren|løperen|skiløperen|langrennsløperen|pensjonisten|tenåringen|høyrepolitikeren',
    possessives: 'hans|hennes|deres',
    tellingNouns:
      'svar+et|reaksjon+en|kommentar+en|beskjed+en|budskap+et|råd+et|advarsel|advarselen|konklusjon+en|dom+men|forklaring+en|oppfordring+en|appell+en|løfte+t|motto+et|kritikk+en|replikk+en|hilsen',
    ownerLinks: 'fra|av',
    links: 'av|for|og|von|de|ved|fra|til|hos|of',
    writings:
      'uttalelse+n|brev+et|melding+en,a|pressemelding+en,a|rapport+en|innlegg+et|e-post+en|mail+en|dom+men|tiltale+n|vedtak+et|artikkel+en|tekst+en|avtale+n|undersøkelse+n|svar+et|lov+en|notat+et|utredning+en',
    stops:
      'overfor|til|med|etter|før|under|siden|når|mens|der|som|hvilken|fordi|selv|men|eller|om|over|mot|uten|innen|mellom|gjennom|ifølge|enn|hva|hvor|korleis|kva|kvifor|hvordan|hvorfor|er|var|ble|har|hadde|skal|skulle|kan|kunne|ikke|og|også|at|ut|trass|rundt|i|på|da|så|for|av|ved|fra|hos|samt|via|igår|idag|blant|konfrontert|spurt|forelagt|forespurt|utover|foruten|angående|vedrørende|langs|bak|foran|nær|imot|unntatt|uansett|dessuten|derfor|dermed|således|altså|følgelig|nemlig|kanskje|muligens|trolig|sannsynligvis|antakelig|tydeligvis|åpenbart|endelig|avslutningsvis|innledningsvis|likevel|riktignok|selvfølgelig|naturligvis|tvert|ellers|hittil|fortsatt|alltid|aldri|iblant|sjelden|snart|straks|plutselig|egentlig|faktisk|nettopp|akkurat|klokka|dessutan|difor|framleis',
    between:
      'også|senere|videre|tidligere|har|hadde|enda|nylig|ikke|allerede|da|deretter|selv|nå|ofte|derimot|imidlertid|blant|annet|så|nesten|seg|samtidig|først|slutt|òg|her',
    compoundTitles: 'sjef|lege|fører',
    indefinite: 'en|et|ei',
    deputies: 'stats|vise|under|fungerende',
    officeNames:
      'statssjefen=president|statslederen=president|regjeringssjefen=statsminister|regjeringslederen=statsminister|toppsjefen=konsernsjef|sjefen=direktør',
    womensTitles: 'fru|frøken',
    mensTitles: 'herr',
    firms:
      'selskapet|bedriften|firmaet|konsernet|flyselskapet|kjeden|produsenten|forlaget|bilprodusenten|operatøren|forsikringsselskapet|rederiet|energiselskapet|gruppen|entreprenøren|virksomheten|foretaket',
    bodies:
      'myndigheten|organisasjonen|institusjonen|etaten|direktoratet|organet|forvaltningen|tilsynet',
    clubs:
      'klubben|laget|foreningen|partiet|bevegelsen|avisen|avisa|bladet|kanalen|byen|bygda|landet|øya|provinsen|regionen|kommunen|staten|fagforeningen',
    roles:
      'politiker|pressevakt|førsteamanuensis|vaktkommandør|kommissær|embetsmann|embetsmenn|tjenestemann|tjenestemenn|arkeolog|bibliotekar|skipper|samboer|kjæreste|forsvarer+en|forsvarar+en|forsvarsadvokat+en|bistandsadvokat+en|jurist+en|jurister|økonomileiar+en|økonomileder+en|distrikt+et|sentral+en|universitet+et|tingrett+en|brannvesen+et|direktorat+et|president+en|statsminister+en|minister+en|leder+en|styreleder+en|talsperson+en|talsmann+en|talskvinne|sjef+en|direktør+en|sekretær+en|statssekretær|professor+en|ordfører+en|stortingsrepresentant|advokat+en|aktor+en|dommer+en|politi+et|regjering+en,a|departement+et|ekspert+en,er|analytiker+en|økonom+en|forsker+en,e|historiker+en|forfatter+en|kandidat+en|ambassadør+en|general+en|oberst|trener+en|spiller+en|lege+n|vitne+t,r|innbygger|fagforening+en|forening+en|selskap+et|parti+et|gründer+en|studie+n|rapport+en|undersøkelse+n|uttalelse|konge+n|dronning+en,a|pave+n|prins+en|prinsesse+n|kansler+en|guvernør+en|koordinator+en|byrå+et|opposisjon+en|kilde+r|myndighet+er,ene|partileder+en|organisasjon+en|kommune+n|skuespiller+en|sanger+en|far|mor|bror|søster|mann+en|kvinne+n|student+en,er|utenriksminister+en|redaktør+en|journalist+en|pressesjef+en|rådgiver+en|statsråd+en|lensmann+en|påtaleleder|nordmannen|helseforetak+et|region+en|fylke+t|sykehus+et|bedrift+en|foretak+et|overlege+n|ingeniør+en|pensjonist+en|lærer+en|rektor|elev+en|bonde+n|fisker+en|beboer+e,ne|nabo+en|brann­vesen+et|brannsjef+en|politimester+en|politiadvokat+en|operasjonsleder+en|innsatsleder+en|samferdselsminister+en|finansminister+en|helseminister+en|justisminister+en|byrådsleder+en|byråd+en|fylkesordfører+en|parlamentarisk|nestleder+en|generalsekretær+en|biskop+en|prest+en|løper+en|skiløper+en|landslagssjef+en|keeper+en|kaptein+en|regissør+en|artist+en|kollega+en|datter+en|sønn+en|kone+n,a|ektemann+en|enke+n|venn+en|eier+en|daglig|kommunikasjonssjef+en|kommunedirektør+en|rådmann+en|opposisjonsleder+en|klubbleder+en|tillitsvalgt+e|etterforskningsleder+en|politiinspektør+en|statsadvokat+en|sjeflege+n|sykepleier+en|jordmor+en|biolog+en|meteorolog+en|psykolog+en|bedriftseier+en|besøkende|demonstrant+en,er|aktivist+en,er|kokk+en|poet+en|musiker+en|kunstner+en|dirigent+en|programleder+en|sjefredaktør+en|kommunalråd+en|fylkesråd+en|varaordfører+en|gruppeleder+en|etat+en|bønder|baker+en|slakter|hotelleier|kjøpmann+en|apoteker|kirurg+en|psykiater+en|sosiolog+en|statsviter+en|antropolog+en|filosof+en|klimaforsker+en|fysiker+en|geolog+en|astronom+en|matematiker+en|epidemiolog+en|virolog+en|veterinær+en|leger|politimann|politibetjent|brannmann|obersten|løytnant+en|soldat+en|offiser+en|stortingsrepresentanten|senator+en|diplomat+en|forhandler+en|spiss+en|forsvarsspiller|midtbanespiller|syklist+en|svømmer+en|mester+en|dikter+en|fotograf+en|komponist+en|forlegger+en|kommentator+en|elever|rektoren|arkitekt+en|sjåfør+en|lokfører+en|pilot+en|sjømann|arbeider+en|ansatt+e|butikksjef+en|investor+en|frivillig+e|naboer|beboeren|overlevende|offer+et|siktede|flyktning+en|faren|moren|broren|søsteren|kardinal+en|imam+en|rabbiner+en',
    courtesy: 'dr',
    times:
      'klokken|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|morgen|kveld|uke|måned',
    naming:
      'film+en,er|bok+en,a|bøker|roman+en|album+et|låt+en,a|sang+en|tittel+en|kalt|kalles|såkalt+e|kallenavn+et|ord+et,ene|begrep+et|uttrykk+et|avis+en,a|magasin+et|motto+et|operasjon+en|prosjekt+et|gruppe+n,a|program+met|serie+n|navn+et|heter|som|singel+en|artikkel+en|slagord|forestilling+en|skip+et',
    noOne: 'ingen|verken|hverken',
    negations: 'ikke|aldri|benekt*er,et',
    whether: 'hvorvidt',
    suppositions: 'om|dersom|hvis',
  },

  names: {
    placeNouns:
      'by bygd landsby tettsted kommune øy forstad bydel region provins øygruppe elv innsjø fjell vulkan land stat republikk havneby kystby fiskevær storby småby -kommune -bygd',
    bodyNouns:
      'selskap bedrift firma konsern flyselskap kjede produsent forlag bank start-up startup stiftelse universitet høyskole museum sykehus forening forbund organisasjon fagforening parti avis tidsskrift nettsted gruppe band orkester kor klubb etat kooperativ -selskap -bedrift -firma -konsern -kjede -forlag -bank -stiftelse -forening -forbund -organisasjon -parti -avis',
    kindArticles: 'en et ei',
    copulas: 'er var ble',
    commonNouns:
      'mennesker innbyggere beboere naboer foreldre barn ungdommer eldre kvinner menn jenter gutter familier pårørende ofre vitner mistenkte politifolk brannfolk leger sykepleiere pasienter lærere elever studenter forskere økonomer kunstnere musikere bønder fiskere arbeidere ansatte arbeidsgivere tjenestemenn gründere kjøpmenn kunder forbrukere reisende passasjerer bilister syklister sjåfører turister besøkende tilskuere supportere spillere soldater demonstranter aktivister velgere medlemmer partier politikere statsråder kommuner fylker byer bygder skoler sykehus butikker bedrifter selskaper banker havner fabrikker kirker museer hoteller restauranter fagforeninger forsikringsselskaper flyselskaper flyktninger migranter leietakere utleiere eiere aksjonærer analytikere myndigheter domstoler',
    sameNames:
      'usa=de_forente_stater nederland=holland eu=den_europeiske_union fn=de_forente_nasjoner',
    genitiveEndings: 's',
    thingEnd: 'cup prisen pris avtalen loven festivalen traktaten konvensjonen',
    plain:
      'og i på av af for med til fra om at en et ei den det de som er var har hadde havde ikke men eller så ved under etter efter før over mellom mellem gjennom gennem uten uden mot mod ifølge når der her hvordan hva hvad hvem hvilke hvorfor da nå nu også bare kun mer mere mye meget mange alle andre noen nogle hver to tre fire fem første han hun vi jeg dere du sin sitt sine deres dets hans hennes hendes vår vores min denne dette disse man seg sig kan skal skulle vil må får blev blir bliver ble være finnes findes i_dag i_går siden derfor fordi mens tross innen allerede ennå politiet eksperter nye nytt store ingen intet både dessuten desuden omkring cirka blant blandt kanskje måske ja nei nej gud internett jul påske sør syd nord øst vest jorden tidligere senere sammen takk samtidig til_sist videre likevel heldigvis dessverre egentlig faktisk naturligvis selvfølgelig selvsagt trolig sannsynligvis angivelig tilsynelatende endelig etterhvert hittil fortsatt stadig ofte sjelden alltid aldri ellers underveis likeledes omvendt tvert plutselig snart straks deretter dernest først sist især særlig nettopp nesten enkelte flere færre halvparten resten begge hvis hvor hvilken',
    titles:
      'president præsident visepresident vicepræsident statsminister statsministeren minister -minister -ministeren kansler forbundskansler partileder leder leiar formann formand talsmann talsperson talsmand guvernør ordfører borgmester byrådsleder senator stortingsrepresentant folketingsmedlem generalsekretær sekretær direktør administrerende sjef chef -sjef -chef -direktør -leder general oberst kaptein kaptajn løytnant admiral politimester politiinspektør statsadvokat anklager dommer advokat professor doktor dr forsker lektor økonom analytiker ekspert historiker forfatter journalist redaktør skuespiller sanger musiker artist regissør instruktør kunstner trener træner spiller keeper målmand kong konge kongen kronprins kronprinsesse dronning dronningen prins prinsesse keiser kejser pave paven biskop erkebiskop kardinal herr hr fru fr frøken ambassadør grunnlegger stifter eier ejer kandidat politiker aktivist sønn søn datter bror søster kone',
    roleWords:
      'tidligere daværende nåværende nuværende vise vice fungerende assisterende administrerende amerikanske russiske tyske franske britiske norske danske svenske',
    organisationStart:
      'universitetet instituttet foreningen partiet banken direktoratet høyskolen kongelige stiftelsen forbundet',
    organisationEnd:
      '-partiet -banken -verket -forbundet -foreningen -instituttet -universitetet -styrelsen -ministeriet -departementet -direktoratet -rådet universitet institutt institut høyskole as asa a/s aps if fk bk il politi politidistrikt politikreds politistasjon skole ungdomsskole barneskole gymnas',
    organisationCues:
      'laget klubben bandet selskapet selskabet konsernet koncernen virksomheden firmaet avisen avisa mediet flyselskapet flyselskabet kjeden kæden banken nyhetsbyrået nyhedsbureauet kanalen forlaget',
    severalPlaces:
      'byer byene bygder bygdene tettsteder tettstedene kommuner kommunene fylker fylkene øyer øyene',
    listLeads: 'som slik blant annet',
    placeStart: 'byen øya øen sjøen elven mount lake san santa los new saint',
    placeEnd:
      '-gata -gaten -gade -veien -vej -plass -plads -torget -torvet -øya -øen -fjorden -fjord -dalen -fjellet -elva -havet -bukten -sund -borg -stad -sted hill -øyene -øyane -øerne -halvøya -halvøyen -halvøen -sundet -kanalen -bukta -bugten -kysten -elven -åen -skjærgården -ørkenen',
    placeCues: 'i på fra til',
    speech:
      'sier sa siger sagde forteller fortæller skriver mener forklarer svarer tilføyer tilføjer uttaler udtaler opplyser oplyser understreker understreger påpeker påpeger hevder konstaterer fortsetter fortsætter melder tror håper spør fastslår meddeler vurderer',
    linkers: 'af av von van de der den del la le di da dos bin al el ibn',
    organisationLinkers: 'og',
    places:
      'arktis antarktis norge noreg danmark sverige finland island usa us england skottland wales irland storbritannia storbritannien tyskland frankrike frankrig spania spanien italia italien russland rusland kina europa asia asien afrika amerika midtøsten mellemøsten sovjetunionen københavn aarhus århus odense aalborg ålborg jylland fyn sjælland bornholm grønland færøyene færøerne svalbard oslo bergen trondheim stavanger tromsø kristiansand drammen bodø hamar lillehammer finnmark nordland trøndelag vestlandet østlandet sørlandet rogaland hordaland telemark stockholm göteborg gøteborg helsingfors moskva roma rom wien praha prag warszawa aten athen brussel bruxelles haag lisboa lissabon genève münchen køln milano venezia venedig kairo jerusalem teheran bagdad beijing tokyo norden skandinavia skandinavien balkan østersjøen østersøen nordsjøen nordsøen middelhavet istanbul india indien tyrkia tyrkiet hellas grækenland ukraina ukraine det_hvite_hus america',
    organisations:
      'p1 p2 p3 p4 fn eu nato who imf verdensbanken arbeiderpartiet høyre fremskrittspartiet senterpartiet venstre sv krf mdg rødt stortinget regjeringen folketinget regeringen socialdemokratiet dansk_folkeparti konservative radikale enhedslisten norges_bank nrk tv_2 tv2 ntb dr ritzau vg dagbladet aftenposten politiken berlingske jyllands-posten ekstra_bladet equinor statoil telenor dnb hydro mærsk novo_nordisk carlsberg lego danske_bank pst lo nho nho_ dsb rosenborg brann fck brøndby',
    endings: 's',
  },

  dates: {
    none: 'senere enn|tidligere enn',
    order: 'dmy',
    compound: '|s',
    months: { 3: 'mars', 9: 'sept' },
    weekdays: {
      1: 'mandag{en,s,ens}',
      2: 'tirsdag{en,s,ens}|tysdag',
      3: 'onsdag{en,s,ens}',
      4: 'torsdag{en,s,ens}',
      5: 'fredag{en,s,ens}',
      6: 'lørdag{en,s,ens}|laurdag',
      7: 'søndag{en,s,ens}|sundag',
    },
    ambiguous: 'man|tir|ons|tor|fre|lør|søn|mai|mars|mar|des|jan|jun|jul|sep',
    relative: {
      'day-2': 'i forgårs|forgårs',
      'day-1': 'i går|igår|gårsdagen{,s}',
      'day-1@EV': 'i går kveld|går kveld',
      'day-1@NI': 'i natt|natt til i dag',
      'day-1@MO': 'i går morges|i går formiddag',
      'day-1@AF': 'i går ettermiddag',
      'day+0': 'i dag|idag|dagens',
      'day+0@MO': 'i morges|i dag tidlig|i formiddag',
      'day+0@AF': 'i ettermiddag',
      'day+0@EV': 'i kveld',
      'day+1': 'i morgen|imorgen',
      'day+1@MO': 'i morgen tidlig|i morgen formiddag',
      'day+1@AF': 'i morgen ettermiddag',
      'day+1@EV': 'i morgen kveld',
      'day+2': 'i overmorgen|overmorgen',
      'year+0': 'i år',
      'year-1': 'i fjor|ifjor',
      'year-2': 'i forfjor',
    },
    previous: {
      'day+0': 'samme dag|den dagen',
      'day+0@EV': 'samme kveld|den kvelden',
      'day+1': 'dagen etter|neste dag|påfølgende dag|en dag senere|dagen derpå',
      'day-1': 'dagen før|dagen i forveien',
      'year+0': 'samme år|det året',
      'year+1': 'året etter|ett år senere|et år senere|året derpå',
      'year-1': 'året før|et år tidligere',
      'month+0': 'samme måned',
      'week+0': 'samme uke',
    },
    within: 'innen_|innenfor_',
    afterDate: 'etter_|fra_|fra og med_',
    beforeDate: 'før_',
    finals: 'siste_|den siste_|de siste_|det siste_',
    plurals: 'årene|måneder|månedene|uker|ukene|dager|dagene',
    bareYears: true,
    andHalf: '_og et halvt|_og en halv',
    units: {
      second: 'sekund{,er}',
      minute: 'minutt{,er}',
      hour: 'time{,r}',
      day: 'dag{,er,en,ene}|døgn',
      workday: 'virkedag{,er}|arbeidsdag{,er}',
      weekend: 'helg{,en,a,er}',
      week: 'uke{,r,n,ne}|uka',
      month: 'måned{,er,en,ene}',
      quarter: 'kvartal{,et}',
      half: 'halvår{,et}',
      year: 'år{,et,ene}',
      decade: 'tiår{,et,ene}',
      century: 'århundre{,t}',
    },
    last: 'forrige_|siste_|sist_|foregående_|de siste_|det siste_|den siste_|fjorårets_',
    this: 'denne_|dette_|inneværende_|nåværende_|disse_',
    next: 'neste_|påfølgende_',
    coming: 'kommende_|førstkommende_|_førstkommende',
    ago: '_siden|for_',
    ahead: 'om_',
    later: '_senere|_etter|etter_|_etterpå',
    earlier: '_tidligere|_før',
    about: 'cirka|omtrent|rundt|drøyt|nesten|de|den|mer enn|over|ca.|ca|nær',
    numbers:
      'en,ett,et,én,ei|to,et par,par|tre,noen|fire|fem|seks|sju,syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue,tyve',
    moreNumbers: {
      1.5: 'halvannen|halvannet|halvtannet',
      30: 'tretti',
      40: 'førti',
      50: 'femti',
      100: 'hundre',
    },
    ordinals:
      'første|andre,annen,annet|tredje|fjerde|femte|sjette|sjuende,syvende|åttende|niende|tiende|ellevte|tolvte|trettende|fjortende|femtende|sekstende|syttende|attende|nittende|tjuende,tyvende',
    parts: {
      MO: 'morgen|morgenen|formiddag|formiddagen|om morgenen',
      NO: 'midt på dagen',
      AF: 'ettermiddag|ettermiddagen|om ettermiddagen',
      EV: 'kveld|kvelden|om kvelden|aften',
      NI: 'natt|natten|natta|om natten',
      MN: 'midnatt',
    },
    clock: 'klokka_|klokken_|kl._|kl_',
    quarterPast: 'kvart over_',
    quarterTo: 'kvart på_',
    clockLead: 'fra_|til_|ved_',
    halfTo: 'halv_',
    am: '_om morgenen|_om natten',
    pm: '_om kvelden|_om ettermiddagen',
    zones: { 'norsk tid': 'Europe/Oslo', 'lokal tid': 'local' },
    edges:
      'begynnelsen av_|slutten av_|midten av_|i begynnelsen av_|i slutten av_|i midten av_|starten av_|tidlig_|tidlig i_|sent_|utgangen av_|starten på_|slutten på_',
    rest: 'resten av_',
    firstHalf: 'første halvår',
    secondHalf: 'andre halvår|annet halvår',
    firstOfTwo: 'første halvdel av',
    secondOfTwo: 'andre halvdel av',
    glue: 'den|av|på|i|det|for',
    yearMark: 'år_|året_',
    calendarWeek: 'uke_|ukene_',
    dayLead: 'den',
    before: '_f.kr.|_før kristus|_fvt.|_f.v.t.',
    from: 'fra|fra den|siden',
    to: 'til|til og med|fram til|frem til',
    between: 'mellom',
    and: 'og|eller',
    weekend: 'i helgen|i helga',
    seasons: { SP: 'vår|våren', SU: 'sommer|sommeren', FA: 'høst|høsten', WI: 'vinter|vinteren' },
    decades: '_-tallet|_-tallets|_-åra|_-årene|_tallet',
    decadeNames: {
      1920: 'tjueårene|tyveårene|tjuetallet|tyvetallet|tjuetalet',
      1930: 'trettiårene|tredveårene|trettitallet|tredvetallet',
      1940: 'førtiårene|førtitallet',
      1950: 'femtiårene|femtitallet',
      1960: 'sekstiårene|sekstitallet',
      1970: 'syttiårene|syttitallet',
      1980: 'åttiårene|åttitallet',
      1990: 'nittiårene|nittitallet',
    },
    holidays: {
      '12-25': 'første juledag',
      '12-24': 'julaften|julaftenen',
      '12-26': 'andre juledag',
      '12-31': 'nyttårsaften',
      '01-01': 'nyttårsdag|nyttår',
      '05-17': 'grunnlovsdagen|nasjonaldagen',
      'E+0': 'første påskedag',
      'E-2': 'langfredag',
      'E-3': 'skjærtorsdag',
      'E+1': 'andre påskedag',
      'E+39': 'kristi himmelfartsdag',
      'E-7': 'palmesøndag',
      'E+49': 'første pinsedag',
    },
    every: 'hver|hvert|annenhver|per',
    on: 'i|på|den|fra|til|siden|år|under|før|etter|mellom|rundt|våren|sommeren|høsten|vinteren|om|ved|for|av|innen|og med',
    numbered: 'nr._|nr_|nummer_|lov_|sak_',
    counted:
      'personer|mennesker|meter|kilometer|km|kroner|dollar|euro|tonn|hektar|millioner|milliarder|tusen|innbyggere|kvadratmeter|ganger|soldater|barn|prosent|mål',
    future:
      'vil|skal|kommer|ventes|planlagt|planlegges|starter|blir|begynner|åpner|finner sted|utløper|i forkant av|i opptakten til',
    past: 'var|hadde|har|sa|ble|fikk|tok|opplyste|meldte|gjorde|kom|gikk|vant|døde',
    pastEndings: 'erte|ertes|dde',
    perfectEndings: 'ha \\p{Ll}+(?:et|t|dd)',
    one: { half: 'et halvt år' },
  },

  amounts: {
    changes: 'til',
    everyNth: 'hver hvert',
    callsBefore: 'ringe ringte ring ringt nødnummeret nødnummer ringede alarmcentralen',
    callsAfter: 'samtale',
    ratiosOfTen: 'av',
    adjectives:
      'nye andre store små unge første siste gamle lange neste ulike forskjellige norske svenske danske mannlige kvinnelige bevæpnede tidligere',
    numbers:
      'null=0 en|ett|et|én=1 to=2 tre=3 fire=4 fem=5 seks=6 sju|syv=7 åtte=8 ni=9 ti=10 elleve=11 tolv=12 tretten=13 fjorten=14 femten=15 seksten=16 sytten=17 atten=18 nitten=19 tjue|tyve=20 tretti|tredve=30 førti=40 femti=50 seksti=60 sytti=70 åtti=80 nitti=90 hundre=100 tusen=1000 en_halv=0.5 halvannen|halvannet=1.5 et_dusin=12 et_titall=10 et_halvt=0.5',
    scales:
      'hundre=2 tusen=3 million|millioner|mill|mill.|mio=6 milliard|milliarder|mrd|mrd.=9 billion|billioner=12 billiard|billiarder=15 trillion|trillioner=18 trilliard|trilliarder=21 kvadrillion|kvadrillioner=24 kvadrilliard|kvadrilliarder=27 dusin=x12',
    halves: 'og_en_halv|og_et_halvt',
    currencies:
      'krone|kroner|kr=kr norske_kroner|nkr=NOK kronor|svenske_kroner|svenske_kr|skr|svenske_kronor=SEK danske_kroner|danske_kr|dkr=DKK islandske_kroner=ISK euro|euros=EUR dollar|dollars=$ amerikanske_dollar|us-dollar=USD pund|pounds=£ britiske_pund=GBP yen=JPY yuan|renminbi|kinesiske_renminbi|kinesisk_renminbi=CNY rubel|rubler=RUB franc|francs|frank=franc rupi|rupier|rupee|rupees=rs zloty|sloty=PLN baht|bhat|thailandske_baht|thailandske_bhat|thailand_bhat|thailand_baht|thai_baht|thai_bhat=THB rand|sør-afrikanske_rand=ZAR koruna=CZK lira=TRY won=KRW peso|pesos=peso kanadiske_dollar|canadiske_dollar|canadiske_dollars|kanadiske_dollars=CAD australske_dollar|australske_dollars=AUD singapore_dollar|singapore_dollars|singaporske_dollar|singaporske_dollars=SGD pakistanske_rupi|pakistansk_rupi|pakistanske_rupier|pakistansk_rupier|pakistanske_rupee|pakistanske_rupees=PKR',
    currenciesBefore: 'kr=kr nok=NOK',
    minors: 'øre=NOK öre=SEK cent|cents=$ penny|pence=GBP kopek=RUB',
    percent: 'prosent|prosents',
    points: 'prosentpoeng|prosentpoengs',
    basisPoints: 'basispunkt|basispunkter',
    perMille: 'promille',
    fractions:
      'tredjedel|tredel|tredjedeler|tredeler=3 fjerdedel|firedel|fjerdedeler|firedeler=4 femtedel|femdel|femtedeler|femdeler=5 tidel|tiendedel|tideler|tiendedeler=10',
    minusAfter: 'under_null|under_frysepunktet',
    about:
      'omtrent|cirka|rundt|nesten|om_lag|anslagsvis|ca|ca.|rundt_regnet|i_underkant_av|nærmere|omkring|drøyt|knapt',
    more: 'mer_enn|flere_enn|over|minst|i_overkant_av|ikke_mindre_enn',
    less: 'mindre_enn|færre_enn|under|høyst|maks|maksimalt|opptil|inntil|ikke_mer_enn|opp_til',
    between: 'mellom|fra',
    to: 'til',
    and: 'og',
    minus: 'minus',
    labels:
      'artikkel nummer nr paragraf kapittel side plass gruppe klasse gate dag uke minutt runde sesong episode del fase type formel covid boeing airbus linje spor rom topp versjon nivå riksvei vei trinn sektor sone',
    ordinalAfter: '-tallet -årene -åra',
    counted:
      'personer|mennesker|innbyggere|menn|kvinner|barn|soldater|sivile|døde|drepte|skadde|ofre|flyktninger|ansatte|arbeidsplasser|jobber|elever|studenter|pasienter|tilfeller|stemmer|mandater|husstander|familier|biler|boliger|tilskuere|demonstranter|politifolk|ganger|land|passasjerer|kunder|eksemplarer',
    notCounted:
      'og eller en et den det de i på av for med ved fra til om er var blir ble har hadde som at ikke men også seg han hun vi jeg så da når der etter før siden mot under over mellom ifølge uten per hos kan skal skulle klokken blant mer enn ligger fikk får kom døde måtte må kunne årsalderen årene',
    joiner: 'og',
    ordinalDot: true,
    streets: '-gata -gaten -veien -vegen -plass',
  },

  sources: {
    before:
      'ifølge|skriver|melder|sier til|sitert av|med henvisning til|i et intervju med|opplyser til',
    reports: 'melder|meldte|skriver|skrev|rapporterer|opplyser|sier til|til|avslører|forteller til',
    anonymous: 'kilder|en kilde|vitner|øyenvitner|diplomater|varslere',
    documents:
      'rapport|rapporten|studie|studien|undersøkelse|undersøkelsen|statistikk|tall|pressemelding|dokument|dokumenter|dommen|tiltalen|uttalelse',
    media: 'nyhetsbyrået|avisen|avisa|magasinet|kanalen|nettstedet',
    agencies: 'NTB|TT|Ritzau',
    outlets:
      'NRK|TV 2|TV2|Dagbladet|Dagens Næringsliv|DN|E24|Nettavisen|Bergens Tidende|BT|Adresseavisen|Stavanger Aftenblad|Klassekampen|Vårt Land|Dagsavisen|Morgenbladet|Faktisk.no|Document',
  },

  salience: {
    here: 'her',
    commonVerbs:
      'er|var|blir|ble|har|hadde|skal|skulle|kan|gjelder|gjaldt|handler|handlet|kom|kommer|fulgte|består',
    pictured: 'til venstre|til høyre|i midten|t.v.|t.h.|f.v.|fra venstre',
    connectives:
      'men|og|likevel|dessuten|samtidig|derfor|også|imidlertid|videre|derimot|for øvrig|blant annet|i tillegg|dermed|for eksempel|tross alt|tvert imot|kort sagt|med andre ord|på den andre siden|ikke desto mindre|følgelig',
    conjunctions: 'men|og',
    pronouns:
      'han|hun|den|det|de|disse|dette|denne|hans|hennes|deres|vi|jeg|man|der|her|begge|en av dem|noen av dem|mange av dem|de fleste av dem|derfor|deretter|dermed|de to|de tre',
    demonstratives: 'denne|dette|disse',
    ownTime: 'i disse dager|denne gang|disse dager',
    background:
      'dette er en maskinoversettelse|denne artikkelen er|denne artikkelen ble|artikkelen ble først publisert|artikkelen er oversatt|i fjor|les også|les mer|tidligere i år|tidligere har',
  },
};
