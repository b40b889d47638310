import type { LanguageSignals, LanguageWords } from '../language';
import type { InterruptionWords } from '../sections/interruptions';

export const signals: LanguageSignals = {
  tag: 'ro',

  detection: {
    script: 'Latn',
    letters: 'ăâîșțşţ',
    words:
      'de și în a la cu pe care nu că din o un mai să au este fost pentru prin sunt ce al dar se ale sau le lui după către acest această până fi ani era cea cel despre potrivit va iar fără astfel ar doar între când cum lor ei toate unei unui dintre',
  },
};

export const interruptions: InterruptionWords = {
  related:
    'citește și|citeste si|citeşte şi|citiți și|citiţi şi|citiți mai mult|citește mai mult|citeste mai mult|citește mai departe|citește|vezi și|vezi si|vezi şi|vezi mai mult|vezi mai multe|află mai mult|află mai multe|aflați mai multe|articole similare|articole asemănătoare|articole conexe|articole recomandate|articol recomandat|știri similare|stiri similare|știri recomandate|recomandări|recomandate|recomandarea autorului|recomandarea video|te-ar putea interesa|te-ar putea interesa și|ți-ar putea plăcea|ar putea să te intereseze|pe aceeași temă|pe acelaşi subiect|mai multe|mai multe știri|mai multe despre|cele mai citite|cele mai noi|cele mai populare|ultimele știri|ultima oră|ultimele articole|populare|subiecte|etichete|taguri|tags|cuvinte cheie|nu rata|nu ratați|articolul următor|articolul precedent|alte articole|alte știri|continuarea|cele mai citite articole|știrea următoare|și|din aceeași categorie|articole din aceeași categorie|top citite|citește continuarea|citește integral|citește articolul|nu uita să citești|recomandările editorilor|s-ar putea să-ți placă|vezi toate|vezi știrea|articole din aceeași temă|cele mai recente',
  advert:
    'publicitate|reclamă|reclame|advertorial|conținut sponsorizat|sponsorizat|articolul continuă după publicitate|articolul continuă mai jos|continuă după publicitate|advertisement|anunț|continuarea după publicitate|sari peste reclamă|închide reclama|articol sponsorizat|conținut plătit',
  newsletter:
    'newsletter|abonează-te|abonați-vă|abonare|înscrie-te|primește|adresa de email|adresa ta de email|emailul tău|susține|abonament|devino abonat|adresa de e-mail|abonează-te la newsletter|susține-ne|donează|sprijină',
  follow:
    'urmărește|urmăriți|urmărește-ne|urmareste|alătură-te|descarcă|dă like|intră|abonează-te|click aici|fii la curent|poți urmări|puteți urmări|ne găsești',
  share:
    'distribuie|distribuiți|distribuie articolul|copiază link|copiază linkul|link copiat|tipărește|printează|trimite|salvează|partajează|share|trimite pe email',
  pager:
    'pagina|pagina #|pagina # din #|următoarea|anterioara|următorul|anteriorul|# din #|pagina următoare',
  video:
    'video|vezi video|urmărește video|urmărește|ascultă|galerie foto|foto|galerie|podcast|live|vezi galeria|vezi galeria foto',
  tool: 'mărește|închide|sari la conținut|înapoi sus|arată mai mult|se încarcă|încarcă mai multe|dimensiune text|raportează|timp de citire|deschide|autentificare|redă|pauză|vezi imaginea|ascunde|text mai mare|raportează o eroare|salvează articolul|vezi această imagine|vezi imagine|vezi fotografia|vezi foto|deschide imaginea|mărește imaginea|mărește fotografia|vezi la dimensiune completă|dimensiune completă|click pentru a mări|apasă pentru a mări|afișează imaginea',
  comments:
    'comentarii|comentează|lasă un comentariu|# comentarii|adaugă comentariu|scrie un comentariu|vezi comentariile|adaugă un comentariu|anulează răspunsul|lasă un răspuns',
  asks: 'ți-a plăcut articolul|ți-a plăcut acest articol|ti-a placut articolul|ti-a placut acest articol|v-a plăcut articolul|v-a plăcut acest articol|îți place articolul|îți place acest articol|ți s-a părut util|ți s-a părut interesant|a fost util acest articol|a fost util articolul|a fost articolul util|acest articol a fost util|ți-a fost util acest articol|ți-a fost de folos|cum ți s-a părut articolul|ce părere ai despre acest articol|ai găsit o greșeală|ai găsit o eroare|ați găsit o greșeală|ați găsit o eroare|ai observat o greșeală|ai observat o eroare|ați observat o greșeală|ați observat o eroare',
  boilerplate:
    'toate drepturile rezervate|drepturi de autor|copyright ©|preluarea|reproducerea|informațiile publicate|textele agențiilor|poate fi preluat|vă mulțumim că ați citit|mulțumim că ai citit|mulțumesc că ai citit|redacția nu își asumă|opiniile exprimate',
  credit:
    'autor|autori|sursa|surse|sursă|foto|redactor|editor|text|de|sursa foto|credit foto|fotografii|traducere',
  paywall:
    'doar pentru abonați|exclusiv pentru abonați|pentru a continua lectura|abonează-te pentru a citi|articol disponibil doar|conținut exclusiv pentru abonați|ești deja abonat|pentru a citi mai departe|restul articolului',
  byline:
    'de|autor|scris de|redactor|text|de la|redacția|redacţia|reporter|jurnalist|jurnalistă|corespondent',
  dated:
    'publicat|publicat la|publicat pe|actualizat|actualizat la|ultima actualizare|data|data publicării|data actualizării',
  kickers:
    'exclusiv|exclusivitate|ultima oră|breaking news|breaking|urgent|alertă|live|în direct|live text|actualizare|update|video|foto|galerie foto|opinie|analiză|comentariu|interviu|portret|profil|recenzie|editorial|anchetă|reportaj|necrolog|podcast|infografic|comunicat|sondaj',
  datelines:
    'bucurești|bucureşti|cluj-napoca|timișoara|iași|constanța|craiova|brașov|galați|ploiești|oradea|sibiu|arad|bacău|pitești|chișinău|bălți|tiraspol|cernăuți|budapesta|viena|berlin|londra|paris|bruxelles|roma|madrid|moscova|kiev|washington|new york|beijing|ierusalim|teheran|geneva|sofia|belgrad',
  joins: 'și|şi|cu',
  corrected:
    'erată|rectificare|precizare|nota redacției|nota redacţiei|actualizare|o versiune anterioară',
  cookies: 'cookie',
};

export const words: LanguageWords = {
  sentences: {
    abbreviations:
      'dr prof ing conf lect dl dna d-na d-l nr str bd bl sc ap jud com mun art alin lit pag p vol cap tel ex gen col lt cpt mr cca aprox sf Sfântul av',
    mayEnd: 'etc ș.a d.Hr î.Hr S.A S.R.L S.C lei',
  },

  quotation: {
    marks: '„” „“ "" «» “” ””',
    dialogue: 'dash',
    subject: 'around',
    subjectAfterOblique: true,
    unmarked: true,
    enclitics: 'o|l|i|le',
    nameEndings: 'ului|lui|ei|ul|a',
    verbs:
      'a dat asigurări|au dat asigurări|a dat de înțeles|au dat de înțeles|vorbește despre|vorbit despre|vorbesc despre|cuvântat|spus|declarat|declară|afirmat|afirmă|precizat|precizează|adăugat|adaugă|explicat|explică|transmis|transmite|transmit|menționat|menționează|subliniat|subliniază|anunțat|anunță|scris|scrie|susținut|susține|susțin|spune|spun|spunea|consideră|considerat|arătat|arată|completat|completează|răspuns|răspunde|avertizat|avertizează|recunoscut|recunoaște|punctat|punctează|relatează|relatat|povestește|povestit|zis|zice|întrebat|întreabă|negat|neagă|comentat|comentează|denunțat|promis|cerut|cere|reamintit|amintit|sugerat|sugerează|crede|cred|opinat|opinează|estimat|estimează|raportat|informat|informează|conchis|replicat|dezmințit|apreciat|apreciază|mărturisit|mărturisește|notat|notează|citat|postat|îndemnat|indicat|descris|numit|calificat|asigur*ă,at|își amintește|amintește|și-a amintit|numește|admis|admite|atrage atenția|atras atenția|acuz*ă,at|critic*ă,at|solicită|solicitat|conchide|concluzion*ează,at|continu*ă,at|insist*ă,at|mai adaugă|mai spune|mai spus|confirm*ă,at|infirm*ă,at|dezminte|dezvălui*e,t|replică|ripostat|reacțion*ează,at|promite|reamintește|rezum*ă,at|descrie|lămurit|lămurește|detaliază|detaliat|strigat|strigă|glumit|râde|zâmbește|glumește|ironizează|ironizat|oftează|oftat|șoptește|șoptit|exclamă|exclamat|se plânge|s-a plâns|se întreabă|s-a întrebat|se laudă|destăinuie|destăinuit|repetă|repetat|constată|constatat|atenționează|atenționat|evidențiază|evidențiat|argumentează|argumentat|recunosc|spuneau|povestea|zicea|explica|adăuga|adăugând|spunând|afirmând|precizând|explicând|subliniind|menționând|susținând|declarând|anunțând|avertizând|arătând|amintind|reamintind|recunoscând|confirmând|dezvăluind|transmițând|scriind|insistând|asigurând|completând|argumentând|povestind|relatând|informând|indicând|sugerând|promițând|apreciind|estimând|notând|răspunzând',
    sourceForms:
      'viceprimarului>viceprimarul|președintelui>președintele|vicepreședintelui>vicepreședintele|ministrului>ministrul|ministrei>ministra|premierului>premierul|purtătorului>purtătorul|purtătoarei>purtătoarea|directorului>directorul|directoarei>directoarea|șefului>șeful|secretarului>secretarul|profesorului>profesorul|profesoarei>profesoara|primarului>primarul|deputatului>deputatul|senatorului>senatorul|avocatului>avocatul|procurorului>procurorul|judecătorului>judecătorul|ministerului>ministerul|expertului>expertul|expertilor>expertii|analistului>analistul|analistilor>analistii|economistului>economistul|cercetătorului>cercetătorul|cercetătorilor>cercetătorii|istoricului>istoricul|autorului>autorul|liderului>liderul|candidatului>candidatul|ambasadorului>ambasadorul|comisarului>comisarul|generalului>generalul|colonelului>colonelul|antrenorului>antrenorul|jucătorului>jucătorul|medicului>medicul|martorului>martorul|sindicatului>sindicatul|asociației>asociația|partidului>partidul|fondatorului>fondatorul|studiului>studiul|raportului>raportul|sondajului>sondajul|comunicatului>comunicatul|regelui>regele|prințului>prințul|cancelarului>cancelarul|guvernatorului>guvernatorul|coordonatorului>coordonatorul|agenției>agenția|opoziției>opoziția|oficialului>oficialul|oficialilor>oficialii|consilierului>consilierul|jurnalistului>jurnalistul|actorului>actorul|bărbatului>bărbatul|organizației>organizația|prefectului>prefectul|europarlamentarului>europarlamentarul|pensionarului>pensionarul|inginerului>inginerul|doctorului>doctorul|atletului>atletul|sportivului>sportivul|învățătoarei>învățătoarea|senatoarei>senatoarea|antrenoarei>antrenoarea|jucătoarei>jucătoarea|portarului>portarul|căpitanului>căpitanul|scriitorului>scriitorul|scriitoarei>scriitoarea|regizorului>regizorul|regizoarei>regizoarea|cântărețului>cântărețul|patriarhului>patriarhul|mitropolitului>mitropolitul|preotului>preotul|episcopului>episcopul|localnicului>localnicul|localnicilor>localnicii|vecinului>vecinul|vecinilor>vecinii|martorilor>martorii|fermierului>fermierul|pescarului>pescarul|șoferului>șoferul|studentului>studentul|elevului>elevul|soțului>soțul|soției>soția|tribunalului>tribunalul|parchetului>parchetul|consiliului>consiliul|experților>experții|politologului>politologul|sociologului>sociologul|cercetătoarei>cercetătoarea|ambasadoarei>ambasadoarea|comandantului>comandantul|vicepremierului>vicepremierul|surselui>sursele|agricultorului>agricultorul|apicultorului>apicultorul|brutarului>brutarul|bucătarului>bucătarul|ospătarului>ospătarul|hotelierului>hotelierul|comerciantului>comerciantul|farmacistului>farmacistul|asistentului>asistentul|chirurgului>chirurgul|psihologului>psihologul|psihiatrului>psihiatrul|antropologului>antropologul|filosofului>filosoful|climatologului>climatologul|meteorologului>meteorologul|biologului>biologul|fizicianului>fizicianul|geologului>geologul|matematicianului>matematicianul|epidemiologului>epidemiologul|judecătoarei>judecătoarea|notarului>notarul|polițistului>polițistul|pompierului>pompierul|locotenentului>locotenentul|soldatului>soldatul|militarului>militarul|diplomatului>diplomatul|negociatorului>negociatorul|selecționerului>selecționerul|atacantului>atacantul|fundașului>fundașul|mijlocașului>mijlocașul|arbitrului>arbitrul|ciclistului>ciclistul|campionului>campionul|muzicianului>muzicianul|autoarei>autoarea|poetului>poetul|pictorului>pictorul|sculptorului>sculptorul|fotografului>fotograful|compozitorului>compozitorul|editorului>editorul|învățătorului>învățătorul|savantului>savantul|arhitectului>arhitectul|mecanicului>mecanicul|pilotului>pilotul|marinarului>marinarul|muncitorului>muncitorul|angajatului>angajatul|antreprenorului>antreprenorul|patronului>patronul|proprietarului>proprietarul|administratorului>administratorul|investitorului>investitorul|bancherului>bancherul|sindicalistului>sindicalistul|activistului>activistul|voluntarului>voluntarul|locuitorului>locuitorul|supraviețuitorului>supraviețuitorul|inculpatului>inculpatul|refugiatului>refugiatul|prietenului>prietenul|arhiepiscopului>arhiepiscopul|cardinalului>cardinalul|rabinului>rabinul|subinspectorului>subinspectorul|agentului>agentul|agentilor>agentii|agenților>agenții|sergentului>sergentul|maiorului>maiorul|pompierilor>pompierii|procurorilor>procurorii|judecătorilor>judecătorii|anchetatorului>anchetatorul|anchetatorilor>anchetatorii|polițiștilor>polițiștii|jandarmului>jandarmul|jandarmilor>jandarmii|suspectului>suspectul|suspecților>suspecții|inculpaților>inculpații|acuzatului>acuzatul|acuzaților>acuzații|tânărului>tânărul|tinerilor>tinerii|individului>individul|indivizilor>indivizii|locuitorilor>locuitorii|pasagerului>pasagerul|pasagerilor>pasagerii|pacientului>pacientul|pacienților>pacienții|medicilor>medicii|responsabilului>responsabilul|responsabililor>responsabilii|managerului>managerul|specialistului>specialistul|specialiștilor>specialiștii|tehnicianului>tehnicianul|tehnicienilor>tehnicienii|consului>consul|consulului>consulul|sindicaliștilor>sindicaliștii|avocaților>avocații|viceguvernatorului>viceguvernatorul|rectorului>rectorul|analiștilor>analiștii|economiștilor>economiștii|reprezentanților>reprezentanții|angajaților>angajații|părinților>părinții|profesorilor>profesorii|elevilor>elevii|fermierilor>fermierii|reclamantului>reclamantul|păgubitului>păgubitul|făptașului>făptașul|agresorului>agresorul|bărbaților>bărbații|apărătorului>apărătorul|apărătorilor>apărătorii',
    according: 'potrivit|conform|în opinia|în viziunea|citat de',
    personJoins: 'și',
    ages: 'de|ani',
    coordinators: 'și|iar|dar',
    accordingSelf:
      'potrivit sursei citate|potrivit surselor citate|conform sursei citate|potrivit aceleiași surse|potrivit acestuia|potrivit acesteia|potrivit acestora|potrivit lui|potrivit ei|potrivit spuselor sale|în opinia sa|conform acestuia|conform acesteia',
    subordinators: 'deși|cu toate că|chiar dacă|în timp ce|când|după ce|dacă',
    complementisers: 'că|dacă',
    noOne: 'nimeni|niciun|nicio|nici',
    asWords: 'după|cum|așa|precum',
    addressees: 'presei|jurnaliștilor|agenției|ziarului|televiziunii|postului|reporterilor',
    pointsBack: 'așa|acest lucru|asta',
    asides:
      'fără a oferi|fără să ofere|fără a preciza|fără să precizeze|fără a da|fără să dea|fără a menționa|fără să menționeze|fără a intra în|fără să intre în|fără a numi|fără să numească|fără alte|fără a detalia|lucru care|fapt care|ceea ce|lucru pe care|fapt pe care',
    asked: 'întrebat+ă,i,e|contactat+ă,i,e|intervievat+ă,i,e|chestionat+ă,i,e|citat+ă,i,e',
    passingOn:
      'potrivit|conform|scrie|scriu|relatează|informează|transmite|transmit|notează|anunță|agenția|ziarul|cotidianul|postul|publicația|televiziunea',
    activeEndings: 'ând|ind',
    unsaidVerbs: 'crede|cred|constată|constatat',
    contrasts: 'deși',
    turns: 'dar|iar|însă|deși|în timp ce|pe când',
    whenWords: 'după ce|când|pentru că|deoarece|înainte ca',
    passives: 'este|e|sunt|era|erau|fost|fi|fie|fiind',
    agents: 'către',
    indirect: ['that', 'postposed', 'according'],
    relatives: 'care|cărui|cărei|căruia|căreia|căror|cărora|ceea',
    signs:
      'pancartă|pancarte|banner+e|placă|placa|panou|inscripție|inscripția|afiș|afișe|tricou|tricouri|piatra',
    womensRoles:
      'ministra|deputata|doamna|femeia|mama|soția|fiica|sora|actrița|președinta|directoarea|senatoarea|avocata|purtătoarea|consiliera|judecătoarea|procuroarea|profesoara|doctorița|văduva|regina',
    standards: 'planului|contractului|regulamentului|tradiției',
    groups: 'familia|soții|campania|guvernul|cabinetul',
    pronouns: {
      he: 'el|acesta',
      she: 'ea|aceasta',
      they: 'ei|ele|aceștia',
      any: 'cine|care',
      i: 'eu|noi',
    },
    articles:
      'un|o|niște|acest|această|acel|acea|unii|unele|mulți|doi|trei|cei|cele|unor|unui|unei|acestor|acestui|acestei|acelor|multor|tuturor',
    addresseeLinks: 'la|cu|pentru',
    fieldOffices:
      'profesor+ul|profesoara|medic+ul|consilier+ul|consiliera|candidat+ul|candidata|ambasador+ul|ambasadoarea|cercetător+ul,ii|cercetătoarea|student+ul,a|asistent+ul,a|director|inspector+ul|reprezentant+ul|lector+ul|conferențiar+ul|doctor+ul|secretar|viceprimar+ul|angajat+ul,ii|muncitor+ul|procuror+ul|judecător+ul|membru+l|delegat+ul|profesori|medici',
    occasions:
      'finalul|sfârșitul|începutul|ocazia|prilejul|conferința|ședința|televizor|televiziune|radio|microfon|telefon|emisiunea|întâlnire|întâlnirea|întrevedere|întrevederea|discuție|discuții|vizită|vizita|interviu|briefing|reuniune|reuniunea|ceremonie|dezbatere',
    standIns:
      'edil+ul|demnitar+ul|alesul|politician+ul|diplomat+ul|actor+ul|actrița|cântăreț+ul|cântăreața|artist+ul|artista|scriitor+ul|scriitoarea|regizor+ul|regizoarea|fotbalist+ul|jucător+ul|jucătoarea|sportiv+ul|sportiva|atacant+ul|fundaș+ul|mijlocaș+ul|portar+ul|economist+ul|istoric+ul|jurist+ul|academician+ul|oficial+ul|parlamentar+ul|vedeta|interpret+ul|interpreta|compozitor+ul|muzician+ul',
    tellingNouns:
      'răspunsul|mesajul|avertismentul|concluzia|reacția|explicația|comentariul|replica|reflecția|mărturisirea|promisiunea|declarația|apelul|sfatul|verdictul|îndemnul|răspuns|mesaj|reacție|avertisment',
    ownerLinks: 'de|al|a|ai|ale|lui|de la',
    links: 'de|din|al|a|ai|ale|și|pentru|la|cu|lui|van|von',
    writings:
      'comunicat+ul,ului|scrisoare|scrisoarea|document+ul|mesaj+ul|raport+ul|sentință|sentința|text+ul|postare|postarea|articol+ul|lege|legea|decizie|decizia',
    impersonal:
      's-a spus|s-a precizat|s-a arătat|se arată|se menționează|se precizează|se spune|se afirmă|se transmite|se scrie|se subliniază|se spunea|se arăta',
    documentPrepositions: 'în|din|într|dintr|prin|dintr-un|într-un|într-o|dintr-o',
    stops:
      'iar|așa|în|la|pe|cu|de|din|după|înainte|pentru|prin|până|spre|sub|fără|între|că|să|dacă|care|unde|când|cum|dar|sau|nici|deși|este|sunt|era|a|au|nu|se|și|mai|foarte|deja|luni|marți|astfel|despre|asupra|către|peste|într|într-un|într-o|timp|contra|împotriva|potrivit|conform|ca|ce|însă|referitor|precum',
    between:
      'ne-a|mi-a|i-a|le-a|v-a|l-a|s-a|ți-a|ne-au|mi-au|i-au|le-au|v-au|l-au|s-au|ne-am|i-am|le-am|v-am|a|au|am|ar|vor|va|mai|de|asemenea|și|ieri|azi|astăzi|apoi|încă|deja|nu|s|tot|ulterior|totodată|însă|recent|anterior|în|cele|din|urmă|fost|i|ne|mi|îi|le|luni|marți|miercuri|joi|vineri|sâmbătă|duminică',
    indefinite: 'un|o',
    deputies: 'vice|sub|prim|viceprim',
    officeNames:
      'șeful statului=președintele|șeful statului=președinte|șefa statului=președinta|șeful guvernului=premierul|șeful guvernului=premier|șeful guvernului=prim-ministru|șeful executivului=premierul|premierul=prim-ministrul|premierul=prim-ministru|edilul=primar|edilul=primarul|șeful diplomației=ministrul … externe|ministrul=șeful diplomației|demnitarul=ministrul',
    womensTitles: 'dna|doamna|doamnei',
    mensTitles: 'dl|domnul|domnului',
    firms:
      'compania|firma|grupul|societatea|concernul|corporația|producătorul|retailerul|operatorul|dezvoltatorul|transportatorul|constructorul|furnizorul|asigurătorul|lanțul|start-up-ul|întreprinderea',
    bodies:
      'instituția|organizația|agenția|autoritatea|organismul|departamentul|entitatea|structura',
    clubs:
      'clubul|echipa|formația|partidul|mișcarea|ziarul|cotidianul|revista|postul|orașul|comuna|satul|țara|insula|provincia|regiunea|județul|statul|sindicatul',
    roles:
      'primărița|europarlamentara|analista|procuroarea|locuitoarea|oficiali|arheolog+ul|inspector+ul|viceprimar+ul|președinte+le|președinta|vicepreședinte+le|ministru+l|ministra|premier+ul|purtător+ul|purtătoarea|director+ul|directoarea|șef+ul,a|secretar+ul|profesor+ul|profesoara|primar+ul|deputat+ul|senator+ul|avocat+ul|procuror+ul|judecător+ul|poliția|guvernul|ministerul|expert+ul,ii|analist+ul,ii|economist+ul|cercetător+ul,ii|istoric+ul|autor+ul|lider+ul|candidat+ul|ambasador+ul|comisar+ul|general+ul|colonel+ul|antrenor+ul|jucător+ul|medic+ul|martor+ul|sindicat+ul|asociația|compania|firma|partid+ul|fondator+ul|studiu+l|raport+ul|sondaj+ul|comunicat+ul|rege+le|regina|papa|prințul|cancelar+ul|guvernator+ul|coordonator+ul|agenția|opoziția|surse|sursa|autoritățile|oficial+ul,ii|consilier+ul|jurnalist+ul|actor+ul|actrița|tatăl|mama|fratele|sora|bărbatul|femeia|organizația|prefect+ul|europarlamentar+ul|pensionar|pensionara|pensionarul|inginer|inginerul|inginera|doctorul|atletă|atleta|atletul|sportivul|sportiva|învățătoarea|deputata|senatoarea|avocata|antrenoarea|jucătoarea|portarul|căpitanul|scriitorul|scriitoarea|regizorul|regizoarea|cântărețul|cântăreața|patriarhul|mitropolitul|preotul|episcopul|localnicul|localnicii|localnică|vecinul|vecina|vecinii|martorii|fermierul|pescarul|șoferul|studentul|studenta|elevul|eleva|soțul|soția|banca|poliției|jandarmeria|guvernului|instanța|tribunalul|parchetul|uniunea|primăria|consiliul|comisia|curtea|experta|experții|politologul|sociologul|cercetătoarea|ambasadoarea|comandantul|lidera|secretara|vicepremierul|consiliera|sursele|agricultor+ul,i|fermier|fermieri|pescar|pescari|apicultor+ul|brutar+ul|bucătar+ul|ospătar+ul|hotelier+ul|comerciant+ul,i|farmacist+ul,a|asistent+ul,a|chirurg+ul|psiholog+ul|psihiatru+l|sociolog|politolog|antropolog+ul|filosof+ul|climatolog+ul|meteorolog+ul|biolog+ul|fizician+ul|geolog+ul|matematician+ul|epidemiolog+ul|medici|doctor|judecătoarea|procurori|notar+ul|polițist+ul,i|polițista|pompier+ul,i|comandant|căpitan|locotenent+ul|soldat+ul,i|militar+ul,i|diplomat+ul|negociator+ul|selecționer+ul|atacant+ul|fundaș+ul|mijlocaș+ul|portar|arbitru+l|ciclist+ul|campion+ul|campioana|actriță|cântăreț|muzician+ul|regizor|scriitor|autoarea|poet+ul|pictor+ul|sculptor+ul|fotograf+ul|compozitor+ul|editor+ul|jurnalista|student|studenti|elev|elevi|profesori|învățător+ul|cercetători|savant+ul|arhitect+ul,a|șofer|mecanic+ul|pilot+ul|marinar+ul|muncitor+ul,i|angajat+ul,i|antreprenor+ul|patron+ul|proprietar+ul|administrator+ul|investitor+ul|bancher+ul|sindicalist+ul|activist+ul|activista|voluntar+ul,i|vecin|vecini|locuitor+ul,i|martori|supraviețuitor+ul|victima|inculpat+ul|refugiat+ul|pensionari|văduva|fiul|fiica|prieten+ul|prietena|colega|preot|episcop|arhiepiscop+ul|cardinal+ul|rabin+ul|subinspector+ul|agent+ul,ii|agenții|sergent+ul|maior+ul|pompierii|procurorii|judecătorii|anchetator+ul,ii|polițiștii|jandarm+ul,ii|suspect+ul,a|suspecții|victimele|inculpații|acuzat+ul|acuzații|tânărul|tânăra|tinerii|individ+ul|indivizii|locuitorii|pasager+ul,ii|pacient+ul,a|pacienții|medicii|responsabil+ul,ii|manager+ul|specialist+ul|specialiștii|tehnician+ul|tehnicienii|consul+ul|sindicaliștii|avocații|viceguvernator+ul|rector+ul|analiștii|economiștii|reprezentanții|angajații|părinții|rudele|profesorii|elevii|fermierii|reclamant+ul,a|păgubit+ul|făptaș+ul|agresor+ul|bărbații|femeile|apărător+ul,ii|viceprimarului|președintelui|vicepreședintelui|ministrului|ministrei|premierului|purtătorului|purtătoarei|directorului|directoarei|șefului|secretarului|profesorului|profesoarei|primarului|deputatului|senatorului|avocatului|procurorului|judecătorului|ministerului|expertului|expertilor|analistului|analistilor|economistului|cercetătorului|cercetătorilor|istoricului|autorului|liderului|candidatului|ambasadorului|comisarului|generalului|colonelului|antrenorului|jucătorului|medicului|martorului|sindicatului|asociației|partidului|fondatorului|studiului|raportului|sondajului|comunicatului|regelui|prințului|cancelarului|guvernatorului|coordonatorului|agenției|opoziției|oficialului|oficialilor|consilierului|jurnalistului|actorului|bărbatului|organizației|prefectului|europarlamentarului|pensionarului|inginerului|doctorului|atletului|sportivului|învățătoarei|senatoarei|antrenoarei|jucătoarei|portarului|căpitanului|scriitorului|scriitoarei|regizorului|regizoarei|cântărețului|patriarhului|mitropolitului|preotului|episcopului|localnicului|localnicilor|vecinului|vecinilor|martorilor|fermierului|pescarului|șoferului|studentului|elevului|soțului|soției|tribunalului|parchetului|consiliului|experților|politologului|sociologului|cercetătoarei|ambasadoarei|comandantului|vicepremierului|surselui|agricultorului|apicultorului|brutarului|bucătarului|ospătarului|hotelierului|comerciantului|farmacistului|asistentului|chirurgului|psihologului|psihiatrului|antropologului|filosofului|climatologului|meteorologului|biologului|fizicianului|geologului|matematicianului|epidemiologului|judecătoarei|notarului|polițistului|pompierului|locotenentului|soldatului|militarului|diplomatului|negociatorului|selecționerului|atacantului|fundașului|mijlocașului|arbitrului|ciclistului|campionului|muzicianului|autoarei|poetului|pictorului|sculptorului|fotografului|compozitorului|editorului|învățătorului|savantului|arhitectului|mecanicului|pilotului|marinarului|muncitorului|angajatului|antreprenorului|patronului|proprietarului|administratorului|investitorului|bancherului|sindicalistului|activistului|voluntarului|locuitorului|supraviețuitorului|inculpatului|refugiatului|prietenului|arhiepiscopului|cardinalului|rabinului|subinspectorului|agentului|agentilor|agenților|sergentului|maiorului|pompierilor|procurorilor|judecătorilor|anchetatorului|anchetatorilor|polițiștilor|jandarmului|jandarmilor|suspectului|suspecților|inculpaților|acuzatului|acuzaților|tânărului|tinerilor|individului|indivizilor|locuitorilor|pasagerului|pasagerilor|pacientului|pacienților|medicilor|responsabilului|responsabililor|managerului|specialistului|specialiștilor|tehnicianului|tehnicienilor|consului|consulului|sindicaliștilor|avocaților|viceguvernatorului|rectorului|analiștilor|economiștilor|reprezentanților|angajaților|părinților|profesorilor|elevilor|fermierilor|reclamantului|păgubitului|făptașului|agresorului|bărbaților|apărătorului|apărătorilor',
    courtesy: 'dr',
    times:
      'luni|marți|miercuri|joi|vineri|sâmbătă|duminică|ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|ieri|azi|astăzi|mâine|moment',
    naming:
      'film+ul,ului|carte+a|roman+ul|album+ul|melodie|melodia|piesa|titlu+l|intitulat+ă,e|numit+ă,e|așa numit|așa-numit+ul,ă,a|poreclit|supranumit|cuvânt+ul|termen+ul|ziar+ul|revista|sloganul|operațiunea|proiect+ul|grup+ul|program+ul|emisiune+a|serial+ul|nume+le|ca|denumit+ă,e|trupa|noțiunea|cazul',
    negations: 'nu|niciodată|negat|dezmințit',
    suppositions: 'dacă',
  },

  names: {
    placeNouns:
      'sat oraș comună cătun cartier localitate municipiu suburbie district județ provincie regiune teritoriu insulă arhipelag peninsulă port stațiune râu fluviu lac munte vulcan vale țară stat republică sătuc orășel',
    bodyNouns:
      'companie firmă societate grup corporație multinațională startup start-up cooperativă bancă fundație universitate școală muzeu spital asociație ong organizație federație sindicat partid coaliție ziar cotidian săptămânal revistă site club orchestră cor agenție rețea filială trupă',
    kindArticles: 'un o',
    copulas: 'este e era',
    sameNames:
      'statele_unite=sua=statele_unite_ale_americii regatul_unit=marea_britanie olanda=țările_de_jos uniunea_europeană=ue națiunile_unite=onu',
    thingStart:
      'cupa premiul tratatul acordul legea jocurile turneul campionatul trofeul festivalul constituția codul operațiunea convenția protocolul',
    plain:
      'un o unui unei unor și sau dar iar însă că să dacă când unde cine ce care cum de la în din pe pentru cu fără prin peste sub după înainte între către despre până spre contra este sunt era erau fost fi va vor ar a au am ai avea are nu mai foarte tot toate toți orice alt altă alți acest această acesta aceasta acești acele acela aceea lui ei lor său sa săi el ea ele noi voi eu tu se își îl îi le ne vă azi astăzi ieri mâine acum apoi deja încă doar numai chiar astfel totuși deși deoarece pentru_că conform potrivit doi două trei patru cinci zece primul prima nou nouă mare poliția experții dumnezeu internet crăciun nord sud est vest pământ guvernul statul în_timp_ce al ale cel cea cei cele',
    placeStems:
      '-a>-ei -ea>-elei coreea_de_nord>coreei_de_nord coreea_de_sud>coreei_de_sud statele_unite>statelor_unite regatul_unit>regatului_unit marea_britanie>marii_britanii republica_moldova>republicii_moldova republica_cehă>republicii_cehe arabia_saudită>arabiei_saudite africa_de_sud>africii_de_sud noua_zeelandă>noii_zeelande uniunea_europeană>uniunii_europene comisia_europeană>comisiei_europene',
    titles:
      'președintele președinte președinta vicepreședinte vicepreședintele premierul premier prim-ministrul prim-ministru ministrul ministru ministra secretarul secretar cancelarul cancelar guvernatorul guvernator primarul primar viceprimarul senatorul senator deputatul deputat deputata europarlamentarul europarlamentar liderul lider purtătorul purtător șeful șef directorul director prefectul procurorul procuror judecătorul judecător avocatul avocat generalul general colonelul colonel comisarul comisar ambasadorul ambasador profesorul profesor prof doctorul doctor dr domnul doamna dl dna regele rege regina prințul principele prințesa împăratul papa patriarhul patriarh arhiepiscopul episcopul părintele antrenorul antrenor atacantul portarul fundașul mijlocașul jucătorul actorul actor actrița cântărețul cântăreața regizorul regizor scriitorul scriitor scriitoarea poetul pictorul jurnalistul jurnalist jurnalista istoricul economistul economist analistul analist expertul expert cercetătorul cercetător omul fondatorul candidatul candidat activistul politicianul rectorul fostul',
    roleWords:
      'cuvânt presă fost fosta fostul actualul actual interimar prim general executiv național externe afacerilor interne apărării finanțelor justiției sănătății educației muncii economiei de al statului guvernului american rus german francez britanic ucrainean român chinez',
    organisationStart:
      'ministerul ministerului universitatea universității institutul banca băncii partidul partidului comisia comisiei comitetul consiliul consiliului senatul tribunalul curtea curții parchetul federația asociația fundația uniunea organizația agenția compania societatea grupul poliția jandarmeria armata camera direcția centrul academia școala liceul spitalul muzeul teatrul clubul mișcarea alianța liga guvernul primăria autoritatea inspectoratul parlamentul',
    organisationEnd: 'sa srl',
    severalPlaces:
      'orașe orașele orașelor comune comunele comunelor sate satele satelor județe județele județelor localități localitățile localităților municipiile cartierele raioanele regiunile',
    listLeads: 'precum ca',
    placeOf:
      'primarul primarului primar primărița prefectul prefectului locuitorii locuitorilor locuitori',
    organisationCues:
      'compania companiei firma firmei grupul grupului ziarul ziarului cotidianul revista revistei postul postului agenția agenției banca băncii clubul clubului societatea societății publicația publicației retailerul operatorul',
    fieldEndings: 'ului ilor elor ei ii',
    cedillasAreCommas: true,
    placeStart:
      'strada bulevardul piața muntele munții insula lacul râul județul județului comuna satul orașul stațiunea localitatea cartierul municipiul municipiului orașului comunei satului san santa los new golful golfului strâmtoarea strâmtorii oceanul oceanului peninsula peninsulei arhipelagul arhipelagului deșertul deșertului vulcanul ghețarul lacului râului fluviul fluviului insulele insulelor',
    placeCues: 'în din la spre lângă',
    speech:
      'spus declarat afirmat precizat adăugat explicat transmis menționat subliniat anunțat scris susținut spune consideră arătat completat răspuns avertizat recunoscut declară precizează relatează',
    linkers: 'de la le van von der di da del al el bin',
    organisationLinkers: 'de a al ale și pentru din în la',
    places:
      'arctica antarctica românia sua statele_unite marea_britanie anglia scoția regatul_unit europa asia africa america orientul_mijlociu urss uniunea_sovietică rusia ucraina germania franța italia spania china japonia republica_moldova moldova transnistria bucurești bucureștiului cluj-napoca cluj timișoara iași constanța craiova brașov galați ploiești oradea brăila arad pitești sibiu bacău târgu_mureș baia_mare buzău botoșani satu_mare râmnicu_vâlcea suceava piatra_neamț drobeta-turnu_severin târgu_jiu tulcea focșani bistrița reșița alba_iulia hunedoara deva giurgiu slatina călărași prahova ilfov ardeal transilvania muntenia oltenia banat dobrogea bucovina maramureș crișana dunăre dunărea carpați marea_neagră chișinău bălți tiraspol londra paris berlin münchen roma milano torino madrid barcelona lisabona bruxelles haga amsterdam viena praga varșovia budapesta sofia belgrad atena kiev harkov odesa donbas crimeea minsk moscova sankt_petersburg stockholm copenhaga helsinki geneva zürich istanbul ankara cairo ierusalim gaza fâșia_gaza teheran bagdad damasc kabul beijing tokyo seul new_york washington los_angeles kremlin',
    organisations:
      'onu ue uniunea_europeană nato oms fmi bce banca_mondială psd pnl usr aur udmr pmp alde pro_românia parlamentul senatul camera_deputaților ccr curtea_constituțională înaltă_curte dna diicot sri sie bnr banca_națională_a_româniei anaf ins romgaz petrom omv_petrom hidroelectrica transelectrica dacia cfr tarom tvr pro_tv antena_1 antena_3 digi24 agerpres mediafax hotnews g4media adevărul libertatea gândul evenimentul_zilei steaua fcsb dinamo rapid casa_albă comisia_europeană parlamentul_european cotroceni palatul_victoria fondul_monetar_internațional crucea_roșie mapn nuclearelectrica transgaz electrica_sa',
    givenNames:
      'adrian alexandru alin ana anca andrei angela bogdan călin cătălin ciprian claudiu constantin corina corneliu cosmin cristian dacian dan daniel diana dorin dragoș elena emil eugen florin gabriel george gheorghe gigi horia ilie ioan ion iulian klaus laura laurențiu liviu lucian ludovic maia marcel marian mihai mihaela mircea mugur nicolae nicușor octavian ovidiu paul petru radu raluca răzvan rodica sebastian silviu sorin ștefan teodor tiberiu traian valentin valeriu vasile victor viorel viorica vlad volodimir vladimir',
    endings: 'ului lui ei',
  },

  dates: {
    order: 'dmy',
    months: {
      1: 'ian',
      3: 'martie|mart',
      6: 'iun',
      7: 'iul',
      9: 'sept',
      10: 'oct',
      11: 'noi|noiem',
      12: 'decem',
    },
    weekdays: {
      1: 'lunea',
      2: 'marțea',
      3: 'miercurea',
      4: 'joia',
      5: 'vinerea',
      6: 'sâmbăta|sambata|sâmbătă',
      7: 'duminica|duminică',
    },
    ambiguous:
      'mai|mar|mart|noi|lun|mie|joi|vin|sâm|dum|iul|vineri|luni|marți|marţi|aug|dec|iun|oct',
    relative: {
      'day-2': 'alaltăieri',
      'day-1': 'ieri',
      'day-1@EV': 'ieri seară|aseară',
      'day-1@NI': 'azi-noapte|noaptea trecută|aseara',
      'day-1@MO': 'ieri dimineață',
      'day-1@AF': 'ieri după-amiază|ieri după amiază',
      'day+0': 'azi|astăzi',
      'day+0@MO': 'azi-dimineață|azi dimineață|în această dimineață',
      'day+0@AF': 'azi după-amiază|în această după-amiază',
      'day+0@EV': 'diseară|deseară|astă-seară|în această seară',
      'day+0@NI': 'la noapte|în această noapte',
      'day+1': 'mâine',
      'day+1@MO': 'mâine dimineață',
      'day+1@EV': 'mâine seară',
      'day+2': 'poimâine',
      'week+0': 'săptămâna aceasta|săptămâna asta',
      'year-1': 'anul trecut|anului trecut',
      'year+0':
        'anul acesta|anul ăsta|acest an|sfârșitul anului|la sfârșitul anului|finalul anului|la finalul anului',
      'month+0':
        'sfârșitul lunii|la sfârșitul lunii|începutul lunii|la începutul lunii|mijlocul lunii|la mijlocul lunii|finalul lunii|la finalul lunii',
    },
    previous: {
      'day+0': 'în aceeași zi|aceeași zi|în acea zi|în ziua aceea',
      'day+1': 'a doua zi|ziua următoare|o zi mai târziu|în ziua următoare',
      'day-1': 'cu o zi înainte|ziua precedentă|în ajun|o zi mai devreme',
      'year+0': 'în același an|același an|aceluiași an|în acel an',
      'year+1': 'un an mai târziu|anul următor|în anul următor',
      'year-1': 'cu un an înainte|un an mai devreme',
      'month+0': 'aceeași lună|în aceeași lună',
      'week+0': 'aceeași săptămână',
      'day+0@EV': 'în aceeași seară',
    },
    unaccented: true,
    within: 'în termen de_|în decurs de_|în cel mult_',
    afterDate: 'după_|de la_|începând cu_',
    beforeDate: 'înainte de_|înaintea_',
    finals: 'ultim{a,ul,ele,ii}_',
    plurals: 'ani|anii|luni|lunile|săptămâni|săptămânile|zile|zilele',
    none: 'olimpice de vară|olimpice de iarnă',
    andHalf: '_și jumătate|_şi jumătate',
    units: {
      second: 'secund{ă,e}',
      minute: 'minut{,e}',
      hour: 'or{ă,e}',
      day: 'zi|zile|ziua|zilei|zilele|zilelor',
      workday: 'zile lucrătoare',
      weekend: 'weekend{,ul,ului}|sfârșit{,ul} de săptămână',
      week: 'săptămân{ă,i,a,ii,ile,ilor}',
      month: 'lun{ă,i,a,ii,ile,ilor}',
      quarter: 'trimestr{u,e,ul,ului}',
      half: 'semestr{u,e,ul,ului}',
      year: 'an{,i,ul,ului,ii,ilor}',
      decade: 'deceni{u,i,ul,ului}',
      century: 'secol{,e,ul,ului}|veac',
    },
    last: '_trecut{,ă,e,i}|ultim{ul,a,ele,ii,ilor,elor,ei,ului}_|_precedent{,ă,e}|_anterior|_anterioară|precedent{a,ul}_',
    this: 'acest_|această_|acestei_|acestui_|aceste_|acești_|_acesta|_aceasta|_aceștia|_asta|_curent{,ă,e}|_în curs',
    next: '_următo{r,are,arei,area}|următo{area,rul,arele,rii,arelor,rilor}_',
    coming: '_viito{r,are,arei}|viito{rul,area}_|_ce vine|_care vine',
    ago: 'acum_|în urmă cu_|_în urmă',
    ahead: 'peste_|în_',
    later: '_mai târziu|după_|_după',
    earlier: '_mai devreme|_înainte',
    about: 'circa|aproximativ|aproape|peste|de|mai mult de|cele|cei|vreo|în jurul|în jur de',
    numbers:
      'un,una,o,unu|doi,două,câteva|trei,câțiva|patru|cinci|șase|șapte|opt|nouă|zece|unsprezece|doisprezece,douăsprezece|treisprezece|paisprezece|cincisprezece',
    moreNumbers: { 20: 'douăzeci', 30: 'treizeci', 50: 'cincizeci', 100: 'o sută' },
    ordinals:
      'prim{ul,a,ului,ei}|al doilea,a doua,doi,celui de-al doilea|al treilea,a treia,celui de-al treilea|al patrulea,a patra,celui de-al patrulea',
    ordinalMarks: '_-lea|_-a',
    parts: {
      MO: 'dimineață|dimineața|dimineaţa',
      NO: 'prânz|amiază|la prânz',
      AF: 'după-amiază|după-amiaza|după amiaza|după amiază',
      EV: 'seară|seara',
      NI: 'noapte|noaptea',
      MN: 'miezul nopții',
    },
    clock: 'ora_|orei_|orele_|ora locală_',
    quarterPast: '_și un sfert',
    quarterTo: '_fără un sfert',
    halfPast: '_și jumătate',
    am: '_dimineața|_dimineaţa',
    pm: '_seara|_după-amiaza|_după-amiază',
    zones: { 'ora româniei': 'Europe/Bucharest', 'ora locală': 'local' },
    edges:
      'începutul_|sfârșitul_|mijlocul_|la începutul_|la sfârșitul_|la mijlocul_|finalul_|la finalul_|început de_|sfârșit de_|începutul lunii_|sfârșitul lunii_|finalul lunii_|mijlocul lunii_|la începutul lunii_|la sfârșitul lunii_|începutul lui_|sfârșitul lui_|la finele_|finele_|la mijlocul lunii_|la finalul lunii_|sfârșitul anului_|la sfârșitul anului_|finalul anului_|la finalul anului_',
    rest: 'restul_',
    firstHalf: 'primul semestru',
    secondHalf: 'al doilea semestru',
    firstOfTwo: 'prima jumătate',
    secondOfTwo: 'a doua jumătate',
    glue: 'de|din|la|în|a|pe|al|lunii|anului|a lunii|anul|data de|lui',
    yearMark: 'anul_|anului_|an_|anii',
    monthMark: 'luna_|lunii_',
    dayMark: 'data de_|ziua de_',
    before: '_î.hr.|_înainte de hristos|_î.e.n.|_î. hr.',
    from: 'din|de la|începând cu|între|de pe',
    to: 'până la|până în|la|până pe',
    toNext: 'spre',
    between: 'între',
    and: 'și|sau',
    weekend: 'în weekend|la sfârșitul săptămânii',
    seasons: {
      SP: 'primăv{ară,ara,erii}',
      SU: 'var{ă,a}|verii',
      FA: 'toamn{ă,a,ei}',
      WI: 'iarn{ă,a}|iernii',
    },
    decades: "anii_|anilor_|deceniul_|anii '_",
    holidays: {
      '12-25': 'crăciun|crăciunul|ziua de crăciun',
      '12-24': 'ajunul crăciunului',
      '12-31': 'revelion',
      '01-01': 'anul nou',
      '12-01': 'ziua națională',
    },
    every: 'fiecare|în fiecare',
    on: 'în|din|până în|pe|la|de|între|anul|anului|după|înainte de|prin|vara|iarna|toamna|primăvara|luni|anii|dintre|începând cu|lui',
    numbered: 'nr._|nr_|numărul_|legea_|ordonanța_|oug_|decizia_|directiva_',
    counted:
      'persoane|oameni|metri|kilometri|km|lei|dolari|euro|tone|hectare|milioane|miliarde|mii|locuitori|soldați|locuri|de',
    future:
      'va|vor|urmează|programat{,ă,e}|planificat{,ă}|estimează|începe|încep|va avea loc|are loc|expiră|debutează',
    past: 'a|au|era|erau|fost|spus|declarat|anunțat',
    one: { half: 'jumătate de an' },
  },

  amounts: {
    callsBefore: 'sunat suna sună apelat apela apel apelul apelului numărul telefon',
    ratiosOfTen: 'din',
    numbers:
      'zero=0 un|unu|una|o=1 doi|două|doua=2 trei=3 patru=4 cinci=5 șase|sase|şase=6 șapte|sapte|şapte=7 opt=8 nouă|noua=9 zece=10 unsprezece=11 doisprezece|douăsprezece=12 treisprezece=13 paisprezece=14 cincisprezece=15 șaisprezece=16 șaptesprezece=17 optsprezece=18 nouăsprezece=19 douăzeci=20 treizeci=30 patruzeci=40 cincizeci=50 șaizeci=60 șaptezeci=70 optzeci=80 nouăzeci=90 o_sută|o_suta=100 o_mie=1000 jumătate=0.5 o_jumătate_de=0.5 o_duzină=12 jumătate_de=0.5',
    scales:
      'sută|sute|suta=2 mie|mii|de_mii=3 milion|milioane|mil|mil.|de_milioane=6 miliard|miliarde|mld|mld.|de_miliarde=9 trilion|trilioane|de_trilioane=12 duzină|duzini=x12',
    halves: 'și_jumătate|si_jumatate',
    currencies:
      'leu|lei|ron|roni=RON lei_moldovenești=MDL dolar|dolari|dolarilor=$ dolari_americani=USD euro=EUR liră|lire=lira lire_sterline|liră_sterlină=GBP yen|yeni=JPY yuan|yuani=CNY rublă|ruble=RUB grivne|hrivne=UAH franc|franci=franc franci_elvețieni=CHF forint|forinți=HUF zloți|zlot=PLN rupie|rupii=rs dirham|dirhami=dirham rial|riali=rial rial_saudit=SAR rial_qatari|rial_qataria=QAR dinar|dinari=dinar coroane=kr peso=peso',
    currenciesBefore: 'lei=RON',
    minors: 'ban|bani=RON cent|cenți|centi|cenţi=$ eurocenți=EUR penny|pence=GBP copeici=RUB',
    percent: 'la_sută|la_suta|procent|procente|%',
    points: 'puncte_procentuale|punct_procentual',
    basisPoints: 'punct_de_bază|puncte_de_bază',
    perMille: 'la_mie',
    fractions:
      'treime|treimi=3 sfert|pătrime|sferturi|pătrimi=4 cincime|cincimi=5 zecime|zecimi=10',
    minusAfter: 'sub_zero|sub_zero_grade',
    about: 'circa|aproximativ|aproape|în_jur_de|vreo|cam|aproape_de|aprox|aproape_un|estimat_la',
    more: 'peste|mai_mult_de|mai_mulți_de|cel_puțin|cel_putin|minimum|minim|nu_mai_puțin_de|mai_bine_de|mai_mult_decât',
    less: 'sub|mai_puțin_de|mai_putin_de|cel_mult|maximum|maxim|până_la|nu_mai_mult_de|nici_macar|nici_măcar',
    between: 'între|intre|de_la|dintre',
    to: 'până_la|la',
    and: 'și|si|şi',
    of: 'de',
    minus: 'minus',
    labels:
      'articol articolul art numărul nr număr capitol pagina strada grupa liga sezonul episodul etapa faza tipul versiunea locul canalul covid formula boeing airbus paragraful alineatul alin punctul clasa top legea ordonanța linia runda nivelul sectorul articolului',
    counted:
      'persoane|oameni|locuitori|bărbați|femei|copii|soldați|militari|morți|decese|răniți|victime|refugiați|angajați|elevi|studenți|pacienți|cazuri|voturi|mandate|familii|case|mașini|vehicule|spectatori|polițiști|ori|țări|pasageri|clienți|civili|exemplare|locuințe',
    notCounted:
      'și si sau de din la în pe cu pentru prin dintre între fără este sunt era au fost a ai ale al că care ce nu mai dar dacă când unde după înainte până spre sub peste despre către potrivit lui ei lor un o se să va vor ori_de acest această anul ora luni_de rămân erau trebuie pot trăiesc provin lucrează',
    streets: 'strada str bulevardul bd calea',
  },

  sources: {
    before:
      'potrivit|conform|citat de|citată de|citați de|citând|după cum a declarat|după cum scrie|transmite|relatează|informează|scrie|anunță|pe baza|publicat de|publicată de|publicate de|relatat de|relatată de|preluat de|preluată de|anunțat de|anunțată de',
    reports:
      'relatează|transmite|a transmis|informează|scrie|anunță|a anunțat|a declarat pentru|raportează|notează',
    anonymous: 'surse|sursele|o sursă|sursa|martori|martorii|diplomați|oficiali|apropiați',
    documents:
      'raport|raportul|raportului|studiu|studiului|studiul|sondaj|sondajului|date|datele|datelor|comunicat|comunicatul|comunicatului|document|documentul|documentului|documente|statistici|analiză|recensământ',
    media:
      'agenția|agenției|ziarul|ziarului|cotidianul|cotidianului|postul|postului|televiziunea|site-ul|revista|publicația',
    agencies: 'Agerpres|Mediafax|News.ro',
    outlets:
      'HotNews|HotNews.ro|G4Media|G4Media.ro|Digi24|Digi 24|Adevărul|Libertatea|Gândul|Evenimentul Zilei|Ziarul Financiar|ProTV|Pro TV|Știrile ProTV|Antena 3|Antena 1|Realitatea|România TV|TVR|Europa Liberă|Europa FM|Recorder|Rise Project|Cotidianul|Jurnalul',
  },

  salience: {
    here: 'aici',
    commonVerbs:
      'este|e|sunt|a|era|erau|va|ar|are|avea|vine|constă|privește|apare|include|permite|propune|stabilește|prevede|presupune|implică|se',
    pictured: 'stânga|dreapta|centru|mijloc|st.|dr.',
    connectives:
      'dar|și|însă|totuși|de asemenea|în plus|totodată|între timp|prin urmare|astfel|deci|pe de altă parte|la rândul său|de altfel|în schimb|de exemplu|iar|cu toate acestea|pe scurt|cu alte cuvinte|dimpotrivă|în consecință|de fapt|în realitate|mai mult|în concluzie|desigur|în același timp|de pildă|bineînțeles',
    conjunctions:
      'dar|și|iar|însă|trebuie menționat că|trebuie precizat că|trebuie subliniat că|de menționat că|de precizat că|este important de menționat că|menționăm că|precizăm că',
    pronouns:
      'el|ea|ei|ele|acesta|aceasta|aceștia|acestea|acest|această|asta|său|sa|lor|noi|eu|acolo|ambii|ambele|amândoi|unul dintre ei|una dintre ele|unii dintre ei|cei mai mulți dintre ei|acest lucru|căci|cei doi|cele două|cei trei|cele trei',
    demonstratives: 'acest|această|acești|aceste|acestui|acestei|acestor|acel|acea|acei|acele',
    ownTime: 'în aceste zile|în acest moment|de această dată|zilele acestea',
    background:
      'aceasta este o traducere|acest articol a fost|acest text a fost|articolul a fost tradus|articolul a apărut prima dată|anul trecut|amintim|reamintim|citește și|citeşte şi|anterior',
  },
};
