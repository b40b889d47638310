/** What was thrown, in its own words. */
export function wordsOfError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
