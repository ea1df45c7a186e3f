/** What is compared of a work that was written and read back. */
export const citationFieldNames = [
  'type',
  'title',
  'authors',
  'editors',
  'date',
  'venue',
  'publisher',
  'volume',
  'issue',
  'pages',
  'edition',
  'doi',
  'arxiv',
  'pmid',
  'pmcid',
  'isbn',
  'issn',
  'url',
  'language',
  'keywords',
  'abstract',
  'licence',
  'retracted',
] as const;

export type CitationFieldName = (typeof citationFieldNames)[number];

/** Each as one text; what a work or a reader does not have is absent. */
export type CitationFields = Partial<Record<CitationFieldName, string>>;

/** Between the items of a list. */
export const listSeparator = ' | ';

/** A list that a reader gives as one text. */
export function splitList(text: string | undefined): string | undefined {
  return text?.split(/\s*,\s*/).join(listSeparator);
}

/** The fields without the absent ones, each on one line. */
export function toCitationFields(
  fields: Partial<Record<CitationFieldName, string | undefined>>,
): CitationFields {
  const clean: CitationFields = {};
  for (const name of citationFieldNames) {
    const value = fields[name]?.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
    if (value !== undefined && value !== '') clean[name] = value;
  }
  return clean;
}
