import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/reading/analyse';

const roleOf = (lang: string, text: string, name: string) => {
  const found = analyse({ text, lang }).names.find((one) => one.name === name);
  return found === undefined ? null : `${found.type}: ${found.role}`;
};

describe('a name whose bearer speaks', () => {
  it('has the office that is told where he speaks', () => {
    const text =
      'Ketua kelompok nelayan Yusuf Hadiwinata meminta dermaga kecil diperbaiki sebelum musim barat.';
    expect(roleOf('id', text, 'Yusuf Hadiwinata')).toBe('person: Ketua kelompok nelayan');
  });

  it('is none where it is what the office of another is of', () => {
    const text = 'Kepala Desa Sari Hilir, Dewi Anggraini, mengatakan jalan itu rusak sejak Maret.';
    expect(roleOf('id', text, 'Sari Hilir')).not.toMatch(/^person/u);
    expect(roleOf('id', text, 'Dewi Anggraini')).toBe('person: Kepala Desa Sari Hilir');
  });
});
