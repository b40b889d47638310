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
    utter(utterance as SpeechSynthesisUtterance, {
      ended: () => told.push('ended'),
      failed: () => told.push('failed'),
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const happens = (event: string): boolean => utterance.dispatchEvent(new Event(event));

  it('has failed when it does not begin for some seconds, and once only', () => {
    vi.advanceTimersByTime(3000);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(10_000);
    happens('error');
    expect(told).toEqual(['failed']);
  });

  it('may take its time once it has begun', () => {
    happens('start');
    vi.advanceTimersByTime(120_000);
    happens('end');
    expect(told).toEqual(['ended']);
  });
});
