import { toOrcid } from '../../normalise/identifiers/index.ts';
import type { JsonObject } from '../json/read.ts';
import { employmentsOf, worksToGroups } from './find-parts.ts';
import { profileToRecord, workOfVersion1 } from './from-version-1.ts';
import { itemsAt, memberAt, textAt } from './value.ts';

/** What a file of any version, shape and section says of one iD, in the shape of version 3.0. */
export interface OrcidRecord {
  /** Whose record it is, as written; of a file that holds a section, from its path. */
  owner: string | undefined;
  orcid: string | undefined;
  /** The members of the person and of the activities; absent where the file is about works alone. */
  person: JsonObject | undefined;
  /** Whether the file is a section without the person's name, so that its absence hides nothing. */
  isSection: boolean;
  /** The works, one list for each group. */
  groups: readonly (readonly JsonObject[])[];
}

/**
 * The record that a root of a file is, or `undefined` where it has no use.
 * @param kind the name of the root: `record`, `works`, `employments` …
 */
export function rootToRecord(kind: string, root: JsonObject): OrcidRecord | undefined {
  const reader = Object.hasOwn(readers, kind) ? readers[kind] : undefined;
  if (reader === undefined) return undefined;
  const { person, groups = [], isSection = false, of = root } = reader(root);
  const owner = ownerOf(of) ?? groups.flat().map(ownerOfPath).find(isText);
  const orcid = owner === undefined ? undefined : toOrcid(owner);
  return { owner, orcid, person, isSection, groups };
}

interface Parts {
  person?: JsonObject | undefined;
  groups?: readonly (readonly JsonObject[])[];
  isSection?: boolean;
  /** What says whose it is, where that is not the root. */
  of?: JsonObject;
}

/** https://github.com/ORCID/orcid-model/tree/master/src/main/resources/record_3.0 : one schema for each of these. */
const readers: Readonly<Record<string, (root: JsonObject) => Parts>> = {
  record: recordToParts,
  'orcid-profile': (root) => {
    const record = profileToRecord(root);
    return { ...recordToParts(record), of: record };
  },
  person: (root) => ({ person: root }),
  'personal-details': (root) => ({ person: root }),
  name: (root) => ({ person: { name: root } }),
  'other-names': (root) => ({ person: { 'other-names': root } }),
  'other-name': (root) => ({ person: { 'other-names': { 'other-name': root } } }),
  biography: (root) => ({ person: { biography: root }, isSection: true }),
  'researcher-urls': (root) => ({ person: { 'researcher-urls': root }, isSection: true }),
  'researcher-url': (root) => ({
    person: { 'researcher-urls': { 'researcher-url': root } },
    isSection: true,
  }),
  'external-identifiers': (root) => ({ person: { 'external-identifiers': root }, isSection: true }),
  'external-identifier': (root) => ({
    person: { 'external-identifiers': { 'external-identifier': root } },
    isSection: true,
  }),
  employments: (root) => ({ person: { employments: root }, isSection: true }),
  employment: (root) => ({ person: { employments: { 'employment-summary': root } }, isSection: true }),
  'employment-summary': (root) => ({
    person: { employments: { 'employment-summary': root } },
    isSection: true,
  }),
  'activities-summary': activitiesToParts,
  activities: activitiesToParts,
  works: (root) => ({ groups: [...worksToGroups(root), ...itemsAt(root, 'work').map((work) => [work])] }),
  work: (root) => ({ groups: [[root]] }),
  'work-summary': (root) => ({ groups: [[root]] }),
  'orcid-work': (root) => ({ groups: [[workOfVersion1(root)]] }),
};

function recordToParts(root: JsonObject): Parts {
  const { person, 'activities-summary': activities, ...rest } = root;
  return {
    person: { ...rest, ...toMembers(activities), ...toMembers(person) },
    groups: worksToGroups(memberAt(activities, 'works')),
  };
}

/** Activities alone name nobody; who has employments among them is a person all the same. */
function activitiesToParts(root: JsonObject): Parts {
  return {
    person: employmentsOf(memberAt(root, 'employments')).length === 0 ? undefined : root,
    isSection: true,
    groups: worksToGroups(memberAt(root, 'works')),
  };
}

function toMembers(value: unknown): JsonObject {
  return itemsAt(value)[0] ?? {};
}

function ownerOf(root: JsonObject): string | undefined {
  const identifier = memberAt(root, 'orcid-identifier');
  return textAt(identifier, 'path') ?? textAt(identifier, 'uri') ?? textAt(identifier) ?? ownerOfPath(root);
}

function ownerOfPath(part: JsonObject): string | undefined {
  return /^\/?((?:\d{4}-){3}\d{3}[\dX])(?:\/|$)/i.exec(textAt(part, 'path') ?? '')?.[1];
}

function isText(text: string | undefined): text is string {
  return text !== undefined;
}
