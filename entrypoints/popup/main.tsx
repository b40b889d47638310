import { render } from 'preact';
import { uiLanguage } from '../../src/ui/text';
import { warmWords } from '../../src/ui/warm-words';
import { App } from '../../src/popup/app';

document.documentElement.lang = uiLanguage();
const root = document.getElementById('app');
if (root !== null) render(<App />, root);

warmWords();
