import type { OwnPerson } from '../../model/person.ts';
import type { SiteSettings } from '../../model/site-settings.ts';

type Career = OwnPerson['careers'][number];

/**
 * The positions outside the institution: those that ended, and those that nobody says have. A position at the
 * institution itself is what "since" and "until" tell.
 */
export function careersElsewhere(
  careers: readonly Career[],
  settings: Pick<SiteSettings, 'name' | 'institution'>,
): { before: Career[]; besides: Career[] } {
  const elsewhere = careers.filter(({ organisation: { name, identifiers } }) => {
    const ror = identifiers.find(({ scheme }) => scheme === 'ror')?.value;
    return ror === undefined || settings.institution.ror === undefined
      ? name !== settings.name
      : ror !== settings.institution.ror;
  });
  return {
    before: elsewhere.filter(({ to }) => to !== undefined),
    besides: elsewhere.filter(({ to }) => to === undefined),
  };
}

/** `, 2009–2016`, `, since 2009`, `, until 2016`, or nothing where nobody says. */
export function careerToYears({ from, to }: Pick<Career, 'from' | 'to'>): string {
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)];
  if (first === undefined) return last === undefined ? '' : `, until ${last}`;
  if (last === undefined) return `, since ${first}`;
  return first === last ? `, ${first}` : `, ${first}–${last}`;
}
