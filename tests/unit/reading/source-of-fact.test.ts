import { expect, it } from 'vitest';
import { analyse } from '../../../src/reading/analyse';
import { sourceOfFact } from '../../../src/reading/showing/source-of-fact';

it('tells whom a fact is from exactly where its own words no longer do', () => {
  const text = [
    'The council of Port Meliora approved a new sea wall worth 40 million dollars on Monday.',
    'According to Harbour Weekly, storms damaged 310 houses in Port Meliora in the winter of 2025.',
    'Work on the wall will start in March 2027 and, according to Harbour Weekly, last for two years.',
  ].join('\n');
  const { facts, sources } = analyse({ text, lang: 'en', published: '2026-11-02' });
  const fromOf = (words: string) => {
    const fact = facts.find((one) => one.text.includes(words));
    return fact && sourceOfFact(fact, sources)?.name;
  };
  expect(facts.find((one) => one.text.includes('310 houses'))?.text).toMatch(/^storms/u);
  expect(fromOf('310 houses')).toBe('Harbour Weekly');
  expect(fromOf('March 2027')).toBeUndefined();
  expect(fromOf('sea wall worth')).toBeUndefined();
});
