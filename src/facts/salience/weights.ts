import type { Weights } from './rank';

/**
 * One table for all languages. The features are fitted (logistic regression) on which sentences people or
 * oracles chose in the development parts of IndoSum, TES and Korean science news; the pulls on
 * REALSumm's fact units and Giveme5W1H as well. Figures: docs/measurements.md.
 */
export const WEIGHTS: Weights = {
  features: {
    depth: -2.42,
    opening: -0.14,
    height: -0.65,
    newsDepth: -1.43,
    newsOpening: 1.77,
    newsHeight: 0,
    newsWeight: -2.64,
    opensParagraph: -0.17,
    centrality: 0.6,
    weight: 2.43,
    title: 0.61,
    length: 2.81,
    longer: 0,
    tooShort: 0.42,
    tooLong: -3.88,
    quoted: -2.51,
    dated: 0,
    counted: 0,
    named: 0,
    placed: -0.09,
    sourced: 0,
    digits: 0,
    pronoun: -0.34,
    connective: -0.4,
    background: -0.6,
    question: -0.8,
  },
  tight: { own: 0.2, fresh: 1, room: 1, slot: 0.1 },
  ample: { own: 1, fresh: 0.2, room: 0, slot: 0 },
};
