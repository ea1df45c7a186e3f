import type { EvaluationSet } from '../evaluation-set.ts';
import { asysdSet } from './asysd.ts';
import { bibDedupeSet } from './bib-dedupe.ts';
import { colrevSet } from './colrev.ts';
import { dblpAcmSet } from './dblp-acm.ts';
import { iebhSet } from './iebh.ts';
import { peopleSets } from './people/index.ts';

/** Every set, in the order of the table. */
export const evaluationSets: readonly EvaluationSet[] = [
  asysdSet,
  iebhSet,
  dblpAcmSet,
  colrevSet,
  bibDedupeSet,
  ...peopleSets,
];
