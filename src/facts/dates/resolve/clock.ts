/** `hh:mm` of minutes since midnight. */
export function isoClock(minutes: number): string {
  const total = Math.floor(minutes);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** `+07:00` of minutes east of Greenwich. */
export function isoZone(minutes: number): string {
  return `${minutes < 0 ? '-' : '+'}${isoClock(Math.abs(minutes))}`;
}

/**
 * "午後2時から4時", "de 10 a 4": minutes since midnight of the end of a range, which is twelve hours later
 * where it would else lie before the beginning.
 */
export function lateEnd(first: number, last: number): number {
  const late = last + 720;
  return last < first && last < 720 && late > first ? late : last;
}
