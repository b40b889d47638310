/** The hour that heads an entry: "8h35 - …", "14:05 …", "9.30 Uhr: …". */
const HOUR = /^[ \t\u00a0]*(?:[01]?\d|2[0-3])(?:[:.]| ?h ?)[0-5]\d(?!\d|[.,]\d)/gimu;

/** Fewer lines that begin with an hour are a timetable's, or chance. */
const FEWEST = 3;

/** Where the entries of a live blog begin, in UTF-16 units; none where the text is no live blog. */
export function entryStarts(text: string): number[] {
  const starts = [...text.matchAll(HOUR)].map(({ index }) => index);
  return starts.length < FEWEST ? [] : starts;
}
