import type { Provenance } from '../../model/provenance.ts';
import type { Publication } from '../../model/publication.ts';
import type { Language } from '../languages/language.ts';

/** `57 works: 52 with a DOI, 48 with an abstract, 41 carry this ORCID iD.` */
export function coverageToSentence(
  works: readonly Pick<Publication, 'identifiers' | 'abstract' | 'authorships'>[],
  orcid: string | undefined,
  { words }: Language,
): string {
  const say = words.person.coverage;
  const count = (holds: (work: (typeof works)[number]) => boolean): number => works.filter(holds).length;
  const parts = [
    say.doi(count(({ identifiers }) => identifiers.some(({ scheme }) => scheme === 'doi'))),
    say.abstract(count(({ abstract }) => abstract !== undefined)),
  ];
  if (orcid !== undefined) {
    const carry = count(({ authorships }) =>
      authorships.some(({ identifiers }) =>
        identifiers.some(({ scheme, value }) => scheme === 'orcid' && value === orcid),
      ),
    );
    parts.push(say.orcid(carry));
  }
  return say.works(works.length, parts.join(', '));
}

/** Each source once, with its newest date, by its label. */
export function provenanceToSources(
  provenance: Iterable<Provenance>,
  language: Language,
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
      retrieved: retrieved === undefined ? undefined : language.date(retrieved),
    }));
}
