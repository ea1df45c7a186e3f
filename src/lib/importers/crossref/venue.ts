import type { Venue } from '../../model/venue.ts';
import { textToRichText } from '../../normalise/markup/index.ts';
import { toObjects, toText, type JsonObject } from '../json/read.ts';
import { isPreprintServer } from '../mapping/preprints.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { toAllTexts } from './values.ts';
import { lookUp } from '../mapping/look-up.ts';

const kinds: Readonly<Record<string, NonNullable<Venue['kind']>>> = {
  'journal-article': 'journal',
  'article-journal': 'journal',
  'proceedings-article': 'conference',
  'paper-conference': 'conference',
  'book-chapter': 'book',
  'book-section': 'book',
  'book-part': 'book',
  'reference-entry': 'book',
  chapter: 'book',
  'posted-content': 'repository',
  dataset: 'repository',
};

const series =
  /\b(?:lecture notes|series|communications in|advances in .* research|contemporary mathematics|studies in)\b/i;
const proceedings = /\b(?:proceedings|conference|symposium|workshop|congress)\b/i;

/**
 * `container-title` holds the title of a volume and of its series, in either order: that of the proceedings or the
 * book is the venue.
 */
export function containerToFields(value: unknown, item: JsonObject): WorkFields | undefined {
  const names = toAllTexts(value);
  const name =
    names.find((each) => proceedings.test(each) && !series.test(each)) ??
    names.find((each) => !series.test(each)) ??
    names[0];
  return name === undefined ? undefined : namedVenue(name, item);
}

/** The conference, where nothing else says where the paper appeared. */
export function eventToFields(value: unknown, item: JsonObject): WorkFields | undefined {
  const name = toText(value);
  return name === undefined ? undefined : namedVenue(name, item);
}

/** Of posted content, the institution is the server. */
export function institutionToFields(value: unknown, item: JsonObject): WorkFields | undefined {
  const name = toObjects(value)
    .map((each) => toText(each['name']))
    .find((each) => each !== undefined);
  return name === undefined || !isPosted(item) ? undefined : namedVenue(name, item);
}

/** Of posted content, the group is the server or its subject. */
export function groupToFields(value: unknown, item: JsonObject): WorkFields | undefined {
  const name = toText(value);
  if (name === undefined || !isPosted(item)) return undefined;
  return isPreprintServer(name) || /arxiv|preprint|open science framework/i.test(name)
    ? namedVenue(name, item)
    : undefined;
}

/** Of posted content without another sign of its server, the publisher. */
export function publisherToFields(value: unknown, item: JsonObject): WorkFields | undefined {
  const publisher = toPlain(toText(value) ?? '');
  if (publisher === '') return undefined;
  return isPosted(item) ? namedVenue(publisher, item) : { venue: { publisher } };
}

function isPosted(item: JsonObject): boolean {
  return item['type'] === 'posted-content';
}

function namedVenue(text: string, item: JsonObject): WorkFields | undefined {
  const name = toPlain(text);
  const kind = lookUp(kinds, toText(item['type']));
  return name === '' ? undefined : { venue: { name, ...(kind === undefined ? {} : { kind }) } };
}

/** Titles of journals hold entities and markup as titles of works do. */
function toPlain(text: string): string {
  return textToRichText(text, 'title')?.text ?? '';
}
