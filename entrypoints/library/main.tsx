import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openDatabase } from '../../src/library/database';
import { LibraryPage } from '../../src/library/page/library-page';
import { PrivateNotice } from '../../src/library/page/private-notice';
import { uiDirection, uiLanguage } from '../../src/ui/text';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();

const place = document.getElementById('library');
const page = browser.extension.inIncognitoContext ? (
  <PrivateNotice />
) : (
  <LibraryPage db={openDatabase()} />
);
if (place !== null) render(page, place);
