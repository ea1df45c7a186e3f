import { toObject, type JsonObject } from '../json/read.ts';
import { memberAt, textAt } from './value.ts';

/** A root of a JSON file with its name, which JSON, unlike XML, does not write down. */
export interface OrcidRoot {
  kind: string;
  value: JsonObject;
}

/**
 * What a parsed object of ORCID's API is: its wrappers (`{ "work": … }`, version 1.2's message, the profile in what
 * others keep of it) are taken off. `undefined` where it is nothing of ORCID.
 */
export function jsonToRoot(value: unknown): OrcidRoot | undefined {
  const object = toObject(value);
  if (object === undefined) return undefined;
  for (const path of wrappers) {
    const inner = toObject(memberAt(object, ...path));
    if (inner !== undefined) return { kind: path.at(-1) ?? '', value: inner };
  }
  const kind = kindOfPath(object) ?? signs.find(([, test]) => test(object))?.[0];
  return kind === undefined ? undefined : { kind, value: object };
}

const wrappers: readonly (readonly string[])[] = [
  ['orcid-profile'],
  ['profile', 'orcid-profile'],
  ['orcid-message', 'orcid-profile'],
  ['work'],
  ['error'],
];

const has = (object: JsonObject, ...names: readonly string[]): boolean =>
  names.some((name) => memberAt(object, name) !== undefined);

/** In this order: what an earlier sign tells, a later one would take for something else. */
const signs: readonly (readonly [kind: string, test: (object: JsonObject) => boolean])[] = [
  ['error', (object) => has(object, 'developer-message', 'error-code', 'error-desc')],
  ['record-summary', (object) => has(object, 'professional-activities', 'email-domains')],
  ['record', (object) => has(object, 'person', 'activities-summary')],
  ['search', (object) => has(object, 'num-found', 'orcid-search-results')],
  ['search', (object) => has(object, 'orcid-identifier', 'orcid-id') && !has(object, 'path', 'name')],
  ['person', (object) => has(object, 'name') && has(object, 'other-names', 'emails', 'addresses')],
  ['activities-summary', (object) => has(object, 'works', 'employments')],
  ['peer-review', (object) => has(object, 'review-type', 'reviewer-role', 'convening-organization')],
  ['research-resource', (object) => has(object, 'proposal', 'resource-item')],
  ['funding', (object) => has(object, 'amount', 'organization-defined-type')],
  ['work', (object) => textAt(object, 'title', 'title') !== undefined && has(object, 'type', 'external-ids')],
  ['works', (object) => has(object, 'group')],
  ['employments', (object) => has(object, 'employment-summary')],
  ['affiliation', (object) => has(object, 'organization')],
  ['name', (object) => has(object, 'given-names', 'family-name')],
  ['other-names', (object) => has(object, 'other-name')],
  ['researcher-urls', (object) => has(object, 'researcher-url')],
  ['external-identifiers', (object) => has(object, 'external-identifier')],
  ['emails', (object) => has(object, 'email')],
];

/** `/0000-…/employments` and `/0000-…/work/123` say what the object is. */
function kindOfPath(object: JsonObject): string | undefined {
  const path = textAt(object, 'path') ?? '';
  const named = /^\/(?:\d{4}-){3}\d{3}[\dX]\/([a-z-]+)(?:\/|$)/i.exec(path)?.[1];
  return named === 'activities' ? 'activities-summary' : named;
}
