import type { Formats } from '../formats.ts';
import type { Link } from './site.ts';

/** The home page and the lists of people, units, topics, organisations and years. */
export const directoryWords = ({ count, number }: Formats) => {
  const people = (total: number) => count(total, { one: 'person', other: 'people' });
  const works = (total: number) => count(total, { one: 'work', other: 'works' });
  return {
    people: 'People',
    units: 'Units',
    unit: 'Unit',
    topics: 'Topics',
    topic: 'Topic',
    organisations: 'Organisations',
    organisation: 'Organisation',
    publications: 'Publications',
    years: 'Years',
    year: 'Year',
    works: 'Works',
    noDate: 'No date',
    undated: 'Without a date',
    worksOfYear: (year: number) => `Works of ${year}`,
    newest: 'Newest',
    newWorks: 'New works',
    byYear: 'By year',
    byType: 'By type',
    peopleByLetter: 'People by letter',
    byLetter: (title: string) => `${title} by letter`,
    formerlyHere: 'Formerly here',
    untilYear: (year: string) => `until ${year}`,
    /** When somebody who left was here. */
    yearsHere: (joined: string | undefined, left: string) =>
      joined === undefined ? `until ${left}` : joined === left ? joined : `${joined}–${left}`,
    openTo: (what: string) => `Open to ${what}`,
    worksByYear: 'Works by year',
    topicsOfWorks: 'Topics of these works',
    relatedTopics: 'Related topics',
    citeAll: 'Cite all works',
    nearbyYears: 'Years before and after',
    numbersAreOfList: 'Works of this list that have the topic.',
    website: 'Website',
    numberOf: {
      people,
      works,
      former: (total: number) => `${number(total)} formerly here`,
      /** The number is printed apart, in bold. */
      researcherAfterNumber: { one: 'researcher', other: 'researchers' },
      workAfterNumber: { one: 'work', other: 'works' },
      topicAfterNumber: { one: 'topic', other: 'topics' },
      organisationAfterNumber: { one: 'organisation', other: 'organisations' },
    },
    home: {
      title: (site: string) => `Researchers of ${site}`,
      description: (site: string) => `The researchers of ${site} and their works.`,
      allTopics: (total: number) => `All ${count(total, { one: 'topic', other: 'topics' })}`,
      allWorks: (total: number) => `All ${works(total)}`,
    },
    peoplePage: {
      description: (total: number) =>
        `All ${count(total, { one: 'researcher', other: 'researchers' })} from A to Z.`,
      lead: <T>(total: number, counted: Link<T>, byUnit: Link<T>) => [
        counted(count(total, { one: 'researcher', other: 'researchers' })),
        ' from A to Z, or ',
        byUnit('by unit'),
        '.',
      ],
      former: (total: number) => `${people(total)} who left`,
      pages: 'Pages of people',
    },
    formerPage: {
      title: 'Formerly here',
      description: 'People who left, with the years in which they were here.',
      lead: <T>(total: number, counted: Link<T>) => [
        counted(people(total)),
        ' who left, as the roster or their ORCID record says. Their works stay where they are.',
      ],
    },
    unitsPage: {
      description: (site: string) => `The units of ${site}, with their people and works.`,
      empty: <T>(people: Link<T>) => ['No unit is named in the exports. See ', people('all people'), '.'],
      lead: <T>(byLetter: Link<T>) => ['Everybody by unit, or ', byLetter('from A to Z'), '.'],
      allPeople: (total: number) => `All ${people(total)}`,
      ofUnit: (unit: string) => `People and works of ${unit}.`,
    },
    topicsPage: {
      description: 'All topics of the works, from A to Z.',
      empty: 'The exports name no topics.',
      ofTopic: (topic: string) => `People who work on ${topic}, and their works.`,
    },
    organisationsPage: {
      description: 'Organisations named beside authors, from A to Z.',
      empty: 'The exports name no organisations.',
      ofOrganisation: (organisation: string) =>
        `Joint works with ${organisation}, and the people who were there.`,
    },
    publicationsPage: {
      description: 'All works, by year and by type.',
      lead: <T>(total: number, counted: Link<T>) => [
        counted(works(total)),
        ', each listed once, under the year in which its first version became public.',
      ],
    },
    yearsPage: {
      description: 'Works by the year in which they became public.',
      lead: 'A work stands under the year in which its first version became public.',
      ofYear: (total: number, name: string) => `${works(total)}: ${name}.`,
    },
    numbersAreWorks: 'The number beside each is that of its works.',
    noWorks: 'No works in the exports.',
    pagesOfWorks: 'Pages of works',
  };
};
