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
  [
    '"Chúng tôi sẽ không tăng giá vé trong năm nay", Bộ trưởng Giao thông Nguyễn Quốc Hùng khẳng định chiều 12/5.',
    'd|Nguyễn Quốc Hùng <Bộ trưởng Giao thông>|Chúng tôi sẽ không tăng giá vé trong năm nay',
  ],
  [
    'Ông Nguyễn Quốc Hùng nói: "Dự án sẽ hoàn thành đúng hạn".',
    'd|Nguyễn Quốc Hùng|Dự án sẽ hoàn thành đúng hạn',
  ],
  [
    'Ông Nguyễn Quốc Hùng đến công trường sáng nay. Ông Hùng nhấn mạnh: "An toàn là số một".',
    'd|Nguyễn Quốc Hùng|An toàn là số một',
  ],
  [
    'Bà Phạm Thị Lan bán cá ở chợ đã hai mươi năm. "Chưa năm nào ế như năm nay", bà nói.',
    'd|Phạm Thị Lan|Chưa năm nào ế như năm nay',
  ],
  ['“Giá gạo tăng mạnh”, chị Lan, tiểu thương chợ Đông, cho biết.', 'd|Lan|Giá gạo tăng mạnh'],
  [
    'Theo ông Nguyễn Quốc Hùng, "không ai muốn dừng dự án".',
    'd|Nguyễn Quốc Hùng|không ai muốn dừng dự án',
  ],
  [
    '"Bệnh nhân đã qua cơn nguy kịch", bác sĩ Đỗ Minh Tâm thông báo.',
    'd|Đỗ Minh Tâm <bác sĩ>|Bệnh nhân đã qua cơn nguy kịch',
  ],
  ['Bác sĩ Đỗ Minh Tâm cho biết bệnh nhân đã qua cơn nguy kịch.'],
  ['Bác sĩ Đỗ Minh Tâm cho rằng bệnh viện cần thêm máy thở.'],
  [
    'Bác sĩ Đỗ Minh Tâm cảnh báo rằng dịch bệnh có thể quay lại.',
    'i|Đỗ Minh Tâm|dịch bệnh có thể quay lại',
  ],
  [
    '"Vì sao không ai trả lời chúng tôi?", luật sư Vũ Hoàng đặt câu hỏi.',
    'd|Vũ Hoàng|Vì sao không ai trả lời chúng tôi?',
  ],
  [
    '"Thân chủ của tôi vô tội", luật sư Vũ Hoàng nói với phóng viên.',
    'd|Vũ Hoàng|Thân chủ của tôi vô tội',
  ],
  [
    'Huấn luyện viên Trần Đức Anh chia sẻ: "Các cầu thủ đã chơi hết mình".',
    'd|Trần Đức Anh|Các cầu thủ đã chơi hết mình',
  ],
  [
    '"Các cầu thủ", HLV Trần Đức Anh chia sẻ, "đã chơi hết mình".',
    'd|Trần Đức Anh|Các cầu thủ … đã chơi hết mình',
  ],
  ['Trần Đức Anh: "Các cầu thủ đã chơi hết mình"', 'd|Trần Đức Anh|Các cầu thủ đã chơi hết mình'],
  [
    '"Chúng tôi rất buồn", Trần Đức Anh nói. "Nhưng mùa giải chưa kết thúc", ông nói thêm.',
    'd|Trần Đức Anh|Chúng tôi rất buồn',
    'd|Trần Đức Anh|Nhưng mùa giải chưa kết thúc',
  ],
  [
    'Bộ Ngoại giao Mỹ tuyên bố: "Chúng tôi theo dõi sát tình hình".',
    'd|Bộ Ngoại giao Mỹ|Chúng tôi theo dõi sát tình hình',
  ],
  [
    'Người phát ngôn Bộ Ngoại giao Lê Thanh Mai khẳng định: "Lập trường của chúng tôi không thay đổi".',
    'd|Lê Thanh Mai|Lập trường của chúng tôi không thay đổi',
  ],
  [
    'Báo cáo nêu rõ: "Nợ xấu đã giảm so với năm trước".',
    'd|Báo cáo|Nợ xấu đã giảm so với năm trước',
  ],
  ['Công an tỉnh thông báo đã bắt ba nghi phạm.'],
  [
    'Anh Phan Văn Tài kể lại: "Nước lên rất nhanh, tôi chỉ kịp bế con chạy".',
    'd|Phan Văn Tài|Nước lên rất nhanh, tôi chỉ kịp bế con chạy',
  ],
  ['"Nước lên rất nhanh", anh Phan Văn Tài, 35 tuổi, kể.', 'd|Phan Văn Tài|Nước lên rất nhanh'],
  [
    'Anh Phan Văn Tài viết trên Facebook: "Cảm ơn mọi người đã giúp đỡ gia đình tôi".',
    'd|Phan Văn Tài|Cảm ơn mọi người đã giúp đỡ gia đình tôi',
  ],
  ['Ông Phan Văn Tài không nói rằng ông sẽ kiện.', 'i!|Phan Văn Tài|ông sẽ kiện'],
  ['"Trời ơi!", bà Lan thốt lên.', 'd|Lan|Trời ơi!'],
  [
    '“Ngày ấy cha tôi dặn ‘đừng bỏ cuộc’ mỗi sáng”, ông Tài nhớ lại.',
    'd|Tài|Ngày ấy cha tôi dặn ‘đừng bỏ cuộc’ mỗi sáng',
  ],
  ['- Anh có hối hận không?\n- Tôi không hối hận, Tài trả lời.', 'd|Tài|Tôi không hối hận'],
  [
    'Chuyên gia kinh tế Bùi Thế Dũng nhận định: "Lãi suất sẽ còn giảm.\nThị trường mở cửa lúc 9 giờ.',
    'd|Bùi Thế Dũng|Lãi suất sẽ còn giảm.',
  ],
  ['Tiểu thuyết "Dòng sông xanh" được tái bản.'],
  ['Nhóm "Bạn của rừng" trồng nghìn cây.'],
  ['Ca sĩ hát ca khúc "Mưa chiều" rất hay.'],
  ['Chiến dịch "Mùa hè xanh" bắt đầu hôm nay.'],
  ['Trùm ma túy có biệt danh "Cáo già" đã sa lưới.'],
  ['Đây được coi là "thủ phủ" của cà phê.'],
];
