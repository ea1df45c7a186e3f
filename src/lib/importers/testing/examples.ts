import type { ExampleItem } from './example-item.ts';
import { jsonExamples } from './json-examples.ts';
import { tableExamples } from './table-examples.ts';
import { taggedExamples } from './tagged-examples.ts';
import { xmlExamples } from './xml-examples.ts';

/** Writes a file of a format with the items, one record each, in their order. */
export type WriteExample = (items: readonly ExampleItem[]) => string;

/** By the importer's name: every format of the list has one. */
export const examples: Readonly<Record<string, WriteExample>> = {
  ...jsonExamples,
  ...tableExamples,
  ...taggedExamples,
  ...xmlExamples,
};
