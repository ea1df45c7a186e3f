import { isPreprintServer } from '../../../../src/lib/importers/mapping/preprints.ts';
import type { DifferenceClass } from '../difference.ts';
import { foldLetters } from '../fold.ts';

const bibtexVenue =
  /(?<![a-z])(?:booktitle|maintitle|journaltitle|journal|eventtitle|"container-title"|"collection-title")\s*[=:]\s*(?:\[\s*)?[{"]+([^"\n]*)/gi;
const risVenue = /^(?:T2|T3|JO|JF|JA|J1|J2|BT)\s\s?-\s(.*)$/gm;

/** Differences about where a work appeared. */
export const venueClasses: readonly DifferenceClass[] = [
  {
    name: 'a preprint server',
    reason: 'we name the server alone as the venue; the identifier stands among the identifiers',
    fields: ['venue'],
    explains: ({ expected, ours }) =>
      isPreprintServer(ours.venue ?? '') &&
      (expected.venue === undefined || isPreprintServer(expected.venue)),
  },
  {
    name: 'the body behind a website',
    reason: 'biblatex gives the name of a website as organization, which we keep as the publisher',
    fields: ['venue'],
    explains: ({ expected, ours }) =>
      ours.venue === undefined && foldLetters(expected.venue ?? '') === foldLetters(ours.publisher ?? ' '),
  },
  {
    name: 'a venue that the other tool has no place for',
    reason: "the source gives it in a field for venues, which the other tool's type of item has not",
    fields: ['venue'],
    explains: ({ expected, ours }, input) =>
      expected.venue === undefined &&
      [...input.matchAll(bibtexVenue), ...input.matchAll(risVenue)].some((found) =>
        foldLetters((found[1] ?? '').replaceAll(/[{}\\]/g, '')).startsWith(
          foldLetters(ours.venue ?? ' ').slice(0, 30),
        ),
      ),
  },
];
