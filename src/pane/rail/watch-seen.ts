/**
 * Tells which blocks are in the part of the scroller that eyes rest on, the upper half, so that the
 * entries of these blocks can be lit beside the text.
 */
export function watchSeen(
  scroller: Element,
  elements: readonly (Element | DocumentFragment)[],
  changed: (seen: ReadonlySet<number>) => void,
  signal: AbortSignal,
): void {
  const seen = new Set<number>();
  const indexOf = new Map(elements.map((element, index) => [element, index]));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const index = indexOf.get(target);
        if (index === undefined) continue;
        if (isIntersecting) seen.add(index);
        else seen.delete(index);
      }
      changed(new Set(seen));
    },
    { root: scroller, rootMargin: '-10% 0px -50% 0px' },
  );
  for (const element of elements) if (element instanceof Element) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
