import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '„Most zostanie otwarty w maju” – powiedziała burmistrz Anna Zawada.',
    'd|Anna Zawada|Most zostanie otwarty w maju',
  ],
  [
    '– Most zostanie otwarty w maju – powiedziała Anna Zawada.',
    'd|Anna Zawada|Most zostanie otwarty w maju',
  ],
  [
    '– Czekaliśmy długo – dodała Anna Zawada. – Nikt nie przyszedł.',
    'd|Anna Zawada|Czekaliśmy długo … Nikt nie przyszedł.',
  ],
  ['Anna Zawada oświadczyła: „Mamy pieniądze”.', 'd|Anna Zawada|Mamy pieniądze'],
  [
    'Anna Zawada przyjechała w poniedziałek. „Prom się spóźnił” – dodała.',
    'd|Anna Zawada|Prom się spóźnił',
  ],
  ['„Dlaczego teraz?” – zapytał Jan Malik.', 'd|Jan Malik|Dlaczego teraz?'],
  [
    'Jan Malik poinformował, że most zostanie otwarty w maju.',
    'i|Jan Malik|most zostanie otwarty w maju',
  ],
  ['Film „Ciche morze” wchodzi dziś do kin.'],
  ['Tak zwany „cichy rejon” – tzw. strefa – zaczyna się tutaj.'],
  ['Dziennik „Nabrzeże” ukazuje się w poniedziałki.'],
  [
    '– Opłaty w tym roku nie wzrosną – zapewnił minister infrastruktury Marek Sowa.',
    'd|Marek Sowa <minister infrastruktury>|Opłaty w tym roku nie wzrosną',
  ],
  ['„Straciliśmy wszystko” – opowiada emerytka Halina Bąk.', 'd|Halina Bąk|Straciliśmy wszystko'],
  [
    'Marek Sowa przyjechał do Gdyni.\n– Most otworzymy jesienią – zapowiedział Sowa.',
    'd|Marek Sowa|Most otworzymy jesienią',
  ],
  [
    'Minister Marek Sowa przyjechał do Gdyni. „Most otworzymy jesienią” – obiecał minister.',
    'd|Marek Sowa|Most otworzymy jesienią',
  ],
  [
    '– Kto za to zapłaci? – zapytała posłanka Olga Ryś.',
    'd|Olga Ryś <posłanka>|Kto za to zapłaci?',
  ],
  [
    'Olga Ryś nie powiedziała, że podatek spadnie w przyszłym roku.',
    'i!|Olga Ryś|podatek spadnie w przyszłym roku',
  ],
  ['Olga Ryś: „Podatek musi spaść”', 'd|Olga Ryś|Podatek musi spaść'],
  ['Policja poinformowała, że dwie osoby są ranne.', 'i|Policja|dwie osoby są ranne'],
  ['Jak podał Marek Sowa, remont potrwa miesiąc.', 'i|Marek Sowa|remont potrwa miesiąc'],
  [
    'Spółka napisała w komunikacie: „Bardzo nam przykro z powodu wypadku”.',
    'd|Spółka|Bardzo nam przykro z powodu wypadku',
  ],
  [
    '– Pociąg – wyjaśnił inżynier Piotr Dąb – nie jechał za szybko.',
    'd|Piotr Dąb|Pociąg … nie jechał za szybko.',
  ],
  ['Zespół „Wiatr” zagrał koncert.'],
  ['Mężczyzna o pseudonimie „Lis” został zatrzymany.'],
  ['Program „Czyste miasto” rusza w maju.'],
  ['Powieść „Cicha woda” dostała nagrodę.'],
  ['Ekran ma 55" i kosztuje niewiele.'],
  [
    '„Podatki spadną w przyszłym roku” – zapowiedziała premier Ewa Kania.',
    'd|Ewa Kania <premier>|Podatki spadną w przyszłym roku',
  ],
  ['Ewa Kania zapowiedziała, że podatki wkrótce spadną.', 'i|Ewa Kania|podatki wkrótce spadną'],
  [
    'Premier Ewa Kania spotkała się z rolnikami. Dodała, że pomoc nadejdzie wkrótce.',
    'i|Ewa Kania|pomoc nadejdzie wkrótce',
  ],
  ['Ewa Kania podkreśliła: „Rolnicy dostaną pomoc”.', 'd|Ewa Kania|Rolnicy dostaną pomoc'],
  ['„Rolnicy dostaną pomoc” – podkreśliła ona.', 'd||Rolnicy dostaną pomoc'],
  [
    '„Nie negocjujemy z nikim – oświadczył wojewoda Jan Sobczak.\nProtest trwa.',
    'd|Jan Sobczak|Nie negocjujemy z nikim',
  ],
  [
    '„Przegraliśmy mecz” – przyznał trener Jacek Wilk. „Drużyna walczyła” – dodał.',
    'd|Jacek Wilk|Przegraliśmy mecz',
    'd|Jacek Wilk|Drużyna walczyła',
  ],
  ['Ambasador nazwał umowę „historyczną”.', 'm|Ambasador|historyczną'],
  ['Tygodnik „Fala” ukazuje się w środy.'],
  ['Operacja „Czysta woda” zakończyła się wczoraj.'],
  ['Tak zwana „cicha strefa” zaczyna się tutaj.'],
  ['Protestujący skandowali „Woda dla wszystkich”.'],
  ['Bank „Zachód” otworzył oddział.'],
  ['Jan Sobczak odpowiedział: „Nie komentuję plotek”.', 'd|Jan Sobczak|Nie komentuję plotek'],
  [
    '„Most będzie zamknięty do maja”. Tak powiedział burmistrz Jan Nowak.',
    'd|Jan Nowak|Most będzie zamknięty do maja',
  ],
  [
    '„Nie boimy się” – powiedział dziennikarzom rzecznik policji Jan Kowal.',
    'd|Jan Kowal|Nie boimy się',
  ],
  [
    'Jej uczeń, reżyser Adam Gromski, dodaje: „Nigdy się nie bała”.',
    'd|Adam Gromski <reżyser>|Nigdy się nie bała',
  ],
  [
    '– Nie zapłacimy tej kary – mówi „Kurierowi Portowemu” Marcin Lis, prezes spółki Dorsz.',
    'd|Marcin Lis <prezes spółki Dorsz>|Nie zapłacimy tej kary',
  ],
  ['Według Anny Zawady most wymaga remontu.', 'i|Anna Zawada|most wymaga remontu'],
  [
    'Burmistrz Anna Zawada przyjechała na miejsce o świcie. Według Zawady most wymaga remontu.',
    'i|Anna Zawada|most wymaga remontu',
  ],
  [
    '– To był ogromny huk – opowiada jedna z mieszkanek bloku. – Wybiegliśmy boso.',
    'd|jedna z mieszkanek bloku|To był ogromny huk … Wybiegliśmy boso.',
  ],
  [
    'Sędzia Maria Głaz uznała oskarżonego za winnego. „Działał z premedytacją” – uzasadniała sędzia. Obrońca Piotr Żak zapowiedział apelację. „Wyrok jest niesprawiedliwy” – ocenił.',
    'd|Maria Głaz|Działał z premedytacją',
    'd|Piotr Żak|Wyrok jest niesprawiedliwy',
  ],
  [
    'Poseł Adam Kos spotkał się z rybakami, a następnie z posłanką Ireną Sową. Kos powiedział, że kwoty połowowe są za niskie, i zapowiedział projekt ustawy.',
    'i|Adam Kos|kwoty połowowe są za niskie',
  ],
  [
    '– Jeden z naszych kutrów nie wrócił – stwierdził jeden z szyprów z Helu.',
    'd|jeden z szyprów z Helu|Jeden z naszych kutrów nie wrócił',
  ],
  [
    '„Gratuluję całej drużynie!” – napisał na platformie X trener Olaf Mróz.',
    'd|Olaf Mróz <trener>|Gratuluję całej drużynie!',
  ],
  [
    'Minister transportu Irena Ladowska broniła ustawy. – Nie ma drogi powrotnej – powiedziała we wtorek dziennikarzom.',
    'd|Irena Ladowska|Nie ma drogi powrotnej',
  ],
  ['Nikt nie powiedział, że most się zawali.'],
  [
    '„Straciliśmy wszystko”, mówi rolnik Piotr Zasada. „Nawet płot”.',
    'd|Piotr Zasada <rolnik>|Straciliśmy wszystko',
    'd|Piotr Zasada|Nawet płot',
  ],
  [
    'Prokurator Andrzej Wielicki poinformował, że śledztwo potrwa do jesieni.',
    'i|Andrzej Wielicki <Prokurator>|śledztwo potrwa do jesieni',
  ],
  [
    'Adwokat Ireny Długosz powiedział, że jego klientka jest niewinna.',
    'i|Adwokat Ireny Długosz|jego klientka jest niewinna',
  ],
  [
    'Sawicki odmówił komentarza, ale powiedział, że cieszy się z wyroku.',
    'i|Sawicki|cieszy się z wyroku',
  ],
  ['– To koniec – powiedział Do Van Nam.', 'd|Do Van Nam|To koniec'],
  [
    '„Nabrzeże jest puste” – powiedział rzecznik policji Nguyen Van Thanh.',
    'd|Nguyen Van Thanh <rzecznik policji>|Nabrzeże jest puste',
  ],
  [
    'Siosaia Taufa z Ministerstwa Zdrowia powiedział, że nabrzeże będzie zamknięte.',
    'i|Siosaia Taufa|nabrzeże będzie zamknięte',
  ],
  [
    'Rybak powiedział, że most zamknięto na zawsze, Irena Długosz sprecyzowała, że tylko do jesieni.',
    'i|Rybak|most zamknięto na zawsze',
    'i|Irena Długosz|tylko do jesieni',
  ],
  ['Nikt nie mówił, że most jest groźny.'],
  ['Tak zwany „podatek plażowy” zniesiono w ubiegłym roku.'],
  ['Jej nowa powieść „Sól na oknie” ukaże się w maju.'],
  [
    'Adwokatka Maria Szternal nazwała wyrok „hańbą dla sądu”.',
    'm|Maria Szternal <Adwokatka>|hańbą dla sądu',
  ],
  [
    '– To nie jest zwycięstwo, to odroczenie – skomentował szef związku Tomasz Bareja.',
    'd|Tomasz Bareja <szef związku>|To nie jest zwycięstwo, to odroczenie',
  ],
  ['Na transparencie widniał napis „Ręce precz od lasu”.'],
  [
    '– Kto za to zapłaci? – pyta emerytka Zofia Łuczak. – Znowu my.',
    'd|Zofia Łuczak <emerytka>|Kto za to zapłaci? … Znowu my.',
  ],
  [
    'Zdaniem meteorolog Anny Wierzby śnieg spadnie już w październiku.',
    'i|Anna Wierzba|śnieg spadnie już w październiku',
  ],
  [
    'Firma przekazała w oświadczeniu, że „przeprasza pasażerów” i zwróci pieniądze za bilety.',
    'm|Firma|„przeprasza pasażerów” i zwróci pieniądze za bilety',
  ],
  [
    'Rzeczniczka policji Joanna Ryś dodała, że kierowca miał dwa promile.',
    'i|Joanna Ryś <Rzeczniczka policji>|kierowca miał dwa promile',
  ],
  ['Minister zaprzeczył, że wiedział o umowie.', 'i!|Minister|wiedział o umowie'],
  [
    '– Zabrakło nam sił – przyznał trener Marek Sobol. Kapitan Igor Duda udowadniał, że zespół zasłużył na remis.',
    'd|Marek Sobol <trener>|Zabrakło nam sił',
    'i|Igor Duda <Kapitan>|zespół zasłużył na remis',
  ],
  [
    'Rosjanie twierdzą, że statek zatonął z powodu awarii.',
    'i|Rosjanie|statek zatonął z powodu awarii',
  ],
  [
    'Minister Adam Lis przyjechał wczoraj. Pytany przez dziennikarzy odparł: „Zaczniemy w maju”.',
    'd|Adam Lis|Zaczniemy w maju',
  ],
  ['Zapytana o termin odparła: „Zaczniemy w maju”.', 'd||Zaczniemy w maju'],
  [
    'Po burzy Jan Zawada wrócił do portu. Rybacy zabrali mu sieci, Zawada tylko się śmiał. Stwierdził, że jutro kupi nowe sieci w mieście.',
    'i|Jan Zawada <>|jutro kupi nowe sieci w mieście',
  ],
  [
    '„Most jest zamknięty” – powiedziała Monika Lis. „Otworzymy go wiosną” – dodała policjantka.',
    'd|Monika Lis|Most jest zamknięty',
    'd|Monika Lis|Otworzymy go wiosną',
  ],
  [
    'Osoby zaznajomione ze sprawą powiedziały, że most pozostanie zamknięty.',
    'i|Osoby|most pozostanie zamknięty',
  ],
  [
    'Rzecznik portu Karol Lis odpowiedział w środę. - Most jest zamknięty od rana - powiedział Lis.',
    'd|Karol Lis|Most jest zamknięty od rana',
  ],
  [
    '„Most jest zamknięty” – powiedziała podkom. Monika Lis z policji w Solnie.',
    'd|Monika Lis|Most jest zamknięty',
  ],
  [
    'Anna Lisek, Jan Kot i Ewa Dunin oświadczyli, że port zostanie zamknięty.',
    'i|Anna Lisek, Jan Kot i Ewa Dunin|port zostanie zamknięty',
  ],
  [
    'Rząd Anny Kotowej oświadczył, że most jest zamknięty.',
    'i|Rząd Anny Kotowej|most jest zamknięty',
  ],
  ['„Most jest zamknięty” – dodała mł. asp. Anna Kot.', 'd|Anna Kot|Most jest zamknięty'],
  [
    'Rzecznik policji Jan Kowal przyjechał do portu. „Prom się spóźnił” – powiedział rzecznik prokuratury okręgowej.',
    'd|rzecznik prokuratury okręgowej|Prom się spóźnił',
  ],
  [
    '„Most jest zamknięty” – powiedział PAP Karol Lis z zarządu portu.',
    'd|Karol Lis <>|Most jest zamknięty',
  ],
  [
    '„Most jest zamknięty” – powiedziała reporterowi Radia Sól podkom. Monika Lis.',
    'd|Monika Lis|Most jest zamknięty',
  ],
  ['Stary most zamkną na zimę. Poinformował o tym burmistrz.'],
  [
    'Stary most zamkną na zimę. O tym poinformował burmistrz Jan Lis.',
    'i|Jan Lis|Stary most zamkną na zimę',
  ],
  [
    'Jak poinformowała Anna Kot z policji w Solnie, kierowca próbował uciekać drogą, która jest zamknięta.',
    'i|Anna Kot <>|kierowca próbował uciekać drogą, która jest zamknięta',
  ],
  [
    '„Hala się pali” – powiedział nam st. kpt. mgr inż. Andrzej Wilk z portu.',
    'd|Andrzej Wilk|Hala się pali',
  ],
  [
    '„Most jest zamknięty” – przyznał Karol Lis. Wskazał plan prac portu na poranek. „Sytuacja jest trudna” – ocenił.',
    'd|Karol Lis|Most jest zamknięty',
    'd|Karol Lis|Sytuacja jest trudna',
  ],
  [
    'Odpowiadając na pytanie dziennikarza, Jan Korin powiedział, że stawka się nie zmieni.',
    'i|Jan Korin <>|stawka się nie zmieni',
  ],
  [
    'Choć burmistrz Anna Zielińska powiedziała, że nabrzeże jest bezpieczne, inżynierowie zamknęli je w poniedziałek.',
    'i|Anna Zielińska <burmistrz>|nabrzeże jest bezpieczne',
  ],
  [
    'W piątek rzecznik Prokuratury Krajowej prok. Jan Lis podał, że akta są już w Solnie. – Drugie śledztwo trwa – dodał rzecznik PK.',
    'i|Jan Lis <rzecznik Prokuratury Krajowej>|akta są już w Solnie',
    'd|Jan Lis|Drugie śledztwo trwa',
  ],
  [
    '„Prace trwają także dzisiaj” – powiedział rzecznik portu Jan Zawada. Rzecznik prokuratury powiedział, że prace skończą się przed latem.',
    'd|Jan Zawada <rzecznik portu>|Prace trwają także dzisiaj',
    'i|Rzecznik prokuratury|prace skończą się przed latem',
  ],
  [
    'Dyrektor szpitala Adam Wilk przyjechał w poniedziałek rano. Dyrektor szkoły powiedział, że prace skończą się przed latem.',
    'i|Dyrektor szkoły|prace skończą się przed latem',
  ],
  [
    'Prezes związku Paweł Dudek przyjechał w poniedziałek rano. Prezes spółki powiedział, że prace skończą się przed latem.',
    'i|Prezes spółki|prace skończą się przed latem',
  ],
  ['„Most otworzymy w maju” – powiedział rzecznik PK.', 'd|rzecznik PK|Most otworzymy w maju'],
  [
    '„Była zmęczona sporem” – powiedziała osoba z otoczenia Anny Wilk.',
    'd|osoba z otoczenia Anny Wilk|Była zmęczona sporem',
  ],
  [
    '„Prace trwają także dzisiaj” – powiedział rzecznik portu Jan Zawada. Rzecznik portu powiedział, że prace skończą się przed latem.',
    'd|Jan Zawada <rzecznik portu>|Prace trwają także dzisiaj',
    'i|Jan Zawada <rzecznik portu>|prace skończą się przed latem',
  ],
  [
    'Odpowiedź burmistrza Jana Nowickiego była krótka: „O tym zdecyduje pogoda”.',
    'd|Jan Nowicki|O tym zdecyduje pogoda',
  ],
  [
    '„Nie podpiszemy tej umowy” – powiedzieli Jan Nowicki i Anna Wierzba.',
    'd|Jan Nowicki i Anna Wierzba|Nie podpiszemy tej umowy',
  ],
  ['Burmistrz nie powiedział, czy most zostanie otwarty w maju.'],
  [
    '– Badamy ślady – powiedziała w środę fala.pl prok. Anna Kot, rzeczniczka sądu.',
    'd|Anna Kot|Badamy ślady',
  ],
  [
    'Na placu stały beczki „po oleju”. – Ogień widać z daleka – ocenił brygadier Jan Lis.',
    'd|Jan Lis <brygadier>|Ogień widać z daleka',
  ],
  [
    '– Czekamy na dokumenty – powiedział rano w TVS 1 rzecznik portu Jan Lis.',
    'd|Jan Lis <rzecznik portu>|Czekamy na dokumenty',
  ],
  [
    '– Wiemy mało – przyznał burmistrz Jan Lis.\n\nPo godzinie burmistrz rozmawiał z rybakami: – Najpierw trzeba wszystko policzyć, a potem zamykać.',
    'd|Jan Lis|Wiemy mało',
    'd|Jan Lis|Najpierw trzeba wszystko policzyć, a potem zamykać.',
  ],
  [
    'Anna Kot, szefowa portu, w rozmowie z redaktorem Latarni wyjaśniła, że nowy most jest za niski.',
    'i|Anna Kot <szefowa portu>|nowy most jest za niski',
  ],
  [
    '– Nikt nie utonął – powiedział PAP dyżurny straży w Solnie.',
    'd|dyżurny straży w Solnie|Nikt nie utonął',
  ],
  [
    '– Nie ustąpimy – deklarował sędzia Lis.\n\nDawna I prezes SO Maria Kotarska wpuściła do sali Piotra Wilka. Dodała, że gość często bywał w Solnie.',
    'd|Lis|Nie ustąpimy',
    'i|Maria Kotarska|gość często bywał w Solnie',
  ],
  [
    'Mostu pilnuje straż. „Czekamy bardzo krótko” – cytuje Jana Zielińskiego redakcja radia.',
    'd|Jan Zieliński|Czekamy bardzo krótko',
  ],
  [
    'Radny Jan Lis odszedł z klubu. Jednocześnie ogłosił, że zostanie w radzie do wiosny.',
    'i|Jan Lis|zostanie w radzie do wiosny',
  ],
  [
    '– Mamy nowe dowody – oświadczył prokurator, zaznaczając, że śledztwo potrwa do wiosny.',
    'd|prokurator|Mamy nowe dowody',
    'i|prokurator|śledztwo potrwa do wiosny',
  ],
  [
    'Rybak przeprosił mieszkańców, tłumacząc, że zabrakło pieniędzy na remont.',
    'i|Rybak|zabrakło pieniędzy na remont',
  ],
  [
    'Reprezentujący burmistrza Nowego Sadu w kontaktach z mediami Jan Lis poinformował, że most zostanie zamknięty.',
    'i|Jan Lis|most zostanie zamknięty',
  ],
  [
    'W rozmowie z portalem fala.info Jan Lis - bo o nim mowa - podkreślił, że nikomu źle nie życzył.',
    'i|Jan Lis|nikomu źle nie życzył',
  ],
  [
    'Jeden z radnych gminy Fala powiedział, że most jest zamknięty.',
    'i|Jeden z radnych gminy Fala|most jest zamknięty',
  ],
  [
    '– Most jest zamknięty – powiedziała prokurator Anna Lis rzecznik Prokuratury Okręgowej w Soli.',
    'd|Anna Lis <prokurator>|Most jest zamknięty',
  ],
  [
    'Lis czekał. - Kapitan powinien nas przeprosić - powiedział Lis. Przyznał, że z kapitanem pokłócił się jeszcze wiosną. Latem kapitan sprzedał łódź i wyjechał z portu na całe dwa miesiące. - Nasza nowa łódź jest o wiele większa - podał Lis w komunikacie.',
    'd|Lis|Kapitan powinien nas przeprosić',
    'i|Lis|z kapitanem pokłócił się jeszcze wiosną',
    'd|Lis|Nasza nowa łódź jest o wiele większa',
  ],
  [
    'Dyrektor portu Jan Kowal odszedł. „Mamy dość”, powiedział Kowal. Autorzy raportu pytają o lód. Rozważają, że port zostanie zamknięty.',
    'd|Jan Kowal|Mamy dość',
    'i||port zostanie zamknięty',
  ],
  [
    'Rzecznik prezydenta Jan Lis przyjechał do Gdyni. „Decyzja zapadła dawno” – powiedział Lis. „Jest ostateczna” – powiedział prezydent.',
    'd|Jan Lis <Rzecznik prezydenta>|Decyzja zapadła dawno',
    'd|prezydent|Jest ostateczna',
  ],
  [
    '– Nikt nam nic nie powiedział – relacjonuje przewodniczący rady miasta Zatorza.',
    'd|przewodniczący rady miasta Zatorza|Nikt nam nic nie powiedział',
  ],
  [
    '„Bardzo nam go brakuje” – mówi rodzina Kowalskich.',
    'd|rodzina Kowalskich <>|Bardzo nam go brakuje',
  ],
  [
    'Według świadków, którzy wszystko widzieli, łódź płynęła za szybko.',
    'i|świadkowie|łódź płynęła za szybko',
  ],
  [
    'Prokurator Piotr Lis, autor aktu oskarżenia, powiedział że prokuratura zaskarżyła wyrok Sądu Okręgowego w Solnie.',
    'i|Piotr Lis|prokuratura zaskarżyła wyrok Sądu Okręgowego w Solnie',
  ],
  [
    'Według rzecznika portu Marka Lisa most jest zamknięty. Dodał, że ruch wróci w maju.',
    'i|Marek Lis|most jest zamknięty',
    'i|Marek Lis|ruch wróci w maju',
  ],
  [
    'Rzeczniczka Straży Portowej podkreśla, że most jest całkiem bezpieczny.',
    'i|Rzeczniczka Straży Portowej|most jest całkiem bezpieczny',
  ],
  [
    'Anna Zawada, rzeczniczka Komendy Głównej Policji, milczała. W niedzielę rzeczniczka przekazała, że most jest całkiem bezpieczny.',
    'i|Anna Zawada|most jest całkiem bezpieczny',
  ],
  [
    'Szef portu Jan Lis po wizycie w Utopii, Słowacji i Turcji zapewnił, że nowy most będzie gotowy.',
    'i|Jan Lis <Szef portu>|nowy most będzie gotowy',
  ],
  // a body that was named before, called by its noun alone
  [
    'Ministerstwo Rybołówstwa zamknęło zatokę. „Nie mieliśmy wyboru” – poinformowało ministerstwo.',
    'd|Ministerstwo Rybołówstwa|Nie mieliśmy wyboru',
  ],
  // where somebody works, behind a full name
  [
    '„Most jest zamknięty” – poinformowała Anna Lis z Ministerstwa Zdrowia.',
    'd|Anna Lis|Most jest zamknięty',
  ],
  [
    'Jan Zawada z Ministerstwa Obrony powiedział, że most jest zamknięty.',
    'i|Jan Zawada|most jest zamknięty',
  ],
  // a dash close to the verb that it sets off
  ['– Most jest zamknięty –powiedziała Anna Lis.', 'd|Anna Lis|Most jest zamknięty'],
  // what is told begins behind a source in its case, where no comma parts them
  ['Według policji mężczyzna jechał za szybko.', 'i|policja|mężczyzna jechał za szybko'],
  ['Zdaniem prokuratora podejrzany działał sam.', 'i|prokurator|podejrzany działał sam'],
  ['Według świadków jechał za szybko.', 'i|świadkowie|jechał za szybko'],
  ['Według rzecznika policji kobieta nie żyje.', 'i|rzecznik policji|kobieta nie żyje'],
  // a body behind an office is whose it is
  [
    'Prezes American Airlines Robert Lis zabrał głos. „Firma pomoże” – dodał prezes American Airlines.',
    'd|Robert Lis <Prezes American Airlines>|Firma pomoże',
  ],
  [
    'Po godzinie 16 prokurator powiedział, że pomost jest zamknięty.',
    'i|prokurator|pomost jest zamknięty',
  ],
  [
    'Około godziny 16 rzecznik policji poinformował, że pomost jest zamknięty.',
    'i|rzecznik policji|pomost jest zamknięty',
  ],
  [
    'Po wystąpieniu Jana Wilka Anna Lis powiedziała, że pomost jest zamknięty.',
    'i|Anna Lis|pomost jest zamknięty',
  ],
  // What joins a sentence to the one before opens a main clause; somebody else's clause behind it is not the first one's.
  ['Ale burmistrz Jan Nowak zapowiedział zamknięcie portu, a mieszkańcy wyjechali.'],
  [
    'Ale jak powiedział burmistrz Jan Nowak, port jest zamknięty.',
    'i|Jan Nowak <burmistrz>|port jest zamknięty',
  ],
  [
    '„Zbiory są dobre” – powiedziała minister rolnictwa Anna Lis. Minister zdrowia powiedział, że szpitale są gotowe.',
    'd|Anna Lis|Zbiory są dobre',
    'i|Minister zdrowia|szpitale są gotowe',
  ],
  // What somebody else says behind "while" and "but" is none of it.
  [
    'Burmistrz Helena Kroh twierdzi, że szkoła musi zniknąć, podczas gdy dyrektor Karol Rawski mówi, że da się ją uratować.',
    'i|Helena Kroh <Burmistrz>|szkoła musi zniknąć',
    'i|Karol Rawski <dyrektor>|da się ją uratować',
  ],
  // Behind a clause that tells more of somebody and a phrase of when or where the head of the sentence is the subject.
  [
    'Prezes klubu Adam Kos, który kieruje nim od lat, w poniedziałek powiedział, że klub nie ma pieniędzy.',
    'i|Adam Kos <Prezes klubu>|klub nie ma pieniędzy',
  ],
  ['Plan jest „martwy”, powiedziała Ada Lind.', 'm|Ada Lind|Plan jest „martwy”'],
];
