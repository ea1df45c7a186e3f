import { languageOf } from '../../src/lib/format/languages/language.ts';
import { bylineToShortName } from '../../src/lib/format/words/byline-to-short-name.ts';
import { checkToWords } from '../../src/lib/format/words/evidence-words.ts';
import { identifierToLabel } from '../../src/lib/format/words/identifier-to-url.ts';
import { linkDecisionToSentence } from '../../src/lib/format/words/link-rule.ts';
import { licenceToText } from '../../src/lib/format/words/licence.ts';
import type { OwnPerson } from '../../src/lib/model/person.ts';
import type { Publication } from '../../src/lib/model/publication.ts';
import type { Generated } from './kinds-of-page.ts';

const language = languageOf('en');
const { words, number, date } = language;
const {
  person: say,
  publication,
  evidence,
  publicationList,
  site,
  graph,
  correct,
  follow,
  cite,
  data,
} = words;

/** Texts of a profile that say nothing of anybody: headings, actions, names of columns. */
export const labels: readonly string[] = [
  ...[say.about, say.facts, say.worksWith, say.topics, say.publications, say.role, say.since, say.until],
  ...[say.affiliations, say.before, say.openTo, say.elsewhere, say.alsoPublishedAs, say.formerly, 'ORCID iD'],
  ...[say.contact, say.mail, say.booking, say.similarNames, say.similarTopics, say.whereFrom],
  ...Object.values(say.afterNumber).flatMap((forms) => Object.values(forms)),
  ...[say.chart.year, say.chart.works, evidence.title, evidence.passed, evidence.open],
  ...[publication.abstract, publication.whyHere, publication.noDate, publication.andOthers],
  ...[publication.sources(1, ''), publication.sources(2, '')],
  ...[graph.name, graph.jointWorks, graph.years, site.asTable, data.title],
  ...[publicationList.order, publicationList.clear, ...Object.values(publicationList.filters)],
  ...[correct.isThisYou, correct.report, follow.follow, follow.feed, follow.yourList, cite.cite],
];

/** Every text that a profile may print because a record says so. */
export function factsOfPerson(
  person: OwnPerson,
  works: readonly Publication[],
  { site: facts, units }: Generated,
): string[] {
  const availability = isAvailable(person, facts.asOf) ? person.availability : undefined;
  const { collaborators, worksByYear, topics } = person;
  const total = works.length;
  const isAuthenticated = person.evidence.checks.some(
    ({ check, passed }) => check === 'authenticated-orcid' && passed,
  );
  const provenance = [...person.provenance, ...works.flatMap((work) => work.provenance)];
  const most = Math.max(...worksByYear.map((year) => year.works));
  const level = evidence.levels[person.evidence.level];
  return [
    // Of these, only what is said of them is a fact: their keys are not.
    ...leavesOf({ ...person, availability: undefined, evidence: undefined }),
    ...works.flatMap(({ provenance }) => leavesOf(provenance)),
    ...units.filter(({ slug }) => person.units.includes(slug)).flatMap(leavesOf),
    ...leavesOf(facts.settings.name),
    ...[person.joined, person.left].flatMap((day) => (day === undefined ? [] : [date(day)])),
    ...(person.left === undefined ? [] : [say.left(leavesOf(facts.settings.name)[0] ?? '', person.left)]),
    ...person.names.map(({ display }) => display),
    say.moreSpellings(person.names.length - 6),
    ...person.careers.flatMap(({ from, to }) =>
      [from, to].flatMap((day) =>
        day === undefined ? [] : [yearOf(day), say.sinceYear(Number(yearOf(day)))],
      ),
    ),
    ...person.identifiers.map((identifier) => identifierToLabel(identifier, publication)),
    ...person.identifiers.flatMap(({ scheme, value }) =>
      scheme === 'orcid' ? [`https://orcid.org/${value}`] : [],
    ),
    isAuthenticated ? say.authenticated : say.unauthenticated,
    ...(availability?.kinds ?? []).map((kind) => say.availability[kind]),
    ...(availability?.since === undefined ? [] : [say.saidOn(availability.since)]),
    ...(availability?.expires === undefined ? [] : [say.untilDate(availability.expires)]),
    ...[level?.meaning ?? '', evidence.level(person.evidence.level, level?.word ?? '')],
    evidence.passedOf(person.evidence.passed, person.evidence.possible),
    ...person.evidence.checks.flatMap((check) => {
      const { what, by = '' } = checkToWords(check, facts.asOf, language);
      return [what, by];
    }),
    ...[total, collaborators.length, collaborators.filter(({ close }) => close).length, topics.length].map(
      number,
    ),
    ...[
      number(worksByYear.length),
      say.andUnresolvedNames(person.unresolvedNames),
      graph.allCoauthors(collaborators.length),
      graph.coauthorsInPicture(person.name.display),
      graph.coauthorsOf(person.name.display),
    ],
    ...(total === 0 ? [say.noWorksYet(facts.asOf)] : [say.cite(total), publicationList.count(total)]),
    ...topics.flatMap((topic) => [say.works(topic.works), say.topicSchemes[schemeOf(topic.id)]]),
    site.more(topics.length - 12),
    ...worksByYear.map((year) => say.chart.summaryWithMost('', year.year, most)),
    say.chart.undated(works.filter(({ year }) => year === undefined).length),
    ...(person.similarTopics?.some(({ coauthor }) => coauthor) ? [say.coauthor] : []),
    ...coverageOf(person, works),
    ...provenance.flatMap(({ label, retrieved }) => [label, retrieved === undefined ? '' : date(retrieved)]),
  ];
}

/** Whether what somebody said they are open to still holds. */
export function isAvailable({ availability }: OwnPerson, asOf: string): boolean {
  if (availability === undefined) return false;
  const { expires = asOf } = availability;
  return expires >= asOf.slice(0, expires.length);
}

/** Every text that a list may print of a work, on the profile of a person, because a record says so. */
export function factsOfWork(work: Publication | undefined, person: string): string[] {
  if (work === undefined) return [];
  const {
    authorships,
    authorCount,
    dates,
    merges,
    curation = [],
    versions,
    identifiers,
    abstract,
    type,
  } = work;
  const decisions = [
    ...authorships.flatMap((authorship) => (authorship.person === person ? (authorship.link ?? []) : [])),
    ...merges,
    ...curation,
  ];
  return [
    ...leavesOf({ ...work, type: undefined, versions: undefined }),
    ...authorships.map(bylineToShortName),
    // How many are named depends on who the list is about.
    ...authorships.flatMap((_, shown) => [publication.andSomeOthers(authorCount - shown - 1)]),
    publication.types[type].one,
    ...dates.map(({ basis, value }) => publication.happened[basis](yearOf(value))),
    ...decisions.map((decision) => linkDecisionToSentence(decision, language)),
    publication.versionsKnown(versions.map(({ kind }) => publication.versionKinds[kind])),
    ...identifiers.flatMap(({ scheme }) =>
      scheme === 'doi' ? ['doi'] : scheme === 'arxiv' ? ['arXiv'] : [],
    ),
    ...(abstract?.licence === undefined ? [] : [licenceToText(abstract.licence)]),
    ...(work.retracted ? [publication.retracted, publication.retractedMeans] : []),
    ...work.provenance.flatMap(({ label, entry, retrieved }) => [
      `${label} ${entry}`,
      retrieved === undefined ? '' : date(retrieved),
    ]),
  ];
}

function coverageOf({ identifiers }: OwnPerson, works: readonly Publication[]): string[] {
  const orcid = identifiers.find(({ scheme }) => scheme === 'orcid')?.value;
  const has = (test: (work: Publication) => boolean): number => works.filter(test).length;
  return [
    say.coverage.works(works.length, ''),
    say.coverage.doi(has((work) => work.identifiers.some(({ scheme }) => scheme === 'doi'))),
    say.coverage.abstract(has((work) => work.abstract !== undefined)),
    say.coverage.orcid(
      has((work) =>
        work.authorships.some((byline) => byline.identifiers.some(({ value }) => value === orcid)),
      ),
    ),
  ];
}

function schemeOf(id: string): keyof typeof say.topicSchemes {
  return id.startsWith('mesh:')
    ? 'mesh'
    : id.startsWith('arxiv:')
      ? 'arxiv'
      : id.startsWith('keyword:')
        ? 'keyword'
        : 'openalex';
}

/** Every text and number that a record holds. */
function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value), number(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}
