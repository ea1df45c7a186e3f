import type { Provenance } from '../../model/provenance.ts';
import type { Publication } from '../../model/publication.ts';
import { partialDateToText } from '../date.ts';
import { countToText } from './publication-words.ts';

/** `57 works: 52 with a DOI, 48 with an abstract, 41 carry this ORCID iD.` */
export function coverageToSentence(
  works: readonly Pick<Publication, 'identifiers' | 'abstract' | 'authorships'>[],
  orcid: string | undefined,
  lang = 'en',
): string {
  const count = (holds: (work: (typeof works)[number]) => boolean): string =>
    works.filter(holds).length.toLocaleString(lang);
  const parts = [
    `${count(({ identifiers }) => identifiers.some(({ scheme }) => scheme === 'doi'))} with a DOI`,
    `${count(({ abstract }) => abstract !== undefined)} with an abstract`,
  ];
  if (orcid !== undefined) {
    const carry = works.filter(({ authorships }) =>
      authorships.some(({ identifiers }) =>
        identifiers.some(({ scheme, value }) => scheme === 'orcid' && value === orcid),
      ),
    ).length;
    parts.push(`${carry.toLocaleString(lang)} ${carry === 1 ? 'carries' : 'carry'} this ORCID iD`);
  }
  return `${countToText(works.length, 'work', 'works', lang)}: ${parts.join(', ')}.`;
}

/** Each source once, with its newest date, by its label. */
export function provenanceToSources(
  provenance: Iterable<Provenance>,
  lang = 'en',
): { label: string; retrieved: string | undefined }[] {
  const newest = new Map<string, string | undefined>();
  for (const { label, retrieved } of provenance) {
    const known = newest.get(label);
    if (!newest.has(label) || (retrieved !== undefined && (known === undefined || retrieved > known))) {
      newest.set(label, retrieved);
    }
  }
  return [...newest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, retrieved]) => ({
      label,
      retrieved: retrieved === undefined ? undefined : partialDateToText(retrieved, lang),
    }));
}
