import type { Language } from '../language';

export const words: Language = {
  tag: 'ko',

  detection: {
    script: 'Kore',
  },

  interruptions: {},

  sentences: {},

  quotation: {
    marks: '"" “”',
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
    numbers:
      '영|공=0 일=1 이=2 삼=3 사=4 오=5 육|륙=6 칠=7 팔=8 구=9 한=1 두=2 세=3 네=4 다섯=5 여섯=6 일곱=7 여덟=8 아홉=9 열=10 스무|스물=20 서른=30 마흔=40 쉰=50 예순=60 일흔=70 여든=80 아흔=90 수십=30',
    scales: '십=1 백=2 천=3 만=4 억=8 조=12 여만=4 여억=8 여조=12 경=16',
    currencies:
      '원=KRW 달러|불=$ 미국_달러|미_달러|미달러=USD 호주_달러|호주달러=AUD 캐나다_달러|캐나다달러=CAD 홍콩_달러|홍콩달러=HKD 싱가포르_달러|싱가포르달러=SGD 유로=EUR 파운드=£ 엔|엔화=JPY 위안|위안화|위안_|마오=CNY 루블=RUB 프랑=franc 스위스_프랑=CHF 루피=rs 루피아=IDR 바트|밧=THB 페소=peso 리라=TRY 헤알=BRL 링깃=MYR 동=VND 리알=rial 디르함=AED 그리브나|흐리우냐=UAH 즈워티=PLN 크로나=SEK 크로네=NOK 페세타=ESP',
    minors: '센트=$ 펜스|페니|펜스짜리=GBP 전=KRW',
    percent: '퍼센트|프로|％|퍼센트포인트',
    points: '퍼센트포인트|%포인트|%p|%P|포인트|퍼센트_포인트',
    about: '약|대략|거의|대개|얼추|어림잡아|줄잡아',
    more: '최소|적어도|최소한|무려',
    less: '최대|최고|많아야|최대한',
    aboutAfter: '가량|정도|안팎|내외|쯤|남짓|여',
    moreAfter: '이상|초과|여|넘게|넘는|을_넘는|를_넘는|이_넘는|가_넘는',
    lessAfter: '이하|미만|이내|까지|못_미치는',
    to: '에서|부터|~|내지',
    and: '과|와',
    minus: '마이너스|영하',
    labels: '제|코로나|번호|기호',
    ordinalAfter:
      '년|월|일|시|분|초|번째|위|회차|차|호|세기|번|기|대|등|학년|호선|분기|일차|세대|주년',
    counted:
      '명|명의|사람|분|개|건|곳|대|마리|척|채|가구|세대|개국|살|세|회|배|표|석|점|일간|년간|시간|분간|초|개월|주|주간|미터|킬로미터|킬로|센티미터|톤|킬로그램|그램|헥타르|제곱미터|제곱킬로미터|㎡|㎞|리터|도|인|여명|종|개사|사|장|권|편|곡|층|발|그루|쌍|팀|병상|자루|가지|배럴|차례|번',
  },

  sources: {},

  salience: {},
};
