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
  [
    'Bác sĩ Đỗ Minh Tâm cho biết bệnh nhân đã qua cơn nguy kịch.',
    'i|Đỗ Minh Tâm|bệnh nhân đã qua cơn nguy kịch',
  ],
  [
    'Bác sĩ Đỗ Minh Tâm cho rằng bệnh viện cần thêm máy thở.',
    'i|Đỗ Minh Tâm|bệnh viện cần thêm máy thở',
  ],
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
  // A country is what an office is of, and nobody.
  ['Tổng thống Pháp nói rằng Paris đã sẵn sàng.', 'i|Tổng thống Pháp|Paris đã sẵn sàng'],
  [
    'Người phát ngôn Bộ Ngoại giao Nhật Bản hôm thứ Tư nói rằng Tokyo đang theo dõi sát tình hình.',
    'i|Người phát ngôn Bộ Ngoại giao Nhật Bản|Tokyo đang theo dõi sát tình hình',
  ],
  // Whom an agency cites, by a long office, and by an office between commas.
  [
    'Hãng tin Bến Cảng dẫn lời Ngoại trưởng Thổ Nhĩ Kỳ Selim Ozkan cho biết hai bên đã nhất trí.',
    'i|Selim Ozkan <Ngoại trưởng Thổ Nhĩ Kỳ>|hai bên đã nhất trí',
  ],
  [
    'Hãng tin Bến Cảng dẫn lời ông Selim Ozkan, Ngoại trưởng Thổ Nhĩ Kỳ, cho biết hai bên đã nhất trí.',
    'i|Selim Ozkan <Ngoại trưởng Thổ Nhĩ Kỳ>|hai bên đã nhất trí',
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
    'Cây cầu bị đóng cửa sau khi ông Nguyễn Văn Nam cho biết kết cấu không an toàn.',
    'i|Nguyễn Văn Nam|kết cấu không an toàn',
  ],
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
  [
    'Bộ trưởng Giao thông Nguyễn Văn Thành nói: "Cây cầu sẽ thông xe vào tháng 5."',
    'd|Nguyễn Văn Thành <Bộ trưởng Giao thông>|Cây cầu sẽ thông xe vào tháng 5.',
  ],
  [
    'Ông Thành cho biết cây cầu sẽ thông xe vào tháng 5.',
    'i|Thành|cây cầu sẽ thông xe vào tháng 5',
  ],
  [
    '"Chúng tôi đã chờ suốt ba ngày", bà Trần Thị Hoa, một người dân, kể.',
    'd|Trần Thị Hoa|Chúng tôi đã chờ suốt ba ngày',
  ],
  [
    'Trần Thị Hoa đến từ sáng sớm. "Nước lên nhanh quá", bà Hoa nói.',
    'd|Trần Thị Hoa|Nước lên nhanh quá',
  ],
  [
    'Trần Thị Hoa đến từ sáng sớm. "Nước lên nhanh quá", bà nói.',
    'd|Trần Thị Hoa|Nước lên nhanh quá',
  ],
  [
    'Theo ông Lê Minh Đức, giám đốc Sở Y tế, dịch bệnh đã được kiểm soát.',
    'i|Lê Minh Đức <giám đốc Sở Y tế>|dịch bệnh đã được kiểm soát',
  ],
  [
    'Ông Lê Minh Đức khẳng định rằng bệnh viện không thiếu thuốc.',
    'i|Lê Minh Đức|bệnh viện không thiếu thuốc',
  ],
  ['Bộ phim "Dòng sông lặng" sẽ ra rạp tuần tới.'],
  ['Anh được bạn bè gọi là "vua cá cảnh".'],
  [
    'Huấn luyện viên Park Jin-ho chia sẻ sau trận đấu: "Các cầu thủ đã chơi hết mình."',
    'd|Park Jin-ho <Huấn luyện viên>|Các cầu thủ đã chơi hết mình.',
  ],
  [
    '"Tại sao không ai báo cho chúng tôi?", anh Phạm Quốc Bảo hỏi.',
    'd|Phạm Quốc Bảo|Tại sao không ai báo cho chúng tôi?',
  ],
  [
    'Trả lời phóng viên, đại diện công ty nói "chưa có thông tin chính thức".',
    'd|đại diện công ty|chưa có thông tin chính thức',
  ],
  [
    'Phát biểu tại hội nghị, Thủ tướng Vũ Đình Long nhấn mạnh: "Không ai bị bỏ lại phía sau."',
    'd|Vũ Đình Long <Thủ tướng>|Không ai bị bỏ lại phía sau.',
  ],
  ['Thủ tướng Vũ Đình Long yêu cầu các bộ khẩn trương vào cuộc.'],
  ['"Tôi rất tiếc", ca sĩ Mai Anh viết trên trang cá nhân.', 'd|Mai Anh <ca sĩ>|Tôi rất tiếc'],
  [
    'Người phát ngôn Bộ Ngoại giao Lê Thị Hằng cho hay, hai bên sẽ tiếp tục đàm phán.',
    'i|Lê Thị Hằng <Người phát ngôn Bộ Ngoại giao>|hai bên sẽ tiếp tục đàm phán',
  ],
  [
    '"Giá vé tăng gấp đôi" - chị Ngô Thị Lan, tiểu thương chợ Bến Tre, than thở.',
    'd|Ngô Thị Lan|Giá vé tăng gấp đôi',
  ],
  ['Chương trình "Áo ấm cho em" đã trao 500 suất quà.'],
  ['Công an xác định nghi phạm đã bỏ trốn.'],
  [
    'Trong buổi họp với Nord ông Đặng Văn Sơn cho biết cầu sẽ mở vào tháng năm.',
    'i|Đặng Văn Sơn|cầu sẽ mở vào tháng năm',
  ],
  ['Ông không nói rằng dự án sẽ dừng lại.', 'i!||dự án sẽ dừng lại'],
  [
    'Em Đỗ Gia Hân, học sinh lớp 5, nói: "Em muốn làm bác sĩ."',
    'd|Đỗ Gia Hân <học sinh lớp 5>|Em muốn làm bác sĩ.',
  ],
  [
    'Luật sư Trịnh Quang Vinh cho rằng bản án quá nặng. "Chúng tôi sẽ kháng cáo", ông Vinh nói.',
    'i|Trịnh Quang Vinh <Luật sư>|bản án quá nặng',
    'd|Trịnh Quang Vinh|Chúng tôi sẽ kháng cáo',
  ],
  [
    '"Tôi không hối hận," cô nói, "nhưng tôi nhớ nhà."',
    'd||Tôi không hối hận, … nhưng tôi nhớ nhà.',
  ],
  [
    '"Chúng tôi sẽ hoàn thành dự án trước Tết", ông Phạm Quốc Bảo, Giám đốc Sở Giao thông Vận tải, khẳng định.',
    'd|Phạm Quốc Bảo|Chúng tôi sẽ hoàn thành dự án trước Tết',
  ],
  [
    'Chị Lê Thị Hoa, tiểu thương chợ Bến Thành, than thở: "Cả ngày chỉ bán được vài món".',
    'd|Lê Thị Hoa|Cả ngày chỉ bán được vài món',
  ],
  [
    'Theo đại tá Nguyễn Văn Tám, nghi phạm đã khai nhận hành vi. "Chúng tôi đang mở rộng điều tra", ông nói.',
    'i|Nguyễn Văn Tám|nghi phạm đã khai nhận hành vi',
    'd|Nguyễn Văn Tám|Chúng tôi đang mở rộng điều tra',
  ],
  [
    '"Tôi không biết gì về việc này", bị cáo Trần Minh Đức nói trước tòa.',
    'd|Trần Minh Đức|Tôi không biết gì về việc này',
  ],
  [
    'Huấn luyện viên Park Sung-ho chia sẻ sau trận: "Các cầu thủ đã nỗ lực hết mình".',
    'd|Park Sung-ho|Các cầu thủ đã nỗ lực hết mình',
  ],
  [
    'Bộ trưởng Đỗ Thanh Hải nhấn mạnh: "Không để ai bị bỏ lại phía sau". Bộ trưởng cũng cho rằng "cần đẩy nhanh tiến độ giải ngân".',
    'd|Đỗ Thanh Hải <Bộ trưởng>|Không để ai bị bỏ lại phía sau',
    'd|Đỗ Thanh Hải|cần đẩy nhanh tiến độ giải ngân',
  ],
  [
    '"Nước lên nhanh quá", bà Sáu, 70 tuổi, kể lại, "không kịp dọn đồ".',
    'd|Sáu|Nước lên nhanh quá … không kịp dọn đồ',
  ],
  ['Bộ phim "Mùa hoa cải" sẽ ra rạp vào tháng sau.'],
  [
    'Trên trang cá nhân, ca sĩ Mai Khanh viết: "Cảm ơn mọi người đã yêu thương".',
    'd|Mai Khanh|Cảm ơn mọi người đã yêu thương',
  ],
  [
    'Phát ngôn viên Bộ Ngoại giao Vũ Thu Trang cho biết Việt Nam "kiên quyết bảo vệ chủ quyền".',
    'm|Vũ Thu Trang|Việt Nam "kiên quyết bảo vệ chủ quyền"',
    'd|Vũ Thu Trang|kiên quyết bảo vệ chủ quyền',
  ],
  [
    '"Con tôi còn nhỏ, tôi phải cố", người mẹ trẻ nghẹn ngào.',
    'd|người mẹ trẻ|Con tôi còn nhỏ, tôi phải cố',
  ],
  [
    'Câu trả lời của ông Trần Minh: “Thời tiết sẽ quyết định, không phải chúng tôi.”',
    'd|Trần Minh|Thời tiết sẽ quyết định, không phải chúng tôi.',
  ],
  [
    'Tổng thống Mỹ Robert Hayes tuyên bố: "Chúng tôi sẽ không nhượng bộ". Ông Hayes dự kiến thăm châu Á vào tháng 12.',
    'd|Robert Hayes|Chúng tôi sẽ không nhượng bộ',
  ],
  [
    'TS Ngô Bá Lộc, chuyên gia khí hậu, cảnh báo: "Hạn mặn năm nay đến sớm".',
    'd|Ngô Bá Lộc|Hạn mặn năm nay đến sớm',
  ],
  [
    'Anh Tuấn cho hay "đường ngập gần một mét, xe máy chết hàng loạt".',
    'd|Tuấn|đường ngập gần một mét, xe máy chết hàng loạt',
  ],
  [
    'Giám đốc cảng Nguyễn Văn Hải đến hiện trường hôm thứ Hai. "Chúng tôi vẫn phải chờ tiền", giám đốc công an nói.',
    'd|giám đốc công an|Chúng tôi vẫn phải chờ tiền',
  ],
  [
    'Giám đốc bệnh viện Trần Thị Mai đến hiện trường hôm thứ Hai. "Chúng tôi vẫn phải chờ tiền", giám đốc bảo tàng nói.',
    'd|giám đốc bảo tàng|Chúng tôi vẫn phải chờ tiền',
  ],
  [
    '"Công việc vẫn tiếp tục hôm nay", Chủ tịch công đoàn Lê Văn Sơn nói. Chủ tịch công ty cho biết công việc sẽ hoàn thành trước mùa hè.',
    'd|Lê Văn Sơn <Chủ tịch công đoàn>|Công việc vẫn tiếp tục hôm nay',
    'i|Chủ tịch công ty|công việc sẽ hoàn thành trước mùa hè',
  ],
  [
    'Giám đốc cảng Nguyễn Văn Hải đến hiện trường hôm thứ Hai. Giám đốc cảng cho biết công việc sẽ hoàn thành trước mùa hè.',
    'i|Nguyễn Văn Hải <Giám đốc cảng>|công việc sẽ hoàn thành trước mùa hè',
  ],
  ['Cơ quan điều tra xác định đây là vụ án "đặc biệt nghiêm trọng".'],
  ['"Em muốn trở thành bác sĩ", Ngân, học sinh lớp 12, bày tỏ.', 'd|Ngân|Em muốn trở thành bác sĩ'],
  [
    'Luật sư Hoàng Việt Anh lập luận: "Chứng cứ không đủ để buộc tội thân chủ tôi". Đại diện viện kiểm sát đáp: "Hồ sơ đã đầy đủ".',
    'd|Hoàng Việt Anh|Chứng cứ không đủ để buộc tội thân chủ tôi',
    'd|Đại diện viện kiểm sát|Hồ sơ đã đầy đủ',
  ],
  [
    'Khi được hỏi về tin đồn, nữ diễn viên cười: "Tôi vẫn độc thân".',
    'd|nữ diễn viên|Tôi vẫn độc thân',
  ],
  [
    'Ông Bùi Đức Thịnh - Chủ tịch UBND xã Hòa Bình - thông tin: "Xã đã di dời 200 hộ dân".',
    'd|Bùi Đức Thịnh|Xã đã di dời 200 hộ dân',
  ],
  [
    'Theo ông Trịnh Văn Quyết, Phó Chủ tịch UBND huyện, "toàn bộ hộ dân đã được di dời an toàn".',
    'd|Trịnh Văn Quyết|toàn bộ hộ dân đã được di dời an toàn',
  ],
  [
    '"Chưa bao giờ tôi thấy nước dâng nhanh như vậy", ông Năm Hùng, ngụ ấp 3, nói.',
    'd|Năm Hùng|Chưa bao giờ tôi thấy nước dâng nhanh như vậy',
  ],
  ['Thủ môn Đặng Tuấn Kiệt thừa nhận: "Đó là lỗi của tôi".', 'd|Đặng Tuấn Kiệt|Đó là lỗi của tôi'],
  [
    'PGS.TS Lý Thanh Hà nhấn mạnh "cần có quy hoạch dài hạn".',
    'd|Lý Thanh Hà|cần có quy hoạch dài hạn',
  ],
  [
    'Ngoại trưởng Pháp Jean Moreau viết trên X: "Hòa bình là con đường duy nhất".',
    'd|Jean Moreau|Hòa bình là con đường duy nhất',
  ],
  [
    'Tại tòa, bị cáo Hạnh khóc: "Tôi xin lỗi gia đình nạn nhân".',
    'd|Hạnh|Tôi xin lỗi gia đình nạn nhân',
  ],
  ['Tờ báo dẫn lời một quan chức cho biết: "Cây cầu an toàn."', 'd|quan chức|Cây cầu an toàn.'],
  [
    'Trao đổi với PV, ông Đào Văn Minh, Chủ tịch UBND xã Mỹ Hòa cho biết, Lan là cô gái ngoan hiền nhưng gia cảnh khó khăn.',
    'i|Đào Văn Minh <Chủ tịch UBND xã Mỹ Hòa>|Lan là cô gái ngoan hiền nhưng gia cảnh khó khăn',
  ],
  [
    'Sáng 21-8, ông Đào Ngọc Hải, Cục trưởng Cục Người có công, Bộ Lao động - Thương binh và Xã hội (LĐ-TB-XH), cho biết hồ sơ đã được gửi đi. Bộ trưởng Bộ LĐ-TB-XH Đào Ngọc Tâm dẫn đầu đoàn.',
    'i|Đào Ngọc Hải|hồ sơ đã được gửi đi',
  ],
  [
    'Tổng thống Jane Roe hôm qua phát biểu. Trước đó, Steve Lind, đặc phái viên của Tổng thống Roe nói rằng "hai bên sẽ có một cuộc thảo luận thực sự tốt".',
    'd|Steve Lind <đặc phái viên của Tổng thống Roe>|hai bên sẽ có một cuộc thảo luận thực sự tốt',
  ],
  [
    'Bác sĩ Cao Thị Mai trực hôm qua. Theo bác sĩ Mai, u da là u lành mọc ở lớp ngoài, gặp ở khoảng 5-8% dân làng.',
    'i|Cao Thị Mai|u da là u lành mọc ở lớp ngoài, gặp ở khoảng 5-8% dân làng',
  ],
  [
    'Cơ quan khí tượng nhận định, đợt mưa này còn tiếp diễn ở Bắc Bộ ngày mai. Tờ Bình Minh đưa tin, máy bay đã tấn công một căn cứ gần biên giới.',
    'i|Cơ quan khí tượng|đợt mưa này còn tiếp diễn ở Bắc Bộ ngày mai',
    'i|Tờ Bình Minh|máy bay đã tấn công một căn cứ gần biên giới',
  ],
  [
    '“Tôi không kìm được nước mắt”, ông Đào Văn Minh rơi nước mắt.',
    'd|Đào Văn Minh|Tôi không kìm được nước mắt',
  ],
  [
    'Trao đổi với Nord ông Đặng Văn Sơn cho biết: “Cây cầu sẽ mở cửa vào tháng năm”.',
    'd|Đặng Văn Sơn|Cây cầu sẽ mở cửa vào tháng năm',
  ],
  [
    'Có người hỏi về chuyến đi Nam Mỹ, Tổng thống đã đứng dậy và nói: "Con tàu ấy sẽ ra khơi".',
    'd|Tổng thống|Con tàu ấy sẽ ra khơi',
  ],
  [
    'Ban Quản lý dự án giao thông cho biết cầu sẽ xong vào tháng 5.',
    'i|Ban Quản lý dự án giao thông|cầu sẽ xong vào tháng 5',
  ],
  [
    'Ông Lê Văn Tám - Chủ nhiệm Hợp tác xã rau sạch Đông Hồ - cho hay: "Rau năm nay được mùa".',
    'd|Lê Văn Tám <Chủ nhiệm Hợp tác xã rau sạch Đông Hồ>|Rau năm nay được mùa',
  ],
  [
    'Nhiều người dân phản ánh rằng cây cầu vẫn chưa xây xong.',
    'i|người dân|cây cầu vẫn chưa xây xong',
  ],
  [
    'Bác sĩ Lê Minh Hương thấu hiểu người bệnh cần điều gì. ‘Một cốc trà nóng buổi sáng cũng làm họ vui lên nhiều’, bác sĩ thổ lộ.',
    'd|Lê Minh Hương|Một cốc trà nóng buổi sáng cũng làm họ vui lên nhiều',
  ],
  [
    'Mặc dù ông Lê Văn Sơn nói rằng cầu cảng vẫn an toàn, các kỹ sư đã đóng cửa hôm thứ Hai.',
    'i|Lê Văn Sơn|cầu cảng vẫn an toàn',
  ],
  [
    'HLV Park Min Jae đến sân từ sáng sớm. "Tôi rất vui vì các cầu thủ đã tập luyện chăm chỉ" - ông Park chia sẻ thêm.',
    'd|Park Min Jae|Tôi rất vui vì các cầu thủ đã tập luyện chăm chỉ',
  ],
  [
    'Ông Nguyễn Văn An và bà Trần Thị Bình nói: “Chúng tôi sẽ tiếp tục.”',
    'd|Nguyễn Văn An và Trần Thị Bình|Chúng tôi sẽ tiếp tục.',
  ],
  // what is done by a rule is no source
  [
    'Ông Nam cho biết mọi việc được làm theo đúng quy định của pháp luật.',
    'i|Nam|mọi việc được làm theo đúng quy định của pháp luật',
  ],
  // What another says behind a turn is no part of what the first one said.
  [
    'Ông Minh cho biết vaccine không thiếu, còn bà Lan cho rằng bệnh viện vẫn quá tải.',
    'i|Minh|vaccine không thiếu',
    'i|Lan|bệnh viện vẫn quá tải',
  ],
  // The subject stands before its verb, never behind it.
  [
    'Thượng tá Phan Đình Long, Trưởng Công an huyện, cho biết nghi phạm đã ra đầu thú.',
    'i|Phan Đình Long|nghi phạm đã ra đầu thú',
  ],
  ['Vợ ông Cường, bà Trịnh Thị Sen, kể: "Anh ấy đi từ sáng".', 'd|Trịnh Thị Sen|Anh ấy đi từ sáng'],
  [
    'Ông Đặng Hữu Phước, 58 tuổi, giám đốc công ty, nói: "Chúng tôi sẽ công bố sổ sách".',
    'd|Đặng Hữu Phước|Chúng tôi sẽ công bố sổ sách',
  ],
  [
    'Hãng tin dẫn lời Ngoại trưởng Ivan Voronin nói rằng đất nước ông không chấp nhận điều kiện nào.',
    'i|Ivan Voronin <Ngoại trưởng>|đất nước ông không chấp nhận điều kiện nào',
  ],
  // Behind what makes a passive stands who says it.
  ['Ông Phước được bác sĩ cho biết: "Anh cần phẫu thuật".', 'd|bác sĩ|Anh cần phẫu thuật'],
  ['Người đàn ông bị thương kể: "Tôi không kịp chạy".', 'd|Người đàn ông|Tôi không kịp chạy'],
  // A noun that begins like a small word or like a verb, and a verb that begins like an office.
  ['Bị cáo khai: "Tôi không cố ý giết người".', 'd|Bị cáo|Tôi không cố ý giết người'],
  [
    'Tòa án Tối cao phán quyết rằng "điều khoản không vi hiến".',
    'd|Tòa án Tối cao|điều khoản không vi hiến',
  ],
  [
    'Báo cáo của Bộ Y tế chỉ ra: "Số ca mắc tăng nhanh".',
    'd|Báo cáo của Bộ Y tế|Số ca mắc tăng nhanh',
  ],
  [
    'Ông Phước phủ nhận cáo buộc, nói rằng "đây hoàn toàn là bịa đặt".',
    'd|Phước|đây hoàn toàn là bịa đặt',
  ],
  ['Chính phủ nhận định lạm phát sẽ giảm.', 'i|Chính phủ|lạm phát sẽ giảm'],
];
