import { t } from '../ui/words/text';

/** Milliseconds in which the background has answered everything, on slow machines too, if it ever will. */
const LONGEST = 20_000;

/**
 * The background's answer; rejects when it does not come. A message that reaches a background in the
 * moment in which the browser stops it may be answered by nobody.
 */
export async function inTime<Answer>(asked: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(t('background_silent'))), LONGEST);
  });
  return await Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
