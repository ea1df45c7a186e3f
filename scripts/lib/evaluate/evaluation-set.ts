import type { LabelledWorks } from './labelled-works.ts';
import type { Scores } from './pairwise.ts';

/** A set of records of which somebody said which belong together. */
export type EvaluationSet = WorksSet | PeopleSet;

interface SetFacts {
  name: string;
  /** What it is and what marks the truth in it, in a sentence. */
  about: string;
  /** What is to be reached at least; absent where the set is read for its cases alone. */
  targets?: Pick<Scores, 'precision' | 'recall'>;
}

/** Records of which it is known which are one work. */
export interface WorksSet extends SetFacts {
  kind: 'works';
  /** @param corpora the folder of public exports */
  load(corpora: string): Promise<LabelledWorks>;
}

/** Bylines of which it is known whose they are. The set runs the pipeline itself, since each sees people otherwise. */
export interface PeopleSet extends SetFacts {
  kind: 'people';
  load(corpora: string): Promise<EvaluationResult>;
}

/** One pair that was got wrong. */
export interface WrongPair {
  a: string;
  b: string;
  /** For a false merge the rules that made it, for a miss what kept the two apart. */
  class: string;
}

/** What the pipeline made of a set. */
export interface EvaluationResult {
  /** How many records or bylines. */
  items: number;
  pairwise: Scores;
  bCubed?: Scores;
  falseMerges: WrongPair[];
  misses: WrongPair[];
}
