import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPane } from '../src/pane/open-pane';
import { giveRest } from '../src/pane/rest-of-reader';
import { readArticle } from '../src/reading/read-article';

/** Brought into a page when its content script asks for it: from the article to facts, quotes and pane. */
export default defineUnlistedScript(() => giveRest({ readArticle, openPane }));
