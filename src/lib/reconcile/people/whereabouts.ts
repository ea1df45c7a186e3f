import { addTo, getOrMake } from '../multimap.ts';
import type { ReconciledByline } from '../publications/index.ts';
import type { Candidate } from './name-index.ts';
import type { NamedOpenByline } from './name-rule.ts';
import { fewCandidates } from './nearby-candidates.ts';
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

/** Where people of one name were, as far as it was asked. */
interface OfName {
  /** Those who were at an institution in any year, in the order of the candidates; made when somebody asks. */
  at: ReadonlyMap<string, readonly Candidate[]> | undefined;
  present: Map<string, Map<number | undefined, readonly Presence[]>>;
}

/** Where people were: by their records, and by works that are theirs for a stronger reason than name and place. */
export class Whereabouts {
  readonly #context: PlaceContext;
  readonly #seen = new Map<string, Map<string, Position>>();
  readonly #positions = new Map<string, Positions>();
  /** By list: all bylines of one spelling share theirs. */
  readonly #ofNames = new Map<readonly Candidate[], OfName>();
  readonly #namesOf = new Map<string, OfName[]>();

  constructor(context: PlaceContext) {
    this.#context = context;
  }

  /**
   * Tells of a work that is somebody's: in its year they were where it says.
   * @returns whether nothing told so before
   */
  see(person: string, { affiliations }: ReconciledByline, year: number | undefined): boolean {
    let isNews = false;
    for (const { affiliation } of affiliations) {
      const institution = this.#context.institutionOf(affiliation);
      if (institution === undefined || year === undefined) continue;
      const seen = this.#seen.get(person) ?? new Map<string, Position>();
      const { from = year, to = year } = seen.get(institution) ?? {};
      if (seen.has(institution) && from <= year && year <= to) continue;
      seen.set(institution, { from: Math.min(from, year), to: Math.max(to, year) });
      this.#seen.set(person, seen);
      this.#positions.delete(person);
      for (const ofName of this.#namesOf.get(person) ?? []) {
        ofName.at = undefined;
        ofName.present.delete(institution);
      }
      isNews = true;
    }
    return isNews;
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
  presentAt(institution: string, { work, candidates }: NamedOpenByline): readonly Presence[] {
    const ofName = getOrMake(this.#ofNames, candidates, () => this.#follow(candidates));
    const inYears = getOrMake(ofName.present, institution, () => new Map());
    return getOrMake(inYears, work.year, () =>
      this.#everAt(institution, candidates, ofName).flatMap((candidate): Presence[] => {
        const overlap = toOverlap(this.of(candidate.person), institution, work.year);
        return overlap === 'none' ? [] : [{ candidate, overlap }];
      }),
    );
  }

  #follow(candidates: readonly Candidate[]): OfName {
    const ofName: OfName = { at: undefined, present: new Map() };
    for (const { person } of candidates) addTo(this.#namesOf, person.id, ofName);
    return ofName;
  }

  /** At least those of the candidates who were ever there, so that a common name costs no more than others. */
  #everAt(institution: string, candidates: readonly Candidate[], ofName: OfName): readonly Candidate[] {
    if (candidates.length <= fewCandidates) return candidates;
    ofName.at ??= this.#byInstitution(candidates);
    return ofName.at.get(institution) ?? [];
  }

  #byInstitution(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
    const at = new Map<string, Candidate[]>();
    for (const candidate of candidates)
      for (const institution of this.of(candidate.person).keys()) addTo(at, institution, candidate);
    return at;
  }
}
