import { initialNameKey, isInitialsOnly, type NameParts } from '../../normalise/names/index.ts';
import type { NamedByline } from '../byline-keys.ts';
import { bylineToSpelling, type Candidate } from './name-index.ts';
import { toLikeness } from './name-likeness.ts';

/**
 * The names spelled out in one surrounding (an institution, the works of one co-author), so that initials are taken
 * for nobody where two people of these initials are about: W. Wang beside Wei Wang and Wenbo Wang.
 */
export class RivalNames {
  readonly #names = new Map<string, Map<string, NamedByline>>();
  readonly #known = new Map<string, boolean>();
  readonly #asked: ReadonlySet<string>;

  /** @param asked the initials that will be asked for, as `initialNameKey` */
  constructor(asked: ReadonlySet<string>) {
    this.#asked = asked;
  }

  add(surrounding: string, byline: NamedByline): void {
    const key = initialNameKey(byline);
    if (key === undefined || !this.#asked.has(key) || isInitialsOnly(byline.given ?? '')) return;
    const place = `${surrounding}\n${key}`;
    const names = this.#names.get(place) ?? new Map<string, NamedByline>();
    const spelling = bylineToSpelling(byline);
    if (names.has(spelling)) return;
    names.set(spelling, byline);
    this.#names.set(place, names);
    this.#known.clear();
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
}
