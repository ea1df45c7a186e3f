import type { Collaborator } from '../../lib/model/collaborator.ts';

/** `2016–2026`, `2016`, or nothing where no work has a year. */
export function yearsText({ firstYear, lastYear }: Pick<Collaborator, 'firstYear' | 'lastYear'>): string {
  if (firstYear === undefined || lastYear === undefined) return String(firstYear ?? lastYear ?? '');
  return firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`;
}
