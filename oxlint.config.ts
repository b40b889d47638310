import { defineConfig, type OxlintOverride } from 'oxlint';

/** What a folder of the core may know: the core knows no browser and no interface. */
const CORE = ['languages', 'article', 'quotes', 'facts', 'reading'] as const;

/**
 * The folders of `src`, from the bottom up, each with the others that it may import from. `reading` stands above
 * the stations whose work it puts together, and its types are theirs too; else nothing imports from above.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  languages: ['reading'],
  article: ['languages', 'reading'],
  quotes: ['languages', 'reading'],
  facts: ['languages', 'reading'],
  reading: CORE,
  settings: ['reading'],
  ui: [...CORE, 'settings'],
  joining: [...CORE, 'ui'],
  messages: [...CORE, 'settings', 'ui', 'joining'],
  shapes: [...CORE, 'messages'],
  background: [...CORE, 'settings', 'ui', 'messages', 'shapes'],
  library: [...CORE, 'settings', 'ui', 'messages', 'shapes'],
  pane: [...CORE, 'settings', 'ui', 'joining', 'messages'],
  popup: [...CORE, 'settings', 'ui', 'joining', 'messages'],
  options: [...CORE, 'settings', 'ui', 'library', 'pane'],
};

const folders = Object.keys(MAY_IMPORT);
const interfaces = ['wxt', 'wxt/*', 'preact', 'preact/*', 'dexie', 'minisearch'];

/** One rule a folder: oxlint takes the last one that fits a file, so that each has to be complete. */
const directions = Object.entries(MAY_IMPORT).map(([folder, allowed]): OxlintOverride => {
  const inCore = (CORE as readonly string[]).includes(folder);
  const others = folders.filter((other) => other !== folder && !allowed.includes(other));
  const group = [...others.map((other) => `**/../${other}/**`), ...(inCore ? interfaces : [])];
  const message = `src/${folder} imports from no folder but ${allowed.join(', ') || 'its own'}: see oxlint.config.ts.`;
  return {
    files: [`src/${folder}/**`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
  };
});

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'import', 'oxc', 'promise'],
  categories: { correctness: 'error', suspicious: 'error' },
  rules: {
    // `const { weak, ...rest } = fragment` says plainly what is left out.
    'no-unused-vars': ['error', { ignoreRestSiblings: true }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true },
    ],
    'typescript/explicit-module-boundary-types': 'error',
    'typescript/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/no-misused-spread': 'off',
    'import/no-unassigned-import': 'off',
    'import/no-named-as-default': 'off',
    'import/no-named-as-default-member': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'promise/always-return': 'off',
    'promise/no-callback-in-promise': 'off',
    'no-shadow': 'off',
    'no-underscore-dangle': 'off',
    'consistent-return': 'off',
  },
  overrides: [
    {
      files: ['src/**', 'entrypoints/**'],
      rules: {
        'typescript/no-unsafe-member-access': 'error',
        'typescript/no-unsafe-call': 'error',
        'typescript/no-unsafe-return': 'error',
        'typescript/no-unsafe-argument': 'error',
      },
    },
    { files: ['tests/**'], rules: { 'typescript/no-non-null-assertion': 'off' } },
    ...directions,
  ],
  ignorePatterns: ['.output', '.wxt', 'node_modules'],
});
