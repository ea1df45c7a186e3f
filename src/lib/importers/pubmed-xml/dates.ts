import type { PartialDate } from '../../model/dated.ts';
import { datePartsToPartialDate, monthToNumber } from '../../normalise/dates.ts';
import { textToDate } from '../ris/dates.ts';
import { textAt, textOf, type XmlElement } from '../xml/element.ts';

/**
 * A date of PubMed: year, month (name or number) and day, or a `MedlineDate` of words ("1998 Dec-1999 Jan"). A season
 * says no more than the year.
 */
export function elementToDate(element: XmlElement | undefined): PartialDate | undefined {
  if (element === undefined) return undefined;
  const year = textAt(element, 'Year');
  const words = textAt(element, 'MedlineDate') ?? (year === undefined ? textOf(element) : undefined);
  if (words !== undefined) return textToDate(words);
  return datePartsToPartialDate([year, monthToNumber(textAt(element, 'Month')), textAt(element, 'Day')]);
}
