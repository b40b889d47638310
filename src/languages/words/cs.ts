import type { Language } from '../language';

export const words: Language = {
  tag: 'cs',

  detection: {
    script: 'Latn',
    letters: 'áčďéěíňóřšťúůýž',
    words:
      'a se v na je že s z o do i to k za by pro ale ve jsou po jako od jsem podle před tak už bude však který která které nebo má také jen co jeho byl byla bylo při když ze až let roku aby ještě není může mezi jejich kdy být více než pak proti',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'Ing Mgr Bc MUDr JUDr RNDr PhDr Dr Prof prof doc Doc sv Sv č ul nám tř p pí str odst písm tzv tj např mj cca kap gen plk mjr por kpt npor zn',
    mayEnd: 's.r.o a.s př.n.l n.l',
    ordinals: true,
  },

  quotation: {
    marks: '„“ „” "" »« “”',
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
      'nula=0 jeden|jedna|jedno|jednoho|jedné=1 dva|dvě|dvou|dvěma=2 tři|tří|třemi=3 čtyři|čtyř=4 pět|pěti=5 šest|šesti=6 sedm|sedmi=7 osm|osmi=8 devět|devíti=9 deset|deseti=10 jedenáct=11 dvanáct|dvanácti=12 třináct=13 čtrnáct=14 patnáct=15 šestnáct=16 sedmnáct=17 osmnáct=18 devatenáct=19 dvacet|dvaceti=20 třicet|třiceti=30 čtyřicet=40 padesát|padesáti=50 šedesát=60 sedmdesát=70 osmdesát=80 devadesát=90 sto=100 dvě_stě=200 tři_sta=300 čtyři_sta=400 pět_set=500 tisíc=1000 půl=0.5 půldruhého=1.5',
    scales:
      'set|sta|stě=2 tisíc~|tis=3 milion~|milión~|mil=6 miliard~|mld|mrd=9 bilion~|bilión~|bil=12',
    halves: 'a_půl',
    currencies:
      'korun~|korun_českých|kč|kčs=CZK dolar~=$ amerických_dolarů=USD eur|euro|eura|eury=EUR lib~|liber=£ liber_šterlinků=GBP jen~=JPY jüan~|juan~=CNY rubl~=RUB hřiv~|hřiven=UAH frank~=franc švýcarských_franků=CHF zlot~=PLN forint~=HUF rupi~=rs lir~=TRY peso|pesos=peso won~=KRW',
    minors: 'haléř~=CZK cent~=EUR pen~|pencí=GBP kopej~=RUB',
    percent: 'procent~|procentní',
    points: 'procentního_bodu|procentní_bod|procentní_body|procentních_bodů|bazických_bodů',
    about: 'asi|přibližně|zhruba|kolem|okolo|téměř|skoro|cca|bezmála|odhadem|na',
    more: 'více_než|víc_než|přes|nejméně|alespoň|minimálně|nad|aspoň|ne_méně_než',
    less: 'méně_než|míň_než|pod|nejvýše|maximálně|nanejvýš|do|až|ne_více_než',
    between: 'mezi|od',
    to: 'do|až',
    and: 'a',
    minus: 'minus',
    labels:
      'článek|článku|čl|číslo|č|kapitola|strana|str|ulice|skupina|skupiny|liga|sezona|díl|etapa|fáze|typ|verze|místo|místě|kanál|let|covid|formule|boeing|airbus|paragraf|odstavec|odst|bod|třída|top|dálnice|linka|kolo|kola|stupeň|zákon|sbírky',
    counted:
      'lidí|lidé|osob~|obyvatel~|muž~|žen|ženy|dětí|voják~|mrtv~|zraněn~|oběť|obětí|uprchlí~|zaměstnanc~|pracovník~|žák~|student~|pacient~|případ~|hlas~|křesel|rodin~|domů|bytů|aut|vozidel|divák~|policist~|krát|zem~|zemí|cestující~|klient~|civilist~|kusů|míst',
    notCounted:
      'a i nebo či v ve na z ze do od po za pro při o u nad pod bez ne že jak to jeho její jejich byl byla bylo byly je jsou také on ona oni my vy já ale se by tak už ještě před mezi přes proti který které která když kde tom roku rok roce let procent kolem asi',
    endings:
      'a u y i ů ům ech em e ové ou ách ami ích ího é ých ého ého ami í ím ími ce ci cích cům ců ky kou ka kům cíh ek',
    ordinalDot: true,
  },

  sources: {},

  salience: {},
};
