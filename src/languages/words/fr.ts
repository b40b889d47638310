import type { Language } from '../language';

export const words: Language = {
  tag: 'fr',
  charactersPerMinute: 998,

  detection: {
    script: 'Latn',
    letters: 'éèêàùâîôûçëïœ',
    words:
      'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux mais comme ou on sa ses cette ont été leur était nous d l qu s n elle fait ces tout entre selon après sans aussi deux',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'M MM Mme Mmes Mlle Mgr Dr Pr Me St Ste av Av bd Bd n° no p pp art Art vol chap cf env ex janv févr avr juil sept oct nov déc tél hab min max p.ex c.-à-d Jr',
    mayEnd: 'etc av.J.-C apr.J.-C J.-C S.A Cie',
  },

  quotation: {
    marks: '«» “” ""',
    dialogue: 'dash',
    subject: 'around',
    elides: true,
    enclitics: 't-il|t-elle|t-on|il|elle|on|ils|elles|t-ils|je|nous|ce',
    verbs:
      'déclar*e,é,ent,ait,a,ée,ant|affirm*e,é,ent,ait,ant|dit|disent|disait|disant|expliqu*e,é,ent,ait,ant|indiqu*e,é,ent,ait,ant|précis*e,é,ent,ait,ant|ajout*e,é,ent,ait,ant|estim*e,é,ent,ait,ant|assur*e,é,ent,ait,ant|soulign*e,é,ent,ait,ant|confi*e,é,ent,ait|racont*e,é,ent,ait|rappel*le,é,lent,ait,ant|regrett*e,é,ent,ait|lanc*e,é|martel*é|martèle|insist*e,é,ent,ait,ant|poursuit|poursuivi|prévient|prévenu|dénonc*e,é,ent|résum*e,é|écrit|écrivait|annonc*e,é,ent,ait|confirm*e,é,ent|réagi+t,ssent|soutient|soutenu|soutiennent|reconnaît|reconnu|promet|promis|répond|répondu|répondent|not*e,é,ent|conclu+t|rétorqu*e,é|révèl*e,ent|révélé|comment*e,é,ent|admet|admis|avou*e,é|plaid*e,é|critiqu*e,é,ent|accus*e,é,ent|demand*e,é,ent|interrog*e,é|alert*e,é|averti+t,ssent|observ*e,é|détaill*e,é|témoign*e,é,ent|rapport*e,é,ent|signal*e,é,ent|suggèr*e,ent|suggéré|prétend+ent,u|propos*e,é|tweeté|publié|glisse|ironis*e,é|tranch*e,é|nuanc*e,é|pens*e,ent,ait|croi+t,ent|considèr*e,ent|considéré|jug*e,é,ent|jure|écri*vent|évoqu*e,é|décri+t,vent|qualifi*e,é,ent|défend+u,ent|souhait*e,é|appel*é,le|salu*e,é|déplor*e,é,ent|exhort*e,é|montr*e,é,ent',
    bareVerbs: '',
    according:
      "selon|d'après|pour|aux yeux de|de l'avis de|à en croire|aux dires de|comme le souligne|comme l'explique",
    complementisers: "que|qu'|si",
    asWords: 'comme|ainsi|et|mais',
    indirect: ['that', 'postposed', 'according'],
    pronouns: {
      he: 'il|t-il|celui-ci|ce dernier',
      she: 'elle|t-elle|celle-ci',
      they: 'ils|elles|t-ils',
      any: 'on|t-on|qui',
      i: "je|nous|j'",
    },
    articles:
      "le|la|les|l'|un|une|des|du|son|sa|ses|leur|leurs|ce|cet|cette|ces|plusieurs|certains|deux|trois|notre|d'autres",
    links: "de|du|des|d'|la|le|les|l'|et|à|au|aux|en|von|van|bin|al|ben|pour",
    stops:
      "dans|à|au|aux|en|sur|par|pour|avec|sans|sous|chez|vers|après|avant|depuis|lors|pendant|durant|devant|contre|entre|que|qu'|qui|dont|où|quand|lorsque|lorsqu'|si|car|mais|ou|donc|ni|parce|puisque|est|sont|était|a|ont|avait|ne|n'|pas|plus|auprès|via|face|selon|mardi|et|à|y|alors|ce|cela|ça|afin|malgré|grâce|suite|suivant|ainsi|comme|tandis|tout|très",
    between:
      "a|ont|avait|avaient|aussi|également|ensuite|notamment|encore|alors|ainsi|hier|déjà|toutefois|cependant|même|par|ailleurs|lui|y|s'|se|l'|le|en|nous|leur|m'|est|vient|de|tout|d'|abord|enfin|puis|récemment|auparavant|tenu|à|bien|pour|sa|part|ne|n'|pas|ayant|été",
    roles:
      'président+e|vice-président+e|ministre+s|premier|porte-parole|directeur|directrice|chef+fe|secrétaire|professeur+e|maire|député+e,s|sénateur|sénatrice|avocat+e,s|procureur+e|juge|policier|policiers|police|gouvernement|ministère|expert+e,s|analyste+s|économiste|chercheur+s,e|chercheuse|historien+ne|auteur+e|patron+ne|pdg|dirigeant+e,s|responsable+s|élu+e,s|conseiller|conseillère|ambassadeur|ambassadrice|commissaire|général|colonel|capitaine|entraîneur|joueur|joueuse|médecin|témoin+s|victime|habitant+e,s|syndicat|association|entreprise|société|parti|candidat+e|leader|fondateur|fondatrice|gérant+e|étude|rapport|enquête|communiqué|sondage|roi|reine|pape|prince|princesse|chancelier|chancelière|gouverneur|adjoint+e|délégué+e|membre|coordinateur|coordinatrice|agence|opposition|source+s|autorités|spécialiste+s|sociologue|politologue|acteur|actrice|chanteur|chanteuse|père|mère|frère|sœur|femme|homme|jeune',
    courtesy: 'm|mme|mlle|me|dr|monsieur|madame|maître|mgr',
    times:
      "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|hier|demain|aujourd'hui|matin|soir|semaine|mois",
    naming:
      'film+s|livre+s|roman+s|album+s|chanson+s|titre|intitulé+e,s|dit+e,s|surnommé+e|appelé+e,s|baptisé+e|nommé+e|mot+s|terme+s|expression|journal|magazine|quotidien|slogan|opération|groupe|émission|série|spectacle|pièce|revue|hebdomadaire|projet|loi|concept de|notion de|article|essai|exposition|comme|single|tube',
    negations: "ne|n'|pas|jamais|dément|démenti|nie|nié",
    suppositions: "si|s'",
  },

  names: {},

  dates: {
    order: 'dmy',
    units: {},
  },

  amounts: {
    numbers:
      'zéro=0 un|une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 dix-sept=17 dix-huit=18 dix-neuf=19 vingt|vingt-=20 trente|trente-=30 quarante|quarante-=40 cinquante|cinquante-=50 soixante|soixante-=60 soixante-dix|soixante-dix-=70 quatre-vingt|quatre-vingts|quatre-vingt-|quatre_vingt|quatre_vingts=80 quatre-vingt-dix|quatre-vingt-dix-=90 cent=100 mille=1000 un_demi|une_demi=0.5 une_dizaine=10 une_douzaine=12 une_quinzaine=15 une_vingtaine=20 une_trentaine=30 une_quarantaine=40 une_cinquantaine=50 une_soixantaine=60 une_centaine=100 un_millier=1000',
    scales:
      'cent|cents=2 mille|millier|milliers=3 million|millions|mn|mns|mio=6 milliard|milliards|md|mds|mrd|mrds=9 billion|billions=12',
    halves: 'et_demi|et_demie',
    currencies:
      'dollar|dollars=$ dollar_américain|dollars_américains|billets_verts=USD dollars_canadiens=CAD euro|euros=EUR livre|livres=£ livre_sterling|livres_sterling=GBP yen|yens=JPY yuan|yuans=CNY rouble|roubles=RUB franc|francs=franc francs_cfa|franc_cfa|fcfa|f_cfa=XOF roupie|roupies=rs dinar|dinars=dinar dirham|dirhams=dirham peso|pesos=peso real|reais=BRL won|wons=KRW rial|rials|riyal|riyals=rial livres_turques=TRY zloty|zlotys=PLN hryvnia|hryvnias=UAH gourdes=HTG rands|rand=ZAR',
    minors: 'cent|cents=$ centime|centimes=EUR pence|penny=GBP kopecks=RUB',
    percent: 'pour_cent|pourcent|pour-cent|pourcentage|%',
    points: 'point_de_pourcentage|points_de_pourcentage|points_de_base',
    about:
      "environ|près_de|près_d'|quelque|autour_de|presque|à_peu_près|approximativement|aux_alentours_de|quasiment",
    more: "plus_de|plus_d'|plus_que|au_moins|au_minimum|au-delà_de|au-dessus_de|pas_moins_de|supérieur_à|supérieure_à|dépasse|dépassé|dépassant",
    less: "moins_de|moins_d'|moins_que|au_plus|au_maximum|jusqu'à|pas_plus_de|en-dessous_de|en_dessous_de|inférieur_à|inférieure_à|tout_au_plus",
    aboutAfter: 'environ',
    between: 'entre|de',
    to: "à|jusqu'à",
    and: 'et|-et-',
    of: "de|d'|d_'",
    minus: 'moins|négatif',
    labels:
      'article|articles|no|n°|nº|numéro|numéros|chapitre|page|pages|rue|route|chaîne|acte|niveau|loi|décret|ligne|tome|volume|saison|épisode|groupe|ligue|formule|partie|phase|étape|salle|chambre|type|version|top|journée|classe|covid|boeing|airbus|rafale|secteur|zone|opération|point|alinéa',
    ordinalAfter: 'e|er|ère|ème|eme|nd|nde',
    counted:
      'personnes|personne|habitants|hommes|femmes|enfants|soldats|militaires|morts|blessés|victimes|réfugiés|salariés|emplois|élèves|étudiants|voix|sièges|cas|patients|manifestants|migrants|logements|familles|foyers|véhicules|fois|pays|joueurs|policiers|civils|passagers|spectateurs|exemplaires|clients|employés|otages|électeurs',
    notCounted:
      'et ou de du des le la les un une en à au aux par pour dans sur avec sans est sont était a ont été que qui dont ce cette ces son sa ses leur leurs pas plus moins mais si ne se il elle ils elles on nous vous après avant depuis pendant contre entre vers chez comme lors puis afin alors soit sous jusque environ',
  },

  sources: {},

  salience: {},
};
