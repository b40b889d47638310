import type { NameWords } from '../../languages/sections/names';

/**
 * English head nouns and linkers: organisations keep their English names in the news of every
 * language with Latin letters ("Motion Picture Association of America").
 */
export const WORLD_WORDS: NameWords = {
  organisationStart: 'university bank institute',
  organisationEnd:
    'university college school institute association federation foundation council committee commission agency bureau ' +
    'office department corporation corp inc ltd llc plc company group bank airlines airways motors industries ' +
    'holdings partners capital fund trust club fc afc united times post journal news herald tribune press magazine ' +
    'network studios entertainment pictures army navy senate society academy alliance union party center centre bureau',
  placeEnd:
    'street avenue road park island islands river lake city county square beach hills valley airport stadium',
  organisationLinkers: 'of for & and the',
};
