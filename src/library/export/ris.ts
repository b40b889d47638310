import { isoDay, type CslItem } from './citation';

/** A citation as RIS: one tag a line, `ER` at the end; a line break in a value would end it. */
export function toRis(item: CslItem): string {
  const lines: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'NEWS'],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['T2', item['container-title']],
    ['DA', item.issued && isoDay(item.issued).replaceAll('-', '/')],
    ['PY', item.issued && String(item.issued['date-parts'][0][0] ?? '')],
    ['SE', item.section],
    ['UR', item.URL],
    ['Y2', isoDay(item.accessed).replaceAll('-', '/')],
    ['LA', item.language],
    ...(item.note ?? '').split('\n').map((quote) => ['N1', quote] as const),
  ];
  return lines
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([tag, value]) => `${tag}  - ${value?.replace(/\s+/g, ' ') ?? ''}\r\n`)
    .concat('ER  - \r\n\r\n')
    .join('');
}
