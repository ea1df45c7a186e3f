import { getOrMake } from '../multimap.ts';
import type { ReconciledByline } from '../publications/index.ts';
import { BySpelling } from './by-spelling.ts';
import type { Candidate } from './name-index.ts';
import type { NamedOpenByline } from './name-rule.ts';
import {
  toOverlap,
  toPositions,
  type Overlap,
  type PlaceContext,
  type Position,
  type Positions,
} from './positions.ts';
import type { RegisterPerson } from './register-person.ts';

/** Somebody whose name fits and who may have been at an institution in the year of the work. */
export interface Presence {
  candidate: Candidate;
  overlap: Exclude<Overlap, 'none'>;
}

/** Who was at an institution, by the year. */
type PresentAt = Map<string, Map<number | undefined, readonly Presence[]>>;

/** Where people were: by their records, and by works that are theirs for a stronger reason than name and place. */
export class Whereabouts {
  readonly #context: PlaceContext;
  readonly #seen = new Map<string, Map<string, Position>>();
  readonly #positions = new Map<string, Positions>();
  #present = new BySpelling<PresentAt>();

  constructor(context: PlaceContext) {
    this.#context = context;
  }

  /** Tells of a work that is somebody's: in its year they were where it says. */
  see(person: string, { affiliations }: ReconciledByline, year: number | undefined): void {
    for (const { affiliation } of affiliations) {
      const institution = this.#context.institutionOf(affiliation);
      if (institution === undefined || year === undefined) continue;
      const seen = this.#seen.get(person) ?? new Map<string, Position>();
      const { from = year, to = year } = seen.get(institution) ?? {};
      if (seen.has(institution) && from <= year && year <= to) continue;
      seen.set(institution, { from: Math.min(from, year), to: Math.max(to, year) });
      this.#seen.set(person, seen);
      this.#positions.delete(person);
      this.#present = new BySpelling();
    }
  }

  of(person: RegisterPerson): Positions {
    let positions = this.#positions.get(person.id);
    if (positions === undefined) {
      positions = toPositions(person, this.#context, this.#seen.get(person.id));
      this.#positions.set(person.id, positions);
    }
    return positions;
  }

  /** The candidates who may have been there; looked up once for a name, an institution and a year. */
  presentAt(institution: string, { byline, work, candidates }: NamedOpenByline): readonly Presence[] {
    const ofName = this.#present.get(byline, (): PresentAt => new Map());
    const inYears = getOrMake(ofName, institution, () => new Map());
    return getOrMake(inYears, work.year, () =>
      candidates.flatMap((candidate): Presence[] => {
        const overlap = toOverlap(this.of(candidate.person), institution, work.year);
        return overlap === 'none' ? [] : [{ candidate, overlap }];
      }),
    );
  }
}
