import { render } from 'preact';
import { openDatabase } from '../../src/library/open-database';
import { keepSecondCopy } from '../../src/library/second-copy/keep';
import { t, uiDirection, uiLanguage } from '../../src/ui/words/text';
import { OptionsPage } from '../../src/options/options-page';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();
document.title = t('options_title');
const place = document.getElementById('options');
const db = openDatabase();
keepSecondCopy(db);
if (place !== null) render(<OptionsPage db={db} />, place);
