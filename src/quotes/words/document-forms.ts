import { listEntries } from './phrases';
import { fold } from './tokens';

/** Nouns of documents in the case that stands behind "in", with their first forms. */
export type DocumentForms = ReadonlyMap<string, string>;

/** The entries of `documentForms` of a language file; none where it has no such list. */
export function documentFormsOf(list: string | undefined): DocumentForms {
  return new Map(
    listEntries(list).map((entry) => {
      const [form = '', first = ''] = entry.split('>');
      return [form, first];
    }),
  );
}

/**
 * "официальном сообщении мэрии" as "сообщение мэрии": an adjective before the noun stands in its case as well, and is
 * left out. What has none of the nouns stays as it is.
 */
export function documentFirstForm(name: string, forms: DocumentForms): string {
  if (forms.size === 0) return name;
  const words = name.split(' ');
  const at = words.findIndex((word) => forms.has(fold(word)));
  const first = forms.get(fold(words[at] ?? ''));
  return first === undefined ? name : [first, ...words.slice(at + 1)].join(' ');
}
