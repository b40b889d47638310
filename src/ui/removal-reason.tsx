import type { VNode } from 'preact';
import type { Removal } from '../reading/reading';
import { REMOVAL_KINDS } from './removal-kinds';
import { tellSentence } from './tell-sentence';
import { t } from './text';

/** What kind of thing was taken out, and by what it was known. */
export function RemovalReason({ removal }: { readonly removal: Removal }): VNode {
  return (
    <>
      <b>{t(REMOVAL_KINDS[removal.kind])}</b> · {tellSentence(removal.reason)}
    </>
  );
}
