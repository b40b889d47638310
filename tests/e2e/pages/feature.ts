import type { SitePage } from '../harness/site.ts';
import { newsPage } from './articles.ts';

/** A picture of our own: sky, water, a crane. */
export const picture: SitePage = {
  headers: { 'content-type': 'image/svg+xml' },
  html: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540" width="960" height="540">
<rect width="960" height="540" fill="#b9d3dc"/><rect y="350" width="960" height="190" fill="#3f7184"/>
<path d="M610 350V90h24v260zM430 110h340l-6 26H430zM470 136v150h90v-60h-78" fill="#c0562f"/>
<rect x="120" y="300" width="330" height="60" fill="#2b3a42"/><rect x="160" y="260" width="70" height="40" fill="#d9a441"/>
<rect x="240" y="260" width="70" height="40" fill="#5d8a66"/><rect x="320" y="260" width="70" height="40" fill="#a64b4b"/></svg>`,
};

/** A long read with everything that type has to carry: picture, list, table, quotation, other languages. */
export const feature: SitePage = {
  html: newsPage({
    lang: 'id',
    siteName: 'Warta Selat',
    title: 'Setahun Setelah Banjir, Pesisir Teluk Sari Membangun Lagi dengan Cara Lama',
    published: '2026-06-21T05:00:00+07:00',
    paragraphs: [
      '<figure><img src="/picture.svg" alt="Derek di dermaga Teluk Sari"><figcaption>Derek di dermaga Teluk Sari, Sabtu pagi. Foto: Warta Selat/Bayu Anggara</figcaption></figure>',
      'TELUK SARI, Warta Selat - Rumah panggung pertama yang dibangun kembali di Teluk Sari selesai pada Sabtu (20/6/2026), tepat setahun setelah banjir menghanyutkan 340 rumah di pesisir itu.',
      'Pemerintah daerah menyiapkan anggaran Rp86,5 miliar untuk tahap pertama. Bupati Marlina Sasongko mengatakan warga memilih sendiri bentuk rumah mereka.',
      '“Kami bertanya kepada para tetua, bukan kepada katalog,” kata Marlina Sasongko di hadapan warga.',
      '<p><strong>Baca Juga: <a href="/lain">Resep Sambal Lada Khas Pesisir</a></strong></p>',
      '<h2>Kayu ulin dan pasak, bukan paku</h2>',
      'Tukang kayu Hasan Tanjung memakai kayu ulin yang direndam selama enam bulan. Menurut dia, <a href="/ulin">pasak kayu</a> lebih tahan air asin daripada paku besi.',
      '<blockquote><p>Laut memberi kabar sebelum ia datang. Kita saja yang lupa mendengarnya.</p></blockquote>',
      '<p lang="en">“We have seen stilt houses from Norway to Vietnam, but few that move with the water,” said Ingrid Solheim, an engineer with the Coastal Building Network.</p>',
      '<p dir="auto">Pesan itu juga tertulis pada papan sumbangan dari Aleppo: «البحر لا ينسى أصدقاءه».</p>',
      '<h2>Angka pembangunan</h2>',
      'Sampai pertengahan Juni 2026, catatan dinas perumahan menunjukkan kemajuan berikut:',
      '<ul><li>118 rumah selesai dan dihuni;</li><li>74 rumah dalam pengerjaan;</li><li>148 rumah menunggu kayu dari hulu.</li></ul>',
      '<table><thead><tr><th>Desa</th><th>Selesai</th><th>Menunggu</th></tr></thead><tbody><tr><td>Sari Hulu</td><td>52</td><td>31</td></tr><tr><td>Sari Hilir</td><td>41</td><td>70</td></tr><tr><td>Tanjung Lada</td><td>25</td><td>47</td></tr></tbody></table>',
      'Ketua kelompok nelayan Yusuf Hadiwinata meminta dermaga kecil diperbaiki sebelum musim barat pada November 2026. “Rumah bisa menunggu, perahu tidak,” ujarnya.',
      'Dinas kelautan setempat akan membahas permintaan itu pada 2 Juli 2026 bersama wakil para nelayan.',
      'Ikuti saluran WhatsApp Warta Selat untuk berita terbaru.',
    ],
  }),
};
