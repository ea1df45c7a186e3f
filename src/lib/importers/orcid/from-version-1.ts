import type { JsonObject } from '../json/read.ts';
import { itemsAt, memberAt, wordAt } from './value.ts';

/**
 * A profile of version 1.2 (`orcid-profile`) in the shape of a 3.0 record.
 * https://github.com/ORCID/orcid-model/blob/master/src/main/resources/orcid-message-1.2.xsd
 */
export function profileToRecord(profile: JsonObject): JsonObject {
  const bio = memberAt(profile, 'orcid-bio');
  const details = memberAt(bio, 'personal-details');
  const activities = memberAt(profile, 'orcid-activities');
  const identifier = memberAt(profile, 'orcid-identifier') ?? memberAt(profile, 'orcid');
  return {
    'orcid-identifier': identifier,
    history: memberAt(profile, 'orcid-history'),
    person: {
      name: withoutNulls({
        'given-names': memberAt(details, 'given-names'),
        'family-name': memberAt(details, 'family-name'),
        'credit-name': memberAt(details, 'credit-name'),
      }),
      'other-names': memberAt(details, 'other-names'),
      biography: memberAt(bio, 'biography'),
      'researcher-urls': memberAt(bio, 'researcher-urls'),
      keywords: memberAt(bio, 'keywords'),
      emails: memberAt(bio, 'contact-details'),
      'external-identifiers': {
        'external-identifier': itemsAt(bio, 'external-identifiers', 'external-identifier').map((id) => ({
          visibility: memberAt(id, 'visibility'),
          'external-id-type': memberAt(id, 'external-id-common-name'),
          'external-id-value': memberAt(id, 'external-id-reference'),
          'external-id-url': memberAt(id, 'external-id-url'),
        })),
      },
    },
    'activities-summary': {
      employments: affiliationsOf(activities, 'employment'),
      educations: affiliationsOf(activities, 'education'),
      fundings: memberAt(activities, 'funding-list'),
      works: {
        group: itemsAt(activities, 'orcid-works', 'orcid-work').map((work) => ({
          'work-summary': workOfVersion1(work),
        })),
      },
    },
  };
}

const renamed: Readonly<Record<string, string>> = {
  'work-title': 'title',
  'work-type': 'type',
  'work-contributors': 'contributors',
};

/** A work of version 1.2 (`orcid-work`) in the shape of a 3.0 work; members of the same name stay as they are. */
export function workOfVersion1(work: JsonObject): JsonObject {
  const members = Object.entries(work).map(([name, value]): [string, unknown] => {
    if (name === 'work-external-identifiers') return ['external-ids', toExternalIds(value)];
    if (name === 'work-citation') return ['citation', toCitation(value)];
    return [Object.hasOwn(renamed, name) ? (renamed[name] ?? name) : name, value];
  });
  return Object.fromEntries(members);
}

function toExternalIds(value: unknown): JsonObject {
  return {
    'external-id': itemsAt(value, 'work-external-identifier').map((id) => ({
      'external-id-type': memberAt(id, 'work-external-identifier-type'),
      'external-id-value': memberAt(id, 'work-external-identifier-id'),
    })),
  };
}

function toCitation(value: unknown): JsonObject {
  return {
    'citation-type': memberAt(value, 'work-citation-type'),
    'citation-value': memberAt(value, 'citation'),
  };
}

function affiliationsOf(activities: unknown, type: 'employment' | 'education'): JsonObject | undefined {
  const found = itemsAt(activities, 'affiliations', 'affiliation').filter(
    (affiliation) => wordAt(affiliation, 'type') === type,
  );
  return found.length === 0 ? undefined : { [`${type}-summary`]: found };
}

function withoutNulls(object: JsonObject): JsonObject | undefined {
  const members = Object.entries(object).filter(([, value]) => value !== undefined);
  return members.length === 0 ? undefined : Object.fromEntries(members);
}
