import { render } from 'preact';
import { uiLanguage } from '../../src/ui/text';
import { App } from './app';

document.documentElement.lang = uiLanguage();
const root = document.getElementById('app');
if (root !== null) render(<App />, root);
