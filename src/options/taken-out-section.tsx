import type { VNode } from 'preact';
import type { RemovalKind } from '../reading/reading';
import { EVERYWHERE, keptKinds, takenByHand, withValue } from '../settings/pane-settings';
import { REMOVAL_KINDS } from '../ui/words/removal-kinds';
import { t } from '../ui/words/text';
import { Tick } from '../ui/tick';
import { useItem } from '../ui/use-item';

/** Which kinds are taken out at all, and what was said about single sites. */
export function TakenOutSection(): VNode {
  const [kept, setKept] = useItem(keptKinds);
  const [byHand, setByHand] = useItem(takenByHand);
  const everywhere = kept[EVERYWHERE] ?? [];
  const kinds = Object.entries(REMOVAL_KINDS);
  const nameOf = (kind: string): string => t(REMOVAL_KINDS[kind as RemovalKind]);
  const bySite = Object.entries(kept).filter(([host]) => host !== EVERYWHERE);
  return (
    <section aria-labelledby="taken-out">
      <h2 id="taken-out">{t('options_taken_out')}</h2>
      <p class="about">{t('options_taken_out_about')}</p>
      <div class="ticks">
        {kinds.map(([kind, label]) => (
          <Tick
            key={kind}
            label={t(label)}
            ticked={!everywhere.includes(kind)}
            onTick={(taken) => setKept(withValue(kept, EVERYWHERE, kind, !taken))}
          />
        ))}
      </div>
      {bySite.length + Object.keys(byHand).length > 0 && (
        <>
          <h3>{t('options_by_site')}</h3>
          <ul class="lines">
            {bySite.flatMap(([host, ofHost]) =>
              ofHost.map((kind) => (
                <Rule
                  key={`${host} ${kind}`}
                  words={t('options_site_keeps', host, nameOf(kind))}
                  onForget={() => setKept(withValue(kept, host, kind, false))}
                />
              )),
            )}
            {Object.entries(byHand).flatMap(([host, ofHost]) =>
              ofHost.map((text) => (
                <Rule
                  key={`${host} ${text}`}
                  words={t('options_site_takes', host, text)}
                  onForget={() => setByHand(withValue(byHand, host, text, false))}
                />
              )),
            )}
          </ul>
        </>
      )}
    </section>
  );
}

function Rule({
  words,
  onForget,
}: {
  readonly words: string;
  readonly onForget: () => void;
}): VNode {
  return (
    <li>
      <span dir="auto">{words}</span>
      <button type="button" aria-label={t('options_forget_this', words)} onClick={onForget}>
        {t('options_forget')}
      </button>
    </li>
  );
}
