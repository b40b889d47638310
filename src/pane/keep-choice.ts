import { t } from '../ui/text';
import type { PaneContext } from './pane-context';

/** Says it when a choice could not be kept: it holds in this pane all the same. */
export function keepChoice({ update }: PaneContext, kept: Promise<unknown>): void {
  kept.catch(() => update({ said: t('pane_said_not_kept') }));
}
