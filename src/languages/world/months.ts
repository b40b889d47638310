/** Where two languages mean two months by one name, the first of these decides. */
export const FIRST_FOR_MONTHS: readonly string[] = ['en', 'id'];

/**
 * The months as English writes them, January first, in lower case: networks date their posts so, whatever
 * the language of the paper that shows them.
 */
export const ENGLISH_MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** Words before a month's number, where months have no names. */
export const MONTH_BEFORE_NUMBER: readonly string[] = ['tháng'];
