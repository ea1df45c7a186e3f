import type { DateBasis } from '../../model/dated.ts';
import { toPartialDate } from '../../normalise/dates.ts';
import { toDoi } from '../../normalise/identifiers/index.ts';
import { toLanguageTag } from '../../normalise/languages.ts';
import { textToRichText } from '../../normalise/markup/index.ts';
import type { ImportContext } from '../importer.ts';
import type { JsonObject } from '../json/read.ts';
import { abstractToFields, doiToFields, isRetractedTitle, urlToFields } from '../mapping/converters.ts';
import type { FieldMapping, FieldTable } from '../mapping/field-mapping.ts';
import { addressToLicence } from '../mapping/licence.ts';
import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { fundingReferencesToFields } from './funding.ts';
import { ignored } from './ignored.ts';
import { contributorsToFields, creatorsToFields } from './names.ts';
import {
  alternateIdentifiersToFields,
  containerToFields,
  relatedIdentifiersToFields,
  relatedItemsToFields,
} from './related.ts';
import { seriesInformationToFields } from './series.ts';
import { subjectsToFields } from './subjects.ts';
import { dataciteTypesToType } from './types.ts';
import { toItems, toObjectItems, toText } from './value.ts';
import { lookUp } from '../mapping/look-up.ts';

/** A work in the shape of the REST API's attributes, with what the converters need besides. */
export interface DataciteWork {
  attributes: JsonObject;
  context: ImportContext;
}

type Row = FieldMapping<unknown, DataciteWork, WorkFields>;

/**
 * Properties of the DataCite Metadata Schema, as the REST API names them. Earlier rows win.
 * https://datacite-metadata-schema.readthedocs.io/en/4.6/properties/
 */
const rows: readonly Row[] = [
  { source: 'titles', target: ['title', 'retracted'], convert: titlesToFields },
  {
    source: 'creators',
    target: ['bylines', 'bylinesTruncated'],
    convert: (value, _, notes) => creatorsToFields(value, notes),
  },
  {
    source: 'contributors',
    target: ['editors'],
    convert: (value, _, notes) => contributorsToFields(value, notes),
  },
  { source: 'types', target: ['type'], convert: typesToFields },
  {
    source: 'doi',
    target: ['identifiers'],
    convert: (value, _, notes) => doiToFields(toText(value) ?? '', notes),
  },
  {
    source: 'identifiers',
    target: ['identifiers', 'relations', 'links'],
    convert: alternatesToFields,
  },
  {
    source: 'alternateIdentifiers',
    target: ['identifiers', 'relations', 'links'],
    convert: alternatesToFields,
  },
  { source: 'url', target: ['links'], convert: (value, _, notes) => linkToFields(value, notes) },
  { source: 'dates', target: ['dates'], convert: datesToFields },
  { source: 'publicationYear', target: ['dates'], convert: yearToFields },
  {
    source: 'relatedItems',
    target: ['venue', 'volume', 'issue', 'pages', 'articleNumber', 'edition', 'relations'],
    convert: (value, _, notes) => relatedItemsToFields(value, notes),
  },
  {
    source: 'container',
    target: ['venue', 'volume', 'issue', 'pages', 'articleNumber', 'edition', 'relations'],
    convert: (value, _, notes) => containerToFields(value, notes),
  },
  {
    source: 'descriptions',
    target: ['abstract', 'venue', 'volume', 'issue', 'pages'],
    convert: descriptionsToFields,
  },
  {
    source: 'publisher',
    target: ['venue'],
    convert: (value) => {
      const publisher = toText(value);
      return publisher === undefined ? undefined : { venue: { publisher } };
    },
  },
  {
    source: 'relatedIdentifiers',
    target: ['relations', 'venue'],
    convert: (value, _, notes) => relatedIdentifiersToFields(value, notes),
  },
  { source: 'rightsList', target: ['licence'], convert: rightsToFields },
  {
    source: 'fundingReferences',
    target: ['funding'],
    convert: (value) => fundingReferencesToFields(value),
  },
  { source: 'subjects', target: ['topics'], convert: (value) => subjectsToFields(value) },
  {
    source: 'language',
    target: ['language'],
    convert: (value) => {
      const language = toLanguageTag(toText(value) ?? '');
      return language === undefined ? undefined : { language };
    },
  },
];

export const dataciteTable: FieldTable<unknown, DataciteWork, WorkFields> = {
  of: 'Works',
  rows,
  alongside: {
    id: 'the DOI, where `doi` is missing',
    state: 'drafts are left out: nobody can look them up',
  },
  ignored,
};

/** Property 3: the title without a type, with its subtitle; translations and other titles are left. */
function titlesToFields(value: unknown): WorkFields | undefined {
  const titles = toItems(value).map((item) => (typeof item === 'string' ? { title: item } : item));
  const items = toObjectItems(titles).filter((item) => toText(item['title']) !== undefined);
  const main = items.find((item) => toText(item['titleType']) === undefined) ?? items[0];
  const text = toText(main?.['title']);
  if (text === undefined) return undefined;
  const subtitle = toText(
    items.find((item) => /^subtitle$/i.test(toText(item['titleType']) ?? ''))?.['title'],
  );
  const whole = subtitle === undefined ? text : `${text}${/[.:?!]$/.test(text) ? ' ' : ': '}${subtitle}`;
  const title = textToRichText(whole, 'title', toLanguageTag(toText(main?.['lang']) ?? ''));
  if (title === undefined) return undefined;
  return { title, ...(isRetractedTitle(title.text) ? { retracted: true } : {}) };
}

function typesToFields(value: unknown, _: DataciteWork, notes: Notes): WorkFields | undefined {
  const type = dataciteTypesToType(value);
  if (type === undefined) {
    notes.add('notice', 'unknown-type', 'DataCite has no such type of work', {
      value,
      hint: 'It is listed as "other".',
    });
  }
  return { type: type ?? 'other' };
}

/** Property 8: date types that say when something happened to the work as such. */
const bases: Readonly<Record<string, DateBasis>> = {
  issued: 'issued',
  available: 'posted',
  accepted: 'accepted',
  submitted: 'submitted',
};

function datesToFields(value: unknown, _: DataciteWork, notes: Notes): WorkFields | undefined {
  const dates = toObjectItems(value).flatMap((item) => {
    const basis = lookUp(bases, toText(item['dateType'])?.toLowerCase());
    const text = toText(item['date']);
    if (basis === undefined || text === undefined) return [];
    const date = toPartialDate(text);
    if (date === undefined) {
      notes.add('warning', 'unreadable-date', 'This date cannot be read', {
        value: text,
        hint: 'Expected a date such as 2020-03-04 between the years 1000 and 2100.',
      });
    }
    return date === undefined ? [] : [{ value: basis === 'issued' ? withoutPadding(date) : date, basis }];
  });
  return dates.length === 0 ? undefined : { dates };
}

function alternatesToFields(
  value: unknown,
  { attributes }: DataciteWork,
  notes: Notes,
): WorkFields | undefined {
  return alternateIdentifiersToFields(value, toDoi(toText(attributes['doi']) ?? ''), notes);
}

/** Registrants who know the year alone often write its first day. */
function withoutPadding(date: string): string {
  return date.replace(/-01-01$/, '');
}

/** Where the day is known on which the work became available, its year says nothing more. */
function yearToFields(value: unknown, { attributes }: DataciteWork): WorkFields | undefined {
  const year = toPartialDate(toText(value));
  if (year === undefined) return undefined;
  const isKnown = toObjectItems(attributes['dates']).some(
    ({ date, dateType }) =>
      /^available$/i.test(toText(dateType) ?? '') && toPartialDate(toText(date))?.startsWith(year),
  );
  return isKnown ? undefined : { dates: [{ value: year, basis: 'issued' }] };
}

/** Property 17: the abstract; series information, which kernel 4 keeps here, as the venue. */
function descriptionsToFields(value: unknown, { context }: DataciteWork): WorkFields | undefined {
  const items = toObjectItems(value);
  const typed = (type: RegExp): JsonObject | undefined =>
    items.find(
      (item) => type.test(toText(item['descriptionType']) ?? '') && toText(item['description']) !== undefined,
    );
  const abstract = typed(/^abstract$/i);
  const series = toText(typed(/^seriesinformation$/i)?.['description']);
  const text = toText(abstract?.['description']) ?? '';
  const fields = {
    ...abstractToFields(
      textToRichText(text, 'abstract', toLanguageTag(toText(abstract?.['lang']) ?? '')),
      context,
    ),
    ...(series === undefined ? {} : seriesInformationToFields(series)),
  };
  return Object.keys(fields).length === 0 ? undefined : fields;
}

/** Property 16: the SPDX identifier, or the address of a Creative Commons licence. */
function rightsToFields(value: unknown): WorkFields | undefined {
  for (const item of toObjectItems(value)) {
    const spdx = /^spdx$/i.test(toText(item['rightsIdentifierScheme']) ?? '')
      ? toText(item['rightsIdentifier'])?.replaceAll(/\s+/g, '-').toUpperCase()
      : undefined;
    const licence = spdx ?? addressToLicence(toText(item['rightsUri']) ?? '');
    if (licence !== undefined) return { licence };
  }
  return undefined;
}

function linkToFields(value: unknown, notes: Notes): WorkFields | undefined {
  const links = urlToFields(toText(value) ?? '', notes)?.links;
  return links === undefined ? undefined : { links };
}
