import type { Words } from '../en/index.ts';
import type { Formats } from '../formats.ts';

export const directoryWords = ({ count, number }: Formats): Words['directory'] => {
  const people = (total: number) => count(total, { one: 'Person', other: 'Personen' });
  const works = (total: number) => count(total, { one: 'Veröffentlichung', other: 'Veröffentlichungen' });
  return {
    people: 'Personen',
    units: 'Einrichtungen',
    unit: 'Einrichtung',
    topics: 'Themen',
    topic: 'Thema',
    organisations: 'Organisationen',
    organisation: 'Organisation',
    publications: 'Veröffentlichungen',
    years: 'Jahre',
    year: 'Jahr',
    works: 'Veröffentlichungen',
    noDate: 'Ohne Datum',
    undated: 'Ohne Datum',
    worksOfYear: (year) => `Veröffentlichungen des Jahres ${year}`,
    newest: 'Neueste',
    newWorks: 'Neue Veröffentlichungen',
    byYear: 'Nach Jahr',
    byType: 'Nach Art',
    peopleByLetter: 'Personen nach Anfangsbuchstaben',
    byLetter: (title) => `${title} nach Anfangsbuchstaben`,
    formerlyHere: 'Früher hier',
    untilYear: (year) => `bis ${year}`,
    yearsHere: (joined, left) =>
      joined === undefined ? `bis ${left}` : joined === left ? joined : `${joined}–${left}`,
    openTo: (what) => `Offen für ${what}`,
    worksByYear: 'Veröffentlichungen nach Jahr',
    topicsOfWorks: 'Themen dieser Veröffentlichungen',
    relatedTopics: 'Verwandte Themen',
    citeAll: 'Alle Veröffentlichungen zitieren',
    nearbyYears: 'Jahre davor und danach',
    numbersAreOfList: 'Veröffentlichungen dieser Liste, die das Thema haben.',
    website: 'Website',
    numberOf: {
      people,
      works,
      former: (total) => `${number(total)} früher hier`,
      researcherAfterNumber: { one: 'forschende Person', other: 'Forschende' },
      workAfterNumber: { one: 'Veröffentlichung', other: 'Veröffentlichungen' },
      topicAfterNumber: { one: 'Thema', other: 'Themen' },
      organisationAfterNumber: { one: 'Organisation', other: 'Organisationen' },
    },
    home: {
      title: (site) => `Forschende: ${site}`,
      description: (site) => `Forschende und ihre Veröffentlichungen: ${site}.`,
      allTopics: (total) => `Alle Themen (${number(total)})`,
      allWorks: (total) => `Alle Veröffentlichungen (${number(total)})`,
    },
    peoplePage: {
      description: (total) => `Alle Forschenden von A bis Z: ${people(total)}.`,
      lead: (total, counted, byUnit) => [
        counted(people(total)),
        ' von A bis Z, oder ',
        byUnit('nach Einrichtung'),
        '.',
      ],
      former: (total) => `${people(total)} früher hier`,
      pages: 'Seiten mit Personen',
    },
    formerPage: {
      title: 'Früher hier',
      description: 'Personen, die nicht mehr hier sind, mit den Jahren, in denen sie es waren.',
      lead: (total, counted) => [
        counted(people(total)),
        ', die laut Personalverzeichnis oder ORCID nicht mehr hier sind. Ihre Veröffentlichungen bleiben, wo sie sind.',
      ],
    },
    unitsPage: {
      description: (site) => `Einrichtungen mit ihren Personen und Veröffentlichungen: ${site}.`,
      empty: (link) => ['Die Exporte nennen keine Einrichtung. Siehe ', link('alle Personen'), '.'],
      lead: (byLetter) => ['Alle Personen nach Einrichtung, oder ', byLetter('von A bis Z'), '.'],
      allPeople: (total) => `Alle ${people(total)}`,
      ofUnit: (unit) => `Personen und Veröffentlichungen: ${unit}.`,
    },
    topicsPage: {
      description: 'Alle Themen der Veröffentlichungen von A bis Z.',
      empty: 'Die Exporte nennen keine Themen.',
      ofTopic: (topic) => `Personen und Veröffentlichungen zum Thema ${topic}.`,
    },
    organisationsPage: {
      description: 'Organisationen, die bei den Autorinnen und Autoren genannt sind, von A bis Z.',
      empty: 'Die Exporte nennen keine Organisationen.',
      ofOrganisation: (organisation) =>
        `Gemeinsame Veröffentlichungen und Personen, die dort waren: ${organisation}.`,
    },
    publicationsPage: {
      description: 'Alle Veröffentlichungen nach Jahr und Art.',
      lead: (total, counted) => [
        counted(works(total)),
        ', jede einmal verzeichnet, unter dem Jahr, in dem ihre erste Fassung öffentlich wurde.',
      ],
    },
    yearsPage: {
      description: 'Veröffentlichungen nach dem Jahr, in dem sie öffentlich wurden.',
      lead: 'Eine Veröffentlichung steht unter dem Jahr, in dem ihre erste Fassung öffentlich wurde.',
      ofYear: (total, name) => `${name}: ${count(total, { one: 'Titel', other: 'Titel' })}.`,
    },
    numbersAreWorks: 'Die Zahl dahinter ist die der Veröffentlichungen.',
    noWorks: 'Keine Veröffentlichungen in den Exporten.',
    pagesOfWorks: 'Seiten mit Veröffentlichungen',
  };
};
