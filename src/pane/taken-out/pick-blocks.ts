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
export function pickBlocks(options: PickOptions): void {
  const { scroller, signal } = options;
  const picker = makePicker(options);
  const onKey: Readonly<Record<string, () => void>> = {
    ArrowDown: () => picker.step(1),
    ArrowUp: () => picker.step(-1),
    Enter: () => picker.takePicked(),
  };
  scroller.addEventListener('pointermove', (event) => picker.pointAt(event), { signal });
  scroller.addEventListener(
    'click',
    (event) => {
      picker.pointAt(event);
      if (picker.takePicked()) event.preventDefault();
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
  signal.addEventListener('abort', () => picker.clear());
}

/** Points at one block at a time. */
interface Picker {
  /** Points at the block that an event is in, or at none. */
  pointAt(event: Event): void;
  /** Points at the next block or the last, from the one pointed at, else from the top of what is in sight. */
  step(by: 1 | -1): void;
  /** Takes the block that is pointed at and points at the next; false when none is pointed at. */
  takePicked(): boolean;
  clear(): void;
}

function makePicker({ scroller, blocks, take, pointed }: PickOptions): Picker {
  let picked: HTMLElement | null = null;

  function point(block: HTMLElement | null): void {
    picked?.removeAttribute(PICKED);
    picked = block;
    picked?.setAttribute(PICKED, '');
  }

  return {
    pointAt(event) {
      const path = event.composedPath();
      point(blocks().find((block) => path.includes(block)) ?? null);
    },
    step(by) {
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
    },
    takePicked() {
      const block = picked;
      if (block === null) return false;
      const all = blocks();
      point(all[all.indexOf(block) + 1] ?? null);
      take(block);
      return true;
    },
    clear: () => point(null),
  };
}
