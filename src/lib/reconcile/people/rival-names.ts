import { isInitialsOnly, type NameParts } from '../../normalise/names/index.ts';
import type { NamedByline } from '../byline-keys.ts';
import { bylineToSpelling, type Candidate } from './name-index.ts';
import { nameToBlocks, toLikeness } from './name-likeness.ts';

/** A name that is spelled out, with the blocks in which it may be somebody's rival. */
interface SpelledName {
  blocks: readonly string[];
  spelling: string;
  byline: NamedByline;
}

/**
 * The names spelled out in one surrounding (an institution, the works of one co-author), so that a name that tells
 * less is taken for nobody where it may be that of two people who are about: W. Wang beside Wei Wang and Wenbo Wang.
 */
export class RivalNames {
  readonly #names = new Map<string, Map<string, NamedByline>>();
  readonly #known = new Map<string, boolean>();
  readonly #blocks = new Map<string, readonly string[]>();
  readonly #asked: ReadonlySet<string>;

  /** @param asked the blocks of the names that will be asked for */
  constructor(asked: ReadonlySet<string>) {
    this.#asked = asked;
  }

  /** The bylines that can be somebody's rivals, to be added. */
  toNames(bylines: readonly NamedByline[]): SpelledName[] {
    return bylines.flatMap((byline) => {
      if (byline.kind !== 'person') return [];
      const spelling = bylineToSpelling(byline);
      let blocks = this.#blocks.get(spelling);
      if (blocks === undefined) this.#blocks.set(spelling, (blocks = this.#toBlocks(byline)));
      return blocks.length === 0 ? [] : [{ blocks, spelling, byline }];
    });
  }

  add(surrounding: string, names: readonly SpelledName[]): void {
    for (const { blocks, spelling, byline } of names) {
      for (const block of blocks) {
        const place = `${surrounding}\n${block}`;
        const known = this.#names.get(place);
        if (known?.has(spelling) === true) continue;
        if (known === undefined) this.#names.set(place, new Map([[spelling, byline]]));
        else known.set(spelling, byline);
        this.#known.clear();
      }
    }
  }

  /** Whether a name in the surrounding is like the byline and not like the person, or like the person alone. */
  has(surrounding: string, byline: NamedByline, { person }: Candidate): boolean {
    const question = [surrounding, person.id, bylineToSpelling(byline)].join('\n');
    let answer = this.#known.get(question);
    if (answer === undefined) {
      const blocks = new Set([byline, ...person.names].flatMap(nameToBlocks));
      const isRival = (name: NameParts): boolean =>
        (toLikeness(name, person.names) === undefined) !== (toLikeness(name, [byline]) === undefined);
      answer = [...blocks].some((block) =>
        this.#names.get(`${surrounding}\n${block}`)?.values().some(isRival),
      );
      this.#known.set(question, answer);
    }
    return answer;
  }

  /** None where nobody asks for the name, or the name has no more than initials. */
  #toBlocks(byline: NamedByline): readonly string[] {
    if (byline.given === undefined || isInitialsOnly(byline.given)) return [];
    return nameToBlocks(byline).filter((block) => this.#asked.has(block));
  }
}
