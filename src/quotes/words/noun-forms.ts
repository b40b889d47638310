import { listEntries } from '../../languages/notation';
import { fold } from './tokens';

/** Nouns, or a noun with its adjective, in one case, with their first forms. */
export type NounForms = ReadonlyMap<string, string>;

/** The entries of `documentForms` or `sourceForms` of a language file; none where it has no such list. */
export function nounFormsOf(list: string | undefined): NounForms {
  return new Map(
    listEntries(list).map((entry) => {
      const [form = '', first = ''] = entry.split('>');
      return [form, first];
    }),
  );
}

/**
 * "официальном сообщении мэрии" as "сообщение мэрии": an adjective before the noun stands in its case as well, and is
 * left out, where the two are no entry ("правоохранительных органах"). What has none of the nouns stays as it is.
 */
export function documentFirstForm(name: string, forms: NounForms): string {
  if (forms.size === 0) return name;
  const words = name.split(' ');
  const at = words.findIndex((word) => forms.has(fold(word)));
  const noun = fold(words[at] ?? '');
  const first = forms.get(`${fold(words[at - 1] ?? '')} ${noun}`) ?? forms.get(noun);
  return first === undefined ? name : [first, ...words.slice(at + 1)].join(' ');
}

/** "експертів з Утопії" as "експерти з Утопії": a noun that a name begins with. What begins otherwise stays as it is. */
export function sourceFirstForm(name: string, forms: NounForms): string {
  const [first = '', second = '', ...rest] = name.split(' ');
  const pair = forms.get(fold(`${first} ${second}`));
  if (pair !== undefined) return [pair, ...rest].join(' ');
  const noun = /^\p{Ll}/u.test(first) ? forms.get(first) : undefined;
  return noun === undefined ? name : noun + name.slice(first.length);
}
