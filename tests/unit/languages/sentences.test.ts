import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf, languages } from '../../../src/languages/registry';
import { splitSentences } from '../../../src/languages/sentences/split-sentences';

const split = (tag: string, text: string) =>
  splitSentences(text, tag, languageOf(tag)).map(([start, end]) => text.slice(start, end));

/** Sentences of our own, `|` where one ends. */
const cases: readonly (readonly [tag: string, marked: string])[] = [
  ['ar', 'وصل د. سامي إلى المدينة. | ثم عقد اجتماعا قصيرا.'],
  ['ar', 'زارت آدا دبليو. ليند الميناء. | وعادت في المساء إلى البيت.'],
  ['cs', 'Schůze začne 3. října v 9 hodin. | Vede ji prof. Novák.'],
  ['da', 'Mødet er den 3. oktober. | Det ledes af hr. Holm.'],
  ['de', 'Das Treffen ist am 3. Oktober in St. Gallen. | Dr. Weiß leitet es, z. B. am Vormittag.'],
  ['de', 'Der Umsatz stieg auf 1,5 Mrd. Euro. | 2021 war er noch kleiner gewesen.'],
  ['el', 'Ο κ. Νίκου μίλησε χθες. | Η αίθουσα ήταν γεμάτη.'],
  ['en', 'Dr. J. K. Marsh met Sen. Lane at 9 a.m. on Monday. | They spoke for an hour.'],
  ['en', '"Stop!" he shouted. | The U.S. Senate did not. | It voted.'],
  ['en', 'The firm (it is owned by Bell Inc. of Ohio. It has two sites) closed. | Nobody came.'],
  ['pl', 'Zapytał posła (z portu w Lisach - red.) Jana Lisa o zdanie. | Ten milczał.'],
  ['fi', 'Esitys hyväksyttiin äänin 111–74. | Tyhjiä ei ollut.'],
  ['pl', 'Most leży na drodze nr 671. | Kierowcy czekali dwie godziny.'],
  ['de', 'Er wohnt in Haus Nr. 12. | Kinder spielen dort.'],
  ['pl', 'Na moście wylegitymowano 196. | Trzy osoby uciekły. | Przyszli żołnierze 101. Dywizji.'],
  ['hy', 'Նավը մտավ նավահանգիստ: | Այն կմեկնի 10:30-ին:'],
  ['pl', 'Mówił o tym asp. sztab. Jan Lis z portu. | Potem milczał ppor. Adam Bury.'],
  ['en', 'The quay was late.¹ | It opened in 1990.² | Some 10⁶ came.³'],
  ['es', 'Nogales, Ver. – Tres bomberos resultaron heridos. | Se ignora la causa.'],
  ['id', 'Semarang, Jateng. - Tiga petugas terluka. | Penyebabnya belum jelas.'],
  ['es', 'El Sr. Vega viaja a EE. UU. el lunes. | ¿Volverá pronto? | No se sabe.'],
  ['es', 'El ruido molesta a los vecinos. | "15 días son demasiado", dice Ana Vega.'],
  ['fa', 'نشست دیروز برگزار شد. | د. کریمی در آن سخن گفت.'],
  ['fi', 'Kokous pidetään 3. lokakuuta. | ”Tulen sinne”, sanoi prof. Laine.'],
  ['fr', 'M. Petit et Mme Roux sont là. | Ils partent le 5 janv. 2024 au soir.'],
  ['fr', '« Nous irons en appel. » | Le sénateur est parti. | « Pourquoi ? » | Nul ne sait.'],
  ['fr', '« Nous irons en appel. » dit le sénateur. | « Qui vient ? » demande Anne Rivière.'],
  ['hi', 'डॉ. वर्मा कल आए। | उन्होंने बैठक की।'],
  ['hu', 'A találkozó 2024. május 3. napján lesz. | Dr. Kis vezeti.'],
  ['id', 'Menurut UU No. 12 Tahun 2011, H. M. Anwar berhak hadir. | Harganya Rp 1.200 per lembar.'],
  ['id', 'Direktur PT. Maju Jaya Tbk. Budi S. Hadi datang. | "Mari!" kata dia.'],
  ['it', 'Il dott. Riva è in S. Maria. | Torna lunedì.'],
  ['ja', '「雨が降る。」と市長は述べた。 | 試合は中止だ。'],
  ['ko', '회의는 3일에 열린다. | 시장도 온다.'],
  ['ms', 'Harga tiket RM 1.20 seorang. | Dr. Aminah hadir.'],
  ['nl', 'De dijk is zwak. | ,,Wij zijn bang”, zegt hij.'],
  ['nl', 'Dhr. De Wit en prof. Bos komen. | Zij blijven bijv. tot maandag.'],
  ['no', 'Møtet er 3. oktober. | Det ledes av dr. Lie.'],
  [
    'pl',
    'Spotkanie prowadzi prof. Nowak przy ul. Długiej. | Most zbudowano w 1990 r. | Zamknięto go.',
  ],
  ['pt', 'O Sr. Lima chega dia 3. | A Dra. Reis fala às 10h.'],
  ['ro', 'Dl. Pop stă pe str. Mare. | Vine luni.'],
  ['ru', 'А. С. Белов живёт на ул. Мира. | Мост построили в 1990 г. | Его закрыли.'],
  ['sv', 'Mötet är den 3 oktober. | ”Jag kommer”, säger prof. Ekman. | 2007 var ett bra år.'],
  // A surname of Chinese descent, behind a given name without a title.
  ['th', 'ทหารเข้าตรวจสอบหมู่บ้านริมแม่น้ำสายใหญ่ในพื้นที่รัฐคะยา ประเทศเมียนมา ตั้งแต่เช้าวันนี้'],
  ['th', 'ชาวบ้านริมคลองเล่าว่าเจ้าของเรือข้ามฟากลำแรกของตำบลนี้คือ มานพ แซ่ลิ้มเจริญ'],
  // The sign of repetition belongs to the word before it.
  ['th', 'ชาวประมงพื้นบ้านจากหมู่บ้านริมทะเลช่วยกันนำอวนและอุปกรณ์จับปลาขนาดต่าง ๆ ขึ้นจากเรือมาตากไว้ริมหาด'],
  ['th', 'นายกเทศมนตรีเปิดสะพานแห่งใหม่ในเช้าวันจันทร์ที่ผ่านมา | นอกจากนี้ ยังประกาศสร้างถนนอีกสองสาย'],
  [
    'th',
    'ทางการเปิดเผยว่าน้ำท่วมหนักในพื้นที่ลุ่มต่ำริมแม่น้ำทั้งหมด จ. นครพนม และ อ. ธาตุพนม | เมื่อเช้านี้ นาย สมชาย ใจดี กล่าวว่าจะช่วยเหลือประชาชนที่เดือดร้อนทุกครัวเรือนของ นาย ประวิทย์ มั่นคง',
  ],
  // Parts of a list and of a foreign name, a connective by itself, and what is left at a block's end.
  ['th', 'แม่ค้าที่ตลาดริมน้ำเล่าว่าเช้านี้ลูกค้าซื้อของสดกลับบ้านไปมาก ปลาทู กุ้งแห้ง หอยแครง ผักบุ้ง'],
  ['th', 'ผู้จัดงานเชิญนักดนตรีชาวต่างประเทศมาร่วมแสดงในงานเทศกาล มาร์ติน ลินด์ควิสต์ วาทยกรวงดุริยางค์ประจำเมือง'],
  ['th', 'ชาวนาหลายครัวรอฝนมานานสองเดือน อย่างไรก็ตาม พวกเขายังไม่ยอมทิ้งที่นาของตนไปทำงานในเมือง'],
  ['th', 'เจ้าหน้าที่แจ้งว่าสะพานข้ามคลองจะเปิดให้รถเล็กผ่านได้อีกครั้ง ภายในสองสามวันนี้'],
  // When and where, and only then who did what.
  ['th', 'เมื่อวันพุธที่ผ่านมา ที่ศาลาประชาคมประจำอำเภอท่าเรือเก่า ชาวบ้านหลายร้อยคนเข้าร่วมประชุมเรื่องสะพานแห่งใหม่'],
  ['tr', 'T.C. Kültür Bakanı ve Prof. Dr. Ak geldi. | 12. Bölge hazır.'],
  ['uk', 'Проф. Ткач живе на вул. Лесі. | Міст збудували у 1990 р. | Його закрили.'],
  ['vi', 'TP. Hồ Chí Minh có mưa. | GS. Lan nói vậy.'],
  ['zh', '“桥已经通车。”王芳说。 | 居民很高兴！ | 明年还要修路。'],
];

describe('splitSentences', () => {
  it.each(cases)('%s: %s', (tag, marked) => {
    const expected = marked.split(' | ');
    expect(split(tag, expected.join(' '))).toEqual(expected);
  });

  it('has a case for every language', () => {
    const covered = new Set(cases.map(([tag]) => tag));
    expect(languages.map(({ tag }) => tag).filter((tag) => !covered.has(tag))).toEqual([]);
  });

  it('goes on over the comma of Burmese', () => {
    expect(split('my', 'တံတားကို ဖွင့်ပြီး၊ လူအများ လာကြသည်။ မိုးရွာသည်။')).toHaveLength(2);
  });

  it('ends a sentence at every newline, even inside a bracket or after an abbreviation', () => {
    expect(split('en', 'He met Dr.\nSmith (who\nleft)')).toEqual([
      'He met Dr.',
      'Smith (who',
      'left)',
    ]);
  });

  it('splits a language that no file describes by the rules that hold for all', () => {
    expect(split('lt', 'Tiltas atidarytas. Jis naujas.')).toHaveLength(2);
  });

  it('gives trimmed ranges in order that leave out nothing but white space', () => {
    const piece = fc.constantFrom(
      'Dr.',
      'No. 12',
      '3.',
      'a',
      'Word',
      '"',
      '(',
      ')',
      '。',
      '」',
      ' ',
      '\n',
      '…',
      '!',
      'ที่',
      'แต่',
      '😀',
      '1976',
    );
    fc.assert(
      fc.property(
        fc.constantFrom('id', 'de', 'zh', 'th', 'xx'),
        fc.array(piece, { maxLength: 40 }),
        (tag, pieces) => {
          const text = pieces.join(' ');
          let from = 0;
          for (const [start, end] of splitSentences(
            text,
            tag === 'xx' ? 'und' : tag,
            languageOf(tag),
          )) {
            expect(text.slice(from, start).trim()).toBe('');
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).not.toContain('\n');
            from = end;
          }
          expect(text.slice(from).trim()).toBe('');
        },
      ),
    );
  });
});
