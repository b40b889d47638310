import type { Frame, Range } from './passage';
import type { Cue } from './reporting/cues/cues';
import type { Mention } from './reporting/phrases/mentions';

/** Something said, where it stands, and the words that tell whose it is. */
export interface Attribution {
  /** The frame that `cue` and `mention` are positions in. */
  readonly frame: Frame;
  readonly type: 'direct' | 'mixed' | 'indirect';
  /** Parts of what was said, in order, without the marks. */
  readonly spans: Range[];
  readonly cue: Cue | null;
  /** Null: nobody is named here (zero subject, or a quote that stands alone). */
  readonly mention: Mention | null;
  /** True where the speaker is who spoke last, because this goes on from it. */
  readonly continues: boolean;
  readonly negated: boolean;
  readonly confidence: number;
}

/** What is known when a frame is read: the frames before it and what was said in them. */
export interface FrameReading {
  readonly text: string;
  readonly frame: Frame;
  readonly cues: readonly Cue[];
  readonly previous: Frame | undefined;
  readonly next: Frame | undefined;
  /** Whether something was said in the frame just before. */
  readonly follows: boolean;
  readonly last: Attribution | undefined;
  /** Whether the frame itself has the verb forms of reported speech. */
  readonly mood: boolean;
}
