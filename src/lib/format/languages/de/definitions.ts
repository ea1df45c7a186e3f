import type { Words } from '../en/index.ts';
import type { Formats } from '../formats.ts';

export const definitionsWords = ({ date }: Formats): Words['definitions'] => ({
  title: 'Was jede Zahl und jede Bezeichnung bedeutet',
  description: 'Die Definition jeder Zahl und jeder Bezeichnung dieses Verzeichnisses.',
  lead: (day) =>
    `Jede Zahl hat eine Definition, ist aus der Liste gezählt, zu der sie führt, und gilt für den ${date(day, 'long')}. Nichts ist geschätzt, und wo jemand nichts gesagt hat, wird nichts ergänzt.`,
  groups: {
    works: {
      name: 'Veröffentlichungen',
      terms: {
        work: {
          term: 'Veröffentlichung',
          meaning:
            'Alle Fassungen zusammen: Ein Preprint, das angenommene Manuskript und der erschienene Artikel sind eine Veröffentlichung und zählen einmal.',
        },
        year: {
          term: 'ihr Jahr',
          meaning:
            'Das des ersten Tages, an dem irgendeine Fassung öffentlich war: eingestellt, erschienen oder herausgegeben; nicht das der Einreichung.',
        },
        undated: {
          term: 'ohne Datum',
          meaning:
            'Keine Quelle gibt ein Datum an. Die Veröffentlichung zählt überall mit, steht aber in keinem Balken.',
        },
        version: {
          term: 'Fassung',
          meaning:
            'Von mehreren wird die erschienene vor der angenommenen gezeigt, und diese vor der eingereichten.',
        },
        authors: {
          term: 'Autorinnen und Autoren, „und n weitere“',
          meaning:
            'Die wahre Länge der Autorenliste, wie ihre Quelle sie angibt, auch wenn diese nur den Anfang nennt.',
        },
        funding: {
          term: 'Förderung',
          meaning:
            'Wer gefördert hat und unter welcher Nummer, wie ein Export es angibt. Aus Danksagungen wird nichts herausgelesen.',
        },
        related: {
          term: 'verwandte Veröffentlichungen',
          meaning:
            'Höchstens sechs andere, die mit ihr sowohl eine Person als auch ein Thema teilen. Zuerst kommen die mit den selteneren gemeinsamen Themen, dann die mit mehr gemeinsamen Personen, dann die zeitlich nächsten. Zurückgezogene und gleich betitelte werden nicht genannt.',
        },
        retracted: {
          term: 'zurückgezogen',
          meaning:
            'Eine Quelle sagt es, oder eine Rücknahme verweist auf die Veröffentlichung, oder die Redaktion hat so entschieden.',
        },
      },
    },
    people: {
      name: 'Personen',
      terms: {
        researcher: {
          term: 'forschende Person',
          meaning:
            'Wer zur Einrichtung gehört: im Personalverzeichnis, mit einem Personendatensatz von ORCID oder OpenAlex unter den Exporten, oder mit einem eigenen Text.',
        },
        left: {
          term: 'früher hier',
          meaning:
            'Das Personalverzeichnis nennt ein Ende, das vorbei ist. Bei Personen, die in keinem stehen: Jede Stelle an der Einrichtung in ihrem ORCID-Datensatz ist beendet. Die Jahre, in denen eine Datenbank ihre Veröffentlichungen sah, belegen kein Ausscheiden.',
        },
        coauthors: {
          term: 'Mitautorinnen und Mitautoren',
          meaning:
            'Verschiedene Personen, die an einer Veröffentlichung von 2 bis 100 Beteiligten mit der Person beteiligt sind. Namen, die sich niemandem zuordnen ließen, sind für sich gezählt.',
        },
        weight: {
          term: 'Gewicht einer Zusammenarbeit',
          meaning:
            'Die Summe von 1 ÷ (n − 1) über die gemeinsamen Veröffentlichungen; n ist die Zahl der Beteiligten, höchstens 100.',
        },
        close: {
          term: 'enge Zusammenarbeit',
          meaning:
            'Mindestens zwei gemeinsame Veröffentlichungen, ein Gewicht von 0,25 oder mehr, und die letzte innerhalb der letzten zehn Jahre.',
        },
        order: {
          term: 'Reihenfolge der Zusammenarbeit',
          meaning:
            'Nach Gewicht, wobei eine Veröffentlichung für je zehn Jahre ihres Alters halb so viel zählt.',
        },
        topics: {
          term: 'Themen einer Person',
          meaning: 'Die von mindestens zwei ihrer Veröffentlichungen oder von einem Fünftel.',
        },
        yearsActive: {
          term: 'aktive Jahre',
          meaning: 'Die Zahl der Jahre, in denen eine Veröffentlichung der Person öffentlich wurde.',
        },
        similarTopics: {
          term: 'ähnliche Themen',
          meaning:
            'Höchstens sechs Personen, die jetzt hier sind, höchstens drei davon aus gemeinsamen Veröffentlichungen, deren Themen sich am meisten gleichen; ein Thema weniger Personen wiegt mehr. Bis zu drei gemeinsame Themen werden genannt.',
        },
        similarNames: {
          term: 'ähnliche Namen',
          meaning:
            'Personen, deren voller Name, oder Nachname und Anfangsbuchstabe, für diesen gehalten werden könnte: damit niemand sie verwechselt.',
        },
        openTo: {
          term: 'offen für …',
          meaning:
            'Die Person hat es selbst gesagt, an einem Tag, der dabeisteht; es gilt, solange sie sagt, sonst zwölf Monate.',
        },
        level: {
          term: 'Stufe, „Im Aufbau“ …',
          meaning:
            'Die höchste Stufe, deren eigene Prüfungen bestanden sind: 1 durch die Nummer eines Datensatzes zugeordnet, 2 eine ORCID iD ist bekannt, 3 eine unabhängige Tatsache stimmt überein, 4 die Einrichtung bestätigt, 5 die Person bestätigt. 1 und 2 heißen „Im Aufbau“, 3 „Gesichert“, 4 und 5 „Bestätigt“.',
        },
        checks: {
          term: 'n von m Prüfungen',
          meaning:
            'Bestandene von den elf, die es gibt; jede steht mit Quelle und Datum da. Was älter als 400 Tage ist, wird genannt und zählt nicht.',
        },
      },
    },
    lists: {
      name: 'Listen',
      terms: {
        unit: {
          term: 'Veröffentlichungen einer Einrichtung',
          meaning: 'Die, an denen jemand von ihr beteiligt ist, jetzt oder früher hier.',
        },
        organisation: {
          term: 'Veröffentlichungen einer Organisation',
          meaning: 'Die, deren Autorenliste sie nennt.',
        },
        peopleOfOrganisation: {
          term: 'Personen einer Organisation',
          meaning: 'Forschende, deren Veröffentlichungen oder Stellen sie nennen.',
        },
        byYear: {
          term: 'Veröffentlichungen nach Jahr',
          meaning:
            'Die der Liste nach ihrem Jahr; die Balken und die Veröffentlichungen ohne Datum ergeben zusammen die Liste.',
        },
        topicsOfList: {
          term: 'Themen einer Liste',
          meaning:
            'Bis zu zwölf Themen, die die meisten ihrer Veröffentlichungen haben, jedes mit der Zahl der Veröffentlichungen dieser Liste.',
        },
        peopleOfYear: {
          term: 'Personen eines Jahres',
          meaning: 'Forschende, die an seinen Veröffentlichungen beteiligt sind.',
        },
        filtered: {
          term: 'gefilterte Liste',
          meaning:
            'Veröffentlichungen, die allen gewählten Filtern entsprechen. Die Zahl neben einer Wahl ist, wie viele sie neben den übrigen ließe.',
        },
      },
    },
    data: {
      name: 'Die Seite über die Daten',
      terms: {
        source: {
          term: 'Quelle',
          meaning:
            'Die Bezeichnung eines Exports, mit dem neuesten Tag, an dem etwas darin abgerufen wurde, und der Lizenz, die die Einrichtung dafür angibt.',
        },
        records: {
          term: 'Veröffentlichungen, Personen',
          meaning: 'Wie viele Veröffentlichungen und Forschende einen Datensatz dieser Quelle haben.',
        },
        coverage: {
          term: 'Abdeckung',
          meaning:
            'Wie viele von allen Veröffentlichungen, und von denen jeder Einrichtung, eine DOI, eine Zusammenfassung, ein Jahr haben; wie viele Personen eine ORCID iD.',
        },
      },
    },
  },
});
