import type { Words } from '../en/index.ts';
import type { Formats } from '../formats.ts';

export const siteWords = ({ number, date }: Formats): Words['site'] => ({
  skip: 'Zum Inhalt springen',
  researchers: 'Forschende',
  menu: 'Menü',
  sections: 'Bereiche',
  languages: 'Sprachen',
  dataAsOf: (day) => `Stand der Daten: ${date(day)}`,
  previous: 'Zurück',
  next: 'Weiter',
  pages: 'Seiten',
  page: (page) => `Seite ${number(page)}`,
  pageOf: (page, last) => `Seite ${number(page)} von ${number(last)}`,
  titleOfPage: (title, page) => (page === 1 ? title : `${title}, Seite ${number(page)}`),
  asTable: 'Als Tabelle',
  more: (count) => `${number(count)} weitere`,
  andMore: (count) => `und ${number(count)} weitere`,
  notFound: {
    title: 'Nicht gefunden',
    heading: 'Unter dieser Adresse steht keine Seite',
    description: 'Unter dieser Adresse steht keine Seite.',
    text: (search, people, home) => [
      'Vielleicht haben Sie sich vertippt, oder die Seite wurde zurückgezogen. Sie können ',
      search('suchen'),
      ', ',
      people('die Personen von A bis Z'),
      ' durchsehen oder auf ',
      home('der Startseite'),
      ' beginnen.',
    ],
  },
  removed: {
    title: 'Profil entfernt',
    heading: 'Dieses Profil wurde entfernt',
    description: 'Das Profil, das unter dieser Adresse stand, wurde entfernt.',
    text: (people, home) => [
      'Es wurde auf Beschluss der Einrichtung zurückgenommen, und nichts davon ist hier aufbewahrt. Veröffentlichungen bleiben so verzeichnet, wie sie erschienen sind. Sie können ',
      people('die Personen von A bis Z'),
      ' durchsehen oder auf ',
      home('der Startseite'),
      ' beginnen.',
    ],
  },
});
