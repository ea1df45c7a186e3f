import { citationWriters } from '../../../src/lib/format/citations/index.ts';

/** The files of one list of works, or of one work, in one format. */
export interface CitationFiles {
  /** The folder that they stand in: `researchers`. */
  kind: string;
  slug: string;
  /** The name of the format. */
  format: string;
  /** Paths below the root of the site, in the order of the list. */
  parts: string[];
}

const pattern =
  /^(?<kind>publications|researchers|units|topics|years|citations)\/(?<slug>[^/]+?)(?:\/part-(?<part>\d+))?\.(?<extension>[a-z]+)$/;

/** The citation files among the files of a site, sorted. */
export function findCitationFiles(files: Iterable<string>): CitationFiles[] {
  const formats = new Map(citationWriters.map(({ extension, name }) => [extension, name]));
  const found = new Map<string, CitationFiles & { numbered: [part: number, file: string][] }>();
  for (const file of files) {
    const { kind = '', slug = '', part = '1', extension = '' } = pattern.exec(file)?.groups ?? {};
    const format = formats.get(extension);
    if (format === undefined) continue;
    const key = `${kind}/${slug}.${extension}`;
    const group = found.get(key) ?? { kind, slug, format, parts: [], numbered: [] };
    group.numbered.push([Number(part), file]);
    found.set(key, group);
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { numbered, ...group }]) => ({
      ...group,
      parts: numbered.sort(([a], [b]) => a - b).map(([, file]) => file),
    }));
}
