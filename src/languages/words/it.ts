import type { LanguageSignals, LanguageWords } from '../language';
import type { InterruptionWords } from '../sections/interruptions';

export const signals: LanguageSignals = {
  tag: 'it',
  charactersPerMinute: 950,

  detection: {
    script: 'Latn',
    letters: 'àèéìòù',
    words:
      'di che e la il un a per è in una non sono del si da con le dei della i nel lo alla anche più al come gli ha delle ma dal nella o se questo l d all dell sul ci hanno stato degli alle essere loro anni dopo tra ai dalla quando questa sua suo fra era stata',
  },
};

export const interruptions: InterruptionWords = {
  related:
    "leggi anche|leggi tutto|leggi di più|leggi pure|leggi ancora|leggi|leggi qui|leggi l'articolo|leggi l'approfondimento|leggi l'articolo completo|vedi anche|guarda anche|ascolta anche|scopri di più|scopri anche|per saperne di più|approfondisci|approfondimento|approfondimenti|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|ti potrebbero interessare|potrebbero interessarti|articoli correlati|articolo correlato|notizie correlate|contenuti correlati|correlati|correlate|sullo stesso argomento|sullo stesso tema|altri articoli|altre notizie|altro su|altro su questo argomento|i più letti|le più lette|più letti|articoli più letti|da non perdere|non perderti|consigliati|consigliati per te|raccomandati|ultime notizie|ultima ora|argomenti|argomento|temi|tag|tags|continua a leggere|prosegui la lettura|in evidenza|su questo argomento|articolo successivo|articolo precedente|dello stesso autore|i nostri video|notizie del giorno|per approfondire|di più su questi argomenti|le ultime|leggi la notizia|leggi il resto|continua su|scelti per voi|scelti per te|vedi tutti|notizia successiva|ti consigliamo",
  advert:
    "pubblicità|annuncio|annunci|pubblicita|advertisement|contenuto sponsorizzato|sponsorizzato|continua dopo la pubblicità|l'articolo continua dopo la pubblicità|l'articolo prosegue dopo la pubblicità|contenuto promozionale|la notizia continua dopo la pubblicità|messaggio promozionale|salta pubblicità|chiudi pubblicità|contenuto a pagamento|l'articolo prosegue sotto",
  newsletter:
    'newsletter|la newsletter|iscriviti|iscriviti alla newsletter|abbonati|ricevi|registrati|la tua email|inserisci la tua email|sostieni|sostienici|diventa socio|le newsletter|abbonamento|indirizzo email|dona|fai una donazione|sostieni il giornalismo|iscriviti alla nostra newsletter|ricevi ogni giorno nella',
  follow:
    'segui|seguici|unisciti|scarica|clicca qui|iscriviti|aggiungi|resta aggiornato|rimani aggiornato|entra|ricevi|per restare aggiornato',
  share:
    "condividi|condividi l'articolo|condividi su|copia link|copia il link|link copiato|stampa|invia|invia per email|salva|email|condivisioni|condividi questo articolo|ascolta",
  pager:
    'pagina|pagina #|pagina # di #|successiva|precedente|# di #|pagina successiva|avanti|indietro',
  video:
    "video|guarda il video|guarda|guarda video|il video|ascolta|ascolta l'articolo|ascolta articolo|podcast|fotogallery|gallery|le foto|foto|le immagini|diretta",
  tool: 'ingrandisci|ingrandire|chiudi|vai al contenuto|torna su|dimensione testo|traduci|segnala un errore|caricamento|mostra altro|carica altri|apri|tempo di lettura|minuti di lettura|salva articolo|accedi|cerca|menu|pausa|nascondi|vedi tutte le foto|guarda le foto|riproduci|guarda le # foto|vedi le foto|# foto|guarda la gallery|apri la galleria|vedi questa immagine|vedi immagine|vedi l’immagine|vedi foto|vedi la foto|visualizza immagine|visualizza foto|visualizza a schermo intero|ingrandisci immagine|ingrandisci l’immagine|ingrandisci foto|ingrandisci la foto|clicca per ingrandire|tocca per ingrandire|apri immagine|mostra immagine',
  comments:
    'commenti|commenta|lascia un commento|# commenti|scrivi un commento|leggi i commenti|mostra commenti|partecipa alla discussione|annulla risposta',
  asks: 'ti è piaciuto questo articolo|ti è piaciuto l’articolo|vi è piaciuto questo articolo|vi è piaciuto l’articolo|le è piaciuto questo articolo|è piaciuto questo articolo|ti è piaciuta questa notizia|ti piace questo articolo|questo articolo ti è stato utile|questo articolo è stato utile|questo articolo ti è piaciuto|questo contenuto ti è stato utile|questa pagina ti è stata utile|hai trovato utile questo articolo|hai trovato interessante questo articolo|hai trovato utile|cosa ne pensi di questo articolo|cosa pensi di questo articolo|quanto ti è stato utile|hai trovato un errore|avete trovato un errore|ha trovato un errore|hai notato un errore|hai trovato un refuso|trovato un errore',
  boilerplate:
    'fateci sapere nei commenti|faccelo sapere nei commenti|scrivilo nei commenti|diteci la vostra nei commenti|tutti i diritti riservati|riproduzione riservata|© riproduzione riservata|copyright ©|riproduzione vietata|questo articolo è stato pubblicato|vietata la riproduzione|ogni riproduzione|grazie per aver letto|grazie per la lettura|grazie di aver letto|testata giornalistica registrata|testata registrata|registrazione tribunale|registrazione del tribunale|direttore responsabile:|le opinioni espresse',
  credit:
    'sull’autore|informazioni sull’autore|di|foto|fonte|fonti|redazione|autore|a cura di|testo|immagine|crediti|crediti foto|immagini|traduzione|credits|photo credit|contatti stampa|contatto stampa|ufficio stampa|contatti per la stampa',
  paywall:
    "contenuto riservato agli abbonati|riservato agli abbonati|per continuare a leggere|abbonati per leggere|questo articolo è riservato|sei già abbonato|articolo per abbonati|il resto dell'articolo|accedi per continuare|per leggere il resto",
  byline:
    'di|a cura di|dal nostro inviato|testo di|scritto da|autore|intervista di|dal nostro corrispondente|della redazione|redazione|la redazione|di redazione|edizione cartacea|edizione online|edizione digitale|inviato|inviata|corrispondente|giornalista|analisi di|commento di|intervista a cura di',
  dated:
    'pubblicato|pubblicato il|aggiornato|aggiornato il|ultimo aggiornamento|il|data|modificato',
  kickers:
    "esclusiva|esclusivo|in esclusiva|ultim'ora|ultima ora|urgente|flash|diretta|in diretta|live|aggiornamento|aggiornato|video|foto|fotogallery|opinione|opinioni|commento|analisi|intervista|ritratto|profilo|recensione|rubrica|editoriale|inchiesta|reportage|approfondimento|podcast|infografica|comunicato|sondaggio",
  datelines:
    "roma|milano|napoli|torino|palermo|genova|bologna|firenze|bari|catania|venezia|verona|messina|padova|trieste|brescia|parma|modena|reggio calabria|perugia|ancona|cagliari|aosta|trento|bolzano|l’aquila|l'aquila|potenza|catanzaro|campobasso|città del vaticano|san marino|lugano|bruxelles|londra|parigi|berlino|madrid|mosca|kiev|washington|new york|pechino|tokyo|gerusalemme|teheran|ginevra|vienna|atene|il cairo",
  joins: 'e|ed|con',
  corrected:
    'correzione|errata corrige|rettifica|precisazione|nota della redazione|aggiornamento|una versione precedente di',
  cookies: 'cookie',
};

export const words: LanguageWords = {
  sentences: {
    abbreviations:
      'Sigg sig sig.ra Dott.ssa dott Dr Prof.ssa prof avv ing Arch Geom Rag on Sen Gen Col Card S SS n nn art artt pag p pp v vol cap es ecc.ti tel ca cfr ed min max p.es L Egr Spett mons',
    mayEnd: 'ecc etc a.C d.C S.p.A Spa S.r.l',
  },

  quotation: {
    marks: '«» “” ""',
    subject: 'around',
    adverbEndings: 'mente',
    subjectAfterOblique: true,
    elides: true,
    verbs:
      "queste le sue parole|ecco le sue parole|queste le sue dichiarazioni|ecco le sue dichiarazioni|lancia l'appello|lancia un appello|lanciano l'appello|lanciano un appello|definit*o,a,i,e|descritt*o,a,i,e|bollat*o,a,i,e|liquidat*o,a,i,e|giudicat*o,a,i,e|considerat*o,a,i,e|detto|dice|dicono|disse+ro|diceva|dicendo|afferma+no,to,ndo|affermò|dichiara+to,no|dichiarò|spiega+to,no|spiegò|aggiun*ge,to,gono,se|sottolinea+to,no|ribadi*sce,to|commenta+to,no|replica+to|scritt*o|scrive|scrisse|twittato|racconta+to,no|raccontò|ricorda+to,no|sostiene|sostenuto|sostengono|precisa+to|annuncia+to,no|osserva+to|conclu*de,so|prosegue|proseguito|avverte|avvertito|ammette|ammesso|confida+to|rivela+to,no|riferi*sce,to,scono|riferì|rispos*to,e|risponde|chiede|chiesto|assicura+to|denuncia+to|critica+to|accusa+to|informa+to|comunica+to|conferma+to|nega+to|ritiene|ritengono|crede|credono|pensa+no|considera|giudica|stima|segnala+to|evidenzia+to|rimarca+to|puntualizza+to|incalza|insiste|insistito|attacca+to|tuona+to|ironizza+to|sbotta+to|esclama+to|suggeri*sce,to|mostra+to,no|promette|promesso|descrive|definisce|argomenta+to|sentenzia+to|lamenta+to|auspica+to|invita+to|esult*a,ato,ano|chios*a,ato|taglia corto|tagliato corto|rincara|rincarato|rilanci*a,ato|ribatt*e,uto|obiett*a,ato|controbatte|osservano|riconosc*e,iuto|garanti*sce,to|anticip*a,ato|precis*ano|ammett*ono|sottoscrive|scandisce|sibila|sospira|sussurra|grida|gridato|urla|urlato|scherza|scherzato|confess*a,ato|rivendic*a,ato|minacci*a,ato|ammoni*sce,to|chiari*sce,to|chiariscono|dettagli*a|illustr*a,ato|motiv*a,ato|argomentano|stigmatizza|bacchetta|elogi*a,ato|ringrazi*a,ato|plaud*e|salut*a|appell*a|esort*a,ato|sprona|rassicur*a,ato|tranquillizz*a|preannunci*a,ato|annunciò|ipotizz*a,ato|presum*e|teme|temono|spera|sperano|augur*a,ato|riassum*e|riassunto|sintetizz*a,ato|posta|postato|pubblic*a,ato|si legge|fa sapere|fatto sapere|fanno sapere|rende noto|reso noto|fa notare|fatto notare|mette in guardia|messo in guardia|si sfoga|si difende|replicò|commentò|ribadiscono|ride|rideva|sorride|scherzava|ironizzano|mormora|mormorato|sbuffa|insinua|insinuato|si chiede|si domanda|si lamenta|si giustifica|si rammarica|rammenta|rammentato|rievoca|rievocato|ricordava|raccontava|spiegava|aggiungeva|sosteneva|sostenevano|ammetteva|ripete|ripetuto|ripeteva|contesta|contestato|smenti*sce,to|protesta|protestato|confermano|avvisa+to,no|precisava|confidava|giura|giurato|parla di|parlano di|parlava di|parlavano di|ha parlato di|hanno parlato di|parlando di|sussurrano|sussurrato|sussurrava|mormorava|gridano|gridava|gridavano|urlano|urlava|ribadiva|tuonava|attaccano|attaccava|sbottava|glissa|ironizzava|confessava|riflett*e,eva|riflettuto|si è sfogato|si è sfogata|incalzato|esortano|sospirato|rispondono|rispondeva|singhiozza|ha tagliato corto|concludono|elenca|riassumono|controbattuto|ribattono|proseguono|insistono|preg*a,ato|allert*a,ato|aggiungendo|spiegando|sottolineando|precisando|ricordando|sostenendo|dichiarando|riferendo|annunciando|assicurando|ribadendo|avvertendo|confermando|evidenziando|rilevando|osservando|ammettendo|raccontando|lamentando|denunciando|garantendo|segnalando|specificando|rivelando|commentando|rimarcando|concludendo|insistendo|scrivendo|rispondendo|replicando|chiarendo|argomentando|suggerendo|promettendo",
    impersonal: 'si legge|si apprende',
    passiveLeads: 'stato|stata|stati|state|viene|vengono|venne|fu|venuto|venuta',
    agents: "da|dal|dallo|dalla|dall'|dai|dagli|dalle",
    bareVerbs: 'si legge|si apprende',
    documentPrepositions: "in|nel|nella|nell'|nello|nei|nelle|sul|sulla|su|da|dal|dalla",
    callingVerbs:
      'descritt*o,a,i,e|definit*o,a,i,e|bollat*o,a,i,e|liquidat*o,a,i,e|descri*ve,vono|defini*sce,scono|considera|giudica|stima|elogi*a,ato|salut*a|stigmatizza|bacchetta|indica+to|parla di|cita+to',
    according:
      "secondo la testimonianza di|secondo la testimonianza del|secondo la testimonianza della|secondo la testimonianza dei|secondo la testimonianza dell'|secondo le testimonianze di|secondo le testimonianze del|secondo le testimonianze della|secondo le testimonianze dei|secondo le testimonianze dell'|secondo il racconto di|secondo il racconto del|secondo il racconto della|secondo il racconto dei|secondo il racconto dell'|secondo la ricostruzione di|secondo la ricostruzione del|secondo la ricostruzione della|secondo la ricostruzione dei|secondo la ricostruzione dell'|secondo le parole di|secondo le parole del|secondo le parole della|secondo le parole dei|secondo le parole dell'|secondo la versione di|secondo la versione del|secondo la versione della|secondo la versione dei|secondo la versione dell'|secondo|a detta di|stando a|a giudizio di|a parere di|come riferisce|ad avviso di|stando al|stando alla|stando ai|stando alle|stando agli|stando allo|stando a quanto|ad avviso del|a parere del|a parere della|a detta del|a detta della|a detta dei|ad avviso della|per bocca di",
    accordingSelf: 'per sua stessa ammissione|per loro stessa ammissione',
    reflexives: 'stessa',
    purposes: 'per',
    mannerEndings: 'ando|endo',
    relativeThat: true,
    former: 'primo|prima',
    latter: 'secondo|seconda|ultimo|ultima',
    personJoins: 'e|ed',
    ages: 'anni|di',
    coordinators: 'e|ed|ma',
    subordinators: 'anche se|sebbene|benché|mentre|quando|poiché|dopo che',
    complementisers: 'che|se|di|come',
    asWords: 'come|così',
    pointsBack:
      "queste le dichiarazioni di|queste le dichiarazioni del|queste le dichiarazioni della|questo il commento di|questo il commento del|questo il commento della|sono le parole di|sono le parole del|sono le parole della|sono le parole dell'|queste le parole di|queste le parole del|queste le parole della|queste le parole dell'|sono parole di|sono parole del|sono parole della|sono parole dell'|è il commento di|è il commento del|è il commento della|è il commento dell'|questo il commento dell'|lo|così|è quanto|è quello che",
    viewpoints: 'per',
    indirect: ['that', 'postposed', 'according'],
    infinitiveOpeners: 'di',
    infinitiveEndings:
      're|rsi|rlo|rla|rli|rle|rne|rci|rvi|rmi|rti|rgli|aver|esser|voler|poter|dover|saper|far',
    asides:
      'senza fornire|senza precisare|senza dare|senza specificare|senza entrare|senza aggiungere altro|senza citare|senza fare|senza rivelare|senza offrire|senza nominare|senza però|senza ulteriori|il che|cosa che|fatto che',
    asked:
      'interpellat*o,a,i,e|intervistat*o,a,i,e|interrogat*o,a,i,e|contattat*o,a,i,e|raggiunt*o,a,i,e|sentit*o,a,i,e|citat*o,a,i,e|incalzat*o,a,i,e',
    passingOn:
      'agenzia|quotidiano|giornale|settimanale|rivista|emittente|radio|tv|riporta|riportano|riferisce|riferiscono|scrive|scrivono',
    activeEndings: 'ando|endo',
    unsaidVerbs:
      'crede|credono|pensa|pensano|constata|constatano|constatato|scopre|scoperto|esclude|escludono|escluso',
    contrasts: 'mentre|benché|sebbene',
    turns: 'ma|però|mentre|benché|sebbene',
    whenWords: 'quando|perché|dopo che|poiché|prima che',
    relatives: 'quali|che|cui|la quale|quale',
    signs:
      'cartello|cartelli|targa|targhe|striscione|striscioni|insegna|lapide|lapidi|scritta|scritte|iscrizione|adesivo|adesivi|maglietta|magliette|manifesto|manifesti',
    womensRoles:
      'trice|ministra|sindaca|assessora|consigliera|avvocata|deputata|essa|donna|madre|figlia|sorella|signora|moglie|vedova|zia|regina|commissaria|segretaria|presidentessa|cittadina|architetta|candidata',
    standards: 'norma|normativa|piano|calendario|contratto|tradizione|regolamento|definizione',
    groups: 'famiglia|coppia|coniugi|governo|giunta|amministrazione',
    pronouns: { he: 'lui|egli', she: 'lei|ella', they: 'loro|essi', any: 'chi', i: 'io|noi' },
    verbEndings: { they: 'no' },
    articles:
      "il|lo|la|l'|i|gli|le|un|uno|una|un'|suo|sua|suoi|sue|questo|questa|quel|quella|alcuni|alcune|altri|due|tre|del|della|stesso|stessa",
    addresseeLinks: "al|alla|all'",
    fieldOffices:
      'assessor*e,a|ministr*o,a|viceministr*o,a|sottosegretari*o,a|delegat*o,a|commissari*o,a|consiglier*e,a|capogruppo|vicecapogruppo|gruppo|candidat*o,a|ambasciator*e|ambasciatrice|rappresentante|osservator*e|osservatrice|inviat*o,a|addett*o,a,i|responsabile|dirigente|garante|consulente|docente|professor*e,essa|ricercator*e,i|ricercatrice|insegnante|medico|infermier*e,a|studente|studentessa|procurator*e|procuratrice|vicario|aspirante|testimone|segretari*o,a|vice|vicin*o,a,i,e',
    occasions:
      'stampa|telefono|termine|vigilia|fine|margine|microfono|radio|tv|televisione|telegiornale|quotidiano|giornale|settimanale|conferenza|processo|inaugurazione|presentazione|cerimonia|incontro|riunione|intervista|visita|vertice|colloquio|briefing',
    possessives: 'suo|sua|suoi|sue',
    tellingNouns:
      'commento|replica|risposta|sfogo|attacco|appello|monito|allarme|annuncio|promessa|rammarico|ammissione|reazione|constatazione|conclusione|spiegazione|riflessione|messaggio|avvertimento|denuncia|ammonimento|auspicio|augurio|accusa|affondo|stoccata|difesa|lamento|consiglio|verdetto|giudizio',
    ownerLinks: "di|del|dello|della|dell'|dei|degli|delle|d'|da|dal|dalla|dall'",
    links: "di|del|della|dello|dell'|dei|degli|delle|d'|da|dal|e|ed|von|van|per|alla|al|all'",
    writings:
      'nota|comunicato|lettera|documento|testo|messaggio|post|tweet|ordinanza|sentenza|articolo|relazione|rapporto|appello|petizione|delibera|legge|dichiarazione|verbale|mail|decreto|bando|studio|mozione|statuto',
    contentVerbs: 'recita+va|riporta+va',
    stops:
      "intervistato|intervistata|interpellato|interpellata|interrogato|interrogata|davanti|dinanzi|in|nel|nella|nei|a|al|alla|ai|alle|con|contro|da|dal|dalla|durante|entro|fino|per|presso|secondo|senza|sopra|sotto|su|sul|sulla|tra|fra|verso|dopo|prima|che|chi|cui|dove|quando|come|se|ma|o|né|anche|perché|mentre|è|sono|era|ha|hanno|aveva|non|si|lo|gli|ci|già|più|molto|e|ed|inoltre|così|poi|allora|all'|nell'|sull'|dall'|ieri|oggi",
    between:
      "infatti|tuttavia|dunque|comunque|ha|hanno|aveva|avevano|avrebbe|avrebbero|abbia|abbiano|anche|poi|inoltre|infine|lo|gli|le|si|così|ieri|già|quindi|ancora|oggi|non|è|stato|stata|invece|però|subito|sempre|recentemente|ci|l'|mi|ad",
    standIns:
      'politico|politica|esponente|dirigente|calciatore|calciatrice|tennista|pilota|ciclista|atleta|cantante|attore|attrice|regista|artista|scrittore|scrittrice|imprenditore|imprenditrice|diplomatico|diplomatica|magistrato|magistrata|parlamentare|funzionario|funzionaria|legale|professionista|bomber|attaccante|centrocampista|portiere|giovane|veterano|primo_cittadino|conduttore|conduttrice|cantautore|cantautrice|musicista|compositore|compositrice|cineasta|economista|giurista|filosofo|filosofa|sociologo|sociologa|ricercatore|ricercatrice|scienziato|scienziata|difensore|tecnico|fuoriclasse|campione|campionessa|nuotatore|nuotatrice|sciatore|sciatrice|poeta|poetessa|politologo|politologa',
    indefinite: 'un|uno|una',
    deputies: 'vice|sotto|primo ministro|prima ministra',
    officeNames:
      'capo dello stato=presidente|primo cittadino=sindaco|prima cittadina=sindaca|prima cittadina=sindaco|premier=presidente del consiglio|capo del governo=presidente del consiglio|capo del governo=premier|ministro=titolare …|ministra=titolare …|titolare della farnesina=ministro|capo della diplomazia=ministro … esteri|guardasigilli=ministro della giustizia|governatore=presidente della regione|numero uno=presidente|numero uno=amministratore|tecnico=allenatore|mister=allenatore',
    womensTitles: 'signora|signorina|dottoressa',
    mensTitles: 'signor|dottor',
    firms:
      'azienda|società|gruppo|compagnia|ditta|impresa|colosso|catena|startup|casa|costruttore|produttore|operatore|multinazionale|assicurazione|marchio|editore',
    bodies:
      'ente|organizzazione|istituzione|agenzia|autorità|organismo|dipartimento|ufficio|istituto',
    clubs:
      'club|squadra|società|partito|formazione|movimento|quotidiano|giornale|rivista|canale|città|comune|paese|isola|provincia|regione|stato|sindacato',
    roles:
      'nipote|figlio|figlia|genero|nuora|pm|gruppo|presidente|vicepresidente|ministro|ministra|premier|portavoce|direttore|direttrice|capo|segretario|segretaria|professore|professoressa|sindaco|sindaca|deputato|deputata|senatore|senatrice|avvocato|procuratore|giudice|polizia|governo|ministero|esperto|esperti|analista|analisti|economista|ricercatore|ricercatori|ricercatrice|storico|autore|autrice|leader|candidato|candidata|consigliere|ambasciatore|commissario|generale|colonnello|allenatore|tecnico|giocatore|medico|testimone|testimoni|sindacato|associazione|azienda|società|partito|fondatore|fondatrice|studio|rapporto|sondaggio|nota|re|regina|papa|principe|principessa|cancelliere|cancelliera|governatore|coordinatore|agenzia|opposizione|fonti|fonte|autorità|dirigente|responsabile|attore|attrice|cantante|scrittore|scrittrice|padre|madre|fratello|sorella|uomo|donna|organizzazione|assessore|amministratore|capogruppo|studente|studenti|pensionato|pensionata|ingegnere|ingegnera|prefetto|questore|procuratrice|procura|prefettura|questura|tribunale|carabinieri|comune|regione|sottosegretario|viceministro|primo ministro|abitante|abitanti|residente|residenti|commerciante|agricoltore|operaio|operaia|insegnante|preside|rettore|rettrice|medici|infermiere|infermiera|vescovo|cardinale|parroco|atleta|calciatore|capitano|ct|mister|tennista|pilota|regista|imprenditore|imprenditrice|architetto|geologo|virologo|virologa|infettivologo|sociologo|politologo|filosofo|vicino|vicina|vicini|legale|legali|gip|comandante|maresciallo|giornalista|conduttore|conduttrice|attivista|volontario|volontaria|consigliera|eurodeputato|eurodeputata|parlamentare|agricoltori|agricoltrice|allevator*e,i|allevatrice|pescator*e,i|viticoltore|apicoltore|panettiere|fornaio|macellaio|cuoco|cuoca|chef|cameriere|cameriera|ristorator*e,i|ristoratrice|albergatore|albergatrice|commercianti|negoziante|libraio|libraia|farmacista|infermieri|chirurg*o,a|psicolog*o,a|psichiatra|sociologa|politologa|antropolog*o,a|economisti|storica|filosofa|geografo|climatolog*o,a|meteorolog*o,a|biolog*o,a|fisic*o,a|chimico|geologa|astronomo|matematic*o,a|epidemiolog*o,a|veterinari*o,a|dottor*e,essa|avvocata|avvocati|giudici|magistrat*o,a,i|notaio|poliziott*o,a,i|agent*e,i|carabiniere|finanzieri|vigil*e,i|pompier*e,i|capitana|tenente|soldat*o,i|militar*e,i|consiglieri|deputati|senatori|sindaci|assessora|assessori|prefetta|questora|ambasciatori|ambasciatrice|diplomatic*o,a|negoziatore|allenatori|allenatrice|attaccant*e,i|difensor*e,i|centrocampista|portiere|arbitr*o,a|giocatori|giocatrice|ciclista|nuotatore|nuotatrice|campion*e,essa|attori|cantanti|musicist*a,i|registi|scrittori|romanziere|autori|poet*a,i|pittore|pittrice|scultore|scultrice|fotograf*o,a|compositore|compositrice|editor*e,i|giornalisti|editorialista|studentessa|alunni|professori|insegnanti|maestr*o,a|docent*e,i|scienziat*o,a,i|ingegneri|architetta|urbanista|autist*a,i|conducente|macchinista|piloti|marinai*o|camionist*a,i|lavorator*e,i|lavoratrice|dipendent*e,i|imprenditori|titolar*e,i|proprietari*o,a|gestore|gestrice|investitori|banchiere|sindacalist*a,i|delegat*o,a|attivisti|manifestanti|superstit*e,i|sopravvissut*o,a,i|vittim*a,e|imputat*o,a,i|indagat*o,a|profugh*i|pensionati|vedov*a,o|moglie|marito|cugin*o,a|zi*o,a|amic*o,a|collegh*i|collega|vescovi|arcivescovo|cardinali|imam|rabbino|monac*o,a|suora|vicequestore|ispettor*e,i|ispettrice|sovrintendente|brigadiere|sergente|perit*o,i|investigator*e,i|inquirenti|detective|sospettat*o,a,i|arrestat*o,a,i|passegger*o,a,i|pazient*e,i|specialist*a,i|console|sacerdote|ufficial*e,i',
    courtesy: 'sig|dott|on|avv|prof|don',
    times:
      'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|ieri|oggi|domani|mattina|sera|settimana|mese',
    naming:
      'film|libro|libri|romanzo|album|disco|canzone|canzoni|brano|titolo|intitolato|intitolata|chiamato|chiamata|cosiddetto|cosiddetta|cosiddetti|soprannominato|detto|detta|parola|termine|termini|espressione|giornale|quotidiano|rivista|motto|operazione|caso|gruppo|programma|serie|opera|progetto|concetto di|legge|nome|come|singolo|articolo|denominato|denominata|slogan',
    noOne: 'nessuno|nessuna|nessun',
    negations: 'non|nemmeno|neppure|neanche|mai|nega|negato|smentito|smentisce',
    suppositions: 'se',
  },

  names: {
    placeNouns:
      'paese paesino città cittadina borgo villaggio frazione comune quartiere località sobborgo distretto provincia regione territorio isola isolotto arcipelago penisola porto fiume lago montagna vulcano valle stato repubblica',
    bodyNouns:
      'azienda società gruppo compagnia ditta impresa multinazionale catena startup start-up cooperativa banca fondazione università scuola museo ospedale associazione ong organizzazione federazione sindacato partito coalizione giornale quotidiano settimanale rivista sito emittente club orchestra coro agenzia rete filiale',
    kindArticles: "un una uno un'",
    copulas: 'è era fu',
    commonNouns:
      'persone cittadini abitanti residenti vicini genitori figli bambini giovani adolescenti anziani donne uomini famiglie familiari vittime testimoni sospetti poliziotti agenti pompieri soccorritori medici infermieri pazienti insegnanti docenti studenti alunni ricercatori scienziati economisti artisti musicisti agricoltori allevatori pescatori operai lavoratori dipendenti imprenditori impiegati commercianti negozianti clienti consumatori viaggiatori passeggeri automobilisti ciclisti autisti turisti visitatori spettatori tifosi giocatori soldati militari combattenti ribelli manifestanti attivisti elettori iscritti partiti politici deputati senatori sindaci ministri comuni province regioni paesi città scuole ospedali negozi imprese aziende banche porti fabbriche chiese musei alberghi ristoranti sindacati assicurazioni compagnie rifugiati migranti inquilini proprietari azionisti investitori analisti avvocati giudici magistrati autorità tribunali',
    sameNames:
      "stati_uniti=usa=stati_uniti_d'america regno_unito=gran_bretagna paesi_bassi=olanda unione_europea=ue nazioni_unite=onu",
    thingStart:
      'coppa premio trattato accordo accordi legge giochi torneo campionato trofeo festival costituzione codice operazione convenzione protocollo medaglia decreto',
    plain:
      'il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dalla dai dalle nel nello nella nei nelle sul sulla sui sulle e ed o ma se non né che chi cui è sono era erano stato stata essere ha hanno aveva avere ho come quando dove perché quindi dunque così poi dopo prima ora oggi ieri domani già ancora sempre mai solo anche pure più meno molto molti molte poco tutto tutti tutta tutte ogni altro altri altra alcuni alcune questo questa questi queste quello quella quelli quelle suo sua suoi sue loro mio nostro vostro io tu lui lei noi voi si ci vi ne mi ti secondo durante mentre invece infatti inoltre tuttavia però oltre senza sotto sopra contro verso fino circa due tre quattro cinque dieci primo nuovo nuova grande polizia esperti dio internet natale nord sud est ovest governo entro dal_ proprio insomma intanto c d dell nell sull all dall quell aids pil iva',
    titles:
      'presidente vicepresidente premier ministro ministra viceministro sottosegretario sottosegretaria segretario segretaria cancelliere governatore sindaco sindaca senatore senatrice deputato deputata onorevole on assessore assessora consigliere prefetto questore portavoce leader capo direttore direttrice amministratore procuratore pm gip giudice magistrato avvocato avvocata generale colonnello capitano maresciallo tenente comandante ammiraglio commissario ambasciatore ambasciatrice professore professoressa prof dottore dottoressa dott dr signor signora sig don suor fra padre re regina principe principessa duca conte imperatore papa vescovo arcivescovo cardinale mister ct tecnico allenatore attaccante portiere difensore centrocampista calciatore pilota attore attrice cantante cantautore musicista regista scrittore scrittrice poeta pittore giornalista storico economista analista politologo sociologo filosofo esperto esperta ricercatore ricercatrice scienziato virologo imprenditore fondatore candidato candidata attivista rettore patron numero_uno san_ sottoministro viceministra vicesindaco vicesindaca vicesegretario vicedirettore vicecapo commissaria consigliera ispettore ispettrice soprintendente sovrintendente provveditore garante procuratrice governatrice amministratrice presidentessa titolare',
    roleWords:
      'ex vice incaricato incaricata delegata attuale neo primo generale aggiunto delegato esecutivo nazionale federale regionale esteri interni interno difesa giustizia economia finanze salute istruzione lavoro affari stato governo consiglio repubblica camera senato americano statunitense russo tedesco francese britannico italiano spagnolo cinese turco ucraino israeliano',
    organisationStart:
      'ministero università istituto banca partito commissione comitato consiglio congresso senato tribunale corte procura federazione associazione confederazione fondazione unione organizzazione agenzia azienda società gruppo compagnia polizia guardia esercito camera direzione centro accademia scuola liceo ospedale policlinico museo teatro club movimento lega sindacato comune regione provincia autorità ente protezione parlamento',
    organisationEnd: 'spa srl international calcio',
    severalPlaces: 'comuni città province regioni frazioni paesi località borghi quartieri isole',
    listLeads: 'come tra cui',
    placeOf:
      'sindaco sindaca prefetto questore vescovo arcivescovo abitante abitanti residenti comune comuni provincia paese frazione quartiere località borgo ospedale stazione carcere tribunale procura questura prefettura porto aeroporto carabinieri nord sud est ovest periferia',
    organisationCues:
      'azienda società gruppo compagnia ditta impresa quotidiano settimanale giornale rivista emittente colosso catena startup onlus ong associazione sindacato agenzia banca',
    placeStart:
      'via viale piazza corso monte isola isole lago fiume golfo capo mare valle castello porto aeroporto stazione san santa santo sant los new parco palazzo ponte stadio stretto baia oceano penisola arcipelago deserto vulcano ghiacciaio laguna spiaggia montagna monti colle colli',
    placeCues: 'a in ad da verso presso',
    speech:
      'detto dice affermato afferma dichiarato dichiara spiegato spiega aggiunto aggiunge sottolineato sottolinea ribadito commentato commenta replicato replica scritto racconta ricorda sostiene precisa annuncia osserva conclude avverte ammette riferito',
    linkers: 'di de del della dei da d van von der al el bin la lo',
    organisationLinkers: 'di del della dei delle degli dello per e la il i dell',
    places:
      'artico antartide antartico italia stati_uniti usa regno_unito gran_bretagna inghilterra scozia galles irlanda europa asia africa america sudamerica medio_oriente germania urss unione_sovietica russia ucraina francia spagna cina giappone roma milano napoli torino palermo genova bologna firenze bari catania venezia verona messina padova trieste taranto brescia prato parma modena reggio_calabria reggio_emilia perugia livorno ravenna cagliari foggia rimini salerno ferrara sassari latina monza siracusa pescara bergamo forlì trento vicenza terni bolzano novara piacenza ancona andria arezzo udine cesena lecce pesaro alessandria catanzaro cosenza potenza matera campobasso aosta como varese pavia cremona mantova siena pisa lucca grosseto viterbo frosinone caserta avellino benevento brindisi ragusa agrigento trapani lombardia piemonte veneto liguria emilia-romagna emilia toscana umbria marche lazio abruzzo molise campania puglia basilicata calabria sicilia sardegna friuli friuli-venezia_giulia trentino alto_adige valle_d_aosta lampedusa capri ischia elba londra parigi berlino madrid barcellona bruxelles vienna mosca kiev varsavia praga atene lisbona ginevra zurigo monaco francoforte amburgo stoccolma copenaghen il_cairo gerusalemme gaza teheran baghdad damasco kabul pechino tokyo new_york los_angeles washington mediterraneo adriatico tirreno alpi appennini po tevere arno crimea donbass vaticano santa_sede',
    organisations:
      'onu ue unione_europea nato oms fmi bce banca_mondiale ocse unesco pd partito_democratico lega forza_italia fratelli_d_italia fdi m5s movimento_5_stelle italia_viva azione sinistra_italiana cgil cisl uil confindustria bankitalia banca_d_italia consob istat inps inail agenzia_delle_entrate anac csm cassazione corte_costituzionale consulta quirinale palazzo_chigi viminale farnesina montecitorio palazzo_madama parlamento camera senato guardia_di_finanza carabinieri eni enel telecom tim fiat stellantis leonardo generali unicredit intesa_sanpaolo monte_dei_paschi mps alitalia trenitalia ferrovie rai mediaset sky ansa adnkronos agi corriere_della_sera repubblica la_repubblica la_stampa il_sole_24_ore il_messaggero il_fatto_quotidiano juventus juve inter milan napoli_calcio roma_calcio lazio_calcio figc coni casa_bianca commissione_europea',
  },

  dates: {
    order: 'dmy',
    months: { 1: 'genn', 9: 'sett', 12: 'dic' },
    weekdays: { 1: 'lunedi', 2: 'martedi', 3: 'mercoledi', 4: 'giovedi', 5: 'venerdi' },
    ambiguous: 'gen|mar|mag|giu|set|dic|lug|ago|ott|lun|mer|gio|ven|sab|dom|sett',
    relative: {
      'day-2': "l'altro ieri|altro ieri|l'altroieri|avantieri",
      'day-1': 'ieri',
      'day-1@EV': 'ieri sera|ieri in serata',
      'day-1@NI': 'ieri notte|la scorsa notte|la notte scorsa|stanotte',
      'day-1@MO': 'ieri mattina',
      'day-1@AF': 'ieri pomeriggio',
      'day+0': 'oggi|la giornata di oggi|odierno',
      'day+0@MO': 'stamattina|stamani|stamane|questa mattina|oggi mattina',
      'day+0@AF': 'oggi pomeriggio|questo pomeriggio',
      'day+0@EV': 'stasera|questa sera|oggi sera',
      'day+1': 'domani',
      'day+1@MO': 'domani mattina|domattina',
      'day+1@AF': 'domani pomeriggio',
      'day+1@EV': 'domani sera',
      'day+1@NI': 'domani notte',
      'day+2': 'dopodomani|dopo domani',
      'year+0': "dell'anno|quest'anno",
      'year-1': "l'anno scorso|lo scorso anno|anno scorso",
      'month+0': 'del mese',
    },
    previous: {
      'day+0': 'quel giorno|lo stesso giorno|stesso giorno',
      'day+0@NI': 'quella notte',
      'day+0@EV': 'quella sera|la sera stessa',
      'day+1': "il giorno dopo|il giorno successivo|il giorno seguente|l'indomani|un giorno dopo",
      'day-1': 'il giorno prima|il giorno precedente|la vigilia|un giorno prima',
      'year+0': "quell'anno|lo stesso anno|nello stesso anno|stesso anno",
      'year+1': "l'anno dopo|l'anno successivo|l'anno seguente|un anno dopo",
      'year-1': "l'anno prima|l'anno precedente|un anno prima",
      'month+0': 'lo stesso mese',
      'week+0': 'la stessa settimana|stessa settimana',
    },
    within: 'entro_|entro i_|entro le_|nel giro di_|in meno di_',
    afterDate: 'dopo_|dopo il_|dopo la_|a partire da_|a partire dal_|da_|dal_',
    beforeDate: 'prima di_|prima del_|prima della_',
    finals: "ultim{o,a,i,e}_|l'ultim{o,a}_",
    futureEndings: 'arà|erà|irà|drà|rrà|aranno|eranno|iranno|dranno|rranno|arò|erò|irò|eremo|iremo',
    plurals: 'anni|mesi|settimane|giorni|decenni|secoli|trimestri',
    none: "giorno d’oggi|giorno d'oggi|due set|tre set|quattro set|cinque set|un set|primo set|secondo set|terzo set|il set|del set|i set|set point|più tardi che|più tardi di|prima che",
    andHalf: '_e mezz{o,a}',
    units: {
      second: 'second{o,i}',
      minute: 'minut{o,i}',
      hour: 'or{a,e}',
      day: 'giorn{o,i}|giornata',
      workday: 'giorn{o,i} lavorativ{o,i}',
      weekend: 'fine settimana|weekend|week-end|finesettimana',
      week: 'settiman{a,e}',
      month: 'mes{e,i}',
      quarter: 'trimestr{e,i}',
      half: 'semestr{e,i}',
      year: 'ann{o,i}',
      decade: 'decenni{o,}',
      century: 'secol{o,i}',
    },
    last: "scors{o,a,i,e}|passat{o,a,i,e}|ultim{o,a,i,e}|precedent{e,i}|_fa|l'ultim{o,a}_|l'altr{o,a}_",
    this: "quest{o,a,i,e}_|quest'_|corrente|_in corso|attuale_",
    next: 'successiv{o,a,i,e}|seguente|_seguenti|prossim{o,a,i,e}|_a venire',
    coming: 'prossimo_|_prossimo',
    ago: '_fa|_or sono|_addietro|_prima di oggi',
    ahead: 'tra_|fra_|in_|_da adesso|_da ora|_da oggi',
    later: '_dopo|_più tardi|dopo_',
    earlier: '_prima',
    about: 'circa|quasi|oltre|più di|i|gli|le|di|un paio di|il|la|intorno|attorno',
    numbers:
      "un,uno,una,un'|due,un paio di,paio di|tre,pochi,poche,alcuni,qualche|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|ventuno|ventidue|ventitré,ventitre|ventiquattro|venticinque|ventisei|ventisette|ventotto|ventinove|trenta|trentuno",
    moreNumbers: { 40: 'quaranta', 50: 'cinquanta', 60: 'sessanta', 100: 'cento' },
    ordinals:
      'primo,prima|secondo,seconda|terzo,terza|quarto,quarta|quinto,quinta|sesto|settimo|ottavo|nono|decimo',
    ordinalMarks: '_º|_°|_ª',
    parts: {
      MO: 'mattina|mattino|in mattinata|di mattina|del mattino|mattinata|della mattina|la mattina',
      NO: 'mezzogiorno',
      AF: 'pomeriggio|nel pomeriggio|del pomeriggio|di pomeriggio',
      EV: 'sera|in serata|di sera|della sera|serata|la sera',
      NI: 'notte|di notte|nella notte|della notte',
      MN: 'mezzanotte',
    },
    clock: '_ore|ore_|_h|h_',
    quarterPast: '_e un quarto',
    quarterTo: '_meno un quarto',
    clockLead: 'alle_|alle ore_|dalle_|alla_|verso le_|le_|le ore_',
    halfPast: '_e mezza|_e mezzo',
    am: '_am|_a.m.|_del mattino|_di mattina|_della mattina',
    pm: '_pm|_p.m.|_del pomeriggio|_di sera|_della sera|_di pomeriggio',
    zones: { 'ora italiana': 'Europe/Rome', 'ora locale': 'local' },
    edges:
      "inizio_|fine_|metà_|inizi_|a metà_|a fine_|a inizio_|alla fine di_|alla fine del_|alla fine dell'_|all'inizio di_|all'inizio del_|all'inizio dell'_|verso la fine di_|fine del_|fine di_|inizio di_|inizio del_|primi di_|la fine di_|la fine del_|la fine dell'_|l'inizio di_|l'inizio del_|l'inizio dell'_|metà di_|tardo_|inizio dell'_|fine dell'_",
    firstHalf: 'primo semestre',
    secondHalf: 'secondo semestre',
    firstOfTwo: 'prima metà',
    secondOfTwo: 'seconda metà',
    rest: "il resto di_|il resto del_|il resto dell'_|resto della_|il resto della_|resto del_|resto dell'_|resto di_",
    glue: "di|del|il|la|dell'|della|al|alle|l'|d'|nel|nell'|lo|dello|giorno|lo scorso|in|ore|dalle",
    yearMark: "anno_|l'anno_|nell'anno_",
    monthMark: 'mese di_|il mese di_',
    weekMark: 'settimana_',
    dayLead: 'il|il giorno|giorno',
    before: '_p.e.v.|_a.e.v.|_a.c.|_a. c.|_avanti cristo|_a.c',
    from: "dal|da|dall'|dalle|a partire dal|fin dal|dalla",
    to: "al|a|all'|fino al|fino a|alle|fino alle|alla|sino al|ad",
    between: 'tra|fra|tra il|fra il|tra le',
    and: 'e|ed|e il|o|e le',
    weekend: 'nel fine settimana|nel weekend|il fine settimana',
    seasons: { SP: 'primavera', SU: 'estate', FA: 'autunno', WI: 'inverno' },
    decades: "anni_|anni '_",
    decadeNames: {
      1920: 'anni venti',
      1930: 'anni trenta',
      1940: 'anni quaranta',
      1950: 'anni cinquanta',
      1960: 'anni sessanta',
      1970: 'anni settanta',
      1980: 'anni ottanta',
      1990: 'anni novanta',
    },
    holidays: {
      '12-25': 'natale|giorno di natale',
      '12-24': 'vigilia di natale',
      '12-26': 'santo stefano',
      '12-31': 'san silvestro|vigilia di capodanno',
      '01-01': "capodanno|primo dell'anno",
      '01-06': 'epifania|befana',
      '04-25': 'festa della liberazione',
      '05-01': 'festa del lavoro|festa dei lavoratori',
      '08-15': 'ferragosto',
      '11-01': 'ognissanti',
      '10-31': 'halloween',
      '02-14': 'san valentino',
      'E+0': 'pasqua|domenica di pasqua',
      'E+1': 'pasquetta|lunedì di pasqua',
      'E-2': 'venerdì santo',
      'E-46': 'mercoledì delle ceneri',
      'E-7': 'domenica delle palme',
      '06-02': 'festa della repubblica',
      '12-08': 'immacolata',
    },
    every: 'ogni|tutti i|tutte le|ciascun',
    on: "nel|in|dal|al|del|il|fino al|tra|fra|di|da|dell'|l'|a|entro|verso|dopo|prima|estate|inverno|autunno|primavera|ad|lo scorso|anno|dei",
    numbered:
      'tempo di_|crono di_|giro di_|n._|nr._|numero_|legge_|decreto_|direttiva_|regolamento_|risoluzione_|delibera_',
    counted:
      'euro|metri|chilometri|km|persone|abitanti|uomini|donne|tonnellate|milioni|miliardi|mila|dollari|lire|posti|ettari|bambini|soldati|morti|volte',
    future:
      'sarà|saranno|verrà|verranno|avrà|previsto|prevista|dovrebbe|andrà|partirà|terrà|potrà|comincia|inizia|iniziano|scade|si svolge|si terrà|alla vigilia di|alla vigilia del|alla vigilia della|in vista di|in vista del|in vista della',
    past: 'ha|hanno|è|era|erano|fu|aveva|detto|stato|stata|sono',
    pastEndings: 'iò|cò|tò|dò|lò|nò|sò|vò|gò|arono|irono',
    one: { half: 'mezzo anno' },
  },

  amounts: {
    changes: 'al',
    callsBefore:
      'chiamare chiamato chiamata chiama chiamando telefonato numero ambulanza soccorritori sanitari operatori personale centrale',
    ratiosOfTen: 'di',
    adjectives:
      'grandi piccoli piccole altri altre nuovi nuove primi prime ultimi ultime principali giovani lunghi lunghe buoni buone belli belle vecchi vecchie prossimi prossime diversi diverse migliori presunti presunte ex soli sole',
    numbers:
      "zero=0 un|uno|una|un'=1 due=2 tre|tré=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti|vent=20 trenta|trent=30 quaranta|quarant=40 cinquanta|cinquant=50 sessanta|sessant=60 settanta|settant=70 ottanta|ottant=80 novanta|novant=90 cento=100 mille=1000 mezzo|mezza=0.5 una_decina=10 una_dozzina=12 una_quindicina=15 una_ventina=20 una_trentina=30 una_cinquantina=50 un_centinaio=100 un_migliaio=1000",
    scales:
      'cento=2 mila|mille|migliaia=3 milione|milioni|mln=6 miliardo|miliardi|mld|mrd=9 bilione|bilioni=12 mila_miliardi=12 decine=1 centinaia=2 dozzina|dozzine=x12',
    halves: 'e_mezzo|e_mezza',
    currencies:
      'dollaro|dollari=$ dollari_statunitensi|dollari_americani|biglietti_verdi=USD euro=EUR sterlina|sterline=GBP yen=JPY yuan|renminbi=CNY rublo|rubli=RUB franco|franchi=franc rupia|rupie=rs lira|lire=lira peso|pesos=peso real|reais=BRL corona|corone=kr zloty=PLN fiorini=HUF grivnia|grivnie=UAH dinaro|dinari=dinar dirham=dirham won=KRW rand=ZAR',
    minors: 'centesimo|centesimi|cent=EUR centesimi_di_dollaro=USD penny|pence=GBP copechi=RUB',
    percent: 'per_cento|percento|%',
    points: 'punto_percentuale|punti_percentuali',
    basisPoints: 'punto_base|punti_base',
    perMille: 'per_mille',
    fractions: 'terzi=3 quarti=4 quinti=5 sesti=6 settimi=7 ottavi=8 noni=9 decimi=10',
    minusAfter: 'sotto_zero|sottozero|sotto_lo_zero',
    about:
      "circa|quasi|intorno_a|attorno_a|pressappoco|all'incirca|approssimativamente|vicino_a|a_circa|poco_meno_di|un",
    more: 'più_di|piu_di|oltre|almeno|minimo|come_minimo|sopra|sopra_i|non_meno_di|superiore_a|superiori_a|più_dei|al_di_sopra_di|al_di_sopra_dei',
    less: 'meno_di|fino_a|al_massimo|sotto|sotto_i|non_più_di|non_piu_di|inferiore_a|meno_dei|al_di_sotto_di|massimo',
    aboutAfter: 'circa',
    between: 'tra|fra|da|dai|dalle|tra_i|fra_i|tra_le|fra_le|tra_gli',
    to: 'a|ai|alle',
    and: 'e|e_i|e_le|e_gli',
    ratios: 'su su_ogni',
    ratioBehindNoun: true,
    of: "di|d'|de",
    minus: 'meno|negativo',
    labels:
      'secolo anni articolo articoli art numero n° nº capitolo pagina via strada canale atto livello legge decreto linea tomo volume stagione episodio gruppo lega formula parte fase tappa sala stanza tipo versione top giornata classe covid boeing airbus comma serie girone dpcm corsia posto gate settore zona',
    counted:
      'persone|persona|abitanti|uomini|donne|bambini|soldati|militari|morti|feriti|vittime|rifugiati|profughi|lavoratori|dipendenti|alunni|studenti|voti|seggi|casi|pazienti|manifestanti|migranti|case|famiglie|veicoli|volte|paesi|giocatori|agenti|civili|passeggeri|spettatori|clienti|copie|euro',
    notCounted:
      'all dall e ed o di del della dei degli delle da dal in nel nella a al alla ai alle per con senza è sono era fu ha hanno che chi cui questo questa suo sua si non più meno ma se lo la il i gli le un una come fino su sul sulla tra fra dopo prima secondo quando dove già anche durante contro ogni circa -arono -erono -irono -avano -ranno restano rimangono vivono devono possono risultano riguardano provengono lavorano',
    joiner: '',
    streets: 'via viale piazza corso vicolo',
  },

  sources: {
    before:
      'secondo|stando a|stando alla|stando al|citato da|citata da|citando|come riferisce|come riporta|riporta|come scrive|intervistato da|intervistata da|a detta di|in base a|riportato da|riportata da|riferito da|pubblicato da|pubblicata da',
    reports:
      'riferisce|ha riferito|riporta|scrive|informa|rende noto|ha detto a|al quotidiano|al giornale|rivela|pubblica|anticipa|ai microfoni di',
    anonymous: 'fonti|una fonte|fonte|testimoni|ambienti|insider|diplomatici|funzionari',
    documents:
      'rapporto|studio|indagine|sondaggio|dati|comunicato|nota|documento|documenti|relazione|ricerca|ordinanza|statistiche|bollettino',
    media: 'agenzia|quotidiano|giornale|settimanale|rivista|emittente|sito|tg|testata',
    agencies: 'Ansa|AGI|LaPresse|Askanews|AdnKronos',
    outlets:
      'Repubblica|Corriere|Il Sole 24 Ore|Il Messaggero|Il Giornale|Libero|Il Fatto Quotidiano|Avvenire|Il Mattino|Il Foglio|Rai|Rai News|RaiNews|Tg1|Tg5|Mediaset|La7|Sky Tg24|SkyTg24|Gazzetta dello Sport|Corriere dello Sport|Tuttosport|Panorama|L’Espresso|Fanpage|Domani',
  },

  salience: {
    here: 'qui',
    commonVerbs:
      'è|sono|fu|furono|era|erano|sarà|saranno|sarebbe|sta|ha|aveva|ebbe|avrà|va|viene|consiste|riguarda|riguardava|arriva|arriverà|avvenne|corrisponde|risponde|punta|nasce|comprende|consente|permette|serve|mira|propone|stabilisce|prevede|contempla|comporta|implica|si',
    pictured: 'a sinistra|a destra|al centro|nel mezzo|sin.|da sinistra',
    connectives:
      "ma|però|tuttavia|inoltre|intanto|nel frattempo|infatti|quindi|dunque|anche|invece|eppure|del resto|in particolare|ad esempio|per questo|di conseguenza|allo stesso tempo|insomma|in sintesi|peraltro|d'altronde|d’altronde|d'altra parte|d’altra parte|per altro verso|al contrario|in altre parole|ciononostante|nonostante ciò|per esempio|pertanto|perciò",
    conjunctions:
      'ma|e|però|va notato che|va detto che|va sottolineato che|va precisato che|è importante sottolineare che|è fondamentale sottolineare che|è bene sottolineare che|è importante notare che|da notare che|occorre sottolineare che|bisogna sottolineare che',
    pronouns:
      'lui|lei|loro|egli|ella|essi|questo|questa|questi|queste|quello|quella|ciò|suo|sua|suoi|noi|io|si|qui|lì|entrambi|entrambe|uno di loro|una di loro|alcuni di loro|molti di loro|la maggior parte di loro|tutti loro|è quanto|è quello che|per questo|perciò|i due|le due|i tre|le tre',
    demonstratives:
      "questo|questa|questi|queste|quest'|quest’|quello|quella|quel|quei|quegli|quelle|tale|tali",
    ownTime: 'in questi giorni|in queste ore|in questo momento|questa volta',
    background:
      'questa è una traduzione|questo articolo è stato tradotto|questo articolo è stato pubblicato|questo articolo è apparso|questo testo è stato tradotto|questo articolo è uscito|come noto|lo scorso anno|leggi anche|ricordiamo|in precedenza',
  },
};
