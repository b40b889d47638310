/** A stretch between quotation marks. */
export interface Marked {
  /** With the marks. */
  readonly start: number;
  readonly end: number;
  /** Without the marks and the spaces inside them. */
  readonly from: number;
  readonly to: number;
  /** False where the closing mark is missing and the paragraph's end stands in for it. */
  readonly closed: boolean;
  /** True for the speech of a paragraph that begins with a dash. */
  readonly dash: boolean;
  /** What goes on after an inserted tag: the rest of the stretch before. */
  readonly resumes?: true;
}
