import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Affiliation } from '../../../../../src/lib/model/byline.ts';
import type { NameParts } from '../../../../../src/lib/normalise/names/index.ts';
import type { PeopleSet } from '../../evaluation-set.ts';
import { evaluateLinks, type LabelledByline } from './evaluate-links.ts';
import { partsToPrinted, toRosterRow, toWork } from './invented-records.ts';
import { namesTargets } from './targets.ts';

const author = z.object({
  first: z.string().nullable(),
  middle: z.string().nullable(),
  last: z.string(),
  suffix: z.string().nullable(),
  affiliations: z.array(z.string()),
});
const signatures = z.record(z.string(), z.object({ signature_id: z.string(), author_info: author }));
const clusters = z.record(
  z.string(),
  z.object({ cluster_id: z.string(), signature_ids: z.array(z.string()) }),
);

/**
 * 3,351 signatures of 596 people, chosen for their common names; the clusters are the truth. There are names and the
 * names of affiliations, no years, no identifiers and one author of each work. Every second person has a profile,
 * which knows the name and the affiliation of their first two signatures; the others are strangers of the same names.
 */
export const s2andQianSet: PeopleSet = {
  name: 's2and-qian',
  kind: 'people',
  about: 'names and affiliations of people with common names; the clusters of signatures are the people',
  targets: namesTargets,
  load(corpora) {
    const folder = join(corpora, 'dedupe', 's2and-qian');
    const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const known = signatures.parse(read('signatures.json'));
    // The clusters also name signatures that the published file does not hold.
    const groups = Object.values(clusters.parse(read('clusters.json'))).map((cluster) => ({
      ...cluster,
      signature_ids: cluster.signature_ids.filter((id) => known[id] !== undefined),
    }));
    const people = groups.flatMap(({ cluster_id, signature_ids }, number) => {
      const described = signature_ids.slice(0, 2).flatMap((id) => known[id]?.author_info ?? []);
      const [first] = described;
      if (number % 2 === 1 || first === undefined) return [];
      return toRosterRow(cluster_id, [{ parts: toParts(first), kind: 'preferred' }], {
        careers: described.flatMap(toAffiliations).map((organisation) => ({ organisation })),
      });
    });
    const labelled = groups.flatMap(({ cluster_id, signature_ids }) =>
      signature_ids.map((entry): LabelledByline => {
        const info = known[entry]?.author_info;
        const note = info?.affiliations.length === 0 ? 'no affiliation' : 'affiliation or name not known';
        return { entry, place: 0, person: cluster_id, note };
      }),
    );
    const works = Object.values(known).map(({ signature_id, author_info }) =>
      toWork(signature_id, [partsToPrinted(toParts(author_info), [], toAffiliations(author_info))]),
    );
    return Promise.resolve(evaluateLinks({ works, people, labelled }));
  },
};

type Author = z.infer<typeof author>;

function toParts({ first, middle, last, suffix }: Author): NameParts {
  const given = [first, middle].filter((part) => part !== null && part !== '').join(' ');
  return { family: last, ...(given === '' ? {} : { given }), ...(suffix === null ? {} : { suffix }) };
}

function toAffiliations({ affiliations }: Author): Affiliation[] {
  return affiliations.filter((name) => name !== '').map((name) => ({ name, identifiers: [] }));
}
