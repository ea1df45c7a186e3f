import type { RegisterPerson } from '../people/register-person.ts';

/** What somebody looked at and decided about the own people, by their ids, so that it is not asked again. */
export type Settled = ReadonlyMap<string, { lookedAt: ReadonlySet<string>; notSame: ReadonlySet<string> }>;

export const nothingSettled: Settled = new Map();

export function toSettled(people: readonly Pick<RegisterPerson, 'id' | 'curated'>[]): Settled {
  return new Map(
    people.flatMap(({ id, curated: { lookedAt, notSame } = {} }) =>
      lookedAt === undefined && notSame === undefined
        ? []
        : [[id, { lookedAt: new Set(lookedAt), notSame: new Set(notSame) }] as const],
    ),
  );
}
