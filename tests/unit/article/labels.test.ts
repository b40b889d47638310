import { expect, it } from 'vitest';
import { findLabels, foldLabel } from '../../../src/article/interruptions/labels';
import { signals } from '../../../src/languages/signals';

const KINDS = ['related', 'advert', 'pager', 'share', 'follow', 'newsletter', 'comments', 'tool', 'video', 'credit'] as const; // prettier-ignore

it.each(signals.map(({ tag, interruptions }) => [tag, interruptions] as const))(
  'every label of %s is found as it is written, in capitals and before a colon',
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
