import type { PublicationType } from '../../model/publication-type.ts';

/** `publicationTypes`, of which a paper has several: what says more comes first. */
const types: readonly (readonly [string, PublicationType])[] = [
  ['Dataset', 'dataset'],
  ['Editorial', 'editorial'],
  ['LettersAndComments', 'letter'],
  ['Review', 'review'],
  ['MetaAnalysis', 'review'],
  ['BookSection', 'chapter'],
  ['Conference', 'conference-paper'],
  ['JournalArticle', 'article'],
  ['Book', 'book'],
  ['CaseReport', 'article'],
  ['ClinicalTrial', 'article'],
  ['Study', 'article'],
  ['News', 'other'],
];

/** @param venueType `type` of the venue, for papers that have none of their own */
export function publicationTypesToType(
  named: readonly string[],
  venueType: string | undefined,
): PublicationType {
  const found = types.find(([name]) => named.includes(name))?.[1];
  if (found !== undefined) return found;
  if (venueType === 'conference') return 'conference-paper';
  return venueType === 'journal' ? 'article' : 'other';
}
