import { build } from 'vite';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineLocaleNames } from './locale-names.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds the text half of the product (src/reading/analyse.ts) for plain Node and loads it. */
export async function loadCore(): Promise<typeof import('../src/reading/analyse.ts')> {
  const outDir = `${root}.output/cli`;
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: await defineLocaleNames(),
    build: {
      ssr: 'src/reading/analyse.ts',
      outDir,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'analyse.mjs' } },
    },
  });
  return await import(pathToFileURL(`${outDir}/analyse.mjs`).href);
}
