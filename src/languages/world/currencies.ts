/*
 * The world's currencies by country, by sign and by family ("dollar", "krone"), as ISO 4217 lists them. Their names come
 * from Intl.
 */

/** Each currency with the countries (ISO 3166) that pay in it, for the countries whose press is read most. */
export const COUNTRY_CURRENCIES =
  'USD US EC SV PA PR|EUR DE FR ES IT NL BE AT FI IE PT GR EE LV LT SK SI LU MT CY HR BG|GBP GB UK|JPY JP|CNY CN|HKD HK|TWD TW|' +
  'IDR ID|MYR MY|SGD SG|BND BN|THB TH|VND VN|PHP PH|KHR KH|LAK LA|MMK MM|KRW KR|KPW KP|INR IN|PKR PK|LKR LK|NPR NP|BDT BD|' +
  'AUD AU|NZD NZ|CAD CA|MXN MX|ARS AR|CLP CL|COP CO|UYU UY|PEN PE|BOB BO|PYG PY|VES VE|DOP DO|CUP CU|CRC CR|GTQ GT|HNL HN|NIO NI|BRL BR|' +
  'RUB RU|UAH UA|BYN BY|KZT KZ|UZS UZ|KGS KG|GEL GE|AMD AM|AZN AZ|MDL MD|PLN PL|CZK CZ|HUF HU|RON RO|RSD RS|MKD MK|ALL AL|BAM BA|' +
  'SEK SE|NOK NO|DKK DK GL FO|ISK IS|CHF CH LI|TRY TR|ILS IL|IRR IR|AFN AF|IQD IQ|SAR SA|AED AE|QAR QA|KWD KW|BHD BH|OMR OM|YER YE|JOD JO|LBP LB|SYP SY|' +
  'EGP EG|LYD LY|TND TN|DZD DZ|MAD MA|SDG SD|XOF SN CI ML BF NE TG BJ|XAF CM GA TD CF CG|CDF CD|NGN NG|GHS GH|KES KE|TZS TZ|UGX UG|ETB ET|ZAR ZA';

/**
 * Words and signs that several currencies share. The publisher's own currency is meant if it is one of
 * them, else the first.
 */
export const CURRENCY_FAMILIES: Readonly<Record<string, string>> = {
  $: 'USD AUD CAD NZD SGD HKD TWD MXN ARS CLP COP UYU BND CUP DOP',
  cent: 'USD EUR AUD CAD NZD SGD HKD TWD BND ZAR KES',
  '£': 'GBP EGP LBP SYP SDG',
  '¥': 'JPY CNY',
  kr: 'SEK NOK DKK ISK',
  rs: 'INR PKR LKR NPR',
  peso: 'MXN ARS CLP COP PHP CUP UYU DOP',
  dinar: 'KWD IQD RSD DZD JOD TND LYD BHD',
  franc: 'CHF XOF XAF CDF',
  rial: 'SAR IRR QAR OMR YER',
  dirham: 'AED MAD',
  won: 'KRW KPW',
  ruble: 'RUB BYN',
  lira: 'TRY SYP LBP',
  leu: 'RON MDL',
  shilling: 'KES TZS UGX',
  baht: 'THB',
  real: 'BRL',
  yuan: 'CNY TWD HKD',
};

/** Signs and Latin short forms, in lower case; those of one language alone are in its own file. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: '$', '＄': '$', us$: 'USD', '$us': 'USD', 'u.s.$': 'USD', 'u.s. $': 'USD', u$s: 'USD', u$d: 'USD', '$usd': 'USD',
  a$: 'AUD', au$: 'AUD', aud$: 'AUD', c$: 'CAD', ca$: 'CAD', can$: 'CAD', $cad: 'CAD', $can: 'CAD', nz$: 'NZD', s$: 'SGD', sg$: 'SGD',
  hk$: 'HKD', nt$: 'TWD', mx$: 'MXN', mex$: 'MXN', r$: 'BRL', ar$: 'ARS', clp$: 'CLP', col$: 'COP', b$: 'BND', vn$: 'VND',
  '€': 'EUR', euro: 'EUR', euros: 'EUR', '€ur': 'EUR', '£': '£', '￡': '£', 'e£': 'EGP', 'uk£': 'GBP', '£gb': 'GBP', '¥cn': 'CNY', '¥jp': 'JPY', '£e': 'EGP', '¥': '¥', '￥': '¥', 'cn¥': 'CNY', 'jp¥': 'JPY', rmb: 'CNY',
  '₩': 'KRW', '￦': 'KRW', '₹': 'INR', '₽': 'RUB', '₺': 'TRY', '₴': 'UAH', '₫': 'VND', '฿': 'THB', '₪': 'ILS', '₱': 'PHP', '₦': 'NGN',
  '₡': 'CRC', '₲': 'PYG', '₵': 'GHS', '₸': 'KZT', '₮': 'MNT', '₾': 'GEL', '₼': 'AZN', '₭': 'LAK', '៛': 'KHR', '৳': 'BDT', '؋': 'AFN', '﷼': 'rial',
  rp: 'IDR', 'rp.': 'IDR', rm: 'MYR', rs: 'rs', 'rs.': 'rs', 'zł': 'PLN', 'kč': 'CZK', chf: 'CHF', 'sfr.': 'CHF', tl: 'TRY', '元': 'yuan', '円': 'JPY', '원': 'KRW',
}; // oxfmt-ignore

/** Short forms in Latin letters as shops write them beside a price, by `|`: of the currencies that have no sign of their own, and ISO's of the commonest. */
export const PRICE_LETTERS = 'kr|zł|Kč|Ft|Rp|RM|Rs|TL|CHF|USD|EUR|GBP';

/** Signs whose letters are an ordinary word or a unit too: only before or only after a number. */
export const ONLY_BEFORE: ReadonlySet<string> = new Set(['s$', 'a$', 'b$']);

/** ISO codes that are words in capitals: a headline's "ALL 50 STATES" is no sum in lek. */
export const CODES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  'ALL TRY TOP CUP MOP PEN SOS GEL LAK ANG BAM COP MAD DOP BOB GIP MUR STN'.split(' '),
);

/** Latin letters that a dollar sign may have apart from it, as press agencies write: "HK $ 10". */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'], ['u.s.', 'USD'], ['hk', 'HKD'], ['c', 'CAD'], ['can', 'CAD'], ['nt', 'TWD'], ['nz', 'NZD'],
  ['sg', 'SGD'], ['au', 'AUD'], ['mx', 'MXN'],
]); // oxfmt-ignore

/** Places whose dollar is named after them, by the beginning of the word in languages of Latin script. */
export const DOLLAR_PLACES: Readonly<Record<string, string>> = {
  'hong kong': 'HKD', hongkong: 'HKD', singap: 'SGD', austral: 'AUD', canad: 'CAD', kanad: 'CAD', taiwan: 'TWD', tajwa: 'TWD',
  'new zealand': 'NZD', 'nya zeel': 'NZD', newzeal: 'NZD', neusee: 'NZD', nieuw: 'NZD', 'nueva zel': 'NZD', amerik: 'USD', americ: 'USD',
}; // oxfmt-ignore

/** ISO 4217 codes in use, from Intl, with some that have only lately gone. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set([
  ...Intl.supportedValuesOf('currency'),
  'BGN',
  'HRK',
]);

/** Countries (ISO 3166) whose currency is listed. */
export const COUNTRIES: readonly string[] = COUNTRY_CURRENCIES.split('|').flatMap((row) =>
  row.split(' ').slice(1),
);

/** Everyday codes that are also written small ("3 gbp"). */
export const SMALL_CODES: ReadonlySet<string> = new Set(
  'usd eur gbp jpy chf cad aud cny inr idr rub'.split(' '),
);

/** Hundredths of any currency, as written after a sum in it: "2 zloty 23 groszy". */
export const HUNDREDTHS: ReadonlySet<string> = new Set(
  'cent cents centime centimes centavo centavos centesimo centesimi rappen rp ct c ¢ fen groszy grosz haleru paise paisa satang sen sens penny pence p kopek kopeks öre øre bani kuruş'.split(
    ' ',
  ),
);
