import type { Provenance } from '../../model/provenance.ts';
import type { ReconciledByline, ReconciledWork } from '../publications/index.ts';
import type { Candidate } from './name-index.ts';

/** A byline that is nobody's yet and bears a name like that of somebody in the register. */
export interface NamedOpenByline {
  /** Of the work in its list. */
  index: number;
  place: number;
  work: ReconciledWork;
  byline: ReconciledByline;
  /** By name alone; at least one. */
  candidates: readonly Candidate[];
}

/** What speaks for a candidate besides the name. */
export interface Support {
  values: string[];
  by: Provenance;
}

/** A rule by which a name links where something else agrees too. */
export interface NameRule {
  /** Printed under "Why is this here?". */
  name: 'name-and-institution' | 'name-and-coauthors';
  /** The candidates for whom more than the name speaks. */
  fits(open: NamedOpenByline): readonly { candidate: Candidate; support: Support }[];
}
