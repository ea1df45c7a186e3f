import type { Words } from '../en/index.ts';
import type { Formats } from '../formats.ts';

export const dataWords = ({ number, date, count }: Formats): Words['data'] => ({
  title: 'Wie die Daten entstanden sind',
  description: 'Quellen, Stand, Zahlen und Abdeckung dieses Verzeichnisses.',
  lead: (site, day) =>
    `Alles auf diesen Seiten stammt aus Exporten, die die Einrichtung (${site}) erhalten oder selbst erstellt hat. Stand der Zahlen: ${date(day, 'long')}.`,
  sources: 'Quellen',
  source: 'Quelle',
  date: 'Stand',
  licence: 'Lizenz',
  notStated: 'nicht angegeben',
  recordsOfWorks: 'Nachweise von Veröffentlichungen',
  recordsOfPeople: 'Nachweise von Personen',
  coverage: 'Abdeckung',
  byUnit: 'Nach Einrichtung',
  unit: 'Einrichtung',
  worksWithDoi: 'Veröffentlichungen mit DOI',
  worksWithAbstract: 'Veröffentlichungen mit Zusammenfassung',
  worksWithYear: 'Veröffentlichungen mit Jahr',
  researchersWithOrcid: 'Forschende mit ORCID iD',
  peopleWithOrcid: 'Personen mit ORCID iD',
  share: (part, of) => `${number(part)} von ${number(of)}`,
  named: (name, value) => `${name}: ${value}`,
  uncertain: 'Was unsicher ist',
  uncertainMeans:
    'Ähnlich ist nicht dasselbe: Was folgt, wurde so gelassen, wie es ist, damit ein Mensch es sich ansieht.',
  forCurators: 'Die Liste für die Redaktion',
  method: 'Verfahren',
  methodWorks:
    'Nachweise gelten als eine Veröffentlichung, wenn sie denselben Identifikator tragen (eine DOI, eine Nummer von arXiv, PubMed oder OpenAlex), wenn eine Quelle angibt, dass eines eine Fassung des anderen ist, oder wenn Titel, erster Name und Jahr übereinstimmen und keine DOI dagegen spricht. Eine Veröffentlichung steht unter dem Jahr ihrer ersten öffentlichen Fassung. Was nur ähnlich ist, bleibt getrennt.',
  recordsJoined: (records) => `${count(records, { one: 'Nachweis', other: 'Nachweise' })} zusammengeführt`,
  methodPeople:
    'Ein Name allein bringt keine Veröffentlichung auf ein Profil. Eine Autorenangabe wird durch die erste der folgenden Regeln, die zutrifft, mit einer Person verknüpft; bei jeder Veröffentlichung eines Profils steht unter „Warum steht das hier?“, welche das war.',
  bylines: (bylines) => count(bylines, { one: 'Autorenangabe', other: 'Autorenangaben' }),
  methodCoauthors:
    'Mitautorinnen und Mitautoren sind Personen, die an einer Veröffentlichung von höchstens 100 Personen gemeinsam beteiligt sind. Wie eng zwei Personen zusammenarbeiten, ist die Summe von 1 ÷ (Zahl der Beteiligten − 1) über ihre gemeinsamen Veröffentlichungen; größere stehen im Bild als Konsortium. Zu enger Zusammenarbeit gehören mindestens zwei gemeinsame Veröffentlichungen mit einer Summe von 0,25 oder mehr, die letzte innerhalb von zehn Jahren.',
  methodPrivacy:
    'E-Mail-Adressen, Telefonnummern und Geburtsdaten in den Exporten werden beim Einlesen verworfen, außer wenn die Einrichtung Adressen ihres eigenen Personalverzeichnisses zeigen will.',
  findings: {
    'suspicious-merge': {
      name: 'Veröffentlichungen aus Nachweisen, die vielleicht nicht zusammengehören',
      meaning:
        'Sie wurden zusammengeführt, weil ein Identifikator oder eine Quelle es so angibt; etwas anderes an ihnen ist ungewöhnlich.',
    },
    'possible-mix': {
      name: 'Profile, die vielleicht zwei Personen meinen',
      meaning:
        'Ihre Veröffentlichungen zerfallen in Gruppen, deren Beteiligte nichts miteinander zu tun haben.',
    },
    'near-miss': {
      name: 'Paare ähnlicher Veröffentlichungen, die getrennt blieben',
      meaning: 'Eine Regel hätte sie zusammengeführt, und etwas spricht dagegen.',
    },
    'possible-split': {
      name: 'Personen, die vielleicht eine sind',
      meaning: 'Ihre Namen stimmen überein, und noch etwas anderes.',
    },
    'byline-fits-several': {
      name: 'Gedruckte Namen, die zu mehreren Personen passen',
      meaning: 'Für jede sprechen der Name und noch etwas anderes, und nichts sagt, welche von ihnen es ist.',
    },
    'name-in-another-script': {
      name: 'Gedruckte Namen, die in einer anderen Schrift zu jemandem passen',
      meaning:
        'In lateinischen Buchstaben passt der Name, und noch etwas anderes stimmt; eine Schrift lässt sich auf mehrere Arten in eine andere übertragen.',
    },
    'unresolved-name': {
      name: 'Gedruckte Namen, die zu jemandem passen und mit niemandem verknüpft sind',
      meaning: 'Ein Name allein bringt keine Veröffentlichung auf ein Profil.',
    },
  },
});
