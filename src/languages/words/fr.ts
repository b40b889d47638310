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
    verbs: '',
    pronouns: {},
    stops: '',
    roles: '',
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
