import { expect, it } from 'vitest';
import { officeOf } from '../../../src/reading/showing/office-of';
import type { Quote } from '../../../src/reading/reading';

const office = (role: string | null, affiliation: string | null) =>
  officeOf({ role, affiliation } as Quote);

it('says once what the words of a role and an affiliation both say', () => {
  expect(office('secretary of the Council', 'the Council')).toEqual(['secretary of the Council']);
  expect(office('mayor', 'mayor of Valencia')).toEqual(['mayor of Valencia']);
  expect(office('mayor', 'mayor')).toEqual(['mayor']);
  expect(office('secretary', 'Port Authority')).toEqual(['secretary', 'Port Authority']);
  expect(office(null, null)).toEqual([]);
});
