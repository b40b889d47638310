import type { LanguageSignals, LanguageWords } from '../language';
import type { InterruptionWords } from '../sections/interruptions';

export const signals: LanguageSignals = {
  tag: 'vi',

  detection: {
    script: 'Latn',
    letters: 'ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáãèéìíòóõùúýĩũ',
    words:
      'và của là có trong cho được không với các một người đã những khi này để ở từ đến về năm ra theo như vào tại cũng sau trên nhiều đó phải còn hơn sẽ lại bị ông hay nhưng nước làm việc do thì ngày cùng nói tôi',
  },
};

export const interruptions: InterruptionWords = {
  related:
    'xem thêm|đọc thêm|đọc tiếp|xem tiếp|mời bạn đọc thêm|có thể bạn quan tâm|bạn có thể quan tâm|có thể bạn thích|bạn có thể thích|tin liên quan|bài liên quan|bài viết liên quan|tin tức liên quan|tin cùng chuyên mục|cùng chuyên mục|tin khác|các tin khác|tin bài khác|bài viết khác|tin mới|tin mới nhất|tin nóng|tin đọc nhiều|đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|tin nổi bật|nổi bật|chủ đề|chủ đề liên quan|từ khóa|từ khoá|tags|tag|thẻ|đừng bỏ lỡ|đáng chú ý|gợi ý cho bạn|tin xem nhiều|dành cho bạn|tin cùng loại|bài nổi bật|tin tài trợ|đề xuất cho bạn|xem chi tiết|chi tiết|liên quan|trở lại|>>|bài tiếp theo|bài trước|xem thêm tin|đọc bài gốc|bài gốc|đọc tin khác|tin tiếp theo|bài cùng chủ đề|có thể bạn chưa biết|tin bài liên quan|tin đề xuất|nội dung liên quan|đừng bỏ qua|bạn nên đọc|biên tập viên chọn|mới nhất|tin hot|đọc bài viết|xem bài viết|tin trước|tin sau',
  advert:
    'quảng cáo|tài trợ|nội dung được tài trợ|advertisement|tiếp tục đọc sau quảng cáo|bài viết tiếp tục sau quảng cáo|tin tài trợ|nội dung quảng cáo|bài quảng cáo|đóng quảng cáo|bỏ qua quảng cáo|cuộn xuống để đọc tiếp',
  newsletter:
    'đăng ký nhận tin|đăng ký|nhận bản tin|bản tin|nhập email|email của bạn|đăng ký nhận bản tin|ủng hộ|nhận tin mới nhất|đăng ký ngay|đăng ký email|địa chỉ email|ủng hộ chúng tôi|trở thành thành viên',
  follow:
    'theo dõi|tham gia|tải ứng dụng|tải app|đăng ký|nhấn vào|quan tâm|kết nối|theo dõi chúng tôi|theo dõi kênh|tham gia nhóm|tải về|bấm vào đây|nhấn theo dõi',
  share:
    'chia sẻ|chia sẻ bài viết|chia sẻ lên|sao chép liên kết|sao chép|copy link|in bài|in bài viết|gửi email|lưu|lưu bài|lưu bài viết|thích|zalo|bình luận|link bài gốc|copy link bài viết|gửi bài',
  pager: 'trang|trang #|trang # / #|tiếp theo|trang sau|trang trước|sau|trước|# / #',
  video:
    'video|xem video|clip|nghe|nghe bài|ảnh|thư viện ảnh|podcast|album|video liên quan|nghe đọc bài',
  tool: 'phóng to|đóng|về đầu trang|cỡ chữ|xem ảnh|đang tải|tải thêm|thu gọn|mở rộng|trở về đầu trang|nghe tin|kích cỡ chữ|thu nhỏ|ẩn|hiện thêm|đi đến nội dung|đăng nhập|thời gian đọc|báo lỗi|xem toàn màn hình|phát|tạm dừng|xem hình|xem hình ảnh|xem ảnh này|xem hình này|xem ảnh lớn|xem ảnh gốc|xem kích thước đầy đủ|phóng to ảnh|phóng to hình ảnh|bấm để phóng to|nhấn để phóng to|chạm để phóng to|mở ảnh',
  comments:
    'bình luận|ý kiến|viết bình luận|gửi bình luận|# bình luận|ý kiến của bạn|ý kiến bạn đọc|ý kiến (#)|bình luận (#)|chia sẻ ý kiến của bạn|xem bình luận|để lại bình luận|tham gia bình luận|hủy trả lời|hãy là người đầu tiên',
  asks: 'bài viết này có hữu ích không|bài viết này có hữu ích với bạn không|bài viết có hữu ích không|bài viết có hữu ích với bạn không|bài viết này hữu ích với bạn|bạn thấy bài viết này thế nào|bạn thấy bài viết này như thế nào|bạn thấy bài viết này có hữu ích|bạn thấy bài viết này|bạn thấy bài viết thế nào|bạn có thích bài viết này không|bạn có thích bài viết này|bạn thích bài viết này|bạn có thấy bài viết này hữu ích|bạn nghĩ gì về bài viết này|bạn nghĩ sao về bài viết này|bạn cảm thấy thế nào về bài viết|bạn đánh giá bài viết này|đánh giá bài viết này|thông tin này có hữu ích|phát hiện lỗi|phát hiện sai sót|bạn phát hiện lỗi|bạn phát hiện sai sót',
  boilerplate:
    'bản quyền|giữ bản quyền|ghi rõ nguồn|copyright ©|cấm sao chép|nghiêm cấm|không được sao chép|đường dây nóng|ghi rõ nguồn khi|mọi quyền được bảo lưu|bài viết được đăng lần đầu|không sao chép dưới mọi hình thức|cảm ơn bạn đã đọc|cảm ơn bạn đã theo dõi bài viết|cảm ơn quý độc giả|giấy phép số|giấy phép hoạt động|cơ quan chủ quản|chịu trách nhiệm nội dung|tổng biên tập:',
  credit:
    'về tác giả|theo|ảnh|nguồn|tác giả|phóng viên|biên tập|biên tập viên|nguồn ảnh|dịch|thực hiện|nguồn tin|video|đồ họa|bài và ảnh|ảnh minh họa',
  paywall:
    'dành cho thành viên|chỉ dành cho thuê bao|đăng ký để đọc tiếp|đăng nhập để đọc|để đọc tiếp|bài viết dành cho thành viên|đăng ký để đọc|nội dung dành cho hội viên',
  byline:
    'theo|tác giả|bởi|phóng viên|bài|bài và ảnh|bài, ảnh|tin, ảnh|ảnh và bài|nhóm pv|viết bởi|biên tập|ban biên tập|tổng hợp|thực hiện',
  dated:
    'thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|đăng|xuất bản|cập nhật|ngày đăng|cập nhật lúc|đăng lúc|ngày|thời gian|lúc',
  kickers:
    'độc quyền|tin nóng|tin mới|mới nhất|trực tiếp|cập nhật|video|clip|ảnh|chùm ảnh|ý kiến|bình luận|phân tích|phỏng vấn|chân dung|góc nhìn|xã luận|điều tra|phóng sự|kiểm chứng|podcast|infographic|thông cáo báo chí|đính chính',
  datelines:
    'hà nội|tp.hcm|tp hcm|tp. hồ chí minh|thành phố hồ chí minh|sài gòn|đà nẵng|hải phòng|cần thơ|huế|nha trang|đà lạt|vũng tàu|quảng ninh|nghệ an|washington|new york|london|paris|bắc kinh|tokyo|moscow|seoul|bangkok|vientiane|phnom penh|geneva',
  joins: 'và|cùng',
  corrected: 'đính chính|ghi chú của ban biên tập|ghi chú của tòa soạn|phiên bản trước của bài',
  cookies: 'cookie',
};

export const words: LanguageWords = {
  sentences: {
    abbreviations: 'tp TS Ts ThS GS PGS BS KTS LS Mr Mrs Dr Q P Tx TX St Th tr',
    mayEnd: 'v.v',
  },

  quotation: {
    marks: '"" “”',
    singleMarks: true,
    dialogue: 'dash',
    subject: 'before',
    fullName: 3,
    verbs:
      'bác bỏ|phán quyết|phản ánh|đưa tin|loan tin|dự báo|rơi nước mắt|bật khóc|nói|nói thêm|cho biết|cho hay|cho rằng|khẳng định|nhấn mạnh|chia sẻ|tuyên bố|nhận định|giải thích|thông báo|thừa nhận|trả lời|hỏi|kể|phát biểu|bày tỏ|đề nghị|cảnh báo|lưu ý|viết|bộc bạch|tâm sự|quả quyết|lo ngại|đánh giá|bổ sung|thông tin|phản bác|chỉ trích|cáo buộc|kêu gọi|nhận xét|phân tích|bình luận|tiết lộ|xác nhận|phủ nhận|hứa|cam kết|nêu rõ|nêu|chỉ ra|dẫn chứng|tin rằng|đáp|thốt lên|tố cáo|kiến nghị|đề xuất|nhắc lại|hồi tưởng|nhớ lại|than thở|trấn an|quan ngại|ghi nhận|báo cáo|lý giải|trần tình|chia sẻ thêm|cho biết thêm|nói rõ|đặt câu hỏi|đặt vấn đề|chất vấn|nhắn nhủ|nhắn gửi|dặn dò|dặn|khuyên|khuyến cáo|cho biết như vậy|nói với|trả lời phỏng vấn|trao đổi với|trao đổi|tâm tình|giãi bày|phân trần|thổ lộ|kể lại|thuật lại|tường thuật|viết trên|đăng tải|nói tiếp|tiếp lời|lên tiếng|phản ứng|đe dọa|dọa|tuyên bố rằng|nhìn nhận|chia sẻ với|cam đoan|hứa hẹn|yêu cầu|kết luận|tóm lại|nhấn mạnh rằng|gợi ý|ví von|thú nhận|khai nhận|khai|biện minh|chúc mừng|dẫn lời|trích lời|trích dẫn lời|nghẹn ngào|rưng rưng|sụt sùi|bức xúc|hồ hởi|phấn khởi|ngậm ngùi|hào hứng|cười|cười nói|gật gù|thở dài|nức nở|mếu máo|trần thuật|quát|hét|la lớn|bày tỏ quan điểm|bày tỏ lo ngại|cho hay thêm',
    citing: 'dẫn lời|trích lời|trích dẫn lời',
    bareVerbs:
      'nhận định|đưa tin|dự báo|cho biết|cho hay|cho rằng|khẳng định|xác nhận|tiết lộ|thừa nhận|cho biết thêm',
    standards:
      'đúng|quy định|pháp luật|luật|kế hoạch|dự kiến|tiêu chuẩn|quy trình|truyền thống|phong tục|hợp đồng|lịch|lộ trình|nguyên tắc|nhu cầu|thứ tự|thẩm quyền|trình tự|thủ tục',
    according:
      'theo|theo lời|theo lời kể của|theo lời khai của|theo chia sẻ của|theo thông tin từ|theo đánh giá của|theo phân tích của|theo ý kiến của|theo quan điểm của|theo nhận định của',
    subordinators: 'mặc dù|dù|tuy|trong khi',
    complementisers: 'rằng|là',
    asWords: 'như',
    indirect: ['that', 'bare', 'according'],
    personJoins: 'và|cùng',
    pronouns: {
      he: 'anh ấy|ông ấy|ông|anh',
      she: 'bà ấy|cô ấy|bà|chị|cô',
      they: 'họ',
      any: 'người này|y',
      i: 'tôi|chúng tôi|chúng ta',
    },
    articles: 'một|các|những|vị|này|mấy',
    tellingNouns:
      'câu trả lời|trả lời|thông điệp|lời nhắn|lời khuyên|lời cảnh báo|lời kêu gọi|phản ứng|bình luận|kết luận|lời hứa|lời giải thích|phản hồi|ý kiến',
    ownerLinks: 'của|từ',
    links: 'của|và|trực thuộc|ở|tại|về',
    stops:
      'trong|tại|với|cho|đến|từ|vào|khi|sau|trước|để|vì|nên|nhưng|hoặc|mà|được|bị|đã|đang|sẽ|không|cũng|rằng|là|thì|như|qua|bằng|do|trên|dưới|giữa|nếu|tuy|hôm|ngày|sáng|chiều|tối|vẫn|còn|về|ở|và|lúc|liên|cùng|hôm nay|khiến',
    between:
      'cũng|đã|đang|sẽ|còn|từng|vừa|mới|lại|tiếp|thêm|tục|vẫn|hôm|qua|nay|rất|không|chưa|có|luôn|đều|nhiều|lần|chỉ',
    firms: 'công ty|hãng|tập đoàn|doanh nghiệp',
    bodies: 'cơ quan|tổ chức|đơn vị|sở|bộ|cục|ban',
    clubs:
      'câu lạc bộ|đội|đảng|phong trào|báo|tờ báo|kênh|thành phố|tỉnh|huyện|xã|nước|đảo|công đoàn',
    roles:
      'đặc|phái|nguyên|đàn|chủ|tịch|thủ|tướng|bộ|trưởng|thứ|phó|giám|đốc|tổng|phát|ngôn|viên|người|giáo|sư|tiến|sĩ|luật|chuyên|gia|nhà|đại|biểu|ủy|bí|thư|cục|vụ|viện|khoa|hiệu|huấn|luyện|hlv|cầu|ts|pgs|gs|ths|bs|thiếu|trung|thượng|tá|công|ty|cơ|quan|chính|phủ|bác|nhân|chứng|dân|sứ|ông|bà|anh|chị|cô|em|cụ|thầy|phóng|nghiên|cứu|báo|cáo|tòa|án|cảnh|sát|kinh|tế|thẩm|phán|kiểm|diễn|nghệ|ca|nhạc|đạo|môn|tiền|sinh|tiểu|thương|nông|lái|xe|hành|khách|nạn|đình|mẹ|cha|bố|con|vợ|chồng|cựu|quyền|lãnh|quản|lý|điều|an|quân|đội|hải|thanh|tra|ban|hội|đồng|thành|phố|tỉnh|huyện|xã|phường|hãng|nghi',
    courtesy: 'ông|bà|anh|chị|cô|em|cụ|thầy|bác|chú|ts|pgs|gs|ths|bs|luật sư',
    times: 'hôm|ngày|sáng|chiều|tối|thứ|tháng|năm|tuần',
    naming:
      'phim|bộ phim|cuốn|sách|tiểu thuyết|bài hát|ca khúc|album|chương trình|mang tên|có tên|tên|tựa đề|nhan đề|gọi là|được gọi là|biệt danh|tờ|báo|tạp chí|khẩu hiệu|dự án|chiến dịch|cái gọi là|khái niệm|thuật ngữ|từ|cụm từ|chủ đề|nhóm|danh hiệu|vở',
    negations: 'không|chưa|phủ nhận|bác bỏ',
    passiveLeads: 'được|bị',
    stopNouns: 'bị cáo|bị can|bị hại|bị đơn|tối cao',
    nounLike: 'báo',
    otherVerbs:
      'chính phủ|theo dõi|theo đuổi|theo học|theo sau|kèm theo|tiếp theo|mang theo|đi theo',
    ages: 'tuổi',
    turns: 'nhưng|còn|trong khi',
    whenWords: 'sau khi|khi|vì|trước khi',
    whether: 'liệu',
    suppositions: 'nếu',
  },

  names: {
    sameNames: 'hoa_kỳ=mỹ vương_quốc_anh=anh liên_minh_châu_âu=eu liên_hợp_quốc=liên_hiệp_quốc',
    wordsOfSyllables: true,
    lettersAlike:
      'oá=óa oà=òa oả=ỏa oã=õa oạ=ọa oé=óe oè=òe oẻ=ỏe oẽ=õe oẹ=ọe uý=úy uỳ=ùy uỷ=ủy uỹ=ũy uỵ=ụy',
    thingStart: 'cúp giải_thưởng giải hiệp_định luật hiến_pháp huân_chương chiến_dịch lễ_hội',
    plain:
      'và hoặc nhưng mà thì là của trong ngoài trên dưới với cho từ đến tại ở về theo khi nếu vì do bởi nên để được bị có không chưa đã đang sẽ cũng vẫn còn chỉ rất nhiều ít mọi các những một hai ba bốn năm sáu bảy tám chín mười này kia đó đây ấy ai gì nào sao ông bà anh chị em cô chú tôi ta chúng họ nó người ngày tháng tuần giờ hôm nay qua mai hiện hiện_nay sau trước đầu cuối giữa cùng như vậy tuy mặc dù ngoài_ra theo_ trong_khi tuy_nhiên do_đó vì_vậy bên_cạnh bên đặc_biệt đặc đồng_thời đồng tiếp tiếp_theo lúc thời cơ_quan cảnh_sát chuyên_gia khoảng hơn gần đại_diện trả_lời nhà báo việc cuộc vụ chiếc con cái sự cơ hàng đối trường_hợp bắc nam đông tây vào ra lên xuống đi lại mới cũ lớn nhỏ phía bộ_trưởng_ đây_là chúng_ta',
    titles:
      'thủ_tướng chủ_tịch tổng_thống phó bộ_trưởng thứ_trưởng ông bà anh chị cô đại_tướng thượng_tướng trung_tướng thiếu_tướng đại_tá thượng_tá trung_tá giám_đốc tổng_giám_đốc bí_thư tổng_bí_thư trưởng đại_biểu nghị_sĩ thống_đốc tỉnh_trưởng thị_trưởng đại_sứ giáo_sư gs tiến_sĩ ts pgs bác_sĩ bs luật_sư nhà_báo nhà_văn nhà_thơ nhạc_sĩ ca_sĩ diễn_viên đạo_diễn nghệ_sĩ hlv huấn_luyện_viên cầu_thủ thủ_môn tiền_đạo vua hoàng_tử công_chúa nữ_hoàng giáo_hoàng linh_mục hồng_y đức_cha phát_ngôn_viên người_phát_ngôn chuyên_gia ứng_viên ngoại_trưởng tướng thượng_nghị_sĩ viện_trưởng hiệu_trưởng kỹ_sư thầy tỷ_phú doanh_nhân bị_cáo nghi_phạm thẩm_phán trưởng_phòng chủ_tịch_nước',
    roleWords:
      'nước quốc_hội chính_phủ ubnd tỉnh thành_phố tp huyện bộ công_an quốc_phòng ngoại_giao tài_chính y_tế giáo_dục thường_trực nguyên cựu đương_nhiệm hội_đồng quản_trị tổng thường_vụ ban trung_ương mỹ nga trung_quốc pháp anh đức nhật hàn_quốc thủ thứ giám bí thống',
    organisationStart:
      'bộ sở ủy_ban ubnd hội công_ty tập_đoàn ngân_hàng trường đại_học học_viện viện bệnh_viện đảng quân_đội công_an tòa_án viện_kiểm_sát liên_đoàn liên_minh hiệp_hội tổng_cục cục vụ trung_tâm đội_tuyển clb câu_lạc_bộ báo đài nhà_xuất_bản hãng quỹ tổ_chức hội_đồng quốc_hội ban phòng chi_cục văn_phòng nhà_máy xí_nghiệp hợp_tác_xã htx nông_trường',
    severalPlaces: 'tỉnh huyện quận phường xã thôn bản',
    listLeads: 'như gồm',
    placeStart:
      'tỉnh thành_phố tp huyện quận phường xã thị_trấn thị_xã làng thôn đường phố quốc_lộ sông núi hồ biển vịnh đảo quần_đảo cầu sân_bay cảng chùa nhà_thờ khu bán_đảo eo_biển châu thủ_đô bang hạt chợ ga bến đèo đập kênh rạch suối thác đồi khóm ấp buôn bản đồn trạm đền đình miếu lăng tháp mũi bãi hầm hẻm ngõ đầm phá xóm miền',
    placeUnits: 'tỉnh huyện quận phường xã thôn xóm làng ấp bản khóm',
    placeCues: 'ở tại đến từ khỏi',
    speech:
      'nói hay khẳng_định nhấn_mạnh tuyên_bố nhận_định giải_thích thông_báo thừa_nhận kể biết',
    linkers: 'de van von der al bin',
    organisationLinkers: 'và của',
    places:
      'việt_nam hà_nội tp_hcm tphcm sài_gòn tp_hồ_chí_minh hồ_chí_minh đà_nẵng hải_phòng cần_thơ huế thừa_thiên_huế nha_trang khánh_hòa đà_lạt lâm_đồng vũng_tàu bà_rịa_vũng_tàu biên_hòa đồng_nai bình_dương long_an tiền_giang bến_tre vĩnh_long trà_vinh sóc_trăng bạc_liêu cà_mau kiên_giang phú_quốc an_giang đồng_tháp hậu_giang tây_ninh bình_phước bình_thuận ninh_thuận phú_yên bình_định quy_nhơn quảng_ngãi quảng_nam hội_an quảng_trị quảng_bình hà_tĩnh nghệ_an vinh thanh_hóa ninh_bình nam_định thái_bình hà_nam hưng_yên hải_dương bắc_ninh bắc_giang vĩnh_phúc phú_thọ thái_nguyên lạng_sơn cao_bằng bắc_kạn tuyên_quang hà_giang lào_cai sa_pa yên_bái lai_châu điện_biên sơn_la hòa_bình quảng_ninh hạ_long móng_cái gia_lai kon_tum đắk_lắk đăk_lăk buôn_ma_thuột đắk_nông trường_sa hoàng_sa biển_đông sông_hồng mekong mỹ anh pháp đức nga ý trung_quốc nhật nhật_bản hàn_quốc triều_tiên đài_loan hồng_kông hong_kong thái_lan lào campuchia myanmar singapore malaysia indonesia philippines ấn_độ úc canada ukraine tây_ban_nha bồ_đào_nha hà_lan bỉ thụy_sĩ thụy_điển na_uy đan_mạch phần_lan ba_lan hy_lạp thổ_nhĩ_kỳ ai_cập israel iran iraq châu_âu châu_á châu_phi châu_mỹ đông_nam_á trung_đông liên_xô bắc_kinh thượng_hải quảng_châu tokyo seoul bình_nhưỡng bangkok phnom_penh vientiane moskva kiev london paris berlin washington new_york california gaza crimea america hcm thừa_thiên-huế bà_rịa-vũng_tàu',
    organisations:
      'vùng_cảnh_sát_biển vùng_hải_quân lhq liên_hợp_quốc liên_hiệp_quốc eu liên_minh_châu_âu nato asean who imf wb ngân_hàng_thế_giới wto apec chính_phủ quốc_hội bộ_công_an bộ_y_tế bộ_quốc_phòng bộ_ngoại_giao bộ_tài_chính bộ_giáo_dục_và_đào_tạo bộ_gd-đt nhnn ngân_hàng_nhà_nước vietcombank bidv agribank vietinbank techcombank vingroup vinfast viettel vnpt fpt evn pvn petrovietnam vietnam_airlines vietjet ttxvn vtv vov vnexpress tuổi_trẻ thanh_niên dân_trí vietnamnet nhân_dân vff hagl fifa nhà_trắng lầu_năm_góc ủy_ban_châu_âu nghị_viện_châu_âu quỹ_tiền_tệ_quốc_tế tổ_chức_y_tế_thế_giới hội_đồng_bảo_an tổng_cục_thống_kê petrolimex',
    givenNames:
      'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn lương mai tô trương đào hà cao lâm phùng tạ thái vương tăng châu',
  },

  dates: {
    order: 'dmy',
    hyphenDays: true,
    months: {
      1: 'tháng giêng|tháng một',
      2: 'tháng hai',
      3: 'tháng ba',
      4: 'tháng tư',
      5: 'tháng năm',
      6: 'tháng sáu',
      7: 'tháng bảy',
      8: 'tháng tám',
      9: 'tháng chín',
      10: 'tháng mười',
      11: 'tháng mười một',
      12: 'tháng chạp|tháng mười hai',
    },
    weekdays: {
      1: 'thứ 2',
      2: 'thứ 3',
      3: 'thứ 4',
      4: 'thứ 5',
      5: 'thứ 6',
      6: 'thứ 7',
      7: 'chủ nhật|chúa nhật',
    },
    ambiguous:
      'thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|thứ 2|thứ 3|thứ 4|thứ 5|thứ 6|thứ 7|cn|tháng một',
    relative: {
      'day-2': 'hôm kia',
      'day-1': 'hôm qua|ngày hôm qua',
      'day-1@NI': 'đêm qua|tối qua',
      'day-1@EV': 'tối hôm qua|chiều tối qua',
      'day-1@MO': 'sáng qua|sáng hôm qua',
      'day-1@AF': 'chiều qua|chiều hôm qua|trưa qua',
      'day+0': 'hôm nay|ngày hôm nay|ngày nay',
      'day+0@MO': 'sáng nay|sáng hôm nay',
      'day+0@AF': 'chiều nay|trưa nay|chiều hôm nay',
      'day+0@EV': 'tối nay',
      'day+0@NI': 'đêm nay',
      'day+1': 'ngày mai|mai',
      'day+1@MO': 'sáng mai|sáng ngày mai',
      'day+1@AF': 'chiều mai|trưa mai',
      'day+1@EV': 'tối mai',
      'day+2': 'ngày kia|ngày mốt',
      'year-1': 'năm ngoái|năm rồi',
      'year-2': 'năm kia',
      'year+1': 'sang năm',
      'weekend-1': 'cuối tuần qua|cuối tuần trước|cuối tuần rồi',
      'weekend+0': 'cuối tuần này',
      'weekend+1': 'cuối tuần tới|cuối tuần sau',
    },
    previous: {
      'day+0': 'cùng ngày|ngày hôm đó|hôm đó|ngày đó',
      'day+1': 'ngày hôm sau|hôm sau|một ngày sau|ngày kế tiếp',
      'day-1': 'ngày hôm trước|hôm trước|một ngày trước đó',
      'year+0': 'cùng năm|năm đó|năm ấy',
      'year+1': 'một năm sau|năm kế tiếp',
      'year-1': 'một năm trước đó',
      'month+0': 'cùng tháng|tháng đó',
      'week+0': 'cùng tuần|tuần đó',
      'day+0@NI': 'đêm đó|tối hôm đó',
    },
    ordinalAfter: true,
    within: 'trong vòng_',
    afterDate: 'sau_|kể từ_|sau ngày_',
    beforeDate: 'trước_|trước ngày_',
    finals: '_cuối cùng|_cuối',
    none: 'thế vận hội mùa hè|thế vận hội mùa đông|olympic mùa hè|olympic mùa đông',
    andHalf: '_rưỡi',
    units: {
      second: 'giây',
      minute: 'phút',
      hour: 'giờ|tiếng',
      day: 'ngày|hôm',
      weekend: 'cuối tuần',
      week: 'tuần|tuần lễ',
      month: 'tháng',
      quarter: 'quý|quí',
      half: 'nửa năm',
      year: 'năm',
      decade: 'thập kỷ|thập niên|thập kỉ',
      century: 'thế kỷ|thế kỉ',
    },
    last: '_trước|_qua|_vừa qua|_rồi|_ngoái|_vừa rồi|_gần đây|_gần nhất|_đã qua',
    this: '_này|_nay|_hiện tại',
    next: '_sau|_tiếp theo|_kế tiếp',
    coming: '_tới|_sắp tới',
    ago: '_trước|_trước đây|cách đây_|_về trước',
    ahead: '_nữa|trong_|_tới',
    later: '_sau|_sau đó|sau_',
    earlier: '_trước đó',
    about: 'khoảng|gần|hơn|tròn',
    numbers:
      'một|hai|ba,vài|bốn|năm|sáu|bảy|tám|chín|mười|mười một|mười hai|mười ba|mười bốn|mười lăm',
    moreNumbers: { 20: 'hai mươi', 30: 'ba mươi', 50: 'năm mươi', 100: 'một trăm|trăm' },
    ordinals: 'thứ nhất,đầu tiên,nhất,đầu|thứ hai,thứ nhì|thứ ba|thứ tư',
    parts: {
      MO: 'sáng|buổi sáng|sáng sớm|rạng sáng',
      NO: 'trưa|buổi trưa|giữa trưa',
      AF: 'chiều|buổi chiều|xế chiều',
      EV: 'tối|buổi tối',
      NI: 'đêm|ban đêm|khuya',
      MN: 'nửa đêm',
    },
    clock: 'lúc_|_giờ|_h|_g',
    minutes: 'phút',
    am: '_sáng|_am',
    pm: '_chiều|_tối|_đêm|_pm',
    halfPast: '_rưỡi',
    zones: { 'giờ việt nam': 420, 'giờ hà nội': 420, 'giờ địa phương': 'local' },
    edges: 'đầu_|giữa_|cuối_|hồi đầu_|vào cuối_|vào đầu_|hạ tuần_|thượng tuần_|trung tuần_',
    firstHalf: '6 tháng đầu|sáu tháng đầu',
    secondHalf: '6 tháng cuối',
    firstOfTwo: 'nửa đầu',
    secondOfTwo: 'nửa cuối|nửa sau',
    rest: 'phần còn lại của_',
    glue: 'ngày|vào|của|lúc|hôm|vào ngày|mùng|mồng',
    yearMark: 'năm_',
    monthMark: 'tháng_|thg_',
    dayMark: 'ngày_|mùng_|mồng_|hôm_',
    weekMark: 'tuần_',
    before: '_trước công nguyên|_tcn|_âm lịch',
    from: 'từ|từ ngày|kể từ',
    to: 'đến|tới|đến ngày|đến hết',
    between: 'giữa',
    and: 'và|hoặc',
    weekend: 'vào cuối tuần|dịp cuối tuần',
    seasons: { SP: 'mùa xuân', SU: 'mùa hè|mùa hạ', FA: 'mùa thu', WI: 'mùa đông' },
    decades: 'thập niên_|thập kỷ_|những năm_|thập kỉ_',
    holidays: {
      'E-7': 'chúa nhật lễ lá|lễ lá',
      '12-25': 'giáng sinh|lễ giáng sinh|noel',
      '09-02': 'quốc khánh|ngày quốc khánh',
      '04-30': 'ngày giải phóng miền nam',
      '01-01': 'tết dương lịch',
    },
    every: 'mỗi|hàng|hằng|từng',
    on: 'vào|từ|đến|năm|ngày|hôm|tháng|tới|trước|sau|trong|hồi|giai đoạn|sáng|chiều|tối',
    numbered: 'số_|luật_|nghị định_|thông tư_|quyết định_',
    counted:
      'người|mét|km|kilomet|đồng|đô la|usd|tấn|ha|triệu|tỷ|nghìn|ngàn|căn|hộ|ca|m2|vnđ|cây số|chiếc',
    future: 'sẽ|dự kiến|sắp|kế hoạch|diễn ra|bắt đầu',
    past: 'đã|vừa|cho biết|từng|nói',
    one: { half: 'nửa năm' },
  },

  amounts: {
    callsBefore: 'gọi số tổng_đài đường_dây',
    wholeFirstOfTen: 'thì_có thì_lại_có có',
    every: 'cứ cứ_mỗi mỗi',
    fractions: 'phần_ba=3 phần_tư=4 phần_năm=5 phần_mười=10',
    ratiosOfTen: 'trong',
    numbers:
      'không=0 một=1 hai=2 ba=3 bốn=4 năm=5 sáu=6 bảy|bẩy=7 tám=8 chín=9 mười=10 nửa=0.5 mốt=1 lăm=5 tư=4 một_tá=12',
    behindTens: 'tư mốt lăm',
    scales:
      'mươi=1 trăm=2 nghìn|ngàn|ngìn|n=3 triệu|tr=6 tỷ|tỉ=9 nghìn_tỷ|nghìn_tỉ|ngàn_tỷ|ngàn_tỉ=12 tá=x12 chục=1',
    halves: 'rưỡi',
    currencies:
      'đồng|đ|vnđ|vnd|đồng_việt_nam|₫=VND đô_la|đô-la|đôla|đô=$ đô_la_mỹ|usd=USD đô_la_úc=AUD đô_la_canada=CAD đô_la_singapore=SGD đô_la_hồng_kông=HKD euro|ơ-rô|euros=EUR bảng|bảng_anh=GBP yên|yên_nhật|yen=JPY nhân_dân_tệ|tệ=CNY won=KRW rúp|rúp_nga|ruble=RUB baht|bạt=THB rupee|rupees|rupi=rs rupiah=IDR franc=franc franc_thụy_sĩ=CHF dirham=AED peso=peso lira=TRY',
    minors: 'xu|xen|cent=$ penny|pence=GBP hào=VND',
    percent: 'phần_trăm|%',
    points: 'điểm_phần_trăm',
    basisPoints: 'điểm_cơ_bản',
    perMille: 'phần_nghìn',
    minusAfter: 'dưới_0|âm',
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
      'điều khoản số chương trang đường kênh nhóm mùa tập phần giai_đoạn covid boeing airbus lớp quận tầng hạng thứ phường tổ bảng top cấp vòng tuyến quốc_lộ nghị_định nghị_quyết luật ngày tháng khóa đợt lần_thứ thông_tư công_văn phòng mục km vùng tàu chung_cư căn_cứ lữ_đoàn sư_đoàn trung_đoàn quân_khu khu_phố ấp thôn',
    counted:
      'người|nạn_nhân|hộ|hộ_dân|ca|em|học_sinh|sinh_viên|công_nhân|lao_động|binh_sĩ|quân|lính|trẻ_em|phụ_nữ|nhà|căn|chiếc|con|vụ|lần|nước|quốc_gia|phiếu|ghế|hành_khách|khách|xe|tàu|máy_bay|doanh_nghiệp|dự_án|tấn|km|mét|ha|héc_ta|tuổi|ngày|giờ|phút|năm|tháng|tuần|cái|tỉnh|xã|bệnh_nhân|bệnh_viện|đối_tượng|thành_viên|cán_bộ|sản_phẩm',
    notCounted:
      'và hoặc của là ở tại trong trên dưới cho với từ đến để khi nếu thì mà này đó các những được bị đã sẽ đang cũng không còn chỉ hơn bằng theo sau trước về do vì nên so giờ thứ nhưng rằng thuộc',
    streets: 'đường phố',
    versus: 'phần',
  },

  sources: {
    before:
      'theo|dẫn lời|dẫn nguồn|trích dẫn|trích lời|căn cứ|dựa trên|trả lời|nói với|chia sẻ với',
    reports: 'đưa tin|cho biết|cho hay|viết|tiết lộ|thông báo|loan tin|dẫn',
    anonymous:
      'nguồn tin|các nguồn tin|một nguồn tin|nhân chứng|quan chức giấu tên|người trong cuộc|giới chức',
    documents:
      'báo cáo|nghiên cứu|khảo sát|dữ liệu|số liệu|thông cáo|tuyên bố|tài liệu|thống kê|cáo trạng|quyết định|nghị định|văn bản',
    media: 'hãng tin|hãng thông tấn|báo|tờ|tạp chí|đài|kênh|trang',
    agencies: 'TTXVN|Thông tấn xã Việt Nam|Tân Hoa Xã|RIA Novosti|Sputnik|Kyodo|Yonhap',
    outlets:
      'VnExpress|Tuổi Trẻ|Thanh Niên|Dân trí|VietNamNet|Nhân Dân|Tiền Phong|Lao Động|Người Lao Động|Zing|Zing News|VTV|VOV|VTC|Công an Nhân dân|Quân đội Nhân dân|Pháp Luật|SGGP|Sài Gòn Giải Phóng|CafeF|Thời báo Hoàn Cầu',
  },

  salience: {
    here: 'tại đây|ở đây',
    pictured: 'trái|phải|giữa|bên trái|bên phải|ở giữa|bìa trái|bìa phải',
    connectives:
      'nhưng|và|tuy nhiên|ngoài ra|bên cạnh đó|trong khi đó|do đó|vì vậy|vì thế|đồng thời|mặt khác|hơn nữa|thậm chí|đặc biệt|cụ thể|theo đó|tóm lại|nói cách khác|ngược lại|trái lại|thực tế|trên thực tế|chẳng hạn|ví dụ|dù vậy|tuy vậy|do vậy|bởi vậy|nhìn chung|tất nhiên|dĩ nhiên|song song đó|đáng chú ý',
    conjunctions:
      'nhưng|và|cần lưu ý rằng|đáng chú ý là|điều đáng chú ý là|đáng nói là|cần nói thêm rằng|phải nói rằng',
    pronouns:
      'ông|bà|anh|chị|họ|nó|đây|điều này|việc này|đó|điều đó|chúng tôi|tôi|cô|hai người|ba người|cả hai|hai bên',
    demonstrativesAfter: true,
    demonstratives: 'này|đó|ấy',
    ownTime: 'lúc này|những ngày này|lần này|thời gian này',
    background:
      'đây là bản dịch máy|bài viết này được|bài viết này đã|bài này được dịch|bản tin này được dịch|trước đó|năm ngoái|xem thêm|đọc thêm|như đã đưa tin',
  },
};
