import { isObject } from '../compare/values.ts';
import type { Publication } from '../../../src/lib/model/publication.ts';
import type { CitationReader } from './readers/reader.ts';
import { beginTrip, readBack } from './round-trip.ts';
import { type CitationFiles, findCitationFiles } from './site-files.ts';
import type { CorpusTrip } from './tables.ts';

/** What came of reading every citation file of a site. */
export interface CheckedCitations {
  files: number;
  /** Of the files of each kind in each format, by each reader. */
  trips: CorpusTrip[];
  /** Files that cannot be read, and those of lists that the import knows nothing of, as sentences. */
  problems: string[];
}

/** The site's files and what they were made of. */
export interface CitationsUnderCheck {
  files: Iterable<string>;
  textOf: (file: string) => string;
  /** The works of each list, by `kind/slug`. */
  works: ReadonlyMap<string, readonly Publication[]>;
}

/** Has every citation file of a site read by each reader of its format, and compares it with the works of its list. */
export async function checkCitationFiles(
  site: CitationsUnderCheck,
  readers: readonly CitationReader[],
  onFiles: (done: number, total: number) => void = () => undefined,
): Promise<CheckedCitations> {
  const found = findCitationFiles(site.files);
  const trips = new Map<string, CorpusTrip>();
  const problems: string[] = [];
  const jsonFiles = new Map(
    found.filter(({ format }) => format === 'csl-json').map((group) => [nameOf(group), group.parts]),
  );
  for (const [done, group] of found.entries()) {
    onFiles(done, found.length);
    const works = site.works.get(nameOf(group));
    if (works === undefined) {
      problems.push(...group.parts.map((part) => `${part} is of a list that the import does not know`));
      continue;
    }
    const held = worksOfParts(works, jsonFiles.get(nameOf(group)) ?? [], site.textOf);
    for (const reader of readers) {
      if (reader.formats[group.format] === undefined) continue;
      const key = `${group.kind} ${group.format} ${reader.name}`;
      const trip = trips.get(key) ?? {
        corpus: group.kind,
        ...beginTrip(group.format, reader, 0),
      };
      trips.set(key, trip);
      trip.works += works.length;
      for (const [index, part] of group.parts.entries()) {
        const inPart = held[index] ?? [];
        try {
          await readBack(site.textOf(part), inPart, reader, trip);
        } catch (error) {
          if (!(error instanceof Error)) throw error;
          problems.push(`${part} cannot be read by ${reader.name}: ${error.message}`);
        }
      }
    }
  }
  return {
    files: found.reduce((sum, { parts }) => sum + parts.length, 0),
    trips: [...trips.values()],
    problems,
  };
}

function nameOf({ kind, slug }: CitationFiles): string {
  return `${kind}/${slug}`;
}

/**
 * The works of each file of a list in the order of the file, since some readers give no keys. A list is cut at the same
 * works in every format, and its files of CSL-JSON can be read without a parser of anybody's.
 */
function worksOfParts(
  works: readonly Publication[],
  jsonFiles: readonly string[],
  textOf: (file: string) => string,
): (readonly Publication[])[] {
  const byKey = new Map(works.map((work) => [work.citationKey, work]));
  const parts = jsonFiles.map((file) => {
    const items: unknown = JSON.parse(textOf(file));
    return (Array.isArray(items) ? items : []).flatMap((item: unknown) => {
      const key = isObject(item) ? String(item['id']) : '';
      const work = byKey.get(key);
      byKey.delete(key);
      return work ?? [];
    });
  });
  // What stands in no file is looked for in the last, and told of as lost
  return [...parts.slice(0, -1), [...(parts.at(-1) ?? []), ...byKey.values()]];
}
