import type { FindingKind } from '../../model/finding.ts';

/** What each kind of finding is called, and what it means, for the data page and the curator's. */
export const findingWords: Readonly<Record<FindingKind, { name: string; meaning: string }>> = {
  'suspicious-merge': {
    name: 'Works made of records that may not belong together',
    meaning:
      'They were joined because an identifier or a source says so; something else about them is unusual.',
  },
  'possible-mix': {
    name: 'Profiles that may be of two people',
    meaning: 'Their works fall into groups whose co-authors have nothing to do with one another.',
  },
  'near-miss': {
    name: 'Pairs of works that look alike and were kept apart',
    meaning: 'A rule would have joined them, and something speaks against it.',
  },
  'possible-split': {
    name: 'People who may be one',
    meaning: 'Their names agree, and so does something else.',
  },
  'unresolved-name': {
    name: 'Printed names that fit somebody and are linked to nobody',
    meaning: 'A name alone never puts a work on a profile.',
  },
};

/** By the kind's name; an unknown kind is printed by it. */
export function findingKindToWords(kind: string): { name: string; meaning: string } {
  const known = Object.entries(findingWords).find(([name]) => name === kind);
  return known?.[1] ?? { name: kind.replaceAll('-', ' '), meaning: '' };
}
