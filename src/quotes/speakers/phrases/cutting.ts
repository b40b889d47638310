import type { Passage } from '../../passage';
import type { NameIndex } from '../people/people';

/** A noun phrase that is being cut: where it stands in its passage, and where its first word stands behind an article. */
export interface Cutting extends Passage {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** The phrase begins with an office. */
  readonly office: boolean;
  readonly index: NameIndex;
}
