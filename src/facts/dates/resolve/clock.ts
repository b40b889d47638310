/** `hh:mm` of minutes since midnight. */
export function isoClock(minutes: number): string {
  const total = Math.floor(minutes);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** `+07:00` of minutes east of Greenwich. */
export function isoZone(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${isoClock(size)}`;
}
