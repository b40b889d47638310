import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LibraryDatabase } from '../../../src/library/database';
import { openDatabase } from '../../../src/library/open-database';
import {
  emptyIndex,
  indexDocument,
  makeQuery,
  rankIndex,
  scanIndex,
} from '../../../src/library/search/article-index';
import { catchUp } from '../../../src/library/search/catch-up';
import { createSearcher } from '../../../src/library/search/searcher';
import { deleteEntries, restoreEntries } from '../../../src/library/store/entries';
import { addMark, deleteMark, listMarks } from '../../../src/library/store/marks';
import { putReading } from '../../../src/library/store/save';
import { writeState } from '../../../src/library/store/state';
import { makeReading } from './reading-fixture';

let db: LibraryDatabase;
beforeEach(() => {
  db = openDatabase(crypto.randomUUID());
});
afterEach(() => db.delete());

async function save(name: string, lang: string, text: string): Promise<string> {
  const url = `https://paper.example/${name}`;
  const { id } = await putReading(
    db,
    makeReading({ url, canonical: url, lang, text, title: name, quotes: [], names: [], facts: [] }),
  );
  return id;
}

async function search(typed: string): Promise<string[] | undefined> {
  const searcher = createSearcher(db);
  await searcher.refresh();
  return searcher.search(typed)?.map(({ id }) => id);
}

describe('a search', () => {
  it.each([
    ['zh', '总统周二在雅加达会见了渔民代表。', '渔民'],
    ['ja', '首相は火曜日に漁港を訪れた。', '漁港'],
    ['th', 'นายกรัฐมนตรีเยี่ยมท่าเรือเมื่อวันอังคาร', 'ท่าเรือ'],
    ['ko', '시장은 화요일에 항구를 방문했다.', '항구'],
    ['ar', 'زارَ الوزيرُ الميناءَ يوم الثلاثاء', 'الميناء'],
    ['hi', 'मंत्री ने मंगलवार को बंदरगाह देखा।', 'बंदरगाह'],
    ['vi', 'Bộ trưởng thăm bến cảng hôm thứ ba.', 'ben cang'],
    ['fr', 'La mairie a réouvert le marché aux pêcheurs.', 'pecheurs'],
    ['tr', 'Bakan salı günü limanı gezdi, ısrar etti.', 'israr'],
    ['el', 'Ο υπουργός επισκέφθηκε το λιμάνι.', 'λιμανι'],
    ['pl', 'Łódź wróciła do portu.', 'lodz'],
    ['de', 'Die Straße zum Hafen ist gesperrt.', 'strasse'],
    ['id', 'Nelayan memperbaiki pelabuhan itu.', 'perbaikan'],
    ['id', 'Surat itu dikirimkan kemarin.', 'pengiriman'],
    ['id', 'Keputusannya dibacakan hakim.', 'memutuskan'],
    ['id', 'Warga menanti kapal.', 'dinantikan'],
    ['ms', 'Menteri dikatakan berkunjung.', 'mengatakan'],
  ])('finds words in %s', async (lang, text, typed) => {
    const id = await save(lang, lang, text);
    await save('other', 'en', 'Nothing of the kind.');
    expect(await search(typed)).toEqual([id]);
  });

  it.each([
    ['zh', '北码头重新开放。', '码头'],
    ['zh', '印度尼西亚总统府发言人', '尼西亚总统'],
    ['ja', '東京都知事が発言した。', '京都知事'],
  ])('finds characters in %s wherever words end', async (lang, text, typed) => {
    const id = await save(lang, lang, text);
    expect(await search(typed)).toEqual([id]);
  });

  it('finds a word that is not typed to its end, and wants all words', async () => {
    const id = await save('a', 'en', 'The harbour was closed.');
    await save('b', 'en', 'The harbour was open.');
    expect(await search('harb clos')).toEqual([id]);
  });

  it('asks for nothing where nothing was typed', async () => {
    expect(await search(' .,')).toBeUndefined();
  });

  it('sees titles, speakers, notes and tags', async () => {
    const { id } = await putReading(db, makeReading());
    await addMark(db, { entry: id, kind: 'note', text: 'ask the lighthouse keeper' });
    await addMark(db, { entry: id, kind: 'tag', text: 'transport' });
    for (const typed of ['stops', 'Roe', 'lighthouse', 'transport', 'moss']) {
      expect(await search(typed), typed).toEqual([id]);
    }
    const [note] = await listMarks(db, id);
    if (note !== undefined) await deleteMark(db, note);
    expect(await search('lighthouse')).toEqual([]);
  });

  it('does not find what was deleted, until it is brought back', async () => {
    const { id } = await putReading(db, makeReading());
    await deleteEntries(db, [id]);
    expect(await search('ferry')).toEqual([]);
    await restoreEntries(db, [id]);
    expect(await search('ferry')).toEqual([id]);
  });

  it('looks into the latest version', async () => {
    await putReading(db, makeReading());
    const { id } = await putReading(db, makeReading({ text: 'The boat sank.' }));
    expect(await search('noon')).toEqual([]);
    expect(await search('sank')).toEqual([id]);
  });

  it('sees what another window saved meanwhile', async () => {
    const searcher = createSearcher(db);
    await searcher.refresh();
    const { id } = await putReading(db, makeReading());
    await searcher.refresh();
    expect(searcher.search('ferry')?.map((hit) => hit.id)).toEqual([id]);
  });
});

describe('a search that finds thousands', () => {
  it('finds the articles that a finer one would', () => {
    const words = fc.array(fc.constantFrom('kapal', 'kapan', 'kota', '码头', '北码', 'dikatakan'), {
      minLength: 1,
      maxLength: 6,
    });
    const text = words.map((all) => all.join(' '));
    const typed = fc.constantFrom('kap', 'kapal kota', '码头', '北码头', 'mengatakan', 'kota 码');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 12 }), typed, (articles, query) => {
        const index = emptyIndex();
        for (const [at, [title, body]] of articles.entries()) {
          const document = { id: String(at), lang: 'id', title, text: body, names: '', marks: '' };
          indexDocument(index, document);
        }
        const wanted = makeQuery(query) ?? [];
        const ids = (hits: readonly { id: string }[]) => hits.map(({ id }) => id).sort();
        expect(ids(scanIndex(index, wanted))).toEqual(ids(rankIndex(index, wanted)));
      }),
    );
  });
});

describe('the index', () => {
  it('is built anew when its version is another, with progress, and finds the same', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 60; n += 1) ids.push(await save(`n${n}`, 'en', `Ship number${n} left.`));
    await writeState(db, 'index', 0);
    const seen: number[] = [];
    await catchUp(db, ({ done }) => seen.push(done));
    expect(seen).toEqual([0, 50]);
    expect(await search('number42')).toEqual([ids[42]]);
    expect((await search('ship'))?.sort()).toEqual(ids.sort());
    const again: number[] = [];
    await catchUp(db, ({ done }) => again.push(done));
    expect(again).toEqual([]);
  });

  it('that is broken does not stop a save', async () => {
    await putReading(db, makeReading());
    await catchUp(db, () => {});
    await db.segments.toCollection().modify({ index: '{"broken' });
    const url = 'https://paper.example/second';
    await putReading(db, makeReading({ url, canonical: url, text: 'A second one.' }));
    await catchUp(db, () => {});
    expect(await search('ferry')).toHaveLength(2);
  });
});
