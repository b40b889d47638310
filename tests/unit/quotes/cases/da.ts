import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  ['»Broen åbner i maj,« siger borgmester Karen Lund.', 'd|Karen Lund|Broen åbner i maj,'],
  ['"Broen åbner i maj," siger Karen Lund til Ritzau.', 'd|Karen Lund|Broen åbner i maj,'],
  ['– Broen åbner i maj, siger Karen Lund.', 'd|Karen Lund|Broen åbner i maj'],
  ['Karen Lund sagde: ”Vi har pengene.”', 'd|Karen Lund|Vi har pengene.'],
  [
    'Karen Lund kom i mandags. »Færgen var forsinket,« siger hun.',
    'd|Karen Lund|Færgen var forsinket,',
  ],
  ['Karen Lund siger, at broen åbner i maj.', 'i|Karen Lund|broen åbner i maj'],
  ['Ifølge Karen Lund åbner broen i maj.', 'i|Karen Lund|åbner broen i maj'],
  ['Filmen ”Stille hav” vises i dag.'],
  ['Den såkaldte ”stille zone” begynder her.'],
  [
    '»Priserne stiger ikke i år,« siger transportminister Erik Sand til Ritzau.',
    'd|Erik Sand <transportminister>|Priserne stiger ikke i år,',
  ],
  ['– Vi har mistet alt, fortæller Gunhild Eg.', 'd|Gunhild Eg|Vi har mistet alt'],
  ['"Vaccinen er sikker", understreger overlæge Lars Holm.', 'd|Lars Holm|Vaccinen er sikker'],
  [
    '– Det er en katastrofe, lyder det fra borgmester Kirsten Dam.',
    'd|Kirsten Dam|Det er en katastrofe',
  ],
  [
    'Kirsten Dam besøgte byen mandag. »Jeg forstår vreden,« sagde hun.',
    'd|Kirsten Dam|Jeg forstår vreden,',
  ],
  [
    'Borgmester Kirsten Dam besøgte byen mandag. »Jeg forstår vreden,« sagde borgmesteren.',
    'd|Kirsten Dam|Jeg forstår vreden,',
  ],
  ['Lars Holm forklarer, at hospitalet har senge nok.', 'i|Lars Holm|hospitalet har senge nok'],
  ['Ifølge Lars Holm har hospitalet senge nok.', 'i|Lars Holm|har hospitalet senge nok'],
  ['Politiet oplyser, at to personer er anholdt.', 'i|Politiet|to personer er anholdt'],
  [
    '»Toget,« forklarer ingeniør Per Strøm, »kørte ikke for stærkt.«',
    'd|Per Strøm|Toget, … kørte ikke for stærkt.',
  ],
  [
    '»Hvem skal betale?« spørger folketingsmedlem Karen Bjerg.',
    'd|Karen Bjerg <folketingsmedlem>|Hvem skal betale?',
  ],
  ['Karen Bjerg sagde ikke, at skatten skal ned.', 'i!|Karen Bjerg|skatten skal ned'],
  ['Karen Bjerg: »Skatten skal ned«', 'd|Karen Bjerg|Skatten skal ned'],
  ['Karen Bjerg skriver på Facebook: »Skatten skal ned nu.«', 'd|Karen Bjerg|Skatten skal ned nu.'],
  ['Statsminister Anne Vold mener, at tiden er knap.', 'i|Anne Vold|tiden er knap'],
  [
    '”Far sagde ’giv ikke op’ hver dag,” mindes løberen Mette Lind.',
    'd|Mette Lind|Far sagde ’giv ikke op’ hver dag,',
  ],
  ['Anne Vold kalder forslaget »helt urimeligt«.', 'm|Anne Vold|helt urimeligt'],
  ['Selskabet skriver: »Vi beklager ulykken.«', 'd|Selskabet|Vi beklager ulykken.'],
  ['Rapporten fastslår, at gælden er steget.', 'i|Rapporten|gælden er steget'],
  [
    '– Forslaget er urimeligt, siger Anne Vold.\n– Vi siger nej.',
    'd|Anne Vold|Forslaget er urimeligt',
    'd|Anne Vold|Vi siger nej.',
  ],
  [
    '»Vi har tabt.\n»Men vi fortsætter,« lover træner Bo Kjær.',
    'd|Bo Kjær|Vi har tabt.\n»Men vi fortsætter,',
  ],
  ['Filmen »Stille hav« får premiere fredag.'],
  ['Bandet »Nordenvind« spiller i aften.'],
  ['Manden, kaldet »Ræven«, blev anholdt.'],
  ['Projektet »Ren by« begynder i maj.'],
  ['Bogen »Vandets vej« fik prisen.'],
  [
    '»Kajen er tom«, siger afdelingschef i Havnestyrelsen Siosaia Taufa.',
    'd|Siosaia Taufa <afdelingschef i Havnestyrelsen>|Kajen er tom',
  ],
  ['Den såkaldte »stille zone« begynder her.'],
  ['Skærmen er 55" stor.'],
  ['Avisen »Kajen« udkommer mandag.'],
  ['Færgen »Havørnen« sejlede mandag.'],
  ['Mette Lind skriver på Facebook: »Tak for al støtte.«', 'd|Mette Lind|Tak for al støtte.'],
  [
    '- Vi kan takke os selv, sagde anfører Elias Rask.\n- Jeg sigtede mod krydset. Den gik over.',
    'd|Elias Rask|Vi kan takke os selv',
    'd|Elias Rask|Jeg sigtede mod krydset. Den gik over.',
  ],
  ['»Vi bliver«, siger herr Berg.', 'd|Berg <>|Vi bliver'],
  [
    'Ifølge hans forsvarer, advokat Per Sandholm, findes der ingen beviser.',
    'i|Per Sandholm <advokat>|findes der ingen beviser',
  ],
  [
    '- Bolden var inde, vrissede træner Bo Nystrøm. Anføreren Elias Rask var roligere.\n- Vi kan takke os selv, sagde Rask.',
    'd|Bo Nystrøm|Bolden var inde',
    'd|Elias Rask <Anføreren>|Vi kan takke os selv',
  ],
  [
    'Selskabets kommunikationschef, Line Aaberg, bekræfter, at 140 stillinger forsvinder.',
    'i|Line Aaberg <Selskabets kommunikationschef>|140 stillinger forsvinder',
  ],
  [
    'Foreholdt tallene understreger formand Malik Berg, ”at fremtiden er vores egen sag”.',
    'd|Malik Berg|at fremtiden er vores egen sag',
  ],
  [
    'Omsætningen faldt fem procent, oplyser selskabet torsdag. Direktør Lone Vad taler om »et skuffende år«.',
    'i|selskabet|Omsætningen faldt fem procent',
    'm|Lone Vad <Direktør>|et skuffende år',
  ],
  ['Forskerne forventer, at isen er væk i 2040.', 'i|Forskerne|isen er væk i 2040'],
  // Who tells of himself in speech is not its tag.
  [
    '- Det var dumt. Jeg ved ikke, hvor jeg havde hovedet, da jeg skrev brevet, siger Mette Holm.',
    'd|Mette Holm|Det var dumt. Jeg ved ikke, hvor jeg havde hovedet, da jeg skrev brevet',
  ],
  [
    'Minister Bo Lund kom først. Det mener den tidligere borgmester Jens Holm: »Broen burde have været klar«, siger han.',
    'd|Jens Holm|Broen burde have været klar',
  ],
  [
    'Bo Lund blev ikke spurgt. Fejlen er hans egen, forklarer ministeren.',
    'i|ministeren|Fejlen er hans egen',
  ],
  [
    'Klokken 19.40 oplyser Henrik Holm, at broen er lukket for i dag.',
    'i|Henrik Holm|broen er lukket for i dag',
  ],
  // The paper that it was said to stands before the verb.
  ['Officielt siger regeringen, at broen er sikker.', 'i|regeringen|broen er sikker'],
  [
    'Til Kystavisen sagde Karen Holm: »Kajen skal bygges om.«',
    'd|Karen Holm|Kajen skal bygges om.',
  ],
  [
    'Karen Holm sagde til Kystavisen: »Kajen skal bygges om.«',
    'd|Karen Holm|Kajen skal bygges om.',
  ],
  // A plain sentence, and behind it, in a line of its own as well, whose word it is.
  [
    'Broen over Vesterå er lukket til marts. Det oplyser Havnevæsenet mandag.',
    'i|Havnevæsenet|Broen over Vesterå er lukket til marts',
  ],
  [
    '»Arbejdet fortsætter i dag«, sagde talsmanden for havnen, Anne Holm. Talsmanden for politiet sagde, at arbejdet bliver færdigt før sommer.',
    'd|Anne Holm <talsmanden for havnen>|Arbejdet fortsætter i dag',
    'i|Talsmanden for politiet|arbejdet bliver færdigt før sommer',
  ],
  [
    'Sygehusets direktør Karen Lund ankom mandag morgen. Skolens direktør sagde, at arbejdet bliver færdigt før sommer.',
    'i|Skolens direktør|arbejdet bliver færdigt før sommer',
  ],
  [
    'Anne Holm mødte Per Dahl fredag. »Samtalerne fortsætter«, sagde sidstnævnte.',
    'd||Samtalerne fortsætter',
  ],
  [
    '»Arbejdet fortsætter i dag«, sagde formanden for fagforeningen, Per Dahl. Formanden for klubben sagde, at arbejdet bliver færdigt før sommer.',
    'd|Per Dahl <formanden for fagforeningen>|Arbejdet fortsætter i dag',
    'i|Formanden for klubben|arbejdet bliver færdigt før sommer',
  ],
  [
    '»Arbejdet fortsætter i dag«, sagde talsmanden for havnen, Anne Holm. Talsmanden for havnen sagde, at arbejdet bliver færdigt før sommer.',
    'd|Anne Holm <talsmanden for havnen>|Arbejdet fortsætter i dag',
    'i|Anne Holm <talsmanden for havnen>|arbejdet bliver færdigt før sommer',
  ],
  [
    'En kran er væltet på kajen i nat.\nDet skriver Harby Avis.',
    'i|Harby Avis|En kran er væltet på kajen i nat',
  ],
  [
    'På spørgsmålet om han bliver svarede træner Dirk Maas: »Hvorfor ikke?«',
    'd|Dirk Maas <træner>|Hvorfor ikke?',
  ],
  ['»Det afgør vejret«, lød svaret fra Kirsten Holm.', 'd|Kirsten Holm|Det afgør vejret'],
  [
    'Broen lukkes i maj (ifølge borgmester Uwe Hahn).',
    'i|Uwe Hahn <borgmester>|Broen lukkes i maj',
  ],
  ['En kran er væltet på kajen i nat. Det skal havnen betale.'],
  [
    'Selv om borgmester Karin Holm sagde, at kajen var helt sikker, blev den lukket i mandags.',
    'i|Karin Holm <borgmester>|kajen var helt sikker',
  ],
  // Whom it was said to stands behind "til".
  [
    '- Vi skal undersøge den færge, siger vagtchefen til Kysten Folkeblad.',
    'd|vagtchefen|Vi skal undersøge den færge',
  ],
  // "Næsten" is nobody.
  [
    'Næsten hver borgmester forventer, at broen bliver dyrere.',
    'i|hver borgmester|broen bliver dyrere',
  ],
  [
    'Sagen mod Ralf Kern fortsætter. Kerns advokat sagde: »Min klient er uskyldig.«',
    'd|Kerns advokat|Min klient er uskyldig.',
  ],
  // Some papers set speech in single marks alone.
  [
    "'Det betyder, at vi må vente til maj,' skriver Dorte Lund.",
    'd|Dorte Lund|Det betyder, at vi må vente til maj,',
  ],
  // A number of people in the speech says nothing itself.
  [
    '- Når man spørger, svarer omkring 70 procent, at de venter, siger Michael Lund til Havnebladet.',
    'd|Michael Lund|Når man spørger, svarer omkring 70 procent, at de venter',
  ],
  [
    'Karin Berg kom i går. »Vi venter på svar«, siger man på rådhuset.',
    'd|rådhuset|Vi venter på svar',
  ],
  ['»Vi beklager forsinkelsen«, lød meddelelsen.', 'd|meddelelsen|Vi beklager forsinkelsen'],
  ['»Vi savner ham meget«, siger familien Lund.', 'd|familien Lund <>|Vi savner ham meget'],
  ['Midt- og Vestpolitiet oplyser, at broen er lukket.', 'i|Midt- og Vestpolitiet|broen er lukket'],
  [
    'Manden er ifølge politiet sigtet for tyveri af en båd.',
    'i|politiet|Manden er … sigtet for tyveri af en båd',
  ],
  ['Desuden mener rektor, at eleverne mangler nye bøger.', 'i|rektor|eleverne mangler nye bøger'],
  // What somebody else says behind "while" and "but" is none of it.
  [
    'Borgmester Lene Krogh siger, at skolen skal lukke, mens skoleleder Kurt Ravn mener, at den kan reddes.',
    'i|Lene Krogh <Borgmester>|skolen skal lukke',
    'i|Kurt Ravn <skoleleder>|den kan reddes',
  ],
  [
    'Lene Krogh sagde i går, at skolen skal lukke, men oppositionens ordfører Kurt Ravn kaldte planen »dybt uansvarlig«.',
    'i|Lene Krogh|skolen skal lukke',
    'm|Kurt Ravn <oppositionens ordfører>|dybt uansvarlig',
  ],
  // An adjective with the capital of its sentence, and whom it tells of.
  [
    'Amerikanske embedsmænd siger, at skibet blev ramt af en drone.',
    'i|Amerikanske embedsmænd|skibet blev ramt af en drone',
  ],
  // The field or the body of an office stands between it and the name.
  [
    '»Prisen er for høj«, siger afdelingschef i Havnestyrelsen Karen Lund.',
    'd|Karen Lund <afdelingschef i Havnestyrelsen>|Prisen er for høj',
  ],
  [
    'Direktør i Dansk Kystfart Karen Lund siger, at prisen er for høj.',
    'i|Karen Lund <Direktør i Dansk Kystfart>|prisen er for høj',
  ],
  [
    '»Prisen er for høj«, sagde ministeren i Folketinget til Karen Lund.',
    'd|ministeren|Prisen er for høj',
  ],
  // Behind the comma the verb before its subject tells that what stands before it is a clause.
  [
    'Den 32-årige mand nægter sig skyldig, siger forsvarer Bo Steen.',
    'i|Bo Steen <forsvarer>|Den 32-årige mand nægter sig skyldig',
  ],
  ['Politiet kan oplyse, at to personer er anholdt.', 'i|Politiet|to personer er anholdt'],
  // A verb of several words, which is no verb of what is written.
  [
    '»Vi skal vinde,« lyder det fra landstræner Kim Aagaard.',
    'd|Kim Aagaard <landstræner>|Vi skal vinde,',
  ],
  ['- Vi er stolte, lyder det fra borgmesteren.', 'd|borgmesteren|Vi er stolte'],
  [
    '- Vi har, siger Bente Juul, aldrig set noget lignende.',
    'd|Bente Juul|Vi har … aldrig set noget lignende.',
  ],
];
