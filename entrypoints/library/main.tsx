import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openDatabase } from '../../src/library/database';
import { LibraryPage } from '../../src/library/page/library-page';
import { PrivateNotice } from '../../src/library/page/private-notice';

document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');

const place = document.getElementById('library');
const page = browser.extension.inIncognitoContext ? (
  <PrivateNotice />
) : (
  <LibraryPage db={openDatabase()} />
);
if (place !== null) render(page, place);
