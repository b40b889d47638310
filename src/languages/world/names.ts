import type { NameWords } from '../sections/names';

/**
 * Abbreviations that the press of all languages writes in Latin capitals and that name nobody, and illnesses with one: of
 * biology and medicine, of devices and formats, of economics, currencies and offices. None that is also a word or a given name.
 */
export const WORLD_PLAIN =
  'dna rna mrna pcr hiv aids sars hpv adhd ptsd mri ekg iq bmi uv lcd oled usb hdmi gps sms mms pdf html url http ' +
  'wifi wi-fi voip vpn cpu gpu ssd tv hd uhd dvd vip diy faq ceo cfo coo cto ngo gdp gnp vat cpi ppi ipo etf ' +
  'b2b atm suv lng lpg cng ppm qr gmo lgbt lgbtq lgbti lgbtiq bbq gmt utc usd eur gbp jpy chf cny inr idr krw rub uah czk huf sek nok dkk brl mxn zar aud cad nzd sgd myr thb vnd php hkd aed kpi ufo ai covid covid-19 coronavirus corona ebola zika mpox dengue malaria h1n1 h5n1 h7n9';

/**
 * English head nouns and linkers: organisations keep their English names in the news of every
 * language with Latin letters ("Motion Picture Association of America").
 */
export const WORLD_WORDS: NameWords = {
  // Behind the English nouns what football clubs shorten their kind to, where that is no word or other abbreviation.
  organisationStart:
    'university bank institute fc afc cf ud rc rcd sv tsv vfb vfl fsv tsg ssv sc fk nk',
  organisationEnd:
    'university college school institute association federation foundation council committee commission agency bureau ' +
    'office department corporation corp inc ltd llc plc company group bank airlines airways motors industries ' +
    'holdings partners capital fund trust club fc afc united times post journal news herald tribune press magazine ' +
    'pcl energy petroleum chemical chemicals pharmaceuticals pharma biotech therapeutics laboratories technologies ' +
    'technology systems software semiconductor semiconductors electronics electric telecom networks logistics ' +
    'shipping foods beverages minerals metals aerospace aviation insurance securities investments ventures ' +
    'enterprises bancorp railways ' +
    'records orchestra philharmonic cf sv fk ' +
    'network studios entertainment pictures army navy senate society academy alliance union party center centre league',
  placeEnd:
    'heights hills falls springs rapids gardens woods plains highlands gates waters docks ' +
    'street avenue road park island islands river lake city county square beach hills valley airport stadium',
  thingEnd:
    'cup bowl games open masters championship championships trophy prix tour series playoffs awards festival',
  organisationLinkers: 'of for & and the',
};
