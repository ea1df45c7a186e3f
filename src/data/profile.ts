import type { Language } from '../lib/format/languages/language.ts';
import { personToJsonLd } from '../lib/format/json-ld/person-to-json-ld.ts';
import { coverageToSentence, provenanceToSources } from '../lib/format/words/coverage.ts';
import { localTextIn } from '../lib/normalise/local-text.ts';
import { readBiography } from './biographies.ts';
import { toPages } from './paging.ts';
import { readPublications } from './publications.ts';
import { readResearcher, researcherEntries } from './researchers.ts';
import { paths, siteFacts, siteFactsFor } from './site.ts';
import { findUnit } from './units.ts';

/** How many works a profile and each of its further pages hold. */
const pageSize = 200;

/** The further pages of people with more works than one page holds. */
export function furtherProfilePages(): { id: string; slug: string; page: number }[] {
  return researcherEntries().flatMap(({ id, slug, works }) =>
    Array.from({ length: Math.ceil(works / pageSize) }, (_, index) => index + 1)
      .slice(1)
      .map((page) => ({ id, slug, page })),
  );
}

/** Everything that the profile of a person, or a further page of their works, shows. */
export async function readProfile(id: string, language: Language, page = 1) {
  const record = readResearcher(id);
  const { said, ...biography } = await readBiography(record.researcherPage, language);
  const person = { ...record, ...said };
  const lists = toPages(person.works, pageSize);
  const all = readPublications(person.works);
  const { settings, asOf } = siteFacts();
  const orcid = person.identifiers.find(({ scheme }) => scheme === 'orcid')?.value;
  return {
    person,
    works: all.slice((page - 1) * pageSize, page * pageSize),
    page,
    pages: lists.length,
    units: person.units.map((slug) => findUnit(slug, language)).filter((unit) => unit !== undefined),
    coverage: all.length === 0 ? undefined : coverageToSentence(all, orcid, language),
    sources: provenanceToSources(
      [...person.provenance, ...all.flatMap(({ provenance }) => provenance)],
      language,
    ),
    jsonLd: personToJsonLd(
      person,
      paths.absolute(paths.researcher(person.slug)),
      {
        name: localTextIn(settings.name, settings.languages),
        url: paths.absolute(paths.home()),
        ror: settings.institution.ror,
      },
      asOf,
    ),
    site: siteFactsFor(language),
    ...biography,
  };
}
