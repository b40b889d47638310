import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  ['“Cây cầu sẽ mở vào tháng năm”, bà Lê Thu Hà nói.', 'd|Lê Thu Hà|Cây cầu sẽ mở vào tháng năm'],
  ['Bà Lê Thu Hà cho biết: "Chúng tôi có đủ tiền".', 'd|Lê Thu Hà|Chúng tôi có đủ tiền'],
  [
    'Ông Trần Văn Bình khẳng định rằng cây cầu sẽ mở vào tháng năm.',
    'i|Trần Văn Bình|cây cầu sẽ mở vào tháng năm',
  ],
  [
    '"Chúng tôi đã chờ rất lâu", ông Trần Văn Bình chia sẻ.',
    'd|Trần Văn Bình|Chúng tôi đã chờ rất lâu',
  ],
  ['Bộ phim "Biển lặng" ra mắt hôm nay.'],
  ['Khu phố được gọi là "vùng yên tĩnh".'],
];
