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

/** A candidate whom a rule takes into account. */
export interface Fit {
  candidate: Candidate;
  /** None where it may be them as well as another, but too little speaks for them to link them. */
  support?: Support;
}

/** A rule by which a name links where something else agrees too. */
export interface NameRule {
  /** Printed under "Why is this here?". */
  name: 'name-and-institution' | 'name-and-coauthors';
  /** The candidates who may be meant; it is somebody for sure only where there is but one, with support. */
  fits(open: NamedOpenByline): readonly Fit[];
}
