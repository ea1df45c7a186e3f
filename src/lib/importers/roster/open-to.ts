import type { Availability } from '../../model/availability.ts';
import { foldName } from '../../normalise/names/index.ts';
import type { Notes } from '../mapping/notes.ts';
import type { PersonFields } from '../mapping/person-fields.ts';
import type { Cells } from './cells.ts';

type Kind = Availability['kinds'][number];

/** How the words of a cell begin, in English and German, for each kind of request a person says to be open to. */
const beginnings: readonly (readonly [string, Kind])[] = [
  ['collab', 'collaborate'],
  ['kooperation', 'collaborate'],
  ['zusammenarbeit', 'collaborate'],
  ['supervis', 'supervise'],
  ['betreu', 'supervise'],
  ['media', 'media'],
  ['medien', 'media'],
  ['press', 'media'],
  ['interview', 'media'],
  ['consult', 'consult'],
  ['advi', 'consult'],
  ['berat', 'consult'],
  ['speak', 'speak'],
  ['talk', 'speak'],
  ['vortrag', 'speak'],
  ['mentor', 'mentor'],
];

/** `collaborate; media` as a declaration; words nobody knows are reported. */
export function cellsToAvailability(cells: Cells, notes: Notes): PersonFields | undefined {
  const words = cells.list('openTo').flatMap((text) => text.split(/[,/]/));
  const kinds = new Set<Kind>();
  for (const word of words.map((each) => each.trim()).filter((each) => each !== '')) {
    const kind = beginnings.find(([beginning]) =>
      foldName(word)
        .split(' ')
        .some((part) => part.startsWith(beginning)),
    )?.[1];
    if (kind !== undefined) kinds.add(kind);
    else noteUnknown(word, notes);
  }
  return kinds.size === 0 ? undefined : { availability: { kinds: [...kinds] } };
}

function noteUnknown(value: string, notes: Notes): void {
  notes.add('warning', 'unknown-availability', 'Nobody knows what this person is open to', {
    value,
    hint: 'Use collaborate, supervise, media, consult, speak or mentor.',
  });
}
