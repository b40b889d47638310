import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { commandOf } from '../../scripts/builds.ts';
import { PANE, READER } from '../../src/messages/page-scripts';
import { CHROMIUM_BUILD, FIREFOX_BUILD } from './harness/builds';

const READER_BUDGET_BYTES = 200_000;

describe.each([
  ['Chromium', CHROMIUM_BUILD],
  ['Firefox', FIREFOX_BUILD],
])('the build for %s', (name, folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;

  it('asks for the four permissions and for no host at install', () => {
    expect(manifest['manifest_version']).toBe(3);
    expect(manifest['permissions']).toEqual([
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest['host_permissions'] ?? []).toEqual([]);
    expect(manifest['web_accessible_resources'] ?? []).toEqual([]);
    expect(manifest['content_scripts'] ?? []).toEqual([]);
  });

  it('is refused at install by a browser that is too old for it', () => {
    expect(manifest).toMatchObject(
      name === 'Chromium'
        ? { minimum_chrome_version: '140' }
        : { browser_specific_settings: { gecko: { strict_min_version: '142.0' } } },
    );
  });

  it.runIf(name === 'Firefox')('says that it collects no data', () => {
    expect(manifest['browser_specific_settings']).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] } },
    });
  });

  it.runIf(name === 'Firefox')(
    "is taken without an error by Mozilla's own check of add-ons",
    async () => {
      // Its warnings are the innerHTML inside Readability, Preact and DOMPurify.
      const lint = ['lint', '--self-hosted', '--output=json', '--source-dir', folder];
      const report = await new Promise<string>((resolve) => {
        execFile(commandOf('web-ext'), lint, (_exit, stdout) => resolve(stdout));
      });
      expect(JSON.parse(report)).toMatchObject({ errors: [] });
    },
  );

  it('brings an icon for toolbars, lists and stores, in the sizes that it names', () => {
    const icons = Object.entries(manifest['icons'] as Record<string, string>);
    expect(icons.map(([size]) => size)).toEqual(['16', '32', '48', '96', '128']);
    for (const [size, file] of icons) {
      // A PNG's width and height stand at these places of its first part.
      const png = readFileSync(join(folder, file));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });

  it('keeps the two scripts of the reader within 200 kB gzipped', () => {
    const sizes = [READER, PANE].map((file) => gzipSync(readFileSync(join(folder, file))).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(READER_BUDGET_BYTES);
  });

  it('brings the licences of the packages and the data that are bundled', () => {
    const bundled = readdirSync(join(folder, 'licences'))
      .map((file) => readFileSync(join(folder, 'licences', file), 'utf8'))
      .join('\n');
    for (const name of Object.keys(packageJson.dependencies)) {
      expect(bundled).toContain(`\n## ${name} - `);
    }
    expect(bundled).toContain('UNICODE LICENSE');
  });

  it('lets its pages run and load nothing but its own files', () => {
    const { extension_pages: ofAll } = manifest['content_security_policy'] as Record<
      string,
      string
    >;
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
    const own = pages.flatMap((html) => /content="(default-src[^"]*)"/u.exec(html)?.[1] ?? []);
    // The library, which shows what strangers' pages held, has a stricter one of its own.
    expect(own).toHaveLength(1);
    for (const policy of [ofAll ?? '', ...own]) {
      const rules = new Map(policy.split('; ').map((rule) => rule.split(' ') as [string, string]));
      expect(rules.get('default-src')).toBe("'none'");
      for (const [rule, source] of rules)
        expect([rule, source]).toEqual([rule, expect.stringMatching(/^'(?:self|none)'$/u)]);
    }
    for (const html of pages) {
      expect(html).not.toMatch(
        /<script(?![^>]*\bsrc="\/)|\son\w+=|(?:src|href)="(?:https?:)?\/\//u,
      );
    }
  });
});

describe('our own sources', () => {
  const sources = ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => join(folder, file)),
  );

  it('never write markup from strings', () => {
    const offending = sources.filter((file) =>
      /\b(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\b/u.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(offending).toEqual([]);
  });

  it('use DOMPurify in one place', () => {
    const users = sources.filter((file) => readFileSync(file, 'utf8').includes("from 'dompurify'"));
    expect(users).toEqual(['src/article/shown/sanitise.ts']);
  });

  it('ask the network for the next page of an article, and for files of the extension, and for nothing else', () => {
    const asking = sources.filter((file) =>
      /\bfetch\(|XMLHttpRequest\(|sendBeacon|WebSocket|EventSource|WebTransport/u.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(asking.toSorted()).toEqual([
      'src/background/language-files.ts',
      'src/joining/fetch-page.ts',
      'src/settings/face-files.ts',
    ]);
  });
});
