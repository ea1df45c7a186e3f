import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from './random.ts';
import { makeInstitution } from './synthetic-people.ts';
import { chooseYear, makeWork } from './synthetic-works.ts';
import { siteSettings, toRoster } from './write-synthetic.ts';

/** Each work has two people of the institution, so that a person has twice as many as they stand first in. */
const worksFirst = 10;

/**
 * Writes the content folder of an institution that does not exist, each of whose people has twenty works: ten with the
 * person after them in a ring, ten with the one before.
 */
export function writeProfiles(folder: string, profiles: number): void {
  const random = seededRandom(profiles);
  const institution = makeInstitution(random, profiles * 20);
  const exports = join(folder, 'exports');
  mkdirSync(exports, { recursive: true });
  writeFileSync(join(folder, 'site.yml'), siteSettings(institution.units));
  writeFileSync(join(exports, 'staff.csv'), toRoster(institution.people));
  const places = new Map(institution.people.map((person, place) => [person.number, place]));
  const works = institution.groups.flatMap(({ members, friends }) =>
    members.flatMap((person) => {
      const place = places.get(person.number) ?? 0;
      const next = institution.people[(place + 1) % institution.people.length] ?? person;
      return Array.from({ length: worksFirst }, (_, index) => {
        const number = place * worksFirst + index + 1;
        const others = Array.from({ length: random.zipf(9) }, () => friends[random.zipf(friends.length)]);
        const authors = [...new Set([person, next, ...others])].filter((author) => author !== undefined);
        const year = chooseYear(random);
        const work = makeWork(random, { number, year, authors, field: members[0]?.number ?? 0 });
        return JSON.stringify({ id: `https://openalex.org/W${9_000_000_000 + number}`, ...work });
      });
    }),
  );
  writeFileSync(join(exports, 'works.ndjson'), `${works.join('\n')}\n`);
}
