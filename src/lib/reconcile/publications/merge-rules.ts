import { assertedRelation } from './asserted-relation.ts';
import type { MergeRule } from './merge-rule.ts';
import { misspeltTitle } from './misspelt-title.ts';
import { sameIdentifier } from './same-identifier.ts';
import { sameRecord } from './same-record.ts';
import { sameShortTitle } from './same-short-title.ts';
import { sameTitleAndAuthors } from './same-title-and-authors.ts';
import { sameTitleAndPlace } from './same-title-and-place.ts';
import { sameTitleAndYear } from './same-title-and-year.ts';
import { sameTitle } from './same-title.ts';
import { titleWithoutSubtitle } from './title-without-subtitle.ts';

/** Strongest first: where joining two sets would contradict something, it is the weaker pair that gives way. */
export const mergeRules: readonly MergeRule[] = [
  sameRecord,
  sameIdentifier,
  assertedRelation,
  sameTitle,
  sameTitleAndAuthors,
  sameTitleAndPlace,
  sameTitleAndYear,
  sameShortTitle,
  titleWithoutSubtitle,
  misspeltTitle,
];
