import { build } from 'vite';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureMade } from './builds.ts';
import { defineLocaleNames } from './locale-names.ts';
import { writeOutClasses } from './write-out-classes.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = `${root}.output/cli`;

/** Where `loadCore` builds what it loads: one module without imports, which a browser can load too. */
export const CORE_FILE = `${outDir}/analyse.mjs`;

/** Builds one module of the core for plain Node and loads it. */
async function loadBuilt<Module>(source: string, name: string): Promise<Module> {
  const file = `${outDir}/${name}.mjs`;
  await ensureMade(file, async () =>
    build({
      configFile: false,
      root,
      logLevel: 'error',
      define: await defineLocaleNames(),
      plugins: [writeOutClasses()],
      build: {
        ssr: source,
        outDir,
        emptyOutDir: false,
        minify: false,
        rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
      },
    }),
  );
  return (await import(pathToFileURL(file).href)) as Module;
}

/** The text half of the product, for the terminal. */
export async function loadCore(): Promise<typeof import('../src/reading/analyse.ts')> {
  return await loadBuilt('src/reading/analyse.ts', 'analyse');
}

/** Every language with all that the text half needs of it, for the files that the extension carries. */
export async function loadLanguages(): Promise<typeof import('../src/languages/registry.ts')> {
  return await loadBuilt('src/languages/registry.ts', 'languages');
}

/** The choice of facts, taken apart for fitting. */
export async function loadSalience(): Promise<typeof import('./measure/salience/entry.ts')> {
  return await loadBuilt('scripts/measure/salience/entry.ts', 'salience');
}

/** What finds quotes, alone, for timing it. */
export async function loadQuotes(): Promise<typeof import('../tests/bench/quotes/entry.ts')> {
  return await loadBuilt('tests/bench/quotes/entry.ts', 'quotes');
}
