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

/** A kind of difference that is known, with the reason why ours is as it should be. */
export interface DifferenceClass {
  name: string;
  reason: string;
  fields: readonly ComparedField[];
  /** @param input the text of the file that both read */
  explains(difference: Difference, input: string): boolean;
}
