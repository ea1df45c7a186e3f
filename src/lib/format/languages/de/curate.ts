import type { Words } from '../en/index.ts';
import type { Formats } from '../formats.ts';

export const curateWords = ({ number, date }: Formats): Words['curate'] => ({
  title: 'Für die Redaktion',
  description: 'Was in diesem Verzeichnis unsicher ist, mit Einträgen, die es klären.',
  lead: (folder, day) => [
    'Was unsicher ist, wurde so gelassen, wie es ist. Jeder Eintrag unten sagt, was verglichen wurde, und enthält die Zeilen, die es klären: Setzen Sie Ihren Namen und den Grund ein, und fügen Sie sie einer Datei in ',
    folder('content/curation'),
    ` hinzu. Stand der Zahlen: ${date(day, 'long')}.`,
  ],
  nothing: 'Nichts ist unsicher.',
  since: (day) => `Seit ${date(day, 'long')}`,
  worksChanged: (gained, lost) =>
    `Veröffentlichungen hinzugekommen: ${number(gained)}, weggefallen: ${number(lost)}.`,
  people: 'Personen',
  units: 'Einrichtungen',
  name: 'Name',
  before: 'Vorher',
  gained: 'Hinzugekommen',
  lost: 'Weggefallen',
  now: 'Jetzt',
  gone: 'weg',
  new: 'neu',
  firstListed: (listed, found) => `Die ersten ${number(listed)} von ${number(found)} sind aufgeführt.`,
  group: (group) => `Gruppe ${number(group)}: `,
});
