import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '« Le pont ouvrira en mai », a déclaré la maire Anne Rivière.',
    'd|Anne Rivière|Le pont ouvrira en mai',
  ],
  ["Anne Rivière a déclaré : « Nous avons l'argent. »", "d|Anne Rivière|Nous avons l'argent."],
  [
    "« Nous avons attendu, explique Anne Rivière, et personne n'est venu. »",
    "d|Anne Rivière|Nous avons attendu … et personne n'est venu.",
  ],
  [
    'Anne Rivière est arrivée lundi. « Le bac était en retard », a-t-elle ajouté.',
    'd|Anne Rivière|Le bac était en retard',
  ],
  ['« Le bac était en retard », précise-t-il.', 'd||Le bac était en retard'],
  ['« Pourquoi maintenant ? » demande Paul Lenoir.', 'd|Paul Lenoir|Pourquoi maintenant ?'],
  [
    'Anne Rivière a affirmé que le pont ouvrirait en mai.',
    'i|Anne Rivière|le pont ouvrirait en mai',
  ],
  ['Le pont ouvrira en mai, a indiqué Anne Rivière.', 'i|Anne Rivière|Le pont ouvrira en mai'],
  ['Selon Anne Rivière, le pont ouvrira en mai.', 'i|Anne Rivière|le pont ouvrira en mai'],
  ['Le film « Mer calme » sort mercredi.'],
  ['La zone dite « de repos » commence ici.'],
  ['Le journal « Le Quai » paraît le lundi.'],
  [
    '« Nous ne fermerons aucune école », a assuré mardi la ministre de l’Éducation, Claire Vasseur.',
    'd|Claire Vasseur <ministre de l’Éducation>|Nous ne fermerons aucune école',
  ],
  [
    '“La situation est sous contrôle”, indique la préfecture dans un communiqué.',
    'd|préfecture|La situation est sous contrôle',
  ],
  [
    '« C’est une catastrophe pour la filière », s’alarme Hugo Lemercier, président du syndicat des éleveurs.',
    'd|Hugo Lemercier <président du syndicat des éleveurs>|C’est une catastrophe pour la filière',
  ],
  [
    'Le maire, Bruno Castel, a reçu les habitants. « Je comprends leur colère », a reconnu l’élu.',
    'd|Bruno Castel|Je comprends leur colère',
  ],
  [
    'Élise Fontanel a gagné la course. « J’ai tout donné dans la dernière montée », raconte-t-elle.',
    'd|Élise Fontanel|J’ai tout donné dans la dernière montée',
  ],
  [
    '« Il faut agir vite, martèle Hugo Lemercier. Les fermes ferment les unes après les autres. »',
    'd|Hugo Lemercier|Il faut agir vite … Les fermes ferment les unes après les autres.',
  ],
  [
    '« Le projet, précise-t-il, coûtera douze millions d’euros. »',
    'd||Le projet … coûtera douze millions d’euros.',
  ],
  [
    'Pour Hugo Lemercier, « rien n’a changé depuis dix ans ».',
    'd|Hugo Lemercier|rien n’a changé depuis dix ans',
  ],
  [
    'Selon le rapport de la Cour des comptes, la dette a augmenté de 4 %.',
    'i|rapport de la Cour des comptes|la dette a augmenté de 4 %',
  ],
  [
    'D’après Claire Vasseur, les travaux commenceront en juin.',
    'i|Claire Vasseur|les travaux commenceront en juin',
  ],
  ['La ministre dit avoir « pris acte » de la décision.', 'm|ministre|pris acte'],
  ['Le parquet a annoncé qu’une enquête était ouverte.', 'i|parquet|une enquête était ouverte'],
  [
    '« Qui va payer ? » s’interroge Jeanne Morel, mère de trois enfants.',
    'd|Jeanne Morel <mère de trois enfants>|Qui va payer ?',
  ],
  ['«On n’a rien vu venir», lâche un voisin.', 'd|voisin|On n’a rien vu venir'],
  [
    '« Mon entraîneur me répétait “ne lâche rien” chaque matin », sourit Élise Fontanel.',
    'd|Élise Fontanel|Mon entraîneur me répétait “ne lâche rien” chaque matin',
  ],
  [
    '« Nous avons beaucoup perdu.\n« Mais nous reconstruirons », promet Bruno Castel.',
    'd|Bruno Castel|Nous avons beaucoup perdu.\n« Mais nous reconstruirons',
  ],
  [
    '« Nous avons beaucoup perdu.\n» Mais nous reconstruirons », promet Bruno Castel.',
    'd|Bruno Castel|Nous avons beaucoup perdu.\n» Mais nous reconstruirons',
  ],
  ['– Je ne regrette rien, a répondu Paul Lenoir au juge.', 'd|Paul Lenoir|Je ne regrette rien'],
  ['Claire Vasseur n’a pas dit que l’école fermerait.', 'i!|Claire Vasseur|l’école fermerait'],
  [
    'Bruno Castel est formel : « La piscine ouvrira à l’été. »',
    'd|Bruno Castel|La piscine ouvrira à l’été.',
  ],
  ['Bruno Castel : « La piscine ouvrira à l’été »', 'd|Bruno Castel|La piscine ouvrira à l’été'],
  [
    'Le tribunal, a rappelé l’avocate Nadia Ferhat, rendra sa décision vendredi.',
    'i|Nadia Ferhat|Le tribunal … rendra sa décision vendredi',
  ],
  [
    '« Mon client est innocent », a plaidé Me Nadia Ferhat. « Il n’était pas sur place », a-t-elle ajouté.',
    'd|Nadia Ferhat|Mon client est innocent',
    'd|Nadia Ferhat|Il n’était pas sur place',
  ],
  ['Ils ont dénoncé un « passage en force » du gouvernement.', 'm||passage en force'],
  [
    'Le pont a été fermé quand le maire Jean Petit a dit qu’il était dangereux.',
    'i|Jean Petit <maire>|il était dangereux',
  ],
  ['L’association dénonce un « scandale sanitaire ».', 'm|association|scandale sanitaire'],
  ['Le suspect, surnommé « le Boucher », est en fuite.'],
  ['La chanson « Vent du nord » a été chantée par la foule.'],
  ['Les « gilets bleus » ont défilé dans la rue.'],
  ['Il mesure 6\'2" et joue pivot.'],
  ['L’opération « Place nette » a mobilisé cent policiers.'],
  ['Aujourd’hui, l’hôpital d’Arras manque d’infirmiers.'],
  [
    'Interrogée par Le Quotidien, Claire Vasseur a déclaré : « Le calendrier sera tenu. »',
    'd|Claire Vasseur|Le calendrier sera tenu.',
  ],
  ['Comme l’a expliqué Nadia Ferhat, le dossier est vide.', 'i|Nadia Ferhat|le dossier est vide'],
  [
    '« Le pont ouvrira en mai », a déclaré le ministre Paul Morel à Brest.',
    'd|Paul Morel <ministre>|Le pont ouvrira en mai',
  ],
  [
    '« Le pont est fermé », a expliqué Claire Vasseur. Selon ses calculs, la réparation coûtera deux millions.',
    'd|Claire Vasseur|Le pont est fermé',
    'i|Claire Vasseur|la réparation coûtera deux millions',
  ],
  // The entries of a live blog: whoever spoke in the one before is nobody of this one.
  [
    '8h35 - Le port rouvre\n« Le port est ouvert », a déclaré Claire Vasseur.\n8h10 - La mairie répond\nLe maire Paul Garnier a visité le pont. « Les travaux sont finis », a-t-il raconté.\n7h50 - Les trains repartent\nLe trafic reprend.',
    'd|Claire Vasseur|Le port est ouvert',
    'd|Paul Garnier|Les travaux sont finis',
  ],
  [
    'Le 18, le port publie son message : « Les travaux du pont sont presque finis ».',
    'd||Les travaux du pont sont presque finis',
  ],
  [
    'Le port nourrit la ville, mais il est aussi l’origine « de la rouille et du bruit ».',
    'd||de la rouille et du bruit',
  ],
  [
    "« Nous n'avons pas le choix. » C'est ce qu'a déclaré Anne Dubois lundi.",
    "d|Anne Dubois|Nous n'avons pas le choix.",
  ],
  [
    "Interrogé par nos confrères du « Monde », Paul Martin a répondu : « Rien n'est décidé. »",
    "d|Paul Martin|Rien n'est décidé.",
  ],
  [
    'Pour le maire, Paul Martin, cette loi est « une erreur du début à la fin ».',
    'd|Paul Martin|une erreur du début à la fin',
  ],
  [
    'La ministre du Logement, Hélène Castaing, a défendu mardi son projet. « Nous irons jusqu’au bout », a-t-elle lancé devant les sénateurs.',
    'd|Hélène Castaing <ministre du Logement>|Nous irons jusqu’au bout',
  ],
  [
    '« On a tout perdu », souffle Gérard Malbec, 62 ans, devant ce qui reste de sa grange.',
    'd|Gérard Malbec|On a tout perdu',
  ],
  [
    'Selon la préfecture, quatre personnes ont été légèrement blessées.',
    'i|préfecture|quatre personnes ont été légèrement blessées',
  ],
  [
    'Le procureur de Valmont, Étienne Roussel, a indiqué que le suspect avait reconnu les faits.',
    'i|Étienne Roussel <procureur de Valmont>|le suspect avait reconnu les faits',
  ],
  [
    '« Ce n’est pas une victoire, c’est un sursis », a commenté le délégué syndical Karim Benhaddou.',
    'd|Karim Benhaddou <délégué syndical>|Ce n’est pas une victoire, c’est un sursis',
  ],
  [
    'Interrogé sur son avenir, l’entraîneur Didier Lacombe a coupé court : « On verra en juin. »',
    'd|Didier Lacombe <entraîneur>|On verra en juin.',
  ],
  [
    '« Si la pluie ne vient pas, prévient l’agriculteur Paul Estève, on arrachera les vignes. »',
    'd|Paul Estève <agriculteur>|Si la pluie ne vient pas … on arrachera les vignes.',
  ],
  [
    'L’entreprise assure, dans un communiqué, « prendre la situation très au sérieux ».',
    'd|entreprise|prendre la situation très au sérieux',
  ],
  ['Le fameux « zéro déchet » fait débat dans la commune.'],
  ['Son nouveau film, « Les Jours sans vent », sort mercredi.'],
  [
    '« Je n’ai rien vu venir », confie Sylvie, infirmière de nuit à l’hôpital de Dreuil. Elle poursuit : « Personne n’a rien vu. »',
    'd|Sylvie|Je n’ai rien vu venir',
    'd|Sylvie|Personne n’a rien vu.',
  ],
  [
    'Le maire (divers gauche) de Saint-Aubrac, Luc Fontanel, dénonce « un abandon pur et simple de nos campagnes ».',
    'd|Luc Fontanel|un abandon pur et simple de nos campagnes',
  ],
  [
    'Pour l’historienne Claire Vauthier, « cette réforme arrive trente ans trop tard ».',
    'd|Claire Vauthier <historienne>|cette réforme arrive trente ans trop tard',
  ],
  [
    'D’après un rapport de la Cour des comptes, le chantier coûtera deux fois plus cher que prévu.',
    'i|rapport de la Cour des comptes|le chantier coûtera deux fois plus cher que prévu',
  ],
  ['Le ministre a refusé de dire si le texte serait retiré.'],
  ['« Vous êtes en retard ! », crie un homme depuis le quai.', 'd|homme|Vous êtes en retard !'],
  ['Sur une pancarte, on pouvait lire « Rendez-nous la mer ».'],
  [
    '« C’est du jamais-vu », résume Bruno Chassagne, le directeur de la réserve, qui compte les nids depuis vingt ans.',
    'd|Bruno Chassagne|C’est du jamais-vu',
  ],
  [
    "« Ce n'est pas fini, a prévenu Claire Vautrin. Nous irons en appel. » Marc Delbos a quitté la salle.",
    "d|Claire Vautrin|Ce n'est pas fini … Nous irons en appel.",
  ],
  [
    'Le Premier ministre a estimé lundi que la dette était « un poison lent » et qu’il fallait « agir maintenant ».',
    'm|Premier ministre|la dette était « un poison lent » et qu’il fallait « agir maintenant »',
  ],
  ['« C’est fini », a déclaré N’Golo Diarra.', 'd|N’Golo Diarra|C’est fini'],
  [
    '« Le quai est vide », a déclaré le maire de Galda J. K. Mabaso.',
    'd|J. K. Mabaso <maire de Galda>|Le quai est vide',
  ],
  [
    '« Le quai est vide », a déclaré Oyelaran Adeyemi de la Fédération des pêcheurs.',
    'd|Oyelaran Adeyemi|Le quai est vide',
  ],
  ['« C’est fini », a déclaré Ngũgĩ wa Mabaso.', 'd|Ngũgĩ wa Mabaso|C’est fini'],
  [
    '« Je suis fatigué. Trop fatigué », écrit-il à sa sœur Jeanne en mars 1916.',
    'd||Je suis fatigué. Trop fatigué',
  ],
  [
    "Un proche de la ministre Jeanne Aubry assure que rien n'est tranché.",
    "i|proche de la ministre Jeanne Aubry|rien n'est tranché",
  ],
  [
    '« Nous ne céderons pas », a affirmé à l’AFP un porte-parole du mouvement.',
    'd|porte-parole du mouvement|Nous ne céderons pas',
  ],
  [
    'L’association L214-Nord réclame « la fermeture immédiate du site ».',
    'd|association L214-Nord|la fermeture immédiate du site',
  ],
  [
    '— Vous regrettez ?\n— Pas une seconde, répond Malbec.',
    'd||Vous regrettez ?',
    'd|Malbec|Pas une seconde',
  ],
  [
    'Les deux hommes n’auraient, selon leur avocat, « aucun lien avec l’affaire ».',
    'd|avocat|aucun lien avec l’affaire',
  ],
  [
    'La comédienne Irène Vasseur est morte mercredi à 93 ans, a annoncé sa famille. « Elle s’est éteinte paisiblement », a déclaré à l’AFP son fils, Paul Vasseur.',
    'i|famille|La comédienne Irène Vasseur est morte mercredi à 93 ans',
    'd|Paul Vasseur|Elle s’est éteinte paisiblement',
  ],
  [
    'La ministre a assuré que le texte serait examiné « avant l’été », tandis que l’opposition dénonce un « passage en force ».',
    'm|ministre|le texte serait examiné « avant l’été »',
    'm|opposition|passage en force',
  ],
  [
    'Marc Carnet est premier ministre. Le gouvernement Carnet estime que les coupes sont justes.',
    'i|gouvernement Carnet|les coupes sont justes',
  ],
  [
    "« Il fallait agir », a déclaré, à l'issue d'une longue réunion avec les syndicats, le préfet Yves Le Bihan.",
    'd|Yves Le Bihan <préfet>|Il fallait agir',
  ],
  [
    "« Il fallait agir », a déclaré à l'issue d'une longue réunion le préfet du Morbihan.",
    'd|préfet du Morbihan|Il fallait agir',
  ],
  ["Personne n'a dit que le pont allait s'effondrer."],
  ["Nul n'a affirmé que le pont était sûr."],
  ['La maire promet de planter mille arbres, ainsi que des haies le long des routes.'],
  ['« Nous restons », a déclaré mademoiselle Durand.', 'd|Durand <>|Nous restons'],
  ['Sur les réseaux sociaux, Éric Chavaud souligne la rapidité de leur essor.'],
  [
    'Selon Yves Girond, l’ancien directeur du budget (DPB), le déficit est considérable.',
    'i|Yves Girond|le déficit est considérable',
  ],
  [
    '« Nous serons notre meilleur client », lit-on dans le rapport.',
    'd|rapport|Nous serons notre meilleur client',
  ],
  [
    'Il pourrait y avoir « des centaines de tunnels », d’après d’anciens officiers de sécurité.',
    'd|anciens officiers de sécurité|des centaines de tunnels',
  ],
  ['Certains disent : « Le pont est sûr. »', 'd||Le pont est sûr.'],
  [
    'Le porte-parole du président Jean Valmy a déclaré : « Le pont ouvrira lundi. »',
    'd|porte-parole du président Jean Valmy|Le pont ouvrira lundi.',
  ],
  [
    'Selon Anne Rivière, le port a été élargi, avec de nouveaux quais.',
    'i|Anne Rivière|le port a été élargi, avec de nouveaux quais',
  ],
  ['« La voix de la mer », le roman de Marc Delbos, paraît mardi.'],
  [
    '« Le pont ouvrira lundi », a déclaré la ministre Anne Le Maire.',
    'd|Anne Le Maire|Le pont ouvrira lundi',
  ],
  [
    'Selon Anne Le Gall, présidente du port, le pont ouvrira lundi.',
    'i|Anne Le Gall <présidente du port>|le pont ouvrira lundi',
  ],
  ["« Nous sommes seuls », c'est le message de Marc Delbos.", 'd|Marc Delbos|Nous sommes seuls'],
  [
    "Le ministre grec des Finances Antoine Varou n'a pas exclu une taxe. « Nous le ferons », a déclaré le ministre.",
    'd|Antoine Varou <ministre grec des Finances>|Nous le ferons',
  ],
  [
    'Anna Moreau, 34 ans, infirmière, raconte : « Je n’ai pas dormi depuis trois jours. »',
    'd|Anna Moreau <infirmière>|Je n’ai pas dormi depuis trois jours.',
  ],
  [
    'Marie Houlier dit avoir vu la voiture quitter le port.',
    'i|Marie Houlier|avoir vu la voiture quitter le port',
  ],
  [
    'Le témoin affirme ne pas avoir entendu de coups de feu, mais la police en doute.',
    'i|témoin|ne pas avoir entendu de coups de feu',
  ],
  ['7h07 - La police affirme avoir retrouvé la voiture.', 'i|police|avoir retrouvé la voiture'],
  [
    'Selon Anne Houlier, Thomas Favre et Claire Dunod, le port fermera.',
    'i|Anne Houlier, Thomas Favre et Claire Dunod|le port fermera',
  ],
  [
    'La ministre de la défense Anne Morel a visité le port. « Le port est prêt », a dit la ministre.',
    'd|Anne Morel <ministre de la défense>|Le port est prêt',
  ],
  [
    "Le secrétaire d'Etat aux affaires rurales, Clément Beau, a visité la ferme. « Le plan est bon », a dit le secrétaire d'Etat.",
    "d|Clément Beau <secrétaire d'Etat aux affaires rurales>|Le plan est bon",
  ],
  [
    "Le ministre Paul Coulin a parlé. « Le gouvernement choisit de sacrifier le peuple », commente l'éditorial, qui interroge ce choix.",
    'd|éditorial|Le gouvernement choisit de sacrifier le peuple',
  ],
  [
    'La porte-parole Anne Morel s’est tue. « Nous ne savons rien », a dit une porte-parole des pompiers.',
    'd|porte-parole des pompiers|Nous ne savons rien',
  ],
  [
    'La présidente Anne Leroy a parlé. « Le pont a tenu toute la nuit », a-t-elle développé.',
    'd|Anne Leroy <présidente>|Le pont a tenu toute la nuit',
  ],
  ['Dans la nuit de lundi à mardi, vers 3h20, un incendie s’est déclaré.'],
  ['Dans la nuit, à 3h20, un incendie s’est déclaré.'],
  [
    'Alors que la maire Anne Petit a déclaré que le quai était solide, les ingénieurs l’ont fermé lundi.',
    'i|Anne Petit <maire>|le quai était solide',
  ],
  // A narrative infinitive: by whoever is named before it, or who spoke last.
  [
    'Un pêcheur de s’inquiéter : « Les bacs partiront-ils demain ? » Et d’enchaîner : « Le port se vide. »',
    'd|pêcheur|Les bacs partiront-ils demain ?',
    'd|pêcheur|Le port se vide.',
  ],
  [
    'Il a été dit par le préfet que les écoles resteraient fermées.',
    'i|préfet|les écoles resteraient fermées',
  ],
  [
    'Anne Morel défend le bac. Et d’ajouter : « Le quai sera sauvé. »',
    'd|Anne Morel|Le quai sera sauvé.',
  ],
  [
    'Et un docker de relever : « Le quai s’effondre depuis mars. »',
    'd|docker|Le quai s’effondre depuis mars.',
  ],
  // Where nobody is named, "il" is the office that the sentence before begins with.
  [
    'Le maire visite le chantier. « Le pont ouvrira en mai », a-t-il déclaré.',
    'd|maire|Le pont ouvrira en mai',
  ],
  [
    'Le conseil du docteur Mercier : « Apprenez à écouter avant de parler. »',
    'd|Mercier <docteur>|Apprenez à écouter avant de parler.',
  ],
  [
    "Le porte-parole du port, Paul Leroux, est arrivé lundi matin. Le porte-parole de la police a déclaré que les travaux seraient terminés avant l'été.",
    "i|porte-parole de la police|les travaux seraient terminés avant l'été",
  ],
  [
    "La directrice de l'hôpital, Claire Vidal, est arrivée lundi matin. La directrice de l'école a déclaré que les travaux seraient terminés avant l'été.",
    "i|directrice de l'école|les travaux seraient terminés avant l'été",
  ],
  [
    "Le président du syndicat, Marc Tissot, est arrivé lundi matin. Le président de l'entreprise a déclaré que les travaux seraient terminés avant l'été.",
    "i|président de l'entreprise|les travaux seraient terminés avant l'été",
  ],
  [
    'Claire Vidal a rencontré Marc Tissot vendredi. Ce dernier a déclaré que les discussions continueraient.',
    'i|Marc Tissot|les discussions continueraient',
  ],
  [
    "« Nous restons », a dit Paul Leroux, maire de Morlanne. « L'argent manque », a dit le maire de la commune.",
    'd|Paul Leroux <maire de Morlanne>|Nous restons',
    "d|Paul Leroux <maire de Morlanne>|L'argent manque",
  ],
  [
    "Le porte-parole du port, Paul Leroux, est arrivé lundi matin. Le porte-parole du port a déclaré que les travaux seraient terminés avant l'été.",
    "i|Paul Leroux <porte-parole du port>|les travaux seraient terminés avant l'été",
  ],
  [
    '« Comment allez-vous ? » « Fatiguée », répond Anne Rolland.',
    'd||Comment allez-vous ?',
    'd|Anne Rolland|Fatiguée',
  ],
  [
    'Paul Mercier a rencontré Anne Rolland. La seconde a déclaré que le pont ouvrirait en mai.',
    'i|Anne Rolland|le pont ouvrirait en mai',
  ],
  [
    'Un porte-parole, Boris Holm, a refusé de commenter mais a déclaré que le ministère connaissait l’affaire.',
    'i|Boris Holm|le ministère connaissait l’affaire',
  ],
  [
    'Le maire Paul Mercier et la ministre Anne Rolland ont annoncé que le pont ouvrirait en mai.',
    'i|Paul Mercier et Anne Rolland|le pont ouvrirait en mai',
  ],
  [
    "D'après l'économiste Hélène Carrier, de l'université de Nantes, « le pire est passé ».",
    'd|Hélène Carrier <économiste>|le pire est passé',
  ],
  [
    'La directrice du port est venue lundi. « Le pont ouvrira en mai », précise-t-elle.',
    'd|directrice du port|Le pont ouvrira en mai',
  ],
  // Who stands straight before a relative pronoun and its verb.
  [
    'Des craintes que partagent plusieurs pêcheurs ainsi qu’un délégué du port qui détaille : « Les quais s’effondrent depuis mars. »',
    'd|délégué du port|Les quais s’effondrent depuis mars.',
  ],
  // Behind a passive the agent says it.
  [
    'Le plan, qualifié de « grave erreur pour le port » par la députée Anne Morel, est maintenu.',
    'd|Anne Morel|grave erreur pour le port',
  ],
  [
    '« Le quai rouvrira en mai », assure la maire Claire Vidal. « Personne ne sera oublié », ajoute-t-on à la mairie.',
    'd|Claire Vidal <maire>|Le quai rouvrira en mai',
    'd|mairie|Personne ne sera oublié',
  ],
  [
    '« Tout a augmenté depuis mars », explique-t-on à la mairie de Tavel.',
    'd|mairie de Tavel|Tout a augmenté depuis mars',
  ],
  [
    'Devant la grille, un salarié de s’inquiéter : « Les bacs partiront-ils demain ? »',
    'd|salarié|Les bacs partiront-ils demain ?',
  ],
  [
    '« Le bac est parti sans les camions », a précisé la maire Anne Morel sur RTV.',
    'd|Anne Morel <maire>|Le bac est parti sans les camions',
  ],
  [
    'Le bac sera vendu pour « raisons graves et anciennes » et remis à la société voisine, a annoncé le conseil du port.',
    'm|conseil du port|Le bac sera vendu pour « raisons graves et anciennes » et remis à la société voisine',
    'd|conseil du port|raisons graves et anciennes',
  ],
  ['Anne Morel était là. « Quelle tristesse » murmure-t-elle.', 'd|Anne Morel|Quelle tristesse'],
  [
    'Selon le récit de Nicolas Morel, le bac a heurté le quai.',
    'i|Nicolas Morel|le bac a heurté le quai',
  ],
  [
    '« On ne vend pas le bac, explique une source portuaire. Il y a des curieux. »',
    'd|source portuaire|On ne vend pas le bac … Il y a des curieux.',
  ],
  [
    'Le ministre grec des Ports Yannis Karas n’a pas exclu une taxe. « Nous irons jusqu’au bout », a déclaré le ministre.\nLe Premier ministre Jean Lenoir a annoncé vendredi un train de mesures.',
    'd|Yannis Karas|Nous irons jusqu’au bout',
  ],
  [
    'Brian Carel, le PDG du site, est venu à Brest. « Nous paierons la taxe », a promis le dirigeant.',
    'd|Brian Carel <PDG du site>|Nous paierons la taxe',
  ],
  [
    'En revanche, l’adjointe à la Culture a insisté sur l’organisation du prochain salon, le grand rendez-vous des pêcheurs.',
  ],
  [
    'M. Berg a rencontré Mme Lind lundi. « Je ne pars pas », a-t-elle dit.',
    'd|Lind|Je ne pars pas',
  ],
  [
    'Bruno Le Pilote est venu. « Cette règle ne doit pas changer », a martelé M. Le Maire.',
    'd|Le Maire|Cette règle ne doit pas changer',
  ],
  [
    '« Nous irons jusqu’au bout de cette réforme », a déclaré le ministre.\nLe Premier ministre Jean Lenoir a annoncé vendredi un train de mesures.',
    'd|ministre|Nous irons jusqu’au bout de cette réforme',
  ],
  [
    'Paul Renaud est venu hier. « Le quai rouvrira en mai », déplore-t-on au cabinet du maire.',
    'd|cabinet du maire|Le quai rouvrira en mai',
  ],
  [
    'Paul Renaud est venu hier. « Le quai rouvrira en mai », a-t-on indiqué.',
    'd||Le quai rouvrira en mai',
  ],
  [
    'Claire Vidal se tait. « Personne ne sera oublié », répète-t-on chez Naval Ouest.',
    'd|Naval Ouest|Personne ne sera oublié',
  ],
  [
    '« Nous restons ici », ont déclaré le maire Paul Renaud et la ministre Anne Lefort.',
    'd|Paul Renaud et Anne Lefort|Nous restons ici',
  ],
  [
    '« Il est déjà tard », dit Paul Renaud. Et Anne Lefort : « Nous partons demain. »',
    'd|Paul Renaud|Il est déjà tard',
    'd|Anne Lefort|Nous partons demain.',
  ],
  [
    '« Nous rénovons », explique Anne Lefort, adjointe au Patrimoine et à la Culture.',
    'd|Anne Lefort <adjointe au Patrimoine et à la Culture>|Nous rénovons',
  ],
  ['La raison est simple : « Nous n’avions pas d’argent. »', 'd||Nous n’avions pas d’argent.'],
  [
    '« Il nous manque beaucoup », dit la famille Renaud.',
    'd|famille Renaud <>|Il nous manque beaucoup',
  ],
  [
    'L’homme d’affaires Jean Morel a déclaré que le pont fermerait en mai. Il a ajouté que le port resterait ouvert.',
    'i|Jean Morel|le pont fermerait en mai',
    'i|Jean Morel|le port resterait ouvert',
  ],
  [
    'Le maire Jean Dumas gardera ses commentaires pour les élus, a-t-il indiqué jeudi soir, interrogé en marge d’une visite.',
    'i|Jean Dumas|Le maire Jean Dumas gardera ses commentaires pour les élus',
  ],
  [
    'Le maire Jean Dumas a déclaré que le pont fermerait en mai, sans donner de date.',
    'i|Jean Dumas|le pont fermerait en mai',
  ],
  [
    'Le maire Jean Dumas a dit que le pont est fermé, annonçant que le bac partira demain.',
    'i|Jean Dumas|le pont est fermé',
    'i|Jean Dumas|le bac partira demain',
  ],
  [
    'En rappelant que la digue date du siècle dernier, elle a prié les pêcheurs d’attendre le printemps.',
    'i||la digue date du siècle dernier',
  ],
  ['La suspecte aurait expliqué que le bac était vide.', 'i|suspecte|le bac était vide'],
  [
    "L'agence a fermé le quai mais Anne Morel a dit que le bac pouvait partir.",
    'i|Anne Morel|le bac pouvait partir',
  ],
  // a body that was named before, called by its noun alone
  [
    "Le ministère de la Pêche a fermé la baie. « Nous n'avions pas le choix », a déclaré le ministère.",
    "d|ministère de la Pêche|Nous n'avions pas le choix",
  ],
  [
    "Navires du Nord SA a vendu deux bateaux. « Nous n'avions pas le choix », a indiqué l'entreprise.",
    "d|Navires du Nord SA|Nous n'avions pas le choix",
  ],
  [
    "Navires du Nord SA a vendu deux bateaux. « Nous n'avions pas le choix », a indiqué une entreprise voisine.",
    "d|entreprise voisine|Nous n'avions pas le choix",
  ],
  // where somebody works, behind a full name
  [
    '« Le pont est fermé », a déclaré Anne Morel de la Fédération des pêcheurs.',
    'd|Anne Morel|Le pont est fermé',
  ],
  // an office with what its holder is charged with
  [
    "« Le pont est fermé », a déclaré le secrétaire d'État chargé du Littoral, Jean Morel.",
    "d|Jean Morel <secrétaire d'État chargé du Littoral>|Le pont est fermé",
  ],
  [
    'La juge hausse le ton : « Vous savez lire ? » Le procureur commence une phrase : « Il faudrait que le dossier soit complet. »',
    'd|juge|Vous savez lire ?',
    'd|procureur|Il faudrait que le dossier soit complet.',
  ],
  [
    "« Le dossier est prêt ! » signale l'huissier en posant ses papiers.",
    'd|huissier|Le dossier est prêt !',
  ],
  [
    'Le maire de Solenne, Paul Vasseur a expliqué qu’« il y a une inquiétude chez les commerçants ».',
    'd|Paul Vasseur|il y a une inquiétude chez les commerçants',
  ],
  [
    "« Cette procédure, entame l'homme de loi, aurait dû être ma dernière plaidoirie. Je parlerai donc. »",
    'd|homme de loi|Cette procédure … aurait dû être ma dernière plaidoirie. Je parlerai donc.',
  ],
  [
    '« Ça suffit madame ! siffle la juge. Vous êtes au tribunal. »',
    'd|juge|Ça suffit madame ! … Vous êtes au tribunal.',
  ],
  [
    'Jean-Marc se lève : « Je voudrais un recours ! » « Vous avez reçu une lettre ! » objecte la présidente.',
    'd|Jean-Marc|Je voudrais un recours !',
    'd|présidente|Vous avez reçu une lettre !',
  ],
  [
    "Le procureur commence une phrase quand une femme se lève : « Est-ce qu'il peut être défendu ? »",
    "d||Est-ce qu'il peut être défendu ?",
  ],
  [
    '« Le dossier est complet », a indiqué le procureur général la semaine dernière.',
    'd|procureur général|Le dossier est complet',
  ],
  [
    'Le maintien des trois classes est indispensable pour l’élu : « En deux ans, on est passés de 77 à 102 enfants. »',
    'd||En deux ans, on est passés de 77 à 102 enfants.',
  ],
  [
    '« Il a été refait en 2012, détaille Samuel Bourel (SE), maire. Cela voudrait dire que tout est perdu. »',
    'd|Samuel Bourel|Il a été refait en 2012 … Cela voudrait dire que tout est perdu.',
  ],
  [
    '« On est tombé des nues, explique l’élu. […] Il faut moins de 51 enfants pour fermer une classe. »',
    'd|élu|On est tombé des nues … […] Il faut moins de 51 enfants pour fermer une classe.',
  ],
  // What joins a sentence to the one before opens a main clause; somebody else's clause behind it is not the first one's.
  ['Mais le maire Paul Morin a annoncé la fermeture du port, et les habitants sont partis.'],
  [
    'Mais comme l’a dit le maire Paul Morin, le port est fermé.',
    'i|Paul Morin <maire>|le port est fermé',
  ],
  [
    'Le maire Paul Morin a annoncé la fermeture, mais Anne Petit y voit « une erreur qui va coûter cher ».',
    'd|Anne Petit|une erreur qui va coûter cher',
  ],
  [
    'Le ministère a annoncé la fermeture du port, une décision qu’Anne Petit juge « injuste pour tous les pêcheurs ».',
    'd|Anne Petit|injuste pour tous les pêcheurs',
  ],
  [
    'La fermeture est « une faute grave », estime Anne Petit, tandis que Paul Morin y voit « une chance pour la ville ».',
    'm|Anne Petit|La fermeture est « une faute grave »',
    'd|Paul Morin|une chance pour la ville',
  ],
  [
    '« La récolte est bonne », a déclaré la ministre de l’Agriculture, Anne Petit. La ministre de la Santé a déclaré que les hôpitaux étaient prêts.',
    'd|Anne Petit|La récolte est bonne',
    'i|ministre de la Santé|les hôpitaux étaient prêts',
  ],
  [
    'Selon Ada Lind, « le port » est devenu une ruine.',
    'm|Ada Lind|« le port » est devenu une ruine',
  ],
  [
    '« Nous gagnerons », dit Ada Lind ; « nous perdrons », répond Boris Holm.',
    'd|Ada Lind|Nous gagnerons',
    'd|Boris Holm|nous perdrons',
  ],
];
