import type { Career } from '../../model/career.ts';
import { toRor } from '../../normalise/identifiers/index.ts';
import type { JsonObject } from '../json/read.ts';
import { fuzzyDateToPartialDate } from './dates.ts';
import { employmentsOf } from './find-parts.ts';
import { sourceToAsserter } from './source.ts';
import { memberAt, textAt, wordAt } from './value.ts';

/**
 * Employments as careers, newest first. Of the organisation's identifiers ROR ids are kept; Ringgold, GRID, Funder
 * Registry and LEI have no scheme here.
 */
export function employmentsToCareers(section: unknown, orcid: string | undefined): Career[] {
  return employmentsOf(section)
    .map((employment) => employmentToCareer(employment, orcid))
    .filter((career) => career !== undefined)
    .sort(newestFirst);
}

function employmentToCareer(employment: JsonObject, orcid: string | undefined): Career | undefined {
  const organisation = memberAt(employment, 'organization');
  const name = textAt(organisation, 'name')?.replaceAll(/\s+/g, ' ');
  if (name === undefined) return undefined;
  const country = textAt(organisation, 'address', 'country')?.toUpperCase();
  const role = textAt(employment, 'role-title')?.replaceAll(/\s+/g, ' ');
  const from = fuzzyDateToPartialDate(employment['start-date']);
  const to = fuzzyDateToPartialDate(employment['end-date']);
  const assertedBy = sourceToAsserter(employment, orcid);
  return {
    organisation: {
      name,
      identifiers: rorOf(organisation),
      ...(country === undefined || !/^[A-Z]{2}$/.test(country) ? {} : { countryCode: country }),
    },
    ...(role === undefined ? {} : { role }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(assertedBy === undefined ? {} : { assertedBy }),
  };
}

function rorOf(organisation: unknown): Career['organisation']['identifiers'] {
  const disambiguated = memberAt(organisation, 'disambiguated-organization');
  if (wordAt(disambiguated, 'disambiguation-source') !== 'ror') return [];
  const value = toRor(textAt(disambiguated, 'disambiguated-organization-identifier') ?? '');
  return value === undefined ? [] : [{ scheme: 'ror', value }];
}

/** What lasts comes before what has ended. */
function newestFirst(a: Career, b: Career): number {
  const keys = [
    [b.to ?? '9999', a.to ?? '9999'],
    [b.from ?? '', a.from ?? ''],
    [a.organisation.name, b.organisation.name],
    [a.role ?? '', b.role ?? ''],
  ] as const;
  for (const [first, second] of keys) if (first !== second) return first < second ? -1 : 1;
  return 0;
}
