import { expect, it } from 'vitest';
import { foldLabel } from '../../../src/article/labels/fold-label';
import { findLabels } from '../../../src/article/labels/labels';
import type { InterruptionWords } from '../../../src/languages/sections/interruptions';

const KINDS = ['related', 'advert', 'pager', 'share', 'follow', 'newsletter', 'comments', 'tool', 'video', 'credit'] as const; // oxfmt-ignore

const files = import.meta.glob<InterruptionWords>('../../../src/languages/words/*.ts', {
  eager: true,
  import: 'interruptions',
});

it.each(Object.entries(files))(
  'every label in %s is found as it is written, in capitals and before a colon',
  (_, interruptions) => {
    const missed = KINDS.flatMap((kind) =>
      interruptions[kind]
        .split('|')
        .filter((label) => foldLabel(label) !== '')
        .map((label) => label.replaceAll('#', '12'))
        .flatMap((label) => [label, label.toUpperCase(), `${label}: Hafen`])
        .filter((line) => !findLabels(line).some((label) => label.kind === kind)),
    );
    expect(missed).toEqual([]);
  },
);
