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
    verbs: '',
    pronouns: {},
    stops: '',
    roles: '',
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
