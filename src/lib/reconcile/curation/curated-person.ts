import type { DecisionOf, verifiedChecks } from '../../model/decision.ts';
import type { LinkDecision } from '../../model/link-decision.ts';

/** What people decided about one of the institution's own people. */
export interface CuratedPerson {
  /** Checks of the evidence ladder that a human made, and when. */
  verified: readonly { check: (typeof verifiedChecks)[number]; date: string }[];
  /** Fields of the profile that are not printed; with a value, that one alone. */
  hiddenFields: readonly { field: DecisionOf<'hide-field'>['field']; value: string | undefined }[];
  /** Ids of works of which somebody said, having looked at them, that they are one person's. */
  lookedAt?: readonly string[];
  /** Keys of people who are somebody else. */
  notSame?: readonly string[];
  /** The decisions that were applied, as far as they may be printed. */
  decisions: readonly LinkDecision[];
}
