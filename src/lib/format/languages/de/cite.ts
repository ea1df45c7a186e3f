import type { Words } from '../en/index.ts';
import type { Formats } from '../formats.ts';

export const citeWords = ({ number, count }: Formats): Words['cite'] => ({
  cite: 'Zitieren',
  citeAll: (works) => `${count(works, { one: 'Veröffentlichung', other: 'Veröffentlichungen' })} zitieren`,
  citeList: (name) => `Zitieren: ${name}`,
  description: (works, name) =>
    `${count(works, { one: 'Veröffentlichung', other: 'Veröffentlichungen' })} als Literaturangaben und als Dateien für die Literaturverwaltung: ${name}.`,
  formats: 'Dateien für die Literaturverwaltung',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  notCopied: 'Ihr Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn.',
  download: 'Herunterladen',
  close: 'Schließen',
  tabs: 'Stile und Formate',
  part: (label, part) => `${label}, Teil ${number(part)}`,
  tooMany: (works) =>
    `Von ${number(works)} Veröffentlichungen werden keine ausgeschriebenen Literaturangaben auf einer Seite gedruckt.`,
  title: 'Alle Veröffentlichungen als Dateien',
  allDescription:
    'Alle Veröffentlichungen der Einrichtung für Literaturverwaltung, LaTeX und Tabellenkalkulation.',
  all: (works) => (works === 1 ? 'Die eine Veröffentlichung' : `Alle ${number(works)} Veröffentlichungen`),
  noFiles:
    'Diese Website bietet keine Dateien an. Jede Veröffentlichung und jede Liste lässt sich von ihrer eigenen Seite zitieren.',
});
