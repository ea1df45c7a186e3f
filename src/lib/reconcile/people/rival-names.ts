import { isInitialsOnly } from '../../normalise/names/index.ts';
import type { NamedByline } from '../byline-keys.ts';
import { addTo, getOrMake } from '../multimap.ts';
import { BySpelling } from './by-spelling.ts';
import type { Candidate } from './name-index.ts';
import { nameToBlocks, toLikeness } from './name-likeness.ts';

/** A name that is spelled out somewhere, one object for each spelling. */
export interface SpelledName {
  byline: NamedByline;
}

/** Whether each of these names is like one name, as far as it was asked. */
type Likenesses = Map<SpelledName, boolean>;

/**
 * The names that are spelled out anywhere, so that a name that tells less is taken for nobody where it may be that of
 * two people who are about: W. Wang beside Wei Wang and Wenbo Wang. Each spelling is kept, and compared with another
 * spelling or person, once; where they are printed is for those to know who ask.
 */
export class RivalNames {
  readonly #asked: ReadonlySet<string>;
  readonly #names = new BySpelling<SpelledName | undefined>();
  readonly #blocks = new Map<string, SpelledName[]>();
  readonly #likeSpelling = new BySpelling<Likenesses>();
  readonly #likePerson = new Map<string, Likenesses>();
  readonly #known = new Map<string, BySpelling<ReadonlySet<SpelledName>>>();

  /** @param asked the blocks of the names that will be asked for */
  constructor(asked: ReadonlySet<string>) {
    this.#asked = asked;
  }

  /** None for what has no more than initials, and where nobody asks for the name. */
  meet(byline: NamedByline): SpelledName | undefined {
    if (byline.kind !== 'person' || byline.given === undefined) return undefined;
    return this.#names.get(byline, (name) => this.#toName(name));
  }

  /**
   * The names like the byline's and unlike the person's, or like the person's alone: one set for each question, to be
   * asked when all names were met.
   */
  rivalsOf(byline: NamedByline, { person }: Candidate): ReadonlySet<SpelledName> {
    const ofPerson = getOrMake(this.#known, person.id, () => new BySpelling<ReadonlySet<SpelledName>>());
    return ofPerson.get(byline, (asked) => this.#findRivals(asked, person));
  }

  #findRivals(byline: NamedByline, person: Candidate['person']): ReadonlySet<SpelledName> {
    const likeByline = this.#likeSpelling.get(byline, () => new Map());
    const likePerson = getOrMake(this.#likePerson, person.id, () => new Map());
    const rivals = new Set<SpelledName>();
    for (const block of new Set([byline, ...person.names].flatMap(nameToBlocks))) {
      for (const name of this.#blocks.get(block) ?? []) {
        if (isLike(name, person.names, likePerson) !== isLike(name, [byline], likeByline)) rivals.add(name);
      }
    }
    return rivals;
  }

  #toName(byline: NamedByline): SpelledName | undefined {
    if (byline.given === undefined || isInitialsOnly(byline.given)) return undefined;
    const blocks = nameToBlocks(byline).filter((block) => this.#asked.has(block));
    if (blocks.length === 0) return undefined;
    const name = { byline };
    for (const block of blocks) addTo(this.#blocks, block, name);
    return name;
  }
}

function isLike(name: SpelledName, names: Parameters<typeof toLikeness>[1], known: Likenesses): boolean {
  return getOrMake(known, name, () => toLikeness(name.byline, names) !== undefined);
}
