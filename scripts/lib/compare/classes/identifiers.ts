import { toArxivId, toIsbn, toIssn } from '../../../../src/lib/normalise/identifiers/index.ts';
import type { DifferenceClass } from '../difference.ts';
import { foldDoi, foldIdentifier } from '../fold.ts';

/** Differences about identifiers. */
export const identifierClasses: readonly DifferenceClass[] = [
  {
    name: 'a number whose check digit does not fit',
    reason: 'an ISBN or ISSN with a wrong check digit, or what is no arXiv number, is reported and not kept',
    fields: ['identifiers'],
    explains: ({ expected, ours }) => {
      const held = new Set((ours.identifiers ?? []).map(foldIdentifier));
      const missing = (expected.identifiers ?? []).filter(
        (identifier) => !held.has(foldIdentifier(identifier)),
      );
      return missing.every((identifier) => !isValid(identifier));
    },
  },
  {
    name: 'what is no DOI',
    reason: 'the field for DOIs holds something else, which is reported',
    fields: ['doi'],
    explains: ({ expected, ours }) =>
      ours.doi === undefined && expected.doi !== undefined && !/^10\.\d{4,}\/\S/.test(foldDoi(expected.doi)),
  },
  {
    name: 'a DOI of arXiv',
    reason: 'we keep the arXiv number that it is made of',
    fields: ['doi'],
    explains: ({ expected, ours }) => {
      const id = /^10\.48550\/(arxiv\..+)$/.exec(foldDoi(expected.doi ?? ''))?.[1]?.replace('.', ':');
      return id !== undefined && (ours.identifiers ?? []).includes(id);
    },
  },
  {
    name: 'a short DOI',
    reason: 'the DOI in full comes from another field: a short one is kept as a link',
    fields: ['doi'],
    explains: ({ expected }) => /^10\/[a-z\d]+$/.test(foldDoi(expected.doi ?? '')),
  },
];

function isValid(identifier: string): boolean {
  const [scheme = '', value = ''] = identifier.split(':');
  if (scheme === 'isbn') return toIsbn(value) !== undefined || toIssn(value) !== undefined;
  if (scheme === 'issn') return toIssn(value) !== undefined;
  return scheme !== 'arxiv' || toArxivId(value) !== undefined;
}
