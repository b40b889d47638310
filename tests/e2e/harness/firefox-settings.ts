import type { Marionette } from './marionette.ts';
import type { View } from './view.ts';

/** Settings of a system's wishes. */
const COLOURS = 'layout.css.prefers-color-scheme.content-override';
const FORCED = 'browser.display.document_color_use';
const STILL = 'ui.prefersReducedMotion';

/** The settings that `emulate` changes. */
export const EMULATED: readonly string[] = [COLOURS, FORCED, STILL];

/** What is changed in Firefox for all its pages, by its own settings. */
export const wholeFirefox = (marionette: Marionette): Pick<View, 'emulate' | 'zoom'> => ({
  async emulate(wishes) {
    await marionette.inBrowser(
      `Services.prefs.setIntPref('${COLOURS}', args[0] === 'dark' ? 0 : 1);
      Services.prefs.setIntPref('${FORCED}', args[0] === 'forced' ? 2 : 0);
      Services.prefs.setIntPref('${STILL}', args[0] === 'still' ? 1 : 0);`,
      [wishes],
    );
  },
  /** The window in front: a popup has a size of its own, and is never zoomed here. */
  async zoom(factor) {
    await marionette.inBrowser(
      `Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.fullZoom = args[0];`,
      [factor],
    );
  },
});
