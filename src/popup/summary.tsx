import type { VNode } from 'preact';
import { tellSentence } from '../ui/words/tell-sentence';
import { t } from '../ui/words/text';
import { Actions } from './actions';
import { AlwaysHere } from './always-here';
import { Annotate } from './annotate';
import { Foot, SummaryFoot } from './foot';
import { Head } from './head';
import { JoinPages } from './join-pages';
import { KeyFacts, Quotes } from './lists';
import type { PageAnswer } from './page-answer';
import { SkeletonLines } from './skeleton';
import { usePage } from './use-page';
import { type Said, useSaid } from './use-said';
import { type Saving, useSaving } from './use-saving';

type SummaryProps = Extract<PageAnswer, { kind: 'article' }> & {
  /** What the page says is not there after some seconds; what was asked for meanwhile is done when it is. */
  readonly late: boolean;
  /** Asks the page again: there is more of the article than before. */
  readonly onJoined: () => void;
};

/** What the page is, at once; what it says and who said it, when that is known; and what can be done with it. */
export function Summary(answer: SummaryProps): VNode {
  const { tabId, head, reading, minutes } = answer;
  const said = useSaid();
  const { paneOpen, switchPane, goTo, copy } = usePage(answer, said);
  const { asking, save, saveAgreed, annotate } = useSaving(reading, said);

  return (
    <>
      <header>
        <Head head={head} minutes={minutes} />
        <Actions {...{ paneOpen, switchPane, save }} kept={said.kept} told={said.told} />
        <div class="more">
          <AlwaysHere address={head.url} tabId={tabId} />
          <Annotate onAdd={annotate} />
        </div>
      </header>
      {reading === null ? (
        <main class="skeleton" aria-busy="true" aria-label={t('popup_reading')}>
          {answer.late && <p role="status">{t('popup_waiting')}</p>}
          <SkeletonLines widths={[30, 100, 96, 92, 60, 98, 94, 50]} />
        </main>
      ) : (
        <main>
          <Problem {...{ said, asking, saveAgreed }} />
          {reading.warnings.map((warning, index) => (
            <p key={index} class="warning">
              {tellSentence(warning)}
            </p>
          ))}
          <JoinPages
            {...{ tabId, onJoined: answer.onJoined }}
            pages={reading.pages}
            known={answer.joining}
          />
          <KeyFacts reading={reading} goTo={goTo} />
          <Quotes reading={reading} goTo={goTo} copy={copy} />
        </main>
      )}
      {reading === null ? <Foot /> : <SummaryFoot reading={reading} goTo={goTo} />}
    </>
  );
}

/** What stood in the way of the last action, and the way around it where there is one. */
function Problem({
  said,
  asking,
  saveAgreed,
}: Pick<Saving, 'asking' | 'saveAgreed'> & { readonly said: Said }): VNode | null {
  if (said.problem === null) return null;
  return (
    <p role="alert" class="warning">
      {said.problem}
      {asking && (
        <button type="button" onClick={saveAgreed}>
          {t('popup_save_private')}
        </button>
      )}
    </p>
  );
}
