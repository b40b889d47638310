import type { Language } from '../language';

export const words: Language = {
  tag: 'zh',
  charactersPerMinute: 255,

  detection: {
    script: 'Hans|Hant',
  },

  interruptions: {},

  sentences: {
    quoteVerbs: '说 道 表示 称 指出 强调 說 稱 指出 強調 写道 回应',
  },

  quotation: {
    marks: '“” 「」 『』 "" ‘’',
    subject: 'before',
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
    numbers: '零|〇=0 一=1 二|两|兩=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9 半=0.5 廿=20',
    scales:
      '十|拾=1 百|佰=2 千|仟=3 万|萬=4 亿|億=8 兆|万亿|萬億=12 余万|余萬|餘萬|多万|多萬|几万=4 余亿|餘億|多亿|多億=8 余百=2 余千|多千=3',
    halves: '半',
    currencies:
      '元|块|塊|圆|圓=yuan 人民币|人民幣|元人民币|元人民幣|块钱|元钱|人民币元=CNY 美元|美金|美圆|美圓|美刀=USD 欧元|歐元=EUR 日元|日圆|日圓|日幣=JPY 英镑|英鎊=GBP 港元|港币|港幣|港圓=HKD 台币|台幣|新台币|新台幣|新臺幣=TWD 澳元|澳大利亚元|澳币|澳幣=AUD 加元|加币|加幣|加拿大元=CAD 新元|新加坡元|坡币=SGD 新西兰元|纽币=NZD 韩元|韓元|韩圆|韓圜=KRW 卢布|盧布=RUB 瑞士法郎|瑞郎=CHF 法郎=franc 泰铢|泰銖=THB 印尼盾=IDR 越南盾|越盾=VND 令吉|林吉特|马币=MYR 卢比|盧比=rs 比索=peso 里拉=TRY 里亚尔=rial 第纳尔=dinar 迪拉姆=AED 奈拉=NGN 兰特=ZAR 格里夫纳=UAH 瑞典克朗=SEK 挪威克朗=NOK 丹麦克朗=DKK 兹罗提=PLN 葡币|澳门元=MOP 雷亚尔=BRL',
    minors: '美分=USD 欧分=EUR 便士=GBP 分|分钱=CNY',
    percent: '％|趴',
    percentBefore: '百分之|百分之约|百分之大约',
    tenths: '成|折',
    points: '个百分点|個百分點|百分点|百分點|个基点|個基點',
    about: '约|約|大约|大約|近|将近|將近|接近|差不多|几近|估计|約莫|大概|左右',
    more: '超过|超過|逾|至少|高达|高達|多达|不少于|不低于|超|突破|最少|起码|不下',
    less: '不到|少于|少於|低于|低於|不足|至多|最多|不超过|不超過|不高于|未满',
    aboutAfter: '左右|上下|来|來',
    moreAfter: '多|余|餘|以上|有余|有餘',
    lessAfter: '以下|以内|以內|不到',
    between: '从|在|介于|由',
    to: '至|到|和',
    and: '零|又|和|与',
    minus: '负|負|零下|减|減',
    labels: '第|编号|編號|号|频道',
    ordinalAfter: '年|月|日|号|號|时|點|点|分钟内|岁以|世纪|世紀|季度|届|屆|楼|樓|线|線|路|班',
    counted:
      '人|名|位|个|個|人次|万人|口|户|戶|家|件|起|例|场|場|次|项|項|架|辆|輛|艘|座|栋|棟|间|間|所|条|條|头|頭|只|隻|枚|颗|顆|台|套|张|張|份|本|部|支|票|席|天|日|小时|小時|分钟|分鐘|秒|周|週|个月|個月|岁|歲|年|米|公里|千米|厘米|公斤|千克|吨|噸|公顷|公頃|亩|畝|平方公里|平方米|度|倍|国|國|地|种|種|层|層|校|村|县|縣|批|组|組|对|對|亿人|株|桶|盎司|公尺|摄氏度|攝氏度|节|節',
    bareScales: true,
  },

  sources: {},

  salience: {},
};
