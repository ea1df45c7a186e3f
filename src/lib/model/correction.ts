import type { DecisionAction } from './decision.ts';

/** What the form for corrections asks besides who and why. */
export type CorrectionField =
  | 'person'
  | 'otherPerson'
  | 'work'
  | 'newWork'
  | 'otherWork'
  | 'works'
  | 'byline'
  | 'version'
  | 'name'
  | 'hidden'
  | 'field'
  | 'value';

/** What a page says of itself to the form: whom or which work it is about. */
export interface CorrectionSubject {
  kind: 'person' | 'work';
  /** An identifier's key, as decisions name people and works. */
  id: string;
  /** A name or a title, to be read. */
  label: string;
  /** Own people on a work. */
  people?: { id: string; label: string }[];
  /** Identifiers of the versions of a work. */
  versions?: string[];
}

/** What a reader answered, as it was typed; of `person` and the like, the key. */
export interface CorrectionAnswers extends Partial<Record<CorrectionField, string>> {
  action: DecisionAction;
  who: string;
  why: string;
  /** Today, `YYYY-MM-DD`. */
  when: string;
}
