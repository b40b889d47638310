import type { VNode } from 'preact';
import type { Name, NameType } from '../../reading/reading';
import { Part } from '../../ui/reading/part';
import { type TextKey, t } from '../../ui/words/text';
import type { RailPart } from './rail-entry';
import { Section } from './section';

const TYPES: Readonly<Record<NameType, TextKey>> = {
  person: 'pane_name_person',
  organisation: 'pane_name_organisation',
  place: 'pane_name_place',
  other: 'pane_name_other',
};

/** Everybody and everything that is named, people first; a click steps through the occurrences. */
export function Names(part: RailPart): VNode {
  const { names } = part.reading;
  const kinds = Object.keys(TYPES);
  const inOrder = () =>
    [...names.entries()].sort(
      ([, one], [, other]) => kinds.indexOf(one.type) - kinds.indexOf(other.type),
    );
  return (
    <Section title={t('pane_names')} open={false} show={names.length > 0}>
      {() =>
        inOrder().map(([index, name]) => <NameEntry key={index} {...part} {...{ name, index }} />)
      }
    </Section>
  );
}

interface NameEntryProps extends RailPart {
  readonly name: Name;
  /** In `Reading.names`. */
  readonly index: number;
}

function NameEntry({ reading, state, actions, name, index }: NameEntryProps): VNode {
  const at = state.mention?.name === index ? state.mention.at + 1 : null;
  const count = name.mentions.length;
  return (
    <li class="entry-line" dir={reading.dir}>
      <button type="button" class="entry" onClick={() => actions.stepName(index)}>
        <b lang={reading.lang} dir="auto">
          {name.name}
        </b>
        {name.romanised !== undefined && <bdi>{` (${name.romanised})`}</bdi>}
        <span class="who">
          {name.role === null ? (
            <bdi>{t(TYPES[name.type])}</bdi>
          ) : (
            <span lang={reading.lang} dir="auto">
              {name.role}
            </span>
          )}
          {at !== null && <Part>{t('pane_name_at', at, count)}</Part>}
          {at === null && count > 1 && <Part>{t('pane_name_count', count)}</Part>}
        </span>
      </button>
    </li>
  );
}
