import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    'Von einem „historischen Tag für die ganze Stadt“ sprach Bürgermeisterin Karla Voss.',
    'd|Karla Voss|historischen Tag für die ganze Stadt',
  ],
  [
    'Karla Voss kam zu spät. Vertreter des Hafens sprachen mit der „Neuen Warte am schönen Strand“.',
  ],
  [
    'Minister Arne Wolters stellte den Plan vor. Von einem „besonders schweren Eingriff“ spricht der Gesetzentwurf, wenn Daten „planmäßig gesammelt, gespeichert und an andere Stellen der Verwaltung weitergegeben“ werden.',
    'm|Gesetzentwurf|besonders schweren Eingriff',
    'd|Gesetzentwurf|planmäßig gesammelt, gespeichert und an andere Stellen der Verwaltung weitergegeben',
  ],
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
    'd|Der Leuchtturm|Sie war die Stimme des Hafens',
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
    'd|Bericht|nicht zu Ende gedacht',
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
  [
    'Potsdam – Brandenburgs Verkehrsministerin Heike Dannhoff (Grüne) hat den Ausbau der Regionalbahn verteidigt. „Wer heute nicht baut, steht morgen am Bahnsteig“, sagte sie am Dienstag vor Journalisten.',
    'd|Heike Dannhoff <Brandenburgs Verkehrsministerin>|Wer heute nicht baut, steht morgen am Bahnsteig',
  ],
  [
    'Der Sprecher der Staatsanwaltschaft Neuruppin, Jörg Albering, wollte sich zu Einzelheiten nicht äußern. „Die Ermittlungen laufen noch“, sagte er lediglich.',
    'd|Jörg Albering|Die Ermittlungen laufen noch',
  ],
  [
    '„Das ist kein Sieg, das ist eine Atempause“, kommentierte IG-Metall-Bezirksleiter Ralf Untiedt das Ergebnis.',
    'd|Ralf Untiedt|Das ist kein Sieg, das ist eine Atempause',
  ],
  [
    'Ralf Kern steht seit Montag vor Gericht. Kerns Anwalt sagte: „Mein Mandant ist unschuldig.“',
    'd|Kerns Anwalt|Mein Mandant ist unschuldig.',
  ],
  [
    'Trainer Milan Vukotic nahm die Niederlage mit Humor: „Immerhin haben wir den Rasen geschont.“',
    'd|Milan Vukotic|Immerhin haben wir den Rasen geschont.',
  ],
  [
    'Der Angeklagte schwieg zu den Vorwürfen. Sein Verteidiger Thomas Brückl kündigte an, Revision einzulegen. „Dieses Urteil wird keinen Bestand haben“, sagte Brückl nach der Verhandlung.',
    'd|Thomas Brückl|Dieses Urteil wird keinen Bestand haben',
  ],
  [
    'Die Gewerkschaft Verdi warf dem Konzern vor, „Beschäftigte zweiter Klasse“ zu schaffen.',
    'd|Verdi|Beschäftigte zweiter Klasse',
  ],
  [
    'Nach Angaben der Feuerwehr waren rund 120 Einsatzkräfte vor Ort.',
    'i|Feuerwehr|waren rund 120 Einsatzkräfte vor Ort',
  ],
  [
    'Wie die Deutsche Flugsicherung am Morgen mitteilte, war ein Softwarefehler die Ursache der Störung.',
    'i|Deutsche Flugsicherung|war ein Softwarefehler die Ursache der Störung',
  ],
  [
    'Das Gericht stellte fest, dass die Kündigung unwirksam ist.',
    'i|Gericht|die Kündigung unwirksam ist',
  ],
  [
    '„Wir schaffen das bis Ostern“, versprach Bauleiterin Sabine Köhn. Oberbürgermeister Dirk Hallstein zeigte sich skeptisch. „Ich glaube es erst, wenn der erste Bus fährt“, sagte er.',
    'd|Sabine Köhn <Bauleiterin>|Wir schaffen das bis Ostern',
    'd|Dirk Hallstein <Oberbürgermeister>|Ich glaube es erst, wenn der erste Bus fährt',
  ],
  ['Der sogenannte „Wasserpfennig“ steht seit Jahren in der Kritik.'],
  ['Ihr Roman „Als der Fluss noch schwieg“ erscheint im Herbst.'],
  ['Dieter „Schorsch“ Klamroth ist am Sonntag im Alter von 81 Jahren gestorben.'],
  [
    'Ob sie noch einmal antrete? „Fragen Sie mich im Januar wieder“, antwortet Wiebke Santjer und lacht.',
    'd|Wiebke Santjer|Fragen Sie mich im Januar wieder',
  ],
  [
    '„Die Leute sind müde“, sagt die Psychologin Verena Aumüller vom Universitätsklinikum Tübingen. „Sie wollen, dass jemand ihnen sagt, wie lange das noch dauert.“ Aumüller leitet dort seit 2019 die Ambulanz.',
    'd|Verena Aumüller <Psychologin>|Die Leute sind müde',
    'd|Verena Aumüller|Sie wollen, dass jemand ihnen sagt, wie lange das noch dauert.',
  ],
  [
    'In einer Mitteilung des Landratsamts heißt es: „Das Badeverbot gilt bis auf Weiteres.“',
    'd|Mitteilung des Landratsamts|Das Badeverbot gilt bis auf Weiteres.',
  ],
  [
    '„Kein Mensch hat uns gewarnt“, klagt Anwohner Peter Zschech, dessen Keller zum dritten Mal unter Wasser steht.',
    'd|Peter Zschech <Anwohner>|Kein Mensch hat uns gewarnt',
  ],
  [
    'Für Kapitänin Lena Obertür war es „das schönste Tor meines Lebens“.',
    'd|Lena Obertür <Kapitänin>|das schönste Tor meines Lebens',
  ],
  [
    'Bundesfinanzminister Arne Wolters sagte der „Rheinischen Abendpost“: „Es gibt keinen Spielraum für neue Schulden.“',
    'd|Arne Wolters <Bundesfinanzminister>|Es gibt keinen Spielraum für neue Schulden.',
  ],
  ['„Es ist vorbei“, sagte Abu Bakr al-Masri.', 'd|Abu Bakr al-Masri|Es ist vorbei'],
  ['„Es ist vorbei“, sagte Im Chan-ho.', 'd|Im Chan-ho|Es ist vorbei'],
  ['„Es ist vorbei“, sagte Ngũgĩ wa Mabaso.', 'd|Ngũgĩ wa Mabaso|Es ist vorbei'],
  [
    'Der Chef der Wirtschaftsweisen, Professor Martin Oldendorp, warnte im Gespräch mit der Deutschen Presse-Agentur vor zu viel Optimismus. „Eine Schwalbe macht noch keinen Aufschwung“, sagte der Ökonom.',
    'd|Martin Oldendorp|Eine Schwalbe macht noch keinen Aufschwung',
  ],
  [
    'Die Ärztin Mia Berg von der Gesellschaft für Hafenmedizin (GHM) sagte: „Die Zahlen sinken.“',
    'd|Mia Berg <Ärztin>|Die Zahlen sinken.',
  ],
  [
    'Klimaforscher Karl Fink sagte: „Es wird warm.“\nKlimaforscher Jan Osten vom Institut für Polar- und Meeresforschung (IPM) sagte, dass der Sommer warm wird.',
    'd|Karl Fink <Klimaforscher>|Es wird warm.',
    'i|Jan Osten <Klimaforscher>|der Sommer warm wird',
  ],
  [
    'Die Regierung Holm teilte mit, dass die Brücke gesperrt bleibt.',
    'i|Regierung Holm|die Brücke gesperrt bleibt',
  ],
  [
    'Laut Recherchen der „Hafenpost“ plant die Werft einen Neubau.',
    'i|Hafenpost|plant die Werft einen Neubau',
  ],
  [
    'Viele der Anwohner berichteten, dass das Wasser gestiegen sei.',
    'i|Viele der Anwohner|das Wasser gestiegen sei',
  ],
  [
    'Er habe nichts gewusst, beteuerte der frühere Landrat Gernot Pfalzer vor dem Untersuchungsausschuss.',
    'i|Gernot Pfalzer <frühere Landrat>|Er habe nichts gewusst',
  ],
  [
    'Die Kanzlerin habe ihm zugesichert, dass die Mittel fließen, sagte Ministerpräsident Ole Thamm. „Darauf verlasse ich mich.“',
    'i|Ole Thamm|Die Kanzlerin habe ihm zugesichert, dass die Mittel fließen',
    'd|Ole Thamm|Darauf verlasse ich mich.',
  ],
  [
    'Zuvor hatte CDU-Fraktionschef Bernd Ziesemer der Ministerin Untätigkeit vorgeworfen. „Frau Dannhoff verwaltet den Stillstand“, rief er im Landtag.',
    'd|Bernd Ziesemer <CDU-Fraktionschef>|Frau Dannhoff verwaltet den Stillstand',
  ],
  [
    '„Ich bin da, um zu bleiben“, betonte die Präsidentin, nachdem ihr Stellvertreter Karsten Mohl zurückgetreten war.',
    'd|Präsidentin|Ich bin da, um zu bleiben',
  ],
  [
    'Die US-Umweltbehörde EPA bezeichnete den Vorfall als „vermeidbar und teuer“.',
    'm|EPA|vermeidbar und teuer',
  ],
  [
    '„Es war, als hätte jemand das Licht ausgemacht.“ So beschreibt die Bergführerin Annina Caflisch den Moment, in dem die Lawine abging.',
    'd|Annina Caflisch <Bergführerin>|Es war, als hätte jemand das Licht ausgemacht.',
  ],
  [
    '„Wir haben alles versucht“, sagt Chefarzt Professor Ludger Niehoff.\n„Am Ende fehlten uns zwei Stunden“, fügt er hinzu.',
    'd|Ludger Niehoff|Wir haben alles versucht',
    'd|Ludger Niehoff|Am Ende fehlten uns zwei Stunden',
  ],
  [
    'Das Auswärtige Amt rät von Reisen in die Region ab. Die Lage sei „unübersichtlich und kann sich schnell ändern“, heißt es auf der Internetseite des Ministeriums.',
    'd|Internetseite des Ministeriums|unübersichtlich und kann sich schnell ändern',
  ],
  [
    '15.42 Uhr: Die Polizei bestätigt auf X, dass der Bahnhof geräumt wird. „Bitte folgen Sie den Anweisungen der Einsatzkräfte“, schreibt die Behörde.',
    'i|Polizei|der Bahnhof geräumt wird',
    'd|Behörde|Bitte folgen Sie den Anweisungen der Einsatzkräfte',
  ],
  [
    'Die Vorsitzende Richterin Ulrike Bensemann sprach in der Urteilsbegründung von einer „Tat aus purer Langeweile“. Die Angeklagten hätten „keinerlei Reue“ gezeigt.',
    'd|Ulrike Bensemann|Tat aus purer Langeweile',
    'm|Ulrike Bensemann|Die Angeklagten hätten „keinerlei Reue“ gezeigt',
  ],
  [
    '„Ein Unfall dieser Art ist uns noch nie untergekommen“, heißt es bei der Wasserschutzpolizei.',
    'd|Wasserschutzpolizei|Ein Unfall dieser Art ist uns noch nie untergekommen',
  ],
  [
    'Der Minister bestritt, von dem Gutachten gewusst zu haben.',
    'i!|Minister|von dem Gutachten gewusst zu haben',
  ],
  [
    '„Das stimmt so nicht“, widersprach Juso-Chef Emre Kaplan dem Parteivorsitzenden Joachim Wettering.',
    'd|Emre Kaplan <Juso-Chef>|Das stimmt so nicht',
  ],
  [
    'Die Studie kommt zu dem Schluss, dass jeder dritte Bach in Bayern zu warm ist.',
    'i|Studie|jeder dritte Bach in Bayern zu warm ist',
  ],
  [
    'Außenministerin Petra Wendeborn hat mit ihrem chilenischen Kollegen Álvaro Riquelme über den Vertrag gesprochen. „Wir sind uns in allen wichtigen Fragen einig“, sagte Riquelme anschließend.',
    'd|Álvaro Riquelme|Wir sind uns in allen wichtigen Fragen einig',
  ],
  [
    'Auch Hoteliers sind sauer. „Wir verlieren die halbe Saison“, sagt etwa Maria Gstrein, die in Längenfeld eine Pension mit 22 Betten betreibt.',
    'd|Maria Gstrein|Wir verlieren die halbe Saison',
  ],
  [
    '„Wir wollen Frieden“, sagten Anna Holt, Tom Kramer und Klara von Dunn.',
    'd|Anna Holt, Tom Kramer und Klara von Dunn|Wir wollen Frieden',
  ],
  [
    'Der Bayerische Ministerpräsident sagte, der Hafen bleibe zu.',
    'i|Bayerische Ministerpräsident|der Hafen bleibe zu',
  ],
  [
    'Anna, 34 Jahre, Krankenschwester: „Ich habe drei Tage nicht geschlafen.“',
    'd|Anna <Krankenschwester>|Ich habe drei Tage nicht geschlafen.',
  ],
  [
    'Holt: „Der Hafen ist sicher.“ (Beifall bei der SPD sowie bei Abgeordneten der Grünen) Kramer: „Das glaubt Ihnen keiner.“',
    'd|Holt|Der Hafen ist sicher.',
    'd|Kramer|Das glaubt Ihnen keiner.',
  ],
  ['Offiziell sagt die Regierung, die Brücke sei sicher.', 'i|Regierung|die Brücke sei sicher'],
  [
    'Des Weiteren verwies Kramer darauf, dass die Brücke gesperrt sei.',
    'i|Kramer|die Brücke gesperrt sei',
  ],
  ['Holt sagte der Ministerin, die Brücke sei sicher.', 'i|Holt|die Brücke sei sicher'],
  ['Kramer sagte der Zeitung, die Brücke sei sicher.', 'i|Kramer|die Brücke sei sicher'],
  [
    'Wie der Spiegel in seiner Onlineausgabe berichtet, ist die Brücke gesperrt.',
    'i|Spiegel|ist die Brücke gesperrt',
  ],
  [
    'DELMEN (dpa) - Senatorin Anna Holt sagte am Montag: „Die Brücke wird geschlossen.“',
    'd|Anna Holt|Die Brücke wird geschlossen.',
  ],
  [
    'Wie Anna Holt, Tom Kramer und Klara Dunn mitteilten, bleibt der Hafen zu.',
    'i|Anna Holt, Tom Kramer und Klara Dunn|bleibt der Hafen zu',
  ],
  [
    '„Hört endlich auf zu streiten!“, rief ein Zuschauer.',
    'd|Zuschauer|Hört endlich auf zu streiten!',
  ],
  [
    'Sie habe, so Dannhoff weiter, „nie einen Zweifel daran gelassen, dass die Bahn Vorrang hat“.',
    'd|Dannhoff|nie einen Zweifel daran gelassen, dass die Bahn Vorrang hat',
  ],
  [
    'Der Wetterdienst rechnet mit Sturmböen bis 110 Stundenkilometer. „Bleiben Sie zu Hause“, empfahl Meteorologin Inga Ruwisch vom Deutschen Wetterdienst.',
    'd|Inga Ruwisch <Meteorologin>|Bleiben Sie zu Hause',
  ],
  [
    'Bürgermeisterin Nora Falk wollte sich nicht äußern, sagte aber, die Stadt prüfe den Fall.',
    'i|Nora Falk <Bürgermeisterin>|die Stadt prüfe den Fall',
  ],
  [
    'Vereinspräsident Hans-Peter Löffelholz: „Wir werden den Weg mit Lukas Brandt weitergehen.“',
    'd|Hans-Peter Löffelholz <Vereinspräsident>|Wir werden den Weg mit Lukas Brandt weitergehen.',
  ],
  [
    '„Natürlich tut das weh“, gestand Torwart Jannik Roloff bei „Sport am Abend“. „Aber wir haben noch drei Spiele.“',
    'd|Jannik Roloff <Torwart>|Natürlich tut das weh',
    'd|Jannik Roloff|Aber wir haben noch drei Spiele.',
  ],
  [
    'Ein Regierungssprecher sagte, Kanzler Vogt werde an dem Treffen nicht teilnehmen.',
    'i|Regierungssprecher|Kanzler Vogt werde an dem Treffen nicht teilnehmen',
  ],
  [
    'Einem Bericht des Magazins „Spektrum Nord“ zufolge soll der Vorstand schon im März informiert gewesen sein.',
    'i|Bericht des Magazins „Spektrum Nord“|soll der Vorstand schon im März informiert gewesen sein',
  ],
  [
    'Ein Zeuge gab an, drei maskierte Männer gesehen zu haben.',
    'i|Zeuge|drei maskierte Männer gesehen zu haben',
  ],
  [
    '»Wenn ich das Feld bestelle, denke ich an meinen Großvater«, sagt Bauer Onno Reents.',
    'd|Onno Reents <Bauer>|Wenn ich das Feld bestelle, denke ich an meinen Großvater',
  ],
  ['Nein, sagt Reents, verkaufen werde er nicht.', 'i|Reents|verkaufen werde er nicht'],
  [
    '„Die Kommission hat ihre Hausaufgaben nicht gemacht.“ Mit diesem Satz eröffnete die liberale Abgeordnete Carolina Almgren am Mittwoch die Debatte.',
    'd|Carolina Almgren <liberale Abgeordnete>|Die Kommission hat ihre Hausaufgaben nicht gemacht.',
  ],
  [
    'Der Deutsche Mieterbund forderte die Regierung auf, „endlich zu handeln“.',
    'd|Deutsche Mieterbund|endlich zu handeln',
  ],
  [
    'Bei dem Unfall auf der A 7 ist ein Mann ums Leben gekommen. Nach ersten Erkenntnissen der Polizei war der 43-Jährige zu schnell gefahren.',
    'i|Polizei|war der 43-Jährige zu schnell gefahren',
  ],
  [
    '„Wir haben hier“, sagt Wirtin Elfriede Sonnleitner und zeigt auf den leeren Saal, „früher jeden Samstag getanzt.“',
    'd|Elfriede Sonnleitner <Wirtin>|Wir haben hier … früher jeden Samstag getanzt.',
  ],
  ['Auf die Frage, ob er zurücktreten werde, sagte der Senator: „Nein.“', 'd|Senator|Nein.'],
  [
    'Die Schauspielerin Jule Ferber, 37, lebt in Leipzig. Über ihre Rolle als Kommissarin sagt sie: „Ich wollte nie die Heldin sein.“',
    'd|Jule Ferber <Schauspielerin>|Ich wollte nie die Heldin sein.',
  ],
  [
    'Die Bahn spricht von „witterungsbedingten Verzögerungen“, Fahrgäste von Chaos.',
    'm|Bahn|witterungsbedingten Verzögerungen',
  ],
  [
    'Der Präsident des Bauernverbands, Clemens Oldewurtel, nannte das Vorhaben „einen Schlag ins Gesicht jeder Familie, die von ihrem Hof lebt“.',
    'd|Clemens Oldewurtel|einen Schlag ins Gesicht jeder Familie, die von ihrem Hof lebt',
  ],
  [
    'Die Vereinten Nationen haben mehr Geld für die Region gefordert. Man stehe „am Rand einer Katastrophe“, sagte UN-Nothilfekoordinatorin Amara Diallo in Genf.',
    'd|Amara Diallo <UN-Nothilfekoordinatorin>|am Rand einer Katastrophe',
  ],
  [
    'Anna Kessler sprach zehn Minuten lang. Ihre Botschaft an die Wähler: „Bleiben Sie am Sonntag nicht zu Hause.“',
    'd|Anna Kessler|Bleiben Sie am Sonntag nicht zu Hause.',
  ],
  ['Die Botschaft des Abends: „Wir geben nicht auf.“', 'd||Wir geben nicht auf.'],
  [
    'Nach Angaben des Ministers Tumelo Mabaso sind die Grenzen offen.',
    'i|Tumelo Mabaso <Ministers>|sind die Grenzen offen',
  ],
  [
    'Nach Angaben des Parlamentspräsidenten Bayarsaikhan Ganbold endet die Krise bald.',
    'i|Bayarsaikhan Ganbold <Parlamentspräsidenten>|endet die Krise bald',
  ],
  [
    'Nach Einschätzung des Staatsanwaltes Siosaia Taufa reichen die Beweise.',
    'i|Siosaia Taufa <Staatsanwaltes>|reichen die Beweise',
  ],
  [
    'Minister Tumelo Mabaso kam am Abend. Nach Meinung des Ministers ist die Brücke sicher.',
    'i|Tumelo Mabaso <Minister>|ist die Brücke sicher',
  ],
  [
    'Der Sprecher des Ministers Tumelo Mabaso sagte, die Brücke sei sicher.',
    'i|Sprecher des Ministers Tumelo Mabaso|die Brücke sei sicher',
  ],
  [
    'Die Grafikerin Kamibe Kasadimo sagte, die Arbeit sei noch nicht fertig.',
    'i|Kamibe Kasadimo <Grafikerin>|die Arbeit sei noch nicht fertig',
  ],
  [
    '„Der Zug war leer“, sagte Bahnhofsvorsteherin Nokuthula Mabaso dem Sender.',
    'd|Nokuthula Mabaso <Bahnhofsvorsteherin>|Der Zug war leer',
  ],
  [
    '„Der Zug war leer“, sagte der Geschäftsmann Thant Zin.',
    'd|Thant Zin <Geschäftsmann>|Der Zug war leer',
  ],
  [
    'Die Aktivistin Thant Zin Htun sagte, die Brücke sei alt.',
    'i|Thant Zin Htun <Aktivistin>|die Brücke sei alt',
  ],
  [
    'Die Antwort des Trainers Tom Barlow: „Wir haben schlecht gespielt.“',
    'd|Tom Barlow|Wir haben schlecht gespielt.',
  ],
  [
    'Anna Kessler und der Bürgermeister Tom Barlow kritisierten den Plan. „Wir unterschreiben nicht“, sagten Kessler und Barlow.',
    'd|Anna Kessler und Tom Barlow|Wir unterschreiben nicht',
  ],
  [
    'Ob Kessler gesagt hat, dass die Brücke schließt, ist unklar.',
    'i!|Kessler|die Brücke schließt',
  ],
  [
    'Zu Beginn sagte Lena Roth, die Brücke werde im Mai öffnen.',
    'i|Lena Roth|die Brücke werde im Mai öffnen',
  ],
  [
    'Beate von der Heide war da. Von der Heide erklärte: „Wir bleiben hier.“',
    'd|Beate von der Heide|Wir bleiben hier.',
  ],
  [
    'Anna Kessler traf Tom Barlow. „Es ist zu spät“, sagte letzterer.',
    'd|Tom Barlow|Es ist zu spät',
  ],
  [
    'Von Storkow sagte, die Brücke werde im Mai öffnen.',
    'i|Von Storkow|die Brücke werde im Mai öffnen',
  ],
  ['Kessler sagte nicht, ob die Brücke im Mai öffnet.'],
  [
    '„Bereuen Sie das?“ – „Niemals“, antwortete Anna Kessler.',
    'd||Bereuen Sie das?',
    'd|Anna Kessler|Niemals',
  ],
  [
    'Wird die Brücke im Mai fertig? Meiers Antwort: „Das entscheidet das Wetter.“',
    'd|Meier|Das entscheidet das Wetter.',
  ],
  [
    '„Es gibt Tage, an denen ich nicht aufstehen will“, erzählt der Mann, der seinen Namen nicht nennen möchte.',
    'd|Mann|Es gibt Tage, an denen ich nicht aufstehen will',
  ],
  [
    'Die Sprecherin des Hafens, Karla Voss, kam am Montagmorgen an. Die Sprecherin der Polizei sagte, dass die Arbeiten vor dem Sommer fertig werden.',
    'i|Sprecherin der Polizei|die Arbeiten vor dem Sommer fertig werden',
  ],
  [
    'Hafensprecher Jens Brandt kam am Montagmorgen an. Der Sprecher der Polizei sagte, dass die Arbeiten vor dem Sommer fertig werden.',
    'i|Sprecher der Polizei|die Arbeiten vor dem Sommer fertig werden',
  ],
  [
    '„Die Arbeiten gehen heute weiter“, sagte die Leiterin des Museums, Ute Kramer. Die Leiterin der Schule sagte, dass die Arbeiten vor dem Sommer fertig werden.',
    'd|Ute Kramer <Leiterin des Museums>|Die Arbeiten gehen heute weiter',
    'i|Leiterin der Schule|die Arbeiten vor dem Sommer fertig werden',
  ],
  [
    'Die Sprecherin des Hafens, Karla Voss, kam am Montagmorgen an. Die Sprecherin des Hafens sagte, dass die Arbeiten vor dem Sommer fertig werden.',
    'i|Karla Voss <Sprecherin des Hafens>|die Arbeiten vor dem Sommer fertig werden',
  ],
  [
    'Nach Ansicht des Verwaltungsrechtlers Benedikt Strohmeier von der Universität Passau ist das Gesetz verfassungswidrig.',
    'i|Benedikt Strohmeier|ist das Gesetz verfassungswidrig',
  ],
  [
    'Zum Wechsel seines Kollegen wollte Sportdirektor Fabio Gentner nichts sagen: „Dazu äußere ich mich nicht.“',
    'd|Fabio Gentner <Sportdirektor>|Dazu äußere ich mich nicht.',
  ],
  [
    'Das Unglück ereignete sich nach Behördenangaben gegen 4 Uhr morgens.',
    'i|Behörden|Das Unglück ereignete sich … gegen 4 Uhr morgens',
  ],
  [
    '„Ohne Regen“, so der Förster, „haben die jungen Buchen keine Chance.“',
    'd|Förster|Ohne Regen … haben die jungen Buchen keine Chance.',
  ],
  [
    '„Ja, es gibt Zumutungen“. Das musste Minister Peer Stolle zu Beginn der Debatte einräumen.',
    'd|Peer Stolle <Minister>|Ja, es gibt Zumutungen',
  ],
  [
    'Viele lobten den Preis, und der norwegische Ministerpräsident Jens Stolund: „Das ist ein guter Tag für uns alle.“',
    'd|Jens Stolund <norwegische Ministerpräsident>|Das ist ein guter Tag für uns alle.',
  ],
  [
    'Ein Sprecher von Bürgermeisterin Karla Voss sagte: „Die Brücke öffnet am Montag.“',
    'd|Sprecher von Bürgermeisterin Karla Voss|Die Brücke öffnet am Montag.',
  ],
  [
    'Jonas Reber plant einem Zeitungsbericht zufolge eine neue Fähre.',
    'i|Zeitungsbericht|Jonas Reber plant … eine neue Fähre',
  ],
  [
    'Die Boote sollen einem internen Schreiben der Hafenwache zufolge im Winter bleiben.',
    'i|internen Schreiben der Hafenwache|Die Boote sollen … im Winter bleiben',
  ],
  [
    'Der Leiter des Deutschen Fischerbunds, Jonas Reber sagte der Norddeutschen Abendzeitung, dass die Netze leer sind.',
    'i|Jonas Reber|die Netze leer sind',
  ],
  [
    '„Das war knapp“, sagte der 34 Jahre alte Steuermann Jonas Reber.',
    'd|Jonas Reber|Das war knapp',
  ],
  [
    'Die Fähre fährt wieder, wie die Lübecker Behörde mitteilte.',
    'i|Lübecker Behörde|Die Fähre fährt wieder',
  ],
  [
    'Die Reederei bestreitet das und beteuert, die Fähre sei sicher.',
    'i|Reederei|die Fähre sei sicher',
  ],
  [
    'Der Sprecher der Staatsanwaltschaft, Oberstaatsanwalt Heiko Rabe, sagte: „Wir ermitteln.“',
    'd|Heiko Rabe <Oberstaatsanwalt>|Wir ermitteln.',
  ],
  [
    'Die Fähre fährt wieder, wie der „Küstenkurier“ am Freitag unter Berufung auf das Hafenamt meldete.',
    'i|Küstenkurier|Die Fähre fährt wieder',
  ],
  [
    'Nach Angaben der Nordischen Fährgesellschaft (NFG) fährt die Fähre wieder.',
    'i|Nordischen Fährgesellschaft|fährt die Fähre wieder',
  ],
  [
    'Die Fähre müsse länger warten, so Jonas Reber weiter, und zwar bis zum Abend.',
    'i|Jonas Reber|Die Fähre müsse länger warten … und zwar bis zum Abend',
  ],
  [
    'Die Netze müssten leichter werden, so die Leiter der Werft: Sie wollen neue kaufen.',
    'i|Leiter der Werft|Die Netze müssten leichter werden',
  ],
  [
    'Bis zum Abend warte man auf die Fähre, klagte Jonas Reber.',
    'i|Jonas Reber|Bis zum Abend warte man auf die Fähre',
  ],
  [
    'Die Fischer werfen dem Hafenamt vor, die Netze nicht abzuholen.',
    'i|Fischer|die Netze nicht abzuholen',
  ],
  [
    'Die Fähre sei gesunken, verlautete am Abend aus Kreisen der Reederei.',
    'i|Kreisen der Reederei|Die Fähre sei gesunken',
  ],
  ['Der Vertrag sieht vor, dass die Fähre täglich fährt.'],
  [
    'Karl-Uwe Reber stand am Kai, neben ihm Anna-Rosa Voss. „Wir warten“, sagte sie.',
    'd|Anna-Rosa Voss|Wir warten',
  ],
  [
    'Vorsitzender Jan Voss schwieg. Im „Boten“ erschien ein Kommentar, der den neuen Kran als „viel zu groß für diese Stadt“ bezeichnet.',
    'd|Kommentar|viel zu groß für diese Stadt',
  ],
  [
    'Beim Fest sagte die Direktorin mehreren Gästen zufolge: „Ich habe gern mit ihm gearbeitet.“',
    'd|Direktorin|Ich habe gern mit ihm gearbeitet.',
  ],
  [
    'Kapitän Ole Brandt schwieg. Nach eigenen Angaben war die Wirtin Karla Voss nicht eingeweiht.',
    'i|Karla Voss <Wirtin>|war die Wirtin Karla Voss nicht eingeweiht',
  ],
  [
    'Die Reederei Voss beschäftigt nach eigenen Angaben 300 Leute.',
    'i|Reederei Voss|Die Reederei Voss beschäftigt … 300 Leute',
  ],
  [
    '„Ich war es nicht“, sagte Petra Harms. Jegliche Schuld weist Harms von sich: „Das muss der Vorsitzende verantworten.“',
    'd|Petra Harms|Ich war es nicht',
    'd|Petra Harms|Das muss der Vorsitzende verantworten.',
  ],
  [
    'Jegliche Hoffnung stirbt in diesem Hafen zuletzt: „Das muss ein anderer verantworten.“',
    'd||Das muss ein anderer verantworten.',
  ],
  [
    '„Das ist eine große Sache“, zitiert der „Bote“ den Hafenmeister Ole Brandt.',
    'd|Ole Brandt <Hafenmeister>|Das ist eine große Sache',
  ],
  [
    'Die Sprecherin Karla Voss schwieg. „Wir wissen nichts“, sagte eine Sprecherin der Feuerwehr.',
    'd|Sprecherin der Feuerwehr|Wir wissen nichts',
  ],
  // "am" leads to a place as "im" does, and what it leads to says nothing.
  [
    'Am Rathaus sagte Ute Brandt: „Der Kai wird ausgebaut.“',
    'd|Ute Brandt|Der Kai wird ausgebaut.',
  ],
  [
    'Am Kai sagte die Direktorin Ute Brandt, der Steg werde erneuert.',
    'i|Ute Brandt <Direktorin>|der Steg werde erneuert',
  ],
  ['Am Montag sagte Ute Brandt: „Der Kai wird ausgebaut.“', 'd|Ute Brandt|Der Kai wird ausgebaut.'],
  ['Ute Brandt am Kai sagte: „Der Steg wird ausgebaut.“', 'd|Ute Brandt|Der Steg wird ausgebaut.'],
  // "laut" leads to a source, and what it leads to is not who says the words behind the next verb.
  [
    'Laut Hafenamt sagte Ute Brandt: „Der Kai wird ausgebaut.“',
    'd|Ute Brandt|Der Kai wird ausgebaut.',
  ],
  // "es" behind the verb is the object where a name stands straight before it, and the subject where a time does.
  [
    'Ute Brandt drückte es so aus: „Der Kai wird ausgebaut.“',
    'd|Ute Brandt|Der Kai wird ausgebaut.',
  ],
  [
    'Die Direktorin Ute Brandt brachte es auf den Punkt: „Der Kai wird ausgebaut.“',
    'd|Ute Brandt <Direktorin>|Der Kai wird ausgebaut.',
  ],
  [
    'Ute Brandt hat es so formuliert: „Der Kai wird ausgebaut.“',
    'd|Ute Brandt|Der Kai wird ausgebaut.',
  ],
  [
    'Das Hafenamt prüft die Anträge. Gegenüber Ute Brandt erklärte es: „Der Steg wird ausgebaut.“',
    'd||Der Steg wird ausgebaut.',
  ],
  // A plain sentence, and behind it whose word it is; "so" gives an example, and "das" before a noun is its article.
  [
    'Die Brücke über die Wuhle bleibt bis März gesperrt. Das teilte das Hafenamt am Montag mit.',
    'i|Hafenamt|Die Brücke über die Wuhle bleibt bis März gesperrt',
  ],
  [
    'Am Kai ist ein Kran umgestürzt. Das hat Ute Brandt am Abend bestätigt.',
    'i|Ute Brandt|Am Kai ist ein Kran umgestürzt',
  ],
  ['Am Kai ist ein Kran umgestürzt. Das Feuer wurde von Anwohnern gemeldet.'],
  ['Am Kai ist ein Kran umgestürzt. Das würde Ute Brandt nie sagen.'],
  ['Am Kai ist ein Kran umgestürzt. Das sagte Ute Brandt nicht.'],
  ['Ist am Kai ein Kran umgestürzt? Das sagte Ute Brandt.'],
  // Behind a name "in" leads to where it was said.
  [
    'Die Fähre fährt ab Mai. Das meldet die Zeitung Wolnus in ihrer Onlineausgabe.',
    'i|Wolnus|Die Fähre fährt ab Mai',
  ],
  // A noun of telling behind the hyphen of whoever tells, whose first letter may be small.
  [
    'Nach dpa-Informationen soll der Fahrer am Montag von der Straße abgekommen sein.',
    'i|dpa|soll der Fahrer am Montag von der Straße abgekommen sein',
  ],
  [
    'Ole Brandt leitet den Hafen. Brandt sagte es so: „Der Kai wird ausgebaut.“',
    'd|Ole Brandt|Der Kai wird ausgebaut.',
  ],
  // What is done to somebody is no report, and an agency behind an office is whom it told.
  [
    'Immer mehr Fischer würden attackiert, die Gewalt nehme zu, sagte der Chef der Gewerkschaft, Ole Brandt, der Deutschen Presse-Agentur.',
    'i|Ole Brandt|Immer mehr Fischer würden attackiert, die Gewalt nehme zu',
  ],
  [
    '„Der Kai wird ausgebaut“, sagte ein Sprecher der Polizei der Deutschen Presse-Agentur.',
    'd|Sprecher der Polizei|Der Kai wird ausgebaut',
  ],
  [
    '„Der Kai wird ausgebaut“, sagte ein Sprecher der Deutschen Werft.',
    'd|Sprecher der Deutschen Werft|Der Kai wird ausgebaut',
  ],
  [
    'Obwohl Bürgermeisterin Jana Brandt sagte, dass der Kai sicher sei, wurde er am Montag gesperrt.',
    'i|Jana Brandt <Bürgermeisterin>|der Kai sicher sei',
  ],
  // No name has a finite verb or an adverb in it, whatever article leads to it.
  [
    'Karla Voss hoffte, dass der „Wind bald abflaut und nicht wieder dreht“.',
    'm|Karla Voss|der „Wind bald abflaut und nicht wieder dreht“',
    'd|Karla Voss|Wind bald abflaut und nicht wieder dreht',
  ],
  // The closing mark stands three lines on, behind a pair that is nested in the quote.
  [
    'Karla Voss sagte: „Wir haben lange gebaut.\nNun ist der Hafen fertig.\n\nUnser Spruch „Erst messen, dann bauen“ hat gehalten. Ich danke allen.“\nDanach gab es Suppe.',
    'd|Karla Voss|Wir haben lange gebaut.\nNun ist der Hafen fertig.\n\nUnser Spruch „Erst messen, dann bauen“ hat gehalten. Ich danke allen.',
  ],
  // The outlet in marks before a noun of telling is whose words they are, and no quote.
  [
    'Nach „Hafenblick“-Informationen soll der Kai geschlossen werden.',
    'i|Hafenblick|soll der Kai geschlossen werden',
  ],
  [
    '„Hafenblick“-Recherchen zufolge hat die Reederei kein Geld mehr.',
    'i|Hafenblick|hat die Reederei kein Geld mehr',
  ],
  [
    'Der Bürgermeister besuchte den Hafen. „Der Kai ist sicher“, sagte er.',
    'd|Bürgermeister|Der Kai ist sicher',
  ],
  ['Die Polizei nahm einen Mann fest. „Der Kai ist sicher“, sagte er.', 'd||Der Kai ist sicher'],
  // A noun that tells more of somebody stands for who was spoken of, with its adjectives and as the end of another noun.
  [
    'Bürgermeister Karl Brenner kam am Montag. „Der Kai ist sicher“, sagte Brenner. „Wir bauen“, meinte der Kieler Regierungschef.',
    'd|Karl Brenner <Bürgermeister>|Der Kai ist sicher',
    'd|Karl Brenner <Bürgermeister>|Wir bauen',
  ],
  [
    '„Der Kai ist sicher“, sagte Anna Voss. „Wir bauen“, sagte die frühere Umweltpolitikerin.',
    'd|Anna Voss|Der Kai ist sicher',
    'd|Anna Voss|Wir bauen',
  ],
  // Several of them are not who spoke before.
  [
    '„Der Kai ist sicher“, sagte Anna Voss. „Wir bauen“, sagten die Politiker.',
    'd|Anna Voss|Der Kai ist sicher',
    'd|Politiker|Wir bauen',
  ],
  // "zu" belongs to a name behind a given name alone.
  [
    '„Der Kai ist sicher“, sagte Karl Brenner zu Holts Verteidigung der Pläne.',
    'd|Karl Brenner|Der Kai ist sicher',
  ],
  // What the sentence before is about is not always who tells the next one.
  [
    'Der Hafen war am Abend voll. Sirenen heulten, und Boote kreuzten vor der Mole. Viele Fischer seien an Land geblieben.',
    'i||Viele Fischer seien an Land geblieben',
  ],
  [
    'Premierminister Karl Lind traf Fischereiminister Olaf Berg. „Wir müssen warten“, sagte der Minister. „Wir müssen handeln“, sagte der Regierungschef.',
    'd|Olaf Berg|Wir müssen warten',
    'd|Karl Lind|Wir müssen handeln',
  ],
  [
    'Karin Berg kam gestern. „Wir warten auf Antwort“, sagt man bei der Stadt.',
    'd|Stadt|Wir warten auf Antwort',
  ],
  ['Karin Berg kam gestern. „Wir warten auf Antwort“, sagte man.', 'd||Wir warten auf Antwort'],
  [
    'Karin Berg kam gestern. „Wir warten auf Antwort“, zitierte man Anna Voss.',
    'd|Anna Voss|Wir warten auf Antwort',
  ],
  ['„Wir bleiben hier“, sagten Frau Keller und Herr Voss.', 'd|Keller|Wir bleiben hier'],
  [
    '„Wir bleiben hier“, sagten Bürgermeisterin Anna Keller und Landrat Karl Voss.',
    'd|Anna Keller und Karl Voss|Wir bleiben hier',
  ],
  [
    '„Es ist spät“, sagt Karl Keller. Und Voss: „Wir gehen jetzt.“',
    'd|Karl Keller|Es ist spät',
    'd|Voss|Wir gehen jetzt.',
  ],
  [
    '„Es ist spät“, sagt Karl Keller, und Anna Voss: „Wir gehen jetzt.“',
    'd|Karl Keller|Es ist spät',
    'd|Anna Voss|Wir gehen jetzt.',
  ],
  [
    'Wie der Hafenbetreiber am Montag nach vorläufigen Schätzungen mitteilte, sank der Umschlag um ein Zehntel.',
    'i|Hafenbetreiber|sank der Umschlag um ein Zehntel',
  ],
  // a body that was named before, called by its noun alone
  [
    'Die Nordsee Fähren GmbH verkauft zwei Schiffe. „Wir hatten keine Wahl“, teilte das Unternehmen mit.',
    'd|Nordsee Fähren GmbH|Wir hatten keine Wahl',
  ],
  [
    'Das Fischereiministerium schloss die Bucht. „Wir hatten keine Wahl“, teilte das Ministerium mit.',
    'd|Fischereiministerium|Wir hatten keine Wahl',
  ],
  [
    'Die Lindner-Partei tagt in Seeburg. „Wir hatten keine Wahl“, sagte Lindner.',
    'd|Lindner|Wir hatten keine Wahl',
  ],
  // whose words a compound tells of
  ['Polizeiangaben zufolge ist die Brücke gesperrt.', 'i|Polizei|ist die Brücke gesperrt'],
  ['Die Brücke ist nach Regierungsangaben gesperrt.', 'i|Regierung|Die Brücke ist … gesperrt'],
  ['Laut Medienberichten ist die Brücke gesperrt.', 'i|Medien|ist die Brücke gesperrt'],
  [
    '„Wir haben zehn Jahre auf diese Brücke gewartet.“\n\nAda Lind, Bürgermeisterin von Senja\n\nDann gingen alle hinüber.',
    'd|Ada Lind <Bürgermeisterin von Senja>|Wir haben zehn Jahre auf diese Brücke gewartet.',
  ],
  [
    'Karla Lind sitzt im Rat. Zu den Plänen hatte sich Lind während einer Rede der Abgeordneten Ada Moor hinreißen lassen: „Am besten hätte man die Brücke gesperrt.“',
    'd|Karla Lind|Am besten hätte man die Brücke gesperrt.',
  ],
  // What joins a sentence to the one before opens a main clause; somebody else's clause behind it is not the first one's.
  [
    'Aber Bürgermeister Jan Brandt kündigte die Schließung des Hafens an, und die Bewohner zogen fort.',
  ],
  [
    'Aber Bürgermeister Jan Brandt kündigte die Schließung an, und Anna Wolf nennt das „einen Fehler, der uns teuer kommt“.',
    'd|Anna Wolf|einen Fehler, der uns teuer kommt',
  ],
  [
    '„Die Ernte ist gut“, sagte Anna Berg, die Bürgermeisterin von Flussdorf. Die Bürgermeisterin von Seedorf sagte, die Krankenhäuser seien bereit.',
    'd|Anna Berg|Die Ernte ist gut',
    'i|Bürgermeisterin von Seedorf|die Krankenhäuser seien bereit',
  ],
  // What somebody else says behind "while" and "but" is none of it.
  [
    'Bürgermeisterin Lena Dahl sagt, dass die Schule schließen muss, während Rektor Karl Rabe meint, dass sie zu retten ist.',
    'i|Lena Dahl <Bürgermeisterin>|die Schule schließen muss',
    'i|Karl Rabe <Rektor>|sie zu retten ist',
  ],
  [
    'Ada Lind sagte, „die Brücke“ werde „nie fertig“.',
    'm|Ada Lind|„die Brücke“ werde „nie fertig“',
  ],
  ['Niemand sagte, die Brücke sei sicher.'],
  [
    '„Wir gewinnen“, sagte Ada Lind; „wir verlieren“, sagte Boris Holm.',
    'd|Ada Lind|Wir gewinnen',
    'd|Boris Holm|wir verlieren',
  ],
  ['Der Plan sei „tot“, so Ada Lind.', 'm|Ada Lind|Der Plan sei „tot“'],
];
