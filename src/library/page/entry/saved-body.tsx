import type { RefObject, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { mapText, type TextMap } from '../../../article/blocks/text-map';
import type { Reading, Span } from '../../../reading/reading';
import { lookChanges, lookFor } from '../../../settings/look';
import { applyLook } from '../../../ui/apply-look';
import { datelineWords } from '../../../ui/words/dateline-words';
import { t } from '../../../ui/words/text';
import { useItem } from '../../../ui/use-item';
import { spanOfRange } from '../../../article/blocks/span-of-range';
import { replaceLoading, savedBody } from '../../article-body';

interface SavedBodyProps {
  readonly reading: Reading;
  readonly highlights: readonly Span[];
  /** Where the reader wants to go; a new object each time. */
  readonly target: Span | null;
  readonly onHighlight: (span: Span, text: string) => void;
}

/**
 * The saved article. It is inserted once and never rendered again: it is not Preact's, so that a
 * selection survives; highlights are ranges over it, not elements in it.
 */
export function SavedBody({ reading, highlights, target, onHighlight }: SavedBodyProps): VNode {
  const place = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<TextMap | null>(null);
  const selected = useSelected(place, map);
  const sheet = useReadingType(reading.lang);

  useEffect(() => {
    setMap(place.current && insertBody(place.current, reading));
    // By its words: a note that is saved gives the same reading as a new object.
  }, [reading.html, reading.text]);

  useEffect(() => {
    show('library-highlight', map, highlights);
  }, [map, highlights]);
  useEffect(() => {
    const ranges = show('library-target', map, target === null ? [] : [target]);
    const element = ranges[0]?.startContainer.parentElement;
    element?.scrollIntoView({ block: 'center' });
  }, [map, target]);
  useEffect(
    () => () => {
      CSS.highlights.delete('library-highlight');
      CSS.highlights.delete('library-target');
    },
    [],
  );

  const highlight = () => {
    if (selected === null || map === null) return;
    onHighlight(selected, map.text.slice(selected.start, selected.end));
    getSelection()?.removeAllRanges();
  };
  return (
    <>
      <p class="about">{t('library_highlight_hint')}</p>
      {reading.dateline !== null && (
        <p class="dateline" lang={reading.lang} dir={reading.dir}>
          {datelineWords(reading.dateline)}
        </p>
      )}
      <div ref={sheet}>
        <div class="body reading-type" lang={reading.lang} dir={reading.dir} ref={place} />
      </div>
      {selected !== null && (
        <p class="marker">
          <button type="button" class="strong" onClick={highlight}>
            {t('library_highlight')}
          </button>
        </p>
      )}
    </>
  );
}

/** What the reader chose for a language's script, put on the element that is referred to; on the library's own ground. */
function useReadingType(lang: string): RefObject<HTMLDivElement | null> {
  const sheet = useRef<HTMLDivElement>(null);
  const [changes] = useItem(lookChanges);
  useEffect(() => {
    const look = { ...lookFor(lang, changes), theme: 'system' } as const;
    if (sheet.current !== null) applyLook(sheet.current, look, lang, '');
  }, [changes, lang]);
  return sheet;
}

/** Puts the article in; gives its map, or null where not even its plain blocks say what its text says. */
function insertBody(place: HTMLElement, reading: Reading): TextMap | null {
  place.replaceChildren(savedBody(reading));
  const map = mapText(place);
  replaceLoading(place);
  return map.text === reading.text ? map : null;
}

/** The words of the article that are selected now; null when none are, and before there is a map of them. */
function useSelected(place: RefObject<HTMLElement | null>, map: TextMap | null): Span | null {
  const [selected, setSelected] = useState<Span | null>(null);
  useEffect(() => {
    const onSelection = () => {
      const range = rangeWithin(place.current);
      setSelected(map === null || range === null ? null : spanOfRange(map, range));
    };
    // Words may have been selected before there was a map of them.
    onSelection();
    document.addEventListener('selectionchange', onSelection);
    return () => document.removeEventListener('selectionchange', onSelection);
  }, [map]);
  return selected;
}

function rangeWithin(place: HTMLElement | null): Range | null {
  const selection = getSelection();
  if (place === null || selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return range.collapsed || !place.contains(range.commonAncestorContainer) ? null : range;
}

function show(name: string, map: TextMap | null, spans: readonly Span[]): Range[] {
  const ranges = spans.map((span) => map?.rangeOf(span) ?? null).filter((range) => range !== null);
  CSS.highlights.set(name, new Highlight(...ranges));
  return ranges;
}
