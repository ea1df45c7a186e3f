import { toOrcid } from '../../normalise/identifiers/index.ts';
import { memberAt, textAt } from './value.ts';

/**
 * Who put an item into the record. An item that another organisation's system added on the person's behalf
 * (`assertion-origin-orcid`) is still the person's own word.
 * https://info.orcid.org/documentation/integration-guide/orcid-assertion-origin/
 * @returns `undefined` where the item does not say
 */
export function sourceToAsserter(item: unknown, orcid: string | undefined): 'self' | 'other' | undefined {
  const source = memberAt(item, 'source');
  const names = ['source-orcid', 'source-client-id', 'source-name', 'assertion-origin-orcid'];
  if (names.every((name) => memberAt(source, name) === undefined)) return undefined;
  const people = ['source-orcid', 'assertion-origin-orcid'].map((name) =>
    pathToOrcid(memberAt(source, name)),
  );
  return orcid !== undefined && people.includes(orcid) ? 'self' : 'other';
}

/** The owner's name as it stands beside what they added themself. */
export function ownerNameFromSource(item: unknown, orcid: string | undefined): string | undefined {
  const source = memberAt(item, 'source');
  const own = orcid !== undefined && pathToOrcid(memberAt(source, 'source-orcid')) === orcid;
  return own ? textAt(source, 'source-name') : undefined;
}

/** The iD of `source-orcid`, `contributor-orcid` and the like: `path`, `uri`, or in version 1.1 the bare text. */
export function pathToOrcid(identifier: unknown): string | undefined {
  return toOrcid(textAt(identifier, 'path') ?? textAt(identifier, 'uri') ?? textAt(identifier) ?? '');
}
