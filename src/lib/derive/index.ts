import type { Diagnostic } from '../diagnostics.ts';
import type { ListFacts } from '../model/list-facts.ts';
import type { Organisation } from '../model/organisation.ts';
import type { OwnPerson, Person } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import type { SiteSettings } from '../model/site-settings.ts';
import type { SourceRecord } from '../model/source-record.ts';
import type { Topic } from '../model/topic.ts';
import type { Unit } from '../model/unit.ts';
import type { Year } from '../model/year.ts';
import { compareBy } from '../reconcile/compare.ts';
import { addTo } from '../reconcile/multimap.ts';
import type { Reconciled } from '../reconcile/index.ts';
import type { RegisterPerson } from '../reconcile/people/register-person.ts';
import { deriveCounts, type DerivedCounts } from './counts.ts';
import { listFactsOf } from './list-facts.ts';
import { newestFirst } from './newest-first.ts';
import { deriveOrganisations } from './organisations.ts';
import { deriveOwnPeople } from './own-people.ts';
import { toPublication } from './publications.ts';
import { relateWorks } from './related-works.ts';
import { listUnderTopics, topicLookup, type NamedTopic } from './topics.ts';
import { listUnderUnits } from './unit-lists.ts';
import { deriveUnits, type NamedUnit } from './units.ts';
import { deriveYears } from './years.ts';

type Slugs = ReadonlyMap<string, string>;

export interface DeriveInput {
  settings: SiteSettings;
  records: readonly SourceRecord[];
  asOf: string;
  reconciled: Reconciled;
  topics: readonly NamedTopic[];
  citationKeys: ReadonlyMap<string, string>;
  addresses: { people: Slugs; publications: Slugs; topics: Slugs; organisations: Slugs };
  reservedSlugs: ReadonlySet<string>;
}

/** What the site shows, each list sorted by id. */
export interface DerivedSite extends DerivedCounts {
  people: Person[];
  publications: Publication[];
  topics: Topic[];
  organisations: Organisation[];
  units: Unit[];
  /** Newest first. */
  years: Year[];
  diagnostics: Diagnostic[];
}

/** Everything that is computed from reconciled works and people once their addresses are known. */
export function deriveSite(input: DeriveInput): DerivedSite {
  const { reconciled, settings, asOf } = input;
  const { units, unitsOf, diagnostics } = assignUnits(input);
  const publications = derivePublications(input, unitsOf).sort(newestFirst);
  const ownPeople = deriveOwnPeople({
    people: reconciled.own,
    external: reconciled.external,
    linked: reconciled.linked,
    publications,
    slugs: input.addresses.people,
    unitsOf,
    organisationSlugOf: (affiliation) =>
      input.addresses.organisations.get(reconciled.organisationOf(affiliation)),
    asOf,
    ror: settings.institution.ror,
    language: settings.languages[0] ?? 'en',
  });
  const factsOf = listFactsOf(publications);
  const related = relateWorks(publications);
  const made = {
    people: [...ownPeople, ...reconciled.external].sort(byId),
    topics: listTopics(input, publications, ownPeople).map((topic) => ({
      ...topic,
      ...factsOf(topic.works, topic.id),
    })),
    organisations: deriveOrganisations(
      reconciled.organisations,
      input.addresses.organisations,
      publications,
      ownPeople,
    ).map((organisation) => ({ ...organisation, ...factsOf(organisation.works) })),
    units: listUnderUnits(units, ownPeople, publications)
      .map((unit) => ({ ...unit, ...factsOf(unit.works) }))
      .sort(compareBy(({ slug }) => slug)),
    years: deriveYears(publications, ownPeople),
    publications: publications
      .map((work) => ({ ...work, ...optionalRelated(related.get(work.id)) }))
      .sort(byId),
  };
  return { ...made, ...deriveCounts(input.records, made), diagnostics };
}

function optionalRelated(ids: string[] | undefined): Pick<Publication, 'related'> {
  return ids === undefined ? {} : { related: ids };
}

const byId = compareBy<{ id: string }>(({ id }) => id);

function assignUnits({ settings, reconciled, reservedSlugs }: DeriveInput) {
  const named = reconciled.own.flatMap(({ records }) => records.flatMap((record) => record.units));
  const { units, unitOf, diagnostics } = deriveUnits(
    settings.units,
    named,
    reservedSlugs,
    settings.languages,
  );
  const unitsOf = ({ records }: RegisterPerson): NamedUnit[] => [
    ...new Set(records.flatMap((record) => record.units.flatMap((name) => unitOf(name) ?? []))),
  ];
  return { units, unitsOf, diagnostics };
}

function derivePublications(
  { reconciled, topics, citationKeys, addresses }: DeriveInput,
  unitsOf: (person: RegisterPerson) => NamedUnit[],
): Publication[] {
  const own = new Map(
    reconciled.own.map((person) => [
      person.id,
      { slug: addresses.people.get(person.id) ?? '', units: unitsOf(person).map(({ slug }) => slug) },
    ]),
  );
  const topicOf = topicLookup(
    topics.map(({ id, name }) => ({ id, name, slug: addresses.topics.get(id) ?? '' })),
  );
  return reconciled.linked.map((linked) =>
    toPublication(linked, {
      slugOf: (work) => addresses.publications.get(work) ?? '',
      citationKeyOf: (work) => citationKeys.get(work) ?? work,
      ownPerson: (person) => own.get(person),
      organisationOf: reconciled.organisationOf,
      topicOf,
    }),
  );
}

function listTopics(
  { topics, addresses }: DeriveInput,
  publications: readonly Publication[],
  people: readonly OwnPerson[],
): Omit<Topic, keyof ListFacts>[] {
  const works = listUnderTopics(publications);
  const holders = new Map<string, { id: string; works: number }[]>();
  for (const { id, topics: own } of people) {
    for (const topic of own) addTo(holders, topic.id, { id, works: topic.works });
  }
  return topics.map((topic) => ({
    ...topic,
    slug: addresses.topics.get(topic.id) ?? '',
    works: works.get(topic.id) ?? [],
    // People come by name, so those with equally many works stay in that order.
    people: (holders.get(topic.id) ?? []).sort((a, b) => b.works - a.works).map(({ id }) => id),
  }));
}
