import type { Words } from '../en/index.ts';
import type { Formats } from '../formats.ts';

export const searchWords = (_formats: Formats): Words['search'] => ({
  search: 'Suchen',
  field: 'Personen und Veröffentlichungen suchen',
  title: 'Suche',
  description: (site) => `Personen und Veröffentlichungen suchen: ${site}.`,
  needsScript:
    'Die Suche braucht JavaScript. Die Listen unten führen auch ohne zu jeder Person und jeder Veröffentlichung.',
  frequentTopics: 'Häufige Themen',
  allUnits: 'Alle Einrichtungen',
  allTopics: 'Alle Themen',
  allYears: 'Alle Jahre',
  island: {
    field: 'Personen und Veröffentlichungen suchen',
    search: 'Suchen',
    close: 'Schließen',
    all: 'Alle',
    order: 'Reihenfolge',
    facets: { kind: 'Gesucht', unit: 'Einrichtung', topic: 'Thema', type: 'Art', year: 'Jahr' },
    sorts: { relevance: 'Beste Treffer', newest: 'Neueste zuerst', name: 'Name oder Titel' },
    kinds: { person: 'Personen', publication: 'Veröffentlichungen' },
    results: { one: '{count} Treffer', other: '{count} Treffer' },
    resultsFor: { one: '{count} Treffer für „{query}“', other: '{count} Treffer für „{query}“' },
    nothing: 'Nichts gefunden.',
    nothingFor: 'Nichts gefunden für „{query}“.',
    showMore: { one: '{count} weiteren zeigen', other: '{count} weitere zeigen' },
    allResults: 'Alle Treffer, mit Filtern',
    withFilters: 'Mit Filtern',
    failed:
      'Die Suche konnte nicht geladen werden. Versuchen Sie es noch einmal, oder sehen Sie die Listen durch.',
  },
});
