import type { ComponentChildren, VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { directionOf } from '../../article/blocks/directions';
import { factsToRead } from '../../reading/facts-to-read';
import { quotesToRead } from '../../reading/quotes-to-read';
import type { NameType } from '../../reading/reading';
import { FactWords } from '../../ui/fact-words';
import { Part } from '../../ui/part';
import { QuoteWords } from '../../ui/quote-words';
import { SourceLine } from '../../ui/source-line';
import { SpeakerLine } from '../../ui/speaker-line';
import { type TextKey, t, uiLanguage } from '../../ui/text';
import { TimelineWords } from '../../ui/timeline-words';
import { numbersOf } from './numbers-of';
import { Entry, type RailPart, Words } from './rail-entry';
import { TakenOutList } from '../taken-out/taken-out-list';
import { timelineOf } from '../../reading/timeline';

/** What stands beside the text: each entry leads to its sentence. */
export function Rail(part: RailPart): VNode {
  const { reading, state, actions } = part;
  const { lang } = reading;
  const headings = reading.blocks.filter((block) => block.kind === 'heading');
  const timeline = useMemo(() => timelineOf(reading), [reading]);
  const numbers = useMemo(() => numbersOf(reading, uiLanguage()), [reading]);
  return (
    <>
      <Section title={t('pane_outline')} open={false} show={headings.length > 1}>
        {() =>
          headings.map((heading, index) => (
            <Entry key={index} {...part} span={heading}>
              <Words lang={lang}>{heading.text}</Words>
            </Entry>
          ))
        }
      </Section>
      <Section title={t('popup_facts')} open show={reading.facts.length > 0}>
        {() =>
          factsToRead(reading.facts).map((fact, index) => (
            <Entry key={index} {...part} span={fact} citable={fact}>
              <span class="words" lang={lang} dir={directionOf(fact.text)} translate={true}>
                <FactWords fact={fact} reading={reading} />
              </span>
              <SourceLine fact={fact} reading={reading} />
            </Entry>
          ))
        }
      </Section>
      <Section title={t('popup_quotes')} open show={reading.quotes.length > 0}>
        {() =>
          quotesToRead(reading.quotes).map((quote, index) => (
            <Entry key={index} {...part} span={quote} citable={quote}>
              <span class="words" dir={directionOf(quote.text)} translate={true}>
                <QuoteWords quote={quote} lang={lang} />
              </span>
              <SpeakerLine quote={quote} lang={lang} />
            </Entry>
          ))
        }
      </Section>
      <Section title={t('pane_highlights')} open show={state.highlights.length > 0}>
        {() =>
          state.highlights.map((highlight) => (
            <Entry key={highlight.id} {...part} span={highlight}>
              <Words lang={lang}>{reading.text.slice(highlight.start, highlight.end)}</Words>
            </Entry>
          ))
        }
      </Section>
      <Section title={t('pane_timeline')} open={false} show={timeline.length > 0}>
        {() =>
          timeline.map((entry) => (
            <Entry key={entry.value} {...part} span={entry.date} citable={entry.date}>
              <TimelineWords entry={entry} lang={lang} />
            </Entry>
          ))
        }
      </Section>
      <Section title={t('pane_numbers')} open={false} show={numbers.length > 0}>
        {() =>
          numbers.map(({ amount, shown }) => (
            <Entry key={amount.start} {...part} span={amount} citable={amount}>
              <b dir="auto">{shown}</b>{' '}
              <q lang={lang} dir="auto">
                {amount.text}
              </q>
            </Entry>
          ))
        }
      </Section>
      <Section title={t('pane_names')} open={false} show={reading.names.length > 0}>
        {() => <Names {...part} />}
      </Section>
      <TakenOutList reading={reading} state={state} actions={actions} />
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly open: boolean;
  /** Without entries there is no section. */
  readonly show: boolean;
  /** Its entries, made while it is unfolded: the pane opens without those of folded sections. */
  readonly children: () => ComponentChildren;
}

function Section({ title, open, show, children }: SectionProps): VNode | null {
  const [unfolded, setUnfolded] = useState(open);
  if (!show) return null;
  return (
    <details open={open} onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {unfolded && <ul>{children()}</ul>}
    </details>
  );
}

const TYPES: Readonly<Record<NameType, TextKey>> = {
  person: 'pane_name_person',
  organisation: 'pane_name_organisation',
  place: 'pane_name_place',
  other: 'pane_name_other',
};

/** Everybody and everything that is named, people first; a click steps through the occurrences. */
function Names({ reading, state, actions }: RailPart): VNode {
  const kinds = Object.keys(TYPES);
  const ordered = [...reading.names.entries()].sort(
    ([, one], [, other]) => kinds.indexOf(one.type) - kinds.indexOf(other.type),
  );
  return (
    <>
      {ordered.map(([index, name]) => {
        const at = state.mention?.name === index ? state.mention.at + 1 : null;
        const count = name.mentions.length;
        return (
          <li key={index} class="entry-line" dir={reading.dir}>
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
      })}
    </>
  );
}
