import type { VNode } from 'preact';
import { routeLink, type Route } from '../../ui/library-route';
import { t } from '../../ui/words/text';

/** The ways to the library's views; one article belongs to the list, one person to the speakers. */
export function Navigation({ route }: { readonly route: Route }): VNode {
  const links = [
    { view: 'list', label: t('library_articles') },
    { view: 'speakers', label: t('library_speakers') },
    { view: 'storage', label: t('library_storage') },
  ] as const;
  const here = route.view === 'entry' ? 'list' : route.view === 'speaker' ? 'speakers' : route.view;
  return (
    <nav aria-label={t('library_title')}>
      {links.map(({ view, label }) => (
        <a key={view} href={routeLink({ view })} aria-current={view === here ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
