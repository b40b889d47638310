import type { NameWords } from '../../../languages/sections/names';
import { entriesOf } from '../../../languages/names/class-table';
import type { Gazetteer } from './gazetteer';
import { DEMONYM, GIVEN, type Lexicon } from './lexicon';
import type { Token } from '../tokens/tokens';

const SHORTEST_PLACE = 3;

/** What the gazetteer tells of a text's words in one language. */
export interface KnownForms {
  /** The word without its ending; of a place that is known, without that ending alone which leaves its name. */
  stemOf(token: Token): string;
  /** DEMONYM where a word is a place's name with the ending of its people or language, else 0. */
  demonymOf(token: Token): number;
}

/** Compares the forms of words with the names that the gazetteer has. */
export function knownForms(lexicon: Lexicon, gazetteer: Gazetteer, words: NameWords): KnownForms {
  const ofPlaces = entriesOf(words.endingsOfPlaces);
  const ofPeople = entriesOf(words.demonymEndings);
  const restsBehind = (endings: readonly string[], lower: string): string[] =>
    endings
      .filter((end) => lower.length - end.length >= SHORTEST_PLACE && lower.endsWith(end))
      .map((end) => lower.slice(0, -end.length));
  return {
    stemOf({ lower, shape }) {
      const stem = lexicon.stem(lower);
      if (words.script !== undefined || shape !== 'capital' || gazetteer.begins(stem)) return stem;
      // "Malin" is a given name and no form of "Mali".
      if (lexicon.classesOf(lower) & GIVEN) return stem;
      // "Мали": what has no cases is known as it is written alone.
      if (gazetteer.begins(lower)) return lower;
      const forms = [...lexicon.takeOffEnding(lower), ...restsBehind(ofPlaces, lower)];
      return forms.find((form) => gazetteer.begins(form)) ?? stem;
    },
    demonymOf({ lower, shape }) {
      if (ofPeople.length === 0 || shape !== 'capital' || gazetteer.begins(lower)) return 0;
      return restsBehind(ofPeople, lower).some((rest) => gazetteer.isPlace(rest)) ? DEMONYM : 0;
    },
  };
}
