import type { Article } from '../../article/article';
import { putBack, takeOutAgain } from '../../article/shown/restore';
import { EVERYWHERE, keptKinds, withValue } from '../../settings/pane-settings';
import { t } from '../../ui/words/text';
import { tellUnkept } from '../opening/tell-unkept';
import type { PaneContext } from '../opening/pane-context';
import type { PaneActions } from '../opening/pane-state';

/** Puts back what extraction took out, and takes it out again, kind by kind where the site asks for it. */
export function prepareRemovals(
  context: PaneContext,
): Pick<PaneActions, 'setPutBack' | 'keepKind'> {
  const { page, article, settings, state, update } = context;
  const { removed } = page.reading;
  const { hostname } = location;
  const shown = showRemovals(article.body, page.article);
  const ofKinds = (kinds: readonly string[]): number[] =>
    removed.flatMap(({ kind }, index) => (kinds.includes(kind) ? [index] : []));

  const keptHere = settings.kept[hostname] ?? [];
  const stay = [...keptHere, ...(settings.kept[EVERYWHERE] ?? [])];
  update({ keptKinds: keptHere, putBack: shown.set(ofKinds(stay), true) });
  return {
    setPutBack(indexes, back) {
      const said = back ? t('pane_said_put_back') : t('pane_said_taken_out');
      update({ putBack: shown.set(indexes, back), said });
    },
    keepKind(kind, keep) {
      const before = { [hostname]: state().keptKinds };
      const kinds = withValue(before, hostname, kind, keep)[hostname] ?? [];
      update({ putBack: shown.set(ofKinds([kind]), keep), keptKinds: kinds });
      tellUnkept(
        context,
        keptKinds
          .getValue()
          .then((stored) => keptKinds.setValue(withValue(stored, hostname, kind, keep))),
      );
    },
  };
}

/** `body` is what a copy of `article.body` was inserted into. */
function showRemovals(
  body: HTMLElement,
  article: Article,
): { set(indexes: readonly number[], back: boolean): ReadonlySet<number> } {
  const shown = new Map<number, readonly ChildNode[]>();
  return {
    set(indexes, back) {
      for (const index of indexes) {
        const content = article.removedBodies[index];
        const nodes = shown.get(index);
        if (back && nodes === undefined && content !== undefined) {
          const added = putBack(body, index, content);
          for (const node of added) {
            if (node instanceof HTMLElement) node.classList.add('put-back');
          }
          shown.set(index, added);
        } else if (!back && nodes !== undefined) {
          takeOutAgain(body, index, nodes);
          shown.delete(index);
        }
      }
      return new Set(shown.keys());
    },
  };
}
