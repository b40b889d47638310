import type { DetectionWords } from '../sections/detection';

/** A language without a file of its own that must not be taken for one that has. */
export interface Neighbour extends DetectionWords {
  /** Tags that these words fit equally well, separated by spaces; the page's hint chooses, else the first. */
  readonly tags: string;
}

/** Function words of languages that share a script with one of ours. */
export const neighbours: readonly Neighbour[] = [
  {
    tags: 'sk',
    script: 'Latn',
    letters: 'áäčďéíĺľňóôŕšťúýž',
    words:
      'a sa v na je že s z o do aj to k za by pre ale vo sú po ako od som podľa pred tak už bude však ktorý ktorá ktoré alebo má tiež len čo jeho bol bola bolo pri keď zo až rokov roku aby ešte nie môže medzi ich kedy byť viac proti',
  },
  {
    tags: 'sl',
    script: 'Latn',
    letters: 'čšž',
    words:
      'je in v na se da za so ki pa z ne po tudi bi s o kot še od ali kar bo pri do ni iz bil leta med lahko ko več tem sta svoje pred že vse bila proti',
  },
  {
    tags: 'hr bs sr',
    script: 'Latn',
    letters: 'čćđšž',
    words:
      'je i u na da se za su od s a koji o iz što ne kao će ali do koje bi kako nije bio koja sa po to samo ili te već godine prema nakon biti više još može zbog kada ima sve ga bila',
  },
  {
    tags: 'sq',
    script: 'Latn',
    letters: 'çë',
    words:
      'e të në dhe për me një që nga se u është ka i ky kjo do janë si por më nuk kanë ishte edhe duke cilat kur pas',
  },
  {
    tags: 'lt',
    script: 'Latn',
    letters: 'ąčęėįšųūž',
    words:
      'ir kad į iš su yra bet tai o už kaip dėl apie buvo po jau ne taip pat ar nuo iki metų jis tik jo dar bus savo kuris šiuo metu pagal prie gali sakė',
  },
  {
    tags: 'lv',
    script: 'Latn',
    letters: 'āčēģīķļņšūž',
    words:
      'un ir ar no par uz kas ka tiek bija gada arī tas to kā bet lai pēc vai ne pie līdz ja tika šo gadā savu būs jau viņš latvijas',
  },
  {
    tags: 'et',
    script: 'Latn',
    letters: 'äõöüšž',
    endings: 'tud sid dega ude ikud vad mise',
    words:
      'ja on ei et ka see oli kui aga ning oma mis kes või tema ta ütles seda nii selle mida välja sest juba aasta eesti pärast ole olid saab poolt',
  },
  {
    tags: 'is',
    script: 'Latn',
    letters: 'áðéíóúýþæö',
    words:
      'og að í á sem er til um við var með ekki það en hann af fyrir því frá þar eru verið hefur eftir segir þess þegar hún hafa eða þetta fram þeir sig sé',
  },
  {
    tags: 'fo',
    script: 'Latn',
    letters: 'áðíóúýæø',
    words:
      'og at í á sum er til um við var ikki tað men hann av fyri frá eru hava eftir teir hevur',
  },
  {
    tags: 'ca',
    script: 'Latn',
    letters: 'àçèéíïòóúü·',
    words:
      'de la el i que a en els per les un del amb una no es ha al dels més com són va han aquest aquesta seva seu però també pel s d l entre molt ser perquè fins des tot està anys segons',
  },
  {
    tags: 'gl',
    script: 'Latn',
    letters: 'áéíóúñ',
    words:
      'de a o que e do da en un para con non unha os no na por máis as dos como pero ao seu súa tamén foi ata pola polo está moito sobre onde unhas dende ser anos xa galicia',
  },
  {
    tags: 'eu',
    script: 'Latn',
    letters: 'ñ',
    endings: 'ren tzen eko ko etan',
    words:
      'eta da ez du dute ere bat izan zen dira baina egin hori edo beste zuen izango baino egiten duen gure bere esan hau den lehen arte',
  },
  {
    tags: 'af',
    script: 'Latn',
    letters: 'êëïô',
    words:
      'die van en in het is dat nie vir met om te wat op n sy word aan hy ook as was sal deur hulle maar kan by uit hierdie of tot sê ons',
  },
  {
    tags: 'sw',
    script: 'Latn',
    words:
      'ya na wa kwa katika ni za la kuwa cha hiyo huo hii kwamba yake wake pia lakini watu baada hilo huku ili wakati mwaka kama alisema amesema nchini serikali mkoa hayo vya sana',
  },
  {
    tags: 'tl',
    script: 'Latn',
    words:
      'ang ng sa na mga at ay ni para si hindi may ito kay niya pa rin lang din kung nang mula siya ako mo ka dahil kanyang naman isang',
  },
  {
    tags: 'az',
    script: 'Latn',
    letters: 'əğıöşüç',
    words:
      'və bu bir ilə üçün də olan ki edib görə deyib isə daha çox olub sonra olunub tərəfindən həm',
  },
  {
    tags: 'so',
    script: 'Latn',
    words: 'oo iyo ka ku in la waa ay uu kale ah si soo u waxaa ayaa lagu kuwa',
  },
  {
    tags: 'ha',
    script: 'Latn',
    letters: 'ɓɗƙ',
    words: 'da a na ta ya ne ba ce cikin su wannan kuma don shi daga sun ga an amma wata',
  },
  {
    tags: 'ga',
    script: 'Latn',
    letters: 'áéíóú',
    words: 'an na a ar i le go agus is do ag bhí sé tá sin as ó don leis seo chun',
  },
  {
    tags: 'cy',
    script: 'Latn',
    letters: 'ŵŷ',
    words: 'y yn a i o ar ei yr mae wedi am gan ac er ond cael bod hynny fel bydd',
  },
  {
    tags: 'jv',
    script: 'Latn',
    words: 'lan ing kang iki sing karo saka ora wis marang kanggo uga ana yaiku dening',
  },
  {
    tags: 'su',
    script: 'Latn',
    letters: 'é',
    words: 'jeung nu di anu ku pikeun ka ieu dina teu geus éta sarta ogé kana tina',
  },
  {
    tags: 'uz',
    script: 'Latn',
    words: 'va bu bilan uchun ham bir deb esa boʻlgan oʻz uning qilish',
  },
  {
    tags: 'mt',
    script: 'Latn',
    letters: 'ċġħż',
    words: 'li ta u f il dan għal din minn fuq kien hija ma huwa',
  },
  {
    tags: 'bg',
    script: 'Cyrl',
    letters: 'ъ',
    words:
      'на и в за да се от с е са не че по като това до но си ще който която които при след из или беше през има може още само бе той му ни вече заяви го във',
  },
  {
    tags: 'be',
    script: 'Cyrl',
    letters: 'ўіыэё',
    words: 'і ў на з не што да у па для гэта як але ад быў яго ён за пра або таксама было якія',
  },
  {
    tags: 'sr',
    script: 'Cyrl',
    letters: 'јљњђћџ',
    words:
      'је и у на да се за су од са а који о из што не као ће али до које би како није био која по то само или године',
  },
  {
    tags: 'mk',
    script: 'Cyrl',
    letters: 'ѓќѕјљњџ',
    words: 'на и во да се од за со не ќе е што го ги како по но или кој која беше до има сите дека',
  },
  {
    tags: 'kk',
    script: 'Cyrl',
    letters: 'әғқңөұүһіыэёъ',
    words: 'және мен бұл бір да үшін болып осы ол деп бойынша туралы де',
  },
  {
    tags: 'ky',
    script: 'Cyrl',
    letters: 'ңөүыэёъ',
    words: 'жана менен бул бир деп үчүн болгон боюнча да',
  },
  {
    tags: 'tg',
    script: 'Cyrl',
    letters: 'ӣӯқғҳҷъэё',
    words: 'ва дар ба аз ки бо ин барои аст он',
  },
  {
    tags: 'mn',
    script: 'Cyrl',
    letters: 'өүыэё',
    words: 'нь байна энэ юм болон гэж бол их байсан хүн',
  },
  {
    tags: 'ur',
    script: 'Arab',
    letters: 'ٹڈڑںےہھپچژگکیئؤ',
    words:
      'کے میں کی ہے اور سے کو کا نے پر ہیں یہ کہ بھی ایک نہیں اس تھا کر لیے تو اپنے کہا ساتھ گیا جو بعد ہی انہوں',
  },
  {
    tags: 'ps',
    script: 'Arab',
    letters: 'ښځړډټۍېپچژگکیئ',
    words: 'د په او کې چې له ته دی يې سره شوي نه هم',
  },
  {
    tags: 'ckb',
    script: 'Arab',
    letters: 'ەێۆڕڵڤپچژگکیئ',
    words: 'لە بۆ و بە کە لەگەڵ ئەو',
  },
  {
    tags: 'mr',
    script: 'Deva',
    letters: 'ळ',
    words: 'आणि आहे या मध्ये च्या ते तर हे होते यांनी केली आहेत ही झाली मात्र',
  },
  {
    tags: 'ne',
    script: 'Deva',
    words: 'छ र को मा ले छन् भएको गरेको पनि यो हो तथा गर्न भने',
  },
];
