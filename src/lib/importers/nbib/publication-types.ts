import type { PublicationType } from '../../model/publication-type.ts';
import type { WorkFields } from '../mapping/work-fields.ts';

/**
 * Publication types of MEDLINE that say what a work is, the most telling first; a work has several. What is not here
 * (trials, case reports, funding) is an article. https://www.nlm.nih.gov/mesh/pubtypes.html
 */
const types: readonly (readonly [RegExp, PublicationType])[] = [
  [/^preprint$/, 'preprint'],
  [
    /^(?:published erratum|corrected and republished article|retraction (?:of publication|notice)|expression of concern)$/,
    'erratum',
  ],
  [/^editorial$/, 'editorial'],
  [/^letter$/, 'letter'],
  [
    /^(?:review|systematic review|scoping review|review literature as topic)$|^(?:scientific integrity |consensus )?review\b/,
    'review',
  ],
  // As the Education Resources Information Center writes its own
  [/^dissertations?\/theses|^(?:academic )?dissertation|^thesis$/, 'thesis'],
  [/^datasets?$|^data set$/, 'dataset'],
  [/^speeches\/meeting papers$|^congress(?:es)?$|^meeting abstract$/, 'conference-paper'],
  [/^collected works - proceedings$/, 'edited-book'],
  [/^books?$|^monograph$/, 'book'],
  [/^book chapter$/, 'chapter'],
  [
    /^journal articles?$|^(?:newspaper|classical|introductory journal) article$|^journal: article$/,
    'article',
  ],
  [/^(?:technical report|reports - .*|guideline|practice guideline|government publication)$/, 'report'],
  [
    /^(?:interview|video-audio media|webcast|personal narrative|portrait|patent|bibliography|directory|lecture|address)$/,
    'other',
  ],
];

/** Among the publication types of a work: what it is, and whether it was retracted. */
export function publicationTypesToFields(names: readonly string[]): WorkFields | undefined {
  const lower = names.map((name) => name.trim().toLowerCase()).filter((name) => name !== '');
  if (lower.length === 0) return undefined;
  const found = types.find(([form]) => lower.some((name) => form.test(name)));
  return {
    type: found?.[1] ?? 'article',
    ...(lower.includes('retracted publication') ? { retracted: true } : {}),
  };
}

/** Whether the work is a preprint, which decides what its updates are. */
export function isPreprintType(names: readonly string[]): boolean {
  return names.some((name) => name.trim().toLowerCase() === 'preprint');
}
