import type { Language } from '../language';

export const words: Language = {
  tag: 'ja',
  charactersPerMinute: 357,

  detection: {
    script: 'Jpan',
  },

  interruptions: {},

  sentences: {
    quoteTails: 'と など との って という',
  },

  quotation: {
    marks: '「」 『』',
    subject: 'marked',
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
    numbers: '零|〇=0 一=1 二=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9 半=0.5',
    scales: '十=1 百=2 千=3 万=4 億=8 兆=12 余万=4 余億=8 数万=4',
    halves: '半',
    currencies:
      '円|圓|えん=JPY ドル|弗=$ 米ドル|アメリカドル|us_ドル=USD 豪ドル|オーストラリアドル=AUD カナダドル|加ドル=CAD 香港ドル=HKD シンガポールドル=SGD 台湾ドル=TWD ユーロ=EUR ポンド|英ポンド=£ 元|人民元|中国元=CNY ウォン|韓国ウォン=KRW ルーブル=RUB フラン=franc スイスフラン=CHF ルピー=rs ルピア=IDR バーツ=THB ペソ=peso リラ=TRY レアル=BRL リンギット=MYR ドン=VND クローナ=SEK クローネ=NOK ディルハム=AED リヤル|リアル=rial ランド=ZAR フリブナ=UAH ズロチ=PLN マルク=DEM',
    minors: 'セント=$ ペンス|ペニー=GBP 銭=JPY',
    percent: 'パーセント|パ_ーセ_ント|％|プロ',
    percentBefore: '百分の',
    tenths: '割',
    points: 'ポイント|％ポイント|%ポイント|パーセントポイント',
    about: '約|およそ|ほぼ|おおよそ|推定|概ね|凡そ|ざっと',
    more: '少なくとも|最低|最低でも|最大で',
    less: '最大|最高|最多|多くとも',
    aboutAfter: 'ほど|程度|前後|ぐらい|くらい|近く|余り|強|弱',
    moreAfter: '以上|超|余り|余|を超える|を超え|を上回る',
    lessAfter: '以下|未満|以内|足らず|弱|を下回る|まで',
    to: 'から|〜|～|ないし|乃至',
    and: 'と',
    minus: 'マイナス|零下|氷点下',
    labels: '第|号|平成|昭和|令和|大正|明治',
    ordinalAfter:
      '年|月|日|時|分|号|番|位|世紀|回目|度目|人目|つ目|件目|丁目|代|期|章|条|項|級|節|日目|年目|番目|世|次',
    counted:
      '人|名|者|個|件|社|台|本|枚|頭|匹|羽|機|隻|戸|棟|軒|世帯|カ国|か国|ヵ国|ヶ国|カ所|か所|ヵ所|ヶ所|箇所|歳|才|回|倍|票|議席|席|点|日間|年間|時間|分間|秒|カ月|か月|ヵ月|ヶ月|週間|日|年|メートル|キロ|キロメートル|センチ|ミリ|トン|キログラム|グラム|ヘクタール|平方メートル|平方キロ|平方キロメートル|リットル|度|万人|種類|校|店|店舗|発|組|箱|冊|曲|階建て|両|隻|滴|バレル|ノット|周年|つ|体|基|件|便|議席',
    bareScales: true,
  },

  sources: {},

  salience: {},
};
