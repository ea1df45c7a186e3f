import type { Words } from '../en/index.ts';
import type { Formats } from '../formats.ts';

export const graphWords = ({ number, plural, count }: Formats): Words['graph'] => {
  const upToTwelve = 'keine eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
  const inWords = (value: number) => upToTwelve[value] ?? number(value);
  const who = (drawn: number, total: number) => {
    if (drawn !== total) {
      return `Die ${number(drawn)} von ${number(total)} Mitautorinnen und Mitautoren mit den meisten gemeinsamen Arbeiten`;
    }
    return total === 1
      ? 'Eine Mitautorin oder ein Mitautor'
      : `${capitalised(inWords(total))} Mitautorinnen und Mitautoren`;
  };
  const joint = { one: 'gemeinsame Veröffentlichung', other: 'gemeinsame Veröffentlichungen' };
  return {
    coauthorsOf: (person) => `Mitautorinnen und Mitautoren von ${person}`,
    coauthorsInPicture: (person) => `Mitautorinnen und Mitautoren von ${person} im Bild`,
    allCoauthors: (total) => `Alle ${number(total)} Mitautorinnen und Mitautoren`,
    name: 'Name',
    jointWorks: 'Gemeinsame Veröffentlichungen',
    years: 'Jahre',
    numberOfJointWorks: (works) => count(works, joint),
    closest: 'Am nächsten:',
    works: (works) => count(works, { one: 'Veröffentlichung', other: 'Veröffentlichungen' }),
    caption: {
      inGroups: (drawn, total, groups) =>
        `${who(drawn, total)} in ${groups === 1 ? 'einer Gruppe' : `${inWords(groups)} Gruppen`}.`,
      groupsAndAlone: (drawn, total, groups, alone) =>
        `${who(drawn, total)}: ${inWords(groups)} ${plural(groups, { one: 'Gruppe', other: 'Gruppen' })}, und ${inWords(alone)} ${plural(alone, { one: 'Person steht', other: 'Personen stehen' })} allein.`,
      allAlone: (drawn, total) => `${who(drawn, total)}: keine zwei haben gemeinsame Veröffentlichungen.`,
    },
    reading: {
      sizes: 'Größere Kreise und stärkere Linien bedeuten mehr gemeinsame Veröffentlichungen.',
      filled: 'Gefüllte Kreise führen zu einem Profil; offene sind Personen anderswo.',
      squares: 'Quadrate stehen für Veröffentlichungen mit mehr als 100 Autorinnen und Autoren.',
    },
    island: {
      centre: '{name}, in der Mitte von {count} anderen.',
      jointWorks: {
        one: '{name}: {count} gemeinsame Veröffentlichung{further}.',
        other: '{name}: {count} gemeinsame Veröffentlichungen{further}.',
      },
      further: '; auch mit {others}',
      more: '{count} weiteren',
      pointing:
        'Zeigen Sie auf einen Kreis, um gemeinsame Veröffentlichungen zu sehen; Strg oder ⌘ und das Mausrad vergrößern.',
      touching:
        'Berühren Sie einen Kreis, um gemeinsame Veröffentlichungen zu sehen; zwei Finger vergrößern.',
      zoomOut: 'Verkleinern',
      zoomIn: 'Vergrößern',
      reset: 'Zurücksetzen',
      resetDrawing: 'Zeichnung zurücksetzen',
      shownAt: 'Gezeigt mit {percent} %.',
    },
  };
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
