import { profileToGraph } from '../lib/format/json-ld/profile-to-graph.ts';
import { institutionFacts } from './institution.ts';
import { readProfile } from './profile.ts';
import { readPublications } from './publications.ts';
import { paths, siteFacts, siteLanguages } from './site.ts';

/** All that the site says of a person, as a file, in the first language of the site. */
export async function writeProfileGraph(id: string): Promise<Response> {
  const [language] = siteLanguages();
  if (language === undefined) throw new Error('A site has a language.');
  const { person } = await readProfile(id, language);
  const graph = profileToGraph(person, readPublications(person.works), institutionFacts(), siteFacts().asOf, {
    researcher: (slug) => paths.absolute(paths.researcher(slug)),
    publication: (slug) => paths.absolute(paths.publication(slug)),
  });
  return Response.json(graph, { headers: { 'Content-Type': 'application/ld+json' } });
}
