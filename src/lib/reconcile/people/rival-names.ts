import { isInitialsOnly, type NameParts } from '../../normalise/names/index.ts';
import type { NamedByline } from '../byline-keys.ts';
import { addTo } from '../multimap.ts';
import { bylineToSpelling, type Candidate } from './name-index.ts';
import { nameToBlocks, toLikeness } from './name-likeness.ts';

/** A name that is spelled out, and the places (institutions, works) that print it. */
interface SpelledName<Place> {
  byline: NamedByline;
  places: Set<Place>;
}

/**
 * The names spelled out in each place, so that a name that tells less is taken for nobody where it may be that of two
 * people who are about: W. Wang beside Wei Wang and Wenbo Wang. Each spelling is kept and compared once.
 */
export class RivalNames<Place> {
  readonly #asked: ReadonlySet<string>;
  readonly #names = new Map<string, SpelledName<Place> | undefined>();
  readonly #blocks = new Map<string, SpelledName<Place>[]>();
  readonly #known = new Map<string, ReadonlySet<Place>>();

  /** @param asked the blocks of the names that will be asked for */
  constructor(asked: ReadonlySet<string>) {
    this.#asked = asked;
  }

  add(place: Place, byline: NamedByline): void {
    const spelling = bylineToSpelling(byline);
    let name = this.#names.get(spelling);
    if (name === undefined && !this.#names.has(spelling)) {
      name = this.#toName(byline);
      this.#names.set(spelling, name);
    }
    name?.places.add(place);
  }

  /** The places that print a name like the byline's and unlike the person's, or like the person's alone. */
  placesOf(byline: NamedByline, { person }: Candidate): ReadonlySet<Place> {
    const question = `${person.id}\n${bylineToSpelling(byline)}`;
    let places = this.#known.get(question);
    if (places === undefined) {
      const isRival = (name: NameParts): boolean =>
        (toLikeness(name, person.names) === undefined) !== (toLikeness(name, [byline]) === undefined);
      const blocks = new Set([byline, ...person.names].flatMap(nameToBlocks));
      const names = new Set([...blocks].flatMap((block) => this.#blocks.get(block) ?? []));
      places = new Set([...names].filter((name) => isRival(name.byline)).flatMap((name) => [...name.places]));
      this.#known.set(question, places);
    }
    return places;
  }

  /** None for what has no more than initials, and where nobody asks for the name. */
  #toName(byline: NamedByline): SpelledName<Place> | undefined {
    if (byline.kind !== 'person' || byline.given === undefined || isInitialsOnly(byline.given))
      return undefined;
    const blocks = nameToBlocks(byline).filter((block) => this.#asked.has(block));
    if (blocks.length === 0) return undefined;
    const name = { byline, places: new Set<Place>() };
    for (const block of blocks) addTo(this.#blocks, block, name);
    return name;
  }
}
