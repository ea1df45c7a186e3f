import type { Affiliation } from '../model/byline.ts';
import type { OwnPerson } from '../model/person.ts';
import type { PersonName } from '../model/person-name.ts';
import type { PersonRecord } from '../model/person-record.ts';
import type { Publication } from '../model/publication.ts';
import { toCanonicalJson } from '../reconcile/canonical.ts';
import type { RegisterPerson } from '../reconcile/people/register-person.ts';
import { compareProvenance } from '../reconcile/record-order.ts';
import { withExpiry } from './availability.ts';
import { listCareers } from './careers.ts';
import { countYears } from './list-facts.ts';
import { deriveMembership } from './membership.ts';
import { withoutHiddenFields } from './hidden-fields.ts';
import { listOtherNames, personNameToSortName, pickPreferredName } from './person-names.ts';
import { derivePersonTopics } from './person-topics.ts';

/** A profile without what compares it with others: co-authors, graph, evidence, similar names and topics. */
export type ProfileBase = Omit<
  OwnPerson,
  'collaborators' | 'unresolvedNames' | 'graph' | 'evidence' | 'similarNames' | 'similarTopics'
>;

/**
 * What the records of a person and their works say. Precedence: name, role and dates of employment from the roster,
 * then the person's own page, then databases; summary and availability from the person first.
 * @param works the person's, newest first
 * @param published the bylines linked to the person, as names
 */
export function toProfileBase(
  person: RegisterPerson,
  works: readonly Publication[],
  published: readonly PersonName[],
  context: {
    slug: string;
    units: readonly string[];
    organisationSlugOf: (affiliation: Affiliation) => string | undefined;
    asOf: string;
    /** The institution's own. */
    ror: string | undefined;
  },
): ProfileBase {
  const { records, curated } = person;
  const ownWordFirst = records.toSorted((a, b) => ownWordRank(a) - ownWordRank(b));
  const name = pickPreferredName(person.names);
  const availability = firstOf(ownWordFirst, 'availability');
  const profile: ProfileBase = {
    own: true,
    id: person.id,
    slug: context.slug,
    name,
    sortName: personNameToSortName(name),
    names: listOtherNames(name, person.names, published),
    identifiers: [...person.identifiers],
    ...optional('role', firstOf(records, 'role')),
    ...optional('summary', firstOf(ownWordFirst, 'summary')),
    units: [...context.units],
    ...deriveMembership(records, context),
    careers: listCareers(records, context.organisationSlugOf),
    links: distinct(ownWordFirst.flatMap(({ links }) => links)),
    ...optional('availability', availability === undefined ? undefined : withExpiry(availability)),
    ...optional('researcherPage', person.researcherPage),
    topics: derivePersonTopics(works),
    works: works.map(({ id }) => id),
    worksByYear: countYears(works).worksByYear,
    provenance: records.map(({ provenance }) => provenance).sort(compareProvenance),
    ...optional('curation', curated?.decisions.length === 0 ? undefined : curated?.decisions.slice()),
  };
  return curated === undefined ? profile : withoutHiddenFields(profile, curated.hiddenFields);
}

function ownWordRank({ origin }: PersonRecord): number {
  return origin === 'researcher-page' ? 0 : 1;
}

function firstOf<Field extends keyof PersonRecord>(
  records: readonly PersonRecord[],
  field: Field,
): PersonRecord[Field] | undefined {
  return records.find((record) => record[field] !== undefined)?.[field];
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  const found: Partial<Record<Key, Value>> = {};
  if (value !== undefined) found[key] = value;
  return found;
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [toCanonicalJson(item), item])).values()];
}
