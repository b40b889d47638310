import { oncePer } from '../../../languages/once-per';
import {
  COUNTRIES,
  COUNTRY_CURRENCIES,
  CURRENCY_FAMILIES,
} from '../../../languages/world/currencies';
import { SHARED_LANGUAGE } from '../../../languages/world/shared-language';

const currencyByCountry: ReadonlyMap<string, string> = new Map(
  COUNTRY_CURRENCIES.split('|').flatMap((row) => {
    const [code = '', ...countries] = row.split(' ');
    return countries.map((country): [string, string] => [country, code]);
  }),
);

/** The currency of a country, or null where it is not listed. */
export function currencyOfCountry(country: string): string | null {
  return currencyByCountry.get(country) ?? null;
}

/** Top-level domains that are mostly not used for their country. */
const GENERIC_DOMAINS = new Set(['co', 'tv', 'me', 'io', 'ai', 'eu', 'la', 'ws', 'fm', 'to', 'cc']);

/** Countries whose sign for money is the dollar's. */
const DOLLAR_COUNTRIES = COUNTRIES.filter((country) =>
  CURRENCY_FAMILIES['$']?.split(' ').includes(currencyByCountry.get(country) ?? ''),
);

/** Shorter names stand in other words: incubator.com. */
const LEAST_LETTERS = 5;

/** Those countries with their names in a language, letters alone, made once a language. */
const dollarCountries = oncePer(
  (lang: string): readonly (readonly [country: string, name: string])[] => {
    const names = new Intl.DisplayNames(lang === '' ? SHARED_LANGUAGE : lang, { type: 'region' });
    const letters = (name: string): string =>
      name
        .normalize('NFD')
        .replaceAll(/[^\p{L}]/gu, '')
        .toLowerCase();
    return DOLLAR_COUNTRIES.map((country) => [country, letters(names.of(country) ?? '')] as const);
  },
);

/** A country that a house names itself or a part of its pages after: elcolombiano.com, /argentina/. */
function countryInAddress({ hostname, pathname }: URL, lang: string): string | null {
  const section = pathname.split('/')[1];
  const found = dollarCountries(lang).find(
    ([, name]) => name.length >= LEAST_LETTERS && (hostname.includes(name) || section === name),
  );
  return found?.[0] ?? null;
}

/**
 * The publisher's country (ISO 3166): from the address's top-level domain, else from the region of the
 * language tag, else from a name in the address. Null where an address tells none, undefined where there
 * is no address to tell.
 */
export function publisherCountry(url: string | null, lang: string): string | null | undefined {
  const address = url === null ? null : URL.parse(url);
  const labels = (address?.hostname ?? '').split('.');
  const domain = labels.at(-1) ?? '';
  const isCountry = /^[a-z]{2}$/.test(domain);
  if (isCountry && (!GENERIC_DOMAINS.has(domain) || labels.at(-2) === 'com'))
    return domain === 'uk' ? 'GB' : domain.toUpperCase();
  const region = /-([A-Za-z]{2})(?:-|$)/.exec(lang)?.[1];
  if (region !== undefined) return region.toUpperCase();
  return address === null ? undefined : countryInAddress(address, lang);
}

/**
 * The currency meant by `code`: an ISO code itself, or the member of a family that the country uses; the
 * family's own sign where it is `shared` by countries of which nobody knows which is meant.
 */
export function resolveCurrency(
  code: string,
  currencyOfPublisher: string | null,
  shared: ReadonlySet<string>,
): string {
  const family = CURRENCY_FAMILIES[code]?.split(' ');
  if (family === undefined || shared.has(code)) return code;
  if (currencyOfPublisher !== null && family.includes(currencyOfPublisher))
    return currencyOfPublisher;
  return family[0] ?? code;
}
