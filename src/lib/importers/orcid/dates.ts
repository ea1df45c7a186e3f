import type { PartialDate } from '../../model/dated.ts';
import { datePartsToPartialDate } from '../../normalise/dates.ts';
import { textAt } from './value.ts';

/** A date of ORCID, as precise as its parts are: a month `00` is none. */
export function fuzzyDateToPartialDate(value: unknown): PartialDate | undefined {
  return datePartsToPartialDate([textAt(value, 'year'), textAt(value, 'month'), textAt(value, 'day')]);
}
