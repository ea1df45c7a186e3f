import type { DecisionOf } from '../../model/decision.ts';
import type { LinkDecision } from '../../model/link-decision.ts';

/** What people decided about one of the institution's own people. */
export interface CuratedPerson {
  /** Checks of the evidence ladder that a human made, and when. */
  verified: readonly { check: NonNullable<DecisionOf<'verify'>['check']>; date: string }[];
  /** Fields of the profile that are not printed; with a value, that one alone. */
  hiddenFields: readonly { field: DecisionOf<'hide-field'>['field']; value: string | undefined }[];
  /** The decisions that were applied, as far as they may be printed. */
  decisions: readonly LinkDecision[];
}
