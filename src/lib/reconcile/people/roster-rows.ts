import { identifierToKey } from '../../model/identifier.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import type { CuratedSets } from '../curation/curated-sets.ts';
import { addTo } from '../multimap.ts';
import { UnionFind } from '../union-find.ts';
import { passesBylineTest } from './byline-test.ts';
import { identifierOf } from './register-person.ts';

/**
 * The rows of lists of people. One list that gives two rows two keys and two names says that they are two people,
 * whatever identifier was pasted beside both of them.
 */
export class RosterRows {
  readonly #records: readonly PersonRecord[];
  readonly #decided: UnionFind;
  readonly #members = new Map<number, number[]>();

  /** @param curated rows that people decided are one person are no two people */
  constructor(records: readonly PersonRecord[], { mustJoin }: Pick<CuratedSets, 'mustJoin'>) {
    this.#records = records;
    this.#decided = new UnionFind(records.length);
    for (const { a, b } of mustJoin) {
      const [mine, theirs] = [this.#rowOf(a), this.#rowOf(b)];
      if (mine !== undefined && theirs !== undefined) this.#decided.union(mine, theirs);
    }
    for (const [place, { origin }] of records.entries())
      if (origin === 'roster') this.#members.set(place, [place]);
  }

  /** Two rows of the sets of `a` and `b` that are two people. */
  findTwo(a: number, b: number): [number, number] | undefined {
    for (const mine of this.#members.get(a) ?? []) {
      const other = this.#members.get(b)?.find((theirs) => this.#areTwo(mine, theirs));
      if (other !== undefined) return [mine, other];
    }
    return undefined;
  }

  /** Notes that the sets of `a` and `b` are one, which `root` now stands for. */
  join(root: number, a: number, b: number): void {
    const both = [...(this.#members.get(a) ?? []), ...(this.#members.get(b) ?? [])];
    if (both.length > 0) this.#members.set(root, this.#differentlyNamed(both));
  }

  /** The identifiers, by file, that stand on rows of two people. */
  findShared(shared: readonly { key: string; members: readonly number[] }[]): SharedByRows[] {
    return shared.flatMap(({ key, members }) => {
      const byFile = new Map<string, number[]>();
      for (const place of members) {
        const record = this.#records[place];
        if (record?.origin === 'roster') addTo(byFile, record.provenance.file, place);
      }
      return [...byFile.values()].flatMap((places): SharedByRows[] => {
        const two = this.#firstTwo(places);
        return two === undefined ? [] : [{ key, places, two }];
      });
    });
  }

  #firstTwo(places: readonly number[]): [number, number] | undefined {
    // Of so many names some differ, and each is compared with each.
    const first = this.#differentlyNamed(places).slice(0, mostNames);
    for (const [at, mine] of first.entries()) {
      const other = first.slice(at + 1).find((theirs) => this.#areTwo(mine, theirs));
      if (other !== undefined) return [mine, other];
    }
    return undefined;
  }

  #areTwo(a: number, b: number): boolean {
    const [mine, theirs] = [this.#records[a], this.#records[b]];
    if (mine === undefined || theirs === undefined) return false;
    if (mine.provenance.file !== theirs.provenance.file || keyOf(mine) === keyOf(theirs)) return false;
    return !namesAgree(mine, theirs) && this.#decided.find(a) !== this.#decided.find(b);
  }

  /** One row of each name of each list: those of one name are no two people. */
  #differentlyNamed(places: readonly number[]): number[] {
    const byName = new Map<string, number>();
    for (const place of places) {
      const { names, provenance } = this.#records[place] ?? {};
      const name = `${provenance?.file ?? ''}\n${names?.map(({ display }) => display).join('\n') ?? ''}`;
      if (!byName.has(name)) byName.set(name, place);
    }
    return [...byName.values()];
  }

  #rowOf(places: readonly number[]): number | undefined {
    return places.find((place) => this.#records[place]?.origin === 'roster') ?? places[0];
  }
}

/** An identifier that stands on several rows of one list. */
export interface SharedByRows {
  key: string;
  /** The rows. */
  places: readonly number[];
  /** Two of them whose names differ. */
  two: readonly [number, number];
}

const mostNames = 50;

/** The records, without the identifiers that stand on rows of two people: they say nothing of either. */
export function withoutShared(
  records: readonly PersonRecord[],
  shared: readonly SharedByRows[],
): readonly PersonRecord[] {
  if (shared.length === 0) return records;
  const lost = new Map<number, Set<string>>();
  for (const { key, places } of shared) {
    for (const place of places) lost.set(place, new Set([...(lost.get(place) ?? []), key]));
  }
  return records.map((record, place) => {
    const keys = lost.get(place);
    if (keys === undefined) return record;
    const identifiers = record.identifiers.filter((identifier) => !keys.has(identifierToKey(identifier)));
    return { ...record, identifiers };
  });
}

/** Whether two records may be of one person by their names; who bears none may be anybody. */
export function namesAgree(a: PersonRecord | undefined, b: PersonRecord | undefined): boolean {
  if (a === undefined || b === undefined || a.names.length === 0 || b.names.length === 0) return true;
  return a.names.some((name) => passesBylineTest(name, b.names));
}

function keyOf({ identifiers, provenance }: PersonRecord): string {
  return identifierOf(identifiers, 'roster') ?? provenance.entry;
}
