import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { PeopleSet } from '../../evaluation-set.ts';
import { evaluateLinks, siteName, siteRor, type LabelledByline } from './evaluate-links.ts';
import { atRor, partsToPrinted, toRosterRow, toWork } from './invented-records.ts';
import { namesTargets } from './targets.ts';

const part = z.object({ first: z.string().optional(), last: z.string() });
const entry = z.object({ canonical: part, id: z.string().optional(), variants: z.array(part).optional() });
type Part = z.infer<typeof part>;

/**
 * The names under which people published, as the editors of an anthology noted them. Everybody is in the register
 * under the canonical name; each variant is printed on one work with the institution's identifier. It shows which
 * spellings the byline test takes for one name among 1,770 people, and that a changed name links nobody.
 */
export const aclNamesSet: PeopleSet = {
  name: 'acl-names',
  kind: 'people',
  about:
    'canonical names and their variants, each variant printed with the institution; an entry is a person',
  targets: namesTargets,
  load(corpora) {
    const file = join(corpora, 'dedupe', 'acl-names', 'name_variants.json');
    const entries = z.array(entry).parse(JSON.parse(readFileSync(file, 'utf8')));
    const people = entries.map(({ canonical }, number) =>
      toRosterRow(`person ${number}`, [{ parts: toParts(canonical), kind: 'preferred' }], { joined: 2000 }),
    );
    const variants = entries.flatMap(({ canonical, variants: names = [] }, number) =>
      names.map((name, place) => ({ name, canonical, person: `person ${number}`, id: `${number}-${place}` })),
    );
    const works = variants.map(({ name, id }) =>
      toWork(id, [partsToPrinted(toParts(name), [], [atRor(siteName, siteRor)])], { year: 2015 }),
    );
    const labelled = variants.map(({ name, canonical, person, id }): LabelledByline => ({
      entry: id,
      place: 0,
      person,
      note: toNote(name, canonical),
    }));
    return Promise.resolve(evaluateLinks({ works, people, labelled }));
  },
};

function toParts({ first, last }: Part) {
  return { family: last, ...(first === undefined || first === '' ? {} : { given: first }) };
}

function toNote(name: Part, canonical: Part): string {
  if (name.last.toLowerCase() === canonical.last.toLowerCase()) return 'another given name';
  return name.first === canonical.first ? 'another surname' : 'both parts differ';
}
