import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '„Die Brücke wird im Mai eröffnet“, sagte Bürgermeisterin Karla Voss.',
    'd|Karla Voss|Die Brücke wird im Mai eröffnet',
  ],
  ['Karla Voss sagte: „Wir haben das Geld.“', 'd|Karla Voss|Wir haben das Geld.'],
  [
    '„Wir haben gewartet“, erklärte Voss, „und niemand ist gekommen.“',
    'd|Voss|Wir haben gewartet … und niemand ist gekommen.',
  ],
  [
    'Karla Voss kam am Montag. „Die Fähre war spät dran“, sagte sie.',
    'd|Karla Voss|Die Fähre war spät dran',
  ],
  ['„Die Fähre war spät dran“, so Karla Voss.', 'd|Karla Voss|Die Fähre war spät dran'],
  [
    'Karla Voss sagte, die Fähre sei zu spät gekommen.',
    'i|Karla Voss|die Fähre sei zu spät gekommen',
  ],
  [
    'Karla Voss erklärte, dass die Fähre zu spät gekommen ist.',
    'i|Karla Voss|die Fähre zu spät gekommen ist',
  ],
  [
    'Karla Voss teilte am Abend mit, dass der Hafen geschlossen bleibt.',
    'i|Karla Voss|der Hafen geschlossen bleibt',
  ],
  ['Laut Karla Voss bleibt der Hafen geschlossen.', 'i|Karla Voss|bleibt der Hafen geschlossen'],
  [
    'Wie Karla Voss mitteilte, bleibt der Hafen geschlossen.',
    'i|Karla Voss|bleibt der Hafen geschlossen',
  ],
  [
    'Karla Voss sagte, der Hafen bleibe zu. Die Schiffe müssten warten. Niemand wisse mehr.',
    'i|Karla Voss|der Hafen bleibe zu',
    'i|Karla Voss|Die Schiffe müssten warten. Niemand wisse mehr',
  ],
  ['Voss sprach von einer „Gefahr für Hafen und Stadt“.', 'd|Voss|Gefahr für Hafen und Stadt'],
  ['Der Film „Stille See“ läuft heute an.'],
  ['Die sogenannte „Ruhezone“ beginnt am Tor.'],
  ['Das Magazin „Hafen heute“ erscheint monatlich.'],
  ['Die Straße war gesperrt, so dass niemand durchkam.'],
  ['„Warum erst jetzt?“, fragte Jonas Reber.', 'd|Jonas Reber|Warum erst jetzt?'],
  ['»Wir sind bereit«, sagte Jonas Reber.', 'd|Jonas Reber|Wir sind bereit'],
  [
    '„Die Brücke öffnet im Mai“, sagte Minister Jonas Reber in Lübeck.',
    'd|Jonas Reber <Minister>|Die Brücke öffnet im Mai',
  ],
  [
    '„Die Brücke öffnet im Mai“, sagte Bürgermeisterin Anna Reber im Rathaus.',
    'd|Anna Reber <Bürgermeisterin>|Die Brücke öffnet im Mai',
  ],
  ['„Der Pegel steigt“, teilte die Feuerwehr mit.', 'd|Feuerwehr|Der Pegel steigt'],
  [
    '„Der Pegel“, sagte Jonas Reber am Montag, „steigt seit gestern.“',
    'd|Jonas Reber|Der Pegel … steigt seit gestern.',
  ],
  [
    'Jonas Reber, Leiter des Hafenamts, sagte: „Der Pegel steigt.“',
    'd|Jonas Reber <Leiter des Hafenamts>|Der Pegel steigt.',
  ],
  [
    'In einem Brief an den Rat schrieb Jonas Reber: „Der Pegel steigt.“',
    'd|Jonas Reber|Der Pegel steigt.',
  ],
  [
    'Auf die Frage nach dem Pegel antwortete Reber: „Fragen Sie die Stadt.“',
    'd|Reber|Fragen Sie die Stadt.',
  ],
  [
    '„Der Pegel steigt seit gestern“, heißt es in dem Bericht.',
    'd|Bericht|Der Pegel steigt seit gestern',
  ],
  ['Laut Polizei war der Fahrer geflohen.', 'i|Polizei|war der Fahrer geflohen'],
  ['Der Hafen bleibt geschlossen, sagte Karla Voss.', 'i|Karla Voss|Der Hafen bleibt geschlossen'],
  ['Karla Voss fügte hinzu, dass der Kran repariert wird.', 'i|Karla Voss|der Kran repariert wird'],
  ['Karla Voss bestritt, dass der Kran unsicher ist.', 'i!|Karla Voss|der Kran unsicher ist'],
  [
    'Karla Voss kündigte an, den Hafen im Mai zu öffnen.',
    'i|Karla Voss|den Hafen im Mai zu öffnen',
  ],
  [
    'Karla Voss und Jonas Reber kamen am Freitag. „Der Kran ist sicher“, sagte Reber. „Ich habe ihn geprüft“, ergänzte er.',
    'd|Jonas Reber|Der Kran ist sicher',
    'd|Jonas Reber|Ich habe ihn geprüft',
  ],
  [
    'Bundeskanzlerin Karla Voss traf die Gesandten. „Es gibt keinen Plan“, sagte die Kanzlerin.',
    'd|Karla Voss|Es gibt keinen Plan',
  ],
  [
    '„Ich unterschreibe das“, sagte Anton Kühl (54), ein Fischer.',
    'd|Anton Kühl|Ich unterschreibe das',
  ],
  ['„Wir klagen“, sagte ein Sprecher des Hafens.', 'd|Sprecher des Hafens|Wir klagen'],
  [
    'Voss zufolge bleibt der Hafen bis Mai geschlossen.',
    'i|Voss|bleibt der Hafen bis Mai geschlossen',
  ],
  ['Das Schiff „Nordwind“ verließ den Hafen.'],
  ['Er las den Roman „Der graue Hafen“ zweimal.'],
  ['Das Stück „Ein Winter in Husum“ war ausverkauft.'],
  ['Der Verein trägt den Namen „Freunde des Hafens“.'],
  ['«Der Pegel steigt», sagte Anton Kühl in Basel.', 'd|Anton Kühl|Der Pegel steigt'],
  [
    '„Er hat gesagt: ‚Ich komme nicht‘“, berichtete Anton Kühl.',
    'd|Anton Kühl|Er hat gesagt: ‚Ich komme nicht‘',
  ],
  [
    '„Das Tor ist zu“, sagte Voss. „Niemand kommt hinein.“',
    'd|Voss|Das Tor ist zu',
    'd|Voss|Niemand kommt hinein.',
  ],
  [
    'Karla Voss kam am Montag nach Husum. Voss wird von der Hafenzeitung mit den Worten zitiert: „Wir haben das Geld nicht.“',
    'd|Karla Voss|Wir haben das Geld nicht.',
  ],
  [
    'Karla Voss trat am Montag zurück. „Wir bauen die Fähre nicht mehr“, heißt es in einer am Abend verbreiteten Erklärung.',
    'd|Erklärung|Wir bauen die Fähre nicht mehr',
  ],
  [
    'Karla Voss trat am Montag zurück. „Sie war die Stimme des Hafens“, schrieb „Der Leuchtturm“ am Dienstag.',
    'd|„Der Leuchtturm“|Sie war die Stimme des Hafens',
  ],
  [
    'In dem Brief, den Karla Voss gestern bekam, heißt es: „Die Brücke wird gesperrt.“',
    'd|Brief|Die Brücke wird gesperrt.',
  ],
  [
    '„Der Hafen ist gerettet“, mit diesen Worten begrüßte der Minister Jan Petersen die Gäste.',
    'd|Jan Petersen|Der Hafen ist gerettet',
  ],
  [
    'Insbesondere bemängelte das Landgericht die Eile: „So plant man keine Brücke.“',
    'd|Landgericht|So plant man keine Brücke.',
  ],
  [
    'Passend zum Wetter warnte die Moderatorin: „Auf dem Deich kann es glatt sein.“',
    'd|Moderatorin|Auf dem Deich kann es glatt sein.',
  ],
  [
    'Jan Petersen schwieg. Seine Zuversicht gründet sich auf Erfahrung: „Der Hafen hat schon ganz andere Winter überstanden.“',
    'd|Jan Petersen|Der Hafen hat schon ganz andere Winter überstanden.',
  ],
  [
    'Die Pflichten des Präsidenten stellte der Abgeordnete Jan Petersen in Frage: „Das ist nicht mehr zeitgemäß.“',
    'd|Jan Petersen|Das ist nicht mehr zeitgemäß.',
  ],
  [
    'Wie die Richterin Karla Voss ausführte, war der Pfeiler gebrochen.',
    'i|Karla Voss|war der Pfeiler gebrochen',
  ],
  [
    'Die geplante Sperrung der Brücke stellte der Hafenmeister Jonas Reber in Frage: „Wir brauchen die Brücke auch im Winter.“',
    'd|Jonas Reber|Wir brauchen die Brücke auch im Winter.',
  ],
  [
    'Auch dieser Plan habe Schwächen, so Karla Voss weiter: „Niemand hat die Anwohner gefragt.“',
    'd|Karla Voss|Niemand hat die Anwohner gefragt.',
  ],
  [
    'Seine Bilder werden von Kennern als „Höhepunkte einer ganzen Zeit“ bezeichnet.',
    'd|Kennern|Höhepunkte einer ganzen Zeit',
  ],
  [
    'Der Leiter des Hafenamts, Jonas Reber, würdigte Anna Kern in einem Brief als „eine Freundin der Stadt“.',
    'd|Jonas Reber|eine Freundin der Stadt',
  ],
  [
    'In seiner Rede lobte der Bürgermeister Jonas Reber die Helfer und nannte ihren Einsatz „mutig, schnell und klug“.',
    'd|Jonas Reber|mutig, schnell und klug',
  ],
  [
    'Nachdem der Brief im Hafen geöffnet worden war sagte er: „Das war zu erwarten.“',
    'd||Das war zu erwarten.',
  ],
  [
    'Karla Voss sprach sich gegen den Umbau aus. Zwar sei der Hafen alt, das habe aber nichts mit „der Sicherheit der Schiffe zu tun“.',
    'd|Karla Voss|der Sicherheit der Schiffe zu tun',
  ],
  [
    'Sie wisse, dass der Entwurf „nicht frei von Fehlern ist“, hatte Karla Voss am Montag gesagt.',
    'd|Karla Voss|nicht frei von Fehlern ist',
  ],
  [
    'Um Zeit zu gewinnen, will Bürgermeisterin Karla Voss die Straße sperren. „Nicht jeder Umweg ist ein Unglück.“',
    'd|Karla Voss|Nicht jeder Umweg ist ein Unglück.',
  ],
  ['„Onkel Jonas“, wie der Hafenmeister genannt wurde, war beliebt.'],
  [
    'Karla Voss sagte: „Der Hafen bleibt zu.“ und „Die Schiffe müssen warten.“',
    'd|Karla Voss|Der Hafen bleibt zu.',
    'd|Karla Voss|Die Schiffe müssen warten.',
  ],
  [
    'Der Plan wurde gestern im Rat als „ein Fehler von Anfang an“ bezeichnet.',
    'd||ein Fehler von Anfang an',
  ],
  [
    'In Bonn erschien ein Bericht, der den Plan als „nicht zu Ende gedacht“ bezeichnete.',
    'd||nicht zu Ende gedacht',
  ],
  [
    'Jonas Reber klagte: „Die Fähre liegt still. Mein Herz – so scheint es – hängt an ihr.“',
    'd|Jonas Reber|Die Fähre liegt still. Mein Herz – so scheint es – hängt an ihr.',
  ],
  [
    'In einem Brief, der am Montag verlesen wurde, rechtfertigte die Ministerin Karla Voss den Umbau: „Wir hatten keine Wahl.“',
    'd|Karla Voss|Wir hatten keine Wahl.',
  ],
  [
    'Die Partei findet in dem Gesetz „nichts als Papier für den Markt am Fluss“, sagte Karla Voss.',
    'd|Karla Voss|nichts als Papier für den Markt am Fluss',
  ],
  [
    '„Wir haben „kleine Betriebe“ im Hafen und wollen sie behalten“, sagte Karla Voss.',
    'd|Karla Voss|Wir haben „kleine Betriebe“ im Hafen und wollen sie behalten',
  ],
  [
    'Gestern wurde ihr das „Große Verdienstzeichen mit Stern der Stadt Lübeck und des Landes Holstein im Norden“ verliehen.',
  ],
  ['„Wo bleibt die Fähre?“, wollten die Anwohner wissen.', 'd|Anwohner|Wo bleibt die Fähre?'],
  [
    'In dem Schreiben ist von „einem langen und offenen Gespräch“ die Rede.',
    'd|Schreiben|einem langen und offenen Gespräch',
  ],
  [
    '„Ja, es gibt Fehler.“ Das sagte der Minister Jonas Reber am Montag in Bonn.',
    'd|Jonas Reber|Ja, es gibt Fehler.',
  ],
  [
    '„Wir zahlen das nicht.“ So äußerte sich die Ministerin Karla Voss zum Streit.',
    'd|Karla Voss|Wir zahlen das nicht.',
  ],
  [
    'Für den Hafenmeister Jonas Reber ist der Plan „aus vielen Gründen verständlich“.',
    'd|Jonas Reber|aus vielen Gründen verständlich',
  ],
  [
    'Für Karla Voss sei der Umbau „ein Fehler von Anfang an“.',
    'd|Karla Voss|ein Fehler von Anfang an',
  ],
  ['Das erklärte Ziel der Partei ist ein neuer Hafen.'],
  ['„Wir bauen“, sagte Karla Voss (SPD) am Montag.', 'd|Karla Voss|Wir bauen'],
  [
    '„Wir bauen das jetzt“, sagte der Minister Jonas Reber (CDU).',
    'd|Jonas Reber|Wir bauen das jetzt',
  ],
  ['„Wir warten“, sagte die Schülerin Anna Kern (17).', 'd|Anna Kern|Wir warten'],
  [
    'Das begrüßte Karla Voss.Die Brücke sei „ein Gewinn für alle“, sagte Jonas Reber.',
    'd|Jonas Reber|ein Gewinn für alle',
  ],
  [
    'In einem langen Schreiben an die Anwohner war von einem „offenen und ehrlichen Gespräch“ die Rede.',
    'd|Schreiben|offenen und ehrlichen Gespräch',
  ],
  [
    'Wie der Minister Jonas Reber am Montag in Bonn erklärte, sieht die Stadt in dem Vertrag „kaum mehr als Papier“.',
    'm|Jonas Reber|sieht die Stadt in dem Vertrag „kaum mehr als Papier“',
    'd|Jonas Reber|kaum mehr als Papier',
  ],
  [
    'Am Morgen bekamen die Wirte ein Schreiben der Stadt, in dem es hieß: „Die Brücke bleibt bis Mai gesperrt.“',
    'd|Schreiben der Stadt|Die Brücke bleibt bis Mai gesperrt.',
  ],
  [
    'Auch das Konzept fand sich dort: „Wir werden eines Tages alle Deiche brechen sehen.“',
    'd||Wir werden eines Tages alle Deiche brechen sehen.',
  ],
  [
    'Kritiker befürchten, das Gesetz könne den Handel gefährden.\nGesetz könnte Handel bremsen\nDer Hafen liegt im Norden.',
    'i|Kritiker|das Gesetz könne den Handel gefährden',
  ],
  [
    '„Der Hafen wächst“, sagte Karla Voss. Auch Bankier Jonas Reber warnt. Nach seinen Berechnungen bräuchte es zwei neue Kais.',
    'd|Karla Voss|Der Hafen wächst',
    'i|Jonas Reber|bräuchte es zwei neue Kais',
  ],
  [
    'Das Team um den Forscher Ali Demir warnt. Der Klimaforscher Karsten Voss von der Universität Kiel sagte: „Der Wind dreht.“',
    'd|Karsten Voss <Klimaforscher>|Der Wind dreht.',
  ],
];
