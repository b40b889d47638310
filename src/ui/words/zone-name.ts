/** An offset of ISO 8601 (`Z`, `+07:00`, `+0530`) as Intl takes it for a time zone. */
export function zoneOfOffset(offset: string): string {
  return offset === 'Z' ? 'UTC' : offset.replace(/^([+-]\d\d)(\d\d)$/u, '$1:$2');
}

/** An offset of ISO 8601 as readers know it: UTC, UTC+7, UTC+5:30. */
export function zoneName(offset: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/u.exec(offset) ?? [];
  const rest = minutes === undefined || minutes === '00' ? '' : `:${minutes}`;
  const amount = `${Number(hours ?? 0)}${rest}`;
  return amount === '0' ? 'UTC' : `UTC${sign === '-' ? '−' : '+'}${amount}`;
}
