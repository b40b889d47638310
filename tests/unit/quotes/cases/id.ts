import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '“Jembatan itu dibuka bulan Mei,” kata Wali Kota Rina Hapsari.',
    'd|Rina Hapsari|Jembatan itu dibuka bulan Mei,',
  ],
  [
    'Rina Hapsari mengatakan, jembatan itu dibuka bulan Mei.',
    'i|Rina Hapsari|jembatan itu dibuka bulan Mei',
  ],
  [
    'Rina Hapsari mengatakan bahwa jembatan itu dibuka bulan Mei.',
    'i|Rina Hapsari|jembatan itu dibuka bulan Mei',
  ],
  ['Rina Hapsari tiba pada Senin. “Kami siap,” ujarnya.', 'd|Rina Hapsari|Kami siap,'],
  ['Menurut Bagus Wirawan, harga beras akan turun.', 'i|Bagus Wirawan|harga beras akan turun'],
  [
    '”Harga beras turun,” tutur Bagus Wirawan, Selasa (3/11).',
    'd|Bagus Wirawan|Harga beras turun,',
  ],
  [
    '“Kami menunggu,” kata Bagus Wirawan, “tetapi tidak ada yang datang.”',
    'd|Bagus Wirawan|Kami menunggu, … tetapi tidak ada yang datang.',
  ],
  ['Bagus Wirawan menjelaskan: “Gudang kami penuh.”', 'd|Bagus Wirawan|Gudang kami penuh.'],
  ['“Gudang penuh,” ucap Bagus Wirawan kepada Antara.', 'd|Bagus Wirawan|Gudang penuh,'],
  ['“Kapan dibuka?” tanya Siti Marlina.', 'd|Siti Marlina|Kapan dibuka?'],
  ['Film berjudul “Laut Sunyi” tayang hari ini.'],
  ['Ia dijuluki “Si Rajin” oleh teman-temannya.'],
  ['Kata kunci itu disebut “sandi laut”.'],
  [
    'Selama rapat dengan Dewi Lestaningrum, Bagus Wirawan mengatakan pasokan beras tetap aman.\n“Kami akan menambah truk,” ucapnya.',
    'i|Bagus Wirawan|pasokan beras tetap aman',
    'd|Bagus Wirawan|Kami akan menambah truk,',
  ],
  [
    'Kepala Dinas Pasar Kota Bandar Laut Yusuf Hamdani hadir. “Pasar aman,” kata Yusuf.',
    'd|Yusuf Hamdani|Pasar aman,',
  ],
  [
    'Desti Wulandari, pedagang pisang itu bercerita bahwa harga sedang turun.',
    'i|Desti Wulandari|harga sedang turun',
  ],
  [
    '“Jembatan itu dibuka bulan Mei,” kata Kepala Dinas Pekerjaan Umum Rina Hapsari di Bandung, Senin.',
    'd|Rina Hapsari <Kepala Dinas Pekerjaan Umum>|Jembatan itu dibuka bulan Mei,',
  ],
  [
    '“Jembatan itu dibuka bulan Mei,” kata Direktur Utama PT Tirta Makmur Rina Hapsari di Teluk Sari.',
    'd|Rina Hapsari <Direktur Utama PT Tirta Makmur>|Jembatan itu dibuka bulan Mei,',
  ],
];
