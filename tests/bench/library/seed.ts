/**
 * Fills the library's database, from inside one of its pages, with made-up articles (always the
 * same ones), without an index: the page builds it. Gives the size of their JSON in characters.
 */
export async function seedLibrary(articles: number): Promise<number> {
  let state = 42;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const syllables = 'ba be bo da do du ka ke ki la lo lu ma mi mu na no pa pe po ra ri sa su ta tu wa ya'; // oxfmt-ignore
  const parts = syllables.split(' ');
  const part = (): string => parts[Math.floor(random() * parts.length)] ?? '';
  const words = Array.from({ length: 12_000 }, (_, rank) =>
    rank < 100 ? part() + part() : part() + part() + part() + (random() < 0.5 ? part() : ''),
  );
  words.push('kapela');
  // Few words are frequent and most are rare, as in any language (Zipf).
  const word = (): string => words[Math.floor(words.length * random() ** 4)] ?? '';
  const langs = ['en', 'de', 'fr', 'es', 'pt', 'it'];

  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('library');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  let size = 0;
  for (let from = 0; from < articles; from += 500) {
    const transaction = db.transaction(['entries', 'versions', 'state'], 'readwrite');
    // Without its counter each opening would copy all of them again.
    transaction.objectStore('state').put({ key: 'changes', value: articles });
    for (let at = from; at < Math.min(from + 500, articles); at += 1) {
      const paragraphs = Array.from({ length: 14 }, () =>
        Array.from({ length: 32 }, word).join(' ').concat('.'),
      );
      const text = paragraphs.join('\n');
      let start = 0;
      const blocks = paragraphs.map((paragraph) => {
        const block = { kind: 'paragraph', start, end: start + paragraph.length, text: paragraph };
        start += paragraph.length + 1;
        return block;
      });
      const speaker = `Minister ${Math.floor(300 * random() ** 2)}`;
      const quotes = blocks.slice(1, 5).map(({ text: words, start: from, end }) => ({
        text: words,
        start: from,
        end,
        type: 'direct',
        speaker,
        speakerMention: null,
        role: 'minister',
        affiliation: null,
        cue: null,
        confidence: 0.9,
      }));
      const facts = blocks.slice(5, 9).map(({ text: words, start: from, end }) => ({
        text: words,
        start: from,
        end,
        kind: 'event',
        who: [],
        where: [],
        when: [],
        amounts: [],
        source: null,
        score: 1,
      }));
      const url = `https://paper${at % 40}.example/${at}`;
      const title = `${word()} ${word()} ${word()} ${word()} ${word()}`;
      const savedAt = new Date(Date.UTC(2024, 0, 1) + at * 5_400_000).toISOString();
      const reading = {
        schema: 1,
        article: true,
        url,
        canonical: url,
        title,
        siteName: `Paper ${at % 40}`,
        section: null,
        image: null,
        authors: ['Li Moss'],
        published: savedAt,
        modified: null,
        lang: langs[at % langs.length],
        dir: 'ltr',
        pages: 1,
        text,
        html: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''),
        blocks,
        removed: [],
        dateline: null,
        quotes,
        facts,
        names: [{ name: speaker, type: 'person', role: null, mentions: [] }],
        dates: [],
        amounts: [],
        sources: [],
        sentences: blocks.map((block) => [block.start, block.end]),
        warnings: [],
      };
      size += JSON.stringify(reading).length;
      const record = { schema: 2, changed: at + 1, deletedAt: null };
      transaction.objectStore('versions').put({
        ...record,
        id: `version-${at}`,
        entry: `entry-${at}`,
        savedAt,
        reading,
      });
      transaction.objectStore('entries').put({
        ...record,
        id: `entry-${at}`,
        address: url,
        firstSavedAt: savedAt,
        savedAt,
        version: `version-${at}`,
        versions: 1,
        title,
        outlet: reading.siteName,
        url,
        lang: reading.lang,
        dir: 'ltr',
        published: savedAt,
        firstFact: facts[0]?.text ?? null,
        speakers: [[speaker, quotes.length]],
      });
    }
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error));
    });
  }
  db.close();
  return size;
}
