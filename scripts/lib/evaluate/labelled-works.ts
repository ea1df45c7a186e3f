import type { WorkRecord } from '../../../src/lib/model/work-record.ts';

/** A record and the work that it is a record of, under a name that the set gives it. */
export interface LabelledWork {
  record: WorkRecord;
  work: string;
}

export interface LabelledWorks {
  labelled: readonly LabelledWork[];
  /** Whether the set says anything of a pair; without it, it does of all. */
  judges?: (a: LabelledWork, b: LabelledWork) => boolean;
}
