import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { directionOf } from '../../article/blocks/directions';
import { factsToRead } from '../../reading/showing/facts-to-read';
import { quotesToRead } from '../../reading/showing/quotes-to-read';
import { sentenceOf } from '../../reading/showing/sentence-of';
import { timelineOf } from '../../reading/showing/timeline';
import { FactWords } from '../../ui/reading/fact-words';
import { QuoteWords } from '../../ui/reading/quote-words';
import { SourceLine } from '../../ui/reading/source-line';
import { SpeakerLine } from '../../ui/reading/speaker-line';
import { t, uiLanguage } from '../../ui/words/text';
import { TimelineWords } from '../../ui/reading/timeline-words';
import { ValueWords } from '../../ui/reading/value-words';
import { TakenOutList } from './taken-out-list';
import { Names } from './names';
import { numbersOf } from './numbers-of';
import { Entry, type RailPart, Words } from './rail-entry';
import { Section } from './section';

/** What stands beside the text: each entry leads to its sentence. */
export function Rail(part: RailPart): VNode {
  return (
    <>
      <Outline {...part} />
      <KeyFacts {...part} />
      <Quotes {...part} />
      <Highlights {...part} />
      <Timeline {...part} />
      <Numbers {...part} />
      <Names {...part} />
      <TakenOutList {...part} />
    </>
  );
}

/** The article's own headings; a single one says no more than the title. */
function Outline(part: RailPart): VNode {
  const { blocks, lang } = part.reading;
  const headings = blocks.filter((block) => block.kind === 'heading');
  return (
    <Section title={t('pane_outline')} open={false} show={headings.length > 1}>
      {() =>
        headings.map((heading, index) => (
          <Entry key={index} {...part} span={heading}>
            <Words lang={lang}>{heading.text}</Words>
          </Entry>
        ))
      }
    </Section>
  );
}

function KeyFacts(part: RailPart): VNode {
  const { reading } = part;
  const { facts, lang } = reading;
  return (
    <Section title={t('popup_facts')} open show={facts.length > 0}>
      {() =>
        factsToRead(facts).map((fact, index) => (
          <Entry key={index} {...part} span={fact} citable={fact}>
            <span class="words" lang={lang} dir={directionOf(fact.text)} translate={true}>
              <FactWords fact={fact} reading={reading} />
            </span>
            <SourceLine fact={fact} reading={reading} />
          </Entry>
        ))
      }
    </Section>
  );
}

function Quotes(part: RailPart): VNode {
  const { quotes, lang } = part.reading;
  return (
    <Section title={t('popup_quotes')} open show={quotes.length > 0}>
      {() =>
        quotesToRead(quotes).map((quote, index) => (
          <Entry key={index} {...part} span={quote} citable={quote}>
            <span class="words" dir={directionOf(quote.text)} translate={true}>
              <QuoteWords quote={quote} reading={part.reading} />
            </span>
            <SpeakerLine quote={quote} lang={lang} />
          </Entry>
        ))
      }
    </Section>
  );
}

function Highlights(part: RailPart): VNode {
  const { reading, state } = part;
  return (
    <Section title={t('pane_highlights')} open show={state.highlights.length > 0}>
      {() =>
        state.highlights.map((highlight) => (
          <Entry key={highlight.id} {...part} span={highlight}>
            <Words lang={reading.lang}>{reading.text.slice(highlight.start, highlight.end)}</Words>
          </Entry>
        ))
      }
    </Section>
  );
}

function Timeline(part: RailPart): VNode {
  const { reading } = part;
  const timeline = useMemo(() => timelineOf(reading), [reading]);
  return (
    <Section title={t('pane_timeline')} open={false} show={timeline.length > 0}>
      {() =>
        timeline.map((entry) => (
          <Entry key={entry.value} {...part} span={entry.date} citable={entry.date}>
            <TimelineWords entry={entry} lang={reading.lang} />
          </Entry>
        ))
      }
    </Section>
  );
}

function Numbers(part: RailPart): VNode {
  const { reading } = part;
  const numbers = useMemo(() => numbersOf(reading, uiLanguage()), [reading]);
  return (
    <Section title={t('pane_numbers')} open={false} show={numbers.length > 0}>
      {() =>
        numbers.map(({ amount, shown }) => (
          <Entry key={amount.start} {...part} span={amount} citable={amount}>
            <ValueWords
              shown={shown}
              words={amount.text}
              sentence={sentenceOf(reading, amount)}
              lang={reading.lang}
            />
          </Entry>
        ))
      }
    </Section>
  );
}
