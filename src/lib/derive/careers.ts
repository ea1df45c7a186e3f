import type { Affiliation } from '../model/byline.ts';
import type { Career } from '../model/career.ts';
import type { OwnPerson } from '../model/person.ts';
import type { PersonRecord } from '../model/person-record.ts';
import { compareBy } from '../reconcile/compare.ts';

type PrintedCareer = OwnPerson['careers'][number];

/**
 * The positions that a person's records tell of, newest first: what lasts before what ended. The same position told
 * by two records stands once, with the label of the first.
 */
export function listCareers(
  records: readonly PersonRecord[],
  slugOf: (affiliation: Affiliation) => string | undefined,
): PrintedCareer[] {
  const careers = new Map<string, PrintedCareer>();
  for (const { careers: told, provenance } of records) {
    for (const career of told) {
      const organisationSlug = slugOf(career.organisation);
      const key = [organisationSlug ?? career.organisation.name, career.role, career.from, career.to].join(
        '\n',
      );
      if (careers.has(key)) continue;
      careers.set(key, {
        ...career,
        ...(organisationSlug === undefined ? {} : { organisationSlug }),
        label: provenance.label,
      });
    }
  }
  return [...careers.values()].sort(newestCareer);
}

const newestCareer = compareBy<Career>(
  ({ to }) => (to === undefined ? 0 : 1),
  ({ to }) => -toNumber(to),
  ({ from }) => -toNumber(from),
  ({ organisation }) => organisation.name,
  ({ role }) => role,
);

function toNumber(date: string | undefined): number {
  return Number((date ?? '0').replaceAll('-', '').padEnd(8, '0'));
}
