import type { Passage } from '../../passage';
import { saysMore } from './cast';
import type { NamedPhrase } from '../phrases/named-phrase';
import { beforeOwnName, isNoOffice } from '../offices/offices-told';
import type { Person } from './person';
import { officeIn } from '../offices/roles';
import type { Scene } from './scene';
import { textOf } from '../people/shown-names';
import { fold } from '../../words/tokens';

/** "Republican Sen" beside "Republican", "Lt. Gov" beside "Lt": the list of names ends an office before the short form of one. */
function endsShort(role: string, known: string, { lexicon }: Scene): boolean {
  const { shortOffices } = lexicon.sets;
  const rest = role.startsWith(known) ? role.slice(known.length).split(/[\s.]+/u) : [];
  const words = rest.filter((word) => word !== '');
  return words.length > 0 && words.every((word) => shortOffices.has(fold(word)));
}

/** Notes the office and the party that a phrase tells of somebody, where they say more than what is known. */
export function giveOffice(
  scene: Scene,
  person: Person,
  passage: Passage,
  phrase: NamedPhrase,
): void {
  const { items } = passage;
  const { cast, text } = scene;
  const { role, uncased, affiliation } = phrase;
  const held = role === null ? null : beforeOwnName(items, role, person.words);
  const office = held === null || isNoOffice(passage, held) ? null : officeIn(passage, held);
  const spoken = office === null ? '' : textOf(text, items, office);
  // "opposition leader" here says more than "leader" there.
  // Without capitals the list may know the first word of an office alone: fa "*شهردار* بندر".
  const fuller =
    person.role !== null &&
    (saysMore(spoken, person.role) ||
      endsShort(spoken, person.role, scene) ||
      (uncased && spoken.startsWith(`${person.role} `)));
  // "*林曉*則遇過不講理的家長": an office has not its holder's name in it.
  const apart = !spoken.includes(person.name);
  if (apart && spoken !== '' && (person.role === null || fuller)) cast.giveRole(person, spoken);
  if (affiliation !== undefined) person.affiliation ??= textOf(text, items, affiliation);
}
