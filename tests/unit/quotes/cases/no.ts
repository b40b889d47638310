import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  ['– Broen åpner i mai, sier ordfører Kari Lunde.', 'd|Kari Lunde|Broen åpner i mai'],
  ['«Broen åpner i mai», sier Kari Lunde.', 'd|Kari Lunde|Broen åpner i mai'],
  ['Kari Lunde skriver: «Vi har pengene.»', 'd|Kari Lunde|Vi har pengene.'],
  [
    '– Broen åpner i mai, sier Kari Lunde til NRK.\n– Vi har ventet lenge.',
    'd|Kari Lunde|Broen åpner i mai',
    'd|Kari Lunde|Vi har ventet lenge.',
  ],
  ['Kari Lunde sier at broen åpner i mai.', 'i|Kari Lunde|broen åpner i mai'],
  ['Ifølge Kari Lunde åpner broen i mai.', 'i|Kari Lunde|åpner broen i mai'],
  ['Filmen «Stille hav» vises i dag.'],
  ['Det såkalte «stille området» begynner her.'],
  [
    '– Prisene øker ikke i år, sier samferdselsminister Erik Sandvik til NTB.',
    'd|Erik Sandvik <samferdselsminister>|Prisene øker ikke i år',
  ],
  ['– Vi har mistet alt, forteller Gunn Eide (67).', 'd|Gunn Eide|Vi har mistet alt'],
  ['«Vaksinen er trygg», skriver overlege Lars Holm i en e-post.', 'd|Lars Holm|Vaksinen er trygg'],
  ['- Det var helt mørkt, sa Gunn Eide.', 'd|Gunn Eide|Det var helt mørkt'],
  [
    'Lars Holm kom til stedet mandag. «Vi har kontroll på situasjonen», sa han.',
    'd|Lars Holm|Vi har kontroll på situasjonen',
  ],
  ['Lars Holm forklarer at sykehuset har nok senger.', 'i|Lars Holm|sykehuset har nok senger'],
  ['Ifølge Lars Holm har sykehuset nok senger.', 'i|Lars Holm|har sykehuset nok senger'],
  ['Sykehuset har nok senger, ifølge Lars Holm.', 'i|Lars Holm|Sykehuset har nok senger'],
  ['Politiet melder at to personer er pågrepet.', 'i|Politiet|to personer er pågrepet'],
  ['– Toget, forklarer ingeniør Per Strøm, kjørte ikke for fort.', 'd|Per Strøm|Toget'],
  [
    '– Hvem skal betale? spør stortingsrepresentant Kari Berg.',
    'd|Kari Berg <stortingsrepresentant>|Hvem skal betale?',
  ],
  ['Kari Berg sa ikke at skatten skal ned.', 'i!|Kari Berg|skatten skal ned'],
  ['Kari Berg legger til: «Skatten må ned nå.»', 'd|Kari Berg|Skatten må ned nå.'],
  [
    'Statsminister Anne Vold besøkte Tromsø.\n– Vi står sammen, sa statsministeren.',
    'd|Anne Vold|Vi står sammen',
  ],
  [
    '– Forslaget er urimelig, sier Anne Vold.\n– Vi sier nei.',
    'd|Anne Vold|Forslaget er urimelig',
    'd|Anne Vold|Vi sier nei.',
  ],
  [
    '«Far sa “ikke gi opp” hver dag», minnes løperen Mari Lie.',
    'd|Mari Lie|Far sa “ikke gi opp” hver dag',
  ],
  ['Anne Vold kalte forslaget «helt urimelig».', 'm|Anne Vold|helt urimelig'],
  ['Selskapet skriver: «Vi beklager ulykken.»', 'd|Selskapet|Vi beklager ulykken.'],
  ['Rapporten slår fast at gjelden har økt.', 'i|Rapporten|gjelden har økt'],
  ['– Eg er glad for dette, seier ordførar Olav Vik.', 'd|Olav Vik|Eg er glad for dette'],
  ['Filmen «Stille hav» har premiere fredag.'],
  ['Bandet «Nordavind» spiller i kveld.'],
  ['Skipet «Havørn» gikk på grunn.'],
  ['Mannen, kalt «Reven», ble pågrepet.'],
  ['Prosjektet «Ren by» starter i mai.'],
  ['Boken «Vannets vei» fikk prisen.'],
  ['Den såkalte «stille sonen» begynner her.'],
  ['Skjermen er 55" stor.'],
  ['– En lang liste\n– To ting til'],
  ['Mari Lie skrev på Facebook: «Takk for all støtte.»', 'd|Mari Lie|Takk for all støtte.'],
  [
    '– Kaia er tom, sier leder i Norsk Kyst- og Havnelag, Siosaia Taufa.',
    'd|Siosaia Taufa <leder i Norsk Kyst- og Havnelag>|Kaia er tom',
  ],
  ['– Det er slutt, sier Abu Bakr al-Masri.', 'd|Abu Bakr al-Masri|Det er slutt'],
  ['Mari Lie svarer at hun gleder seg.', 'i|Mari Lie|hun gleder seg'],
  ['Avisen «Kaien» kommer ut på mandager.'],
  [
    '– Vi må bygge nå, sier Anna Berg. Det går ikke lenger. Ingen gjør noe.',
    'd|Anna Berg|Vi må bygge nå … Det går ikke lenger. Ingen gjør noe.',
  ],
  ['– Jeg er glad, sier Anna Berg til NTB. Hun bor i Oslo.', 'd|Anna Berg|Jeg er glad'],
  ['– Vi bygger, sier Anna Berg (Ap).', 'd|Anna Berg|Vi bygger'],
  [
    '– Det var veldig dårlig timing, avleverer Anna Berg.',
    'd|Anna Berg|Det var veldig dårlig timing',
  ],
  ['– Vi blir, sier frøken Berg.', 'd|Berg <>|Vi blir'],
  [
    'Forfatteren Olav Brekke er død. Han ble 88 år. – Han skrev til det siste, sier forlegger Anne Foss til avisen.',
    'd|Anne Foss <forlegger>|Han skrev til det siste',
  ],
  [
    'Omsetningen falt med fem prosent, melder selskapet torsdag. Konsernsjef Liv Aas snakker om «et mellomår».',
    'i|selskapet|Omsetningen falt med fem prosent',
    'm|Liv Aas <Konsernsjef>|et mellomår',
  ],
  ['Etter et møte med de ansatte i går kveld bestemte ledelsen seg for å stenge.'],
  [
    'Det er avgjørende at broen er klar før vinteren, sier ordfører Kari Dahl (H).',
    'i|Kari Dahl <ordfører>|Det er avgjørende at broen er klar før vinteren',
  ],
  // "Sier det seg selv" says nothing of anybody.
  [
    '- Når alt er talt opp, sier det seg selv at vi må vente, sier Kari Dahl.',
    'd|Kari Dahl|Når alt er talt opp, sier det seg selv at vi må vente',
  ],
  [
    '– Når alle klager på broen, mener vi faktisk at det haster, sier Odd Moen.',
    'd|Odd Moen|Når alle klager på broen, mener vi faktisk at det haster',
  ],
  // The paper that it was said to stands before the verb.
  ['Til Kystavisen sa Karen Holm: «Kaia skal bygges om.»', 'd|Karen Holm|Kaia skal bygges om.'],
  ['Karen Holm sa til Kystavisen: «Kaia skal bygges om.»', 'd|Karen Holm|Kaia skal bygges om.'],
  // A plain sentence, and behind it whose word it is.
  [
    'Broen over Vestelva er stengt til mars. Det opplyser politiet.',
    'i|politiet|Broen over Vestelva er stengt til mars',
  ],
  [
    '– Broen er trygg, sier Anna Berg. – Vi har sjekket den to ganger.',
    'd|Anna Berg|Broen er trygg … Vi har sjekket den to ganger.',
  ],
  ['– Dette er, sier Anna Berg, som bor ved broen, noe vi aldri har sett.', 'd|Anna Berg|Dette er'],
  ['Broen over Vestelva er stengt til mars. Det skal havna betale.'],
  // Behind a name and a body "til" leads to whom it was told, and a body in small letters belongs to its name.
  [
    'Mannen brøt seg inn i havna fredag. Det opplyser Peter Lund fra politiet til danske TV 2.',
    'i|Peter Lund|Mannen brøt seg inn i havna fredag',
  ],
  ['Offisielt sier regjeringen at broen er trygg.', 'i|regjeringen|broen er trygg'],
  ['Nordre politidistrikt meldte at havna er stengt.', 'i|Nordre politidistrikt|havna er stengt'],
  // The name beside an office, before the place where its bearer works.
  [
    '«Arbeidet fortsetter i dag», sa talspersonen for havna, Anne Holm. Talspersonen for politiet sa at arbeidet blir ferdig før sommeren.',
    'd|Anne Holm <talspersonen for havna>|Arbeidet fortsetter i dag',
    'i|Talspersonen for politiet|arbeidet blir ferdig før sommeren',
  ],
  [
    'Sykehusets direktør Kari Lunde kom mandag morgen. Skolens direktør sa at arbeidet blir ferdig før sommeren.',
    'i|Skolens direktør|arbeidet blir ferdig før sommeren',
  ],
  [
    '«Arbeidet fortsetter i dag», sa lederen for fagforeningen, Per Dahl. Lederen for klubben sa at arbeidet blir ferdig før sommeren.',
    'd|Per Dahl <lederen for fagforeningen>|Arbeidet fortsetter i dag',
    'i|Lederen for klubben|arbeidet blir ferdig før sommeren',
  ],
  [
    'Anne Holm møtte Per Dahl fredag. «Samtalene fortsetter», sa sistnevnte.',
    'd||Samtalene fortsetter',
  ],
  [
    '«Arbeidet fortsetter i dag», sa talspersonen for havna, Anne Holm. Talspersonen for havna sa at arbeidet blir ferdig før sommeren.',
    'd|Anne Holm <talspersonen for havna>|Arbeidet fortsetter i dag',
    'i|Anne Holm <talspersonen for havna>|arbeidet blir ferdig før sommeren',
  ],
  [
    '– Havna er stengt, opplyser etterforskningsleder ved taktisk avsnitt, Per Erik Lund i Finnmark politidistrikt.',
    'd|Per Erik Lund|Havna er stengt',
  ],
  [
    'Selv om ordfører Karin Holm sa at kaia var helt trygg, ble den stengt mandag.',
    'i|Karin Holm <ordfører>|kaia var helt trygg',
  ],
  // Whom it was said to stands behind "til".
  [
    'Advokaten til den siktede, Jon Lie, forteller til Havnebladet at avhøret er over.',
    'i|Jon Lie|avhøret er over',
  ],
  ['– Vi venter på svar, sier forsvareren til Havnebladet.', 'd|forsvareren|Vi venter på svar'],
  [
    'Jourhavende jurist Berit Synnøve Ås hos politiet sier at broen er helt trygg.',
    'i|Berit Synnøve Ås <Jourhavende jurist>|broen er helt trygg',
  ],
  [
    'Forsvararen til den sikta skipperen, advokat Bjørn Lie, seier at klienten nektar straffskuld.',
    'i|Bjørn Lie <advokat>|klienten nektar straffskuld',
  ],
  // "Hvor" opens a question and is nobody.
  ['«Det avgjør været», var svaret fra Kari Holm.', 'd|Kari Holm|Det avgjør været'],
  ['– Hvor gammel mener kommunen at disse broene er?', 'i|kommunen|disse broene er'],
  [
    'Karin Berg kom i går. «Vi venter på svar», sier man i kommunen.',
    'd|kommunen|Vi venter på svar',
  ],
  ['«Vi savner ham veldig», sier familien Lund.', 'd|familien Lund <>|Vi savner ham veldig'],
  [
    'De to gjestene har, ifølge Lund, status som vitner i saken.',
    'i|Lund|De to gjestene har … status som vitner i saken',
  ],
  [
    'Mannen er ifølge politiet siktet for tyveri av en båt.',
    'i|politiet|Mannen er … siktet for tyveri av en båt',
  ],
  [
    'Broen er stengt hele natten, ifølge Syd- og Østpolitiet.',
    'i|Syd- og Østpolitiet|Broen er stengt hele natten',
  ],
  [
    'Minister Petra Langs rådgiver sa: «Vi kommenterer det ikke.»',
    'd|Minister Petra Langs rådgiver|Vi kommenterer det ikke.',
  ],
  [
    'Brann- og redningsetaten skriver på nettet at broen er stengt.',
    'i|Brann- og redningsetaten|broen er stengt',
  ],
  [
    'På spørsmål om han blir svarte trener Dirk Maas: «Hvorfor ikke?»',
    'd|Dirk Maas <trener>|Hvorfor ikke?',
  ],
  [
    'Styreleder dr. Lukas Amend (56) sa: «Køene vokser.»',
    'd|Lukas Amend <Styreleder>|Køene vokser.',
  ],
  ['Klokka åtte meldte politiet om at broen var stengt.', 'i|politiet|broen var stengt'],
  [
    'Ifølge de første meldingene var broen stengt hele natten.',
    'i|første meldingene|var broen stengt hele natten',
  ],
  // What somebody else says behind "while" and "but" is none of it.
  [
    'Ordfører Lene Krogh sier at skolen må legges ned, mens rektor Kurt Ravn mener at den kan reddes.',
    'i|Lene Krogh <Ordfører>|skolen må legges ned',
    'i|Kurt Ravn <rektor>|den kan reddes',
  ],
  // An adjective with the capital of its sentence, and whom it tells of.
  [
    'Amerikanske tjenestemenn sier at skipet ble truffet av en drone.',
    'i|Amerikanske tjenestemenn|skipet ble truffet av en drone',
  ],
  // The field or the body of an office stands between it and the name.
  [
    '– Prisen er for høy, sier leder i Norsk Kyst- og Havnelag, Karen Lund, til Havneavisa.',
    'd|Karen Lund <leder i Norsk Kyst- og Havnelag>|Prisen er for høy',
  ],
  [
    '– Prisen er for høy, sier professor i økonomi ved Universitetet i Havn Karen Lund.',
    'd|Karen Lund <professor i økonomi ved Universitetet i Havn>|Prisen er for høy',
  ],
  [
    'Overfor Havneavisa forklarer Karsten Lauritsen at han trekker seg fra vervet.',
    'i|Karsten Lauritsen|han trekker seg fra vervet',
  ],
  ['Rapporten konkluderer med at kaia er farlig.', 'i|Rapporten|kaia er farlig'],
  // An initial within the name ends no sentence.
  [
    '– Det er imponerende, sier fylkesmann Stein A. Lund til Kystavisen.',
    'd|Stein A. Lund <fylkesmann>|Det er imponerende',
  ],
  // A tag breaks the sentence, as the small word before it tells.
  [
    '– Vi har, sier ordfører Bente B. Juul, aldri sett noe lignende.',
    'd|Bente B. Juul|Vi har … aldri sett noe lignende.',
  ],
  [
    '– Vi tar saken alvorlig, sier Bente Juul, tydelig preget.',
    'd|Bente Juul|Vi tar saken alvorlig',
  ],
  // A noun that looks like a verb.
  [
    '– Vi tar ansvar, sier Anna Lund og legger til:\n– Vi fjerner alle varer som ikke oppfyller våre krav, lover eller regler.',
    'd|Anna Lund|Vi tar ansvar',
    'd|Anna Lund|Vi fjerner alle varer som ikke oppfyller våre krav, lover eller regler.',
  ],
  // Where somebody is from is no office.
  ['– Lampa er ekte mat, sier amerikanske Anna Lund.', 'd|Anna Lund <>|Lampa er ekte mat'],
  [
    '– Vi vinner, lyder det fra landslagstrener Kim Aagård.',
    'd|Kim Aagård <landslagstrener>|Vi vinner',
  ],
];
