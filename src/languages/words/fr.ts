import type { LanguageSignals, LanguageWords } from '../language';
import type { InterruptionWords } from '../sections/interruptions';

export const signals: LanguageSignals = {
  tag: 'fr',
  charactersPerMinute: 998,

  detection: {
    script: 'Latn',
    letters: 'éèêàùâîôûçëïœ',
    words:
      'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux mais comme ou on sa ses cette ont été leur était nous d l qu s n elle fait ces tout entre selon après sans aussi deux',
  },
};

export const interruptions: InterruptionWords = {
  related:
    "lire aussi|à lire aussi|a lire aussi|à lire|a lire|à lire également|lire également|à lire ensuite|lire la suite|lire plus|en savoir plus|pour en savoir plus|voir aussi|à voir aussi|voir plus|à voir|à écouter|à écouter aussi|à découvrir|a découvrir|à découvrir aussi|sur le même sujet|sur le même thème|dans la même rubrique|dans le même dossier|articles liés|articles associés|articles similaires|article associé|articles recommandés|à propos|pour aller plus loin|aller plus loin|notre dossier|retrouvez|les plus lus|le plus lu|les plus partagés|plus d'articles|plus d'infos|à ne pas manquer|vous aimerez aussi|vous aimerez peut-être|recommandé pour vous|nos articles|à la une|dernières actualités|thèmes|sujets|mots-clés|mots clés|tags|étiquettes|lisez aussi|lire|relire|nos explications|notre article|découvrez|découvrir|tous les articles|autres articles|contenus associés|sujets associés|plus sur le sujet|le fil info|dossier|article réservé|la suite après la publicité|lire notre article|cela vous intéressera aussi|cela peut vous intéresser|ces articles peuvent vous intéresser",
  advert:
    "publicité|publicités|annonce|annonces|contenu sponsorisé|sponsorisé|contenu partenaire|la suite après cette publicité|la suite après la publicité|la suite de cet article après la publicité|l'article continue après la publicité|passer la publicité|partenaire|en partenariat avec|fermer la publicité|l'article continue après|fermer l'annonce|contenu payant|publi-rédactionnel|publireportage|la suite après l'annonce",
  newsletter:
    "newsletter|newsletters|la newsletter|inscrivez-vous|s'inscrire|abonnez-vous|s'abonner|recevez|recevoir|je m'abonne|je m'inscris|inscription|votre adresse e-mail|votre adresse email|votre email|soutenez|nos newsletters|infolettre|abonnement|faites un don|adresse courriel|adresse e-mail|faire un don|soutenir|je soutiens|devenir membre|soutenez-nous|inscrivez-vous à notre newsletter|abonnez-vous à notre newsletter|inscrivez-vous à nos newsletters|recevez chaque matin notre newsletter|javascript doit être activé|veuillez activer javascript",
  follow:
    'suivez|rejoignez|téléchargez|abonnez-vous|retrouvez|ajoutez|suivre|cliquez ici|suivez-nous',
  share:
    "partager|partagez|partager cet article|partagez cet article|copier le lien|lien copié|imprimer|envoyer par e-mail|envoyer|enregistrer|offrir l'article|partager sur|partage|offrir",
  pager:
    'page|page #|page # sur #|page suivante|page précédente|suivant|précédent|suivante|# sur #',
  video:
    "vidéo|vidéos|regarder|regardez|écouter|écoutez|écouter l'article|à voir en vidéo|voir la vidéo|notre vidéo|en vidéo|écouter cet article|podcast|en images|diaporama|photos",
  tool: "agrandir|agrandir l'image|voir l'image|ouvrir l'image en plein écran|fermer|aller au contenu|ajouter à mes favoris|sauvegarder|lire plus tard|taille du texte|traduire|imprimer|signaler une erreur|afficher plus|chargement|publié le|ajouter à vos favoris|lecture|temps de lecture|se connecter|connexion|menu|rechercher|pause|masquer|voir toutes les photos|lecture zen|voir les photos|voir les # photos|# photos|voir la galerie|voir le diaporama|voir cette image|voir cette photo|voir la photo|voir en grand|voir en plein écran|voir en taille réelle|afficher l’image|afficher la photo|ouvrir l’image|agrandir la photo|cliquez pour agrandir|cliquer pour agrandir|touchez pour agrandir|ouvrir dans la galerie",
  comments:
    'commentaires|commenter|laisser un commentaire|# commentaires|réagir|réactions|voir les commentaires|votre commentaire|poster un commentaire|participer à la conversation',
  asks: 'cet article vous a-t-il été utile|cet article vous a-t-il plu|cet article vous a t il plu|cet article vous a-t-il intéressé|cet article vous a plu|cet article vous a intéressé|cet article vous a été utile|cette page vous a-t-elle été utile|cette info vous a-t-elle plu|avez-vous aimé cet article|avez-vous apprécié cet article|avez-vous trouvé cet article|vous avez aimé cet article|vous avez apprécié cet article|vous aimez cet article|que pensez-vous de cet article|qu’avez-vous pensé de cet article|une erreur dans cet article|vous avez repéré une erreur|vous avez remarqué une erreur|vous avez trouvé une erreur|vous constatez une erreur|une faute dans cet article',
  boilerplate:
    "dites-le-nous en commentaire|dites-le nous en commentaire|donnez votre avis en commentaire|partagez votre avis en commentaire|tous droits réservés|toute reproduction|droits de reproduction|reproduction interdite|copyright ©|cet article a été publié initialement|conditions générales|contactez-nous|merci d'avoir lu|merci de votre lecture|merci de nous avoir lu|merci pour votre lecture|mentions légales|directeur de la publication|numéro de commission paritaire|les opinions exprimées|les propos tenus n'engagent",
  credit:
    'à propos de l’auteur|à propos du journaliste|à propos de la journaliste|à propos de l’autrice|par|crédit|crédits|crédit photo|photo|photos|source|sources|rédaction|auteur|texte|propos recueillis par|traduction|image|illustration|avec|crédits photo|image à la une|contact presse|contacts presse|contact médias|contacts médias|relations presse',
  paywall:
    'cet article est réservé aux abonnés|réservé aux abonnés|article réservé aux abonnés|il vous reste|la suite est réservée|abonnez-vous pour lire|pour lire la suite|contenu réservé aux abonnés|déjà abonné|lecture restreinte|connectez-vous pour lire|la suite de cet article|il vous reste # à lire|lire la suite avec',
  byline:
    'par|de|texte|propos recueillis par|article de|écrit par|rédigé par|publié par|auteur|la rédaction de|rédaction|la rédaction|avec|recueilli par|envoyé spécial|envoyée spéciale|correspondant|correspondante|journaliste|édition papier|édition imprimée|édition numérique|analyse de|chronique de|tribune de|reportage de|entretien réalisé par|article rédigé par|spécial|spéciale|reporter|chroniqueur|chroniqueuse',
  dated: 'publié|publié le|mis à jour|mis à jour le|modifié le|paru le|le|posté le',
  kickers:
    'exclusif|exclusivité|exclu|info exclusive|alerte|alerte info|urgent|flash|direct|en direct|live|mise à jour|vidéo|vidéos|photos|en images|opinion|tribune|analyse|décryptage|entretien|interview|portrait|critique|chronique|éditorial|édito|billet|enquête|reportage|récit|vérification|nécrologie|podcast|quiz|infographie|communiqué|témoignage',
  datelines:
    'lyon|marseille|lille|bordeaux|toulouse|nantes|strasbourg|rennes|montpellier|grenoble|rouen|genève|lausanne|berne|zurich|liège|namur|montréal|québec|ottawa|alger|oran|rabat|casablanca|yaoundé|douala|ouagadougou|cotonou|conakry|port-au-prince|antananarivo|londres|berlin|rome|madrid|moscou|kiev|kyiv|washington|new york|pékin|tokyo|jérusalem|téhéran|beyrouth|le caire|la haye|vienne|varsovie|athènes|ankara',
  joins: 'et|avec',
  corrected:
    'correction|rectificatif|erratum|précision|note de la rédaction|ndlr|mise à jour|une version précédente de cet article|une première version de cet article|cet article a été modifié|cet article a été corrigé',
  cookies: 'cookie|témoins de connexion',
};

export const words: LanguageWords = {
  sentences: {
    abbreviations:
      'M MM Mme Mmes Mlle Mgr Dr Pr Me St Ste av bd n° no p pp art vol chap cf env ex janv févr avr juil sept oct nov déc tél hab min max p.ex c.-à-d Jr',
    mayEnd: 'etc av.J.-C apr.J.-C J.-C S.A Cie',
  },

  quotation: {
    marks: '«» “” ""',
    dialogue: 'dash',
    subject: 'around',
    adverbEndings:
      'lement|rement|sement|tement|vement|nement|quement|amment|emment|sément|fondément',
    subjectAfterOblique: true,
    elides: true,
    enclitics: 't-il|t-elle|t-on|il|elle|on|ils|elles|t-ils|je|nous|ce',
    verbs:
      "entam*e,é,ait|siffl*e,ait|grogn*e,é,ait,ent|grommel*le,é,ait|rugi+t|bredouill*e,é|bafouill*e,é|balbuti*e,é|persifl*e,é|tacl*e|vitupère|vitupéré|écrie|écrié+e|acquiesc*e,é|embray*e,é|interpell*e|tempèr*e,ent|tempéré|relativis*e|récus*e|réfut*e|contest*e|attest*e,é|philosoph*e,é|glouss*e,é|râl*e,é,ent|maugrée|maugréé|bougonn*e,é|ronchonn*e,é|éruct*e,é|vocifère|vociféré|époumone|interrompt|qualifi*ée,és,ées|décrit*e,es,s|défini*e,s,es|cingl*é,e|développ*é|peste|pesté|est-il indiqué|peut-on lire|est-il écrit|remémor*e,é,ent,ait|déclar*e,é,ent,ait,a,ée,ant|affirm*e,é,ent,ait,ant|dit|disent|disait|disant|expliqu*e,é,ent,ait,ant|indiqu*e,é,ent,ait,ant|précis*e,é,ent,ait,ant|ajout*e,é,ent,ait,ant|estim*e,é,ent,ait,ant|assur*e,é,ent,ait,ant|soulign*e,é,ent,ait,ant|confi*e,é,ent,ait|racont*e,é,ent,ait|rappel*le,é,lent,ait,ant|regrett*e,é,ent,ait|lanc*e,é|martel*é|insist*e,é,ent,ait,ant|poursuit|poursuivi|prévient|prévenu|dénonc*e,é,ent|résum*e,é|écrit|écrivait|annonc*e,é,ent,ait|confirm*e,é,ent,a|réagi+t,ssent|soutient|soutenu|soutiennent|reconnaît|reconnu|promet|promis|répond|répondu|répondent|not*e,é,ent|conclu+t|rétorqu*e,é|révèl*e,ent|révélé|comment*e,é,ent|admet|admis|avou*e,é|plaid*e,é|critiqu*e,é,ent|accus*e,é,ent|demand*e,é,ent|interrog*e,é|alert*e,é|averti+t,ssent|observ*e,é|détaill*e,é|témoign*e,é,ent|rapport*e,é,ent|signal*e,é,ent|suggèr*e,ent|suggéré|prétend+ent,u|propos*e,é|tweeté|publié|glisse|ironis*e,é|tranch*e,é|nuanc*e,é|pens*e,ent,ait|croi+t,ent|considèr*e,ent|considéré|jug*e,é,ent|jure|écri*vent|évoqu*e,é|décri+t,vent|qualifi*e,é,ent|défend+u,ent|souhait*e,é|appel*é,le|salu*e,é|déplor*e,é,ent|exhort*e,é|montr*e,é,ent|fustig*e,é,ent,ait|démontr*e,é,ent|suggér*ait,aient|proclam*e,é|clam*e,é|grond*e,é|tonn*e,é|fulmin*e,é|soupir*e,é|murmur*e,é|crie|crié|hurl*e,é|plaisant*e,é|analys*e,é|décrypt*e,é|pointe|pointé|relèv*e,ent|relevé|constat*e,é,ent|renchéri+t|reprend|repris|enchaîn*e,é|complèt*e,ent|complété|corrig*e,é|rectifi*e,é|objecte|objecté|oppos*e,é|concèd*e,ent|concédé|balay*e,é|mart*èle|préconis*e,é|recommand*e,é|réclam*e,é,ent|exig*e,é,ent|revendiqu*e,é|stipul*e,é|énonc*e,é|mentionn*e,é|argu*e,é|argument*e,é|justifi*e,é|s'alarme|s'inquiète|s'indigne|s'insurge|s'agace|s'étonne|s'enthousiasme|se réjouit|se félicite|se défend|se souvient|se désole|fait valoir|fait savoir|fait remarquer|met en garde|mis en garde|sourit|rit|lâche|lâché|rigole|rigolé|ricane|chuchote|chuchoté|répliqu*e,é|riposte|riposté|rassure|rassuré|confesse|confessé|implore|supplie|jubile|temporise|raill*e,é,ent|reconnaissent|admettent|poursuivent|s'amuse|s'exclame|s'emporte|s'interroge|s'excuse|s'offusque|s'émeut|s'énerve|se lamente|se plaint|se rappelle|se remémore|se vante|se justifie|se réjouissait|parle de|parlent de|a parlé de|ont parlé de|parlait de|murmurait|a murmuré|chuchotait|a chuchoté|crient|criait|a crié|hurlait|a hurlé|soupirait|a soupiré|plaisantait|a plaisanté|ironisait|a ironisé|tempêt*e,ait|a tempêté|tonnait|a tonné|lâchait|a lâché|glissait|a glissé|souffl*e,ent,ait|a soufflé|confessait|a confessé|sanglote|implorait|a imploré|résument|résumait|a résumé|tranchait|a tranché|assèn*e,ent|a asséné|martèlent|a martelé|s'est exclamé|s'est exclamée|s'est dit|s'est dite|se dit|se disent|se sont dits|s'est félicité|s'est félicitée|s'est réjoui|s'est réjouie|s'est insurgé|s'est insurgée|s'est emporté|s'est interrogé|s'est interrogée|s'est inquiété|s'est inquiétée|s'est étonné|s'est étonnée|s'est désolé|s'est désolée|s'est plaint|s'est plainte|s'est indigné|s'est indignée|remarqu*e,é,ait,ent,ant|répèt*e,ent|répét*é,ait,ant|annonçant|confirmant|reconnaissant|admettant|avertissant|prévenant|racontant|révélant|rapportant|relevant|notant|promettant|écrivant|considérant|plaidant|regrettant|signalant|martelant|arguant|alléguant|prétendant|garantissant|suggérant|répondant",
    passiveLeads: 'été|est|sont|fut|furent|était|étaient',
    agents: 'par',
    narrativeOpeners: "de|d'",
    perfectInfinitives: 'avoir',
    infinitiveEndings: 'er|ir|re',
    impersonal: 'est-il indiqué|peut-on lire|est-il écrit|lit-on|apprend-on',
    documentPrepositions: 'dans|sur|à|au|aux|chez',
    accordingSelf:
      "selon lui|selon eux|d'après lui|d'après eux|de son propre aveu|de leur propre aveu|selon ses propres mots|selon ses propres termes|selon ses propres dires",
    reflexives: 'propre|propres',
    possessives: 'son|sa|ses|leur|leurs',
    accordingNouns:
      'avis|analyse|analyses|calcul|calculs|estimation|estimations|données|opinion|propos|mots|version|récit|témoignage|rapport|communiqué|prévisions|déclaration|déclarations|étude|informations|expérience',
    according:
      "selon le témoignage de|selon le témoignage du|selon le témoignage des|selon le témoignage d'|selon les témoignages de|selon les témoignages du|selon les témoignages des|selon les témoignages d'|d'après le témoignage de|d'après le témoignage du|d'après le témoignage des|d'après le témoignage d'|d'après les témoignages de|d'après les témoignages du|d'après les témoignages des|d'après les témoignages d'|selon le récit de|selon le récit du|selon le récit des|selon le récit d'|selon les dires de|selon les dires du|selon les dires des|selon les dires d'|selon les propos de|selon les propos du|selon les propos des|selon les propos d'|d'après les propos de|d'après les propos du|d'après les propos des|d'après les propos d'|selon les explications de|selon les explications du|selon les explications des|selon les explications d'|selon|d'après|aux yeux de|de l'avis de|à en croire|aux dires de|comme le souligne|comme l'explique",
    purposes: 'pour',
    relativeThat: true,
    former: 'premier|première',
    latter: 'second|seconde|dernier|dernière',
    personJoins: 'et',
    ages: 'ans|âgé|âgée|de',
    coordinators: 'et|mais',
    subordinators:
      "si|même si|quand|lorsque|lorsqu'|alors que|bien que|bien qu'|quoique|tandis que|puisque|après que|pendant que",
    complementisers: "que|qu'|si",
    asWords: 'comme|ainsi',
    pointsBack: "c'est ce que|c'est ce qu'|voilà ce que|voilà ce qu'|ainsi",
    viewpoints: 'pour',
    indirect: ['that', 'postposed', 'according'],
    asides:
      "sans donner|sans préciser|sans fournir|sans plus de|sans autre|sans citer|sans nommer|sans entrer dans|sans détailler|sans s'étendre|sans en dire|ce qui",
    asked:
      'interrogé+e,s,es|joint+e,s,es|contacté+e,s,es|sollicité+e,s,es|interviewé+e,s,es|questionné+e,s,es|cité+e,s,es|invité+e,s,es',
    passingOn:
      'rapporte|rapportent|relate|relatent|relaie|relaient|agence|quotidien|journal|hebdomadaire|magazine|chaîne|radio|média|médias',
    activeEndings: 'ant',
    unsaidVerbs:
      'constate|constatent|constaté|constatant|découvre|découvrent|découvert|croit|croient|pense|pensent|pensait',
    contrasts: 'tandis|quoique',
    turns: 'mais|quoique|tandis|alors',
    whenWords: 'quand|lorsque|lorsqu’|après que|avant que|parce que|depuis que|dès que|puisque',
    relatives: 'qui|dont|où|lequel|laquelle|lesquels|lesquelles',
    signs:
      'pancarte+s|banderole+s|plaque+s|panneau+x|affiche+s|écriteau+x|inscription+s|autocollant+s|t-shirt+s|graffiti+s|tombe',
    womensRoles:
      'trice|euse|ière|présidente|avocate|députée|élue|sénatrice|conseillère|femme|mère|fille|sœur|madame|habitante|étudiante|enseignante|gérante|adjointe|chargée|déléguée|retraitée|infirmière|veuve|tante|reine|princesse',
    standards: 'norme|plan|calendrier|contrat|tradition|règlement|règle|règles|définition',
    groups: 'famille|couple|époux|clan|camp|gouvernement|cabinet|administration',
    pronouns: {
      he: 'il|celui-ci|ce dernier',
      she: 'elle|celle-ci',
      they: 'ils|elles',
      any: 'qui',
      nobody: 'on',
      i: "je|nous|j'",
    },
    articles:
      "le|la|les|l'|un|une|des|du|son|sa|ses|leur|leurs|ce|cet|cette|ces|plusieurs|certains|deux|trois|notre|d'autres",
    tellingNouns:
      "réponse|message|constat|conclusion|réaction|explication|commentaire|réplique|réflexion|aveu|avertissement|promesse|conseil|verdict|appel|avis|mot d'ordre|analyse|bilan|credo|devise|regret|mise en garde",
    ownerLinks: "de|du|des|d'",
    links: "de|du|des|d'|et|à|au|aux|en|von|van|bin|al|ben|pour",
    stops:
      "interrogé|interrogée|interrogés|contacté|contactée|sollicité|sollicitée|questionné|questionnée|dans|à|au|aux|en|sur|par|pour|avec|sans|sous|chez|vers|après|avant|depuis|lors|pendant|durant|devant|contre|entre|que|qu'|qui|dont|où|quand|lorsque|lorsqu'|si|car|mais|ou|donc|ni|parce|puisque|est|sont|était|a|ont|avait|ne|n'|pas|plus|auprès|via|face|selon|mardi|et|y|alors|ce|cela|ça|afin|malgré|grâce|suite|suivant|ainsi|comme|tandis|tout|très",
    between:
      "a|ont|avait|avaient|aurait|auraient|ait|aient|aussi|également|ensuite|notamment|encore|alors|ainsi|hier|déjà|toutefois|cependant|même|par|ailleurs|lui|y|s'|se|l'|le|en|nous|leur|m'|est|vient|de|tout|d'|abord|enfin|puis|récemment|auparavant|tenu|à|bien|pour|sa|part|ne|n'|pas|ayant|été",
    standIns:
      'élu|élue|intéressé|intéressée|politicien|politicienne|quadragénaire|quinquagénaire|sexagénaire|trentenaire|septuagénaire|sportif|sportive|joueur|joueuse|champion|championne|comédien|comédienne|artiste|romancier|romancière|écrivain|écrivaine|chanteur|chanteuse|réalisateur|réalisatrice|diplomate|magistrat|magistrate|scientifique|parlementaire|édile|intellectuel|coureur|coureuse|tennisman|attaquant|gardien|dirigeant|dirigeante|patron|patronne|historien|historienne|économiste|juriste|animateur|animatrice|footballeur|footballeuse|cycliste|pilote|navigateur|navigatrice|skieur|skieuse|nageur|nageuse|athlète|technicien|défenseur|buteur|musicien|musicienne|compositeur|compositrice|cinéaste|acteur|actrice|poète|philosophe|sociologue|politologue|chercheur|chercheuse|astronaute',
    indefinite: 'un|une',
    deputies: 'vice|sous|premier ministre|première ministre',
    officeNames:
      "chef de l'état=président|cheffe de l'état=présidente|chef du gouvernement=premier ministre|cheffe du gouvernement=première ministre|premier magistrat=maire|édile=maire|premier édile=maire|ministre=chef de la diplomatie|ministre=cheffe de la diplomatie|chef de la diplomatie=ministre … étrangères|cheffe de la diplomatie=ministre … étrangères|garde des sceaux=ministre de la justice|patron=pdg|patron=directeur|patron=président-directeur|patronne=pdg|patronne=directrice|dirigeant=pdg|dirigeant=patron|dirigeant=directeur|dirigeante=pdg|dirigeante=patronne|dirigeante=directrice|pdg=président-directeur|locataire de l'élysée=président",
    womensTitles: 'mme|mlle|madame|mademoiselle',
    mensTitles: 'm|monsieur',
    firms:
      'entreprise|société|compagnie|groupe|firme|constructeur|opérateur|éditeur|distributeur|enseigne|géant|startup|start-up|filiale|assureur|fabricant|transporteur|exploitant|marque|avionneur|équipementier|brasseur',
    bodies:
      'organisme|organisation|institution|agence|autorité|administration|établissement|instance|service',
    clubs:
      'club|équipe|formation|parti|mouvement|journal|quotidien|magazine|hebdomadaire|chaîne|ville|commune|village|pays|île|province|région|département|état|syndicat',
    roles:
      'gréviste+s|éditorial|éditorialiste|officier+s|budget|document|quotidien|colistier|colistière|fils|fille|frère|sœur|neveu|nièce|petit-fils|petite-fille|famille|groupe|président+e|vice-président+e|ministre+s|premier|porte-parole|directeur|directrice|chef+fe|secrétaire|professeur+e|maire|député+e,s|sénateur|sénatrice|avocat+e,s|procureur+e|juge|policier|policiers|police|gouvernement|ministère|expert+e,s|analyste+s|économiste|chercheur+s,e|chercheuse|historien+ne|auteur+e|patron+ne|pdg|dirigeant+e,s|responsable+s|élu+e,s|conseiller|conseillère|ambassadeur|ambassadrice|commissaire|général|colonel|capitaine|entraîneur|joueur|joueuse|médecin|témoin+s|victime|habitant+e,s|syndicat|association|entreprise|société|parti|candidat+e|leader|fondateur|fondatrice|gérant+e|étude|rapport|enquête|communiqué|sondage|roi|reine|pape|prince|princesse|chancelier|chancelière|gouverneur|adjoint+e|délégué+e|membre|coordinateur|coordinatrice|agence|opposition|source+s|autorités|spécialiste+s|sociologue|politologue|acteur|actrice|chanteur|chanteuse|père|mère|femme|homme|jeune|agriculteur+s|agricultrice+s|éleveur+s|éleveuse|vigneron+s|vigneronne|maraîcher+s|paysan+s|paysanne|pêcheur+s|artisan+s|boulanger|boulangère|boucher|restaurateur+s|restauratrice|cuisinier|cuisinière|hôtelier+s|commerçant+e,s|libraire+s|pharmacien+ne,s|infirmier+s|infirmière+s|aide-soignante|chirurgien+ne,s|psychologue+s|psychiatre+s|sociologues|politologues|anthropologue|économistes|historiens|philosophe+s|géographe+s|climatologue+s|biologiste+s|physicien+ne|chimiste|géologue|astronome|mathématicien+ne|épidémiologiste+s|virologue|médecins|vétérinaire+s|avocates|juges|magistrat+e,s|greffier|huissier|notaire+s|policière|gendarme+s|pompier+s|commandant+e|colonelle|lieutenant|adjudant|soldat+s|militaire+s|conseillers|conseillères|sénateurs|maires|adjoints|préfet+s|préfète|sous-préfet|diplomate+s|négociateur|émissaire|entraîneurs|entraîneuse|sélectionneur|attaquant+e|défenseur+e|milieu|gardien+ne|arbitre|joueurs|joueuses|coureur|cycliste|skieur|skieuse|nageur|nageuse|champion+ne|acteurs|actrices|comédien+ne,s|musicien+ne,s|cinéaste|réalisateur|réalisatrice|metteur|écrivain+e,s|romancier|romancière|auteurs|autrice|poète|peintre|sculpteur|photographe|compositeur|compositrice|éditeur|éditrice|journaliste+s|chroniqueur|étudiant+e,s|élève+s|lycéen+ne,s|enseignant+e,s|professeurs|instituteur|institutrice|chercheuses|scientifique+s|ingénieur+e,s|architecte+s|urbaniste|chauffeur+s|conducteur|conductrice|pilote+s|cheminot+s|marin+s|routier+s|ouvrier+s|ouvrière|salarié+e,s|employé+e,s|patrons|entrepreneur+e,s|investisseur+s|banquier|courtier|syndicaliste+s|délégués|militant+e,s|manifestant+e,s|bénévole+s|riverain+e,s|voisin+e,s|rescapé+e,s|survivant+e,s|victimes|réfugié+e,s|retraité+e,s|veuve|veuf|épouse|époux|mari|cousin+e|oncle|ami+e,s|collègue+s|curé|évêque+s|archevêque|cardinal|pasteur|imam|rabbin|moine|inspecteur+s|inspectrice|brigadier|agent+s,e,es|sergent|enquêteur+s|enquêtrice|suspect+s,e|détenu+s,e|accusé+s,e|prévenu+s,e|passager+s|passagère|consul+e|prêtre|recteur|rectrice|fonctionnaire+s',
    courtesy: 'me|dr|maître|mgr',
    times:
      "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|hier|demain|aujourd'hui|matin|soir|semaine|mois|nuit|soirée|matinée|après-midi|aube",
    naming:
      'film+s|livre+s|roman+s|album+s|chanson+s|titre|intitulé+e,s|dit+e,s|surnommé+e|appelé+e,s|baptisé+e|nommé+e|mot+s|terme+s|expression|journal|magazine|quotidien|slogan|opération|groupe|émission|série|spectacle|pièce|revue|hebdomadaire|projet|loi|concept de|notion de|article|essai|exposition|comme|single|tube',
    noOne: 'personne|nul|aucun|aucune|ni',
    negations: "ne|n'|pas|jamais|dément|démenti|nie|nié",
    suppositions: 'si',
  },

  names: {
    placeNouns:
      "village ville commune hameau bourg bourgade banlieue quartier localité municipalité district province région territoire département île îlot archipel presqu'île péninsule port station fleuve rivière lac montagne volcan vallée pays état république métropole agglomération cité",
    bodyNouns:
      'entreprise société compagnie groupe firme enseigne startup start-up filiale multinationale banque pme coopérative fondation université école musée hôpital association ong organisation fédération syndicat parti coalition journal quotidien hebdomadaire magazine site chaîne club orchestre chorale agence réseau milice',
    kindArticles: 'un une',
    copulas: 'est était fut devient',
    commonNouns:
      'gens citoyens habitants riverains voisins parents enfants jeunes adolescents aînés femmes hommes filles garçons familles proches victimes témoins suspects policiers gendarmes pompiers sauveteurs secouristes médecins infirmiers infirmières soignants patients enseignants professeurs élèves étudiants chercheurs scientifiques économistes artistes musiciens agriculteurs éleveurs pêcheurs ouvriers salariés employés employeurs fonctionnaires entrepreneurs commerçants artisans clients consommateurs voyageurs passagers automobilistes cyclistes chauffeurs conducteurs touristes visiteurs spectateurs supporters joueurs soldats militaires combattants rebelles manifestants militants électeurs adhérents partis politiques élus députés sénateurs maires ministres communes départements régions villes villages écoles hôpitaux magasins entreprises banques ports usines églises musées hôtels restaurants syndicats assureurs compagnies réfugiés migrants locataires propriétaires actionnaires investisseurs analystes avocats magistrats juges autorités tribunaux',
    sameNames:
      "états-unis=usa=états-unis_d'amérique royaume-uni=grande-bretagne pays-bas=hollande union_européenne=ue nations_unies=onu",
    thingStart:
      'coupe prix loi traité accord accords jeux tournoi championnat trophée festival constitution code opération convention protocole guerre médaille',
    plain:
      'le la les un une des du de d l au aux à en et ou mais où donc or ni car que qui quoi dont ce cet cette ces c s n j m t se son sa ses leur leurs mon ma mes notre nos votre vos il elle ils elles on nous vous je tu y ne pas plus moins très bien aussi encore toujours déjà jamais est sont était étaient été être a ont avait avaient avoir par pour sans sous sur dans vers chez entre avec contre selon depuis pendant après avant durant lors alors ainsi cependant pourtant toutefois néanmoins mais_ si comme quand lorsque tandis quant parce puis ensuite enfin aujourd hui hier demain tout tous toute toutes chaque plusieurs certains autre autres même deux trois quatre cinq six dix premier première nouveau nouvelle grand grande malgré grâce afin face outre parmi environ ici là voici voilà cela ça celui celle ceux mardi_ gouvernement police experts selon_lui dieu internet noël nord sud ouest état interrogé interrogée contacté pourquoi comment combien non oui adn arn vih sida pib tva pme etat etats',
    fieldOffices: 'ministre ex-ministre secrétaire',
    titles:
      'président présidente vice-président vice-présidente ex-président premier_ministre première_ministre ministre ex-ministre secrétaire chancelier chancelière gouverneur gouverneure maire sénateur sénatrice député députée eurodéputé conseiller conseillère préfet préfète porte-parole leader chef cheffe patron patronne pdg directeur directrice procureur procureure juge avocat avocate bâtonnier général colonel capitaine commandant lieutenant amiral maréchal commissaire ambassadeur ambassadrice professeur professeure docteur dr pr m mm mme mlle me maître monsieur madame sir lord roi reine prince princesse duc duchesse comte empereur pape évêque archevêque cardinal père abbé imam entraîneur sélectionneur attaquant gardien milieu défenseur joueur joueuse pilote acteur actrice comédien comédienne chanteur chanteuse musicien cinéaste réalisateur réalisatrice écrivain écrivaine poète romancier peintre journaliste historien historienne économiste analyste politologue sociologue philosophe expert experte chercheur chercheuse scientifique fondateur fondatrice candidat candidate militant militante recteur responsable dirigeant',
    roleWords:
      'ancien ancienne chargé chargée chargés ex vice actuel actuelle premier première général générale adjoint adjointe délégué déléguée exécutif national fédéral régional étrangères intérieur défense justice économie finances santé éducation travail affaires état gouvernement français française américain russe allemand britannique italien espagnol chinois turc ukrainien israélien république départemental départementale municipal municipale communautaire métropolitain métropolitaine intercommunal intercommunale territorial territoriale cantonal cantonale',
    organisationStart:
      'ministère université institut banque parti commission comité conseil congrès sénat tribunal cour parquet fédération association confédération fondation union organisation agence entreprise société groupe compagnie police armée chambre direction centre académie école lycée collège hôpital musée théâtre club olympique stade assemblée mouvement front ligue syndicat collectif observatoire caisse haut_conseil mairie préfecture parlement',
    organisationEnd: 'sa sas sarl international',
    severalPlaces:
      'communes villes villages départements provinces régions quartiers cantons hameaux localités îles',
    listLeads: 'comme dont notamment tels telles que',
    placeOf:
      'maire maires préfet préfète sous-préfet sous-préfète évêque archevêque habitant habitante habitants habitantes riverains commune communes ville village hameau quartier arrondissement hôpital chu gare prison tribunal préfecture mairie parquet aéroport port nord sud ouest environs banlieue périphérie hauteur gendarmerie commissariat caserne procureur procureure sous-préfecture rectorat barreau pompiers gendarmes policiers peloton bourg villages villes cité quartiers faubourg marché loin près proche',
    organisationCues:
      'entreprise société compagnie groupe firme constructeur opérateur éditeur distributeur enseigne géant association syndicat ong quotidien hebdomadaire journal magazine chaîne startup start-up filiale agence banque assureur fabricant',
    placeEnd:
      'saint-… sainte-… saints-… mont-… monts-… pont-… ponts-… port-… château-… châteauneuf-… villeneuve-… bourg-… val-… île-… îles-… fort-… fontaine-… roche-… bois-… puy-… aigues-… vaux-… -en- -sur- -sous- -lès- -lez- -le- -la- -les- -du- -des- -de- -aux-',
    placeStart:
      'val vallon col pic puy bois bosquet étang marais plage anse crique rivage colline coteau hameau bourg faubourg lotissement résidence domaine manoir ferme moulin tour abbaye cathédrale église basilique chapelle prieuré cimetière hôpital clinique piscine gymnase rue avenue boulevard place quai mont île îles lac fleuve golfe cap mer forêt vallée château port aéroport gare saint sainte san santa los las new parc stade_ palais pont plateau province région département canton détroit baie océan péninsule archipel massif désert glacier volcan rivière plaine gorges montagnes montagne',
    placeCues: 'à en au aux vers chez depuis',
    thingArticles: 'le la les',
    speech:
      'déclare déclaré affirme affirmé dit explique expliqué indique indiqué précise précisé ajoute ajouté estime estimé assure assuré souligne souligné confie raconte rappelle regrette lance martèle insiste poursuit dénonce annonce annoncé confirme répond',
    linkers: 'de du des la le les d van von der di da del el al ben bin ibn',
    organisationLinkers: 'de du des d la le les l pour et à en sur aux au',
    places:
      'arctique antarctique france états-unis états_unis usa royaume-uni grande-bretagne angleterre écosse pays_de_galles irlande europe asie afrique amérique amérique_latine amérique_du_sud amérique_du_nord proche-orient moyen-orient allemagne rda rfa urss union_soviétique russie ukraine chine japon inde pékin moscou londres bruxelles berlin munich francfort hambourg cologne vienne varsovie prague athènes lisbonne madrid barcelone séville rome milan turin naples venise florence gênes genève zurich bâle berne lausanne la_haye copenhague stockholm alger tunis rabat casablanca dakar abidjan bamako niamey ouagadougou kinshasa brazzaville yaoundé le_caire beyrouth damas bagdad téhéran jérusalem tel-aviv gaza cisjordanie istanbul ankara kaboul new_york los_angeles washington québec montréal toronto mexico la_havane tokyo séoul pyongyang hong_kong lyon marseille toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims saint-étienne toulon le_havre grenoble dijon angers nîmes clermont-ferrand le_mans aix-en-provence brest tours amiens limoges annecy perpignan metz besançon orléans rouen mulhouse caen nancy argenteuil saint-denis montreuil avignon poitiers pau calais la_rochelle cannes bayonne biarritz ajaccio bastia bretagne normandie alsace lorraine bourgogne auvergne aquitaine occitanie provence corse champagne picardie île-de-france nouvelle-calédonie guadeloupe martinique guyane réunion la_réunion mayotte polynésie wallonie flandre catalogne crimée donbass tchétchénie méditerranée atlantique alpes pyrénées seine loire rhône garonne vosges jura america ain aisne allier alpes-de-haute-provence hautes-alpes alpes-maritimes ardèche ardennes ariège aube aude aveyron bouches-du-rhône calvados cantal charente charente-maritime cher corrèze corse-du-sud haute-corse côte-d_or côtes-d_armor creuse dordogne doubs drôme eure eure-et-loir finistère gard haute-garonne gers gironde hérault ille-et-vilaine indre indre-et-loire isère landes loir-et-cher haute-loire loire-atlantique loiret lot lot-et-garonne lozère maine-et-loire manche marne haute-marne mayenne meurthe-et-moselle meuse morbihan moselle nièvre oise orne pas-de-calais puy-de-dôme pyrénées-atlantiques hautes-pyrénées pyrénées-orientales bas-rhin haut-rhin haute-saône saône-et-loire sarthe savoie haute-savoie seine-maritime seine-et-marne yvelines deux-sèvres somme tarn tarn-et-garonne var vaucluse vendée haute-vienne yonne territoire_de_belfort essonne hauts-de-seine seine-saint-denis val-de-marne val-d_oise hauts-de-france grand_est pays_de_la_loire centre-val_de_loire bourgogne-franche-comté franche-comté limousin poitou poitou-charentes languedoc roussillon nouvelle-aquitaine auvergne-rhône-alpes midi-pyrénées',
    organisations:
      'onu ue union_européenne otan oms fmi bce banque_mondiale ocde unesco parti_socialiste ps lr les_républicains rn rassemblement_national fn front_national lfi la_france_insoumise eelv modem renaissance lrem ump udi pcf npa cgt cfdt fo medef elysée élysée matignon bercy quai_d_orsay assemblée_nationale sénat conseil_constitutionnel conseil_d_état cour_de_cassation cour_des_comptes insee sncf ratp edf engie total airbus renault peugeot carrefour lvmh l_oréal bnp_paribas société_générale crédit_agricole axa orange air_france afp le_monde le_figaro libération les_échos l_équipe le_parisien mediapart france_info france_2 france_inter tf1 bfm bfmtv rtl psg om asse maison_blanche nations_unies commission_européenne parlement_européen parlement',
  },

  dates: {
    order: 'dmy',
    months: {
      1: 'janv',
      2: 'fevrier|fév',
      4: 'avr',
      7: 'juil',
      8: 'aout|août',
      9: 'sept',
      12: 'decembre|déc',
    },
    ambiguous: 'mars|mar|mer|jeu|ven|sam|dim|lun|mai|juin|avr|nov|oct|dec|sept',
    relative: {
      'day-2': 'avant-hier|avant hier',
      'day-1': 'hier|la veille au soir',
      'day-1@EV': 'hier soir',
      'day-1@NI': 'la nuit dernière|cette nuit|hier nuit',
      'day-1@MO': 'hier matin',
      'day-1@AF': 'hier après-midi',
      'day+0': "aujourd'hui|ce jour",
      'day+0@MO': 'ce matin',
      'day+0@AF': 'cet après-midi|cet aprem',
      'day+0@EV': 'ce soir',
      'day+1': 'demain',
      'day+1@EV': 'demain soir',
      'day+1@MO': 'demain matin',
      'day+2': 'après-demain|après demain',
      'month+0': 'du mois',
      'week-2': 'avant-dernière semaine',
    },
    previous: {
      'day+0': 'ce jour-là|le même jour',
      'day+0@EV': 'ce soir-là|le soir même',
      'day+1': 'le lendemain|le jour suivant|un jour plus tard|le surlendemain',
      'day-1': "la veille|le jour d'avant|le jour précédent",
      'year+0': 'cette année-là|la même année',
      'year+1': "l'année suivante|un an plus tard",
      'year-1': "l'année précédente|un an plus tôt|un an auparavant",
      'month+0': 'le même mois',
      'week+0': 'la même semaine',
    },
    unaccented: true,
    within: "dans un délai de_|en moins de_|sous_|d'ici_",
    afterDate: 'après_|après le_|à partir de_|à partir du_|à compter de_|à compter du_',
    beforeDate: 'avant_|avant le_|avant la_',
    finals: 'derni{er,ère,ers,ères}_',
    futureEndings: 'era|eront|iront|dra|dront|aura|auront|rra|rront|erai|irai|drai|erons|irons',
    plurals: 'années|semaines|jours|décennies|siècles|trimestres',
    none: "a été|ont été|avait été|avaient été|avoir été|ayant été|aurait été|auraient été|aura été|auront été|ait été|aient été|a pas été|ont pas été|a également été|ont également été|a aussi été|a déjà été|ont déjà été|jeux olympiques d'été|jeux olympiques d'hiver|jo d'été|jo d'hiver|plus tard que|plus tôt que",
    andHalf: '_et demi{,e}',
    units: {
      second: 'seconde{,s}',
      minute: 'minute{,s}|min',
      hour: 'heure{,s}',
      day: 'jour{,s}|journée{,s}',
      workday: 'jour{,s} ouvré{,s}|jour{,s} ouvrable{,s}',
      weekend: 'week-end{,s}|weekend{,s}|fin{,s} de semaine',
      week: 'semaine{,s}',
      fortnight: 'quinzaine',
      month: 'mois',
      quarter: 'trimestre{,s}',
      half: 'semestre{,s}',
      year: 'an{,s}|année{,s}',
      decade: 'décennie{,s}',
      century: 'siècle{,s}',
    },
    last: 'derni{er,ère,ers,ères}|pass{é,ée,és,ées}|précédent{,e,s,es}|écoul{é,ée,és,ées}|_d’avant',
    this: 'ce_|cet_|cette_|ces_|_en cours|_courante',
    next: 'suivant{,e,s,es}|prochain{,e,s,es}|_à venir|_qui vient|_d’après',
    coming: 'prochain_|prochaine_|_prochain|_prochaine',
    ago: 'il y a_|voici_|voilà_|voila_|ça fait_|y a_',
    ahead: 'dans_|d’ici_|d’ici à_|en_',
    later: '_plus tard|_après|après_|au bout de_',
    earlier: '_plus tôt|_avant|_auparavant',
    about: 'environ|près de|plus de|presque|les|à peu près|ces|quelque',
    numbers:
      'un,une|deux|trois,quelques|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|vingt et un,vingt-et-un|vingt-deux|vingt-trois|vingt-quatre|vingt-cinq|vingt-six|vingt-sept|vingt-huit|vingt-neuf|trente|trente et un,trente-et-un',
    moreNumbers: { 40: 'quarante', 50: 'cinquante', 60: 'soixante', 100: 'cent' },
    ordinals:
      'premier,première,1er,1re|deuxième,second,seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième',
    ordinalMarks: '_er|_ère|_ème|_eme|_e|_ième|_nd|_re',
    parts: {
      MO: 'matin|matinée|au matin|du matin|dans la matinée',
      NO: 'midi',
      AF: "après-midi|aprem|de l'après-midi|dans l'après-midi",
      EV: 'soir|soirée|du soir|au soir|dans la soirée',
      NI: 'nuit|dans la nuit|de la nuit',
      MN: 'minuit',
    },
    clock: '_heure{,s}|_h|_h.|_hrs',
    quarterPast: '_et quart',
    quarterTo: '_moins le quart',
    halfPast: '_et demie|_et demi',
    clockLead: 'à_|vers_|dès_|jusqu’à_|de_|avant_|il est_|il était_',
    minutes: 'minutes|min',
    am: '_du matin|_am|_a.m.',
    pm: '_du soir|_de l’après-midi|_pm|_p.m.',
    zones: { 'heure de paris': 'Europe/Paris', 'heure locale': 'local', 'heures locales': 'local' },
    edges:
      'début_|fin_|mi-_|au début de_|à la fin de_|à la fin du_|début du_|fin du_|courant_|le début de_|la fin de_|le début du_|la fin du_|milieu de_|au milieu du_|milieu du_|fin de_|début de_',
    firstHalf: 'premier semestre',
    secondHalf: 'second semestre|deuxième semestre',
    firstOfTwo: 'première moitié de',
    secondOfTwo: 'seconde moitié de',
    rest: 'le reste de_|le reste du_|reste de_|reste du_|fin de_',
    glue: "de|du|le|la|au|à|de l'|l'|d'|en|des|de la|jour|dernier|dans",
    yearMark: "l'année_|année_|l'an_|an_|de l'année_",
    monthMark: 'mois de_|le mois de_|au mois de_|mois d’_',
    weekMark: 'semaine_|la semaine_',
    dayLead: 'le',
    before: '_av. j.-c.|_avant jésus-christ|_avant j.-c.',
    from: 'du|de|depuis|dès|à partir du|à partir de',
    to: "au|à|jusqu'au|jusqu'à|jusqu'en|a",
    between: 'entre|entre le',
    and: 'et|et le|ou',
    weekend: 'ce week-end|le week-end|ce weekend',
    seasons: { SP: 'printemps', SU: 'été', FA: 'automne', WI: 'hiver' },
    decades: 'années_|ans_',
    decadeNames: {
      1920: 'années vingt',
      1930: 'années trente',
      1940: 'années quarante',
      1950: 'années cinquante',
      1960: 'années soixante',
      1970: 'années soixante-dix',
      1980: 'années quatre-vingt',
      1990: 'années quatre-vingt-dix',
    },
    holidays: {
      '12-25': 'noël|jour de noël',
      '12-24': 'réveillon de noël|veille de noël',
      '12-31': 'saint-sylvestre|réveillon du nouvel an|veille du nouvel an',
      '01-01': 'jour de l’an|nouvel an',
      '05-01': 'fête du travail',
      '07-14': 'fête nationale|le 14-juillet',
      '11-01': 'toussaint',
      '11-11': 'armistice',
      '08-15': 'assomption',
      'E+0': 'pâques|dimanche de pâques',
      'E+1': 'lundi de pâques',
      'E-2': 'vendredi saint',
      'E+39': "ascension|jeudi de l'ascension",
      'E+49': 'pentecôte',
      'E+50': 'lundi de pentecôte',
      'E-7': 'dimanche des rameaux',
      'E-46': 'mercredi des cendres',
      '02-14': 'saint-valentin',
      '01-06': 'épiphanie',
    },
    every: 'chaque|tous les|toutes les|par',
    on: "en|depuis|le|du|au|dès|jusqu'en|fin|début|avant|après|vers|entre|de|à|été|hiver|printemps|automne|courant|d'ici|pour|mi|l'|an|à l'|depuis l'",
    numbered:
      'temps de_|chrono de_|un temps de_|n°_|no_|nº_|numéro_|loi_|décret_|directive_|règlement_|résolution_|arrêté_',
    counted:
      'euros|mètres|kilomètres|km|personnes|habitants|hommes|femmes|tonnes|millions|milliards|dollars|francs|emplois|salariés|élèves|soldats|hectares|morts|places|fois|pages|logements|âmes',
    future:
      'sera|seront|va|vont|aura|auront|devrait|devraient|prévu{,e,s,es}|doit|doivent|commence|commencent|débute|débutent|aura lieu|se tient|expire|à la veille de|à la veille du|en vue de|en vue du',
    past: "a|ont|était|étaient|avait|avaient|est|fut|s'est|déclaré|dit",
  },

  amounts: {
    callsBefore: 'appeler appelé appelle appelez appellent composer composé numéro alerté joindre',
    adjectives:
      'grands grandes petits petites autres nouveaux nouvelles premiers premières derniers dernières jeunes principaux principales gros grosses longs longues bons bonnes beaux belles vieux vieilles anciens anciennes prochains prochaines différents différentes seuls seules mauvais mauvaises hauts hautes vrais vraies simples rares',
    numbers:
      'zéro=0 un|une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 dix-sept=17 dix-huit=18 dix-neuf=19 vingt|vingt-=20 trente|trente-=30 quarante|quarante-=40 cinquante|cinquante-=50 soixante|soixante-=60 soixante-dix|soixante-dix-=70 quatre-vingt|quatre-vingts|quatre-vingt-|quatre_vingt|quatre_vingts=80 quatre-vingt-dix|quatre-vingt-dix-=90 cent=100 mille=1000 un_demi|une_demi=0.5 une_dizaine=10 une_douzaine=12 une_quinzaine=15 une_vingtaine=20 une_trentaine=30 une_quarantaine=40 une_cinquantaine=50 une_soixantaine=60 une_centaine=100 un_millier=1000 un_demi-=0.5',
    scales:
      'cent|cents=2 mille|millier|milliers=3 million|millions|mn|mns|mio=6 milliard|milliards|md|mds|mrd|mrds=9 billion|billions=12 dizaines=1 centaines=2 douzaine|douzaines=x12',
    halves: 'et_demi|et_demie',
    currencies:
      'dollar|dollars=$ dollar_américain|dollars_américains|billets_verts=USD dollars_canadiens=CAD euro|euros=EUR livre|livres=£ livre_sterling|livres_sterling=GBP yen|yens=JPY yuan|yuans=CNY rouble|roubles=RUB franc|francs=franc francs_cfa|franc_cfa|fcfa|f_cfa=XOF roupie|roupies=rs dinar|dinars=dinar dirham|dirhams=dirham peso|pesos=peso real|reais=BRL won|wons=KRW rial|rials|riyal|riyals=rial livres_turques=TRY zloty|zlotys=PLN hryvnia|hryvnias=UAH gourdes=HTG rands|rand=ZAR',
    currenciesBefore: 'fcfa=XOF',
    minors: 'cent|cents=cent centime|centimes=EUR pence|penny=GBP kopecks=RUB',
    percent: 'pour_cent|pourcent|pour-cent|pourcentage|%',
    points: 'point_de_pourcentage|points_de_pourcentage',
    basisPoints: 'point_de_base|points_de_base',
    perMille: 'pour_mille',
    fractions:
      'tiers=3 quarts=4 cinquièmes=5 sixièmes=6 septièmes=7 huitièmes=8 neuvièmes=9 dixièmes=10',
    minusAfter: 'sous_zéro|au-dessous_de_zéro|en_dessous_de_zéro',
    about:
      "environ|près_de|près_d'|quelque|autour_de|presque|à_peu_près|approximativement|aux_alentours_de|quasiment",
    more: "plus_de|plus_d'|plus_que|au_moins|au_minimum|au-delà_de|au-dessus_de|pas_moins_de|supérieur_à|supérieure_à|dépasse|dépassé|dépassant",
    less: "moins_de|moins_d'|moins_que|au_plus|au_maximum|jusqu'à|pas_plus_de|en-dessous_de|en_dessous_de|inférieur_à|inférieure_à|tout_au_plus",
    aboutAfter: 'environ',
    between: 'entre|de',
    to: "à|jusqu'à",
    and: 'et|-et-',
    ratios: 'sur',
    ratioBehindNoun: true,
    of: "de|d'|d_'",
    minus: 'moins|négatif',
    labels:
      'article articles n° nº numéro numéros chapitre page pages rue route chaîne acte niveau loi décret ligne tome volume saison épisode groupe ligue formule partie phase étape salle chambre type version top journée classe covid boeing airbus rafale secteur zone opération point alinéa départementale nationale autoroute rocade sortie rd rn voie quai',
    counted:
      'personnes|personne|habitants|hommes|femmes|enfants|soldats|militaires|morts|blessés|victimes|réfugiés|salariés|emplois|élèves|étudiants|voix|sièges|cas|patients|manifestants|migrants|logements|familles|foyers|véhicules|fois|pays|joueurs|policiers|civils|passagers|spectateurs|exemplaires|clients|employés|otages|électeurs',
    notCounted:
      'et ou de du des le la les un une en à au aux par pour dans sur avec sans est sont était a ont été que qui dont ce cette ces son sa ses leur leurs pas plus moins mais si ne se il elle ils elles on nous vous après avant depuis pendant contre entre vers chez comme lors puis afin alors soit sous jusque environ -èrent restent doivent peuvent vivent demeurent viennent concernent travaillent',
    streets: 'rue avenue boulevard place quai chemin allée impasse bd av',
    lessAfter: 'au_maximum|maximum|au_plus',
  },

  sources: {
    before:
      "selon|d'après|d’après|cité par|citée par|cités par|citant|rapporté par|relayé par|de source|à en croire|sur la foi de|repris par|relayée par|rapportée par|dans un entretien à|dans un entretien au",
    reports:
      'rapporte|rapportent|a rapporté|écrit|a indiqué à|a déclaré à|a confié à|explique à|révèle|a révélé|interrogé par|au micro de|a appris|a affirmé à|confie à|précise à',
    anonymous:
      "une source|des sources|sources|source proche|source policière|source judiciaire|source diplomatique|source gouvernementale|témoins|un témoin|l'entourage|l’entourage|un proche|des proches",
    documents:
      'rapport|étude|enquête|sondage|données|communiqué|document|documents|chiffres|bilan|baromètre|recensement|prévisions|projections|estimations|statistiques',
    media: 'agence|quotidien|journal|hebdomadaire|magazine|chaîne|site|média',
    outlets:
      "Les Échos|Le Parisien|L'Équipe|L’Équipe|Mediapart|La Croix|L'Obs|Le Point|L'Express|Ouest-France|Sud Ouest|La Voix du Nord|France Info|franceinfo|France Inter|Europe 1|RTL|RMC|TF1|France 2|BFMTV|BFM|CNews|Le Canard enchaîné|RTBF|Le Soir|RTS|Radio-Canada",
  },

  salience: {
    here: 'ici',
    commonVerbs:
      'est|sont|fut|furent|était|étaient|sera|seront|serait|a|avait|aura|va|vient|consiste|consistait|concerne|concernait|touche|arrive|arrivera|correspond|répond|naît|comprend|permet|sert|vise|propose|établit|prévoit|suppose|implique|porte|tient|se|s',
    pictured: 'à gauche|à droite|au centre|au milieu|g.|d.|de gauche à droite',
    connectives:
      "mais|or|cependant|toutefois|néanmoins|pourtant|en effet|de plus|en outre|par ailleurs|ainsi|donc|de son côté|pour sa part|en revanche|dans le même temps|au contraire|par exemple|du coup|aussi|résultat|dans la foulée|bref|en résumé|du reste|d'ailleurs|d’ailleurs|autrement dit|malgré cela|malgré tout|par conséquent|en conséquence|enfin|en somme",
    conjunctions:
      'mais|et|or|il faut noter que|il est à noter que|il convient de noter que|il convient de souligner que|il est important de noter que|à noter que|notons que|soulignons que|signalons que|précisons que|force est de constater que',
    pronouns:
      "il|elle|ils|elles|ce|cela|cette|ces|cet|celui-ci|celle-ci|ceux-ci|son|sa|ses|leur|leurs|nous|je|on|ça|y|c'|c’|tous deux|toutes deux|l'un d'eux|l’un d’eux|certains d'entre eux|certains d’entre eux|la plupart d'entre eux|la plupart d’entre eux|c'est ce|c’est ce|car|c'est pourquoi|c’est pourquoi|les deux|les trois",
    demonstratives: 'ce|cet|cette|ces',
    ownTime: 'ces jours-ci|ces derniers temps|ces derniers jours|en ce moment|cette fois',
    background:
      "ceci est une traduction|il s’agit d’une traduction automatique|il s'agit d'une traduction automatique|cet article a été traduit|cet article a été publié|cet article est paru|cet article a été rédigé|cet article est une traduction|ce texte a été traduit|ce texte a été publié|pour rappel|rappelons|l'an dernier|l’an dernier|à lire aussi|lire aussi|jusqu'ici",
  },
};
