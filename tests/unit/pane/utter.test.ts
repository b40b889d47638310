import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { utter } from '../../../src/pane/aloud/utter';

/** The system's voice, which does what a test says. happy-dom has none. */
const voice = { speak: vi.fn(), cancel: vi.fn() };

describe('an utterance', () => {
  let told: string[];
  let utterance: EventTarget;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('speechSynthesis', voice);
    told = [];
    utterance = new EventTarget();
    void utter(utterance as SpeechSynthesisUtterance).then((outcome) => told.push(outcome));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const happens = (event: string): boolean => utterance.dispatchEvent(new Event(event));

  it('has failed when it does not begin for some seconds, and once only', async () => {
    await vi.advanceTimersByTimeAsync(3000);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(10_000);
    happens('error');
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['failed']);
  });

  it('may take its time once it has begun', async () => {
    happens('start');
    await vi.advanceTimersByTimeAsync(120_000);
    expect(told).toEqual([]);
    happens('end');
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['ended']);
  });
});
