import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '«Il ponte apre a maggio», ha detto la sindaca Marta Riva.',
    'd|Marta Riva|Il ponte apre a maggio',
  ],
  ['Marta Riva ha dichiarato: «Abbiamo i soldi».', 'd|Marta Riva|Abbiamo i soldi'],
  [
    '«Abbiamo aspettato», spiega Marta Riva, «e nessuno è venuto».',
    'd|Marta Riva|Abbiamo aspettato … e nessuno è venuto',
  ],
  [
    'Marta Riva è arrivata lunedì. «Il traghetto era in ritardo», ha aggiunto.',
    'd|Marta Riva|Il traghetto era in ritardo',
  ],
  ['«Perché adesso?», chiede Luca Prati.', 'd|Luca Prati|Perché adesso?'],
  ['Marta Riva ha affermato che il ponte apre a maggio.', 'i|Marta Riva|il ponte apre a maggio'],
  ['Il ponte apre a maggio, ha precisato Marta Riva.', 'i|Marta Riva|Il ponte apre a maggio'],
  ['Secondo Marta Riva, il ponte apre a maggio.', 'i|Marta Riva|il ponte apre a maggio'],
  ['Il film «Mare calmo» esce oggi.'],
  ['La cosiddetta «zona quieta» comincia qui.'],
  ['Il quotidiano «Il Molo» esce il lunedì.'],
  [
    '«Non ci saranno aumenti quest’anno», ha assicurato il ministro dei Trasporti, Dario Colli, martedì alla Camera.',
    'd|Dario Colli <ministro dei Trasporti>|Non ci saranno aumenti quest’anno',
  ],
  [
    '"Abbiamo perso tutto", racconta la pensionata Rosa Ferri.',
    'd|Rosa Ferri <pensionata>|Abbiamo perso tutto',
  ],
  [
    '«Il vaccino è sicuro», spiega Aldo Bruni, direttore dell’ospedale, al nostro giornale.',
    'd|Aldo Bruni <direttore dell’ospedale>|Il vaccino è sicuro',
  ],
  [
    'La ministra Elena Serra è a Bruxelles. Secondo la ministra, «l’accordo è vicino».',
    'd|Elena Serra|l’accordo è vicino',
  ],
  [
    'Elena Serra è a Bruxelles. Lei ha risposto: «Non commento le indiscrezioni».',
    'd|Elena Serra|Non commento le indiscrezioni',
  ],
  [
    '«Siamo tranquilli», ha detto l’allenatore Mario Sani. «La squadra ha lavorato bene», ha poi aggiunto.',
    'd|Mario Sani|Siamo tranquilli',
    'd|Mario Sani|La squadra ha lavorato bene',
  ],
  [
    '«Il treno», ha precisato l’ingegnere Lucia Ferraris, «viaggiava alla velocità consentita».',
    'd|Lucia Ferraris|Il treno … viaggiava alla velocità consentita',
  ],
  [
    'Per Lucia Ferraris «nessuno si aspettava un guasto simile».',
    'd|Lucia Ferraris|nessuno si aspettava un guasto simile',
  ],
  [
    'La Procura sostiene che l’imputato fosse consapevole dei rischi.',
    'i|Procura|l’imputato fosse consapevole dei rischi',
  ],
  [
    'Secondo la Guardia di Finanza, i fondi sono stati trasferiti all’estero.',
    'i|Guardia di Finanza|i fondi sono stati trasferiti all’estero',
  ],
  [
    'Stando al rapporto dell’Istat, i prezzi sono saliti del 3%.',
    'i|rapporto dell’Istat|i prezzi sono saliti del 3%',
  ],
  [
    'In una nota l’azienda ha comunicato che collaborerà con gli inquirenti.',
    'i|azienda|collaborerà con gli inquirenti',
  ],
  [
    '«Ci hanno lasciati soli – lamenta Paola Gori –. Nessuno ci chiama».',
    'd|Paola Gori|Ci hanno lasciati soli … Nessuno ci chiama',
  ],
  ['Dario Colli: «Non tratteremo con nessuno»', 'd|Dario Colli|Non tratteremo con nessuno'],
  [
    '«Mio padre mi diceva “non mollare” ogni mattina», ricorda l’atleta Chiara Ossi.',
    'd|Chiara Ossi|Mio padre mi diceva “non mollare” ogni mattina',
  ],
  [
    'Dario Colli ha avvertito che l’inflazione scenderà lentamente.',
    'i|Dario Colli|l’inflazione scenderà lentamente',
  ],
  ['Dario Colli non ha detto che le tasse scenderanno.', 'i!|Dario Colli|le tasse scenderanno'],
  ['Dario Colli ha negato di aver ricevuto denaro.', 'i!|Dario Colli|aver ricevuto denaro'],
  [
    '«È una decisione storica.\n«Aspettavamo da vent’anni», ha esultato la sindaca Marta Riva.',
    'd|Marta Riva|È una decisione storica.\n«Aspettavamo da vent’anni',
  ],
  [
    '«Non tratteremo con chi brucia le strade, ha affermato il prefetto Ugo Perla.\nLa protesta è continuata.',
    'd|Ugo Perla|Non tratteremo con chi brucia le strade',
  ],
  ['L’accordo, secondo quanto riferito da Elena Serra, entrerà in vigore a luglio.'],
  [
    'L’accordo, ha spiegato Elena Serra, entrerà in vigore a luglio.',
    'i|Elena Serra|L’accordo … entrerà in vigore a luglio',
  ],
  ['Come ha spiegato Elena Serra, il testo è pronto.', 'i|Elena Serra|il testo è pronto'],
  [
    '«Chi paga tutto questo?», si è chiesto il deputato Paolo Enri in aula.',
    'd|Paolo Enri|Chi paga tutto questo?',
  ],
  ['Il gruppo «Amici del Po» ha suonato in piazza.'],
  ['Il boss, detto «’o Lupo», è stato arrestato.'],
  ['I tifosi cantavano «Vinceremo» sotto la curva.'],
  ['L’operazione «Mare Nero» ha portato a dieci arresti.'],
  ['Lo schermo è da 55" e costa 400 euro.'],
  ['La mostra «Luce d’agosto» raccoglie 40 quadri.'],
  [
    '«Chiudiamo il ponte», ha detto la sindaca Anna Lunardi. «Non è sicuro».',
    'd|Anna Lunardi|Chiudiamo il ponte',
    'd|Anna Lunardi|Non è sicuro',
  ],
  [
    '«Il ponte resta chiuso fino a maggio». Lo ha detto la sindaca Anna Rossi.',
    'd|Anna Rossi|Il ponte resta chiuso fino a maggio',
  ],
  [
    '«Non abbiamo scelta». Così Mario Bianchi ha commentato la decisione.',
    'd|Mario Bianchi|Non abbiamo scelta',
  ],
  ['Anna Rossi: «Siamo pronti»', 'd|Anna Rossi|Siamo pronti'],
  [
    'Per il ministro Mario Bianchi la legge è «un errore dall’inizio alla fine».',
    'd|Mario Bianchi|un errore dall’inizio alla fine',
  ],
  [
    '«Non abbiamo paura», racconta al «Corriere» il pescatore Mario Bianchi.',
    'd|Mario Bianchi|Non abbiamo paura',
  ],
  [
    'La vedova, Anna Ricci, non gli crede: «Lo aveva detto a tutti», racconta tra le lacrime.',
    'd|Anna Ricci|Lo aveva detto a tutti',
  ],
  [
    '«La squadra è stanca», ha ammesso Giorgio Valle. Il capitano, Matteo Orsi, ha chiesto scusa ai tifosi. «Abbiamo giocato male», ha detto.',
    'd|Giorgio Valle|La squadra è stanca',
    'd|Matteo Orsi <capitano>|Abbiamo giocato male',
  ],
  [
    '«Niente è deciso», dice un collaboratore della ministra Giulia Arena.',
    'd|collaboratore della ministra Giulia Arena|Niente è deciso',
  ],
  ['«Siamo soli», lo sfogo di Mario Delbono.', 'd|Mario Delbono|Siamo soli'],
  [
    '«Andremo avanti», è il commento del deputato Mario Delbono.',
    'd|Mario Delbono <deputato>|Andremo avanti',
  ],
  ['Il commento di Mario Delbono: «Siamo soli».', 'd|Mario Delbono|Siamo soli'],
  [
    'La replica di Giulia Arena non si è fatta attendere: «Andremo avanti».',
    'd|Giulia Arena|Andremo avanti',
  ],
  ['«La voce del mare», il romanzo di Mario Delbono, esce martedì.'],
  [
    '«Non torneremo indietro», ha detto la ministra dell’Istruzione, Carla Benedusi, al termine del vertice.',
    'd|Carla Benedusi <ministra dell’Istruzione>|Non torneremo indietro',
  ],
  [
    'Il sindaco di Montelago, Franco Ghirardi, allarga le braccia: «Abbiamo fatto tutto il possibile».',
    'd|Franco Ghirardi <sindaco di Montelago>|Abbiamo fatto tutto il possibile',
  ],
  [
    'Secondo i carabinieri, l’uomo viaggiava contromano.',
    'i|carabinieri|l’uomo viaggiava contromano',
  ],
  ['«È finita», ha detto Ma Ying.', 'd|Ma Ying|È finita'],
  [
    '«Il molo è vuoto», ha detto il sindaco di Galda J. K. Mabaso.',
    'd|J. K. Mabaso <sindaco di Galda>|Il molo è vuoto',
  ],
  [
    '«Il molo è vuoto», ha detto Nguyen Van Thanh del Ministero della Pesca.',
    'd|Nguyen Van Thanh|Il molo è vuoto',
  ],
  [
    'Tumelo Mabaso della Confederazione dei pescatori ha detto che il molo chiuderà.',
    'i|Tumelo Mabaso|il molo chiuderà',
  ],
  [
    '«Ho sentito un boato», racconta Teresa Manfrin, che abita al terzo piano. «Poi più niente».',
    'd|Teresa Manfrin|Ho sentito un boato',
    'd|Teresa Manfrin|Poi più niente',
  ],
  [
    'L’allenatore Luca Bortolin non cerca scuse: «Loro sono stati più bravi».',
    'd|Luca Bortolin <allenatore>|Loro sono stati più bravi',
  ],
  [
    '“È una sentenza politica”, ha attaccato il leader dell’opposizione Sandro Velluti.',
    'd|Sandro Velluti <leader dell’opposizione>|È una sentenza politica',
  ],
  [
    'È stato annunciato dalla ministra Giulia Arena che le scuole resteranno chiuse.',
    'i|Giulia Arena <ministra>|le scuole resteranno chiuse',
  ],
  [
    "Secondo Elena Cardoni, dell'università di Pavia, il peggio è passato.",
    'i|Elena Cardoni|il peggio è passato',
  ],
  [
    'La procura ha fatto sapere che le indagini sono ancora in corso.',
    'i|procura|le indagini sono ancora in corso',
  ],
  [
    "«È una vergogna», ha detto davanti alle telecamere l'allenatore del Monza Nord, Giulio Parri.",
    'd|Giulio Parri <allenatore del Monza Nord>|È una vergogna',
  ],
  [
    '«Il caso è chiuso», ha comunicato ieri in una nota la prefettura.',
    'd|prefettura|Il caso è chiuso',
  ],
  ['Il cosiddetto «decreto spiagge» divide la maggioranza.'],
  [
    'Il governo Berti ha detto che il ponte resterà chiuso.',
    'i|governo Berti|il ponte resterà chiuso',
  ],
  ['Il suo ultimo disco, «Notte di vetro», esce venerdì.'],
  ['Rossi ha detto di non aver visto il ponte.', 'i|Rossi|non aver visto il ponte'],
  [
    '«Se non piove entro aprile», avverte l’agricoltore Pietro Salgari, «addio raccolto».',
    'd|Pietro Salgari <agricoltore>|Se non piove entro aprile … addio raccolto',
  ],
  ['«Restiamo», ha detto la signorina Marta Riva.', 'd|Marta Riva <>|Restiamo'],
  [
    'Alla domanda se si ricandiderà, il governatore ha risposto: «Chiedetemelo tra un anno».',
    'd|governatore|Chiedetemelo tra un anno',
  ],
  ['L’azienda parla di «un errore umano» e si scusa con i clienti.', 'm|azienda|un errore umano'],
  [
    'La presidente dell’associazione, Ines Corradini, ha definito la scelta «uno schiaffo alle famiglie».',
    'd|Ines Corradini <presidente dell’associazione>|uno schiaffo alle famiglie',
  ],
  [
    'Il premier greco, Nikos Laskaris, ha incontrato il collega maltese, Joseph Vella. «Siamo d’accordo su tutto», ha detto Vella.',
    'd|Joseph Vella|Siamo d’accordo su tutto',
  ],
  ['«Non ho paura di nessuno», ha aggiunto.', 'd||Non ho paura di nessuno'],
  [
    'Stando al rapporto dell’Istat, un giovane su quattro non studia e non lavora.',
    'i|rapporto dell’Istat|un giovane su quattro non studia e non lavora',
  ],
  ['Il Primo Ministro ha detto che il porto chiuderà.', 'i|Primo Ministro|il porto chiuderà'],
  [
    '«Mio figlio non c’entra niente», ripete la madre di Davide, 19 anni, davanti alla questura.',
    'd|madre di Davide|Mio figlio non c’entra niente',
  ],
  ['Sullo striscione c’era scritto «Giù le mani dal bosco».'],
  [
    'Per lo storico Aldo Ferrarin «la riforma è nata vecchia».',
    'd|Aldo Ferrarin <storico>|la riforma è nata vecchia',
  ],
  ['Il ministro ha negato di aver firmato il documento.', 'i!|ministro|aver firmato il documento'],
  [
    'Giulia Tassinari, 34 anni, infermiera a Ravenna: «Lavoriamo dodici ore al giorno».',
    'd|Giulia Tassinari|Lavoriamo dodici ore al giorno',
  ],
  ['Il sindaco bruscamente disse che l’accordo era morto.', 'i|sindaco|l’accordo era morto'],
  [
    '«Il Paese è stanco», ha scritto su X il segretario del partito, Marco Olivieri. «E noi con lui».',
    'd|Marco Olivieri <segretario del partito>|Il Paese è stanco',
    'd|Marco Olivieri|E noi con lui',
  ],
  [
    'Velluti ha accusato il governo di «nascondersi dietro i numeri».',
    'd|Velluti|nascondersi dietro i numeri',
  ],
  ['Il quartiere si sta affermando anno dopo anno quale meta dei turisti.'],
  [
    'La ministra ha ribadito che i fondi ci sono, mentre l’opposizione chiede chiarimenti.',
    'i|ministra|i fondi ci sono',
  ],
  [
    'Secondo Anna Riva, il porto è stato ampliato, con nuovi moli.',
    'i|Anna Riva|il porto è stato ampliato, con nuovi moli',
  ],
  [
    'Il sindaco Luca Prati ha evidenziato come «la strada non basta più a nessuno».',
    'd|Luca Prati <sindaco>|la strada non basta più a nessuno',
  ],
  [
    '«La strada non basta più», ha detto il regista Luca Prati al Corriere del Molo.',
    'd|Luca Prati <regista>|La strada non basta più',
  ],
  [
    '«Il film è finito», ha detto il regista al Corriere. Luca Prati non ha aggiunto altro.',
    'd|regista|Il film è finito',
  ],
  ['«Non firmeremo», dicono Paolo Ferri e Anna Belli.', 'd|Paolo Ferri e Anna Belli|Non firmeremo'],
  [
    '«Il traghetto parte», ha spiegato il presidente della Regione al Messaggero.',
    'd|presidente della Regione|Il traghetto parte',
  ],
  [
    "Il portavoce del porto, Luca Moretti, è arrivato lunedì mattina. Il portavoce della polizia ha detto che i lavori finiranno prima dell'estate.",
    "i|portavoce della polizia|i lavori finiranno prima dell'estate",
  ],
  [
    "La direttrice dell'ospedale, Elena Bossi, è arrivata lunedì mattina. La direttrice della scuola ha detto che i lavori finiranno prima dell'estate.",
    "i|direttrice della scuola|i lavori finiranno prima dell'estate",
  ],
  [
    "Il presidente del sindacato, Paolo Serra, è arrivato lunedì mattina. Il presidente dell'azienda ha detto che i lavori finiranno prima dell'estate.",
    "i|presidente dell'azienda|i lavori finiranno prima dell'estate",
  ],
  [
    "Elena Bossi ha incontrato Paolo Serra venerdì. «I colloqui continueranno», ha detto quest'ultimo.",
    'd|Paolo Serra|I colloqui continueranno',
  ],
  [
    "Il portavoce del porto, Luca Moretti, è arrivato lunedì mattina. Il portavoce del porto ha detto che i lavori finiranno prima dell'estate.",
    "i|Luca Moretti <portavoce del porto>|i lavori finiranno prima dell'estate",
  ],
  [
    '«Il traghetto parte», ha spiegato l’assessore al Bilancio Carla Ferri alla stampa.',
    'd|Carla Ferri <assessore al Bilancio>|Il traghetto parte',
  ],
  [
    '«I posti ci sono», ha detto il capogruppo della Lega al Senato, Luca Prati.',
    'd|Luca Prati <capogruppo della Lega al Senato>|I posti ci sono',
  ],
  [
    'Mercato Lanza «Quello di maggio è un cantiere complicato. Ci vorrà pazienza». Lo ha detto l’assessore Pietro Lenzi alla stampa.',
    'd|Pietro Lenzi <assessore>|Quello di maggio è un cantiere complicato. Ci vorrà pazienza',
  ],
  ['Il ponte, descritto come un’opera inutile, aprirà domani.'],
  [
    'Resta la festa di sabato al molo “in difesa delle barche di legno”, si legge nel volantino.',
    'd|volantino|in difesa delle barche di legno',
  ],
  [
    'Nella sentenza si legge che la gara è stata annullata.',
    'i|sentenza|la gara è stata annullata',
  ],
  ['«Il ponte è chiuso», ha detto, in aula, Luca Prati.', 'd|Luca Prati|Il ponte è chiuso'],
  [
    'Anche se la sindaca Marta Riva ha detto che il molo era sicuro, gli ingegneri lo hanno chiuso lunedì.',
    'i|Marta Riva <sindaca>|il molo era sicuro',
  ],
  [
    'Marco Bianchi guida il comune. Precisamente, ha spiegato che «il ponte sarà aperto in maggio».',
    'd|Marco Bianchi|il ponte sarà aperto in maggio',
  ],
  [
    'Il sindaco ha risposto alla consigliera Russo che chiede «un nuovo piano per il porto».',
    'd|Russo <consigliera>|un nuovo piano per il porto',
  ],
  [
    'L’uomo, descritto come «una persona tranquilla e gentile» dai vicini, è stato fermato.',
    'd|vicini|una persona tranquilla e gentile',
  ],
  [
    'È stato definito «un esempio per tutti i giovani» dal sindaco Marco Bianchi.',
    'd|Marco Bianchi|un esempio per tutti i giovani',
  ],
  [
    'Il sindaco ha definito «un esempio per tutti i giovani» dal palco la squadra.',
    'd|sindaco|un esempio per tutti i giovani',
  ],
  [
    '«Il porto ha bisogno di lavori urgenti». Sono le parole del sindaco Marco Bianchi.',
    'd|Marco Bianchi|Il porto ha bisogno di lavori urgenti',
  ],
  [
    'Il sindaco Carlo Riva ha visto i danni. «I volontari - lancia l’appello Riva - possono arrivare al molo domani».',
    'd|Carlo Riva <sindaco>|I volontari … possono arrivare al molo domani',
  ],
  [
    'Intervistato da Radio Porto, il presidente della Lega, Gabriele Riva, parla del futuro: “Il porto non può aspettare un altro inverno”.',
    'd|Gabriele Riva|Il porto non può aspettare un altro inverno',
  ],
  [
    'Secondo il racconto di Nicola Riva, la nave è partita molto tardi.',
    'i|Nicola Riva|la nave è partita molto tardi',
  ],
  [
    '«Bisognava agire», ha detto ieri in conferenza stampa, al termine di un lungo vertice con i sindacati, il prefetto Remo Fontana.',
    'd|Remo Fontana <prefetto>|Bisognava agire',
  ],
  [
    '“Il nuovo molo piace a tutti i pescatori", dice il presidente della Lega Renzo Riva.',
    'd|Renzo Riva|Il nuovo molo piace a tutti i pescatori',
  ],
  // A verb of several goes on from those whom the sentence before is about.
  [
    'Il sindaco Marco Riva è arrivato. «Non cediamo», ha detto Riva. I pescatori protestano. Sostengono che il ghiaccio non arriva.',
    'd|Marco Riva|Non cediamo',
    'i|pescatori|il ghiaccio non arriva',
  ],
  ['«Ci dispiace del ritardo», recita la nota.', 'd|nota|Ci dispiace del ritardo'],
  ['«Ci manca molto», dice la famiglia Rivi.', 'd|famiglia Rivi <>|Ci manca molto'],
  [
    'Lo ha riferito la direttrice del porto, Lia Moretti, nell’incontro che si è tenuto nella sede centrale.',
  ],
  [
    'Il ragazzo ha raccontato di essere stato nella zona per lavorare, ma la sua versione non avrebbe trovato riscontri.',
    'i|ragazzo|essere stato nella zona per lavorare',
  ],
  ['Sull’ipotesi di un cambio della guardia al porto, l’esperta si dice possibilista.'],
  [
    'La ragazza avrebbe raccontato di essere stata avvicinata da un uomo.',
    'i|ragazza|essere stata avvicinata da un uomo',
  ],
  [
    'Lo ha detto Lia Moretti, aggiungendo che il ponte resta chiuso.',
    'i|Lia Moretti|il ponte resta chiuso',
  ],
  [
    'Sono 38 i feriti accertati, ha riferito la Guardia costiera, avvertendo che il bilancio potrebbe salire.',
    'i|Guardia costiera|Sono 38 i feriti accertati',
    'i|Guardia costiera|il bilancio potrebbe salire',
  ],
  [
    'La sindaca Lia Moretti ha detto che il ponte resta chiuso, senza fornire dettagli.',
    'i|Lia Moretti|il ponte resta chiuso',
  ],
  [
    'La sindaca Lia Moretti ha detto che il ponte è chiuso da ieri, il che complica i viaggi.',
    'i|Lia Moretti <sindaca>|il ponte è chiuso da ieri',
  ],
  [
    "L'agenzia ha chiuso il molo ma Lia Moretti ha detto che il traghetto può partire.",
    'i|Lia Moretti|il traghetto può partire',
  ],
  // a body that was named before, called by its noun alone
  [
    'Il ministero della Pesca ha chiuso la baia. «Non avevamo scelta», ha detto il ministero.',
    'd|ministero della Pesca|Non avevamo scelta',
  ],
  [
    "La Navi del Nord Spa ha venduto due barche. «Non avevamo scelta», ha detto l'azienda.",
    'd|Navi del Nord Spa|Non avevamo scelta',
  ],
  // where somebody works, behind a full name
  [
    '«Il ponte è chiuso», ha detto Marta Riva del Ministero della Salute.',
    'd|Marta Riva|Il ponte è chiuso',
  ],
  // nor is how
  [
    'Marta Riva è arrivata a Galda. «Mi sono invitata», dice sorridendo al questore.',
    'd|Marta Riva|Mi sono invitata',
  ],
  // whoever has a name straight behind "so", without a verb
  [
    "«Non parlerò più». Così il sindaco Marco Riva sull'inchiesta.",
    'd|Marco Riva <sindaco>|Non parlerò più',
  ],
  [
    "«Non parlerò più del porto». Così Marco Riva ha commentato l'inchiesta.",
    'd|Marco Riva|Non parlerò più del porto',
  ],
  [
    '«Il ponte riaprirà a maggio», così Marta Riva, assessora ai trasporti di Solenza.',
    'd|Marta Riva <assessora>|Il ponte riaprirà a maggio',
  ],
  [
    '«Il ponte riaprirà a maggio» così il sindaco Marco Riva ai microfoni di Radio Onda.',
    'd|Marco Riva|Il ponte riaprirà a maggio',
  ],
  ['«Il ponte riaprirà a maggio», così da evitare disagi, e il consiglio ha approvato.'],
  [
    'Parlano gli allenatori. Bruni (Solenza): “Abbiamo meritato il pareggio”.',
    'd|Bruni|Abbiamo meritato il pareggio',
  ],
  [
    '“Ero con altre persone – racconta Alberto Sala, che ha riferito la sua testimonianza anche alla polizia – la strada era buia”.',
    'd|Alberto Sala|Ero con altre persone … la strada era buia',
  ],
  // What joins a sentence to the one before opens a main clause; somebody else's clause behind it is not the first one's.
  ['Ma il sindaco Carlo Bruni ha annunciato la chiusura del porto, e i residenti sono partiti.'],
  [
    'Il sindaco Carlo Bruni ha annunciato la chiusura, ma Anna Riva vede in essa «un errore che ci costerà caro».',
    'd|Anna Riva|un errore che ci costerà caro',
  ],
  [
    'Il ministero ha annunciato la chiusura del porto, una decisione che Anna Riva definisce «ingiusta per tutti i pescatori».',
    'd|Anna Riva|ingiusta per tutti i pescatori',
  ],
  [
    '«Il raccolto è buono», ha detto la ministra dell’Agricoltura Anna Riva. La ministra della Salute ha detto che gli ospedali sono pronti.',
    'd|Anna Riva|Il raccolto è buono',
    'i|ministra della Salute|gli ospedali sono pronti',
  ],
  [
    'Secondo Ada Lind, “il porto” è diventato una rovina.',
    'm|Ada Lind|“il porto” è diventato una rovina',
  ],
  ['Nessuno ha detto che il porto è sicuro.'],
];
