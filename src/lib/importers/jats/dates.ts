import type { Dated, PartialDate } from '../../model/dated.ts';
import { datePartsToPartialDate, monthToNumber, toPartialDate } from '../../normalise/dates.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { textAt, textOf, type XmlElement } from '../xml/element.ts';

/** What `pub-type` (before JATS 1.1) and `date-type` say, best first: the page that readers saw first. */
const publications: readonly (readonly [Dated['basis'], RegExp])[] = [
  ['posted', /^(?:preprint|posted)$/],
  ['published', /^(?:epub|pub|pub electronic|epub-ppub|epub-first|online|version-of-record)$/],
  ['published', /^(?:ppub|pub print|print)$/],
  ['published', /^(?:collection|epreprint|ecorrected|)$/],
];

const histories: Readonly<Record<string, Dated['basis']>> = {
  received: 'submitted',
  submitted: 'submitted',
  accepted: 'accepted',
  preprint: 'posted',
  posted: 'posted',
};

/** Of one basis the best date stands; the day on which an archive released a copy is not one of publication. */
export function pubDatesToFields(elements: readonly XmlElement[]): WorkFields | undefined {
  const found = publications.flatMap(([basis, form]) =>
    elements
      .filter((element) => form.test(kindOf(element)))
      .flatMap((element): Dated[] => {
        const value = elementToDate(element);
        return value === undefined ? [] : [{ value, basis }];
      }),
  );
  return found.length === 0 ? undefined : { dates: found };
}

/** `history`: received and accepted. */
export function historyToFields(dates: readonly XmlElement[]): WorkFields | undefined {
  const found = dates.flatMap((element): Dated[] => {
    const kind = element.attributes['date-type'] ?? '';
    const basis = Object.hasOwn(histories, kind) ? histories[kind] : undefined;
    const value = elementToDate(element);
    return basis === undefined || value === undefined ? [] : [{ value, basis }];
  });
  return found.length === 0 ? undefined : { dates: found };
}

function kindOf({ attributes }: XmlElement): string {
  const { 'pub-type': old, 'date-type': type, 'publication-format': format } = attributes;
  if (old !== undefined) return old.trim().toLowerCase();
  if (type === 'pub' && format !== undefined) return `pub ${format}`;
  return (type ?? '').trim().toLowerCase();
}

function elementToDate(element: XmlElement): PartialDate | undefined {
  const year = textAt(element, 'year');
  const parts = [year, monthToNumber(textAt(element, 'month')), textAt(element, 'day')];
  return (
    (year === undefined ? undefined : datePartsToPartialDate(parts)) ??
    toPartialDate(element.attributes['iso-8601-date']) ??
    toPartialDate(textAt(element, 'string-date')) ??
    (year === undefined ? toPartialDate(textOf(element)) : undefined)
  );
}
