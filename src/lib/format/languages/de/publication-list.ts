import type { Words } from '../en/index.ts';
import type { Formats } from '../formats.ts';

/** What the filters of a list of publications say in the browser: there, `{…}` stands for a value. */
export const publicationListWords = ({ count }: Formats): Words['publicationList'] => ({
  label: 'Veröffentlichungen filtern',
  filters: { type: 'Art', topic: 'Thema', with: 'Mitautor/in', since: 'Seit' },
  all: { type: 'Alle Arten', topic: 'Alle Themen', with: 'Alle Mitautor/innen', since: 'Alle Jahre' },
  order: 'Reihenfolge',
  sorts: {
    newest: 'Neueste zuerst',
    oldest: 'Älteste zuerst',
    title: 'Nach Titel',
    authors: 'Meiste Autor/innen zuerst',
  },
  option: '{name} ({count})',
  shown: { one: '{count} Veröffentlichung', other: '{count} Veröffentlichungen' },
  count: (works: number) => count(works, { one: 'Veröffentlichung', other: 'Veröffentlichungen' }),
  nothing: 'Keine Veröffentlichung entspricht all dem.',
  undated: 'Ohne Datum',
  clear: 'Zurücksetzen',
  more: { one: '{count} weitere zeigen', other: '{count} weitere zeigen' },
});
