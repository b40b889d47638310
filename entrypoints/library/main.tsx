import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openDatabase } from '../../src/library/open-database';
import { LibraryPage } from '../../src/library/page/library-page';
import { PrivateNotice } from '../../src/library/page/private-notice';
import { copyChanges, keepSecondCopy } from '../../src/library/second-copy/keep';
import { uiDirection, uiLanguage } from '../../src/ui/words/text';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();

const place = document.getElementById('library');
if (place !== null) {
  if (browser.extension.inIncognitoContext) render(<PrivateNotice />, place);
  else {
    const db = openDatabase();
    render(<LibraryPage db={db} />, place);
    keepSecondCopy(db);
    void copyChanges(db);
  }
}
