import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { defineMonths, labelsByLanguage } from './scripts/article-words.ts';
import { loadLanguages } from './scripts/core.ts';
import { writeOutClasses } from './scripts/write-out-classes.ts';

/** What citation.js would ask the network with. */
const NO_REQUESTS = fileURLToPath(new URL('src/library/export/no-requests.ts', import.meta.url));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: async () => ({
    define: await defineMonths(),
    plugins: [writeOutClasses()],
    resolve: { alias: { 'sync-fetch': NO_REQUESTS, 'node-fetch': NO_REQUESTS } },
    build: { cssTarget: ['chrome140', 'firefox142'] },
  }),
  hooks: {
    // The licences of the packages in it go along with each bundle, as they ask for.
    'vite:build:extendConfig'([first], config) {
      const fileName = `licences/${first?.name ?? 'rest'}.md`;
      config.build = { ...config.build, license: { fileName } };
    },
    // Files of each language, read when a page is in it: the background starts without any.
    async 'build:publicAssets'(_wxt, files) {
      for (const [tag, labels] of Object.entries(await labelsByLanguage())) {
        files.push({ relativeDest: `labels/${tag}.json`, contents: JSON.stringify(labels) });
      }
      for (const language of (await loadLanguages()).languages) {
        const contents = JSON.stringify(language);
        files.push({ relativeDest: `words/${language.tag}.json`, contents });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: 'Saring',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
    optional_host_permissions: ['*://*/*'],
    // Our pages and the background may load their own files and nothing else: the options page shows it.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    action: { default_title: 'Saring' },
    commands: {
      'toggle-reader': {
        suggested_key: { default: 'Alt+R' },
        description: '__MSG_commandToggleReader__',
      },
    },
    // The first with `Uint8Array.fromBase64`, the newest that is called for here: an older one says so at install.
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '140' }),
    browser_specific_settings: {
      gecko: {
        id: 'saring@saring.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
});
