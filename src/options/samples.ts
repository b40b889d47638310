import type { Direction } from '../reading/reading';

interface Sample {
  /** A language of the script that is chosen by it. */
  readonly lang: string;
  readonly dir: Direction;
  readonly title: string;
  readonly text: string;
}

/** Words in each script that can have a look of its own: the same small story in all of them. */
export const SAMPLES: readonly [Sample, ...Sample[]] = [
  {
    lang: 'en',
    dir: 'ltr',
    title: 'Old bridge opens again',
    text: '“The children can walk to school over it again,” said the mayor on Saturday. The repair took fourteen months and cost 26 million.',
  },
  {
    lang: 'ar',
    dir: 'rtl',
    title: 'الجسر القديم يفتح من جديد',
    text: '«يستطيع الأطفال أن يعبروه إلى المدرسة من جديد»، قالت رئيسة البلدية يوم السبت. استغرق الترميم أربعة عشر شهرا وكلف 26 مليونا.',
  },
  {
    lang: 'ur',
    dir: 'rtl',
    title: 'پرانا پل دوبارہ کھل گیا',
    text: '”بچے پھر سے اس پر چل کر اسکول جا سکتے ہیں،“ میئر نے ہفتے کو کہا۔ مرمت میں چودہ ماہ لگے۔',
  },
  {
    lang: 'he',
    dir: 'rtl',
    title: 'הגשר הישן נפתח מחדש',
    text: '"הילדים יכולים שוב ללכת עליו לבית הספר", אמרה ראש העיר בשבת. השיפוץ נמשך ארבעה עשר חודשים.',
  },
  {
    lang: 'ru',
    dir: 'ltr',
    title: 'Старый мост снова открыт',
    text: '«Дети снова могут ходить по нему в школу», — сказала мэр в субботу. Ремонт длился четырнадцать месяцев и обошёлся в 26 миллионов.',
  },
  {
    lang: 'el',
    dir: 'ltr',
    title: 'Η παλιά γέφυρα ανοίγει ξανά',
    text: '«Τα παιδιά μπορούν να την περνούν ξανά για το σχολείο», είπε η δήμαρχος το Σάββατο. Η επισκευή κράτησε δεκατέσσερις μήνες.',
  },
  {
    lang: 'hi',
    dir: 'ltr',
    title: 'पुराना पुल फिर खुला',
    text: '“बच्चे फिर इस पर चलकर स्कूल जा सकते हैं,” महापौर ने शनिवार को कहा। मरम्मत में चौदह महीने लगे।',
  },
  {
    lang: 'th',
    dir: 'ltr',
    title: 'สะพานเก่าเปิดใช้อีกครั้ง',
    text: '“เด็ก ๆ เดินข้ามไปโรงเรียนได้อีกแล้ว” นายกเทศมนตรีกล่าวเมื่อวันเสาร์ การซ่อมใช้เวลาสิบสี่เดือน',
  },
  {
    lang: 'zh-Hans',
    dir: 'ltr',
    title: '老桥重新开放',
    text: '“孩子们又可以走桥去上学了。”市长周六说。修缮历时十四个月，花费2600万元。',
  },
  {
    lang: 'zh-Hant',
    dir: 'ltr',
    title: '老橋重新開放',
    text: '「孩子們又可以走橋去上學了。」市長週六說。修繕歷時十四個月，花費2600萬元。',
  },
  {
    lang: 'ja',
    dir: 'ltr',
    title: '古い橋が再び開通',
    text: '「子どもたちがまた歩いて学校に通えます」と市長は土曜日に話した。修復には十四カ月かかった。',
  },
  {
    lang: 'ko',
    dir: 'ltr',
    title: '옛 다리 다시 열려',
    text: '“아이들이 다시 이 다리를 건너 학교에 갈 수 있습니다.” 시장이 토요일에 말했다. 보수에는 열네 달이 걸렸다.',
  },
];
