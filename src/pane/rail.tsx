import type { ComponentChildren, VNode } from 'preact';
import type { NameType } from '../reading/reading';
import { QuoteWords } from '../ui/quote-words';
import { showDateValue } from '../ui/show-value';
import { SpeakerLine } from '../ui/speaker-line';
import { type TextKey, t, uiLanguage } from '../ui/text';
import { Entry, type RailPart } from './rail-entry';
import { TakenOutList } from './taken-out-list';
import { timelineOf } from '../reading/timeline';

/** What stands beside the text: each entry leads to its sentence. */
export function Rail(part: RailPart): VNode {
  const { reading } = part;
  const headings = reading.blocks.filter((block) => block.kind === 'heading');
  const timeline = timelineOf(reading);
  const text = (words: string): VNode => (
    <span lang={reading.lang} dir="auto">
      {words}
    </span>
  );
  return (
    <>
      {headings.length > 1 && (
        <Section title={t('pane_outline')} open={false}>
          {headings.map((heading) => (
            <Entry key={heading.start} {...part} span={heading}>
              {text(heading.text)}
            </Entry>
          ))}
        </Section>
      )}
      {reading.facts.length > 0 && (
        <Section title={t('popup_facts')} open>
          {reading.facts.map((fact) => (
            <Entry key={fact.start} {...part} span={fact} citable={fact}>
              {text(fact.text)}
            </Entry>
          ))}
        </Section>
      )}
      {reading.quotes.length > 0 && (
        <Section title={t('popup_quotes')} open>
          {reading.quotes.map((quote) => (
            <Entry key={quote.start} {...part} span={quote} citable={quote}>
              <QuoteWords quote={quote} lang={reading.lang} />
              <SpeakerLine quote={quote} lang={reading.lang} />
            </Entry>
          ))}
        </Section>
      )}
      {timeline.length > 0 && (
        <Section title={t('pane_timeline')} open={false}>
          {timeline.map(({ date, value, sentence }) => (
            <Entry key={value} {...part} span={date} citable={date}>
              <b>{showDateValue(value, uiLanguage())}</b> <q lang={reading.lang}>{date.text}</q>
              <span class="who" lang={reading.lang} dir="auto">
                {sentence}
              </span>
            </Entry>
          ))}
        </Section>
      )}
      {reading.names.length > 0 && (
        <Section title={t('pane_names')} open={false}>
          <Names {...part} />
        </Section>
      )}
      <TakenOutList {...part} />
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly open: boolean;
  readonly children: ComponentChildren;
}

function Section({ title, open, children }: SectionProps): VNode {
  return (
    <details open={open}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <ul>{children}</ul>
    </details>
  );
}

const TYPES: Readonly<Record<NameType, TextKey>> = {
  person: 'pane_name_person',
  organisation: 'pane_name_organisation',
  place: 'pane_name_place',
  other: 'pane_name_other',
};

/** Everybody and everything that is named; a click steps through the occurrences. */
function Names({ reading, state, actions }: RailPart): VNode {
  return (
    <>
      {reading.names.map((name, index) => {
        const at = state.mention?.name === index ? state.mention.at + 1 : null;
        const count = name.mentions.length;
        return (
          <li key={name.name} class="entry-line">
            <button type="button" class="entry" onClick={() => actions.stepName(index)}>
              <b lang={reading.lang} dir="auto">
                {name.name}
              </b>
              {name.romanised !== undefined && ` (${name.romanised})`}
              <span class="who">
                {name.role === null ? (
                  t(TYPES[name.type])
                ) : (
                  <span lang={reading.lang} dir="auto">
                    {name.role}
                  </span>
                )}{' '}
                · {at === null ? t('pane_name_count', count) : t('pane_name_at', at, count)}
              </span>
            </button>
          </li>
        );
      })}
    </>
  );
}
