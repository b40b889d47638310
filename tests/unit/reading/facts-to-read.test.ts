import { expect, it } from 'vitest';
import { analyse } from '../../../src/reading/analyse';
import { factsToRead } from '../../../src/reading/showing/facts-to-read';

it('lists the main fact first and the others as the article tells them', () => {
  const text = [
    'The council of Port Meliora approved a new sea wall worth 40 million dollars on Monday.',
    'Work on the wall will start in March 2027 and last for two years, the council said.',
    'Storms damaged 310 houses in Port Meliora in the winter of 2025.',
    'The harbour of Port Meliora handled 2.4 million tonnes of goods last year.',
  ].join('\n');
  const { facts } = analyse({ text, lang: 'en', published: '2026-11-02' });
  const best = facts.toReversed();
  const listed = factsToRead(best);
  expect(listed[0]).toBe(best[0]);
  expect(listed.length).toBe(facts.length);
  const starts = listed.slice(1).map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  expect(factsToRead([])).toEqual([]);
});
