import type { Difference, DifferenceClass } from '../difference.ts';
import { identifierClasses } from './identifiers.ts';
import { inputClasses } from './input.ts';
import { nameClasses } from './names.ts';
import { textClasses } from './text.ts';
import { venueClasses } from './venue.ts';

/** Every kind of difference that is known; the first that explains one has it. */
export const differenceClasses: readonly DifferenceClass[] = [
  ...inputClasses,
  ...textClasses,
  ...nameClasses,
  ...venueClasses,
  ...identifierClasses,
];

/** @param source the text of the file that both read; its comments say nothing */
export function classify(difference: Difference, source: string): DifferenceClass | undefined {
  const input = source.replaceAll(/^%.*$/gm, '');
  return differenceClasses.find(
    (each) => each.fields.includes(difference.field) && each.explains(difference, input),
  );
}
