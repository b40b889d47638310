import { languageName } from './language-name';
import { showDate } from './show-date';
import { tn, uiLanguage } from './text';

/**
 * The first date, plural and name of a language take a browser 15 ms: they pass in a task of their own, while
 * nobody waits for them.
 */
export function warmWords(): void {
  setTimeout(() => {
    const language = uiLanguage();
    showDate('2000-01-01T12:00:00Z', language);
    languageName(language, language);
    tn('popup_minutes', 1);
  });
}
