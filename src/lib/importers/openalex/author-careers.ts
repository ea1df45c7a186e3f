import type { Career } from '../../model/career.ts';
import { toArray, toObject, toObjects, toWholeNumber, type JsonObject } from '../json/read.ts';
import { institutionToAffiliation } from './institution.ts';

interface Stay {
  career: Career;
  newest: number;
  oldest: number;
}

/**
 * `affiliations`: institutions with the years in which works name them; `last_known_institutions` (before 2024 one
 * `last_known_institution`) where they are not among those. Newest first.
 */
export function authorToCareers(author: JsonObject): Career[] {
  const stays = toObjects(author['affiliations']).map((each) =>
    toStay(toObject(each['institution']), toArray(each['years'])),
  );
  const lastKnown = [
    ...toObjects(author['last_known_institutions']),
    toObject(author['last_known_institution']),
  ];
  const byName = new Map<string, Stay>();
  for (const stay of [...stays, ...lastKnown.map((institution) => toStay(institution, []))]) {
    const key = stay === undefined ? '' : careerToKey(stay.career);
    if (stay !== undefined && !byName.has(key)) byName.set(key, stay);
  }
  return [...byName.values()].sort(newestFirst).map(({ career }) => career);
}

function toStay(institution: JsonObject | undefined, yearValues: readonly unknown[]): Stay | undefined {
  const organisation = institution === undefined ? undefined : institutionToAffiliation(institution);
  if (organisation === undefined) return undefined;
  const years = yearValues
    .map(toWholeNumber)
    .filter((year) => year !== undefined)
    .filter((year) => year >= 1000 && year <= 2100);
  if (years.length === 0) return { career: { organisation }, newest: 0, oldest: 0 };
  const oldest = Math.min(...years);
  const newest = Math.max(...years);
  return { career: { organisation, from: String(oldest), to: String(newest) }, newest, oldest };
}

function careerToKey({ organisation }: Career): string {
  const id = organisation.identifiers[0];
  return id === undefined ? organisation.name : `${id.scheme}:${id.value}`;
}

function newestFirst(a: Stay, b: Stay): number {
  const [first, second] = [a.career.organisation.name, b.career.organisation.name];
  return b.newest - a.newest || b.oldest - a.oldest || (first < second ? -1 : first > second ? 1 : 0);
}
