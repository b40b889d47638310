import type { QuoteCase } from './quote-case';

/** Who speaks where a clause, an adverb or a noun that no list has stands between a name and its verb. */
export const cases: readonly QuoteCase[] = [
  // The subject stands in a clause before, and the verb's own clause is nobody.
  [
    '林志安一度落淚，但仍不改一貫作風說，「球鞋還沒收起來」，坦言捨不得隊友。',
    'd|林志安|球鞋還沒收起來',
  ],
  ['王曉嵐說今年只辦一場，「不唱夠不走」，與樂手說了很多往事。', 'd|王曉嵐|不唱夠不走'],
  [
    '發言人許文哲強調，此事全因網站的錯誤報導造成，「我們與對方並無爭執」。',
    'm|許文哲|此事全因網站的錯誤報導造成，「我們與對方並無爭執」',
    'd|許文哲|我們與對方並無爭執',
  ],
  // What describes the speaker stands before them.
  ['租在三层的女店主表示：“那天晚上根本没有停电。”', 'd|女店主|那天晚上根本没有停电。'],
  ['捨身為人的民眾說：「先把人抬出來再講！」', 'd|民眾|先把人抬出來再講！'],
  ['一位在港口干了多年的管理者说：“船期没有一天准过。”', 'd|管理者|船期没有一天准过。'],
  // A term within a clause is no quote, and a verb behind a clause reports what follows it.
  ['她強調，「藍帆」成員都有投票的權利。', 'm||「藍帆」成員都有投票的權利'],
  ['許文哲說，「停用」這個字眼是律師選的。', 'm|許文哲|「停用」這個字眼是律師選的'],
  ['他成為「最會講古的船長」，許文哲昨天受訪表示，會繼續帶團。'],
  // Offices behind names, on both sides of them, and before what the holder does.
  [
    '“孩子的咳嗽大多不用吃药。”市儿童医院副院长姚明华主任医师指出，要多喝水。',
    'd|姚明华|孩子的咳嗽大多不用吃药。',
  ],
  ['租客发视频质疑：“为什么门锁换了三次？”', 'd|租客|为什么门锁换了三次？'],
  ['高雄市民眾：「路燈暗了一個月。」', 'd|高雄市民眾|路燈暗了一個月。'],
  // Hong Kong's papers write 指 for saying; a finger is none.
  [
    '議員葛文達指，碼頭的收費不合理。她強調：「街坊等了八年。」',
    'i|葛文達|碼頭的收費不合理',
    'd|葛文達|街坊等了八年。',
  ],
  ['他伸出手指，「三」字還沒出口就跑了。'],
  ['港務主任周志芳︰「船班全部照常。」', 'd|周志芳 <港務主任>|船班全部照常。'],
  // What stands around a quote by itself tells whose it is.
  [
    '“证办好了，我头一回不用排队。”拿着新证件，青年蔡志平兴奋不已。',
    'd|蔡志平 <青年>|证办好了，我头一回不用排队。',
  ],
  [
    '“您好，能不能先别登记？”一名店家的负责人试图拦住顾客。',
    'd|店家的负责人|您好，能不能先别登记？',
  ],
  ['“这里还有人吗？”记者走进空楼，灯还亮着。', 'd||这里还有人吗？'],
  ['許處長受訪時談到去年的颱風。他說，「先停工的人反而先復工」。', 'd|許處長|先停工的人反而先復工'],
  ['市府更強調，「今年的票一張都不會多印」。', 'd|市府|今年的票一張都不會多印'],
  ['d|陳映雪 <主任>|他每天三點半打來。'],
  ['董事長林志安在會上，因股東追問，答復「帳目都在桌上」。', 'd|林志安|帳目都在桌上'],
];
