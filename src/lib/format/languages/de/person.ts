import type { Words } from '../en/index.ts';
import type { Formats } from '../formats.ts';

export const personWords = ({ number, date, count, plural }: Formats): Words['person'] => {
  const work = { one: 'Veröffentlichung', other: 'Veröffentlichungen' };
  const works = (total: number) => count(total, work);
  return {
    about: 'Zur Person',
    facts: 'Angaben',
    worksWith: 'Arbeitet zusammen mit',
    onThisPage: 'Auf dieser Seite',
    topics: 'Themen',
    topicSchemes: {
      openalex: 'Themen nach OpenAlex',
      mesh: 'Medical Subject Headings (MeSH)',
      arxiv: 'Kategorien von arXiv',
      keyword: 'Schlagwörter',
    },
    works,
    publications: 'Veröffentlichungen',
    pagesOfPublications: 'Seiten mit Veröffentlichungen',
    profileAndNewest: 'Profil und neueste Veröffentlichungen',
    titleOfFurtherPage: (name, page) => `${name}, Veröffentlichungen, Seite ${number(page)}`,
    worksOf: (name) => `Veröffentlichungen von ${name}`,
    role: 'Funktion',
    since: 'Seit',
    until: 'Bis',
    affiliations: 'Zugehörigkeiten',
    before: 'Zuvor',
    sinceYear: (year) => `seit ${year}`,
    untilYear: (year) => `bis ${year}`,
    authenticated: 'authentifiziert',
    unauthenticated: 'nicht authentifiziert',
    openTo: 'Offen für',
    saidOn: (day) =>
      `angegeben ${day.length === 4 ? date(day) : `${day.length === 10 ? 'am' : 'im'} ${date(day, 'long')}`}`,
    untilDate: (day) => `bis ${date(day, 'long')}`,
    elsewhere: 'Anderswo',
    availability: {
      collaborate: 'Zusammenarbeit',
      supervise: 'Betreuung',
      media: 'Medienanfragen',
      consult: 'Beratung',
      speak: 'Vorträge',
      mentor: 'Mentoring',
    },
    alsoPublishedAs: 'veröffentlicht auch als ',
    moreSpellings: (left) =>
      ` und ${number(left)} ${plural(left, { one: 'weitere Schreibweise', other: 'weitere Schreibweisen' })}`,
    formerly: 'früher ',
    left: (site, day) =>
      day.length === 10
        ? `Nicht mehr hier (${site}): ausgeschieden am ${date(day, 'long')}.`
        : `Nicht mehr hier (${site}): ausgeschieden ${day.length === 4 ? date(day) : `im ${date(day, 'long')}`}.`,
    contact: 'Kontakt',
    mail: 'E-Mail',
    booking: 'Termin vereinbaren',
    cite: (total) =>
      total === 1 ? 'Diese Veröffentlichung zitieren' : `Alle ${number(total)} Veröffentlichungen zitieren`,
    noWorksYet: (day) => `Noch keine Veröffentlichungen in den Exporten, Stand ${date(day, 'long')}.`,
    similarTopics: 'Personen mit ähnlichen Themen',
    coauthor: 'gemeinsame Veröffentlichungen',
    similarNames: 'Personen mit ähnlichen Namen',
    whereFrom: 'Woher diese Angaben stammen',
    afterNumber: {
      works: work,
      coauthors: { one: 'Mitautorin oder Mitautor', other: 'Mitautorinnen und Mitautoren' },
      close: { one: 'enge Zusammenarbeit', other: 'enge Zusammenarbeiten' },
      topics: { one: 'Thema', other: 'Themen' },
      years: { one: 'aktives Jahr', other: 'aktive Jahre' },
    },
    andUnresolvedNames: (names) =>
      `und ${count(names, { one: 'ungeklärter Name', other: 'ungeklärte Namen' })}`,
    coverage: {
      works: (total, parts) => `${works(total)}: ${parts}.`,
      doi: (some) => `${number(some)} mit DOI`,
      abstract: (some) => `${number(some)} mit Zusammenfassung`,
      orcid: (some) => `${number(some)} mit dieser ORCID iD`,
    },
    chart: {
      label: (summary) => `Veröffentlichungen nach Jahr: ${summary}`,
      summaryWithMost: (span, year, most) => `${span}, die meisten ${year} (${number(most)})`,
      bar: (year, total) => `${year}: ${works(total)}`,
      undated: (some) => `; ${number(some)} ohne Datum`,
      year: 'Jahr',
      works: 'Veröffentlichungen',
    },
    coauthors: {
      title: 'Mitautorinnen und Mitautoren',
      titleOf: (name) => `Mitautorinnen und Mitautoren von ${name}`,
      description: (name) =>
        `Alle, die gemeinsam mit ${name} veröffentlicht haben, mit der Zahl der gemeinsamen Veröffentlichungen und ihren Jahren.`,
      lead: (people, close) =>
        `${count(people, { one: 'Person', other: 'Personen' })}, mit ${number(close)} davon enge Zusammenarbeit`,
      unresolved: (bylines) =>
        `, dazu ${count(bylines, { one: 'Autorenangabe, die niemand', other: 'Autorenangaben, die niemand' })} zugeordnet hat`,
      close: 'Enge Zusammenarbeit',
      closeOf: (name) => `Enge Zusammenarbeit von ${name}, die engste zuerst`,
      everybody: 'Alle',
      everybodyOf: (name) => `Mitautorinnen und Mitautoren von ${name}, die nächsten zuerst`,
      method:
        'Die nächsten zuerst: Eine gemeinsame Veröffentlichung zählt umso mehr, je weniger Personen an ihr beteiligt sind, und nach zehn Jahren noch halb so viel. Zu enger Zusammenarbeit gehören zwei oder mehr gemeinsame Veröffentlichungen, die letzte innerhalb von zehn Jahren, und nicht nur solche mit sehr vielen Beteiligten.',
      pages: 'Seiten mit Mitautorinnen und Mitautoren',
    },
    description: (about, total, topics) =>
      `${about}. ${works(total)}${topics === '' ? '' : ` zu ${topics}`}.`,
  };
};
