/** Articles of our own writing, in the manner of real houses: what the browsers are shown in tests. */

interface ArticlePage {
  readonly lang: string;
  readonly dir?: 'rtl';
  readonly siteName: string;
  readonly title: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
}

/** A whole page around an article: masthead, the text, a sidebar, a foot. */
export function newsPage(article: ArticlePage, extraHead = '', extraBody = ''): string {
  const { lang, dir, siteName, title, published, paragraphs } = article;
  return `<!doctype html>
<html lang="${lang}"${dir === undefined ? '' : ` dir="${dir}"`}>
<head>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width">
<title>${title} - ${siteName}</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="${siteName}">
<meta property="og:title" content="${title}">
<meta property="article:published_time" content="${published}">
${extraHead}
</head>
<body>
<nav><a href="/">${siteName}</a> <a href="/a">A</a> <a href="/b">B</a></nav>
<main><article>
<h1>${title}</h1>
${paragraphs.map((text) => (text.startsWith('<') ? text : `<p>${text}</p>`)).join('\n')}
</article></main>
<form><input id="field" aria-label="Search"></form>
<footer>© ${siteName}</footer>
${extraBody}
</body>
</html>`;
}

export const indonesian: ArticlePage = {
  lang: 'id',
  siteName: 'Warta Selat',
  title: 'Pelabuhan Baru di Teluk Sari Mulai Melayani Kapal Peti Kemas',
  published: '2026-03-11T09:30:00+07:00',
  paragraphs: [
    'TELUK SARI, Warta Selat - Pelabuhan peti kemas senilai Rp2,4 triliun di Teluk Sari mulai melayani kapal pertama pada Rabu, 11 Maret 2026, setelah tertunda hampir dua tahun.',
    'Menteri Perhubungan Ratna Wibisana mengatakan pelabuhan itu mampu menampung 600.000 peti kemas dalam setahun.',
    '“Mulai hari ini petani lada tidak perlu lagi menunggu tiga pekan untuk mengirim barang,” kata Ratna Wibisana di Teluk Sari.',
    '<p><strong>Baca Juga: <a href="/lain">Harga Lada Naik Menjelang Lebaran</a></strong></p>',
    'Pembangunan dimulai pada 2021 dan sempat berhenti karena banjir besar yang merusak dermaga lama.',
    '<h2>Nelayan minta jalur sendiri</h2>',
    'Ketua kelompok nelayan Hasan Tanjung meminta pemerintah menyediakan jalur khusus bagi perahu kecil. “Kami tidak menolak pelabuhan, tetapi laut ini juga dapur kami,” ujarnya.',
    'Sebanyak 1.200 keluarga nelayan tinggal di pesisir Teluk Sari, menurut catatan pemerintah daerah.',
    'Dinas kelautan setempat menyebut jalur itu akan dibahas pada April 2026 bersama wakil para nelayan dan pengelola pelabuhan.',
    'Kapal berikutnya dari Port Meliora dijadwalkan tiba pada Jumat dengan muatan mesin pertanian dan suku cadang.',
  ],
};

export const arabic: ArticlePage = {
  lang: 'ar',
  dir: 'rtl',
  siteName: 'صوت المرفأ',
  title: 'افتتاح خط قطار جديد يربط الساحل بالعاصمة بعد سنوات من التأخير',
  published: '2026-02-03T12:00:00+02:00',
  paragraphs: [
    'افتتحت وزارة النقل صباح اليوم خط القطار الجديد الذي يربط مدن الساحل بالعاصمة، في مشروع بلغت كلفته 340 مليون دولار واستغرق إنجازه ست سنوات.',
    'وقال وزير النقل سامر الحلواني إن الرحلة ستستغرق أقل من ساعتين بدلا من أربع ساعات، مضيفا أن الأسعار ستبقى ثابتة حتى نهاية العام.',
    '«هذا اليوم انتظره أهل الساحل طويلا، ولن تكون هذه المحطة الأخيرة»، بحسب ما قال الحلواني أمام الحاضرين.',
    '<h2>مخاوف من ارتفاع الإيجارات</h2>',
    'وعبر سكان في الأحياء القريبة من المحطة عن قلقهم من ارتفاع الإيجارات، وقالت المعلمة ليلى درويش إن كثيرا من الأسر بدأت تبحث عن بيوت أبعد.',
    'ومن المقرر أن تبدأ المرحلة الثانية من المشروع في أكتوبر المقبل، وتشمل 4 محطات جديدة وتجديد الجسر القديم عند مدخل المدينة.',
  ],
};

export const chinese: ArticlePage = {
  lang: 'zh-CN',
  siteName: '江岸日报',
  title: '古城老桥修缮完工 周末起恢复步行通行',
  published: '2026-04-18T08:20:00+08:00',
  paragraphs: [
    '记者从市文物局获悉，始建于清代的望江桥修缮工程已于4月17日完工，本周末起恢复步行通行。工程历时14个月，共投入资金2600万元。',
    '市文物局局长周明远表示，修缮过程中尽量使用原有石料，替换部分不到一成。“我们希望老人走上桥时，认得出这还是他们小时候的那座桥。”周明远说。',
    '<h2>桥面改为步行专用</h2>',
    '据介绍，修缮后的望江桥不再允许机动车通行，两侧增设了扶手和夜间照明。附近居民李秀兰告诉记者，过去桥上车多，孩子上学要绕行二十分钟。',
    '文物专家指出，老桥的保护不仅在于一次修缮，更在于日常的检测和维护。有关部门计划每年对桥体进行两次全面检查，并向社会公布结果。',
    '下月起，桥头的旧税关也将作为展馆对公众免费开放，展出修缮中发现的石刻和工匠留下的工具。',
  ],
};

export const thai: ArticlePage = {
  lang: 'th',
  siteName: 'ข่าวริมน้ำ',
  title: 'ตลาดน้ำเก่าแก่กลับมาเปิดอีกครั้งหลังปรับปรุงนานสองปี',
  published: '2026-05-09T07:45:00+07:00',
  paragraphs: [
    'ตลาดน้ำบ้านคลองใหม่กลับมาเปิดให้บริการอีกครั้งเมื่อวันที่ 9 พฤษภาคม 2569 หลังปิดปรับปรุงนานสองปี โดยใช้งบประมาณทั้งสิ้น 85 ล้านบาท',
    'นายสมบัติ ใจงาม นายกเทศมนตรี กล่าวว่า ทางเดินริมน้ำและท่าเรือทั้งหมดได้รับการซ่อมแซมให้แข็งแรงขึ้น และเพิ่มทางลาดสำหรับผู้ใช้รถเข็น',
    '“เราอยากให้คนรุ่นใหม่ได้เห็นวิถีชีวิตริมคลองแบบที่ปู่ย่าเคยเห็น” นายสมบัติกล่าวกับผู้สื่อข่าวในพิธีเปิด',
    '<h2>แม่ค้าเก่าได้แผงเดิม</h2>',
    'แม่ค้าที่เคยขายอยู่ก่อนปิดตลาดกว่า 120 รายได้รับสิทธิกลับมาขายที่แผงเดิมโดยไม่เสียค่าเช่าในปีแรก ขณะที่นักท่องเที่ยวเดินทางมาชมตั้งแต่เช้ามืด',
    'เทศบาลคาดว่าจะมีผู้มาเยือนไม่ต่ำกว่า 3,000 คนต่อวันในช่วงสุดสัปดาห์ และเตรียมเพิ่มเรือรับส่งจากท่าน้ำหน้าวัดอีกสิบลำ',
  ],
};

export const urdu: ArticlePage = {
  lang: 'ur',
  dir: 'rtl',
  siteName: 'روزنامہ کنارا',
  title: 'پرانے پل کی مرمت مکمل، اتوار سے پیدل چلنے والوں کے لیے کھول دیا جائے گا',
  published: '2026-05-23T10:00:00+05:00',
  paragraphs: [
    'ضلعی انتظامیہ نے بتایا ہے کہ دریا پر بنے پرانے پل کی مرمت کا کام مکمل ہو گیا ہے اور اسے اتوار سے پیدل چلنے والوں کے لیے کھول دیا جائے گا۔',
    'ڈپٹی کمشنر فرح ندیم نے کہا کہ اس منصوبے پر 26 کروڑ روپے خرچ ہوئے اور کام چودہ ماہ میں مکمل کیا گیا۔',
    '”ہم چاہتے تھے کہ بزرگ جب پل پر قدم رکھیں تو انھیں اپنا بچپن یاد آ جائے،“ فرح ندیم نے صحافیوں سے گفتگو کرتے ہوئے کہا۔',
    '<h2>گاڑیوں پر پابندی</h2>',
    'انتظامیہ کے مطابق پل پر اب گاڑیوں کو گزرنے کی اجازت نہیں ہوگی۔ دونوں جانب روشنی کا انتظام کیا گیا ہے اور نئی ریلنگ لگائی گئی ہے۔',
    'BBC سمیت کئی اداروں کے نمائندے افتتاحی تقریب میں شریک ہوں گے، جبکہ مقامی اسکولوں کے بچے اس موقع پر نغمے پیش کریں گے۔',
  ],
};
