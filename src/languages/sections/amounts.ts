/**
 * Words of numbers, money and counted things that Intl does not give. Scale words, separators,
 * native digits and the names of currencies come from Intl (`LocaleNames`) and need not be repeated.
 *
 * Every list is one string of entries with a space between them; inside an entry `_` stands for a
 * space, `|` separates spellings, `=` gives the value. A spelling that ends in `~` is a stem: it may be
 * followed by one of `endings`. All words are in lower case, without a full stop at their end.
 */
export interface AmountWords {
  /** Number words: `dua=2 sepuluh=10 setengah=0.5`. A fraction counts only before a scale word. */
  readonly numbers?: string;
  /** Articles that are "one" before a unit and its half or before a part of one, and nowhere else: "*a* year and a half", "*a* third of". */
  readonly articles?: string;
  /** Those of `numbers` that stand behind the word for ten alone, and are other words by themselves: vi "hai mươi *tư*", "*tư* lệnh". */
  readonly behindTens?: string;
  /** Words that multiply, with their power of ten, or `x` and a factor: `puluh=1 ratus=2 rb=3 jt=6 lusin=x12`. */
  readonly scales?: string;
  /** "and a half" after a number, a scale word or what is counted: "two *and a half* tonnes", "a year *and a half*". */
  readonly halves?: string;
  /** Currency words with their ISO 4217 code, or with the code of a family (see `CURRENCY_FAMILIES`): `dolar_as=USD bucks=$`. */
  readonly currencies?: string;
  /** Currency words and short forms that also stand before the number: `kr ringgit`. */
  readonly currenciesBefore?: string;
  /**
   * Families of currencies (`$ peso`) of which countries of the language have one each: on a page whose
   * address tells no country nobody knows which is meant.
   */
  readonly sharedSigns?: string;
  /** A hundredth of a currency, with the currency's code or that of a family (`cent`: of euros and dollars alike): `pence=GBP cents=cent`. */
  readonly minors?: string;
  /** Hundredths that are coins only straight behind a larger sum, and minutes, points or shares else: zh "三元二角五*分*". */
  readonly minorsBehind?: string;
  /** Per cent after the number. */
  readonly percent?: string;
  /** Per cent before the number: `yüzde`. */
  readonly percentBefore?: string;
  /** The point of a decimal in words, behind `percentBefore`: 百分之五*点*三. */
  readonly decimalPoints?: string;
  /** Tenths after the number, which are given as per cent: `割`. */
  readonly tenths?: string;
  /** Words behind a digit that stands behind tenths, with how many hundredths each is: `分=1 厘=0.1`. */
  readonly tenthParts?: string;
  /** Percentage points after the number; their unit is `pp`. */
  readonly points?: string;
  /** Hundredths of a percentage point after the number. */
  readonly basisPoints?: string;
  /** Per mille after the number. */
  readonly perMille?: string;
  /** Parts of a whole behind a number, with how many make one: `thirds=3` in "two thirds". */
  readonly fractions?: string;
  /** Words for one part of a whole that need no number before them, with how many make one: cs `třetina=3`, id `sepertiga=3`. */
  readonly oneParts?: string;
  /** "every" before an ordinal that says one of how many: "*jeder* fünfte Deutsche". Before a time it says how often. */
  readonly everyNth?: string;
  /** What stands between a number and the one that it comes to, whose unit is that of both: "von 12 *auf* 15 Prozent". Words of `to` are none. */
  readonly changes?: string;
  /**
   * What stands between a number and the whole that it is a part of: `in`, `out_of` in "one in five". Missing
   * where the same words tell which ones are meant ("one of the five").
   */
  readonly ratios?: string;
  /** The same where the words may also tell which ones are meant: a ratio only of ten, a hundred … ("vier von zehn"). */
  readonly ratiosOfTen?: string;
  /** What is counted stands before that word: "trois pêcheurs sur quatre". */
  readonly ratioBehindNoun?: true;
  /** Number words that say by their ending that they are the whole of a ratio: `beşte=5` in "beşte biri", `viidestä=5`. */
  readonly wholes?: string;
  /** What stands between a whole and the number of its parts, where the whole comes first: 分之, `に` in 5人に1人. */
  readonly wholeFirst?: string;
  /**
   * The same where the words may also tell which ones are meant (10명 중 3명): a ratio only of ten, a hundred …, behind
   * `every` or before `ratioTails`.
   */
  readonly wholeFirstOfTen?: string;
  /** "of every" before a whole that comes first: `her`, 每. */
  readonly every?: string;
  /** Words behind two numbers that make a ratio of them: 꼴, ของ in "1 ใน 3 ของ". */
  readonly ratioTails?: string;
  /** "about" before the number. */
  readonly about?: string;
  /** "more than", "at least" before the number. */
  readonly more?: string;
  /** "less than", "at most" before the number. */
  readonly less?: string;
  /** Longer words that end like one of those before the number, and are none: งบประมาณ, a budget. */
  readonly noCues?: string;
  /** "or so" after the number. */
  readonly aboutAfter?: string;
  /** "and more" after the number. */
  readonly moreAfter?: string;
  /** "or less" after the number. */
  readonly lessAfter?: string;
  /** What opens a range whose ends are joined by `and`: `between`. */
  readonly between?: string;
  /** What joins the ends of a range: `to`. A dash always does. Fewer words than in `DateWords`, which lead up to a day as well ("until"). */
  readonly to?: string;
  /** "and": inside number words, between a currency and its hundredths, after `between`. `DateWords` counts "or" as one, too. */
  readonly and?: string;
  /** What may stand between a number and what it counts: `de d'`. */
  readonly of?: string;
  /** Prepositions and articles written together with the digits after them: `ب ال`. */
  readonly prefixes?: string;
  /** "minus" before the number. */
  readonly minus?: string;
  /** The same behind the number and its unit: "12 degrees below zero". */
  readonly minusAfter?: string;
  /** Signs of units that only papers of the language use, written to the number as they stand here: `C=°C` in "35C". */
  readonly signs?: string;
  /** Words after which a number is a name, not an amount: `article no room`. */
  readonly labels?: string;
  /**
   * Words for calling, a few words before a number that is rung in need, and those straight behind it: "she rang
   * 112", "a 911 call".
   */
  readonly callsBefore?: string;
  readonly callsAfter?: string;
  /**
   * Words for streets: the number behind one and its name is a house's ("via Roma, 12"), and one before it
   * ("12 rue"). With a hyphen, endings of a street's name: `-straße`.
   */
  readonly streets?: string;
  /** What parts the numbers of a score or ratio: `比`. */
  readonly versus?: string;
  /**
   * Words after which the number before them is a rank, not an amount: `वें 位`. Marks that are written to the number ("5th",
   * `DateWords.ordinalMarks`) are not told here: a number that touches letters is no amount anyway.
   */
  readonly ordinalAfter?: string;
  /** People and other things that only come whole: after them a four-digit number is no year, and a lone separator no decimal sign. */
  readonly counted?: string;
  /**
   * Adjectives that stand between a number and what it counts, where they are few, or their endings where
   * no plural noun has such: `grandes autres`, `-e`.
   */
  readonly adjectives?: string;
  /** The ending that what is counted has, and an adjective before it has not: `s` in "two new cases". */
  readonly pluralEnding?: string;
  /** What is counted has a capital, and an adjective before it has none: "zwei neue Fälle". */
  readonly countedInCapitals?: true;
  /**
   * Words that never are what is counted: prepositions, conjunctions, auxiliaries, and the verbs that follow a number
   * of people ("26 received"); with a hyphen the endings of such verbs that no plural noun has: `-aron`.
   */
  readonly notCounted?: string;
  /** Endings that a stem may have. */
  readonly endings?: string;
  /** What may stand inside a number written in one word: `und` in "einundzwanzig". Present, even if empty, where numbers are written in one word. */
  readonly joiner?: string;
  /** Digits after the word for a thousand go on with the number: "11 bin 37". */
  readonly digitsGoOn?: true;
  /** "3." before a word is "third". */
  readonly ordinalDot?: true;
  /** A scale word may open a number: 十 is ten … */
  readonly bareScales?: true;
  /** … but not behind these, which say "several": 几百万 is no million. */
  readonly several?: string;
}
