import type { LanguageSignals, LanguageWords } from '../language';
import type { InterruptionWords } from '../sections/interruptions';

export const signals: LanguageSignals = {
  tag: 'nl',
  charactersPerMinute: 978,

  detection: {
    script: 'Latn',
    letters: 'ëïé',
    words:
      'de het een van en in is dat op te zijn voor met die niet aan er om ook als door bij maar uit dan nog wel naar worden over heeft tot deze werd hij was ze meer zo kan geen hun al ik we dit of wordt onder tegen hebben jaar volgens zegt onze zou moet na',
  },
};

export const interruptions: InterruptionWords = {
  related:
    'lees ook|lees meer|lees verder|lees meer over|lees hier|lees dit ook|lees het hele artikel|zie ook|bekijk ook|kijk ook|luister ook|meer over|meer over dit onderwerp|meer nieuws|meer lezen|meer van|gerelateerd|gerelateerde artikelen|gerelateerd nieuws|gerelateerde onderwerpen|verwante artikelen|aanbevolen|aanbevolen artikelen|aanbevolen voor jou|meest gelezen|best gelezen|populair|laatste nieuws|net binnen|ook interessant|misschien vind je dit ook interessant|mis niets|onderwerpen|onderwerp|tags|trefwoorden|lees ook eens|eerder verscheen|volgend artikel|dit vind je misschien ook leuk|uitgelicht|achtergrond|lees het artikel|lees eerder|de redactie raadt aan|alle artikelen|bekijk alles|ook in het nieuws|aanraders|aanrader',
  advert:
    'advertentie|advertenties|reclame|gesponsord|partnerbijdrage|gesponsorde inhoud|tekst gaat verder onder de advertentie|artikel gaat verder na de advertentie|lees verder na de advertentie|verder na de advertentie|het artikel gaat verder onder de advertentie|tekst gaat door onder de advertentie|tekst loopt door onder de foto|advertisement|tekst gaat verder onder de foto|tekst gaat verder onder de video|advertentie overslaan|advertentie sluiten|betaalde inhoud|het verhaal gaat verder onder de advertentie|artikel gaat hieronder verder|tekst loopt door onder de|tekst gaat door onder de|tekst gaat verder onder de|tekst loopt verder onder de',
  newsletter:
    'nieuwsbrief|nieuwsbrieven|schrijf je in|schrijf u in|meld je aan|meld u aan|abonneer|ontvang|aanmelden|je e-mailadres|e-mailadres|word lid|word abonnee|steun|ontvang meldingen|vul je e-mailadres in|steun ons|doneer|word donateur|schrijf je in voor onze|schrijf u in voor onze|meld je aan voor onze|schrijf je in voor de nieuwsbrief',
  follow:
    'volg|volg ons|download|sluit je aan|abonneer|klik hier|blijf op de hoogte|blijf op hoogte|krijg meldingen|ontvang meldingen',
  share:
    'deel|delen|deel dit artikel|deel artikel|kopieer link|link gekopieerd|print|printen|mail|e-mail|bewaar|bewaren|cadeau geven|deel via|opslaan|artikel delen',
  pager: 'pagina|pagina #|pagina # van #|volgende|vorige|# van #|volgende pagina',
  video:
    "video|video's|bekijk de video|bekijk video|kijk|luister|beluister|podcast|fotoserie|foto's|in beeld|beluister artikel|luister naar",
  tool: 'vergroot|vergroten|sluiten|naar de inhoud|ga naar de inhoud|terug naar boven|toon meer|laad meer|meer tonen|laden|tekstgrootte|fout gezien|tip de redactie|leestijd|beeld|inklappen|uitklappen|inloggen|log in|zoeken|menu|pauzeer|verberg|bekijk alle foto’s|afspelen|video niet beschikbaar|bekijk foto’s|bekijk de foto’s|bekijk # foto’s|# foto’s|bekijk galerij|bekijk afbeelding|bekijk deze afbeelding|bekijk foto|bekijk deze foto|afbeelding bekijken|foto bekijken|bekijk op volledige grootte|volledige grootte|afbeelding vergroten|foto vergroten|klik om te vergroten|klik voor vergroting|tik om te vergroten|open afbeelding',
  comments:
    'reacties|reageer|reageren|# reacties|plaats een reactie|laat een reactie achter|geef een reactie|bekijk reacties|toon reacties|praat mee',
  asks: 'was dit artikel nuttig|was dit artikel interessant|was dit artikel behulpzaam|was deze informatie nuttig|heeft dit artikel je geholpen|heeft dit artikel u geholpen|vond je dit artikel|vond u dit artikel|vind je dit artikel|vindt u dit artikel|wat vond je van dit artikel|wat vond u van dit artikel|wat vind je van dit artikel|hoe nuttig was dit|hoe vond je dit artikel|foutje gezien|foutje gevonden|fout gezien|fout gevonden|fout gespot|typefout gezien|heb je een fout gezien|heb je een fout gevonden|heb je een foutje gezien|heeft u een fout gevonden|heeft u een fout gezien|zie je een fout|ziet u een fout|spelfout gezien|taalfout gezien|tip de redactie',
  boilerplate:
    'laat het ons weten in de reacties|laat het weten in de reacties|deel je mening in de reacties|alle rechten voorbehouden|copyright ©|auteursrecht|niets uit deze uitgave|dit artikel verscheen|dit artikel is eerder|reageren op dit artikel|bedankt voor het lezen|dank je wel voor het lezen|de in dit artikel geuite meningen',
  credit:
    "over de auteur|over de journalist|over de redacteur|over de schrijver|door|foto|foto's|bron|bronnen|redactie|auteur|tekst|beeld|vertaling|illustratie|perscontact|contact voor de pers|noot voor de redactie",
  paywall:
    'dit artikel is alleen voor abonnees|alleen voor abonnees|exclusief voor abonnees|om verder te lezen|word abonnee om verder te lezen|lees verder met een abonnement|al abonnee|log in om verder te lezen|al een abonnement|de rest van dit artikel',
  byline:
    'door|van|auteur|tekst|redactie|geschreven door|van onze redacteur|van onze verslaggever|van onze correspondent|papieren editie|gedrukte editie|digitale editie|online-editie|redacteur|verslaggever|verslaggeefster|correspondent|correspondente|journalist|columnist',
  dated:
    'gepubliceerd|gepubliceerd op|bijgewerkt|laatst bijgewerkt|geplaatst|laatste update|aangepast|datum|om',
  kickers:
    "exclusief|breaking|laatste nieuws|net binnen|live|liveblog|update|video|foto's|fotoserie|in beeld|opinie|commentaar|analyse|achtergrond|interview|profiel|portret|recensie|column|hoofdredactioneel|factcheck|onderzoek|in memoriam|reportage|podcast|infographic|persbericht",
  datelines:
    "amsterdam|rotterdam|den haag|utrecht|eindhoven|groningen|tilburg|breda|nijmegen|arnhem|haarlem|zwolle|leeuwarden|maastricht|assen|middelburg|lelystad|den bosch|'s-hertogenbosch|hilversum|antwerpen|gent|brugge|leuven|hasselt|mechelen|brussel|paramaribo|willemstad|berlijn|londen|parijs|rome|madrid|moskou|kiev|kyiv|warschau|washington|new york|peking|beijing|tokio|jeruzalem|teheran|genève|wenen",
  joins: 'en|met',
  corrected:
    'correctie|rectificatie|noot van de redactie|aanvulling|update|in een eerdere versie van',
  cookies: 'cookie',
};

export const words: LanguageWords = {
  sentences: {
    abbreviations:
      'dr drs mr mevr dhr prof ir ing ds mw st nr blz pag art o.a bijv bv b.v d.w.z m.n ca circa resp incl excl max min mln mld jl ll tel jan feb mrt apr jun jul aug sept okt nov dec burg wnd a.d v.d v',
    mayEnd: 'enz etc e.d n.Chr v.Chr a.u.b B.V N.V',
  },

  quotation: {
    oneWordSurnames: true,
    marks: `"" “” ‘’ „” ''`,
    subject: 'around',
    verbSecond: true,
    auxiliaries:
      'is|zijn|was|waren|heeft|hebben|had|hadden|wordt|worden|werd|werden|zal|zullen|zou|zouden|kan|kunnen|kon|konden|moet|moeten|moest|moesten|wil|willen|wilde|wilden|mag|mogen|mocht|mochten|blijft|bleef|gaat|ging',
    otherVerbs: 'gezegd dan gedaan',
    verbs:
      'knikte+n :|knikt :|bevestigd|bekendgemaakt|maakt~bekend|maakte~bekend|maken~bekend|maakten~bekend|bekendmaakte|spreekt van|sprak van|spreken van|spreekt over|sprak over|noemt+en|zegt|zeggen|zei+den|gezegd|vertel*t,de,len,den|verteld|stel*t,de,len,den|liet~weten|laat~weten|laten~weten|lieten~weten|verklaar*t,de,den|verklaren|verklaard|meld*t,de,den,en|gemeld|voegt~toe|voegde~toe|benadruk*t,te,ken|reageer*t,de|vind*t,en|vond+en|schrijft|schrijven|schreef|schreven|geschreven|legt~uit|legde~uit|leggen~uit|waarschuw*t,de,en|meen*t,de|menen|antwoord*t,de,en|conclude*ert,erde,ren|gaf~aan|geeft~aan|geven~aan|gaf~toe|geeft~toe|gaat~verder|merkt~op|merkte~op|noemde+n|noemen|vraagt|vroeg|denk*t,en|dacht|gelooft|hoopt|verwacht+te,en|bevestig*t,de,en|ontken*t,de,nen|schat|beweer*t,de|beweren|beloof*t,de|kondigt~aan|kondigde~aan|erken*t,de,nen|herinner*t,de|roep*t~op|riep~op|klaag*t,de|twittert+e|grap*t,te|aldus|citeert|citeerde|citeren|citeerden|onderstreept+e|adviseert+de|suggereert+de|stellen vast|stelt vast|betoogt|betoogde|bericht+te,ten|rapporteer*t,de|noteert|foetert|foeterde|moppert|mopperde|bromt|bromde|verzucht|verzuchtte|fluistert|fluisterde|schreeuwt|schreeuwde|sneert|sneerde|snauwt|snauwde|verwijt|verweet|eist|eiste|beschuldigt|beschuldigde|omschrijft|omschreef|juicht|juichte|dreigt|dreigde|voorspelt|voorspelde|garandeert|garandeerde|verduidelijkt|verduidelijkte|beschrijft|beschreef|typeert|typeerde|wordt~geciteerd|werd~geciteerd|worden~geciteerd|werden~geciteerd',
    former: 'eerste|eerstgenoemde',
    latter: 'laatste|laatstgenoemde',
    personJoins: 'en|alsook',
    ages: 'jaar',
    coordinators: 'en|of|maar|alsook',
    turns: 'maar|terwijl|hoewel|al',
    whenWords: 'nadat|toen|omdat|voordat|zodra|sinds',
    citing: 'citeert|citeerde|citeren|citeerden|geciteerd',
    occasions:
      'reactie|gesprek|interview|verklaring|brief|uitzending|persconferentie|debat|toespraak|video|bericht|vraaggesprek|persbericht|talkshow|podcast|radioprogramma',
    impersonal: 'luidt het|klinkt het|heet het|staat te lezen|stond te lezen',
    adverbEndings: 'lijk|eel|isch',
    documentPrepositions: 'in|op|bij|aan|uit|vanuit|binnen',
    afterQuote: 'aldus|zo',
    bareVerbs: 'zegt|zei',
    according: 'volgens|aldus|naar eigen zeggen van|in de woorden van',
    accordingSelf:
      'volgens hem|volgens haar|volgens hen|volgens hemzelf|volgens haarzelf|naar zijn mening|naar haar mening|naar eigen zeggen',
    reflexives: 'eigen',
    subordinators: 'hoewel|ofschoon|omdat|terwijl|nadat|ook al',
    complementisers: 'dat|of',
    asWords: 'zo|zoals',
    tellingVerbs:
      'zegt|zeggen|zei|zeiden|gezegd|meldt|melden|meldde|meldden|gemeld|laat|laten|liet|lieten|schrijft|schrijven|schreef|schreven|bevestigt|bevestigen|bevestigde|bevestigden|bevestigd|vertelt|vertelde|verteld|verklaarde|verklaart|verklaarden|bericht|berichten|berichtte|stelt|stellen|stelde|maakte|maakten|maakt|maken|bekendgemaakt|geeft|geven|gaf|gaven|benadrukt|rapporteert|concludeert|concluderen|concludeerde',
    statementPointers: 'dat|dit',
    pointsBack: 'dat|dit|zo',
    viewpoints: 'voor',
    indirect: ['that', 'according', 'postposed', 'pointed'],
    relatives: 'die|wiens|wier|waarvan',
    signs:
      'bord+en|bordje|spandoek+en|plaquette|poster+s|grafsteen|opschrift|sticker+s|shirt|affiche+s|gedenkplaat',
    womensRoles:
      'bster|dster|fster|gster|kster|lster|mster|nster|pster|rster|tster|wster|eres|ares|prinses|barones|secretaresse|presidente|advocate|diplomate|econome|vrouw|moeder|dochter|zus|weduwe|trice|mevrouw',
    standards: 'plan|planning|schema|contract|reglement|definitie|afspraak',
    groups: 'familie|echtpaar|stel|kamp|kabinet|regering',
    pronouns: {
      he: 'hij',
      she: 'zij|ze',
      they: 'zij|ze',
      any: 'wie|die',
      nobody: 'men',
      i: 'ik|we|wij',
    },
    describingEndings: 'e',
    articles:
      'beide|de|het|een|zijn|haar|hun|deze|die|dit|dat|enkele|verschillende|veel|twee|drie|onze',
    possessives: 'zijn|haar|hun',
    tellingNouns:
      'antwoord|reactie|commentaar|boodschap|advies|waarschuwing|conclusie|oordeel|verklaring|oproep|verzoek|belofte|motto|devies|uitleg|kritiek|weerwoord|repliek|verdict|pleidooi',
    ownerLinks: 'van',
    links: 'van|der|den|de|het|voor|en|ter|ten|von|la|bij|in|uit',
    writings:
      'verklaring|brief|bericht|persbericht|tekst|mail|e-mail|tweet|rapport|advies|vonnis|motie|artikel|arrest|besluit|wet|onderzoek|aankondiging|petitie|post',
    contentVerbs: 'luidt|luidde|luidden|vermeldt|vermeldde',
    stops:
      'alsook|zoals|in|op|aan|bij|tot|met|door|na|voor|tijdens|als|toen|terwijl|waar|die|dat|welke|omdat|sinds|hoewel|maar|of|over|onder|tegen|zonder|binnen|tussen|via|volgens|dan|wat|hoe|waarom|is|was|zijn|waren|wordt|werd|heeft|hebben|had|zal|zou|kan|niet|er|daar|zo|en|ook|te|om|uit|van|naar|per|vanuit|rond|hier|dus|want|aldus|gisteren|vandaag|gevraagd|geconfronteerd|weer|nog|al|nu|wel|toch|vooral|alleen|opnieuw|steeds|altijd|meestal|vaak|soms|inmiddels|eerst|echter|immers|namelijk|overigens|bovendien|tevens|eveneens|juist|slechts|mogelijk|waarschijnlijk|vermoedelijk|onlangs|momenteel|inderdaad|verder',
    between:
      'ook|later|dan|verder|eerder|heeft|had|hebben|nog|wel|zelfs|gisteren|vandaag|niet|al|daarop|daarover|daarom|zelf|inmiddels|nu|toen|er|onlangs|vervolgens|echter|ondertussen|hem|haar|zich',
    compoundTitles: 'chef|baas|arts|lid',
    indefinite: 'een',
    ofPlaceEndings: 'se|sche',
    deputies: 'vice|minister president|onder|loco|waarnemend',
    officeNames:
      'staatshoofd=president|staatshoofd=koning|regeringsleider=premier|regeringsleider=minister-president|premier=minister-president|minister-president=premier|burgervader=burgemeester|bewindsman=minister|bewindsman=staatssecretaris|bewindsvrouw=minister|bewindsvrouw=staatssecretaris|bewindspersoon=minister|topman=bestuursvoorzitter|topman=directeur|topvrouw=bestuursvoorzitter|topvrouw=directeur|baas=directeur|kerkleider=paus|kerkvorst=paus',
    standIns:
      'politicus|politica|bewindsman|bewindsvrouw|bewindspersoon|parlementariër|volksvertegenwoordiger|diplomaat|diplomate|zakenman|zakenvrouw|sporter|sportster|voetballer|voetbalster|tennisser|tennisster|aanvaller|verdediger|middenvelder|econoom|econome|jurist|juriste|romanschrijver|romanschrijfster|academicus|academica|ambtenaar|veteraan|gepensioneerde|tiener|acteur|actrice|zanger|zangeres|schrijver|schrijfster|kunstenaar|kunstenares|regisseur|regisseuse|historicus|historica|wetenschapper|schaatser|schaatsster|wielrenner|wielrenster|topman|topvrouw',
    womensTitles: 'mevrouw|mw',
    mensTitles: 'meneer|heer|dhr',
    firms:
      'bedrijf|concern|onderneming|groep|fabrikant|luchtvaartmaatschappij|maatschappij|keten|verzekeraar|uitgever|autobouwer|producent|brouwer|exploitant|vervoerder|supermarktketen|vliegtuigbouwer|start-up|dochterbedrijf',
    bodies: 'organisatie|instelling|agentschap|autoriteit|dienst|instantie|orgaan|overheid',
    clubs:
      'club|ploeg|team|vereniging|partij|beweging|krant|dagblad|blad|zender|stad|dorp|land|eiland|provincie|regio|gemeente|staat|vakbond',
    roles:
      'president|premier|voorzitter|woordvoerder|woordvoerster|directeur|directrice|chef|hoofd|secretaris|staatssecretaris|hoogleraar|professor|burgemeester|wethouder|kamerlid|senator|advocaat|officier|rechter|politie|regering|kabinet|ministerie|expert+s|deskundige+n|analist+en|econoom|onderzoeker+s|historicus|auteur|schrijver|schrijfster|leider|kandidaat|ambassadeur|commissaris|generaal|kolonel|trainer|coach|speler|arts|getuige+n|bewoner+s|vakbond|vereniging|bedrijf|partij|oprichter|studie|rapport|onderzoek|peiling|verklaring|koning|koningin|paus|prins|prinses|kanselier|gouverneur|bondskanselier|coördinator|agentschap|oppositie|bron|bronnen|autoriteiten|fractievoorzitter|gemeente|organisatie|om|acteur|actrice|zanger|zangeres|vader|moeder|broer|zus|man|vrouw|student|partijleider|minister-president|lijsttrekker|raadslid|statenlid|gedeputeerde|korpschef|hoofdofficier|persvoorlichter|voorlichter|persofficier|bestuurder|bestuursvoorzitter|topman|topvrouw|eigenaar|eigenaresse|ondernemer|medewerker|medewerkster|collega+s|buurman|buurvrouw|buurtbewoner+s|omwonende+n|zoon|dochter|weduwe|echtgenoot|partner|vriend+in,en|leraar|lerares|docent+e,en|rector|leerling|boer|boerin|visser|huisarts|verpleegkundige+n|psycholoog|viroloog|wetenschapper+s|hoofdonderzoeker|archeoloog|bioloog|weerman|journalist+e|hoofdredacteur|regisseur|kunstenaar|muzikant|dirigent|componist|presentator|presentatrice|bondscoach|aanvoerder|keeper|doelman|spits|renner|schaatser|schaatsster|atleet|atlete|wielrenner|bisschop|kardinaal|dominee|pastoor|imam|brandweer|brandweercommandant|ambtenaar|lobbyist|vakbondsleider|gids|architect|ingenieur|projectleider|manager|slachtoffer|verdachte|activist+e,en|demonstrant+en|reiziger+s|bezoeker+s|vrijwilliger+s|rechtbank|gerechtshof|ziekenhuis|universiteit|stichting|instituut|bank|bureau|kantoor|krant|dagblad|omroep|provincie|waterschap|bond+en|vakbonden|federatie|brancheorganisatie|coöperatie|persbureau|nieuwssite|website|coalitie|fractie|raad|college|commissie|inspectie|minister+s|boeren|tuinder+s|vissers|imker|bakker+s|slager+s|kok|ober|horecaondernemer+s|winkelier+s|boekhandelaar|apotheker|verpleegster|chirurg+en|psychologe|psychiater+s|socioloog|politicoloog|antropoloog|econome|historica|filosoof|geograaf|klimatoloog|meteoroloog|natuurkundige|scheikundige|geoloog|sterrenkundige|wiskundige|epidemioloog|dierenarts|huisartsen|artsen|advocate|advocaten|rechters|notaris|politieman|politieagent+en|agent+en|brandweerman|brandweerlieden|commandant|kapitein|luitenant|soldaat|soldaten|militair+en|wethouders|raadsleden|kamerleden|diplomaat|diplomaten|onderhandelaar+s|trainers|verdediger|middenvelder|scheidsrechter|spelers|speelster|zwemmer|zwemster|kampioen+e|acteurs|muzikanten|schrijvers|auteurs|dichter|schilder|beeldhouwer|fotograaf|fotografe|uitgever|journalisten|columnist|studenten|studente|leerlingen|leraren|ingenieurs|architecten|chauffeur+s|machinist+en|piloot|piloten|schipper+s|arbeider+s|werknemer+s|medewerkers|ondernemers|eigenares|uitbater|uitbaatster|bedrijfsleider|investeerder+s|bankier|vakbondsman|vakbondsbestuurder|betoger+s|vrijwilligster|bewoonster|overlevende+n|slachtoffers|verdachten|vluchteling+en|gepensioneerde|weduwnaar|echtgenote|aartsbisschop|rabbijn|monnik',
    courtesy: 'dr|mr|drs',
    times:
      'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|gisteren|vandaag|morgen|ochtend|avond|week|maand',
    naming:
      'film+s|boek+en|roman+s|album+s|lied|nummer|titel|getiteld|genaamd|zogenaamde+n|zogeheten|genoemd|bijgenaamd|woord+en|term+en|begrip|krant|tijdschrift|motto|operatie|project|groep|programma|serie|naam|als|hit|slogan|artikel',
    noOne: 'niemand|geen',
    negations: 'niet|nooit|geen|ontkent|ontkende|ontkennen',
    whether: 'of',
    suppositions: 'als|indien',
  },

  names: {
    placeNouns:
      'dorp stad gemeente eiland gehucht wijk buurt voorstad provincie regio streek rivier meer berg vulkaan land staat republiek -dorp -stad -dorpje -stadje dorpje stadje plaats havenplaats badplaats -gemeente -eiland',
    bodyNouns:
      'bedrijf concern onderneming fabrikant luchtvaartmaatschappij keten verzekeraar bank start-up startup stichting universiteit hogeschool museum ziekenhuis vereniging bond vakbond organisatie partij krant tijdschrift website band orkest koor club groep coöperatie -bedrijf -concern -maatschappij -keten -bank -stichting -vereniging -organisatie -partij -krant -band',
    kindArticles: 'een',
    copulas: 'is was werd blijft',
    commonNouns:
      'mensen burgers bewoners inwoners buurtbewoners omwonenden ouders kinderen jongeren ouderen vrouwen mannen meisjes jongens families nabestaanden slachtoffers getuigen verdachten daders agenten politieagenten rechercheurs brandweerlieden hulpverleners artsen dokters huisartsen verpleegkundigen patiënten leraren docenten leerlingen studenten wetenschappers economen artiesten kunstenaars muzikanten boeren tuinders vissers werknemers werkgevers arbeiders ambtenaren ondernemers winkeliers handelaren klanten consumenten reizigers passagiers automobilisten fietsers chauffeurs toeristen bezoekers toeschouwers supporters fans spelers sporters soldaten militairen strijders rebellen demonstranten betogers activisten kiezers leden partijen politici kamerleden ministers gemeenten provincies landen steden dorpen scholen ziekenhuizen winkels bedrijven banken havens fabrieken kerken musea hotels restaurants cafés vakbonden verzekeraars luchtvaartmaatschappijen vluchtelingen migranten asielzoekers huurders verhuurders eigenaren aandeelhouders beleggers analisten',
    sameNames:
      'verenigde_staten=vs=usa verenigd_koninkrijk=groot-brittannië nederland=holland europese_unie=eu verenigde_naties=vn',
    thingStart: 'verdrag wet',
    thingEnd: 'cup akkoord festival verdrag grand_prix',
    linkersAfterGiven: true,
    plain:
      'de het een en of maar want dus dat die dit deze is zijn was waren wordt worden werd werden heeft hebben had hadden in op aan van voor met bij naar uit over onder tegen tussen door tot om te na sinds tijdens volgens zonder binnen buiten als dan toen nu ook nog al niet geen wel meer minder veel vele alle elke andere zo zoals hoe wat wie waar wanneer waarom welke hij zij ze wij we ik je jij u jullie hun haar hem ons onze mijn men er hier daar vandaag gisteren morgen daarna daarom echter hoewel omdat terwijl toch verder inmiddels eerst later vroeger twee drie vier vijf tien eerste tweede nieuwe grote politie deskundigen onderzoekers god internet kerst noord zuid oost west kabinet overheid ook_ sommige gelukkig helaas eigenlijk natuurlijk waarschijnlijk vermoedelijk kennelijk blijkbaar eindelijk nooit altijd vaak zelden soms anders onderweg plotseling opeens straks meteen vervolgens tenslotte tevens vooral slechts bijna enkele meerdere sommigen anderen iedereen niemand iets niets alles beide welk eenmaal destijds momenteel ondanks dankzij naast totdat zodra mits tenzij hopelijk inderdaad uiteraard dergelijke bovenal kortom',
    titles:
      'president vicepresident premier minister-president minister staatssecretaris secretaris secretaris-generaal kanselier bondskanselier gouverneur burgemeester wethouder senator kamerlid tweede-kamerlid fractievoorzitter fractieleider partijleider lijsttrekker voorzitter woordvoerder woordvoerster commissaris directeur topman topvrouw ceo hoofd chef leider officier aanklager rechter advocaat generaal kolonel kapitein luitenant admiraal hoofdcommissaris -expert -medewerker -deskundige -voorzitter -woordvoerder -leider -trainer -coach -directeur -speler -kamerlid -wethouder -minister -baas -onderzoeker expert medewerker ambassadeur professor prof dr drs ir mr hoogleraar onderzoeker viroloog econoom analist deskundige historicus schrijver schrijfster auteur journalist verslaggever correspondent acteur actrice zanger zangeres muzikant regisseur kunstenaar trainer coach bondscoach speler aanvaller verdediger keeper doelman wielrenner koning koningin prins prinses keizer tsaar paus bisschop kardinaal heer mevrouw meneer oprichter eigenaar kandidaat activist zoon dochter broer zus',
    roleWords:
      'oud- voormalig voormalige vice waarnemend demissionair demissionaire nieuwe toenmalig algemeen plaatsvervangend buitenlandse binnenlandse algemene sociale economische zaken financiën begroting defensie justitie veiligheid asiel migratie immigratie volksgezondheid gezondheid welzijn sport onderwijs cultuur media wetenschap wetenschapsbeleid werk werkgelegenheid pensioenen infrastructuur waterstaat mobiliteit verkeer vervoer milieu omgeving klimaat energie groei landbouw natuur visserij voedselkwaliteit volkshuisvesting wonen ruimtelijke ordening koninkrijksrelaties bestuur buitenlandhandel ontwikkelingssamenwerking ontwikkelingshulp jeugd gezin middenstand ondernemen telecommunicatie toerisme dierenwelzijn amerikaanse russische duitse franse britse belgische nederlandse vlaamse',
    organisationStart:
      'ministerie universiteit instituut bank partij commissie comité raad rechtbank hof openbaar vereniging bond stichting unie organisatie agentschap bedrijf groep politie centrum hogeschool ziekenhuis museum theater club gemeente koninklijke parlement',
    organisationEnd:
      'nv bv partij universiteit instituut -partij -bank -universiteit -ministerie -bond',
    severalPlaces: 'plaatsen gemeenten dorpen steden wijken provincies eilanden',
    listLeads: 'zoals waaronder als',
    placeOf:
      'burgemeester burgemeesters bisschop inwoner inwoners bewoner bewoners gemeente stad dorp wijk ziekenhuis station gevangenis rechtbank haven noorden zuiden oosten westen',
    organisationCues:
      'bedrijf concern fabrikant luchtvaartmaatschappij supermarktketen keten krant dagblad tijdschrift omroep vakbond bank verzekeraar uitgever autobouwer producent stichting persbureau',
    placeStart:
      'rue straat mount lake san santa los new sint fort golf baai kaap eiland eilanden zee rivier berg',
    placeEnd:
      '-straat -laan -weg -plein -gracht -kade -haven -dorp -stad -dam -drecht -burg -meer -zee -eiland -eilanden -gebergte -kanaal -heuvel -woud -polder -oceaan oceaan zee golf',
    placeCues: 'in uit naar te nabij vanuit',
    thingArticles: 'de het',
    speech:
      'zegt zei vertelt vertelde stelt stelde verklaart verklaarde meldt meldde benadrukt reageert vindt schrijft schreef waarschuwt meent antwoordt concludeert noemt aldus volgens',
    linkers: "de van der den het 't te ten ter von la le di da del el al bin op",
    organisationLinkers: 'van voor de en het der',
    places:
      "noordpool zuidpool antarctica nederland belgië vlaanderen wallonië holland vs verenigde_staten verenigd_koninkrijk groot-brittannië engeland schotland wales ierland europa azië afrika amerika noord-amerika zuid-amerika latijns-amerika midden-oosten duitsland frankrijk spanje italië rusland sovjet-unie oekraïne china den_haag 's-gravenhage 's-hertogenbosch den_bosch leeuwarden assen zwolle arnhem nijmegen maastricht middelburg haarlem leiden delft dordrecht alkmaar lelystad almere hilversum schiphol friesland drenthe overijssel gelderland flevoland zeeland noord-brabant brabant noord-holland zuid-holland limburg twente veluwe curaçao aruba sint_maarten bonaire suriname paramaribo antwerpen gent brugge leuven mechelen brussel luik namen charleroi hasselt oostende kortrijk aalst parijs londen berlijn keulen münchen frankfurt wenen praag warschau moskou kiev athene rome milaan venetië napels lissabon barcelona genève zürich kopenhagen stockholm istanbul caïro jeruzalem teheran bagdad damascus peking tokio new_york washington krim donbas noordzee middellandse_zee rijn maas schelde america",
    organisations:
      'vn eu europese_unie navo nato who imf wereldbank vvd cda d66 pvda groenlinks sp pvv christenunie sgp denk fvd bbb n-va cd&v open_vld vlaams_belang groen vooruit ps mr tweede_kamer eerste_kamer om openbaar_ministerie hoge_raad raad_van_state rivm cbs dnb nederlandsche_bank ing abn_amro rabobank aegon shell philips asml klm ns prorail schiphol_group tennet ahold albert_heijn heineken unilever kpn postnl nos rtl anp belga vrt de_telegraaf telegraaf de_volkskrant volkskrant nrc ad_ trouw het_parool de_standaard de_morgen knvb ajax psv feyenoord club_brugge anderlecht fnv cnv witte_huis parlement',
    endings: 's',
    genitiveEndings: 's',
    demonymEndings: 'se er ers mer mers',
  },

  dates: {
    order: 'dmy',
    compound: '',
    months: { 3: 'maart|mrt', 9: 'sept' },
    weekdays: { 1: 'maandags', 6: 'zaterdags', 7: 'zondags' },
    ambiguous: 'ma|di|wo|do|vr|za|zo|mei|mrt|maart|jan|dec|mar',
    relative: {
      'day-2': 'eergisteren',
      'day-1': 'gisteren',
      'day-1@EV': 'gisteravond|gisterenavond',
      'day-1@MO': 'gistermorgen|gisterochtend|gisterenochtend|gisterenmorgen',
      'day-1@AF': 'gistermiddag|gisterenmiddag',
      'day-1@NI': 'gisternacht|gisterennacht|afgelopen nacht|vorige nacht|vannacht',
      'day+0': 'vandaag|vandaag de dag|heden',
      'day+0@MO': 'vanmorgen|vanochtend|vandaag ochtend',
      'day+0@AF': 'vanmiddag|deze middag|deze namiddag',
      'day+0@EV': 'vanavond|deze avond',
      'day+1': 'morgen',
      'day+1@MO': 'morgenochtend|morgenvroeg',
      'day+1@AF': 'morgenmiddag',
      'day+1@EV': 'morgenavond',
      'day+1@NI': 'morgennacht',
      'day+2': 'overmorgen',
      'month+0': 'van de maand',
      'year+0': 'van het jaar|dit jaar',
      'weekend+0': 'dit weekend',
      'week+2': 'overvolgende week',
    },
    previous: {
      'day+0': 'die dag|dezelfde dag|diezelfde dag',
      'day+1': 'de volgende dag|de dag erna|de dag erop|een dag later|daags nadien',
      'day+1@MO': 'de volgende ochtend|de volgende morgen',
      'day+0@EV': 'die avond',
      'day-1': 'de dag ervoor|daags voordien|een dag eerder|de vorige dag',
      'year+0': 'dat jaar|datzelfde jaar|hetzelfde jaar',
      'year+1': 'het jaar erop|een jaar later|het jaar daarop',
      'year-1': 'het jaar ervoor|een jaar eerder',
      'month+0': 'dezelfde maand|die maand',
      'week+0': 'dezelfde week|die week',
    },
    within: 'binnen_|binnen de_|in minder dan_',
    afterDate: 'na_|vanaf_|sinds_|volgend op_',
    beforeDate: 'voor_|vóór_|voorafgaand aan_',
    finals: 'laatste_|allerlaatste_',
    plurals: 'jaren|maanden|weken|dagen|decennia',
    none: 'olympische zomerspelen|olympische winterspelen|later dan|eerder dan',
    andHalf: '_en een half',
    units: {
      second: 'seconde{,n}|sec',
      minute: 'minuut|minuten|min',
      hour: 'uur|uren|uurtje',
      day: 'dag{,en}',
      workday: 'werkdag{,en}',
      weekend: 'weekend{,en,s}|weekeinde',
      week: 'week|weken|weekje',
      month: 'maand{,en}',
      quarter: 'kwartaal|kwartalen',
      half: 'semester|half jaar',
      year: 'jaar|jaren',
      decade: 'decennium|decennia',
      century: 'eeuw{,en}',
    },
    last: 'vorig{,e}_|afgelopen_|laatste_|verleden_|voorbije_|verlopen_|_geleden',
    this: 'deze_|dit_|huidige_|lopende_',
    next: 'volgend{,e}_|_volgend',
    coming: 'komend{,e}_|aankomend{,e}_|aanstaande_|_aanstaande|eerstvolgende_|_aanst.',
    ago: '_geleden|_terug|_eerder dan nu',
    ahead: 'over_|in_|_vanaf nu|_na nu|_vanaf vandaag|_hierna',
    later: '_later|_nadien|_erna|na_|_daarna',
    earlier: '_eerder|_ervoor|_voordien',
    about: 'ongeveer|zowat|circa|ruim|bijna|meer dan|de|een|zo|rond',
    numbers:
      'een,één,eén|twee,paar,een paar|drie,enkele|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|eenentwintig,éénentwintig|tweeëntwintig,tweeentwintig|drieëntwintig,drieentwintig|vierentwintig',
    moreNumbers: {
      1.5: 'anderhalf|anderhalve',
      2.5: 'tweeënhalf|tweeënhalve',
      3.5: 'drieënhalf|drieënhalve',
      4.5: 'vierenhalf|vierenhalve',
      5.5: 'vijfenhalf|vijfenhalve',
      6.5: 'zesenhalf|zesenhalve',
      7.5: 'zevenenhalf|zevenenhalve',
      30: 'dertig',
      40: 'veertig',
      50: 'vijftig',
      60: 'zestig',
      100: 'honderd',
    },
    ordinals:
      'eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|twintigste|eenentwintigste,éénentwintigste|tweeëntwintigste,tweeentwintigste|drieëntwintigste,drieentwintigste|vierentwintigste|vijfentwintigste|zesentwintigste|zevenentwintigste|achtentwintigste|negenentwintigste|dertigste|eenendertigste,éénendertigste',
    ordinalMarks: '_e|_de|_ste|_ème',
    parts: {
      MO: "ochtend|morgen|voormiddag|'s ochtends|'s morgens|in de ochtend",
      NO: "middaguur|12 uur 's middags",
      AF: "middag|namiddag|'s middags|'s namiddags|in de middag",
      EV: "avond|'s avonds|in de avond",
      NI: "nacht|'s nachts|in de nacht",
      MN: 'middernacht',
    },
    clock: '_uur|_u|_u.',
    quarterPast: 'kwart over_',
    quarterTo: 'kwart voor_',
    clockLead: 'om_|rond_|omstreeks_|vanaf_|tegen_|tot_|van_',
    halfTo: 'half_',
    am: "_'s ochtends|_'s morgens|_am|_a.m.",
    pm: "_'s middags|_'s avonds|_pm|_p.m.",
    zones: {
      'nederlandse tijd': 'Europe/Amsterdam',
      'lokale tijd': 'local',
      'plaatselijke tijd': 'local',
    },
    edges:
      'begin_|eind_|einde_|medio_|midden_|vroeg_|laat_|het begin van_|het einde van_|het eind van_|eind van_|einde van_|begin van_|half_|eind van de_|einde van de_|begin van de_|het eind van de_|het einde van de_|het begin van de_',
    rest: 'de rest van_|rest van_|het einde van de_',
    firstHalf: 'eerste semester',
    secondHalf: 'tweede semester',
    firstOfTwo: 'eerste helft',
    secondOfTwo: 'tweede helft',
    glue: 'de|het|van|op|den|om|dag|der|in|van de|van het|van dit|voor',
    yearMark: 'het jaar_|jaar_|anno_',
    monthMark: 'maand_|de maand_',
    calendarWeek: 'week_|weken_',
    dayLead: 'de|den|op de',
    before: '_v.chr.|_voor christus|_v. chr.',
    from: 'van|vanaf|sinds|sedert',
    to: 'tot|tot en met|t/m|tot aan|tot het',
    toNext: 'op',
    between: 'tussen',
    and: 'en|of',
    weekend: 'in het weekend|het weekend',
    seasons: { SP: 'lente|voorjaar', SU: 'zomer', FA: 'herfst|najaar', WI: 'winter' },
    decades: '_er jaren|jaren_|_-er jaren|_s',
    decadeNames: {
      1920: 'jaren twintig',
      1930: 'jaren dertig',
      1940: 'jaren veertig',
      1950: 'jaren vijftig',
      1960: 'jaren zestig',
      1970: 'jaren zeventig',
      1980: 'jaren tachtig',
      1990: 'jaren negentig',
    },
    holidays: {
      '12-25': 'kerstmis|kerst|eerste kerstdag|kerstdag',
      '12-24': 'kerstavond',
      '12-26': 'tweede kerstdag',
      '12-31': 'oudejaarsavond|oudjaar|oudejaarsdag|silvester',
      '01-01': 'nieuwjaar|nieuwjaarsdag',
      '12-05': 'sinterklaas|sinterklaasavond|pakjesavond',
      '04-27': 'koningsdag',
      '05-05': 'bevrijdingsdag',
      '05-04': 'dodenherdenking',
      '02-14': 'valentijnsdag',
      '10-31': 'halloween',
      'E+0': 'pasen|paaszondag|eerste paasdag',
      'E+1': 'paasmaandag|tweede paasdag',
      'E-2': 'goede vrijdag',
      'E+39': 'hemelvaart|hemelvaartsdag',
      'E+49': 'pinksteren|pinksterzondag|eerste pinksterdag',
      'E+50': 'pinkstermaandag|tweede pinksterdag',
      'E-7': 'palmzondag',
      'E-46': 'aswoensdag',
    },
    every: 'elke|elk|iedere|ieder|per',
    on: 'in|op|sinds|vanaf|tot|van|om|voor|na|tussen|rond|begin|eind|sedert|medio|uit|zomer|lente|najaar|herfst|winter',
    numbered:
      'rondetijd van_|ronde van_|nr._|nr_|nummer_|wet_|richtlijn_|verordening_|besluit_|zaak_',
    counted:
      'euro|meter|kilometer|km|mensen|personen|inwoners|ton|man|leden|vierkante|hectare|miljoen|miljard|dollar|procent|graden|woningen|banen|auto|soldaten|leerlingen',
    future:
      'zal|zullen|gaat|gaan|wordt|worden|gepland|verwacht|binnenkort|begint|beginnen|start|vindt plaats|vinden plaats|loopt af|in aanloop naar|aan de vooravond van',
    past: 'was|waren|werd|werden|heeft|hebben|had|zei|zegt|is',
    pastEndings: 'eerde|eerden',
  },

  amounts: {
    changes: 'naar',
    callsBefore: 'bel belt belde belden bellen gebeld alarmnummer noodnummer nummer',
    callsAfter: 'belde belden belt bellen',
    ratiosOfTen: 'van_de op',
    adjectives: '-e',
    numbers:
      'nul=0 een|één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=100 duizend=1000 een_half|een_halve=0.5 anderhalf|anderhalve=1.5 tweeënhalf=2.5 een_dozijn=12 een_tiental=10 een_twintigtal=20 een_honderdtal=100 half=0.5',
    scales:
      'honderd=2 duizend=3 miljoen|miljoenen|mln|mio=6 miljard|miljarden|mld|mrd=9 biljoen|biljoenen=12 biljard=15 triljoen=18 dozijn=x12 ton_euro=x100000',
    halves: 'en_een_half|en_een_halve|en_half',
    currencies:
      "euro|euro's|eurootjes=EUR dollar|dollars|dollar's=$ us-dollar|us_dollar|amerikaanse_dollar|amerikaanse_dollars=USD pond|ponden=£ pond_sterling=GBP yen=JPY yuan|renminbi=CNY roebel|roebels=RUB frank|franken=franc zwitserse_frank=CHF kroon|kronen=kr rupee|rupees|roepie|roepies=rs rupiah=IDR lira=TRY peso|peso's=peso real=BRL gulden=NLG zloty=PLN forint=HUF hryvnia=UAH rand=ZAR won=KRW dirham=dirham dinar=dinar",
    currenciesBefore: 'fl.=NLG',
    minors: 'cent|cents|eurocent|c=EUR penny|pence=GBP kopeken=RUB',
    percent: 'procent|percent|procents|procentig|procentige|ten_honderd',
    points: 'procentpunt|procentpunten',
    basisPoints: 'basispunt|basispunten',
    perMille: 'promille',
    fractions: 'derde|derden=3 kwart=4 vijfde|vijfden=5 zesde=6 achtste=8 tiende=10',
    minusAfter: 'onder_nul|onder_het_vriespunt',
    about:
      "ongeveer|circa|zo'n|bijna|rond|rond_de|rond_het|ruwweg|grofweg|naar_schatting|om_en_nabij|een_kleine|ca.|pakweg|tegen_de",
    more: 'meer_dan|ruim|minstens|ten_minste|tenminste|minimaal|boven|boven_de|hoger_dan|zeker|niet_minder_dan|vanaf|over_de|een_dikke',
    less: 'minder_dan|onder|onder_de|hooguit|hoogstens|maximaal|ten_hoogste|tot|lager_dan|niet_meer_dan|tot_wel',
    between: 'tussen|van|tussen_de',
    to: 'tot|tot_en_met|à|t/m',
    and: 'en',
    ratios: 'op_de op_elke',
    of: 'aan|van_de',
    minus: 'min|minus',
    labels:
      'artikel art nummer nr hoofdstuk pagina blz plaats groep klasse straat dag week minuut ronde speelronde seizoen aflevering deel fase type formule covid boeing airbus lijn spoor kamer top versie lid wet niveau route snelweg perron klas zone code sector',
    ordinalAfter: 'ste',
    counted:
      "mensen|personen|inwoners|mannen|vrouwen|kinderen|militairen|soldaten|burgers|doden|gewonden|slachtoffers|vluchtelingen|werknemers|banen|leerlingen|studenten|patiënten|gevallen|stemmen|zetels|huishoudens|gezinnen|auto's|woningen|toeschouwers|demonstranten|agenten|keer|landen|passagiers|klanten|exemplaren|migranten|asielzoekers",
    notCounted:
      'en of de het een in op aan van voor met bij uit naar tot te ter ten door over onder tegen om is zijn was waren wordt worden werd werden heeft hebben had als dan ook niet nog maar zich hij zij ze we ik zo dus dat die deze dit wie wat waar wanneer sinds na per uur tussen volgens raakten kregen liggen lagen bleven blijven overleden kwamen komen moesten moeten gingen gaan mochten mogen kunnen konden zullen zouden stierven gewond belde belden belt bellen',
    joiner: 'en ën',
    streets: '-straat -laan -weg -plein -kade -gracht -singel -dijk',
  },

  sources: {
    before: 'volgens|aldus|zo meldt|zo schrijft|zo bericht|geciteerd door|op basis van|blijkens',
    reports:
      'meldt|melden|meldde|bericht|schrijft|schreef|tegen|zegt tegen|tegenover|onthult|aldus',
    anonymous: 'bronnen|een bron|ingewijden|getuigen|ooggetuigen|diplomaten|insiders',
    documents:
      'rapport|onderzoek|studie|enquête|peiling|cijfers|gegevens|verklaring|persbericht|document|documenten|stukken|statistieken',
    media: 'persbureau|krant|dagblad|tijdschrift|omroep|zender|weekblad|website|nieuwssite',
    agencies: 'ANP|Belga|Novum',
    outlets:
      'NOS|RTL Nieuws|NU.nl|AD|Trouw|Het Parool|Telegraaf|Volkskrant|Elsevier|VRT|VRT NWS|De Standaard|De Morgen|Het Laatste Nieuws|HLN|Het Nieuwsblad|De Tijd|Knack|FD|Het Financieele Dagblad',
  },

  salience: {
    here: 'hier',
    commonVerbs:
      'is|zijn|was|waren|wordt|werd|heeft|had|kan|zal|zou|moet|betreft|betrof|bestaat|luidt|kwam|komt|volgt|volgde|ligt|gaat|stamt',
    pictured: 'links|rechts|midden|l.|r.|m.|v.l.n.r.',
    connectives:
      'maar|en|echter|toch|ook|bovendien|daarnaast|intussen|ondertussen|daarom|dus|daardoor|verder|overigens|tegelijkertijd|niettemin|desondanks|kortom|bijvoorbeeld|daarentegen|trouwens|sterker nog|tot slot',
    conjunctions: 'maar|en|want',
    pronouns:
      'hij|zij|ze|het|dit|dat|deze|die|zijn|haar|hun|we|wij|ik|er|daar|daarmee|hierdoor|beide|beiden|allebei|een van hen|sommigen van hen|de meesten van hen|daarom|daardoor|daarna|daarop|daarbij|de twee|de drie',
    demonstratives: 'dit|deze',
    ownTime: 'dezer dagen|deze dagen|deze keer|op dit moment|dit keer',
    background:
      'dit is een machinevertaling|dit is een automatische vertaling|dit artikel is vertaald|dit artikel is automatisch|dit artikel verscheen|dit artikel is eerder|dit verhaal verscheen|eerder dit jaar|vorig jaar|lees ook|eerder werd|zoals eerder',
  },
};
