import type { Words } from '../en/index.ts';
import type { Formats } from '../formats.ts';

export const evidenceWords = ({ number, count }: Formats): Words['evidence'] => ({
  title: 'Woher wir das wissen',
  levels: [
    { meaning: 'Nur der Name', word: 'Im Aufbau' },
    { meaning: 'Einem Datensatz zugeordnet', word: 'Im Aufbau' },
    { meaning: 'Durch eine ORCID iD identifiziert', word: 'Im Aufbau' },
    { meaning: 'Durch eine zweite Quelle gestützt', word: 'Gesichert' },
    { meaning: 'Von der Einrichtung bestätigt', word: 'Bestätigt' },
    { meaning: 'Von der Person bestätigt', word: 'Bestätigt' },
  ],
  level: (level, word) => `L${level} von 5 · ${word}`,
  passedOf: (passed, possible) => `${number(passed)} von ${number(possible)} Prüfungen`,
  passed: 'Bestanden',
  comparedHere: 'für diese Website verglichen',
  open: 'Nicht bestanden oder nicht geprüft',
  worksOf: (passed, of) =>
    `${number(passed)} von ${count(of, { one: 'Veröffentlichung', other: 'Veröffentlichungen' })}`,
  checks: {
    'merged-claim': [
      'Von der Person beansprucht und übernommen',
      (works) => `Von der Person beansprucht: ${works}`,
    ],
    'authenticated-orcid': ['ORCID iD authentifiziert', (works) => `Authentifizierte ORCID iD bei ${works}`],
    'roster-row': ['Personalverzeichnis', (works) => `Personalverzeichnis, ${works}`],
    'affiliation-by-third-party': [
      'Zugehörigkeit von Dritten angegeben',
      (works) => `Zugehörigkeit bei ${works}`,
    ],
    'orcid-on-two-works': ['ORCID iD bei zwei Veröffentlichungen', (works) => `ORCID iD bei ${works}`],
    'dois-in-orcid-record': ['Veröffentlichungen im ORCID-Eintrag', (works) => `Im ORCID-Eintrag: ${works}`],
    'reciprocal-link': [
      'Persönliche Webseite verweist hierher',
      (works) => `Persönliche Webseite nennt ${works}`,
    ],
    'employment-at-ror': ['Anstellung hier im ORCID-Eintrag', (works) => `Hier angestellt bei ${works}`],
    'orcid-valid': ['Gültige ORCID iD', (works) => `Gültige ORCID iD bei ${works}`],
    'record-id': ['Autorensatz in einer Datenbank', (works) => `Autorensatz bei ${works}`],
    'byline-test': [
      'Name stimmt mit den Veröffentlichungen überein',
      (works) => `Name stimmt überein bei ${works}`,
    ],
  },
});
