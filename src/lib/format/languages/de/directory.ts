import type { Words } from '../en/index.ts';
import type { Formats } from '../formats.ts';

export const directoryWords = ({ count }: Formats): Words['directory'] => {
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
    website: 'Website',
    numberOf: {
      people,
      works,
      worksByTitle: (total) => `${works(total)} nach Titel`,
      researcherAfterNumber: { one: 'forschende Person', other: 'Forschende' },
      workAfterNumber: { one: 'Veröffentlichung', other: 'Veröffentlichungen' },
      topicAfterNumber: { one: 'Thema', other: 'Themen' },
      organisationAfterNumber: { one: 'Organisation', other: 'Organisationen' },
    },
    home: {
      title: (site) => `Forschende: ${site}`,
      description: (site) => `Forschende und ihre Veröffentlichungen: ${site}.`,
      allPublications: 'Alle Veröffentlichungen',
    },
    peoplePage: {
      description: (total) => `Alle Forschenden von A bis Z: ${people(total)}.`,
      lead: (total, byUnit) => [`${people(total)} von A bis Z, oder `, byUnit('nach Einrichtung'), '.'],
      pages: 'Seiten mit Personen',
    },
    unitsPage: {
      description: (site) => `Einrichtungen mit ihren Personen und Veröffentlichungen: ${site}.`,
      empty: (link) => ['Die Exporte nennen keine Einrichtung. Siehe ', link('alle Personen'), '.'],
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
      lead: (total) =>
        `${works(total)}, jede einmal verzeichnet, unter dem Jahr, in dem ihre erste Fassung öffentlich wurde.`,
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
