import type { Language } from '../language';

export const words: Language = {
  tag: 'vi',

  detection: {
    script: 'Latn',
    letters: 'ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáãèéìíòóõùúýĩũ',
    words:
      'và của là có trong cho được không với các một người đã những khi này để ở từ đến về năm ra theo như vào tại cũng sau trên nhiều đó phải còn hơn sẽ lại bị ông hay nhưng nước làm việc do thì ngày cùng nói tôi',
  },

  interruptions: {},

  sentences: {
    abbreviations: 'TP Tp tp TS Ts ThS GS PGS BS KTS LS Mr Mrs Dr Q P Tx TX St Th tr',
    mayEnd: 'v.v',
  },

  quotation: {
    marks: '"" “”',
    dialogue: 'dash',
    subject: 'around',
    verbs:
      'nói|nói thêm|cho biết|cho hay|cho rằng|khẳng định|nhấn mạnh|chia sẻ|tuyên bố|nhận định|giải thích|thông báo|thừa nhận|trả lời|hỏi|kể|phát biểu|bày tỏ|đề nghị|cảnh báo|lưu ý|viết|bộc bạch|tâm sự|quả quyết|lo ngại|đánh giá|bổ sung|thông tin|phản bác|chỉ trích|cáo buộc|kêu gọi|nhận xét|phân tích|bình luận|tiết lộ|xác nhận|phủ nhận|hứa|cam kết|nêu rõ|nêu|chỉ ra|dẫn chứng|tin rằng|đáp|thốt lên|tố cáo|kiến nghị|đề xuất|nhắc lại|hồi tưởng|nhớ lại|than thở|trấn an|quan ngại|ghi nhận|báo cáo|lý giải|trần tình|chia sẻ thêm|cho biết thêm|nói rõ',
    bareVerbs: 'cho biết|cho hay|cho rằng',
    according: 'theo|theo lời|theo ý kiến của|theo quan điểm của|theo nhận định của',
    complementisers: 'rằng|là',
    asWords: 'như',
    indirect: ['that'],
    pronouns: {
      he: 'anh ấy|ông ấy|ông|anh',
      she: 'bà ấy|cô ấy|bà|chị|cô',
      they: 'họ',
      any: 'người này|y',
      i: 'tôi|chúng tôi|chúng ta',
    },
    articles: 'một|các|những|vị|này|mấy',
    links: 'của|và|trực thuộc|ở|tại|về',
    stops:
      'trong|tại|với|cho|đến|từ|vào|khi|sau|trước|để|vì|nên|nhưng|hoặc|mà|được|bị|đã|đang|sẽ|không|cũng|rằng|là|thì|như|qua|bằng|do|trên|dưới|giữa|nếu|tuy|hôm|ngày|sáng|chiều|tối|vẫn|còn|về|ở|và|lúc|liên|quan|cùng|hôm nay|khiến',
    between:
      'cũng|đã|đang|sẽ|còn|từng|vừa|mới|lại|tiếp|thêm|tục|vẫn|hôm|qua|nay|rất|không|chưa|có|luôn|đều|nhiều|lần',
    roles:
      'chủ|tịch|thủ|tướng|bộ|trưởng|thứ|phó|giám|đốc|tổng|phát|ngôn|viên|người|giáo|sư|tiến|sĩ|luật|chuyên|gia|nhà|đại|biểu|ủy|bí|thư|cục|vụ|viện|khoa|hiệu|huấn|luyện|hlv|cầu|ts|pgs|gs|ths|bs|thiếu|trung|thượng|tá|công|ty|cơ|quan|chính|phủ|bác|sĩ|nhân|chứng|dân|đại|sứ|ông|bà|anh|chị|cô|em|cụ|thầy|phóng|nghiên|cứu|báo|cáo|tòa|án|cảnh|sát',
    courtesy: 'ông|bà|anh|chị|cô|em|cụ|thầy|bác|chú|ts|pgs|gs|ths|bs|luật sư',
    times: 'hôm|ngày|sáng|chiều|tối|thứ|tháng|năm|tuần',
    naming:
      'phim|bộ phim|cuốn|sách|tiểu thuyết|bài hát|ca khúc|album|chương trình|mang tên|có tên|tên|tựa đề|nhan đề|gọi là|được gọi là|biệt danh|tờ|báo|tạp chí|khẩu hiệu|dự án|chiến dịch|cái gọi là|khái niệm|thuật ngữ|từ|cụm từ|chủ đề|nhóm|danh hiệu|vở',
    negations: 'không|chưa|phủ nhận|bác bỏ',
    suppositions: 'nếu',
  },

  names: {},

  dates: {
    order: 'dmy',
    units: {},
  },

  amounts: {
    numbers:
      'không=0 một=1 hai=2 ba=3 bốn=4 năm=5 sáu=6 bảy|bẩy=7 tám=8 chín=9 mười=10 nửa=0.5 rưỡi=0.5 mốt=1 lăm=5 tư=4 một_tá=12',
    scales:
      'mươi=1 trăm=2 nghìn|ngàn|ngìn|n=3 triệu|tr=6 tỷ|tỉ=9 nghìn_tỷ|nghìn_tỉ|ngàn_tỷ|ngàn_tỉ=12 tá=x12',
    halves: 'rưỡi',
    currencies:
      'đồng|đ|vnđ|vnd|đồng_việt_nam|₫=VND đô_la|đô-la|đôla|đô|usd=$ đô_la_mỹ|usd=USD đô_la_úc=AUD đô_la_canada=CAD đô_la_singapore=SGD đô_la_hồng_kông=HKD euro|ơ-rô|euros=EUR bảng|bảng_anh=GBP yên|yên_nhật|yen=JPY nhân_dân_tệ|tệ=CNY won=KRW rúp|rúp_nga|ruble=RUB baht|bạt=THB rupee|rupees|rupi=rs rupiah=IDR franc=franc franc_thụy_sĩ=CHF dirham=AED peso=peso lira=TRY',
    minors: 'xu|xen|cent=$ penny|pence=GBP hào=VND',
    percent: 'phần_trăm|%',
    points: 'điểm_phần_trăm|điểm_cơ_bản',
    about:
      'khoảng|gần|tầm|xấp_xỉ|chừng|ước_tính|độ|tầm_khoảng|vào_khoảng|ước|khoảng_chừng|gần_bằng|lên_tới_gần',
    more: 'hơn|trên|ít_nhất|tối_thiểu|nhiều_hơn|không_ít_hơn|không_dưới|vượt|vượt_quá|quá',
    less: 'dưới|chưa_đến|chưa_tới|không_quá|nhiều_nhất|tối_đa|ít_hơn|kém_hơn|không_tới|không_cao_hơn|không_đến|lên_tới|lên_đến',
    moreAfter: 'trở_lên|hơn',
    lessAfter: 'trở_xuống|đổ_lại',
    between: 'giữa|từ|trong_khoảng_từ',
    to: 'đến|tới|-',
    and: 'và',
    minus: 'âm',
    labels:
      'điều|khoản|số|chương|trang|đường|kênh|nhóm|mùa|tập|phần|giai_đoạn|covid|boeing|airbus|lớp|quận|tầng|hạng|thứ|phường|tổ|bảng|top|cấp|vòng|tuyến|quốc_lộ|nghị_định|nghị_quyết|luật|ngày|tháng|khóa|đợt|lần_thứ|thông_tư|công_văn|phòng|mục',
    counted:
      'người|nạn_nhân|hộ|hộ_dân|ca|em|học_sinh|sinh_viên|công_nhân|lao_động|binh_sĩ|quân|lính|trẻ_em|phụ_nữ|nhà|căn|chiếc|con|vụ|lần|nước|quốc_gia|phiếu|ghế|hành_khách|khách|xe|tàu|máy_bay|doanh_nghiệp|dự_án|tấn|km|mét|ha|héc_ta|tuổi|ngày|giờ|phút|năm|tháng|tuần|cái|tỉnh|xã|bệnh_nhân|bệnh_viện|đối_tượng|thành_viên|cán_bộ|sản_phẩm',
    notCounted:
      'và hoặc của là ở tại trong trên dưới cho với từ đến để khi nếu thì mà này đó các những được bị đã sẽ đang cũng không còn chỉ hơn bằng theo sau trước về do vì nên so giờ thứ nhưng rằng',
  },

  sources: {},

  salience: {},
};
