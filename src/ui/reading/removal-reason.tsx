import type { VNode } from 'preact';
import type { Removal } from '../../reading/reading';
import { REMOVAL_KINDS } from '../words/removal-kinds';
import { tellSentence } from '../words/tell-sentence';
import { t } from '../words/text';

/** What kind of thing was taken out, and by what it was known. */
export function RemovalReason({ removal }: { readonly removal: Removal }): VNode {
  return (
    <>
      <b>{t(REMOVAL_KINDS[removal.kind])}</b> · {tellSentence(removal.reason)}
    </>
  );
}
