interface PickOptions {
  readonly scroller: HTMLElement;
  /** What can be picked now, in order. */
  readonly blocks: () => readonly HTMLElement[];
  readonly take: (block: HTMLElement) => void;
  /** Told when the arrow keys point at a block. */
  readonly pointed: (block: HTMLElement) => void;
  readonly signal: AbortSignal;
}

/** Attribute of the block that is pointed at. */
const PICKED = 'data-picked';

/** Lets the reader pick blocks: by pointer and click, or by the arrow keys and Enter. */
export function pickBlocks({ scroller, blocks, take, pointed, signal }: PickOptions): void {
  let picked: HTMLElement | null = null;

  function point(block: HTMLElement | null): void {
    picked?.removeAttribute(PICKED);
    picked = block;
    picked?.setAttribute(PICKED, '');
  }

  function blockAt(event: Event): HTMLElement | null {
    const path = event.composedPath();
    return blocks().find((block) => path.includes(block)) ?? null;
  }

  function step(by: 1 | -1): void {
    const all = blocks();
    const top = scroller.getBoundingClientRect().top;
    const from =
      picked === null
        ? all.findIndex((block) => block.getBoundingClientRect().top >= top) - (by === 1 ? 1 : 0)
        : all.indexOf(picked);
    const next = all[Math.max(0, Math.min(all.length - 1, from + by))];
    if (next === undefined) return;
    point(next);
    next.scrollIntoView({ block: 'nearest' });
    pointed(next);
  }

  function takePicked(): void {
    const block = picked;
    if (block === null) return;
    const all = blocks();
    const next = all[all.indexOf(block) + 1] ?? null;
    point(next);
    take(block);
  }

  const onKey: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: takePicked,
  };

  scroller.addEventListener('pointermove', (event) => point(blockAt(event)), { signal });
  scroller.addEventListener(
    'click',
    (event) => {
      point(blockAt(event));
      if (picked === null) return;
      event.preventDefault();
      takePicked();
    },
    { signal },
  );
  scroller.addEventListener(
    'keydown',
    (event) => {
      const act = onKey[event.key];
      if (act === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    },
    { signal },
  );
  scroller.focus();
  signal.addEventListener('abort', () => point(null));
}
