import type { WalkedBlock } from '../../blocks/walk-blocks';
import { StoryWords } from '../../blocks/story-words';
import type { PageFacts } from '../../metadata/read-metadata';
import { boxesOf } from './boxes-apart';
import { storyOf, type StoryShapes } from './shapes';
import type { Fate, Verdict } from '../verdicts';

/** What a line is, whatever is judged beside it. */
export interface LineJudge {
  /** By its own words and links; null when it may stay. */
  verdictOf(line: WalkedBlock): Verdict | null;
  isTitle(line: WalkedBlock): boolean;
  /** True when the article says the same already, at another index: a pull quote, a mobile copy of a box. */
  isRepeated(line: WalkedBlock, index: number): boolean;
  /** True when Readability takes all of these lines for the article. */
  isChosen(lines: readonly WalkedBlock[]): boolean;
  /** True when the line stands where the story's paragraphs do. */
  inSpine(line: WalkedBlock): boolean;
  /** True for a short line before the first paragraph that can be a sentence of the story, or lead into it. */
  mayOpen(line: WalkedBlock): boolean;
  /** True for one that can be a heading of the story: a name under the headline is none. */
  mayHead(line: WalkedBlock): boolean;
  /** True for a line without a stop that stands like the story's paragraphs: "(Laughs)". */
  standsLikeStory(line: WalkedBlock): boolean;
}

/** What the lines of an article's container are judged by. */
export interface Scene {
  readonly lines: readonly WalkedBlock[];
  /** Every line of the page. */
  readonly page: readonly WalkedBlock[];
  readonly container: Element;
  /** What Readability takes for the article. */
  readonly chosen: ReadonlySet<WalkedBlock>;
  /** See `Located`. */
  readonly stated: ReadonlySet<WalkedBlock>;
  readonly judge: LineJudge;
  readonly known: PageFacts;
}

/** Lines that leave the story, by their index, with what becomes of them; null where their place is to say. */
export type Taken = ReadonlyMap<number, Fate | null>;

/** Finds lines that are none of the story. */
export type StoryStep = (story: Story) => Taken;

/** Judges once more, with what becomes of the other lines known; gives the fates of all lines. */
export type FateStep = (fates: readonly Fate[], story: Story) => readonly Fate[];

/**
 * Which lines are paragraphs of the story, and what is asked of these again and again. A story does not change: what a step
 * takes leaves another story.
 */
export class Story {
  private knownShapes: StoryShapes | null = null;
  private knownBoxes: ReadonlySet<Element> | null = null;
  private knownWords: StoryWords | null = null;

  /** @param core for each line whether it is a paragraph of the story */
  constructor(
    readonly scene: Scene,
    readonly core: readonly boolean[],
  ) {}

  without(taken: Taken): Story {
    if (taken.size === 0) return this;
    return new Story(
      this.scene,
      this.core.map((isCore, index) => isCore && !taken.has(index)),
    );
  }

  /** The index of its first paragraph, or -1. */
  get first(): number {
    return this.core.indexOf(true);
  }

  /** The index of its last paragraph, or -1. */
  get last(): number {
    return this.core.lastIndexOf(true);
  }

  /** How much there is of it, in letters, and the shapes that most of its paragraphs have. */
  get shapes(): StoryShapes {
    return (this.knownShapes ??= storyOf(this.scene.lines, this.core));
  }

  /** Every box around a paragraph. */
  get boxes(): ReadonlySet<Element> {
    return (this.knownBoxes ??= boxesOf(this.scene.lines, this.core, this.scene.container));
  }

  /** Its long words. */
  get words(): StoryWords {
    return (this.knownWords ??= new StoryWords(this.scene.lines, this.core));
  }
}
