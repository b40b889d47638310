import type { LanguageSignals, LanguageWords } from '../language';
import type { InterruptionWords } from '../sections/interruptions';

export const signals: LanguageSignals = {
  tag: 'de',
  charactersPerMinute: 920,

  detection: {
    script: 'Latn',
    letters: 'äöüß',
    words:
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir kann',
  },
};

export const interruptions: InterruptionWords = {
  related:
    'lesen sie auch|lesen sie hier|lesen sie dazu|lesen sie dazu auch|lesen sie hier mehr|lesen sie mehr|lesen sie weiter|lies auch|lest auch|auch interessant|auch lesenswert|mehr zum thema|mehr dazu|mehr dazu lesen sie hier|mehr lesen|mehr erfahren|mehr aus dem web|mehr aus dem ressort|mehr aus|mehr von|mehr über|weiterlesen|weitere artikel|weitere themen|weitere meldungen|weitere nachrichten|weitere informationen|weitere beiträge|weiterführende links|zum thema|siehe auch|sehen sie auch|hören sie auch|hören sie|das könnte sie auch interessieren|das könnte sie interessieren|das könnte dich auch interessieren|das könnte dir auch gefallen|ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte themen|verwandte beiträge|passend zum thema|passend dazu|meistgelesen|meistgelesene artikel|am meisten gelesen|meist gelesen|beliebte artikel|aktuelle nachrichten|neueste artikel|neueste|top-themen|themen|thema|schlagworte|schlagwörter|stichwörter|stichworte|empfehlungen|empfohlene artikel|empfehlungen für sie|empfehlung der redaktion|nicht verpassen|tags|links zum thema|ressort|kommentar|analyse|interview|zur startseite|hintergrund|lesetipp|lesetipps|unsere empfehlung|dazu auch|nächster artikel|alle artikel|zum artikel|lesen sie den ganzen artikel|den artikel lesen|mehr zu diesem thema|mehr zu|was andere lesen|aus dem archiv|vorheriger artikel',
  advert:
    'anzeige|anzeigen|werbung|werbung überspringen|ende der werbung|nach der werbung weiterlesen|nach der anzeige weiterlesen|artikel wird nach der anzeige fortgesetzt|weiterlesen nach der anzeige|weiter nach der anzeige|sponsored|gesponsert|bezahlter inhalt|bezahlte anzeige|advertorial|anzeige überspringen|werbung ausblenden|artikel geht unten weiter|hier geht es zum inhalt|advertisement',
  newsletter:
    'newsletter|newsletter abonnieren|zum newsletter|unser newsletter|jetzt anmelden|jetzt abonnieren|jetzt registrieren|abonnieren sie|abonniere|melden sie sich|kostenlos abonnieren|e-mail-adresse|ihre e-mail-adresse|mit der anmeldung|ich bin damit einverstanden|wir benötigen ihre zustimmung|wir brauchen ihre zustimmung|empfohlener redaktioneller inhalt|empfohlener externer inhalt|um eingebettete inhalte anzuzeigen|externer inhalt|externer inhalt nicht verfügbar|externen inhalt anzeigen|an dieser stelle befindet sich|an dieser stelle finden sie|ihre privatsphäre-einstellungen|das newsletter-anmeldeformular|täglich um|jetzt gratis|bitte aktivieren sie|ihr browser|unterstützen sie uns|alle newsletter|datenschutzerklärung|spenden|jetzt spenden|spenden sie|mitglied werden|unterstütze uns|melden sie sich für unseren newsletter|abonnieren sie unseren kostenlosen newsletter|melde dich für unseren newsletter|bitte aktivieren sie javascript|javascript muss aktiviert sein|bitte javascript aktivieren',
  follow:
    'folgen|folge|folgen sie|abonnieren sie|abonniere|jetzt herunterladen|laden sie|treten sie|sie wollen|bevorzugte quelle|hier klicken',
  share:
    'teilen|artikel teilen|beitrag teilen|drucken|link kopieren|link kopiert|kopieren|e-mail|mailen|merken|artikel merken|per e-mail|weiterleiten|verschenken|artikel verschenken|auf facebook teilen|auf twitter teilen|auf whatsapp teilen|per mail|feedback|senden|diesen artikel teilen|teilen auf',
  pager:
    'seite|seite #|seite # von #|# von #|nächste seite|vorherige seite|weiter|zurück|auf einer seite lesen|#/#',
  video:
    'video|videos|zum video|im video|video ansehen|video laden|jetzt ansehen|sehen sie im video|anhören|artikel anhören|podcast|fotostrecke|bildergalerie|bilderstrecke|fotostrecke starten|vorlesen|hören',
  tool: 'vergrößern|bild vergrößern|bild öffnen|in vollbild öffnen|schließen|zum inhalt springen|zum seitenanfang|nach oben|mehr anzeigen|bild anzeigen|merkliste|vorlesen lassen|lesezeit|fehler melden|fehler gefunden|den nächsten abschnitt|überspringen|wird geladen|text größer|einstellungen|ausklappen|aufklappen|details|artikel vorlesen|anmelden|einloggen|menü|suche|pause|ausblenden|alle bilder anzeigen|wiedergabe|player wird geladen|video wird geladen|inhalt wird geladen|artikel zum hören|diesen artikel hören|artikel anhören|fotos ansehen|alle fotos ansehen|bilder ansehen|# bilder ansehen|alle # bilder ansehen|# bilder|# fotos|bildergalerie öffnen|galerie öffnen|dieses bild ansehen|bild ansehen|foto ansehen|dieses foto ansehen|bild in voller größe|in voller größe anzeigen|foto anzeigen|foto öffnen|foto vergrößern|zum vergrößern klicken|klicken zum vergrößern|zum vergrößern tippen|in galerie öffnen',
  comments:
    'kommentare|kommentar schreiben|kommentieren|# kommentare|zu den kommentaren|kommentare lesen|diskutieren sie|ihre meinung|leserkommentare|kommentare anzeigen|mitdiskutieren|schreiben sie einen kommentar',
  asks: 'war dieser artikel hilfreich|war dieser artikel nützlich|war dieser artikel interessant|war dieser beitrag hilfreich|war der artikel hilfreich|war der beitrag hilfreich|war das hilfreich|waren diese informationen hilfreich|hat ihnen der artikel gefallen|hat ihnen dieser artikel gefallen|hat ihnen der beitrag gefallen|hat ihnen dieser beitrag gefallen|hat dir der artikel gefallen|hat dir dieser artikel gefallen|hat dir der beitrag gefallen|hat ihnen der artikel geholfen|hat dir dieser artikel geholfen|hat dieser artikel ihnen|gefällt ihnen dieser artikel|gefällt dir dieser artikel|gefällt ihnen der artikel|wie gefällt ihnen dieser artikel|wie gefällt ihnen der artikel|wie finden sie diesen artikel|wie fanden sie diesen artikel|wie fandest du diesen artikel|wie hat ihnen der artikel gefallen|wie hilfreich war|wie nützlich war dieser|wie bewerten sie diesen artikel|fehler gefunden|fehler entdeckt|haben sie einen fehler gefunden|haben sie einen fehler entdeckt|haben sie fehler entdeckt|hast du einen fehler gefunden|hast du einen fehler entdeckt|einen fehler gefunden|ihnen ist ein fehler aufgefallen|rechtschreibfehler gefunden|tippfehler gefunden',
  boilerplate:
    "schreiben sie es uns in die kommentare|schreibt es uns in die kommentare|schreib es in die kommentare|diskutieren sie mit|haben sie fehler entdeckt|alle rechte vorbehalten|copyright ©|nachdruck|dieser artikel erschien|dieser text erschien|dieser beitrag erschien|dieser artikel ist|transparenzhinweis|mit material von|mit diesen links|affiliate-link|haftungsausschluss|impressum|dpa-infocom|die dpa hat|über dieses thema berichtete|haben sie hinweise|haben sie einen hinweis|danke fürs lesen|danke für's lesen|vielen dank fürs lesen|danke, dass du liest|danke, dass sie lesen|die in diesem beitrag geäußerten meinungen|gastbeiträge geben nicht",
  credit:
    'über den autor|über den redakteur|über die redakteurin|über den journalisten|über die journalistin|über die autorin|zum autor|zur autorin|von|quelle|quellen|foto|fotos|bild|bilder|autor|autorin|text|redaktion|interview|mitarbeit|©|quelle/n|copyright|bildquelle|fotocredit|quellen und zusätzliche informationen|pressekontakt|medienkontakt|kontakt für medien|ansprechpartner für medien|ansprechpartnerin für medien|rückfragehinweis|pressestelle',
  paywall:
    'dieser artikel ist nur für abonnenten|nur für abonnenten|dieser inhalt ist nur für|um weiterzulesen|jetzt weiterlesen|mit einem abo weiterlesen|sie haben bereits ein abo|bereits abonnent|weiterlesen mit|exklusiv für abonnenten|exklusiv für mitglieder|lesen sie diesen artikel mit|testen sie',
  byline:
    'von|ein bericht von|eine analyse von|ein kommentar von|ein artikel von|ein interview von|autor|autorin|text|interview|kommentar von|ein gastbeitrag von|eine reportage von|ein essay von|eine glosse von|ein porträt von|ein nachruf von|eine rezension von|aufgezeichnet von|redaktion|redakteur|redakteurin|korrespondent|korrespondentin|reporterin|eine kolumne von|printausgabe|print-ausgabe|online-ausgabe|onlineausgabe|gastbeitrag von|kolumne von|analyse von|interview von|essay von|reportage von|glosse von|reporter|journalist|journalistin',
  dated:
    'veröffentlicht|veröffentlicht am|aktualisiert|aktualisiert am|stand|zuletzt aktualisiert|erschienen am|zuletzt geändert|am|datum|vom|erstellt|geändert',
  kickers:
    'exklusiv|eilmeldung|eil|breaking|live|liveticker|live-ticker|ticker|update|video|fotos|bilder|meinung|kommentar|analyse|hintergrund|interview|porträt|rezension|kritik|kolumne|leitartikel|faktencheck|recherche|nachruf|reportage|podcast|quiz|pressemitteilung|sonderbericht|glosse|essay',
  datelines:
    'berlin|hamburg|münchen|köln|frankfurt|frankfurt/main|frankfurt am main|stuttgart|düsseldorf|leipzig|dresden|hannover|bremen|nürnberg|essen|dortmund|bonn|potsdam|mainz|wiesbaden|kiel|magdeburg|erfurt|schwerin|saarbrücken|karlsruhe|wien|graz|linz|salzburg|innsbruck|zürich|bern|basel|genf|luzern|vaduz|brüssel|straßburg|paris|london|moskau|kiew|kyjiw|warschau|prag|budapest|rom|madrid|washington|new york|peking|tokio|jerusalem|tel aviv|teheran|ankara|istanbul|kairo|athen|kopenhagen|stockholm|den haag|luxemburg',
  joins: 'und|mit',
  corrected:
    'korrektur|berichtigung|richtigstellung|anmerkung der redaktion|anm. der redaktion|anm. d. red|hinweis der redaktion|in einer früheren version|in einer vorherigen version|in einer ersten version|aktualisierung|update',
  cookies: 'cookie',
};

export const words: LanguageWords = {
  sentences: {
    abbreviations:
      'Anm Red Dr Prof Hr Fr Nr St Str z.B bzw ca d.h u.a o.ä vgl Abs Art Ziff Bd Hrsg geb gest Dipl.-Ing Ing Mag Kap Mio Mrd Tsd zzgl inkl evtl ggf sog usf Tel Univ Jh rd mind max i.d.R z.T u.U v.a Jan Feb Mär Apr Aug Sep Sept Okt Nov Dez lic iur hl Bsp Min Std',
    mayEnd: 'Chr n.Chr v.Chr e.V Co Jr a.D',
    ordinals: true,
  },

  quotation: {
    oneWordSurnames: true,
    marks: '„“ „” "" »« «» “” ‚‘ ›‹',
    subject: 'around',
    verbSecond: true,
    auxiliaries:
      'hat|haben|habe|hatte|hatten|hätte|hätten|ist|sind|war|waren|wird|werden|wurde|wurden|will|wollen|wollte|kann|können|konnte|muss|musste|soll|sollte',
    clauseOpeners:
      'warum|weshalb|wieso|weswegen|inwiefern|inwieweit|worauf|womit|wodurch|als|bevor|bis|da|dass|daß|damit|ehe|falls|indem|nachdem|ob|obwohl|sobald|sodass|solange|sofern|während|weil|wenn|wie|wo|wobei|wonach|woraufhin|seitdem',
    nominative: 'der|ein|er',
    feminineNames: 'ung|heit|keit|schaft|tion|tät',
    obliqueAdjectives: 'en',
    adverbEndings: 'lich|iell|isch|weise|dings|wärts|falls',
    verbs:
      'monier*te,t,ten|ausführte+n|ausführt|hinwies+en|hinweist|feststellte+n|feststellt|hervorhob+en|hervorhebt|klarstellte+n|klarstellt|darlegte+n|darlegt|vorwarf+en|vorwirft|anprangerte+n|zurückwies+en|zurückweist|zusicherte+n|hinzufügt|ausgeführt|hingewiesen|festgestellt|hervorgehoben|klargestellt|dargelegt|vorgeworfen|zugesichert|hinzugefügt|höhn*te,t,ten|schwärm*te,t,ten|jubel*te,t,ten|witzel*te,t,ten|schimpf*te,t,ten|wetter*te,t,ten|flüster*te,t,ten|brüll*te,t,ten|konter*te,t,ten|sinnier*te,t,ten|hielt~dagegen|hielt~fest|hält~fest|fasste~zusammen|fasst~zusammen|pflichtete~bei|widersprach+en|widerspricht|postete+n|bekundete+n|rief~zu|rief~aus|riefen~zu|prognostizier*te,t,ten|bemängel*te,t,ten|beteuer*te,t,ten|prophezei*te,t,ten|verlautbar*te,t,ten|resümier*te,t,ten|bilanzier*te,t,ten|ließ~mitteilen|ließ~erklären|stellte~in aussicht|ruft~auf|forderte~auf|fordert~auf|forderten~auf|sicherte~zu|sichert~zu|legte~fest|ordnete~an|geht~hervor|ging~hervor|führten~aus|argwöhn*te,t|beschwerte|beschwerten|schilder*te,t,ten|leugne*te,t,ten|offenbar*te,t,ten|präzisier*te,t|unterrichtete|sagte+n,st|sag+t,e,en|gesagt|erklär*te,ten,t,e,en|berichte+t,te,ten,n|geht~davon aus|ging~davon aus|gehen~davon aus|teilte+n~mit|teilt~mit|teilen~mit|mitteilte+n|mitteilt|mitgeteilt|gab~bekannt|gibt~bekannt|gaben~bekannt|bekanntgab+en|bekannt gab|bekannt gegeben|bekanntgegeben|gab~an|gibt~an|gaben~an|angab+en|schrieb+en|schreib*t,en|geschrieben|bestätig*te,ten,t,en|äußer*te,ten,t,n|kritisier*te,ten,t,en|nannte+n|nennt|nennen|genannt|kündigte+n~an|kündigt~an|kündigen~an|ankündigte+n|angekündigt|bezeichne*te,ten,t,n|zitier*t,te,ten,en|warf~vor|werfen~vor|wirft~vor|warfen~vor|strich~heraus|prangerte+n~an|bekräftig*te,ten,t,en|ließ~verlauten|verglich+en|skandierte+n|würdig*te,ten,t|spottete+n|verriet+en|scherzte+n|wies~hin|weist~hin|wiesen~hin|weisen~hin|wies~zurück|weist~zurück|beton*te,ten,t,en|forder*te,ten,t,n|gefordert|warn*te,ten,t,en|gewarnt|mein*te,ten,t,en|gemeint|melde*te,ten,t,n|gemeldet|behaupte*te,ten,t,n|begründe*te,ten,t,n|fügte+n~hinzu|fügt~hinzu|hinzufügte|räumte+n~ein|räumt~ein|einräumte+n|eingeräumt|versicher*te,ten,t,n|entgegne*te,ten,t,n|verlang*te,ten,t,en|ergänz*te,ten,t,en|mahn*te,ten,t,en|befand+en|twitter*te,t|heißt es|hieß es|heiße es|stellte+n~fest|stellt~fest|stellten~klar|stellte~klar|stellt~klar|klagte+n|beklag*te,ten,t,en|lobte+n|lobt|antworte*te,ten,t,n|fragte+n|fragt|glaub*te,ten,t,en|denk*t,en|hofft+e,en|hoffen|unterstrich+en|unterstreicht|hob~hervor|hebt~hervor|vermut*et,ete,eten,en|schätz*t,te,ten,en|befürchte*t,te,ten,n|kommentier*te,t,ten|bemerkte+n|verteidig*te,t,ten|bestritt+en|bestreitet|bestreiten|dementier*te,t,ten|rief~auf|erzähl*t,te,ten|erläuter*te,t,ten|informier*te,t,ten|versprach+en|verspricht|drohte+n|droht|sprach von|sprachen von|spricht von|sprechen von|sprach~aus|spricht~aus|sprachen~aus|plädier*te,t,ten|appellier*te,t,ten|erwider*te,t,ten|konstatier*te,t,ten|führte~aus|führt~aus|ließ~wissen|verkünde*te,t,ten|verwies+en|verweist|stand~auf dem Standpunkt|machte~deutlich|macht~deutlich|machten~deutlich|machte~klar|verurteil*te,t,ten|begrüß*te,t,ten|wertete+n|bewertete+n|sieht|sah|sehen|urteil*te,t,ten|vertritt die Ansicht|vertrat die Ansicht|ist der Ansicht|ist der Meinung|sind der Meinung|war der Meinung|wies darauf hin|weist darauf hin|legte~dar|gestand+en|gesteht|zeigte sich~überzeugt|zeigte sich|zeigten sich|zeigt sich|beschrieb+en|beschreibt|beschreiben|vermeldete|beschuldig*te,t,ten|rechtfertig*te,t,ten|formulier*te,t,ten|erinner*te,t,ten|sprach sich~aus|reagier*te,t,ten|unterstell*te,t,ten|signalisier*te,t,ten|gab zu|gab~zu|gibt~zu|zugab|empfahl+en|empfiehlt|schlug~vor|schlägt~vor|lehnte~ab|lehnt~ab|lehnten~ab|vermisst+e|rügte|bedauer*te,t,ten|zog~Bilanz|geurteilt|gab sich~überzeugt|erhofft+e|rechne*te,t,n,ten|zweifel*te,t,n|bezweifel*te,t,n|wusste|weiß|wurde~zitiert|wird~zitiert|wurden~zitiert|geäußert|gefragt|geantwortet|geklagt|gelobt|gehofft|gerügt|gedroht|versprochen|zugegeben|angegeben|vorgeschlagen|abgelehnt|angedeutet|deutete+n~an|deutet~an|geschildert|fragen|will~wissen|wollte+n~wissen|wollen~wissen|war~die Rede|ist~die Rede|nahm~Stellung|nimmt~Stellung|nahmen~Stellung|attackier*te,t,ten|tadel*te,t,ten|rüffel*te,t,ten|ätz*te,t,ten|spottet|frohlock*te,t,ten|seufz*te,t,ten|grübel*te,t,ten|räsonier*te,t,ten|philosophier*te,t,ten|mutmaß*te,t,ten|orakel*te,t,ten|unk*te,t,ten|stichel*te,t,ten|poltert+e,en|tob*te,t,ten|schreit|schrie+n|ruft|rief+en|raunt+e,en|murmel*te,t,ten|hakte~nach|hakt~nach|hakten~nach|warb~für|wirbt~für|stimmte~zu|stimmt~zu|pflichtet~bei|sprang~bei|springt~bei|es hieß|es heißt|es unter anderem heißt|es wörtlich heißt|ist~zu lesen|war~zu lesen|waren~zu lesen|beruhig*te,ten,t|lachte+n|lacht|kam~zu dem schluss|kommt~zu dem schluss|kommen~zu dem schluss|kamen~zu dem schluss|kam~zum schluss|kommt~zum schluss|kommen~zum schluss|kamen~zum schluss|kam~zu dem ergebnis|kommt~zu dem ergebnis|kommen~zu dem ergebnis|kamen~zu dem ergebnis|sprach~von|sprachen~von|spricht~von|sprechen~von|hervorgeht|hervorging|schlussfolger*te,ten,t|folger*te,ten,t|beschwor+en|lästert+e,en|motzt+e,en|spöttelt+e|jammert+e,en|flehte+n|fleht|bat+en|bittet|bitten|kreischte|legt~nach|legte~nach|sprudelt|kichert+e|stöhnt+e|knurrt+e|brummt+e|entfuhr|betet+e|merkte+n~an ,|merkt~an ,|merkten~an .|merkte~an .|merkt~an .|merkte~an :|merkt~an :|anmerkte+n|anmerkt|angemerkt|wandte~ein ,|wendet~ein ,|wandten~ein ,|wenden~ein ,|wandte~ein .|wendet~ein .|wandten~ein .|wenden~ein .|einwandte+n|eingewandt|gab~zu bedenken|gibt~zu bedenken|gaben~zu bedenken|gab~zu protokoll|gab~zu verstehen|machte~geltend|macht~geltend|machten~geltend|rechnete~vor ,|rechnet~vor ,|rechnete~vor .|rechnet~vor .|insistier*te,t,ten|schwor+en|schwört|bekannte+n|bekennt|wiederhol*te,t,ten|sagte~voraus|sagt~voraus|sagen~voraus|warf~ein ,|wirft~ein ,|warf~ein .|wirft~ein .|regte~an ,|regt~an ,|regte~an .|regt~an .|ermahn*te,t,ten|riet+en|rät|rätsel*te,t,ten|tönte+n|ließ~durchblicken|hielt~entgegen|hält~entgegen|rief~in erinnerung',
    afterQuote: 'so',
    otherVerbs:
      'sieht~vor ,|sah~vor ,|sehen~vor ,|sahen~vor ,|sieht~vor .|sah~vor .|sehen~vor .|sahen~vor .',
    bareVerbs:
      'sagte+n|sagt|erklär*te,ten,t|mein*te,ten,t|beton*te,ten,t|teilte+n~mit|teilt~mit|mitteilte+n|bekräftig*te,ten|berichte+te,ten,t|behauptete+n|behauptet|gab~an|gaben~an|gibt~an|versicher*te,ten,t|bestätig*te,ten,t|ergänz*te,ten,t|heißt es|hieß es|gab~bekannt|gaben~bekannt|gibt~bekannt|warn*te,ten,t|äußer*te,ten,t|kündigte+n~an|kündigt~an|räumte+n~ein|räumt~ein|fügte+n~hinzu|fügt~hinzu|glaub*te,ten,t|vermut*et,ete,eten|schrieb+en|schreib*t|melde*te,ten,t|wies~hin|weist~hin|verlaut*ete,et|unterstrich+en|hob~hervor|hofft+e,en|entgegne*te,ten,t|antworte*te,ten,t|argumentier*te,ten,t|erzähl*te,ten,t|stellte+n~fest|stellt~fest|stellte~klar|beteuer*te,ten,t|klagte+n|klagt|mahn*te,ten,t|prognostizier*te,ten,t|prophezei*te,ten,t|mutmaß*te,ten,t|befürchte*t,te,ten|beklag*te,ten,t|lobte+n|versprach+en|verspricht|urteil*te,ten,t|konstatier*te,ten,t|monier*te,ten,t|resümier*te,ten,t|erläuter*te,ten,t|kritisier*te,ten,t|schilder*te,ten,t|begründe*te,ten,t|beruhig*te,ten,t|verkünde*te,ten,t|gestand+en|gesteht|verriet+en|verrät|vermeldete|beschwor|präzisier*te,ten,t|drohte+n|droht|behaupten|schlussfolger*te,ten,t|folger*te,ten,t|kommentier*te,ten,t|erwider*te,ten,t|konter*te,ten,t|witzel*te,ten,t|schätz*te,ten,t|informier*te,ten,t|kam~zu dem schluss|kommt~zu dem schluss|kommen~zu dem schluss|kamen~zu dem schluss|kam~zum schluss|kommt~zum schluss|kommen~zum schluss|kamen~zum schluss|merkte+n~an ,|merkt~an ,|merkten~an .|merkte~an .|merkt~an .|merkte~an :|merkt~an :|anmerkte+n|wandte+n~ein|wendet~ein|gab~zu bedenken|gibt~zu bedenken|gab~zu protokoll|machte~geltend|schwor+en|sagte~voraus|sagt~voraus',
    according:
      'laut|nach angaben|nach angabe|nach meinung|nach ansicht|nach auffassung|nach einschätzung|nach worten|nach aussage|nach aussagen|nach auskunft|nach darstellung|nach informationen|nach einem bericht|nach berichten|nach mitteilung|nach den worten|nach den angaben|gemäß|aus sicht|nach schätzungen|nach überzeugung|nach bericht',
    accordingAfter: 'zufolge',
    accordingSelf:
      'demnach|demzufolge|seinen angaben nach|nach eigenen angaben|seiner meinung nach|ihrer meinung nach|seiner ansicht nach|ihrer ansicht nach|nach seinen angaben|nach ihren angaben|nach seinen worten|nach ihren worten|nach eigener aussage|nach eigenem bekunden|nach eigenen worten|nach eigener darstellung|nach eigenen aussagen|eigenen angaben zufolge|eigenen angaben nach|eigener aussage zufolge|eigener darstellung nach|eigenem bekunden nach',
    reflexives: 'eigenen|eigener|eigenem',
    citing: 'zitiert|zitierte|zitieren|zitierten',
    impersonal:
      'heißt es|hieß es|es hieß|es heißt|es unter anderem heißt|es wörtlich heißt|heiße es|es geheißen|ist zu lesen|war zu lesen|ist~zu lesen|war~zu lesen|waren~zu lesen|ist nachzulesen|steht|stand|war~die Rede|ist~die Rede|hervorgeht|hervorging|verlaut*ete,et',
    documentPrepositions: 'in|im|auf|aus|vom|von|bei|beim|seitens|vonseiten',
    passives: 'wird|werden|wurde|wurden|worden',
    agents: 'von|vom',
    former: 'ersterer|erstere',
    latter: 'letzterer|letztere',
    personJoins: 'und|sowie',
    ages: 'Jahre|Jahren',
    coordinators: 'und|oder|aber|sondern|sowie',
    turns: 'aber|doch|während|wohingegen|obwohl',
    possessives:
      'sein|seine|seinen|seiner|seinem|seines|ihr|ihre|ihren|ihrer|ihrem|ihres|eigenen|eigener',
    complementisers: 'dass|daß|ob|wonach',
    asWords: 'wie|so',
    reportedForms:
      'sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|gebe|gehe|wisse|bleibe|mache|stehe|komme|nehme|sehe|lasse|finde|halte|liege|bedeute|brauche|führe|trage|zeige|handle|handele|gelte|bestehe|erwarte|hoffe|glaube|sage|spreche|bringe|stelle|fehle|hätte|hätten|wäre|wären|würde|würden|könnte|könnten|müsste|müssten|sollte|sollten|dürfte|dürften|gäbe|ginge|käme|leiste|arbeite|kenne|denke|fühle|setze|unterstütze|verstehe|verfüge|betrage|biete|heiße|laufe|schaffe|sitze|spiele|treffe|vertrete|verdiene|ziehe|folge|drohe|gefährde|verletze|diene|beruhe|entspreche|enthalte|erhalte|erfolge|verlange|warte|plane|prüfe|rechne|beginne|ende|steige|sinke|existiere|funktioniere|lebe|fordere|lehne|begrüße|bedauere|befinde|stamme|wünsche|würdige|reiche|kämpfe|kosten|koste|erhoffe|schenke|versuche|helfe|rufe|gewinne|verliere|kaufe|zahle|nutze|benötige|bekomme|passe|wachse|entstehe|verhindere|ermögliche|kümmere|bemühe|freue|erinnere|sorge|verzichte|unterscheide|entscheide|gehöre|erwäge|erkläre|betone|vermute|befürchte|bezweifle|bestreite|leugne|behaupte|kritisiere|wehre|weigere|verhandle|verfolge|verbreite|verdächtige|vermisse|vermeide|versage|versorge|verstoße|verändere|verbessere|verkaufe|verlasse|verlaufe|verschwinde|zwinge|wirke|werbe|wiege|zweifle|ändere|äußere|öffne|überlege|überprüfe|übernehme|unterliege|umfasse|untersuche|unternehme|tue|trenne|täusche|störe|stütze|strebe|streite|steuere|sterbe|spare|schließe|schade|schätze|schütze|senke|reagiere|regiere|rette|richte|respektiere|profitiere|produziere|passiere|organisiere|mangle|löse|liefere|leide|lande|kontrolliere|kooperiere|konzentriere|interessiere|informiere|investiere|hänge|hindere|herrsche|greife|genieße|gelinge|gelange|garantiere|fürchte|fliehe|fliege|finanziere|fahre|erfülle|erfahre|erreiche|ergebe|erhöhe|erfordere|ersetze|erscheine|erlaube|enthülle|entwickle|entziehe|empfinde|empfehle|drehe|diskutiere|bezahle|beziehe|bewege|beweise|beteilige|bestätige|beschäftige|berücksichtige|berichte|bereite|beraube|bemerke|bekenne|behindere|behandle|begründe|begreife|beeinflusse|basiere|ausreiche|ausgehe|aussehe|akzeptiere|anstrebe|appelliere|argumentiere|betreffe|betreibe|dulde|eigne|engagiere|ereigne|erziele|häufe|lege|lerne|lohne|melde|nenne|schicke|schlage|spüre|stoppe|tausche|träume|töte|verfehle|vergesse|verheimliche|vermittle|versichere|vertraue|verweigere|verwende|wandle|wechsle|wiederhole|züchte',
    infinitive: 'zu',
    purposes: 'um|ohne|statt|anstatt',
    infinitivePrefixes:
      'ab|an|auf|aus|bei|dar|durch|ein|entgegen|fern|fest|fort|frei|gegenüber|heim|her|heran|heraus|herbei|herein|herum|herunter|hervor|hin|hinaus|hinein|hinter|hinweg|klar|los|mit|nach|nahe|nieder|offen|preis|ran|raus|rein|runter|sicher|statt|stand|still|teil|um|unter|vor|voran|voraus|vorbei|vorweg|wahr|weg|weiter|wider|wieder|zurecht|zurück|zusammen|über|überein',
    accordingWeak: 'nach|laut',
    accordingNouns:
      'angaben|angabe|meinung|ansicht|berichten|bericht|informationen|schätzungen|worten|aussage|aussagen|auffassung|darstellung|einschätzung|darstellungen|medienberichten|erkenntnissen|meldungen|meldung|prognosen|prognose|untersuchungen|untersuchung|studie|studien|umfrage|umfragen|ermittlungen|recherchen|mitteilung|statistik|statistiken|gutachten|vermutungen|berechnungen|berechnung|beobachtungen|zählung|zählungen|hochrechnung|hochrechnungen|überlieferung|lesart|vorwürfen|stellungnahme|schätzung|medien|planungen|plänen|nachricht|nachrichten|augenzeugenberichten|pressemitteilung|pressemitteilungen|erklärung|presseberichten|ankündigung|anhaltspunkten|vorstellungen|vorstellung|überzeugung|auskunft|auskünften|bewertung|bewertungen|beurteilung|deutung|interpretation|analyse|analysen|bekunden|dafürhalten|behauptung|behauptungen|zusammenfassung|bekanntmachung|verlautbarung|verlautbarungen|unterlagen|zeugenaussagen|einlassung',
    supposedForms:
      'hätte|hätten|wäre|wären|würde|würden|könnte|könnten|müsste|müssten|sollte|sollten|dürfte|dürften|gäbe|ginge|käme|kosten',
    tellingVerbs:
      'teilte|teilten|teilt|teilen|mitgeteilt|sagte|sagten|sagt|sagen|gesagt|berichtete|berichteten|berichtet|berichten|meldete|meldeten|meldet|melden|gemeldet|schrieb|schrieben|schreibt|schreiben|erklärte|erklärten|erklärt|bestätigte|bestätigten|bestätigt|gab|gaben|gibt|geben|bekanntgegeben|verkündete|verkündeten|verkündet|verlautbarte|betonte|betonten|betont|erzählte|erzählt|versicherte|behauptete|behaupteten|behauptet|vermeldete|schilderte|schilderten',
    statementPointers: 'das|dies',
    pointsBack:
      'das|dies|so|mit diesen worten|damit|mit diesem satz|mit diesen sätzen|mit diesem appell|mit diesem bekenntnis|mit dieser einschätzung|mit dieser aussage|mit dieser botschaft|mit dieser bemerkung|mit diesem hinweis|mit diesen ausführungen',
    viewpoints: 'für',
    indirect: ['that', 'postposed', 'according', 'mood', 'comma', 'pointed'],
    signs:
      'schild+er|tafel+n|gedenktafel|gedenkstein|plakat+e|transparent+e|banner|spruchband|spruchbänder|grabstein|inschrift|aufkleber|aufschrift|t-shirt+s|shirt+s|wegweiser|plakette',
    womensRoles: 'in|frau|schwester|mutter|tochter|witwe|nichte',
    standards:
      'definition|plan|zeitplan|fahrplan|satzung|paragraf|paragraph|regel|regeln|vorschrift|vorschriften',
    frontedVerbs: 'von~sprach|von~sprachen|von~spricht|von~sprechen',
    groups: 'familie|ehepaar|eheleute|lager|regierung|kabinett',
    pronouns: {
      he: 'er',
      she: 'sie',
      they: 'sie',
      any: 'es|wer|letztere+r,s|erstere+r,s',
      nobody: 'man',
      i: 'ich|wir',
    },
    articles:
      'der|die|das|ein|eine|einer|seine|ihre|sein|ihr|dieser|diese|dieses|mehrere|viele|einige|beide|zwei|drei|unser|unsere|des|den|dem|einem|einen|eines|andere',
    definite: 'der|die|das|den|dem|des',
    describingEndings: 'e',
    ofPlaceEndings: 'er',
    addresseeLinks: 'in|im',
    agencies: 'presse-agentur|nachrichtenagentur|dpa|afp|epd|kna|apa|sda|sid|reuters',
    tellingTails: 'angaben|informationen|recherchen|berechnungen|schätzungen',
    addresseeArticles: 'dem|den|einem|einen',
    tellingNouns:
      'antwort|reaktion|kommentar|fazit|botschaft|rat|ratschlag|urteil|appell|warnung|erklärung|begründung|bilanz|bitte|forderung|versprechen|credo|motto|devise|replik|einschätzung|kritik|vorwurf|resümee|schlussfolgerung|einwand|rechtfertigung|frage|gegenfrage|wunsch|letzte worte',
    ownerLinks: 'von|vom|der|des',
    links: 'der|des|von|und|für|zu|zur|vom|im|am|dem|den|in|bei|aus',
    writings:
      'erklärung|entwurf|gesetzentwurf|gesetzesentwurf|schlagzeile|mitteilung|pressemitteilung|brief|schreiben|text|antrag|bericht|urteil|begründung|beschluss|resolution|nachricht|botschaft|e-mail|mail|post|tweet|eintrag|stellungnahme|artikel|paragraf|meldung|gesetz|vertrag|studie|gutachten|petition|aufruf|notiz|klage|anzeige',
    stops:
      'mit|nach|vor|bei|auf|an|über|unter|während|seit|bis|durch|gegen|ohne|um|wegen|trotz|als|wenn|weil|obwohl|damit|dass|daß|ob|wie|wo|was|wer|welche|welcher|welches|aber|oder|sondern|denn|ist|war|sind|waren|wird|wurde|wurden|werden|hat|haben|hatte|hatten|nicht|auch|nur|noch|schon|gegenüber|hinsichtlich|laut|sowie|zum|beim|ins|ans|angesichts|anlässlich|aufgrund|infolge|innerhalb|außerhalb|zwischen|neben|hinter|dort|hier|am|im|in|aus|für|von|dazu|darüber|daraufhin|außerdem|weiter|sich|wobei|sodass|so|gestern|heute|und|zu|zur|vom|gefragt|angesprochen|befragt|konfrontiert',
    between:
      'aktuell|derzeit|momentan|nunmehr|vorerst|vorab|vorher|nachher|bisher|seither|erstmals|erneut|abermals|umgehend|sofort|bald|einst|damals|früher|stets|oft|mitunter|manchmal|insbesondere|insgesamt|insofern|immerhin|übrigens|vielleicht|sogar|zumindest|demgegenüber|dementsprechend|entsprechend|passend|stattdessen|infolgedessen|hierbei|hiermit|hierfür|dafür|davon|daran|darum|daneben|konkret|explizit|ab|besonders|relativierend|dabei|damit|danach|darin|zuvor|zunächst|überdies|zuletzt|besorgt|neuerdings|gleichwohl|dennoch|trotzdem|daher|somit|folglich|vielmehr|ebenso|auch|dazu|daraufhin|außerdem|weiter|weiterhin|dann|zudem|ferner|jedoch|aber|gestern|heute|noch|bereits|hat|haben|hatte|hatten|habe|schließlich|später|kürzlich|wörtlich|weiters|unterdessen|hingegen|dagegen|allerdings|darüber|hinaus|jetzt|nun|inzwischen|mittlerweile|sich|wurde|wird|selbst|nicht|nur|anschließend|zugleich|gleichzeitig|ebenfalls|deutlich|klar|etwa|indes|darauf|hierzu|nämlich|deshalb|offenbar',
    compoundTitles:
      'chef|arzt|ologe|ologin|erin|istin|kratin|krat|ivist|alist|nist|rist|zist|tist|nisten|risten|zisten|tisten|nieur|nieurin|kteur|kteurin|ffrau|sfrau',
    roleEndings: 's|es',
    personEndings:
      'er|ern|in|innen|ist|isten|ant|anten|ent|enten|eur|eure|or|oren|loge|logen|ling|linge|leute|kraft|kräfte|frau|mann|nde|nden|te|ten|sche|schen|ive|kind|kinder|eltern|mitglied|mitglieder|volk|menge|gruppe|institut|verband|verein|amt|text|brief|schreiben|schrift|erklärung|mitteilung|botschaft|satz|artikel|bericht|studie|urteil|gesetz|vertrag|papier|resolution|petition|antrag|beschluss',
    indefinite: 'ein|eine|einer|eines|einem|einen',
    deputies: 'vize|premier|minister|stellvertretender|stellvertretende',
    officeNames:
      'staatsoberhaupt=bundespräsident|staatsoberhaupt=präsident|staatschef=präsident|staatschefin=präsidentin|regierungschef=kanzler|regierungschef=bundeskanzler|regierungschef=ministerpräsident|regierungschef=premierminister|regierungschefin=kanzlerin|regierungschefin=bundeskanzlerin|regierungschefin=ministerpräsidentin|regierungschefin=premierministerin|premier=premierminister|premier=ministerpräsident|rathauschef=bürgermeister|rathauschef=oberbürgermeister|rathauschefin=bürgermeisterin|rathauschefin=oberbürgermeisterin|ressortchef=…minister|ressortchefin=…ministerin|chefdiplomat=außenminister|chefdiplomatin=außenministerin|außenamtschef=außenminister|konzernchef=vorstandschef|konzernchef=vorstandsvorsitzender|vorstandschef=vorstandsvorsitzender|vorstandschef=vorstandsvorsitzende|kirchenoberhaupt=papst',
    womensTitles: 'frau',
    mensTitles: 'herr|herrn',
    firms:
      'unternehmen|firma|konzern|gesellschaft|gruppe|hersteller|autobauer|autohersteller|fluggesellschaft|airline|händler|versicherer|betreiber|anbieter|verlag|kette|bank|start-up|startup|reederei|brauerei|flugzeugbauer|produzent|entwickler|tochterfirma|tochtergesellschaft',
    bodies: 'behörde|organisation|institution|einrichtung|agentur|stelle|amt|gremium|organ|dienst',
    clubs:
      'verein|klub|club|mannschaft|partei|bewegung|zeitung|blatt|magazin|sender|stadt|gemeinde|dorf|land|insel|provinz|region|staat|bund|gewerkschaft|verband',
    roles:
      'präsident+in,en|vorsitzender|vorsitzende+n|minister+in,n|sprecher+in,n|sprecherinnen|chef+in,s|leiter+in|direktor+in|kanzler+in|bürgermeister+in|sekretär+in|professor+in|experte+n|expertin|polizei|regierung|ministerium|behörde+n|partei|fraktion|verband|gericht|anwalt|anwältin|staatsanwaltschaft|staatsanwalt|politiker+in,n|abgeordneter|abgeordnete+n|trainer+in|manager+in|geschäftsführer+in|vorstand|generalsekretär+in|botschafter+in|kommissar+in|zeuge+n|beamter|beamte+n|forscher+in|wissenschaftler+in|historiker+in|analyst+en|kritiker|papst+es|bischof+s|könig+in|general+s|oberst+en|richter+in|organisation|unternehmen|studie|bericht|sender|zeitung|agentur|meldung+en|medien|medienberichte+n|angaben|firma|konzern|gewerkschaft|verein|ausschuss|kommission|rat|innenminister|koordinator|vizepräsident|senator+in|gouverneur|redakteur|autor+in|mann|frau|opposition|union|bundesregierung|team|teamchef|spieler+in|fahrer|gründer+in|inhaber+in|beobachter+n|augenzeuge+n|meteorologe+n|ermittler|amt|botschaft|geheimdienst|kanzleramt|verlag|redaktion|stiftung|gegner|demonstranten|anhänger|bewohner|anwohner|teilnehmer|vertreter+in,n|beauftragter|beauftragte+n|meister+in|arzt|ärztin|ärzte|mediziner+in|virologe+n|virologin|epidemiologe+n|ökonom+in,en|soziologe+n|soziologin|psychologe+n|psychologin|politologe+n|politologin|biologe+n|biologin|physiker+in|chemiker+in|geologe+n|geologin|ingenieur+in|architekt+in|regisseur+in|schauspieler+in|sänger+in|künstler+in|verleger+in|journalist+in|moderator+in|korrespondent+in|lehrer+in|pfarrer+in|pastor+in|kapitän+in|pilot+in|offizier+e|landwirt+in|aktivist+in,en|gewerkschafter+in|verteidiger+in|kläger+in|gutachter+in|premier|stellvertreter+in|nachfolger+in|vorgänger+in|mitarbeiter+in,n|kandidat+in,en|berater+in|inspektor+in|intendant+in|kurator+in|dirigent+in|rektor+in|dekan+in|bruder|schwester|sohn|tochter|ehefrau|ehemann|nachbar+n,in|bauer+n|bäuerin|wirt+in,e,s|torwart+s|torhüter+in,s|stürmer+in,s|landrat+s|landrätin|stadtrat+s|stadträtin|gemeinderat|koordinatorin|koordinators|koordinatoren|hotelier+s|führer+in,s|händler+in,s,n|pfleger+in,s,n|schwestern|krankenpfleger|hebamme+n|schüler+in,s,n|student+in,en|studierende+n|verkäufer+in,s|kellner+in,s|bäcker+in,s|metzger+in,s|schreiner+in,s|tischler+in,s|handwerker+in,s,n|winzer+in,s,n|förster+in,s|jäger+in,s|fischer+in,s,n|rechtler+in,s|jurist+in,en|notar+in|rechtsanwalt+s|rechtsanwältin|strafverteidiger+in,s|nebenkläger+in|staatsanwältin|angeklagter|angeklagte+n|lokführer+in,s|busfahrer+in,s|polizist+in,en|kommandant+in,en|hauptmann|leutnant|major|soldat+in,en|reservist+en|veteran+in,en|bauleiter+in,s|projektleiter|polier|ministerpräsident+in,en|staatssekretär|bezirksleiter|obmann|obfrau|klubobmann|nationalrat|ständerat|nationalrätin|bundesrat|bundesrätin|regierungsrat|regierungsrätin|gemeindepräsident|parlamentarier+in|philosoph+in,en|theologe+n|theologin|archäologe+n|archäologin|meteorologin|klimatologe+n|ozeanograf+in|astronom+in,en|statistiker+in|mathematiker+in|informatiker+in|programmierer+in|entwickler+in,s|designer+in|fotograf+in,en|malerin|kunstmaler|bildhauer+in|komponist+in,en|pianist+in,en|musiker+in,s|rapper+in|tänzer+in|choreograf+in,en|schriftsteller+in,s|dichter+in,s|lyriker+in|übersetzer+in|biograf+in|reporter+in,s|kolumnist+in|blogger+in|influencer+in|streamer|unternehmer+in,s|investor+en|investorin|banker+in|aufsichtsrat+s|aufsichtsratschef|finanzvorstand|betriebsrat+s|betriebsrätin|personalchef|sportdirektor|kapitäns|mittelfeldspieler+in|läufer+in,s|schwimmer+in|radprofi|profi+s|olympiasieger+in,s|weltmeister+in|schiedsrichter+in,s|bundestrainer|nationaltrainer|rennfahrer|kosmonaut|astronaut+in,en|seelsorger+in|priester+s|imam|rabbiner+in,s|rabbi|mönch|nonne|äbtissin|abt|kardinal+s|erzbischof+s|patriarch|witwe|witwer|mutter|vater|eltern|großmutter|großvater|onkel|cousin+e|freund+in|kollege+n|kollegin|mitbewohner+in|vermieter+in|mieter+in,s,n|eigentümer+in|besitzer+in,s|betreiber+in,s,n|veranstalter+in,s,n|organisator+in,en|initiator+in,en|sammler+in|züchter+in|imker+in|gärtner+in|koch|köchin|pächter+in|passant+in,en|fahrgast|passagier+in,e|tourist+in,en|urlauber+in|besucher+in,s|zuschauer+in,s|fan+s|wähler+in|bürger+in,s|einwohner+in,s|flüchtling+e|überlebende+n|überlebender|opfer|hinterbliebene+n|helfer+in,s,n|retter+in|feuerwehrmann|feuerwehrleute|feuerwehr|einsatzleiter+in,s|wehrleiter|sanitäter+in|notarzt|chirurg+in,en|kardiologe+n|kardiologin|psychiater+in,s|therapeut+in,en|apotheker+in|tierarzt|tierärztin|zahnarzt|zahnärztin|pädagoge+n|pädagogin|erzieher+in|sozialarbeiter+in|dozent+in,en|chefredakteur|fachmann|fachfrau|fachleute|kenner+in,s|insider|lobbyist|diplomat+in,en|unterhändler+in|vermittler+in|gesandter|gesandte+n|konsul+in|attaché|außenbeauftragter|beigeordneter|beigeordnete+n|dezernent+in|amtsleiter|kämmerer|ortsvorsteher+in|dorfvorsteher|ortsbürgermeister|ombudsmann|ombudsfrau|designierter|whistleblower+in|häftling|insasse|verurteilter|verdächtiger|täter+s|komplize|lebensgefährte|lebensgefährtin|verlobte+r|youtuber+in|gastronom+en|gastronomin|landesvorsitzender|generaldirektor|vizekanzler|kanzlerkandidat|aktionär+e|anleger+in|makler+in|hausmeister+in|befürworter+in,n|unterstützer+in,n|gegnerin|gegnern|verfechter+in|fürsprecher+in|konkurrent+in,en|referent+in,en|assistent+in,en|patient+in,en|produzent+in,en|kontrahent+in,en|dissident+in,en|praktikant+in,en|demonstrant+in|lieferant+in,en|informant+in,en|geschäftsmann+s|landsmann+s|staatsmann+s|kaufmann+s|kauffrau|wärter+in|matrose+n|lotse+n|lotsin|seemann|zimmermann',
    standIns:
      'chef|chefin|regierungschef|regierungschefin|kandidat|kandidatin|politiker|politikerin|unternehmer|unternehmerin|jurist|juristin|diplomat|diplomatin|wissenschaftler|wissenschaftlerin|schriftsteller|schriftstellerin|musiker|musikerin|sportler|sportlerin|stürmer|mann|frau|fischer|rentner|rentnerin|witwe|mutter|vater|abgeordnete|christdemokrat|christdemokratin|sozialdemokrat|sozialdemokratin|ökonom|ökonomin|historiker|historikerin|virologe|virologin|mediziner|medizinerin|forscher|forscherin|politologe|politologin|soziologe|soziologin|psychologe|psychologin|physiker|physikerin|biologe|biologin|philosoph|philosophin|klimaforscher|klimaforscherin|experte|expertin|schauspieler|schauspielerin|sänger|sängerin|autor|autorin|regisseur|regisseurin|künstler|künstlerin|komponist|komponistin|verteidiger|mittelfeldspieler|torjäger|angreifer|landwirt|landwirtin|familienvater|ingenieur|ingenieurin|chirurg|chirurgin|pfarrer|pfarrerin|lehrer|lehrerin|anwältin|rechtswissenschaftler|völkerrechtler|völkerrechtlerin',
    courtesy: 'dr|prof',
    times:
      'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|morgen|abend|nachmittag|vormittag|montagabend|freitagabend|gestern|heute|woche',
    naming:
      'themen|sich selbst|fachblatt|fachblatts|fachmagazin|film+s|buch+s|roman+s|album+s|lied+s|song+s|titel+n|zeitung|zeitschrift|magazin|sogenannte+n,r,s|so genannte+n,r,s|genannt|namens|name+n|begriff+e,s|schiff|operation|aktion|motto|projekt|sendung|serie|kategorie|stichwort|slogan|spruch|band|gruppe|partei|reihe|ausstellung|thema|codename+n|magazine+n,s|magazins|zeitungen|blatt|nachrichtenmagazin|oper|theaterstück|spitzname+n|beiname+n|tageszeitung|wochenzeitung|sender|fachzeitschrift|artikel|kinofilm|musical|rubrik|schlagzeile|überschrift|parole|transparent|sprechchöre|raumschiff|schiffes|dampfer|konzern|firma|verein|stiftung|preis|werk|stück|single|hit|gemälde|bild|gesetz|paragraph|plakate+n|aufschrift|schriftzug|test|studie+n|dokumentation|dokumentarfilm+s|kampagne|initiative|bündnis|konferenz|tagung|vortrag+s|broschüre|essay+s|aufsatz|kolumne|podcast+s|spielfilm+s|thriller+s|komödie|drama+s|hörspiel+s|hymne|gedicht+s|ballade|sinfonie|orden+s|verdienstorden|ehrenzeichen|medaille|auszeichnung|satellit|sonde|rakete|hurrikan|taifun|sturmtief|orkan|restaurant|hotel|gaststätte|kneipe|disco|diskothek|club|figur|rolle',
    noOne: 'niemand|keiner|keine|kein|weder',
    negations: 'nicht|weder|nie|niemals|kein|keine|bestritt|bestreitet|dementierte',
    whether: 'ob',
    suppositions: 'wenn|falls',
  },

  names: {
    placeNouns:
      'dorf dorfes dorfe stadt gemeinde insel siedlung ortschaft weiler vorort ort provinz region bezirk landkreis stadtteil ortsteil fluss see berg vulkan land staat republik küstenort badeort kurort ferienort -dorf -stadt -gemeinde -insel -siedlung',
    bodyNouns:
      'unternehmen unternehmens firma konzern konzerns hersteller händler versicherer verlag bank start-up startup stiftung universität hochschule museum klinik verein verband verbund bündnis organisation gewerkschaft partei zeitung zeitschrift band orchester chor klub club gruppe agentur kette miliz genossenschaft -unternehmen -unternehmens -firma -konzern -konzerns -verlag -bank -stiftung -verein -verband -organisation -partei -zeitung -band -kette -gesellschaft -agentur',
    kindArticles: 'ein eine einem einer eines einen',
    copulas: 'ist war wurde bleibt',
    sameNames:
      'usa=us=vereinigte_staaten=vereinigte_staaten_von_amerika=vereinigten_staaten=vereinigten_staaten_von_amerika großbritannien=vereinigtes_königreich niederlande=holland tschechien=tschechische_republik eu=europäische_union uno=un=vereinte_nationen',
    thingStart: 'vertrag abkommen',
    thingEnd: 'cup pokal vertrag abkommen gesetz festival festspiele grand_prix',
    plain:
      'jegliche jeglicher jegliches jeglichen jeglichem der die das den dem des ein eine einer einem einen eines und oder aber wenn von in an am im auf zu zum zur für aus bei mit nach über unter vor durch gegen ohne um bis seit als wie so nicht kein keine dieser diese dieses diesem diesen jener er sie es wir ihr ich du sein seine ihre unser man sich ist sind war wird werden wurde wurden hat haben hatte hatten kann können muss müssen soll sollen will wollen da dort hier dann nun noch nur auch schon jetzt heute gestern zudem außerdem allerdings jedoch doch denn weil dass ob obwohl während nachdem bevor damit dabei daher deshalb darum trotz wegen laut zwischen neben insgesamt viele mehr alle alles beide einige andere zwei drei vier fünf sechs sieben acht neun zehn erste ersten zweite rund etwa fast bereits millionen milliarden million milliarde prozent euro dollar uhr mitte meter kilometer mal -tion -nis -ment -ling -lich -ien -chen -werk -zeug -gang -stand -schutz -kraft -kosten -zeit -jahr -recht -haus -mann -leute -arbeit -stelle -land -fall -spiel -tag -hof -wagen -grund -satz -weg -blatt -buch -bild -stück -raum -punkt -feld -weise -preis -preise -geld -markt -handel -bau -kampf -krieg -wechsel -schlag -gebiet -gruppe -größe -dienst -führung -ordnung -geschichte -sprache -ware -lage -folge -frage -reihe -ende zukunft haft richtung not ruhe gang bewegung verbindung zusammenarbeit absprache anspruch kauf kenntnis empfang rechnung verlegenheit ungnade wirklichkeit wahrheit ordnung erinnerung eile armut würde stücke scheiben bezug hinblick aussicht planung bau besitz erwägung erfahrung ermangelung führung gegenwart geltung grenzen kombination kontakt konkurrenz kürze mode nähe obhut rente rückstand serie sicht stand tränen trauer umlauf urlaub verkehr verruf verwahrung vergessenheit vertretung verzug vollendung zivil zweifel bestform topform eigenregie personalunion windeseile bälde hülle gänze vom beim ins ans ums fürs durchs aufs dessen deren denen derer ihm ihn ihnen ihrem ihren ihres ihrer seinem seinen seines seiner unserem unseren unseres unserer unsere euer eure mein meine meinem meinen meiner dein deine deinem deinen deiner keinem keinen keiner keines jede jeder jedes jedem jeden jene jenes jenem jenen solche solcher solches solchem solchen manche mancher manches manchem manchen mehrere mehreren mehrerer etliche etlichen einigen einiger einiges wenige wenigen weniger beiden beider vielen vieler sämtliche sämtlichen welche welcher welches welchem welchen wer wen wem wessen was woher wohin worauf woran wofür wodurch womit wovon dennoch trotzdem dagegen dafür davon daran darauf daraus darin darüber dadurch hierzu hierbei hierfür hiermit außer außerhalb innerhalb statt anstatt seitdem sobald solange sofern falls indem sowie sowohl weder entweder je desto umso bald oft immer nie niemals manchmal meist meistens sehr ungefähr genau gerade eben erst zuerst zunächst zuletzt schließlich endlich inzwischen mittlerweile derzeit damals früher später danach davor vorher nachher bisher künftig zugleich gleichzeitig ebenso ebenfalls sogar zwar allein lediglich bloß ferner überdies hingegen vielmehr sonst jedenfalls immerhin vielleicht wahrscheinlich offenbar angeblich natürlich leider selbst selber zusammen miteinander wieder erneut weiter weiterhin dorthin hierher überall nirgends irgendwo anders anfangs gegenüber entlang gemäß mittels bezüglich hinsichtlich infolge aufgrund anhand zugunsten anlässlich angesichts einschließlich samt nebst würden könnte könnten müsste sollte sollten wollte wollten dürfte dürfen darf mag möchte möchten bin bist seid wäre wären habe hätte hätten gibt gab ging kam machte bip mwst hundert tausend dutzend hunderte tausende dutzende',
    commonNouns:
      'journalistinnen diözesansynode pilot rosinenbomber zeuginnen silvesternacht doktorarbeit aerosolpartikel antihistamika abfallentsorgungsfirma bildband umzugskartons unmöglichem brandbeschleuniger vereinten blutspende -synode -partikel -kartons -gegensatz -rohr -portionierer -befürworter -lärm -klassen -größen -zeiten -jahre -jahren -tage -tagen -monate -phase -phasen -runden -serien -listen -gruppen -ziele -pläne -plänen -idee -ideen -fragen -antworten -problem -probleme -problemen -lösung -schäden -unfall -unfälle -strahlung -tiere -pflanzen -metalle -papiere -bilder -fotos -filme -bücher -texte -worte -wörter -spiele -karten -briefe -pakete ablauf abläufe abschluss abschlüsse administratoren agenda alternativen aluminium anbetracht anbringen angehörige angehörigen anklang anlass anlässe anlasses anschließend antriebs antrieb antrittsrede anträge anträgen artikel artikels artikeln asche asthma ausdruck aussage aussagen ausschüsse austausch autogas bandleader beamten beine beinen beispiele beispielen bekanntgabe betracht biodiesel benzin blutrache brutal büro büros charme cholera details dimension dimensionen dinge dingen dokumenten effizienz eindringen einklang einreise ausreise einzelnen einzelne einzelner eises entwurf entwürfe epizentrum erdöl erfolge erfolgen etappe etappen fische fischen fotografie frachter frachters gebrauch gegend gegenden geiseln geisel gestein getreide gläubige gläubigen gletscher gletschers gremium gremien gremiums grußworte gutachten gutachtens gutachter gutachtern handy handys heimkehr hilfsgüter hilfsgütern hochburg hochburgen häftling häftlinge häftlingen häftlings hälfte hälften ideologie ideologien individuum individuen innere inneren insbesondere insolvenz interview interviews investor jeans jubel jugend kakao kartoffel kartoffeln keramik kontrolle kontrollen krankenhäuser krankenhäusern lebensmitteln lenkrad leukämie lücke lücken mangel maßgabe menschenrechte menschenrechtler menschenrechtlern meteorologen millionenhöhe milliardenhöhe mitarbeitern mitteln mittel mitternacht motiv motive mäuse neider niemand notruf notrufe oberfläche odyssee offiziell panik papstes paradies permafrost phase phasen philosophie physik privathand produkten profil putsch quartett quelle quellen rakete raketen reisen relevanz reportern reporter ressort ressorts rückgabe rücknahme rücktritt rücktritts schauplatz schicksal schicksale schmutz schreiben schreibens schutt seele seelen sinngemäß sportler sportlern springen starts stellungnahme stellungnahmen stoßen straftäter straftätern streik streiks tatort tatorts tatortes textform theologen tierheim tragödie tragödien unbekannten unbekannte uniform uniformen unschuld verbrauch verdacht verdachts verdächtigen vergleich vergleiche vergleichs verhör verhöre verlierer version versionen vorbehalt vorbehalte vorbehalten vordringen vorplatz vorschrift vorschriften vorwurf vorwürfe vorwürfen völkermord völkermords website websites weiteren weiteres werkzeug werkzeuge wiedereintritt zeile zeilen zentrale zentralen ziehvater zulauf zusammenhang zusammenhangs zuvor zwilling zwillinge zwillingen übergabe überraschend erwartungsgemäß besorgt besonders bordelle parkplatz ehrenplatz tennisplatz fußballplatz sportplatz spielplatz campingplatz landeplatz stellplatz startplatz -anschlag -anschläge -anschlägen -anschlags -schluss -schlüsse -reden -nahme -nahmen -gabe -gaben -reisen -fälle -fällen -mittel -mitteln -stoffe -stoffen -material -materials -materialien -werkzeug -werkzeuge -dienste -diensten -teams -nähe -güter -gütern -waffe -waffen -kräfte -kräften -männer -männern -frauen -leuten -opfer -opfern -täter -tätern -verkehr -verkehrs -produkt -produkts -produktes -produkte -produkten -marktes -märkte -märkten -preisen -preises -wachstum -wachstums -rechte -rechten -urteil -urteile -urteilen -urteils -verfahren -verfahrens -prozesse -prozesses -tabelle -tabellen -minute -minuten -stunde -stunden -woche -wochen -titels -titeln -feiern -tests -teile -teilen -punkte -punkten -ergebnis -ergebnisse -stärke -schwäche -gegensätze -mandat -mandate -mandaten -beschleuniger -zünder -schmuggel -angst -ängste -stress -krebs -keime -erreger -morde -mordes -taten -netze -netzes -netzen -medien -berichten -berichts -professoren -fahrer -fahrern -feinde -feinden -eintritt -austritt -beitritt -sicht -schrift -schriften -formen -züge -zuges -zugs -zügen -einsatz -einsätze -einsatzes -einsatzkräften -ausgabe -ausgaben -stil -kriterium -kriterien -pose -dauer -standards -bruch -brüche -brüchen -kunft -künfte -wahlen -kinder -kindern weltrang turnier turniers justiz leiche leichen landes freistaates bundeslandes tourguide tourguides wirte winzer landwirte gastronomen hoteliers apotheker handwerker pendler radfahrer autofahrer lokführer piloten studierende auszubildende rentner senioren jugendliche pfleger pflegekräfte anwohnerinnen vermieter investoren wähler gewerkschaften kliniken hotels restaurants läden fabriken häfen museen -quartal -quartale -quartals -halbjahr -kapital -portal -prognose -prognosen -diagnose -diagnosen -analyse -analysen -these -thesen -krise -krisen -initiative -initiativen -offensive -offensiven -alternative -alternativen -perspektive -perspektiven -struktur -strukturen -kultur -kulturen -literatur -temperatur -temperaturen -reparatur -reparaturen -politik -kritik -technik -statistik -taktik -praktik -praktiken -logistik -konkurrenz -tendenz -tendenzen -existenz -bilanz -bilanzen -instanz -substanz -distanz -toleranz -etage -passage -reportage -blockade -blockaden -bereich -bereiche -bereichen -segment -sparte -sparten -filiale -filialen -geschäft -geschäfte -geschäften -umsatz -umsätze -absatz -gewinn -gewinne -verlust -verluste -erlös -erlöse -ertrag -erträge -rendite -renditen -dividende -dividenden -anleihe -anleihen -aktie -aktien -zins -zinsen -kredit -kredite -marge -margen -quote -quoten -rate -raten -kurs -kurse -indizes -auftrag -aufträge -ausblick -rückgang -rückgänge -zuwachs -zuwächse -anstieg -einbruch -umbruch -umschwung -aufschwung -abschwung -defizit -überschuss -überschüsse -haushalt -budget -etat -betrag -beträge -beitrag -beiträge -summe -summen -menge -mengen -anzahl -hersteller -anbieter -betreiber -händler -verkäufer -käufer -kunde -kunden -nutzer -verbraucher -lieferant -lieferanten -anleger -aktionäre -gläubiger -schuldner -besitzer -eigentümer -mieter -vermieter -arbeitgeber -arbeitnehmer -mitarbeiter -beschäftigte -beschäftigten -bewohner -einwohner -anwohner -teilnehmer -besucher -betroffene -betroffenen -beteiligte -beteiligten -verantwortliche -verantwortlichen -angehörige -angehörigen -reisende -reisenden -verletzte -verletzten -tote -toten -vermisste -vermissten -konzern -konzerne -konzernen -konzerns -unternehmen -unternehmens -projekt -projekte -projekts -programm -programme -modell -modelle -system -systeme -anlage -anlagen -gerät -geräte -maschine -maschinen -fahrzeug -fahrzeuge -flugzeuge -bericht -berichte -vorschlag -vorschläge -vertrag -verträge -antrag -anträge -anfrage -anfragen -aussage -aussagen -angabe -angaben -beschluss -beschlüsse -entwurf -entwürfe -verbot -verbote -gebot -pflicht -pflichten -steuer -steuern -abgabe -abgaben -gebühr -gebühren -beginn -abschluss -verlauf -zeitraum -niveau -tempo -trend -trends analysten experten politiker forscher wissenschaftler ökonomen volkswirte anleger anwälte richter ärztinnen abgeordneten sprecherin beobachter kritiker befürworter anhänger ermittler fahnder retter helfer sanitäter anwohner nachbarn bewohner urlauber tempo trend trends bereich bereiche segment quartal quartale quartals halbjahr bilanz prognose prognosen ausblick these analyse diagnose initiative offensive perspektive politik kritik technik statistik kultur struktur konferenz tendenz index kurs kurse rendite dividende anleihe anleihen zins zinsen kredit kredite marge quote rate raten auftrag aufträge anstieg rückgang einbruch plus minus defizit überschuss budget etat betrag beitrag menge mengen anzahl summe hersteller anbieter betreiber verkäufer käufer nutzer verbraucher partner aktionäre mieter mitarbeiter beschäftigte teilnehmer betroffene reisende verletzte tote niveau verlauf zeitraum netz netze anlage anlagen gerät geräte maschine maschinen fahrzeug fahrzeuge modell modelle system systeme verbot verbote gebühr gebühren abgabe abgaben straße straßen landstraße landstraßen bundesstraße kreisstraße staatsstraße schnellstraße umgehungsstraße autobahn autobahnen fahrbahn gegenfahrbahn fahrtrichtung gegenrichtung lebensgefahr -gefahr -gefahren untersuchungshaft -haft gewahrsam -gewahrsam seenot -not -ung -ungen -heit -heiten -keit -keiten -schaft -schaften -tät -täten -ismus -nisse -nissen -tionen -sionen -ierung menschen leute bürger bürgern frau frauen mann männer männern kind kinder kindern junge mädchen eltern familie familien freund freunde polizei feuerwehr behörde behörden regierung opposition koalition partei parteien fraktion minister abgeordnete soldaten truppen armee militär rebellen terroristen täter opfer zeugen verdächtige flüchtlinge arbeiter angestellte beamte lehrer schüler studenten ärzte patienten kunden händler bauern fahrer passagiere touristen besucher zuschauer fans spieler trainer mannschaft verein gegner gast gäste gästen land länder ländern städte städten haus häuser häusern gebäude wohnung zimmer schule schulen kirche kirchen krankenhaus markt märkte brücke weg wege platz plätze auto autos wagen bus zug züge bahn schiff schiffe flugzeug flugzeuge waffen bombe bomben wasser luft feuer erde boden wald wälder berg berge bergen fluss meer see wetter regen sturm schnee hitze kälte wind unfall unfälle brand brände katastrophe krise krieg frieden kampf kämpfe angriff angriffe anschlag anschläge streit konflikt gewalt protest proteste preis preise preisen kosten geld gelder aktie aktien fonds kapital schulden steuer steuern haushalt lohn löhne gehalt einkommen umsatz gewinn gewinne verlust verluste verkauf handel wirtschaft industrie unternehmen firma firmen konzern konzerne betrieb betriebe bank banken projekt projekte produkt produkte ware waren öl gas strom energie fall fälle verfahren prozess urteil strafe gericht klage beweis beweise bericht berichte dokument dokumente brief briefe wahl wahlen stimme stimmen gesetz gesetze vertrag verträge plan pläne programm programme ziel ziele maßnahme maßnahmen schritt schritte frage fragen antwort antworten problem probleme grund gründe folge folgen angabe angaben art weise ansicht meinung thema themen idee spiel spiele tor tore punkt punkte punkten runde saison sieg siege niederlage niederlagen liga titel pokal film filme lied lieder album buch bücher roman bild bilder konzert ausstellung musik kunst wissenschaft studie studien umfrage daten zahl zahlen anteil teil teile seite seiten gruppe gruppen mitglied mitglieder zeit zeiten jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten ende anfang beginn morgen abend nacht leben tod geburt krankheit virus gesundheit medizin arbeit arbeitsplatz stelle stellen amt ämter recht rechte pflicht macht kraft druck erfolg fehler risiko risiken gefahr gefahren chance chancen möglichkeit hilfe schutz sicherheit freiheit angst hoffnung sorge liebe freude wut hand hände kopf auge augen gesicht herz blut körper gewicht größe höhe länge tiefe form formen reihe fleisch brot milch tier tiere pflanze pflanzen',
    titles:
      'präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin ministerpräsident ministerpräsidentin -minister -ministerin -präsident -präsidentin -chef -chefin -sprecher -sprecherin -vorsitzende -vorsitzender -vorsitzenden -trainer -trainerin -kanzler -kanzlerin -direktor -direktorin -meister -meisterin -leiter -leiterin -führer -sekretär -sekretärin -beauftragte -beauftragter -kandidat -kandidatin -experte -expertin -anwalt -anwältin -politiker -politikerin -spieler -spielerin -forscher -forscherin -rat -rätin chef chefin vorsitzende vorsitzender vorsitzenden sprecher sprecherin direktor direktorin leiter leiterin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat senator senatorin staatssekretär staatssekretärin abgeordnete abgeordneter abgeordneten professor professorin prof dr dipl ing herr herrn frau fräulein könig königin kaiser kaiserin prinz prinzessin fürst herzog graf gräfin freiherr papst bischof erzbischof kardinal pfarrer pastor pater bruder schwester general oberst hauptmann major leutnant kommissar kommissarin richter richterin staatsanwalt staatsanwältin anwalt rechtsanwalt rechtsanwältin trainer trainerin torwart stürmer kapitän manager geschäftsführer geschäftsführerin autor autorin schriftsteller schriftstellerin journalist journalistin regisseur regisseurin schauspieler schauspielerin sänger sängerin künstler künstlerin maler komponist architekt historiker historikerin philosoph ökonom ökonomin analyst experte expertin forscher forscherin politiker politikerin unternehmer gründer gründerin intendant dirigent botschafter botschafterin jurist juristin nachfolger nachfolgerin vorgänger vorgängerin vater mutter sohn tochter ehefrau ehemann witwe sir lord st kollege kollegin kollegen -kollege -kollegin intendantin bischöfin pfarrerin pastorin ministerialdirektor landrätin senatspräsident malerin komponistin architektin analystin philosophin dirigentin managerin rektor rektorin dekan dekanin kuratorin kurator kapitänin generalin polizeipräsident feuerwehrchef stadtrat stadträtin dezernent dezernentin superintendent superintendentin imam rabbiner rabbinerin -erin -istin -ologin -ologe -kratin -krat geschäftsmann kaufmann -ministers -präsidenten -sprechers -direktors -trainers -führers -meisters -leiters -sekretärs ministers sprechers direktors trainers leiters bürgermeisters historikers forschers politikers professors experten ökonomen augenzeuge augenzeugen konkurrent',
    roleWords:
      'ehemalige ehemaliger früherer frühere stellvertretende stellvertretender amtierende designierte neue neuer damalige damaliger deutsche deutscher us-amerikanische',
    organisationStart:
      '-schule -gymnasium -internat -klinik -klinikum -krankenhaus -universität -akademie -kindergarten -pflegeheim pflegeheim seniorenheim schule kindergarten krankenhaus klinik klinikum universität hochschule ministerium bundesministerium institut verband verein bund bank deutsche_bank gesellschaft stiftung partei bundesamt amt landgericht amtsgericht oberlandesgericht verwaltungsgericht theater museum akademie kreissparkasse sparkasse stadtwerke fc sv vfl vfb tsv sc tus bayer borussia eintracht hertha fortuna staatsanwaltschaft generalstaatsanwaltschaft arbeitsgericht sozialgericht finanzgericht landesarbeitsgericht landessozialgericht stadttheater staatstheater landestheater landesmuseum stadtmuseum zoo tierpark polizeiinspektion polizeipräsidium polizeidirektion volksbank handwerkskammer ärztekammer diakonie caritas',
    organisationEnd:
      '-ministerium -gericht -verband -partei -bank -werke -versicherung -universität -gesellschaft -zeitung -verlag -institut -verein -fraktion gmbh ag kg se ev kgaa partei zeitung liga amt staatsanwaltschaft',
    severalPlaces:
      'orte orten ortschaften gemeinden dörfer dörfern städte städten kreise kreisen landkreise landkreisen bezirke bezirken stadtteile stadtteilen ortsteile ortsteilen provinzen inseln bundesländer bundesländern',
    listLeads: 'wie darunter nämlich',
    placeOf:
      'bürgermeister bürgermeisterin bürgermeisters oberbürgermeister oberbürgermeisterin landrat bischof erzbischof gouverneur einwohner bewohner bürger hafen norden süden osten westen nordosten nordwesten südosten südwesten nähe',
    placeStart:
      'bad sankt landkreis kreis kap st insel stadt schloss burg mount san santa inseln halbinsel',
    placeEnd:
      '-straße -strasse -platz -allee -gasse -burg -berg -dorf -stadt -hausen -heim -bach -see -brücke -tal -ingen -kirchen -furt -brück straße platz allee',
    placeCues:
      'in aus nach bei gemeinde gemeinden ort ortes ortschaft ortschaften ortsteil ortsteile ortsgemeinde stadtteil stadtteile stadtbezirk kreisstadt hauptstadt landeshauptstadt kleinstadt großstadt hafenstadt dorf weiler vorort bundesland bundesstaat kanton provinz region bezirk gouvernement',
    thingArticles: 'der die das den dem des',
    speech:
      'sagte sagt sagten erklärte erklärt teilte teilt berichtet berichtete schrieb schreibt betonte betont forderte fordert warnte warnt meinte meint kündigte kündigt kritisierte kritisiert bestätigte bestätigt äußerte äußert ergänzte ergänzt so laut behauptete behauptet antwortete antwortet fragte fragt erwiderte erwidert entgegnete entgegnet versicherte versichert bekräftigte bekräftigt unterstrich unterstreicht hob lobte lobt rügte rügt mahnte mahnt drohte droht räumte räumt gab stellte stellt verlangte verlangt erläuterte erläutert urteilte urteilt klagte klagt beklagte beklagt bedauerte bedauert begrüßte begrüßt dementierte dementiert bestritt bestreitet erzählte erzählt erinnerte erinnert verteidigte verteidigt verwies verweist vermutete vermutet glaubt glaubte hofft hoffte findet fand sprach spricht nannte nennt rief ruft prophezeite prognostizierte resümierte bilanzierte beteuerte verriet zitierte',
    linkers: 'von van de der zu vom zum den del della di da dos du le la bin al',
    organisationLinkers: 'für der des und am',
    places:
      'arktis antarktis deutschland usa us österreich schweiz brüssel moskau kiew warschau prag wien rom athen lissabon kopenhagen mailand venedig florenz neapel turin genua peking tokio kairo jerusalem teheran bagdad damaskus köln münchen nürnberg zürich genf basel bern bozen straßburg bundesrepublik ddr sowjetunion großbritannien england schottland irland niederlande holland elsass lothringen franken schwaben westfalen rheinland ruhrgebiet pfalz ostsee nordsee bodensee rhein donau elbe main isar spree alpen harz schwarzwald balkan nahost naher_osten tschechien südkorea nordkorea preußen schlesien pommern böhmen mähren siebenbürgen europa asien afrika amerika nordamerika südamerika lateinamerika bayern sachsen hessen sachsen-anhalt saarland baden württemberg steiermark kärnten salzburg vorarlberg oberösterreich niederösterreich burgenland america saarbrücken ludwigshafen leverkusen bremerhaven erlangen luzern graubünden st._gallen appenzell solothurn schaffhausen minden hildesheim salzgitter siegen gütersloh wolfsburg cottbus zwickau plauen görlitz bautzen',
    organisations:
      'eu uno un nato cdu csu spd fdp grüne grünen linke linken afd npd pds övp spö fpö svp cdu/csu bundestag bundesrat bundesregierung bundeswehr bundesverfassungsgericht bundesgerichtshof bundesbank ezb europäische_union europäische_kommission eu-kommission vereinte_nationen weltbank ard zdf rtl orf srf wdr ndr mdr swr dpa bild spiegel stern faz taz süddeutsche_zeitung focus dfb uefa fifa bka bnd vw adac dgb verdi ig_metall tüv db deutsche_bahn telekom siemens linkspartei bundespolizei bundesnetzagentur bundesrechnungshof bundeskartellamt bfv mad bafin bamf süddeutsche sz mercedes-benz eurowings tuifly rheinmetall thyssenkrupp adidas zalando eon e.on enbw vattenfall vattenfall_europe uniper infineon henkel aldi lidl edeka rewe kaufland rossmann hapag-lloyd airbus zf_friedrichshafen deutsche_post evonik covestro fresenius merck_kgaa vonovia hellofresh schalke schalke_04 werder werder_bremen mainz_05 union_berlin rb_leipzig 1._fc_köln fc_augsburg vfl_wolfsburg vfl_bochum fc_st._pauli borussia_mönchengladbach tsg_hoffenheim sc_freiburg neos',
    demonyms:
      'deutscher deutsche deutschen deutsches deutschem amerikaner amerikanern us-amerikaner franzosen franzose briten brite russen russe italiener türken türke chinesen japaner griechen schweizer österreicher berliner hamburger münchner kölner frankfurter wiener europäer polen_ juden christen muslime katholiken sozialdemokraten christdemokraten englisch deutsch französisch',
    endings: 's',
    genitiveEndings: 's',
    capitalNouns: true,
    roleOpeners: 'als',
    pluralEndings: 'en ern',
    placeAdjectiveEnding: 'er',
  },

  dates: {
    none: 'später als|früher als',
    order: 'dmy',
    compound: '|s',
    months: { 1: 'jänner|jan', 2: 'feber|febr', 3: 'märz|maerz|mär|mrz', 9: 'sept' },
    weekdays: {
      6: 'sonnabend{,s}',
      1: 'montags',
      2: 'dienstags',
      3: 'mittwoch{s,e}',
      4: 'donnerstags',
      5: 'freitags',
      7: 'sonntags',
    },
    ambiguous: 'mo|di|mi|do|fr|sa|so|mär|mar|dez|jan',
    relative: {
      'day-2': 'vorgestern',
      'day-3': 'vorvorgestern',
      'day-1': 'gestern|gestrig{e,en,er,em}|am gestrigen tag',
      'day-1@EV': 'gestern abend|gesternabend',
      'day-1@NI': 'gestern nacht|letzte nacht|vergangene nacht',
      'day-1@MO': 'gestern morgen|gestern vormittag|gestern früh',
      'day-1@AF': 'gestern nachmittag',
      'day+0': 'heute|heutig{e,en,er,em,es}',
      'day+0@MO': 'heute morgen|heute früh|heute vormittag',
      'day+0@AF': 'heute nachmittag|heute mittag',
      'day+0@EV': 'heute abend',
      'day+0@NI': 'heute nacht',
      'day+1': 'morgen|morgig{e,en,er,em}',
      'day+1@EV': 'morgen abend',
      'day+1@MO': 'morgen früh|morgen vormittag',
      'day+1@AF': 'morgen nachmittag|morgen mittag',
      'day+2': 'übermorgen',
      'year-1': 'vorjahr{,es,s}|im vorjahr',
      'month-1': 'vormonat{,s,es}',
      'week-1': 'vorwoche',
      'year+0': 'heuer|heurig{e,en,er,es}|dieses jahres|des jahres|jahresende',
      'month+0': 'des monats|monatsende',
      'year+1': 'übers jahr',
      'week+2': 'übernächste woche|übernächsten woche|übernächster woche',
      'week-2': 'vorletzte woche|vorletzten woche|vorletzter woche',
      'month+2': 'übernächsten monat|übernächster monat',
      'month-2': 'vorletzten monat|vorletzter monat',
      'year+2': 'übernächstes jahr|übernächsten jahr|übernächsten jahres',
      'year-2':
        'vorletztes jahr|vorletzten jahr|vorletzten jahres|vorvergangenes jahr|vorvergangenen jahr|vorvergangenen jahres',
    },
    previous: {
      'day+0': 'am selben tag|am gleichen tag|an diesem tag|an jenem tag|jenem tag|selben tag',
      'day+1':
        'am nächsten tag|am folgetag|am tag darauf|tags darauf|nächsten tag|einen tag später|am darauffolgenden tag',
      'day+1@MO': 'am nächsten morgen',
      'day+0@EV': 'am selben abend|am abend|abends|des abends|am frühen abend|am späten abend',
      'day+0@MO': 'am morgen|am vormittag|in den frühen morgenstunden',
      'day+0@AF': 'am nachmittag|am frühen nachmittag',
      'day+0@NI': 'in der nacht',
      'day-1': 'tags zuvor|am vortag|am tag zuvor|vom vortag|einen tag zuvor',
      'year+0': 'im selben jahr|im gleichen jahr|desselben jahres|jenem jahr|in jenem jahr',
      'year+1': 'im folgejahr|im jahr darauf|ein jahr später',
      'year-1': 'im jahr zuvor|ein jahr zuvor',
    },
    within: 'innerhalb von_|innerhalb der_|innerhalb_|binnen_|innert_',
    afterDate: 'nach_|nach dem_|nach der_|ab_',
    beforeDate: 'vor_|vor dem_|vor der_',
    finals: 'letzte{,n,r,s,m}_|allerletzte{,n,r,s}_',
    plurals: 'Tagen|Jahren|Monaten',
    bareYears: true,
    units: {
      second: 'sekunde{,n}',
      minute: 'minute{,n}',
      hour: 'stunde{,n}',
      day: 'tag{,e,en,es,s}',
      workday: 'werktag{,e,en}|arbeitstag{,e,en}',
      weekend: 'wochenende{,n,s}',
      week: 'woche{,n}',
      month: 'monat{,e,en,s,es}',
      quarter: 'quartal{,e,en,s}',
      half: 'halbjahr{,e,en,s,es}',
      year: 'jahr{,e,en,es,s}',
      decade: 'jahrzehnt{,e,en,s,es}',
      century: 'jahrhundert{,e,en,s,es}|jh.|jhdt.',
    },
    last: 'letzt{e,en,er,em,es}_|vergangen{e,en,er,em,es}_|vorig{e,en,er,em,es}_|abgelaufen{e,en,er,em,es}_|zurückliegend{e,en,er,em}_',
    this: 'dies{e,en,er,em,es}_|laufend{e,en,er,em,es}_',
    next: 'nächst{e,en,er,em,es}_|folgend{e,en,er,em,es}_|darauffolgend{e,en,er}_',
    coming: 'kommend{e,en,er,em,es}_',
    ago: 'vor_|_her',
    ahead: 'in_',
    later: '_später|_darauf|nach_|_danach',
    earlier: '_früher|_davor|_vorher|_zuvor',
    about:
      'etwa|rund|knapp|gut|fast|ungefähr|mehr als|über|den|der|die|zirka|ca.|genau|gerade|noch',
    numbers:
      'eins,ein,eine,einem,einer,einen,eines|zwei,paar,ein paar,zweier|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|einundzwanzig|zweiundzwanzig|dreiundzwanzig|vierundzwanzig',
    moreNumbers: {
      1.5: 'anderthalb|eineinhalb',
      2.5: 'zweieinhalb',
      3.5: 'dreieinhalb',
      4.5: 'viereinhalb',
      5.5: 'fünfeinhalb',
      6.5: 'sechseinhalb',
      7.5: 'siebeneinhalb',
      8.5: 'achteinhalb',
      9.5: 'neuneinhalb',
      30: 'dreißig',
      40: 'vierzig',
      50: 'fünfzig',
      100: 'hundert|einhundert',
    },
    ordinals:
      'erst{e,en,er,es}|zweit{e,en,er,es}|dritt{e,en,er,es}|viert{e,en,er,es}|fünft{e,en,er}|sechst{e,en,er}|siebt{e,en,er}|acht{e,en,er}|neunt{e,en,er}|zehnt{e,en,er}|elft{e,en,er}|zwölft{e,en,er}|dreizehnt{e,en}|vierzehnt{e,en}|fünfzehnt{e,en}|sechzehnt{e,en}|siebzehnt{e,en}|achtzehnt{e,en}|neunzehnt{e,en}|zwanzigst{e,en}|einundzwanzigst{e,en}|zweiundzwanzigst{e,en}|dreiundzwanzigst{e,en}|vierundzwanzigst{e,en}|fünfundzwanzigst{e,en}|sechsundzwanzigst{e,en}|siebenundzwanzigst{e,en}|achtundzwanzigst{e,en}|neunundzwanzigst{e,en}|dreißigst{e,en}|einunddreißigst{e,en}',
    ordinalMarks: '_te|_ten|_ter|_er',
    parts: {
      MO: 'morgen{,s}|vormittag{,s}|früh|frühmorgens|in der früh',
      NO: 'mittag{,s}|zu mittag|am mittag',
      AF: 'nachmittag{,s}',
      EV: 'abend{,s}',
      NI: 'nacht|nachts',
      MN: 'mitternacht',
    },
    clock: '_uhr',
    quarterPast: 'viertel nach_',
    quarterTo: 'viertel vor_',
    clockLead: 'um_|gegen_|ab_|von_',
    minutes: 'minuten',
    halfTo: 'halb_',
    zones: { mez: 60, mesz: 120, 'deutscher zeit': 'Europe/Berlin', ortszeit: 'local' },
    edges: 'anfang_|ende_|mitte_|beginn_|zu beginn_|früh{en,e}_|spät{en,e}_|am ende_|gegen ende_',
    firstHalf: 'erst{e,en,es} halbjahr{,es,s}|erst{e,en} jahreshälfte',
    secondHalf: 'zweit{e,en,es} halbjahr{,es,s}|zweit{e,en} jahreshälfte',
    rest: 'rest_',
    glue: 'den|dem|der|des|im|am|um|von|in|dieses|vom',
    yearMark: 'jahr_|jahre_|jahres_|jahrgang_|jahren_',
    weekMark: 'woche_',
    calendarWeek: 'kw_|kalenderwoche_|kalenderwochen_',
    monthMark: 'monat_',
    before: '_v. chr.|_vor christus|_v.chr.',
    from: 'von|vom|ab|seit',
    to: 'bis|bis zum|bis zu|bis in die|auf den|auf|bis ende',
    between: 'zwischen|zwischen dem',
    and: 'und|und dem|oder|sowie',
    seasons: {
      SP: 'frühling{,s}|frühjahr{,s}',
      SU: 'sommer{,s}',
      FA: 'herbst{,es,s}',
      WI: 'winter{,s}',
    },
    decadeNames: {
      1920: 'zwanziger jahre{,n}|zwanzigerjahre{,n}',
      1930: 'dreißiger jahre{,n}|dreißigerjahre{,n}',
      1940: 'vierziger jahre{,n}|vierzigerjahre{,n}',
      1950: 'fünfziger jahre{,n}|fünfzigerjahre{,n}',
      1960: 'sechziger jahre{,n}|sechzigerjahre{,n}',
      1970: 'siebziger jahre{,n}|siebzigerjahre{,n}',
      1980: 'achtziger jahre{,n}|achtzigerjahre{,n}',
      1990: 'neunziger jahre{,n}|neunzigerjahre{,n}',
    },
    weekend: 'am wochenende|vom wochenende',
    decades: '_er jahre{,n}|_er|_er-jahre{,n}',
    holidays: {
      '12-25': 'weihnachten|weihnachtstag|erster weihnachtstag',
      '12-24': 'heiligabend|heiliger abend|heiligen abend',
      '12-26': 'zweiter weihnachtstag|stephanstag',
      '12-31': 'silvester',
      '01-01': 'neujahr|neujahrstag',
      '01-06': 'dreikönigstag|heilige drei könige|dreikönig',
      'E+0': 'ostern|ostersonntag',
      'E-2': 'karfreitag',
      'E+1': 'ostermontag',
      'E-7': 'palmsonntag',
      'E+49': 'pfingsten|pfingstsonntag',
      'E+50': 'pfingstmontag',
      'E+39': 'christi himmelfahrt',
      'E-46': 'aschermittwoch',
      'E-48': 'rosenmontag',
      'E+60': 'fronleichnam',
      '10-03': 'tag der deutschen einheit',
      '11-01': 'allerheiligen',
      '08-15': 'mariä himmelfahrt',
      'E-1': 'karsamstag',
      'E-3': 'gründonnerstag',
      'E-47': 'faschingsdienstag',
      '12-06': 'nikolaustag|nikolaus',
      '10-31': 'reformationstag',
      '11-11': 'martinstag',
      '05-01': 'tag der arbeit',
      '03-08': 'frauentag|weltfrauentag',
    },
    every: 'jede{,n,r,m,s}|je|pro|alle',
    on: 'am|im|in|seit|ab|bis|von|vom|um|nach|vor|zwischen|anno|zum|den|gegenüber|sommer|herbst|winter|frühjahr|ende|anfang|mitte|noch|ins|saison|jahr|jahrgang|kommenden|im kommenden',
    numbered:
      'rundenzeit von_|bestzeit von_|siegerzeit von_|runde von_|nr._|nr_|nummer_|az._|aktenzeichen_|drucksache_|richtlinie_|verordnung_|heft_|ausgabe_',
    counted:
      'grad|euro|meter|metern|kilometer|kilometern|km|menschen|tonnen|quadratmeter|personen|mitglieder|mann|mark|dollar|einwohner|stück|franken|lire|prozent|hektar|besucher|zuschauer|millionen|milliarden|kilo|seiten|arbeitsplätze|mitarbeiter|soldaten|betriebe|unterschriften|stunden|m',
    future:
      'wird|werden|findet|finden|soll|sollen|lädt|laden|geplant|künftig|stattfinden|anmeldungen|anmeldung|termine|termin|beginnt|beginnen|startet|starten|endet|läuft ab|im vorfeld|im vorfeld der|im vorfeld des',
    past: 'wurde|wurden|hat|hatte|haben|war|waren|ist|sagte|worden|fand|gewann|kam|feierte|stattgefunden|ging|konnte|gab|schon|siegte|machte|nahm',
    pastEndings: 'ierte|ierten',
    perfectEndings:
      't haben|en haben|worden sein|wesen sein|kommen sein|gangen sein|fahren sein|flogen sein|stiegen sein|fallen sein|storben sein|stürzt sein|laufen sein|reist sein|kehrt sein|flohen sein|flüchtet sein|treten sein|blieben sein|prallt sein|rast sein|rutscht sein|schwunden sein|landet sein|drungen sein|raten sein',
    one: { half: 'ein halbes jahr|einem halben jahr|halbe{s,n} jahr' },
  },

  amounts: {
    changes: 'auf',
    everyNth: 'jeder jede jedes jeden jedem',
    callsBefore:
      'notruf wählen wählte rief rufen angerufen anrufen nummer notrufnummer alarmierte telefon',
    ratiosOfTen: 'von',
    countedInCapitals: true,
    numbers:
      'null=0 ein|eins|eine|einen|einem|einer=1 zwei|zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig|dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000 eine_halbe|einer_halben=0.5 anderthalb|eineinhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5 viereinhalb=4.5 ein_dutzend=12 einen_halben|ein_halber|ein_halbes=0.5',
    scales:
      'hundert=2 tausend|tsd=3 million|millionen|mio|mill=6 milliarde|milliarden|mrd|mia=9 billion|billionen|bio=12 billiarden=15 trillionen=18 dutzend=x12',
    currencies:
      'euro|euros=EUR dollar|dollars=$ us-dollar|us-dollars=USD franken|schweizer_franken|fr=CHF pfund=£ pfund_sterling|britische_pfund=GBP yen=JPY yuan|renminbi=CNY rubel=RUB krone|kronen=kr rupie|rupien=rs zloty=PLN forint=HUF lira|lire|türkische_lira=TRY griwna|hrywnja=UAH peso|pesos=peso rand=ZAR won=KRW real=BRL dirham=dirham dinar=dinar rial|riyal=rial baht=THB',
    currenciesBefore: 'fr.|sfr=CHF',
    minors: 'cent|cents=EUR rappen=CHF pence=GBP kopeken=RUB',
    percent:
      'prozent|prozentig|prozentige|prozentigen|prozentiger|prozentiges|prozentigem|v._h.|vh',
    points: 'prozentpunkt|prozentpunkte|prozentpunkten',
    basisPoints: 'basispunkt|basispunkte|basispunkten',
    perMille: 'promille',
    fractions:
      'drittel|dritteln=3 viertel|vierteln=4 fünftel|fünfteln=5 sechstel=6 siebtel=7 achtel=8 neuntel=9 zehntel=10',
    minusAfter: 'unter_null|unter_dem_gefrierpunkt|minus',
    about:
      'rund|etwa|ungefähr|circa|ca|ca.|zirka|knapp|fast|nahezu|annähernd|gut|schätzungsweise|an_die|um_die|beinahe',
    more: 'mehr_als|über|mindestens|wenigstens|ab|jenseits_von|nicht_weniger_als|oberhalb_von',
    less: 'weniger_als|unter|höchstens|maximal|bis_zu|nicht_mehr_als|unterhalb_von|max.',
    between: 'zwischen|von',
    to: 'bis|bis_zu',
    and: 'und',
    minus: 'minus',
    labels:
      'artikel paragraf paragraph nr nummer absatz abs seite seiten kapitel platz rang liga gruppe klasse straße tag woche minute runde spieltag saison folge staffel teil stufe phase typ formel covid boeing airbus linie gleis tor zimmer top position bundesstraße version ziffer satz band halle kategorie mindestalter sektor zone az aktenzeichen etage',
    counted:
      'menschen|personen|leute|männer|frauen|kinder|soldaten|zivilisten|tote|toten|verletzte|verletzten|opfer|einwohner|einwohnern|flüchtlinge|flüchtlingen|beschäftigte|mitarbeiter|mitarbeitern|arbeitsplätze|stellen|schüler|studenten|patienten|fälle|stimmen|sitze|haushalte|familien|fahrzeuge|autos|wohnungen|zuschauer|zuschauern|fans|demonstranten|polizisten|mal|länder|passagiere|kunden|exemplare',
    notCounted:
      'und oder der die das den dem des ein eine einer einem in im an am auf aus bei mit von vom zu zum zur nach für über unter vor seit bis durch gegen um ist sind war waren wird werden wurde wurden hat haben hatte hatten als wie auch nicht noch nur sich er sie es wir ich ihr sein seine ihre so dann aber dass wenn weil nun uhr sowie ohne zwischen während',
    joiner: 'und',
    ordinalDot: true,
    streets: '-straße -strasse -str -weg -platz -allee -gasse -ufer -damm -chaussee',
  },

  sources: {
    before:
      'nach angaben von|nach angaben der|nach angaben des|nach informationen von|nach informationen der|nach informationen des|unter berufung auf|laut|berichten von|nach einem bericht von|nach einem bericht der|nach einem bericht des|nach aussage von|nach einschätzung von|wie aus',
    after: 'zufolge',
    reports:
      'berichtet|berichtete|berichten|berichteten|meldet|meldete|schreibt|sagte der|sagte dem|gegenüber|zitiert',
    anonymous:
      'quellen|insider|insidern|augenzeugen|kreise|kreisen|regierungskreisen|sicherheitskreisen|diplomaten|informanten|medienberichten|medienbericht|berichten',
    documents:
      'bericht|berichts|studie|umfrage|daten|dokument|dokumente|dokumenten|erklärung|mitteilung|pressemitteilung|statistik|gutachten|anklageschrift|entwurf',
    media:
      'nachrichtenagentur|zeitung|tageszeitung|magazin|sender|fernsehsender|portal|nachrichtenmagazin',
    agencies: 'dpa|epd|KNA|sid|Reuters',
    outlets:
      'ARD|ZDF|Tagesspiegel|taz|Stern|Welt am Sonntag|Bild am Sonntag|Rheinische Post|Redaktionsnetzwerk Deutschland|ORF|SRF|Kurier|Die Presse|Blick|Tages-Anzeiger',
  },

  salience: {
    here: 'hier',
    commonVerbs:
      'ist|sind|war|waren|wird|wurde|werden|hat|hatte|kann|soll|sollte|betrifft|betraf|besteht|bestand|lautet|kam|kommt|folgt|folgte|liegt|geht|stammt|sieht|handelt',
    pictured: 'links|rechts|mitte|l.|r.|m.|li.|re.|2.v.l.|3.v.l.|2.v.r.|3.v.r.|v.l.|v.r.|v.l.n.r.',
    connectives:
      'aber|doch|jedoch|und|zudem|außerdem|allerdings|dennoch|trotzdem|darüber hinaus|unterdessen|dagegen|hingegen|gleichzeitig|zugleich|daher|deshalb|somit|also|auch|ferner|stattdessen|immerhin|kurzum|zum beispiel|beispielsweise|im gegenteil|im gegenzug|indes|indessen|gleichwohl|nichtsdestotrotz|übrigens|tatsächlich',
    conjunctions: 'aber|und|denn',
    pronouns:
      'er|sie|es|dies|diese|dieser|dieses|das|ihr|ihre|sein|seine|man|wir|ich|damit|dazu|dabei|darin|darauf|davon|daran|beide|beiden|letztere|letzterer|letzteres|einer von ihnen|einige von ihnen|viele von ihnen|die meisten von ihnen|alle beide|deshalb|deswegen|daher|darum|dadurch|danach|daraufhin|die beiden|die zwei|die drei',
    demonstratives: 'diese|dieser|dieses|diesem|diesen|jene|jener|jenes|jenem|jenen',
    ownTime: 'dieser tage|in diesen tagen|in diesen stunden|diesmal|in diesem moment',
    background:
      'dies ist eine maschinelle|dies ist eine automatische|dieser artikel wurde|dieser text wurde|dieser beitrag wurde|dieser artikel erschien|dieser text erschien|dieser beitrag erschien|dieser artikel ist zuerst|dieser text ist zuerst|dieser beitrag ist zuerst|der artikel erschien zuerst|der text erschien zuerst|die übersetzung wurde|zuvor hatte|wie berichtet|bereits im vergangenen|im vergangenen jahr|lesen sie auch|zum hintergrund',
  },
};
