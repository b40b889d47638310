import { beforePostposition, nominativeOf } from '../../../languages/names/first-forms';
import type { Cue } from '../../reporting/cues/cues';
import type { Mention } from '../../reporting/phrases/mentions';
import { isReferred } from '../../reporting/sources/referred';
import type { Frame } from '../../passage';
import type { Lexicon } from '../../words/lexicon';
import { documentFirstForm, sourceFirstForm } from '../../words/noun-forms';
import { officeFirstForm } from '../../words/offices-in-case';
import { isGenitive } from '../../words/word-endings';
import { fold, foldedAt } from '../../words/tokens';
import { hasWord, textOf } from './shown-names';

/** The words that name somebody, and the reporting word that asks for their case. */
interface Named {
  readonly text: string;
  readonly frame: Frame;
  readonly mention: Mention;
  readonly cue: Cue | null;
}

/** A name as it is by itself, where the text has it in the case that its reporting word or its preposition asks for. */
export function inFirstForm(name: string, named: Named, lexicon: Lexicon): string {
  const { text, frame, mention, cue } = named;
  const spoken = textOf(text, frame.items, [mention.from, mention.to]);
  let called = name;
  // "По словам Марии Котовой": named in this case alone.
  const referred = isReferred(frame, mention);
  const cited = cue?.kind === 'according' || cue?.citing === true;
  const oblique = referred || mention.owning === true || cited;
  if (oblique && spoken.endsWith(called))
    called = nominativeOf(sourceFirstForm(called, lexicon.sourceForms), lexicon.genitives);
  if (isDocument(called, named, lexicon)) called = documentFirstForm(called, lexicon.documentForms);
  // "Heikki Virtasen mukaan"
  const owned = mention.owning === true || cue?.kind === 'accordingAfter';
  if (!owned || !spoken.endsWith(called)) return called;
  const isInText = (word: string): boolean => hasWord(text, word);
  const first =
    officeFirstForm(called, lexicon) ?? beforePostposition(called, lexicon.surnames, isInText);
  return first === called && mention.owning === true ? withoutEnding(called, lexicon) : first;
}

/** "Meier*s*" as "Meier", before what is Meier's: but "Lars", a given name that is whole. */
function withoutEnding(name: string, { endings, sets, words }: Lexicon): string {
  const last = fold(name.split(' ').at(-1) ?? '');
  // The Finnish one changes the word before it, in ways that `surnameGenitives` tells.
  if (words.surnameGenitives !== undefined || sets.callNames.has(last)) return name;
  const ending = endings.genitive.find((one) => last.endsWith(one));
  return ending === undefined || !isGenitive(last, endings) ? name : name.slice(0, -ending.length);
}

/** "говорится в *сообщении*", "*tiedotteessa* sanotaan", "*Açıklamada* …: Q": a paper in which something is said. */
function isDocument(name: string, { frame, mention, cue }: Named, lexicon: Lexicon): boolean {
  const { documentPrepositions } = lexicon.sets;
  if (documentPrepositions.size > 0)
    return documentPrepositions.has(foldedAt(frame.items, mention.from - 1));
  return cue?.impersonal === true || lexicon.documentForms.has(fold(name.split(' ')[0] ?? ''));
}
