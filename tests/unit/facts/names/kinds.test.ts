import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../src/facts/find-names';
import { contextOf } from '../../text-context';

const short = { person: 'PER', organisation: 'ORG', place: 'LOC', other: 'OTH' };

function listed(lang: string, text: string): string[] {
  return findNames(contextOf(lang, text)).map(({ name, type }) => `${short[type]} ${name}`);
}

describe('places in the case that they stand in', () => {
  test.each<[lang: string, text: string, ...names: string[]]>([
    ['fi', 'Tehdas avattiin eilen Karhulassa.', 'LOC Karhulassa'],
    ['fi', 'Hallitus vastusti Turkin esitystä.', 'LOC Turkin'],
    ['fi', 'Kokous siirtyi viimein Tukholmaan.', 'LOC Tukholmaan'],
    ['fi', 'Kauppa vei Kiinaa ja Mongoliaa eteenpäin.', 'LOC Kiinaa', 'LOC Mongoliaa'],
    ['fi', 'Eilen Malin puhui.'],
    ['hu', 'A vezetők Alsóvárban találkoztak.', 'LOC Alsóvárban'],
    ['hu', 'A vita a NATO-ban és az EU-ban folyik.', 'ORG NATO-ban', 'ORG EU-ban'],
    ['tr', "Heyet dün Sarıköy'de kaldı.", 'LOC Sarıköy'],
  ])('%s: %s', (lang, text, ...names) => {
    const found = listed(lang, text);
    expect(found).toEqual(expect.arrayContaining(names));
    expect(found.filter((name) => name.startsWith('PER') && !name.endsWith('Malin'))).toEqual([]);
  });
});

test('a body in Turkish ends before its case, whichever it is', () => {
  const text =
    'Karar dün Sağlık Bakanlığına iletildi. Ardından Sağlık Bakanlığından yanıt geldi. Bakanlığın yanıtı kısaydı.';
  expect(listed('tr', text)).toEqual(['ORG Sağlık Bakanlığı']);
});

describe('who is nobody', () => {
  test.each<[lang: string, text: string, ...absent: string[]]>([
    ['tr', 'Dün Çinli heyet Avrupalı liderlerle buluştu.', 'Çinli', 'Avrupalı'],
    ['tr', 'Dün Japon ordusu geri çekildi.', 'Japon'],
    ['fi', 'Eilen Trump-mielinen liike kasvoi.', 'Trump-mielinen'],
    ['en', 'The firm bought Wexcombe-based rivals.', 'Wexcombe-based'],
    ['hu', 'Tegnap Kovács-párti képviselők szavaztak.', 'Kovács-párti'],
  ])('%s: %s', (lang, text, ...absent) => {
    const names = findNames(contextOf(lang, text)).map(({ name }) => name);
    for (const name of absent) expect(names).not.toContain(name);
  });
});

describe('cups, laws and wars', () => {
  test.each([
    ['en', 'Points counted towards Lindqvist Cup places.', 'OTH Lindqvist Cup'],
    ['en', 'It was agreed before Brenner Treaty day.', 'OTH Brenner Treaty'],
    ['es', 'Todos hablaron de Ley Almagro ayer.', 'OTH Ley Almagro'],
    ['it', 'Ieri ha vinto la Coppa Vallese.', 'OTH Coppa Vallese'],
    ['pt', 'Ontem ganhou a Taça Lindoso.', 'OTH Taça Lindoso'],
    ['pl', 'Wczoraj zdobył Puchar Kowalika.', 'OTH Puchar Kowalika'],
    ['ru', 'Вчера он выиграл Кубок Лузина.', 'OTH Кубок Лузина'],
    ['tr', 'Bu kitap Lonca Savaşı üzerine yazıldı.', 'OTH Lonca Savaşı'],
    ['vi', 'Hôm qua anh giành Cúp Vàng.', 'OTH Cúp Vàng'],
  ])('%s: %s', (lang, text, name) => {
    expect(listed(lang, text)).toEqual([name]);
  });
});
