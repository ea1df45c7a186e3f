import type { Language } from '../lib/format/languages/language.ts';
import { personToJsonLd } from '../lib/format/json-ld/person-to-json-ld.ts';
import { coverageToSentence, provenanceToSources } from '../lib/format/words/coverage.ts';
import type { OwnPerson } from '../lib/model/person.ts';
import { readBiography } from './biographies.ts';
import { filesOfResearcher } from './citations.ts';
import { institutionFacts } from './institution.ts';
import { toPages } from './paging.ts';
import { worksOnProfile } from './profile-pages.ts';
import { readPublications } from './publications.ts';
import { readResearcher } from './researchers.ts';
import { signpostsOfProfile } from './signposting.ts';
import { paths, siteFacts, siteFactsFor } from './site.ts';
import { findUnit } from './units.ts';
import { readFilterableList } from './works-index.ts';

/** Everything that the profile of a person shows. */
export async function readProfile(id: string, language: Language) {
  const record = readResearcher(id);
  const { said, ...biography } = await readBiography(record.researcherPage, language);
  const person = { ...record, ...said };
  const all = readPublications(person.works);
  const { asOf } = siteFacts();
  const orcid = person.identifiers.find(({ scheme }) => scheme === 'orcid')?.value;
  return {
    ...readWorksPage(person, 1),
    ...unitsAndSite(person, language),
    coverage: all.length === 0 ? undefined : coverageToSentence(all, orcid, language),
    sources: provenanceToSources(
      [...person.provenance, ...all.flatMap(({ provenance }) => provenance)],
      language,
    ),
    jsonLd: personToJsonLd(person, paths.absolute(paths.researcher(person.slug)), institutionFacts(), asOf),
    ...signpostsOfProfile(person.slug),
    ...biography,
  };
}

/** Everything that a further page of a person's works shows. */
export function readFurtherWorks(id: string, language: Language, page: number) {
  const person = readResearcher(id);
  return { ...readWorksPage(person, page), ...unitsAndSite(person, language) };
}

function readWorksPage(person: OwnPerson, number: number) {
  const pages = toPages(person.works, worksOnProfile);
  return {
    person,
    works: readPublications(pages[number - 1]?.items ?? []),
    page: number,
    pages: pages.length,
    list: readFilterableList(person.id),
  };
}

function unitsAndSite(person: OwnPerson, language: Language) {
  return {
    units: person.units.map((slug) => findUnit(slug, language)).filter((unit) => unit !== undefined),
    site: siteFactsFor(language),
    files: filesOfResearcher(person.slug),
  };
}
