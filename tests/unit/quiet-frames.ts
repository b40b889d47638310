/**
 * The environment of the unit tests: happy-dom, which loads no frame of a page, as no test wants it to.
 * It tells of each frame on the console that it finds when its window is made: that one notice is kept back.
 */
import { builtinEnvironments, type Environment } from 'vitest/runtime';

const happyDom = builtinEnvironments['happy-dom'];

const environment: Environment = {
  ...happyDom,
  name: 'happy-dom without notices of frames',
  async setup(global, options) {
    const { console } = global;
    const quiet: Console = Object.create(console);
    quiet.error = (...words) => {
      if (!String(words[0]).includes('Iframe page loading is disabled')) console.error(...words);
    };
    global.console = quiet;
    const window = await happyDom.setup(global, options);
    global.console = console;
    return window;
  },
};

export default environment;
