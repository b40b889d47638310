import type { VNode } from 'preact';
import { t } from '../ui/words/text';
import type { JoinState } from './join-state';

interface JoinLineProps {
  readonly state: JoinState;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Offers to join the pages of an article, shows how far it has come, and lets it be stopped. */
export function JoinLine({ state, start, stop }: JoinLineProps): VNode | null {
  switch (state.kind) {
    case 'none':
      return null;
    case 'offered':
      return (
        <p class="join">
          <span>{state.pages === null ? t('join_offer_more') : t('join_offer', state.pages)}</span>
          <button type="button" onClick={start}>
            {t('join_start')}
          </button>
        </p>
      );
    case 'joining':
      return (
        <p class="join">
          <label>
            <progress max={state.of} value={state.page - 1} />
            <span role="status">{t('join_progress', state.page, state.of)}</span>
          </label>
          <button type="button" onClick={stop}>
            {t('join_stop')}
          </button>
        </p>
      );
    case 'joined':
      return (
        <p class="join" role="status">
          {t('join_done', state.pages)}
        </p>
      );
  }
}
