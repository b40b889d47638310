import type { LanguageSignals, LanguageWords } from '../language';
import type { InterruptionWords } from '../sections/interruptions';

export const signals: LanguageSignals = {
  tag: 'sv',
  charactersPerMinute: 917,

  detection: {
    script: 'Latn',
    letters: 'åäö',
    words:
      'och i att det som en på är av för med till den har de inte om ett han men var sig från vi så kan när år under också efter eller nu hon sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket säger detta över sedan bara jag oss blir',
  },
};

export const interruptions: InterruptionWords = {
  related:
    'läs också|läs även|läs mer|läs vidare|läs mer om|läs hela artikeln|läs mer här|läs|se också|se även|se mer|lyssna också|mer om|mer om ämnet|mer läsning|mer i ämnet|mer från|mer nyheter|relaterat|relaterade artiklar|relaterad läsning|relaterade ämnen|liknande artiklar|fler artiklar|fler nyheter|mest läst|mest lästa|populärt|populärt just nu|senaste nytt|senaste nyheterna|senaste|just nu|rekommenderat|rekommenderade artiklar|rekommenderad läsning|rekommenderas|missa inte|du kanske också gillar|du kanske gillar|ämnen|ämnen i artikeln|ämnen i den här artikeln|taggar|tags|nästa artikel|föregående artikel|fakta|visa mer|andra läser|bakgrund|tidigare i ämnet|hör mer|i fokus|läs hela|läs tidigare|redaktionen rekommenderar|visa alla|nästa nyhet',
  advert:
    'annons|annonser|reklam|sponsrat innehåll|sponsrat|annonssamarbete|artikeln fortsätter under annonsen|texten fortsätter efter annonsen|texten fortsätter under annonsen|artikeln fortsätter efter annonsen|annonslänk|fortsätt läsa efter annonsen|texten fortsätter under bilden|annons:|hoppa över annons|stäng annons|betalt innehåll',
  newsletter:
    'nyhetsbrev|prenumerera|anmäl dig|registrera dig|din e-post|e-postadress|få nyheter|skaffa|bli prenumerant|nyhetsbrevet|prenumeration|stöd oss|bli medlem|ange din e-post|donera|javascript måste vara påslaget|javascript måste vara aktiverat',
  follow: 'följ|följ oss|ladda ner|gå med|gilla|prenumerera|klicka här|hämta',
  share:
    'dela|dela artikeln|dela artikel|kopiera länk|kopiera|länk kopierad|skriv ut|e-post|spara|spara artikel|tipsa|tipsa oss|ge bort|dela på|mejla|skicka',
  pager: 'sida|sida #|sida # av #|nästa|föregående|# av #|nästa sida',
  video:
    'video|se video|spela|spela upp|titta|lyssna|lyssna på artikeln|bilder|bildspel|podd|poddar|tv|se klippet|tv:|se mer på tv',
  tool: 'förstora|förstora bild|förstora bilden|stäng|hoppa till innehåll|till toppen|visa fler|laddar|ladda fler|textstorlek|rapportera fel|rätta artikeln|lästid|öppna|rätta|så här jobbar vi|visa bild|lyssna på artikel|logga in|sök|meny|pausa|dölj|visa alla bilder|hoppa till huvudinnehåll|visa bilden|visa den här bilden|se bilden|se bild|öppna bild|öppna bilden|visa i full storlek|se i full storlek|klicka för att förstora|tryck för att förstora|javascript är avstängt|javascript är inaktiverat',
  comments:
    'kommentarer|kommentera|# kommentarer|lämna en kommentar|skriv en kommentar|visa kommentarer|läs kommentarerna',
  asks: 'var artikeln intressant|var artikeln användbar|var artikeln till hjälp|var den här artikeln till hjälp|var den här artikeln användbar|var denna artikel till hjälp|var det här till hjälp|tyckte du om artikeln|gillade du artikeln|gillade du den här artikeln|gillar du artikeln|vad tyckte du om artikeln|vad tyckte du om den här artikeln|vad tycker du om artikeln|hittade du ett fel|hittat ett fel|hittat fel|har du hittat ett fel|har du sett ett fel|upptäckt ett fel|har du upptäckt ett fel|har du ett tips|har du ett nyhetstips|fel i artikeln',
  boilerplate:
    'alla rättigheter förbehållna|copyright ©|upphovsrätt|kopiering|publicerades ursprungligen|vi rättar fel|så jobbar vi|har du tips|tipsa oss|tack för att du läst|tack för att du läser|tack för att ni läst',
  credit:
    'om författaren|om skribenten|av|text|foto|bild|källa|källor|redaktör|reporter|fotograf|grafik|illustration|presskontakt|presskontakter',
  paywall:
    'artikeln är låst|endast för prenumeranter|för prenumeranter|för att läsa vidare|prenumerera för att läsa|logga in för att läsa|redan prenumerant|låst artikel|logga in för att läsa hela|resten av artikeln',
  byline:
    'av|text|skriven av|reporter|från|redaktionen|av redaktionen|reportage|pappersupplagan|nätupplagan|journalist|skribent|korrespondent|krönikör',
  dated: 'publicerad|publicerat|uppdaterad|uppdaterat|senast uppdaterad|ändrad|datum',
  kickers:
    'exklusivt|just nu|senaste nytt|direkt|live|direktrapport|uppdatering|uppdaterad|video|bilder|bildextra|debatt|kommentar|analys|bakgrund|intervju|porträtt|recension|krönika|ledare|faktakoll|granskning|minnesord|reportage|podd|pressmeddelande|insändare',
  datelines:
    'stockholm|göteborg|malmö|uppsala|västerås|örebro|linköping|helsingborg|norrköping|jönköping|umeå|lund|borås|sundsvall|gävle|luleå|kiruna|visby|kalmar|växjö|karlstad|helsingfors|åbo|mariehamn|oslo|köpenhamn|reykjavik|berlin|london|paris|bryssel|moskva|kiev|kyiv|warszawa|rom|madrid|washington|new york|peking|jerusalem|teheran|genève|wien',
  joins: 'och|med',
  corrected:
    'rättelse|förtydligande|uppdatering|i en tidigare version|redaktionens kommentar|artikeln har rättats|artikeln har uppdaterats|i en tidigare version av',
  cookies: 'webbkak|cookie',
};

export const words: LanguageWords = {
  sentences: {
    abbreviations:
      'dr hr fr prof nr t.ex bl.a ca pga jfr kap s inkl exkl kl milj mdr St S:t tel dvs fr.o.m t.o.m d.v.s s.k f.d resp ev',
    mayEnd: 'e.Kr f.Kr',
  },

  quotation: {
    marks: '”” "" »» “” »«',
    dialogue: 'comma',
    roleEndings: 'n|en|et|t|na|arna|erna',
    subject: 'around',
    verbSecond: true,
    auxiliaries:
      'är|var|har|hade|blir|blev|ska|skall|skulle|kan|kunde|vill|ville|måste|får|fick|bör|borde|finns|fanns',
    verbs:
      'låter det från|lät det från|citerade|talar om|talade om|talat om|säger|sa|sade|sagt|berätta*r,de,t|skriver|skrev|skrivit|mena*r,de|tilläg*ger,ade|tillade|lägger till|förklara*r,de,t|uppge*r,tt|uppgav|konstatera*r,de|påpeka*r,de|hävda*r,de|svara*r,de|anse*r,tt|ansåg|tyck*er,te|tro*r,dde|meddela*r,de,t|fortsätter|fortsatte|understryker|underströk|varna*r,de|heter det|betona*r,de|bekräfta*r,de,t|rapportera*r,de,t|fråga*r,de|medge*r,tt|medgav|erkän*ner,de|kommentera*r,de|avslöja*r,de,t|antyder|antydde|kräv*er,de|lova*r,de|hoppas|hoppades|förneka*r,de|avfärda*r,de|utropa*r,de|skämta*r,de|tillstår|sammanfatta*r,de|inflikar|poängtera*r,de|argumentera*r,de|beskrev|bedöm*er,de|visa*r,t,de|anklaga*r,de|twittra*r,de|citera*r,s|lyder|noterar|upplyser|upplyste|råder|uppmana*r,de|minns|resonerar|reflekterar|slår fast|slog fast|pekar på|håller med|höll med|framhåller|framhöll|yttrade|kall*ar,ade|beskriv*er|betecknar|mindes|beklag*ar,ade|kritiser*ar,ade|hyll*ar,ade|preciser*ar,ade|utvecklar|konkluder*ar,ade|avvis*ar,ade|dementer*ar,ade|försäkr*ar,ade|undrar|ropar|ropade|skrattar|suckar|ber|uttalar|uttalade|utbrister|avslutar|noterade|vädjar|anför|lyder det|låter hälsa|hälsar|uppskatt*ar,ade|föresl*år,og|föreslagit|påvis*ar,ade,at|tjänsteman|fräs*er,te|muttra*r,de|viska*r,de|skrek|skriker|snäs*er,te|fnys*er|fnös|väser|väste|konstaterat|beskylld*e|beskyller|framhärdar|gläds|myser|ironiserar|dundrar|dundrade|rasade|rasar|jublar|jublade|minnas|spår|spådde|garanterar|garanterade|förtydlig*ar,ade|tillstod|hotade|hotar|dömde ut|sågar|sågade|står det|stod det|hette det|framgår det|angav|anger|angett|yrka*r,de,t',
    otherVerbs:
      'tycker om|tyckte om|tycker illa om|tyckte illa om|visar sig|visade sig|visat sig|berättar allt|ber om|fortsätter att|fortsatte att|hotar att|hotade att',
    bareVerbs: 'säger|sade|sa',
    former: 'förra|förre|förstnämnde|förstnämnda',
    latter: 'senare|sistnämnde|sistnämnda',
    personJoins: 'och|samt',
    ages: 'år',
    coordinators: 'och|eller|men|samt',
    turns: 'men|medan|även om',
    whenWords: 'efter att|sedan|när|eftersom|innan',
    citing: 'citerar|citerade',
    occasions:
      'intervju|intervjun|uttalande|pressmeddelande|mejl|kommentar|debatt|presskonferens|presskonferensen|brev|tal|sändning|inlägg|podd',
    according: 'enligt',
    impersonal: 'det framgår|står det|stod det|heter det|hette det|framgår det|framgår',
    adverbEndings: 'ligt|iellt|iskt',
    documentPrepositions: 'i|på|av|från',
    accordingSelf:
      'enligt honom|enligt henne|enligt dem|enligt hans mening|enligt hennes mening|enligt egen utsago|enligt egna uppgifter|enligt eget uttalande',
    reflexives: 'egen|egna|eget',
    subordinators: 'även om|trots att|medan|eftersom|fastän|när',
    complementisers: 'att|om att|om|huruvida',
    asWords: 'som|så|precis|liksom',
    tellingVerbs:
      'säger|sa|sade|sagt|skriver|skrev|skrivit|uppger|uppgav|uppgett|meddelar|meddelade|meddelat|berättar|berättade|berättat|bekräftar|bekräftade|rapporterar|rapporterade|konstaterar|konstaterade|hävdar|hävdade|förklarar|förklarade|upplyser',
    statementPointers: 'det|detta',
    pointsBack: 'det|så|detta',
    indirect: ['that', 'according', 'postposed', 'pointed'],
    relatives: 'som|vars',
    signs:
      'skylt+en,ar,arna|banderoll+en,er|plakat+et|affisch+en,er|gravsten+en|minnestavla+n|klistermärke+n|tröja|inskription+en',
    womensRoles: 'kvinna|kvinnan|hustru|mamma|mor|syster|dotter|änka|fru',
    standards: 'plan|planen|planerna|schema|avtalet|reglerna',
    groups: 'familjen|makarna|paret|släkten|regeringen',
    pronouns: {
      he: 'han',
      she: 'hon',
      they: 'de',
      any: 'hen|som|vilket',
      nobody: 'man',
      i: 'jag|vi',
    },
    fieldLinks: 'i|på|inom',
    describingEndings: 'a|e',
    articles:
      'båda|bägge|den|det|de|en|ett|hans|hennes|deras|denna|dessa|flera|många|några|två|tre|vår|sin|sitt|sina',
    addresseeLinks: 'till',
    standIns:
      'politikern|akademikern|debattören|diplomaten|ekonomen|forskaren|författaren|skådespelaren|skådespelerskan|sångaren|sångerskan|artisten|musikern|konstnären|regissören|juristen|tjänstemannen|företagaren|affärsmannen|affärskvinnan|entreprenören|veteranen|historikern|statsvetaren|anfallaren|försvararen|mittfältaren|målvakten|stjärnan|spelaren|löparen|skidåkaren|tennisspelaren|fotbollsspelaren|pensionären|tonåringen|socialdemokraten|moderaten|centerpartisten|liberalen|kristdemokraten|miljöpartisten|vänsterpartisten',
    possessives: 'hans|hennes|deras',
    tellingNouns:
      'svar+et|reaktion+en|kommentar+en|besked+et|budskap+et|råd+et|varning+en|slutsats+en|dom+en|förklaring+en|uppmaning+en|vädjan|löfte+t|motto+t|kritik+en|replik+en|hälsning+en',
    ownerLinks: 'från|av',
    links: 'av|för|och|von|de|vid|från|till|hos|of',
    writings:
      'uttalande+t|brev+et|meddelande+t|pressmeddelande+t|rapport+en|inlägg+et|mejl+et|dom+en|åtal+et|beslut+et|skrivelse+n|artikel+n|text+en|lag+en|avtal+et|studie+n|motion+en|yttrande+t|utlåtande+t|utredning+en',
    stops:
      'precis|liksom|till|med|efter|innan|under|sedan|när|medan|där|som|vilken|eftersom|fast|men|eller|om|över|mot|utan|inom|mellan|genom|enligt|än|vad|hur|varför|är|var|blev|har|hade|ska|skulle|kan|kunde|inte|och|också|att|ur|åt|trots|kring|i|på|då|så|för|av|vid|från|hos|samt|via|igår|idag|bland|tillfrågad|konfronterad|tillfrågade|före|utöver|förutom|angående|gällande|beträffande|rörande|längs|runt|bakom|framför|ovanför|nära|ifrån|emot|gentemot|omkring|inklusive|exklusive|oavsett|istället|dessutom|därför|därmed|därtill|således|alltså|följaktligen|nämligen|emellertid|kanske|möjligen|förmodligen|troligen|sannolikt|eventuellt|tydligen|uppenbarligen|senare|slutligen|avslutningsvis|inledningsvis|likaså|visserligen|förvisso|givetvis|naturligtvis|självklart|tvärtom|annars|ändå|hittills|fortfarande|alltid|aldrig|ibland|sällan|strax|snart|genast|plötsligt|egentligen|faktiskt|nyss|klockan',
    between:
      'också|sedan|vidare|tidigare|har|hade|även|ännu|nyligen|igår|idag|inte|redan|då|därefter|själv|nu|ofta|dock|bland|annat|så|sig|samtidigt|slut|först|däremot|att|här|precis|liksom',
    compoundTitles: 'chef',
    indefinite: 'en|ett',
    deputies: 'stats|vice|under|biträdande',
    officeNames:
      'statschefen=president|statschefen=presidenten|regeringschefen=statsminister|regeringschefen=statsministern|regeringschefen=premiärminister|premiärministern=premiärminister|chefen=vd|bolagschefen=vd|tränaren=förbundskapten',
    womensTitles: 'fru|fröken',
    mensTitles: 'herr',
    firms:
      'bolaget|företaget|koncernen|flygbolaget|kedjan|tillverkaren|förlaget|byggbolaget|biltillverkaren|operatören|försäkringsbolaget|rederiet|matkedjan|energibolaget|gruppen|startupbolaget',
    bodies: 'myndigheten|organisationen|institutionen|verket|byrån|organet|förvaltningen|ämbetet',
    clubs:
      'klubben|laget|föreningen|partiet|rörelsen|tidningen|kanalen|staden|byn|landet|ön|provinsen|regionen|kommunen|staten|facket',
    roles:
      'universitet+et|tingsrätt+en|hovrätt+en|länsstyrelse+n|distrikt+et|president+en|statsminister+n|minister+n|ordförande+n|talesperson+en|talesman+nen|chef+en|direktör+en|vd|sekreterare+n|professor+n|borgmästare+n|riksdagsledamot|ledamot|advokat+en|åklagare+n|domare+n|polis+en|regering+en|departement+et|expert+en,er|analytiker+n|ekonom+en|forskare+n|historiker+n|författare+n|ledare+n|kandidat+en|ambassadör+en|kommissionär|general+en|överste|tränare+n|spelare+n|läkare+n|vittne+n,t|invånare|fack+et|förening+en|företag+et|parti+et|grundare+n|studie+n|rapport+en|undersökning+en|uttalande|kung+en|drottning+en|påve+n|prins+en|prinsessa+n|kansler+n|guvernör+en|samordnare+n|byrå+n|opposition+en|källa|källor|myndighet+en,er|partiledare+n|organisation+en|kommun+en|skådespelare+n|sångare+n|far|mor|bror|syster|man|kvinna|student+en,er|utrikesminister+n|redaktör+en|journalist+en|presschef+en|taleskvinna+n|infrastrukturminister+n|finansminister+n|justitieminister+n|socialminister+n|region+en|sjukhus+et|överläkare+n|ingenjör+en|pensionär+en|lärare+n|rektor+n|elev+en|bonde+n|fiskare+n|boende|granne+n|pappa|mamma|räddningstjänst+en|räddningsledare+n|insatsledare+n|kammaråklagare+n|presstalesperson+en|presstalesman+nen|statsråd+et|kommunalråd+et|regionråd+et|gruppledare+n|generalsekreterare+n|biskop+en|präst+en|löpare+n|förbundskapten+en|målvakt+en|lagkapten+en|regissör+en|artist+en|bolag+et|verk+et|domstol+en|bank+en|representant+en,er|källorna|analytikerna|forskarna|rimlighetsstudie+n|kollega+n|dotter+n|son+en|hustru+n|make+n|änka+n|vän+nen|ägare+n|entreprenör+en|verksamhetschef+en|kommunikationschef+en|kommundirektör+en|oppositionsledare+n|klubbordförande+n|ombudsman+nen|förhandlare+n|utredare+n|förundersökningsledare+n|biolog+en|meteorolog+en|psykolog+en|sjuksköterska+n|barnmorska+n|företagare+n|butiksägare+n|besökare+n|demonstrant+en,er|aktivist+en,er|kock+en|poet+en|musiker+n|konstnär+en|dirigent+en|programledare+n|chefredaktör+en|centerpartist+en|socialdemokrat+en|moderat+en|bönder|lantbrukare+n|bagare+n|slaktare|krögare+n|hotellägare|handlare+n|bokhandlare|apotekare|kirurg+en|psykiater+n|sociolog+en|statsvetare+n|antropolog+en|filosof+en|klimatforskare|fysiker+n|kemist|geolog+en|astronom+en|matematiker+n|epidemiolog+en|virolog+en|veterinär+en|poliser|polisman|brandman|brandmän|befäl|kapten+en|översten|löjtnant+en|soldat+en|officer+en|riksdagsledamoten|ledamoten|senator+n|diplomat+en|anfallare+n|back+en|mittfältare+n|cyklist+en|simmare+n|skidåkare+n|mästare+n|skådespelerska|sångerska|fotograf+en|kompositör+en|förläggare+n|krönikör+en|elever|docent+en|arkitekt+en|chaufför+en|lokförare+n|pilot+en|sjöman|arbetare+n|anställd+a|butikschef|investerare+n|bankir|facklig|volontär+en|grannar|överlevande|offer|misstänkte|flykting+en,ar|pappan|mamman|brodern|systern|maka|ärkebiskop+en|kardinal+en|imam+en|rabbin+en|försvarare+n|lektor+n|doktorand+en|oppositionsråd+et|rådman+nen',
    courtesy: 'dr|emeritus|emerita',
    times:
      'måndag+en,s|tisdag+en,s|onsdag+en,s|torsdag+en,s|fredag+en,s|lördag+en,s|söndag+en,s|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|igår|idag|imorgon|morgon|kväll|vecka|månad',
    naming:
      'film+en,er|bok+en|böcker|roman+en|album+et|låt+en|sång+en|titel+n|kallad+e|kallas|kallat|så kallad+e|så kallat|smeknamn+et|ord+et,en|term+en|begrepp+et|tidning+en|tidskrift+en|motto+t|operation+en|projekt+et|grupp+en|program+met|serie+n|namn+et|heter|benämnd|som|singel+n|artikel+n|slagord|version av',
    noOne: 'ingen|inget|varken',
    negations: 'inte|aldrig|ej|förneka*r,de',
    whether: 'huruvida',
    suppositions: 'om|ifall',
  },

  names: {
    placeNouns:
      'by stad kommun ö ort tätort förort stadsdel region provins ögrupp flod sjö berg vulkan land stat republik hamnstad småstad huvudstad kuststad fiskeby -kommun -stad',
    bodyNouns:
      'företag bolag koncern flygbolag kedja tillverkare förlag bank start-up startup stiftelse universitet högskola museum sjukhus förening förbund organisation fackförbund parti tidning tidskrift webbplats grupp band orkester kör klubb myndighet kooperativ -företag -bolag -koncern -kedja -förlag -bank -stiftelse -förening -förbund -organisation -parti -tidning',
    kindArticles: 'en ett',
    copulas: 'är var blev',
    commonNouns:
      'människor invånare boende grannar föräldrar barn ungdomar äldre kvinnor män flickor pojkar familjer anhöriga offer vittnen misstänkta poliser brandmän räddningstjänsten läkare sjuksköterskor patienter lärare elever studenter forskare ekonomer konstnärer musiker bönder lantbrukare fiskare arbetare anställda arbetsgivare tjänstemän företagare handlare kunder konsumenter resenärer passagerare bilister cyklister förare turister besökare åskådare supportrar spelare soldater militärer demonstranter aktivister väljare medlemmar partier politiker ministrar kommuner regioner länder städer byar skolor sjukhus butiker företag banker hamnar fabriker kyrkor museer hotell restauranger fackförbund försäkringsbolag flygbolag flyktingar migranter hyresgäster hyresvärdar ägare aktieägare analytiker myndigheter domstolar',
    sameNames:
      'usa=förenta_staterna storbritannien=förenade_kungariket nederländerna=holland eu=europeiska_unionen fn=förenta_nationerna',
    genitiveEndings: 's',
    thingEnd: 'cup cupen priset pris avtalet lagen festivalen fördraget konventionen',
    plain:
      'nord syd öst väst nordöst nordväst sydöst sydväst norra södra östra västra och i på av för med till från om att en ett den det de som är var har hade inte men eller så vid under efter före över mellan genom utan mot enligt när där här hur vad vem vilka vilken varför då nu också även bara mer mycket många alla andra några varje två tre fyra fem första han hon vi jag ni du sin sitt sina deras dess hans hennes vår min denna detta dessa man sig kan ska skulle vill måste får blev blir bli vara finns idag igår imorgon sedan dock därför eftersom medan trots innan redan ännu polisen experter nya nytt stora ingen inget både såväl utöver förutom dessutom enbart ungefär omkring cirka bland kanske ja nej gud internet jul påsk söder norr öster väster jorden tidigare senare tillsammans liksom tack samtidigt slutligen historiskt ursprungligen lyckligtvis tyvärr egentligen faktiskt naturligtvis självklart troligen sannolikt förmodligen uppenbarligen äntligen hittills fortfarande ofta sällan alltid aldrig annars plötsligt snart genast därefter härefter först sist särskilt just nästan enstaka flera färre hälften resten båda tvärtom likaså emellertid förresten visserligen dessförinnan -ligt -iskt viktigt riktigt tydligt troligt nödigt billigt kraftigt duktigt nyttigt ständigt felaktigt tillfälligt',
    titles:
      'president vicepresident statsminister premiärminister minister -minister -ministern kansler förbundskansler partiledare ordförande talesperson talesman språkrör guvernör borgmästare senator riksdagsledamot generalsekreterare sekreterare direktör generaldirektör vd chef -chef -chefen -direktör -ledare general överste kapten löjtnant amiral kommissarie åklagare domare advokat professor doktor dr forskare lektor docent ekonom analytiker expert historiker författare journalist reporter redaktör skådespelare skådespelerska sångare sångerska musiker artist regissör konstnär tränare spelare målvakt anfallare kung kungen drottning drottningen prins prinsessan kronprinsessan kejsare kejsaren tsar påven påve biskop ärkebiskop kardinal herr fru fröken ambassadör grundare ägare kandidat politiker aktivist son dotter bror syster hustru make',
    roleWords:
      'tidigare förre förra dåvarande nuvarande vice biträdande ställföreträdande verkställande amerikanske amerikanska ryske ryska tyske franske brittiske svenske svenska republikanske republikanska demokratiske',
    organisationStart:
      'universitetet institutet föreningen partiet banken myndigheten högskolan kungliga stiftelsen förbundet',
    organisationEnd:
      '-partiet -partiets -banken -verket -förbundet -föreningen -institutet -myndigheten -universitetet -styrelsen -ministeriet -departementet -rådet universitet institutet högskola partiet ab hb if ik bk',
    organisationCues:
      'laget klubben bandet bolaget företaget koncernen tidningen flygbolaget kedjan banken tillverkaren sajten nyhetsbyrån kanalen förlaget facket byggbolaget',
    severalPlaces:
      'orter orterna byar byarna kommuner kommunerna städer städerna län länen öar öarna',
    listLeads: 'som såsom däribland bland annat',
    placeStart: 'staden ön sjön floden mount lake san santa los new saint',
    placeEnd:
      '-kyrkan -kyrka -skolan -parken -sjukhuset -stationen -slottet -museet -arenan -hallen -bron -tunneln -badet -hamnen -backen -höjden -udden -dalen -skogen -heden -kvarnen -fältet -gården -gatan -vägen -torget -ön -sjön -berget -bergen -floden -havet -viken -sund -borg -stad -köping -torp -holm hill mountains -öarna -halvön -sundet -kanalen -bukten -fjorden -älven -kusten -öknen -floderna -skärgården',
    placeCues: 'i på från till',
    speech:
      'säger sa sade berättar skriver menar tillägger förklarar uppger konstaterar påpekar hävdar svarar anser tycker tror meddelar fortsätter understryker varnar förklarade berättade skrev meddelade',
    linkers: 'af av von van de der den del la le di da dos bin al el ibn',
    organisationLinkers: 'för och',
    places:
      'arktis antarktis sverige usa us england skottland wales irland storbritannien tyskland frankrike spanien italien ryssland kina europa asien afrika amerika nordamerika sydamerika latinamerika mellanöstern sovjetunionen sovjet göteborg malmö uppsala lund skåne småland gotland öland dalarna norrland lappland värmland köpenhamn helsingfors åbo moskva sankt_petersburg rom wien prag warszawa aten bryssel haag lissabon genève münchen köln milano venedig florens neapel kairo jerusalem teheran bagdad peking tokyo kanarieöarna norden skandinavien balkan östersjön nordsjön medelhavet atlanten stilla_havet istanbul konstantinopel bysans persien mesopotamien indien turkiet grekland ungern tjeckien polen ukraina vita_huset alperna rhen donau kalifornien america',
    organisations:
      'p1 p2 p3 p4 tv4 ur fn eu europeiska_unionen nato who imf världsbanken socialdemokraterna moderaterna sverigedemokraterna centerpartiet liberalerna kristdemokraterna miljöpartiet vänsterpartiet riksdagen regeringen riksbanken säpo svt sr tt dagens_nyheter dn svenska_dagbladet svd aftonbladet expressen ikea volvo ericsson h&m saab abb lo tco saco aik kongressen senaten',
    endings: 's',
  },

  dates: {
    none: 'senare än|tidigare än',
    order: 'dmy',
    compound: '|s',
    months: { 2: 'feb', 9: 'sept' },
    weekdays: {
      1: 'måndag{en,s,ens}|måndagar',
      2: 'tisdag{en,s,ens}',
      3: 'onsdag{en,s,ens}',
      4: 'torsdag{en,s,ens}',
      5: 'fredag{en,s,ens}',
      6: 'lördag{en,s,ens}',
      7: 'söndag{en,s,ens}',
    },
    ambiguous: 'mån|tis|ons|tors|fre|lör|sön|maj|mars|mar|dec|jan|tor',
    relative: {
      'day-2': 'i förrgår|förrgår',
      'day-1': 'i går|igår|gårdagen{,s}',
      'day-1@EV': 'i går kväll|igår kväll',
      'day-1@NI': 'i natt|natten till i dag',
      'day-1@MO': 'i går morse|igår morse|igår morgon|i går morgon',
      'day-1@AF': 'i går eftermiddag|igår eftermiddag',
      'day+0': 'i dag|idag|dagens',
      'day+0@MO': 'i morse|imorse|i dag på morgonen',
      'day+0@AF': 'i eftermiddag|idag eftermiddag',
      'day+0@EV': 'i kväll|ikväll',
      'day+1': 'i morgon|imorgon|i morron',
      'day+1@MO': 'i morgon bitti|imorgon bitti|i morgon förmiddag|imorgon förmiddag',
      'day+1@AF': 'i morgon eftermiddag|imorgon eftermiddag',
      'day+1@EV': 'i morgon kväll|imorgon kväll',
      'day+2': 'i övermorgon|övermorgon|iövermorgon',
      'year+0': 'i år',
      'year-1': 'i fjol|ifjol',
      'year-2': 'i förfjol',
    },
    previous: {
      'day+0': 'samma dag|den dagen|den här dagen',
      'day+0@EV': 'samma kväll|den kvällen',
      'day+1': 'dagen efter|nästa dag|följande dag|en dag senare|dagen därpå',
      'day-1': 'dagen innan|dagen före|föregående dag',
      'year+0': 'samma år|det året',
      'year+1': 'året efter|ett år senare|året därpå|följande år',
      'year-1': 'året innan|ett år tidigare|året före',
      'month+0': 'samma månad',
      'week+0': 'i veckan|samma vecka',
    },
    within: 'inom_',
    afterDate: 'efter_|från_|från och med_',
    beforeDate: 'före_|innan_',
    finals: 'sista_',
    plurals: 'åren|månaderna|veckorna|dagarna',
    bareYears: true,
    andHalf: '_och ett halvt|_och en halv',
    units: {
      second: 'sekund{,er}',
      minute: 'minut{,er}',
      hour: 'timm{e,ar}',
      day: 'dag{,ar,en,arna}|dygn',
      workday: 'arbetsdag{,ar}|vardagar',
      weekend: 'helg{,en,er}|veckoslut',
      week: 'veck{a,or,an,orna}',
      month: 'månad{,er,en,erna}',
      quarter: 'kvartal{,et}',
      half: 'halvår{,et}',
      year: 'år{,et,en}',
      decade: 'årtionde{,t}|decenni{um,er,et}',
      century: 'århundrade{,t}|sekel|seklet',
    },
    last: 'förra_|senaste_|sista_|gångna_|föregående_|den senaste_|de senaste_|förrförra_',
    this: 'denna_|detta_|den här_|det här_|innevarande_|nuvarande_|dessa_|i denna_',
    next: 'nästa_|följande_',
    coming: 'kommande_|nästkommande_|instundande_',
    ago: '_sedan|_sen|för_',
    ahead: 'om_|_från nu',
    later: '_senare|_efteråt|efter_',
    earlier: '_tidigare|_innan|_före',
    about: 'cirka|ungefär|omkring|drygt|knappt|nästan|de|den|mer än|runt|ca',
    numbers:
      'en,ett|två,ett par,par|tre,några|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|tjugoett|tjugotvå|tjugotre|tjugofyra',
    moreNumbers: { 30: 'trettio', 40: 'fyrtio', 50: 'femtio', 100: 'hundra' },
    ordinals:
      'första,förste|andra,andre|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|trettonde|fjortonde|femtonde|sextonde|sjuttonde|artonde|nittonde|tjugonde|tjugoförsta,tjugoförste|tjugoandra,tjugoandre|tjugotredje|tjugofjärde|tjugofemte|tjugosjätte|tjugosjunde|tjugoåttonde|tjugonionde|trettionde|trettioförsta,trettioförste',
    ordinalMarks: '_:a|_:e|_a|_e',
    parts: {
      MO: 'morgon|morgonen|morse|förmiddag|förmiddagen|på morgonen|på förmiddagen',
      NO: 'lunch|mitt på dagen|klockan tolv',
      AF: 'eftermiddag|eftermiddagen|på eftermiddagen',
      EV: 'kväll|kvällen|på kvällen|kvällens',
      NI: 'natt|natten|på natten',
      MN: 'midnatt',
    },
    clock: 'klockan_|kl_|kl._|_h',
    quarterPast: 'kvart över_',
    quarterTo: 'kvart i_',
    clockLead: 'vid_|från_',
    halfTo: 'halv_',
    am: '_på morgonen|_am|_fm|_f.m.',
    pm: '_på eftermiddagen|_på kvällen|_pm|_em|_e.m.',
    zones: { 'svensk tid': 'Europe/Stockholm', 'lokal tid': 'local' },
    edges:
      'början av_|slutet av_|mitten av_|i början av_|i slutet av_|i mitten av_|början på_|slutet på_|tidigt_|sent_|tidiga_|sena_|i början på_|i slutet på_',
    rest: 'resten av_',
    firstHalf: 'första halvåret',
    secondHalf: 'andra halvåret',
    firstOfTwo: 'första halvan av',
    secondOfTwo: 'andra halvan av',
    glue: 'den|av|på|i|det|om|för',
    yearMark: 'år_|året_|årets_',
    calendarWeek: 'vecka_|veckorna_|veckor_|v._|v_',
    dayLead: 'den',
    before: '_f.v.t.|_fvt.|_f. v. t.|_f.kr.|_före kristus|_f. kr.',
    from: 'från|från den|sedan',
    to: 'till|till och med|t.o.m.|fram till|till den',
    between: 'mellan',
    and: 'och|eller',
    weekend: 'i helgen|under helgen',
    seasons: {
      SP: 'vår|våren',
      SU: 'sommar|sommaren',
      FA: 'höst|hösten',
      WI: 'vinter|vintern',
    },
    lastSeasons: { SP: 'i våras', SU: 'i somras', FA: 'i höstas', WI: 'i vintras' },
    decades: '_-talet|_-tal|_-talets|_talet|_s',
    decadeNames: {
      1920: 'tjugotalet',
      1930: 'trettiotalet',
      1940: 'fyrtiotalet',
      1950: 'femtiotalet',
      1960: 'sextiotalet',
      1970: 'sjuttiotalet',
      1980: 'åttiotalet',
      1990: 'nittiotalet',
    },
    holidays: {
      '12-25': 'juldagen|juldag',
      '12-24': 'julafton|julaftonen',
      '12-26': 'annandag jul',
      '12-31': 'nyårsafton',
      '01-01': 'nyårsdagen|nyår',
      '06-06': 'nationaldagen|sveriges nationaldag',
      '04-30': 'valborg|valborgsmässoafton',
      '12-13': 'lucia|luciadagen',
      'E+0': 'påskdagen',
      'E-2': 'långfredagen|långfredag',
      'E-1': 'påskafton',
      'E+1': 'annandag påsk',
      'E+39': 'kristi himmelsfärdsdag',
      'E-7': 'palmsöndagen',
      'E-3': 'skärtorsdagen',
      'E+49': 'pingstdagen',
      '01-06': 'trettondagen',
    },
    every: 'varje|varannan|per',
    on: 'i|på|den|från|till|sedan|år|under|före|efter|mellan|omkring|runt|våren|sommaren|hösten|vintern|fram till|om|vid|för|av|och med',
    numbered: 'nr._|nr_|nummer_|lag_|förordning_|mål_',
    counted:
      'personer|människor|meter|kilometer|km|kronor|dollar|euro|ton|hektar|miljoner|miljarder|tusen|invånare|kvadratmeter|gånger|soldater|barn|procent|mil',
    future:
      'kommer|ska|skall|väntas|planeras|beräknas|blir|börjar|hålls|startar|öppnar|äger rum|går ut|inför|i upptakten till',
    past: 'var|hade|har|sade|sa|blev|fick|tog|dödades|uppgav|meddelade|gjorde|kom|gick|vann|hölls',
    pastEndings: 'ade|ades|dde|ddes',
    perfectEndings: 'ha \\p{Ll}+(?:at|it|tt)s?',
  },

  amounts: {
    changes: 'till',
    everyNth: 'vart nästan_var ungefär_var omkring_var att_var',
    callsBefore: 'ringa ringde ring ringt larmnumret nödnumret larmade',
    callsAfter: 'samtal',
    ratiosOfTen: 'av',
    adjectives:
      'andra nya stora små unga gamla första sista långa olika flera egna vuxna -iga -ska -ade',
    numbers:
      'noll=0 en|ett=1 två=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11 tolv=12 tretton=13 fjorton=14 femton=15 sexton=16 sjutton=17 arton=18 nitton=19 tjugo=20 trettio=30 fyrtio=40 femtio=50 sextio=60 sjuttio=70 åttio=80 nittio=90 hundra=100 tusen=1000 en_halv=0.5 ett_dussin=12 ett_tiotal=10 ett_tjugotal=20 ett_hundratal=100 ett_halvt=0.5',
    scales:
      'hundra=2 tusen=3 miljon|miljoner|mn|milj=6 miljard|miljarder|mdr|mrd|md=9 biljon|biljoner=12 dussin=x12',
    halves: 'och_en_halv|och_ett_halvt',
    currencies:
      'krona|kronor|kr|kronors=kr spänn|svenska_kronor=SEK nkr|norska_kronor|norska_kr=NOK dkr|danska_kronor|danska_kr=DKK isländska_kronor=ISK euro|euros=EUR dollar|dollars=$ us-dollar|amerikanska_dollar=USD pund=£ brittiska_pund=GBP yen=JPY yuan|renminbi=CNY rubel=RUB franc|francs=franc schweizerfranc=CHF rupie|rupier|rupees|rupee=rs zloty=PLN lira|lire=TRY mark=DEM finska_mark=FIM peso|pesos=peso won=KRW rand=ZAR',
    currenciesBefore: 'kr=kr',
    minors: 'öre=SEK cent=$ penny|pence=GBP kopek=RUB',
    percent: 'procent|procents|procentig|procentigt|procentiga',
    points: 'procentenhet|procentenheter|procentpoäng',
    basisPoints: 'baspunkt|baspunkter|räntepunkt|räntepunkter',
    perMille: 'promille',
    fractions:
      'tredjedel|tredjedelar=3 fjärdedel|fjärdedelar=4 femtedel|femtedelar=5 sjättedel|sjättedelar=6 åttondel|åttondelar=8 tiondel|tiondelar=10',
    minusAfter: 'under_noll|under_nollan|under_fryspunkten',
    about:
      'omkring|cirka|ungefär|runt|nästan|närmare|uppskattningsvis|ca|ca.|drygt|knappt|kring|uppemot',
    more: 'mer_än|fler_än|över|minst|åtminstone|överstiger|inte_mindre_än',
    less: 'mindre_än|färre_än|under|högst|max|maximalt|upp_till|inte_mer_än|som_mest',
    between: 'mellan|från',
    to: 'till|-',
    and: 'och',
    minus: 'minus',
    labels:
      'artikel nummer nr paragraf kapitel kap sida sidan plats grupp klass gatan dag vecka minut omgång säsong avsnitt del fas typ formel covid boeing airbus linje spår rum topp version nivå riksväg väg steg sektor zon',
    ordinalAfter: '-talet -tal -talets',
    counted:
      'personer|människor|invånare|män|kvinnor|barn|soldater|civila|döda|skadade|offer|flyktingar|anställda|jobb|elever|studenter|patienter|fall|röster|mandat|hushåll|familjer|bilar|bostäder|åskådare|demonstranter|poliser|gånger|länder|passagerare|kunder|exemplar|migranter',
    notCounted:
      'och eller en ett den det de i på av för med vid från till om är var blir blev har hade som att inte men också sig han hon vi jag så då när där efter före sedan mot under över mellan enligt utan per hos kan ska skulle klockan bland mer än -ades ligger fick får kom dog avled måste kunde vårdas skadades årsåldern',
    joiner: '',
    streets: '-gatan -vägen -torget',
  },

  sources: {
    before:
      'enligt|skriver|rapporterar|uppger för|säger till|citerad av|med hänvisning till|i en intervju med',
    reports:
      'rapporterar|rapporterade|skriver|skrev|uppger|meddelar|säger till|till|avslöjar|berättar för',
    anonymous: 'källor|en källa|uppgiftslämnare|vittnen|ögonvittnen|diplomater|insatta',
    documents:
      'rapport|rapporten|studie|studien|undersökning|undersökningen|statistik|siffror|uppgifter|pressmeddelande|dokument|handlingar|domen|åtalet|uttalande',
    media: 'nyhetsbyrån|tidningen|dagstidningen|magasinet|kanalen|sajten',
    agencies: 'TT|Nyhetsbyrån Direkt|NTB|Ritzau',
    outlets:
      'SVT|SVT Nyheter|Sveriges Radio|SR|Ekot|TV4|DN|SvD|Svenska Dagbladet|Göteborgs-Posten|GP|Sydsvenskan|Dagens Industri|DI|Omni|Fokus|Expo|Uppdrag granskning',
  },

  salience: {
    here: 'här',
    commonVerbs:
      'är|var|blir|blev|har|hade|ska|skulle|kan|gäller|gällde|handlar|handlade|kom|kommer|följde|består',
    pictured: 'till vänster|till höger|i mitten|t.v.|t.h.|tv|th|från vänster',
    connectives:
      'men|och|dock|dessutom|samtidigt|därför|också|ändå|vidare|däremot|för övrigt|bland annat|trots det|till exempel|trots allt|tvärtom|kort sagt|med andra ord|å andra sidan|följaktligen|icke desto mindre',
    conjunctions: 'men|och',
    pronouns:
      'han|hon|den|det|de|dessa|detta|denna|hans|hennes|deras|vi|jag|man|där|här|båda|bägge|en av dem|några av dem|många av dem|de flesta av dem|därför|därefter|därmed|de två|de tre',
    demonstratives: 'denna|denne|detta|dessa',
    ownTime: 'i dessa dagar|den här gången|denna gång',
    background:
      'detta är en maskinöversättning|den här artikeln är|den här artikeln har|denna artikel är|denna artikel har|artikeln publicerades först|texten är översatt|förra året|läs också|läs även|läs mer|tidigare i år|sedan tidigare|tidigare har',
  },
};
