import type { VNode } from 'preact';
import { languageAbilities } from '../../languages/abilities';
import { t } from '../words/text';

/** A quiet line under the quotes of an article whose language's indirect speech is not shown. */
export function IndirectNote({ lang }: { readonly lang: string }): VNode | null {
  if (languageAbilities(lang).indirectSpeech) return null;
  return <p class="none">{t('quotes_without_indirect')}</p>;
}
