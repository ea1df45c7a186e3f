import type { LinkDecision } from '../../model/link-decision.ts';
import type { ReconciledWork } from '../publications/index.ts';

/** The person behind a byline, by id, and why. */
export interface BylineLink {
  person: string;
  decision: LinkDecision;
}

/** A work with, for each of its bylines, the person behind it. */
export interface LinkedWork {
  work: ReconciledWork;
  links: readonly (BylineLink | undefined)[];
}
