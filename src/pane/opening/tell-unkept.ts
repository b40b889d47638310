import { t } from '../../ui/words/text';
import type { PaneContext } from './pane-context';

/** Says it when a choice could not be kept: it holds in this pane all the same. */
export function tellUnkept({ tell }: PaneContext, kept: Promise<unknown>): void {
  kept.catch(() => tell(t('pane_said_not_kept')));
}
