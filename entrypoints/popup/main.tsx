import { render } from 'preact';
import { uiLanguage } from '../../src/ui/words/text';
import { warmWords } from '../../src/ui/words/warm-words';
import { App } from '../../src/popup/app';

document.documentElement.lang = uiLanguage();
const root = document.getElementById('app');
if (root !== null) render(<App />, root);

warmWords();
