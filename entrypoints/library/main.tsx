import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openDatabase } from '../../src/library/database';
import { LibraryPage } from '../../src/library/page/library-page';

document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');

const place = document.getElementById('library');
if (place !== null) render(<LibraryPage db={openDatabase()} />, place);
