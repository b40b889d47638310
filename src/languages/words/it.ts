import type { Language } from '../language';

export const words: Language = {
  tag: 'it',
  charactersPerMinute: 950,

  detection: {
    script: 'Latn',
    letters: 'àèéìòù',
    words:
      'di che e la il un a per è in una non sono del si da con le dei della i nel lo alla anche più al come gli ha delle ma dal nella o se questo l d all dell sul ci hanno stato degli alle essere loro anni dopo tra ai dalla quando questa sua suo fra era stata',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'Sig Sigg Sig.ra sig sig.ra Dott Dott.ssa dott Dr Prof Prof.ssa prof Avv avv Ing ing Arch Geom Rag On on Sen Gen Col Cap Mons Card S SS n N nn art Art artt pag p pp v vol cap es ecc.ti tel Tel ca cfr ed min max p.es L Egr Spett mons',
    mayEnd: 'ecc etc a.C d.C S.p.A Spa S.r.l',
  },

  quotation: {
    marks: '«» “” ""',
    subject: 'around',
    elides: true,
    verbs:
      'detto|dice|dicono|disse+ro|diceva|dicendo|afferma+no,to,ndo|affermò|dichiara+to,no|dichiarò|spiega+to,no|spiegò|aggiun*ge,to,gono,se|sottolinea+to,no|ribadi*sce,to|commenta+to,no|replica+to|scritt*o|scrive|scrisse|twittato|racconta+to,no|raccontò|ricorda+to,no|sostiene|sostenuto|sostengono|precisa+to|annuncia+to,no|osserva+to|conclu*de,so|prosegue|proseguito|avverte|avvertito|ammette|ammesso|confida+to|rivela+to,no|riferi*sce,to,scono|riferì|rispos*to,e|risponde|chiede|chiesto|assicura+to|denuncia+to|critica+to|accusa+to|informa+to|comunica+to|conferma+to|nega+to|ritiene|ritengono|crede|credono|pensa+no|considera|giudica|stima|segnala+to|evidenzia+to|rimarca+to|puntualizza+to|incalza|insiste|insistito|attacca+to|tuona+to|ironizza+to|sbotta+to|esclama+to|suggeri*sce,to|mostra+to,no|promette|promesso|descri*ve,tto|defini*sce,to|argomenta+to|sentenzia+to|lamenta+to|auspica+to|invita+to',
    according:
      'secondo|a detta di|per|stando a|a giudizio di|a parere di|come riferisce|ad avviso di',
    complementisers: 'che|se|di',
    asWords: 'come|così|e|ma',
    indirect: ['that', 'postposed', 'according'],
    pronouns: { he: 'lui|egli', she: 'lei|ella', they: 'loro|essi', any: 'chi', i: 'io|noi' },
    articles:
      "il|lo|la|l'|i|gli|le|un|uno|una|un'|suo|sua|suoi|sue|questo|questa|quel|quella|alcuni|alcune|altri|due|tre|del|della",
    links: "di|del|della|dello|dell'|dei|degli|delle|d'|da|dal|e|ed|von|van|per|alla|al|all'",
    stops:
      "in|nel|nella|nei|a|al|alla|ai|alle|con|contro|da|dal|dalla|durante|entro|fino|per|presso|secondo|senza|sopra|sotto|su|sul|sulla|tra|fra|verso|dopo|prima|che|chi|cui|dove|quando|come|se|ma|o|né|anche|perché|mentre|è|sono|era|ha|hanno|aveva|non|si|lo|gli|ci|già|più|molto|e|ed|inoltre|così|poi|allora|all'|nell'|sull'|dall'|ieri|oggi",
    between:
      "ha|hanno|aveva|avevano|anche|poi|inoltre|infine|lo|gli|le|si|così|ieri|già|quindi|ancora|oggi|non|è|stato|stata|invece|però|subito|sempre|recentemente|ci|l'|mi|ad",
    roles:
      'presidente|vicepresidente|ministro|ministra|premier|portavoce|direttore|direttrice|capo|segretario|segretaria|professore|professoressa|sindaco|sindaca|deputato|deputata|senatore|senatrice|avvocato|procuratore|giudice|polizia|governo|ministero|esperto|esperti|analista|analisti|economista|ricercatore|ricercatori|ricercatrice|storico|autore|autrice|leader|candidato|candidata|consigliere|ambasciatore|commissario|generale|colonnello|allenatore|tecnico|giocatore|medico|testimone|testimoni|sindacato|associazione|azienda|società|partito|fondatore|fondatrice|studio|rapporto|sondaggio|nota|re|regina|papa|principe|principessa|cancelliere|cancelliera|governatore|coordinatore|agenzia|opposizione|fonti|fonte|autorità|dirigente|responsabile|attore|attrice|cantante|scrittore|scrittrice|padre|madre|fratello|sorella|uomo|donna|organizzazione|assessore|amministratore|capogruppo|studente|studenti',
    courtesy: 'sig|signor|signora|dott|dottor|dottoressa|on|avv|prof|don',
    times:
      'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|ieri|oggi|domani|mattina|sera|settimana|mese',
    naming:
      'film|libro|libri|romanzo|album|disco|canzone|canzoni|brano|titolo|intitolato|intitolata|chiamato|chiamata|cosiddetto|cosiddetta|cosiddetti|soprannominato|detto|detta|parola|parole|termine|termini|espressione|giornale|quotidiano|rivista|motto|operazione|caso|gruppo|programma|serie|opera|progetto|concetto di|legge|nome|come|singolo|articolo|denominato|denominata|slogan',
    negations: 'non|mai|nega|negato|smentito|smentisce',
    suppositions: 'se',
  },

  names: {},

  dates: {
    order: 'dmy',
    units: {},
  },

  amounts: {
    numbers:
      "zero=0 un|uno|una|un'=1 due=2 tre|tré=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti|vent=20 trenta|trent=30 quaranta|quarant=40 cinquanta|cinquant=50 sessanta|sessant=60 settanta|settant=70 ottanta|ottant=80 novanta|novant=90 cento=100 mille=1000 mezzo|mezza=0.5 una_decina=10 una_dozzina=12 una_quindicina=15 una_ventina=20 una_trentina=30 una_cinquantina=50 un_centinaio=100 un_migliaio=1000",
    scales:
      'cento=2 mila|mille|migliaia=3 milione|milioni|mln=6 miliardo|miliardi|mld|mrd=9 bilione|bilioni=12 mila_miliardi=12',
    halves: 'e_mezzo|e_mezza',
    currencies:
      'dollaro|dollari=$ dollari_statunitensi|dollari_americani|biglietti_verdi=USD euro=EUR sterlina|sterline=GBP yen=JPY yuan|renminbi=CNY rublo|rubli=RUB franco|franchi=franc rupia|rupie=rs lira|lire=lira peso|pesos=peso real|reais=BRL corona|corone=kr zloty=PLN fiorini=HUF grivnia|grivnie=UAH dinaro|dinari=dinar dirham=dirham won=KRW rand=ZAR',
    minors: 'centesimo|centesimi|cent=EUR centesimi_di_dollaro=USD penny|pence=GBP copechi=RUB',
    percent: 'per_cento|percento|%',
    points: 'punto_percentuale|punti_percentuali|punti_base',
    about:
      "circa|quasi|intorno_a|attorno_a|pressappoco|all'incirca|approssimativamente|vicino_a|a_circa|poco_meno_di|un",
    more: 'più_di|piu_di|oltre|almeno|minimo|come_minimo|sopra|sopra_i|non_meno_di|superiore_a|superiori_a|più_dei|al_di_sopra_di|al_di_sopra_dei',
    less: 'meno_di|fino_a|al_massimo|sotto|sotto_i|non_più_di|non_piu_di|inferiore_a|meno_dei|al_di_sotto_di|massimo',
    aboutAfter: 'circa',
    between: 'tra|fra|da|dai|dalle',
    to: 'a|ai|alle|e',
    and: 'e',
    of: "di|d'|de",
    minus: 'meno|negativo',
    labels:
      'articolo|articoli|art|numero|n|n°|nº|no|capitolo|pagina|via|strada|canale|atto|livello|legge|decreto|linea|tomo|volume|stagione|episodio|gruppo|lega|formula|parte|fase|tappa|sala|stanza|tipo|versione|top|giornata|classe|covid|boeing|airbus|comma|serie|girone|legge|dpcm|corsia|posto|gate',
    counted:
      'persone|persona|abitanti|uomini|donne|bambini|soldati|militari|morti|feriti|vittime|rifugiati|profughi|lavoratori|dipendenti|alunni|studenti|voti|seggi|casi|pazienti|manifestanti|migranti|case|famiglie|veicoli|volte|paesi|giocatori|agenti|civili|passeggeri|spettatori|clienti|copie|euro',
    notCounted:
      'e ed o di del della dei degli delle da dal in nel nella a al alla ai alle per con senza è sono era fu ha hanno che chi cui questo questa suo sua si non più meno ma se lo la il i gli le un una come fino su sul sulla tra fra dopo prima secondo quando dove già anche durante contro ogni circa',
    joiner: '',
  },

  sources: {},

  salience: {},
};
