import { publicationToJsonLd } from '../lib/format/json-ld/publication-to-json-ld.ts';
import { offerOfWork } from './citations.ts';
import { findOrganisation } from './organisations.ts';
import { publicationEntry, readPublication } from './publications.ts';
import { paths, siteFacts } from './site.ts';

/** Everything that the page of a work shows. */
export function readPublicationPage(id: string) {
  const publication = readPublication(id);
  const organisations = new Set(publication.authorships.flatMap((authorship) => authorship.organisations));
  return {
    publication,
    corrections: siteFacts().settings.corrections,
    /** Works with the same authors and topics, nearest first. */
    related: (publication.related ?? []).map(publicationEntry),
    offer: offerOfWork(publication),
    organisations: [...organisations].map(findOrganisation).filter((found) => found !== undefined),
    jsonLd: publicationToJsonLd(publication, paths.absolute(paths.publication(publication.slug)), (slug) =>
      paths.absolute(paths.researcher(slug)),
    ),
  };
}
