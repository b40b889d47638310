import type { LanguageSignals, LanguageWords } from '../language';
import type { InterruptionWords } from '../sections/interruptions';

export const signals: LanguageSignals = {
  tag: 'da',

  detection: {
    script: 'Latn',
    letters: 'æøå',
    words:
      'og i det at en er som på til af for med har de den ikke om et han men var sig fra vi så kan når år efter også eller nu hun sin der ved mod skal ville kommer ud får være havde alle andre meget siger dette over kun jeg os bliver blev mellem hvor noget ad hvad blevet været mere',
  },
};

export const interruptions: InterruptionWords = {
  related:
    'læs også|læs mere|læs videre|læs mere om|læs hele artiklen|læs mere her|læs|se også|se mere|hør også|mere om|mere fra|mere om emnet|flere artikler|flere nyheder|relateret|relaterede artikler|relateret indhold|relaterede emner|lignende artikler|mest læst|mest læste|populært|populære|seneste nyt|seneste nyheder|seneste|lige nu|anbefalet|anbefalede artikler|anbefalet til dig|gå ikke glip af|du vil måske også synes om|måske er du interesseret i|emner|emne|tema|nøgleord|tags|næste artikel|forrige artikel|fakta|vis mere|andre læser|baggrund|artiklen fortsætter|tidligere artikler|læs artiklen|læs tidligere|redaktionen anbefaler|vis alle|mere i emnet',
  advert:
    'annonce|annoncer|reklame|sponsoreret|sponsoreret indhold|annoncørbetalt indhold|artiklen fortsætter efter annoncen|artiklen fortsætter under annoncen|fortsæt efter annoncen|kommercielt samarbejde|teksten fortsætter efter annoncen|betalt indhold|spring annonce over|luk annonce|annonce - artiklen fortsætter',
  newsletter:
    'nyhedsbrev|nyhedsbreve|tilmeld dig|tilmeld|abonner|abonnér|din e-mail|e-mailadresse|få nyheder|bliv abonnent|støt os|bliv medlem|få nyhedsbrev|indtast din e-mail|støt vores|doner|javascript skal være slået til|du skal aktivere javascript',
  follow: 'følg|følg os|hent|download|deltag|synes godt om|abonner|klik her|bliv en del',
  share:
    'del|del artikel|del artiklen|kopier link|kopiér link|kopier|link kopieret|print|udskriv|e-mail|gem|gem artikel|send|tip os|giv væk|del på|del på facebook',
  pager: 'side|side #|side # af #|næste|forrige|# af #|næste side',
  video:
    'video|se video|se videoen|afspil|lyt|lyt til artiklen|billeder|billedserie|galleri|podcast|hør|live',
  tool: 'forstør|forstør billede|luk|gå til indhold|til toppen|vis flere|indlæser|hent flere|tekststørrelse|meld fejl|læsetid|åbn|vis billede|lyt til artikel|spring til indhold|log ind|søg|menu|pause|skjul|vis alle billeder|se billedet|se billede|vis dette billede|vis billedet|se i fuld størrelse|vis i fuld størrelse|klik for at forstørre|tryk for at forstørre|forstør billedet',
  comments:
    'kommentarer|kommenter|kommentér|# kommentarer|skriv en kommentar|vis kommentarer|deltag i debatten|debat|læg en kommentar',
  asks: 'var artiklen interessant|var artiklen nyttig|var denne artikel nyttig|var denne artikel hjælpsom|var artiklen hjælpsom|synes du om artiklen|synes du om denne artikel|kunne du lide artiklen|kunne du lide denne artikel|hvad synes du om artiklen|hvad synes du om denne artikel|hvad syntes du om artiklen|fandt du en fejl|fandt du fejl|fundet en fejl|har du fundet en fejl|har du fundet fejl|har du opdaget en fejl|har du set en fejl|opdaget en fejl|fejl i artiklen',
  boilerplate:
    'alle rettigheder|copyright ©|ophavsret|kopiering|ophavsretligt beskyttet|artiklen er oprindeligt|redaktionen kan kontaktes|har du et tip|tip os|tak fordi du læste|tak fordi du læser|tak for at du læste',
  credit:
    'om forfatteren|om journalisten|om redaktøren|om skribenten|af|tekst|foto|billede|kilde|kilder|redaktør|journalist|fotograf|grafik|illustration|pressekontakt',
  paywall:
    'kun for abonnenter|for abonnenter|for at læse videre|bliv abonnent for at læse|log ind for at læse|allerede abonnent|læs hele artiklen med|denne artikel er for abonnenter|log ind for at læse hele|resten af artiklen|køb abonnement for at læse',
  byline:
    'af|tekst|skrevet af|journalist|fra|redaktionen|af redaktionen|reporter|papirudgaven|netudgaven|korrespondent|redaktør|kommentator',
  dated: 'publiceret|offentliggjort|opdateret|sidst opdateret|udgivet|dato|ændret',
  kickers:
    'eksklusivt|breaking|lige nu|seneste nyt|live|opdatering|opdateret|video|billeder|fotos|debat|kommentar|analyse|baggrund|interview|portræt|anmeldelse|klumme|leder|faktatjek|mindeord|nekrolog|reportage|podcast|pressemeddelelse|quiz',
  datelines:
    'københavn|aarhus|århus|odense|aalborg|esbjerg|randers|kolding|vejle|nuuk|tórshavn|stockholm|oslo|helsinki|reykjavik|berlin|london|paris|bruxelles|moskva|kyiv|warszawa|rom|madrid|washington|new york|beijing|jerusalem|teheran|geneve|wien',
  joins: 'og|med',
  corrected: 'rettelse|præcisering|opdatering|i en tidligere version|redaktionens bemærkning',
  cookies: 'cookie|informationskaps',
};

export const words: LanguageWords = {
  sentences: {
    abbreviations:
      'dr hr fr prof nr f.eks bl.a ca pga ifm jf kap s hhv inkl ekskl kl mio mia fhv pct St Sct Skt tlf cand Chr',
    mayEnd: 'A/S',
    ordinals: true,
  },

  quotation: {
    marks: '»« ”” "" “” «»',
    singleMarks: true,
    dialogue: 'comma',
    roleEndings: 'n|en|et|ne|erne',
    subject: 'around',
    verbSecond: true,
    auxiliaries:
      'er|var|har|havde|bliver|blev|skal|skulle|kan|kunne|vil|ville|må|måtte|får|fik|bør|burde|findes|fandtes',
    verbs:
      'kan fortælle|kan oplyse|kan bekræfte|kan afsløre|kan konstatere|må erkende|må indrømme|måtte erkende|måtte indrømme|citerede|taler om|talte om|talt om|forvent*er,ede|forud*ser|siger|sagde|sagt|fortæl*ler,t|fortalte|skriv*er|skrev|skrevet|forklar*er,ede,et|men*er,te|tilføj*er,ede|udtal*er,te,t|oplys*er,te|understreg*er,ede|svar*er,ede|påpeg*er,ede|fortsæt*ter|fortsatte|meddel*er,te|konstater*er,ede|vurder*er,ede|udbryder|udbrød|lyder det fra|lød det fra|spørger|spurgte|bekræft*er,ede|rapporter*er,ede|advar*er,ede|kommenter*er,ede|afslør*er,ede|foreslår|foreslog|kræv*er,ede|lov*er,ede|afvis*er,te|benægt*er,ede|beskriv*er|beskrev|kald*er,te|vis*er,te|anklag*er,ede|tweet*er,ede|citer*es,er|hedder det|står der|noter*er,ede|anslår|pointer*er,ede|fremhæv*er,ede|præciser*er,ede|uddyb*er,ede|erkend*er,te|indrømm*er,ede|tror|troede|håber|håbede|hævd*er,ede|opfordr*er,ede|forsikr*er,ede|beton*er,ede|supplerer|råder|joker|slår fast|slog fast|beteg*ner,nede|omtal*er,te|mind*es,edes|beklag*er,ede|kritiser*er,ede|ros*er,te|konkluder*er,ede|fastsl*år,og|giver udtryk for|undrer sig|råber|råbte|griner|sukker|anfør*er,te|melder|vrisser|vrissede|mumler|mumlede|hvisker|hviskede|snerrer|snerrede|fnyser|fnøs|beskylder|beskyldte|jubler|jublede|raser|rasede|spår|spåede|garanterer|garanterede|truer|truede|sukkede|stod der|hed det|fremgår det',
    otherVerbs: 'viser sig|viste sig|vist sig|ringer til',
    former: 'førstnævnte',
    latter: 'sidstnævnte',
    personJoins: 'og|samt',
    ages: 'år',
    coordinators: 'og|eller|men|samt',
    turns: 'men|mens|selv om|hvorimod',
    whenWords: 'efter at|da|fordi|inden|før|når',
    citing: 'citerer|citerede',
    occasions:
      'interview|interviewet|udtalelse|pressemeddelelse|mail|kommentar|debat|pressemøde|pressemødet|brev|tale|opslag|podcast|sms|svar',
    according: 'ifølge|i følge',
    accordingSelf:
      'ifølge ham|ifølge hende|ifølge dem|efter hans mening|efter hendes mening|efter eget udsagn|ifølge eget udsagn|efter egne oplysninger',
    reflexives: 'eget|egne',
    impersonal: 'det fremgår|står der|stod der|hedder det|hed det|fremgår det',
    adverbEndings: 'ligt|ielt|isk',
    documentPrepositions: 'i|på|af|fra',
    subordinators: 'selv om|skønt|mens|fordi|når|efter at',
    complementisers: 'at|om|hvorvidt',
    asWords: 'som|så',
    tellingVerbs:
      'siger|sagde|sagt|skriver|skrev|skrevet|oplyser|oplyste|oplyst|meddeler|meddelte|meddelt|fortæller|fortalte|fortalt|bekræfter|bekræftede|rapporterer|rapporterede|melder|meldte|forklarer|forklarede|vurderer|mener|udtaler|udtalte',
    statementPointers: 'det|dette',
    pointsBack: 'det|sådan|dette',
    indirect: ['that', 'postposed', 'according', 'pointed'],
    relatives: 'som|der|hvis',
    signs:
      'skilt+et|plakat+er,en|banner+et|gravsten+en|mindetavle|klistermærke|inskription+en|t-shirt',
    womensRoles: 'kvinde|hustru|mor|søster|datter|enke|fru',
    standards: 'plan|planen|aftalen|reglerne',
    groups: 'familien|ægteparret|parret|slægten|regeringen',
    pronouns: { he: 'han', she: 'hun', they: 'de', any: 'som|hen', nobody: 'man', i: 'jeg|vi' },
    fieldLinks: 'i|på|inden',
    describingEndings: 'e',
    articles:
      'den|det|de|en|et|hans|hendes|deres|denne|disse|flere|mange|nogle|to|tre|vores|sin|sit|sine',
    addresseeLinks: 'til',
    standIns:
      'politikeren|akademikeren|debattøren|diplomaten|økonomen|forskeren|forfatteren|skuespilleren|skuespillerinden|sangeren|sangerinden|kunstneren|musikeren|instruktøren|juristen|embedsmanden|erhvervsmanden|forretningsmanden|iværksætteren|veteranen|historikeren|angriberen|målmanden|midtbanespilleren|spilleren|cykelrytteren|pensionisten|teenageren|socialdemokraten|venstremanden',
    possessives: 'hans|hendes|deres',
    tellingNouns:
      'svar+et|reaktion+en|kommentar+en|besked+en|budskab+et|råd+et|advarsel|advarslen|konklusion+en|dom+men|forklaring+en|opfordring+en|appel+len|løfte+t|motto+et|kritik+ken|replik+ken|hilsen',
    ownerLinks: 'fra|af',
    links: 'af|for|og|von|de|ved|fra|til|hos|of',
    writings:
      'udtalelse+n|brev+et|meddelelse+n|pressemeddelelse+n|rapport+en|opslag+et|mail+en|dom+men|anklageskrift+et|afgørelse+n|artikel+en|tekst+en|aftale+n|undersøgelse+n|svar+et|lov+en|redegørelse+n|notat+et',
    contentVerbs: 'lyder|lød',
    stops:
      'godt|til|med|efter|før|under|siden|når|mens|der|som|hvilken|fordi|selvom|men|eller|om|over|mod|uden|inden|mellem|gennem|ifølge|end|hvad|hvor|hvordan|hvorfor|er|var|blev|har|havde|skal|skulle|kan|kunne|ikke|og|også|at|ud|trods|omkring|i|på|da|så|for|af|ved|fra|hos|samt|via|blandt|foreholdt|adspurgt|spurgt|konfronteret|forelagt|udover|foruden|angående|vedrørende|langs|bag|foran|nær|imod|undtagen|uanset|desuden|derfor|dermed|således|altså|følgelig|nemlig|måske|muligvis|formentlig|sandsynligvis|formodentlig|tilsyneladende|åbenbart|endelig|afslutningsvis|indledningsvis|ligeledes|ganske|naturligvis|selvfølgelig|tværtimod|ellers|hidtil|fortsat|stadig|altid|aldrig|sommetider|sjældent|snart|straks|pludselig|egentlig|faktisk|netop|lige|klokken',
    between:
      'alligevel|også|senere|videre|tidligere|har|havde|endnu|nyligt|ikke|allerede|da|derefter|selv|nu|ofte|derimod|imidlertid|blandt|andet|så|næsten|sig|samtidig|først|sidst|dog|her|herefter',
    compoundTitles: 'chef|læge|leder',
    indefinite: 'en|et',
    deputies: 'stats|vice|under|fungerende',
    officeNames:
      'statschefen=præsident|statslederen=præsident|regeringschefen=statsminister|regeringslederen=premierminister|topchefen=direktør|chefen=direktør',
    womensTitles: 'fru|frk',
    mensTitles: 'hr|herr',
    firms:
      'selskabet|virksomheden|firmaet|koncernen|flyselskabet|kæden|producenten|forlaget|bilproducenten|operatøren|forsikringsselskabet|rederiet|energiselskabet|gruppen|entreprenøren',
    bodies: 'myndigheden|organisationen|institutionen|styrelsen|organet|forvaltningen|etaten',
    clubs:
      'klubben|holdet|foreningen|partiet|bevægelsen|avisen|bladet|kanalen|byen|landsbyen|landet|øen|provinsen|regionen|kommunen|staten|fagforeningen',
    roles:
      'politiker|politikommissær|kriminalinspektør|pædagog|udsending|kommissær|embedsmand|embedsmænd|arkæolog|museumsinspektør|bibliotekar|kæreste|forsvarer+en|forsvarsadvokat+en|vagtchef+en|politidirektør+en|jurist+en|beboer+en|universitet+et|byret+ten|brandvæsen+et|beredskab+et|præsident+en|statsminister+en|minister+en|formand+en|forkvinde|talsperson+en|talsmand+en|talskvinde|chef+en|direktør+en|sekretær+en|professor+en|lektor|borgmester+en|folketingsmedlem|ordfører+en|advokat+en|anklager+en|dommer+en|politi+et|regering+en|ministerium|ministeriet|ekspert+en,er|analytiker+en|økonom+en|forsker+en,e|historiker+en|forfatter+en|leder+en|kandidat+en|ambassadør+en|general+en|oberst|træner+en|spiller+en|læge+n|vidne+r,t|fagforening+en|forening+en|selskab+et|parti+et|stifter+en|studie+t|rapport+en|undersøgelse+n|udtalelse|konge+n|dronning+en|pave+n|prins+en|prinsesse+n|kansler+en|guvernør+en|koordinator+en|bureau+et|opposition+en|kilde+r|myndighed+er,erne|partileder+en|organisation+en|kommune+n|skuespiller+en|sanger+en|far|mor|bror|søster|mand+en|kvinde+n|studerende|udenrigsminister+en|redaktør+en|journalist+en|pressechef+en|cheføkonom|rådgiver+en|region+en|hospital+et|sygehus+et|overlæge+n|ingeniør+en|pensionist+en|lærer+en|rektor|elev+en|landmand+en|fisker+en|beboer*e,ne|nabo+en|politikreds+en|indsatsleder+en|politiinspektør+en|transportminister+en|finansminister+en|sundhedsminister+en|justitsminister+en|regionsrådsformand+en|viceborgmester+en|næstformand+en|generalsekretær+en|biskop+pen|præst+en|løber+en|landstræner+en|målmand+en|anfører+en|instruktør+en|kunstner+en|virksomhed+en|styrelse+n|nævn+et|retten|bank+en|kollega+en|datter+en|søn+nen|kone+n|ægtefælle+n|enke+n|ven+nen|ejer+en|iværksætter+en|kommunikationschef+en|kommunaldirektør+en|rådmand+en|oppositionsleder+en|tillidsmand+en|fællestillidsmand+en|efterforskningsleder+en|senioranklager+en|bistandsadvokat+en|cheflæge+n|sygeplejerske+n|jordemoder+en|biolog+en|meteorolog+en|psykolog+en|besøgende|demonstrant+en,er|aktivist+en,er|kok+ken|digter+en|musiker+en|dirigent+en|vært+en|chefredaktør+en|gruppeformand+en|byrådsmedlem+met|kommentator+en|topchef+en|cheftræner+en|klub+ben|landmænd|bager+en|slagter+en|hotelejer|købmand+en|apoteker|kirurg+en|psykiater+en|sociolog+en|politolog|antropolog+en|filosof+fen|klimaforsker+en|fysiker+en|geolog+en|astronom+en|matematiker+en|epidemiolog+en|virolog+en|dyrlæge+n|læger|politimand|betjent+en|brandmand|kaptajn+en|obersten|løjtnant+en|soldat+en|officer+en|senator+en|diplomat+en|forhandler+en|angriber+en|forsvarsspiller|cykelrytter+en|svømmer+en|mester+en|fotograf+en|komponist+en|forlægger+en|elever|rektoren|arkitekt+en|chauffør+en|lokofører+en|pilot+en|sømand|arbejder+en|ansat+te|butikschef+en|investor+en|frivillig+e|naboer|overlevende|offer+et|sigtede|flygtning+en|faren|moren|broren|søsteren|hustru+en|kardinal+en|imam+en|rabbiner+en',
    courtesy: 'dr',
    times:
      'klokken|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|morgen|aften|uge|måned',
    naming:
      'film+en|bog+en|bøger|roman+en|album+met|sang+en|nummer+et|titel+en|titlen|kaldet|kaldes|såkaldt+e|øgenavn|ord+et,ene|begreb+et|udtryk+ket|avis+en|magasin+et|motto+et|operation+en|projekt+et|gruppe+n|program+met|serie+n|navn+et|hedder|som|single+n|artikel+en|slogan|forestilling+en|skib+et',
    noOne: 'ingen|intet|hverken',
    negations: 'ikke|aldrig|benægt*er,ede',
    whether: 'hvorvidt',
    suppositions: 'om|hvis',
  },

  names: {
    placeNouns:
      'by landsby kommune ø forstad bydel region provins øgruppe flod sø bjerg vulkan land stat republik havneby kystby fiskerby storby provinsby -kommune',
    bodyNouns:
      'virksomhed selskab firma koncern flyselskab kæde producent forlag bank start-up startup fond universitet højskole museum hospital forening forbund organisation fagforening parti avis tidsskrift hjemmeside gruppe band orkester kor klub myndighed kooperativ -virksomhed -selskab -firma -koncern -kæde -forlag -bank -fond -forening -forbund -organisation -parti -avis',
    kindArticles: 'en et',
    copulas: 'er var blev',
    commonNouns:
      'mennesker indbyggere beboere naboer forældre børn unge ældre kvinder mænd piger drenge familier pårørende ofre vidner mistænkte betjente brandfolk læger sygeplejersker patienter lærere elever studerende forskere økonomer kunstnere musikere landmænd fiskere arbejdere ansatte arbejdsgivere embedsmænd iværksættere købmænd kunder forbrugere rejsende passagerer bilister cyklister chauffører turister besøgende tilskuere fans spillere soldater demonstranter aktivister vælgere medlemmer partier politikere ministre kommuner regioner lande byer landsbyer skoler hospitaler butikker virksomheder selskaber banker havne fabrikker kirker museer hoteller restauranter fagforeninger forsikringsselskaber flyselskaber flygtninge migranter lejere udlejere ejere aktionærer analytikere myndigheder domstole',
    sameNames:
      'usa=de_forenede_stater storbritannien=det_forenede_kongerige holland=nederlandene eu=den_europæiske_union fn=de_forenede_nationer',
    genitiveEndings: 's',
    thingEnd: 'cup prisen pris aftalen loven festivalen traktaten konventionen',
    plain:
      'og i på av af for med til fra om at en et ei den det de som er var har hadde havde ikke men eller så ved under etter efter før over mellom mellem gjennom gennem uten uden mot mod ifølge når der her hvordan hva hvad hvem hvilke hvorfor da nå nu også bare kun mer mere mye meget mange alle andre noen nogle hver to tre fire fem første han hun vi jeg dere du sin sitt sine deres dets hans hennes hendes vår vores min denne dette disse man seg sig kan skal skulle vil må får blev blir bliver ble være finnes findes i_dag i_går siden derfor fordi mens tross innen allerede ennå politiet eksperter nye nytt store ingen intet både dessuten desuden omkring cirka blant blandt kanskje måske ja nei nej gud internett jul påske sør syd nord øst vest jorden tidligere senere sammen takk samtidig til_sist alligevel heldigvis desværre egentlig faktisk naturligvis selvfølgelig formentlig sandsynligvis angiveligt tilsyneladende ligesom endelig efterhånden hidtil fortsat stadig endnu ofte sjældent altid aldrig ellers imens undervejs ligeledes omvendt tværtimod pludselig snart straks derefter herefter dernæst først sidst især særligt blot netop næsten enkelte flere færre halvdelen resten begge hvis hvor hvilken',
    titles:
      'president præsident visepresident vicepræsident statsminister statsministeren minister -minister -ministeren kansler forbundskansler partileder leder leiar formann formand talsmann talsperson talsmand guvernør ordfører borgmester byrådsleder senator stortingsrepresentant folketingsmedlem generalsekretær sekretær direktør administrerende sjef chef -sjef -chef -direktør -leder general oberst kaptein kaptajn løytnant admiral politimester politiinspektør statsadvokat anklager dommer advokat professor doktor dr forsker lektor økonom analytiker ekspert historiker forfatter journalist redaktør skuespiller sanger musiker artist regissør instruktør kunstner trener træner spiller keeper målmand kong konge kongen kronprins kronprinsesse dronning dronningen prins prinsesse keiser kejser pave paven biskop erkebiskop kardinal herr hr fru fr frøken ambassadør grunnlegger stifter eier ejer kandidat politiker aktivist sønn søn datter bror søster kone',
    roleWords:
      'tidligere daværende nåværende nuværende vise vice fungerende assisterende administrerende amerikanske russiske tyske franske britiske norske danske svenske',
    organisationStart:
      'universitetet instituttet foreningen partiet banken direktoratet høyskolen kongelige stiftelsen forbundet',
    organisationEnd:
      '-partiet -banken -verket -forbundet -foreningen -instituttet -universitetet -styrelsen -ministeriet -departementet -direktoratet -rådet universitet institutt institut høyskole as asa a/s aps if fk bk il politi politidistrikt politikreds politistasjon skole ungdomsskole barneskole gymnas',
    organisationCues:
      'holdet klubben bandet selskapet selskabet konsernet koncernen virksomheden firmaet avisen avisa mediet flyselskapet flyselskabet kjeden kæden banken nyhetsbyrået nyhedsbureauet kanalen forlaget',
    severalPlaces:
      'byer byerne landsbyer landsbyerne kommuner kommunerne provinser provinserne øer øerne',
    listLeads: 'som såsom herunder blandt andet',
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
    none: 'senere end|tidligere end',
    order: 'dmy',
    compound: '|s',
    months: { 3: 'marts', 5: 'maj', 9: 'sept', 12: 'dec' },
    weekdays: {
      1: 'mandag{en,s,ens}',
      2: 'tirsdag{en,s,ens}',
      3: 'onsdag{en,s,ens}',
      4: 'torsdag{en,s,ens}',
      5: 'fredag{en,s,ens}',
      6: 'lørdag{en,s,ens}',
      7: 'søndag{en,s,ens}',
    },
    ambiguous: 'man|tir|ons|tor|fre|lør|søn|maj|mar|dec|jan|jun|jul|sep',
    relative: {
      'day-2': 'i forgårs|forgårs',
      'day-1': 'i går|igår|gårsdagen{,s}',
      'day-1@EV': 'i går aften|går aften',
      'day-1@NI': 'i nat|nat til i dag',
      'day-1@MO': 'i går morges|i går formiddag',
      'day-1@AF': 'i går eftermiddag',
      'day+0': 'i dag|idag|dagens',
      'day+0@MO': 'i morges|i dag til morgen|i formiddag',
      'day+0@AF': 'i eftermiddag',
      'day+0@EV': 'i aften',
      'day+1': 'i morgen|imorgen',
      'day+1@MO': 'i morgen tidlig|i morgen formiddag',
      'day+1@AF': 'i morgen eftermiddag',
      'day+1@EV': 'i morgen aften',
      'day+2': 'i overmorgen|overmorgen',
      'year+0': 'i år',
      'year-1': 'sidste år|i fjor',
      'year-2': 'i forfjor',
    },
    previous: {
      'day+0': 'samme dag|den dagen',
      'day+0@EV': 'samme aften|den aftenen',
      'day+1': 'dagen efter|næste dag|følgende dag|en dag senere|dagen derpå',
      'day-1': 'dagen før|dagen i forveien',
      'year+0': 'samme år|det året',
      'year+1': 'året efter|ett år senere|et år senere|året derpå',
      'year-1': 'året før|et år tidligere',
      'month+0': 'samme måned',
      'week+0': 'samme uge',
    },
    within: 'inden for_|indenfor_',
    afterDate: 'efter_|fra_|fra og med_',
    beforeDate: 'før_',
    finals: 'sidste_|den sidste_|de sidste_|det sidste_',
    plurals: 'årene|måneder|månederne|uger|ugerne|dage|dagene',
    bareYears: true,
    andHalf: '_og et halvt|_og en halv',
    units: {
      second: 'sekund{,er}',
      minute: 'minut{,ter}',
      hour: 'time{,r}',
      day: 'dag{,er,en,ene}|døgn',
      workday: 'virkedag{,er}|arbeidsdag{,er}',
      weekend: 'weekend{,en,er}',
      week: 'uge{,r,n,rne}',
      month: 'måned{,er,en,erne}',
      quarter: 'kvartal{,et}',
      half: 'halvår{,et}',
      year: 'år{,et,ene}',
      decade: 'årti{,et,er}',
      century: 'århundrede{,t}',
    },
    last: 'forrige_|seneste_|de seneste_|det seneste_|sidste_|foregående_|de sidste_|det sidste_|den sidste_|fjorårets_',
    this: 'denne_|dette_|indeværende_|nuværende_|disse_',
    next: 'næste_|følgende_',
    coming: 'kommende_|førstkommende_|_førstkommende|på_',
    ago: '_siden|for_',
    ahead: 'om_',
    later: '_senere|_efter|efter_|_bagefter',
    earlier: '_tidligere|_før',
    about: 'cirka|omtrent|omkring|drøyt|næsten|de|den|mere end|over|ca.|ca|nær',
    numbers:
      'en,ett,et,én,ei|to,et par,par|tre,noen|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve',
    moreNumbers: {
      1.5: 'halvanden|halvandet',
      30: 'tredive',
      40: 'fyrre',
      50: 'halvtreds',
      100: 'hundrede',
    },
    ordinals:
      'første|anden,andet|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|ellevte|tolvte|trettende|fjortende|femtende|sekstende|syttende|attende|nittende|tyvende',
    parts: {
      MO: 'morgen|morgenen|formiddag|formiddagen|om morgenen',
      NO: 'midt på dagen',
      AF: 'eftermiddag|eftermiddagen|om eftermiddagen',
      EV: 'aften|aftenen|om aftenen',
      NI: 'nat|naten|om naten',
      MN: 'midnat',
    },
    clock: 'klokken_|klokka_|kl._|kl_',
    quarterPast: 'kvart over_',
    quarterTo: 'kvart i_',
    clockLead: 'fra_|til_|ved_',
    halfTo: 'halv_',
    am: '_om morgenen|_om naten',
    pm: '_om aftenen|_om eftermiddagen',
    zones: { 'dansk tid': 'Europe/Copenhagen', 'lokal tid': 'local' },
    edges:
      'begyndelsen af_|slutningen af_|midten af_|i begyndelsen af_|i slutningen af_|i midten af_|starten af_|tidlig_|tidligt_|tidligt i_|sent_|udgangen af_|starten på_|slutningen på_',
    rest: 'resten af_',
    firstHalf: 'første halvår',
    secondHalf: 'andet halvår|annet halvår',
    firstOfTwo: 'første halvdel af',
    secondOfTwo: 'anden halvdel af',
    glue: 'd.|den|af|på|i|det|for',
    yearMark: 'år_|året_',
    calendarWeek: 'uge_|ugerne_',
    dayLead: 'den',
    before: '_f.kr.|_før kristus|_fvt.|_f.v.t.',
    from: 'fra|fra den|siden',
    to: 'til|til og med|frem til|indtil',
    between: 'mellem',
    and: 'og|eller',
    weekend: 'i weekenden',
    seasons: {
      SP: 'forår|foråret',
      SU: 'sommer|sommeren',
      FA: 'efterår|efteråret',
      WI: 'vinter|vinteren',
    },
    decades: "_'erne|_-tallet|_erne",
    decadeNames: {
      1920: 'tjueårene|tyveårene|tyverne',
      1930: 'trettiårene|tredveårene|trediverne',
      1940: 'fyrreårene|fyrrerne',
      1950: 'femtiårene|halvtredserne',
      1960: 'sekstiårene|tresserne',
      1970: 'syttiårene|halvfjerdserne',
      1980: 'åttiårene|firserne',
      1990: 'nittiårene|halvfemserne',
    },
    holidays: {
      '12-25': 'første juledag',
      '12-24': 'juleaften|juleaftensdag',
      '12-26': 'anden juledag',
      '12-31': 'nytårsaften',
      '01-01': 'nytårsdag|nytår',
      '06-05': 'grundlovsdag',
      'E+0': 'første påskedag|påskedag',
      'E-2': 'langfredag',
      'E-3': 'skjærtorsdag|skærtorsdag',
      'E+1': 'anden påskedag',
      'E+39': 'kristi himmelfartsdag',
      'E-7': 'palmesøndag',
      'E+49': 'pinsedag',
    },
    every: 'hver|hvert|hveranden|per',
    on: 'i|på|den|fra|til|siden|år|under|før|efter|mellem|omkring|foråret|sommeren|efteråret|vinteren|om|ved|for|av|innen|og med',
    numbered: 'nr._|nr_|nummer_|lov_|paragraf_',
    counted:
      'personer|mennesker|meter|kilometer|km|kroner|dollar|euro|ton|hektar|millioner|milliarder|tusen|indbyggere|kvadratmeter|ganger|soldater|barn|procent|mål',
    future:
      'vil|skal|kommer|ventes|planlagt|starter|bliver|begynder|åbner|finder sted|udløber|i optakten til|forud for',
    past: 'var|havde|har|sagde|blev|fik|tog|oplyste|meldte|gjorde|kom|gik|vandt|døde',
    pastEndings: 'ede|edes',
    perfectEndings: 'have \\p{Ll}+(?:et|t)',
    one: { half: 'et halvt år' },
  },

  amounts: {
    changes: 'til',
    everyNth: 'hver hvert',
    callsBefore: 'ringe ringte ring ringt nødnummeret nødnummer ringede alarmcentralen',
    callsAfter: 'opkald',
    ratiosOfTen: 'af ud_af',
    adjectives:
      'nye andre store små unge første sidste gamle lange næste forskellige danske svenske norske mandlige kvindelige bevæbnede tidligere',
    numbers:
      'nul=0 en|et|én=1 to=2 tre=3 fire=4 fem=5 seks=6 syv=7 otte=8 ni=9 ti=10 elleve=11 tolv=12 tretten=13 fjorten=14 femten=15 seksten=16 sytten=17 atten=18 nitten=19 tyve=20 tredive=30 fyrre=40 halvtreds=50 tres=60 halvfjerds=70 firs=80 halvfems=90 hundrede=100 tusind=1000 en_halv=0.5 halvanden|halvandet=1.5 et_dusin=12 et_halvt=0.5',
    scales:
      'hundrede|hundred=2 tusind|tusinde=3 million|millioner|mio|mill=6 milliard|milliarder|mia|mia.|mrd=9 billion|billioner|bio=12 dusin=x12',
    halves: 'og_en_halv|og_et_halvt|en_halv|et_halvt',
    currencies:
      'krone|kroner|kr=kr danske_kroner|dkr=DKK svenske_kroner|skr=SEK norske_kroner|nkr=NOK islandske_kroner=ISK euro=EUR dollar|dollars=$ amerikanske_dollar|us-dollar=USD pund=£ britiske_pund=GBP yen=JPY yuan|renminbi=CNY rubel|rubler=RUB franc=franc rupee|rupees|rupier=rs zloty=PLN lira=TRY won=KRW peso=peso',
    currenciesBefore: 'kr|kr.=kr',
    minors: 'øre=DKK cent|cents=$ penny|pence=GBP kopek=RUB',
    percent: 'procent|pct|pct.|procents',
    points: 'procentpoint|procentpoints',
    basisPoints: 'basispunkt|basispunkter|basispoint',
    perMille: 'promille',
    fractions:
      'tredjedel|tredjedele=3 fjerdedel|fjerdedele=4 femtedel|femtedele=5 sjettedel|sjettedele=6 ottendedel|ottendedele=8 tiendedel|tiendedele=10',
    minusAfter: 'under_frysepunktet|under_nul|frost',
    about:
      'omkring|cirka|omtrent|knap|næsten|godt|rundt_regnet|ca|ca.|skønsmæssigt|tæt_på|henved|små',
    more: 'mere_end|flere_end|over|mindst|ikke_mindre_end',
    less: 'mindre_end|færre_end|under|højst|maks|maksimalt|op_til|ikke_mere_end',
    between: 'mellem|fra',
    to: 'til',
    and: 'og',
    minus: 'minus',
    labels:
      'artikel nummer nr paragraf kapitel side plads gruppe klasse gade dag uge minut runde sæson afsnit del fase type formel covid boeing airbus linje spor rum top version niveau trin stk sektor zone',
    ordinalAfter: "-tallet 'erne -erne",
    counted:
      'personer|mennesker|indbyggere|mænd|kvinder|børn|soldater|civile|døde|dræbte|sårede|ofre|flygtninge|ansatte|arbejdspladser|job|elever|studerende|patienter|tilfælde|stemmer|mandater|husstande|familier|biler|boliger|tilskuere|demonstranter|betjente|gange|lande|passagerer|kunder|eksemplarer',
    notCounted:
      'og eller en et den det de i på af for med ved fra til om er var bliver blev har havde som at ikke men også sig han hun vi jeg så da når der efter før siden mod under over mellem ifølge uden per hos kan skal skulle klokken blandt mere end ligger fik får kom døde måtte må kunne årsalderen årene',
    joiner: 'og',
    ordinalDot: true,
    streets: '-gade -vej -plads -allé -stræde',
  },

  sources: {
    before:
      'ifølge|skriver|melder|siger til|citeret af|med henvisning til|i et interview med|oplyser til',
    reports: 'melder|meldte|skriver|skrev|rapporterer|oplyser|siger til|til|afslører|fortæller til',
    anonymous: 'kilder|en kilde|vidner|øjenvidner|diplomater',
    documents:
      'rapport|rapporten|studie|studiet|undersøgelse|undersøgelsen|statistik|tal|pressemeddelelse|dokument|dokumenter|dommen|anklageskriftet|udtalelse',
    media: 'nyhedsbureauet|avisen|dagbladet|magasinet|kanalen|mediet',
    agencies: 'Ritzau|TT|NTB',
    outlets:
      'DR|DR Nyheder|TV 2|TV2|Jyllands-Posten|Ekstra Bladet|B.T.|BT|Børsen|Information|Kristeligt Dagblad|Weekendavisen|Altinget|Zetland|Frihedsbrevet|Sermitsiaq|Nordjyske|Fyens Stiftstidende',
  },

  salience: {
    here: 'her',
    commonVerbs:
      'er|var|bliver|blev|har|havde|skal|skulle|kan|gælder|gjaldt|handler|handlede|kom|kommer|fulgte|består',
    pictured: 'til venstre|til højre|i midten|t.v.|t.h.|tv.|th.|f.v.|fra venstre',
    connectives:
      'men|og|dog|alligevel|desuden|samtidig|derfor|også|imidlertid|videre|derimod|i øvrigt|blandt andet|derudover|dermed|for eksempel|trods alt|tværtimod|kort sagt|med andre ord|på den anden side|ikke desto mindre|følgelig',
    conjunctions: 'men|og',
    pronouns:
      'han|hun|den|det|de|disse|dette|denne|hans|hendes|deres|vi|jeg|man|der|her|begge|en af dem|nogle af dem|mange af dem|de fleste af dem|derfor|derefter|dermed|de to|de tre',
    demonstratives: 'denne|dette|disse',
    ownTime: 'i disse dage|denne gang',
    background:
      'dette er en maskinoversættelse|denne artikel er|denne artikel blev|artiklen blev først bragt|artiklen er oversat|sidste år|læs også|læs mere|tidligere i år|tidligere har',
  },
};
