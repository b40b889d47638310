import type { Weights } from './rank';

/**
 * One table for all languages, fitted on the development parts of IndoSum, TES, Korean science news,
 * REALSumm and Giveme5W1H (scripts/measure/facts.ts).
 */
export const WEIGHTS: Weights = {
  lead: 0.5,
  first: 0.3,
  opening: 1,
  lede: 0.3,
  height: 0.3,
  opensParagraph: 0,
  centrality: 1,
  title: 0.5,
  length: 0.3,
  tooShort: -0.5,
  tooLong: -0.2,
  quoted: -0.3,
  dated: 0.1,
  counted: 0.1,
  named: 0.1,
  placed: 0.1,
  sourced: 0,
  digits: 0.1,
  pronoun: -0.2,
  connective: -0.1,
  background: -0.2,
  question: -0.3,
  coverage: 0.5,
  repeats: 0.5,
  newSlot: 0.1,
  room: 0,
};
