import { describe, expect, it } from 'vitest';
import { languagesOfPage } from '../../../src/article/labels/page-languages';

const HARBOUR =
  'Kapal itu akan berangkat dari pelabuhan pada hari Senin dan tidak ada yang tahu kapan kapal itu kembali ke kota dengan para penumpangnya.';

function languagesIn(html: string): readonly string[] {
  return languagesOfPage(new DOMParser().parseFromString(html, 'text/html'));
}

describe('the languages whose labels a page is looked through for', () => {
  it('are that of its text, whatever it states, then the stated one, and English', () => {
    expect(languagesIn(`<html lang="de-AT"><p>${HARBOUR}</p>`)).toEqual(['id', 'de', 'en']);
    expect(languagesIn(`<html lang="en_US"><p>${HARBOUR}</p>`)).toEqual(['id', 'en']);
    expect(languagesIn(`<html><p>${HARBOUR}</p>`)).toEqual(['id', 'en']);
  });

  it('are found where a page has no paragraphs', () => {
    expect(languagesIn(`<div>${HARBOUR}<br>${HARBOUR}</div>`)).toEqual(['id', 'en']);
  });

  it('are the stated one and English where nothing is said', () => {
    expect(languagesIn('<html lang="th"><p></p>')).toEqual(['th', 'en']);
  });

  it('hold no language that has no file', () => {
    expect(languagesIn('<html lang="xx"><p>1 2 3</p>')).toEqual(['en']);
  });
});
