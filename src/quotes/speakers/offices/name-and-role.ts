import type { Range } from '../../passage';
/** A noun phrase cut into name and role, as positions among a frame's items, half-open. */
export interface SpeakerPhrase {
  readonly name: Range | null;
  readonly role: Range | null;
  /** Where the name begins or ends is told by its words (a courtesy title, a place's ending), not by capitals alone. */
  readonly certain?: boolean;
  /** What stands in brackets behind the name: her party, his club. */
  readonly affiliation?: Range;
}
