import { render } from 'preact';
import { languageName } from '../../src/ui/language-name';
import { showDate } from '../../src/ui/show-date';
import { tn, uiLanguage } from '../../src/ui/text';
import { App } from '../../src/popup/app';

const language = uiLanguage();
document.documentElement.lang = language;
const root = document.getElementById('app');
if (root !== null) render(<App />, root);

// The first date, plural and name of a language take a browser 15 ms: they pass while the page is read.
setTimeout(() => {
  showDate('2000-01-01T00:00:00Z', language);
  languageName(language, language);
  tn('popup_minutes', 1);
});
