import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorksSet } from '../evaluation-set.ts';
import type { LabelledWork } from '../labelled-works.ts';
import { readWorks } from '../read-works.ts';
import { joinBySharedKeys } from './join-by-shared-keys.ts';
import { worksTargets } from './targets.ts';

/**
 * A search for a systematic review, with the caption `Duplicate` on each record of a work that has several. The
 * caption does not say which work: of the records so marked, those are one that share a DOI, or the first author
 * with the title or with the first page. Every marked record has a partner by this, so nothing is left over.
 */
export const iebhSet: WorksSet = {
  name: 'iebh',
  kind: 'works',
  about: 'an EndNote library of a review; the caption Duplicate marks the records of works with several',
  targets: worksTargets,
  async load(corpora) {
    const file = 'tafenoquine.xml';
    const xml = readFileSync(join(corpora, 'dedupe', 'iebh', file), 'utf8');
    const keys = xmlToTruthKeys(xml);
    const works = joinBySharedKeys([...keys.values()]);
    const names = new Map([...keys.keys()].map((entry, place) => [entry, works[place] ?? place]));
    const records = await readWorks(file, xml);
    return {
      labelled: records.map((record): LabelledWork => {
        const { entry } = record.provenance;
        if (!names.has(entry)) throw new Error(`${file} has no record number ${entry}`);
        return { record, work: `work ${names.get(entry) ?? ''}` };
      }),
    };
  },
};

/** What joins each record with others, by its number; a record that is not marked is joined with none. */
function xmlToTruthKeys(xml: string): Map<string, string[]> {
  return new Map(
    xml
      .split('<record>')
      .slice(1)
      .map((record) => {
        const [number, author] = [textOf(record, 'rec-number'), textOf(record, 'author')];
        if (textOf(record, 'caption') !== 'duplicate') return [number, [`alone ${number}`]];
        const firstPage = /^\w+/.exec(textOf(record, 'pages'))?.[0];
        return [
          number,
          [
            `${author} ${textOf(record, 'title').replaceAll(/\W/g, '')}`,
            ...(firstPage === undefined ? [] : [`${author} p. ${firstPage}`]),
            ...[textOf(record, 'electronic-resource-num')].filter((doi) => doi !== ''),
          ],
        ];
      }),
  );
}

function textOf(record: string, tag: string): string {
  const inner = new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 's').exec(record)?.[1] ?? '';
  return inner
    .replaceAll(/<[^>]*>/g, '')
    .trim()
    .toLowerCase();
}
