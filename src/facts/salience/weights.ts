import type { Weights } from './rank';

/**
 * One table for all languages. The features are fitted (logistic regression) on which sentences people or
 * oracles chose in the development parts of IndoSum, TES and Korean science news; the pulls on
 * REALSumm's fact units and Giveme5W1H as well. Figures: docs/measurements.md.
 */
export const WEIGHTS: Weights = {
  features: {
    depth: -2.32,
    opening: -0.07,
    height: -0.77,
    newsDepth: -1.78,
    newsOpening: 1.48,
    newsHeight: 0,
    newsWeight: -1.43,
    opensParagraph: -0.14,
    centrality: 0.56,
    weight: 1.87,
    title: 0.56,
    length: 2.93,
    longer: 0,
    tooShort: 0.39,
    tooLong: -3.81,
    quoted: -0.37,
    opensQuote: -1.92,
    dated: 0,
    counted: 0,
    named: 0,
    placed: -0.05,
    sourced: 0,
    digits: 0,
    pronoun: -0.5,
    connective: -0.43,
    background: -0.6,
    question: -0.8,
    unfinished: -1.5,
  },
  tight: { own: 0.35, fresh: 1, room: 0.7, slot: 0.3 },
  ample: { own: 1, fresh: 0.1, room: 0, slot: 0 },
};
