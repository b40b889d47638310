import type { Language } from '../language';

export const words: Language = {
  tag: 'hu',

  detection: {
    script: 'Latn',
    letters: 'áéíóöőúüű',
    endings: 'nak nek ban ben ság ség nál nél ból ből ról ről tól től hoz kat ket',
    words:
      'a az és hogy nem is egy ez meg de volt csak már mint még azt van el ezt szerint ki lesz ha vagy minden pedig után között majd volna mert akkor kell nagy lehet ezért több arról amely első ami aki fel sem akik azonban alatt amelyek lett ott itt nincs',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'Dr dr Prof prof id ifj özv szt Szt St stb pl ill kb ún vö ld u.n uo sz Sz tel áll rk gk vm u krt',
    mayEnd: 'stb Kft Zrt Nyrt Bt kft i.e i.sz',
    ordinals: true,
  },

  quotation: {
    marks: '„” „“ "" »« «» “”',
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
      'nulla=0 egy=1 kettő|két=2 három=3 négy=4 öt=5 hat=6 hét=7 nyolc=8 kilenc=9 tíz|tizen=10 húsz|huszon=20 harminc=30 negyven=40 ötven=50 hatvan=60 hetven=70 nyolcvan=80 kilencven=90 száz=100 ezer=1000 fél=0.5 másfél=1.5 két_és_fél=2.5 tizenegy=11 tizenkettő|tizenkét=12 tizenhárom=13 tizennégy=14 tizenöt=15 tizenhat=16 tizenhét=17 tizennyolc=18 tizenkilenc=19 egy_tucat=12',
    scales: 'száz=2 ezer~|e=3 millió~|mill|m=6 milliárd~|mrd=9 billió~=12 tucat=x12',
    halves: 'és_fél',
    currencies:
      'forint~|ft=HUF dollár~=$ amerikai_dollár~|usa-dollár=USD euró~|eurós=EUR font~=£ angol_font~|brit_font~=GBP jen~=JPY jüan~=CNY rubel~=RUB korona~=kr frank~=franc svájci_frank~=CHF lej~|román_lej=RON zloty~=PLN hrivnya~=UAH dinár~=dinar líra~|török_líra=TRY rúpia~=rs',
    minors: 'fillér~=HUF cent~=EUR penny|pence=GBP kopejka=RUB',
    percent: 'százalék~|%-os|%-kal|%-kal|%-a|%-át|%-ra|%-ot|%-ban|%-on|%-ról',
    points: 'százalékpont~|bázispont~',
    about:
      'körülbelül|mintegy|kb|kb.|nagyjából|közel|csaknem|majdnem|hozzávetőleg|megközelítőleg|becslések_szerint|úgy',
    more: 'több_mint|legalább|minimum|meghaladja_a|felül',
    less: 'kevesebb_mint|legfeljebb|maximum|akár|kevesebb,_mint',
    moreAfter: 'feletti|fölötti|fölött|felett',
    lessAfter: 'alatti|alatt',
    aboutAfter: 'körüli|körül',
    to: 'és',
    and: 'és',
    minus: 'mínusz',
    labels:
      'cikk|szám|fejezet|oldal|hely|csoport|osztály|utca|forduló|évad|rész|fázis|típus|forma|covid|boeing|airbus|vonal|vágány|szoba|verzió|szint|út|paragrafus|§|bekezdés|pont|m|csatorna',
    counted:
      'ember~|emberrel|fő~|fős|lakos~|férfi~|nő~|gyerek~|gyermek~|katona~|katonát|halott~|halálos|sebesült~|sérült~|áldozat~|menekült~|dolgozó~|munkahely~|diák~|hallgató~|beteg~|eset~|szavazat~|mandátum~|család~|ház~|lakás~|autó~|jármű~|néző~|tüntető~|rendőr~|alkalommal|ország~|utas~|ügyfél~|civil~|darab~|képviselő~|személy~',
    notCounted:
      'és vagy a az egy is de ha hogy nem van volt lesz mint már még csak meg el ki be le fel után előtt között szerint mellett ellen által alatt fölött felett óta ezt azt ez ennek annak aki ami amely amelyek kor óra órakor évben év_múlva ával',
    endings:
      't ot et at öt s os es ös as ra re ról ről ban ben ból ből nak nek val vel ért ig tól től on en ön n hoz hez höz ja je a e i k ok ek ak ök ai ei ját jét ával ével ába ébe ában ében ának ének ára ére ságú nyi nál nél ját rel ral tel tal dal del kal kel nal nel át ét jának jai ből lal lel ból',
    joiner: '',
    ordinalDot: true,
  },

  sources: {},

  salience: {},
};
