import { initialNameKey, isInitialsOnly, type NameParts } from '../../normalise/names/index.ts';
import type { NamedByline } from '../byline-keys.ts';
import { bylineToSpelling, type Candidate } from './name-index.ts';
import { toLikeness } from './name-likeness.ts';

/** A name that is spelled out, with its initials. */
interface SpelledName {
  key: string;
  spelling: string;
  byline: NamedByline;
}

/**
 * The names spelled out in one surrounding (an institution, the works of one co-author), so that initials are taken
 * for nobody where two people of these initials are about: W. Wang beside Wei Wang and Wenbo Wang.
 */
export class RivalNames {
  readonly #names = new Map<string, Map<string, NamedByline>>();
  readonly #known = new Map<string, boolean>();
  readonly #keys = new Map<string, string>();
  readonly #asked: ReadonlySet<string>;

  /** @param asked the initials that will be asked for, as `initialNameKey` */
  constructor(asked: ReadonlySet<string>) {
    this.#asked = asked;
  }

  /** The bylines that can be somebody's rivals, to be added. */
  toNames(bylines: readonly NamedByline[]): SpelledName[] {
    return bylines.flatMap((byline) => {
      if (byline.kind !== 'person') return [];
      const { family, given, particle } = byline;
      const written = [particle, family, given].join('\n');
      let key = this.#keys.get(written);
      if (key === undefined) this.#keys.set(written, (key = this.#toKey(byline)));
      return key === '' ? [] : [{ key, spelling: bylineToSpelling(byline), byline }];
    });
  }

  add(surrounding: string, names: readonly SpelledName[]): void {
    for (const { key, spelling, byline } of names) {
      const place = `${surrounding}\n${key}`;
      const known = this.#names.get(place);
      if (known?.has(spelling) === true) continue;
      if (known === undefined) this.#names.set(place, new Map([[spelling, byline]]));
      else known.set(spelling, byline);
      this.#known.clear();
    }
  }

  /** Whether somebody else in the surrounding has the initials of the byline. */
  has(surrounding: string, byline: NamedByline, { person }: Candidate): boolean {
    const key = initialNameKey(byline);
    if (key === undefined) return false;
    const question = [surrounding, person.id, bylineToSpelling(byline)].join('\n');
    let answer = this.#known.get(question);
    if (answer === undefined) {
      const isRival = (name: NameParts): boolean =>
        toLikeness(name, person.names) === undefined || toLikeness(name, [byline]) === undefined;
      answer = [...(this.#names.get(`${surrounding}\n${key}`)?.values() ?? [])].some(isRival);
      this.#known.set(question, answer);
    }
    return answer;
  }

  /** Empty where nobody asks for the initials, or the name has no more than them. */
  #toKey(byline: NamedByline): string {
    if (byline.given === undefined || isInitialsOnly(byline.given)) return '';
    const key = initialNameKey(byline) ?? '';
    return this.#asked.has(key) ? key : '';
  }
}
