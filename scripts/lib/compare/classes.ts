import type { ComparedField, ExpectedItem } from './expected.ts';

/** A field of one item on which the two do not agree. */
export interface Difference {
  oracle: string;
  case: string;
  key: string;
  field: ComparedField;
  expected: ExpectedItem;
  ours: ExpectedItem;
}

/** A kind of difference that is known, with the reason why both can be right. */
export interface DifferenceClass {
  name: string;
  reason: string;
  fields: readonly ComparedField[];
  explains(difference: Difference): boolean;
}

export const differenceClasses: readonly DifferenceClass[] = [];
