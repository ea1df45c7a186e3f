import type { PublicationType } from '../../model/publication-type.ts';

interface RisKind {
  /** `TY`: what the other tags mean. */
  code: string;
  /** `M3`: the type of work, where that of the reference is coarser. */
  work?: string;
}

/** https://en.wikipedia.org/wiki/RIS_(file_format)#Type_of_reference */
export const risKinds: Readonly<Record<PublicationType, RisKind>> = {
  article: { code: 'JOUR' },
  review: { code: 'JOUR', work: 'Review' },
  editorial: { code: 'JOUR', work: 'Editorial' },
  letter: { code: 'JOUR', work: 'Letter' },
  erratum: { code: 'JOUR', work: 'Erratum' },
  'conference-paper': { code: 'CPAPER' },
  // EndNote has no preprints; Zotero reads the type of a manuscript from M3
  preprint: { code: 'UNPB', work: 'Preprint' },
  book: { code: 'BOOK' },
  'edited-book': { code: 'EDBOOK' },
  chapter: { code: 'CHAP' },
  thesis: { code: 'THES' },
  report: { code: 'RPRT' },
  dataset: { code: 'DATA' },
  software: { code: 'COMP' },
  'peer-review': { code: 'GEN', work: 'Peer review' },
  other: { code: 'GEN' },
};
