import type { Name } from '../../../reading/reading';
import type { Lexicon } from '../../words/lexicon';
import type { AskedOffice } from './held-offices';
import { isBodyOfOffice } from '../offices/institutions';
import type { NameRun } from '../names/name-runs';
import { type NameIndex, namedAt } from '../people/people';
import { roleBeside } from '../offices/roles-beside';
import { textOf } from '../people/shown-names';
import { type ToldOffice, toldOffice } from './told-office';

/** Somebody of whom the text tells an office, and where it does: UTF-16 units. */
interface Holder {
  readonly name: string;
  readonly known: Name | null;
  readonly office: ToldOffice;
  readonly starts: readonly number[];
}

/** The last of those that stand before a place of the text, else the first behind it; null for none. */
function nearest(holders: readonly Holder[], place: number): Holder | null {
  let before: Holder | null = null;
  let behind: Holder | null = null;
  let [last, next] = [-1, Infinity];
  for (const holder of holders) {
    for (const start of holder.starts) {
      if (start < place && start > last) [before, last] = [holder, start];
      if (start >= place && start < next) [behind, next] = [holder, start];
    }
  }
  return before ?? behind;
}

/** Who has which office by the words beside a name, spoken or not. */
export class OfficeHolders {
  /** The people of the list that have an office, and the names that have one beside them: each made when an office is first asked for. */
  #listed: readonly Holder[] | null = null;
  #introduced: readonly Holder[] | null = null;

  constructor(
    readonly text: string,
    readonly index: NameIndex,
    readonly names: readonly Name[],
    readonly lexicon: Lexicon,
  ) {}

  /** Whom an office at a place of the text means: who was introduced with it last before, else first behind. */
  of(asked: AskedOffice, place: number): Pick<Holder, 'name' | 'known'> | null {
    this.#listed ??= this.names.flatMap((name) => this.#listedHolder(name));
    this.#introduced ??= this.index.runs.flatMap((run) => this.#introducedHolder(run));
    const holds = ({ office }: Holder): boolean => asked.isNamedBy(office);
    const listed = this.#listed.filter(holds);
    const introduced = this.#introduced.filter(holds);
    return nearest([...listed, ...introduced], place);
  }

  #listedHolder(known: Name): Holder[] {
    const { name, type, role, mentions } = known;
    if (type !== 'person' || role === null) return [];
    const starts = mentions.map(([start]) => start);
    return [{ name, known, office: toldOffice(role, this.lexicon), starts }];
  }

  #introducedHolder(run: NameRun): Holder[] {
    const { start, text: name, items } = run;
    // "các nước *Nam Mỹ*, Tổng thống đã nói", "Rektor *Universitas Merapi*": no place and no body has an office.
    const type = namedAt(this.names, start, start + name.length)?.type;
    if (type === 'place' || type === 'organisation') return [];
    const beside = roleBeside(run);
    if (beside === null) return [];
    const office = items[beside[0]]?.start ?? start;
    if (this.#isOneName(office, start + name.length)) return [];
    const { from, to } = run;
    if (isBodyOfOffice(run, { name: [from, to], role: beside })) return [];
    const told = toldOffice(textOf(this.text, items, beside), this.lexicon);
    return [{ name, known: null, office: told, starts: [start] }];
  }

  /** "the *Local Government* Turnaround Strategy": what looks like an office and its holder is one name, of no person. */
  #isOneName(start: number, end: number): boolean {
    if (this.lexicon.capitalNouns) return false;
    return this.names.some(
      ({ type, mentions }) =>
        type !== 'person' && mentions.some(([from, to]) => from <= start && to >= end),
    );
  }
}
