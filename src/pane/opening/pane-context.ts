import type { TextMap } from '../../article/blocks/text-map';
import type { ReadPage } from '../../reading/read-article';
import type { PaneSettings } from '../../settings/pane-settings';
import type { ArticleView } from '../article/article-view';
import type { PaneFrame } from '../overlay/frame';
import type { PaneState } from './pane-state';
import type { PaneServices } from './services';
import type { Tell } from './telling';

/** One opening of the pane, as its parts share it. */
export interface PaneContext {
  readonly page: ReadPage;
  readonly settings: PaneSettings;
  readonly services: PaneServices;
  readonly frame: PaneFrame;
  readonly article: ArticleView;
  readonly map: TextMap;
  /** Aborted when the pane goes. */
  readonly signal: AbortSignal;
  readonly state: () => PaneState;
  /** Changes the state and shows it. */
  readonly update: (change: Partial<PaneState>) => void;
  readonly tell: Tell;
}
