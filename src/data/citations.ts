import { citationWriters, type CitationWriter, worksToCitationFile } from '../lib/format/citations/index.ts';
import {
  citationFilesOf,
  type CitationOffer,
  type OfferedFormat,
  worksToOffer,
} from '../lib/format/citations/offer.ts';
import type { Language } from '../lib/format/languages/language.ts';
import type { Publication } from '../lib/model/publication.ts';
import type { SitePaths } from '../paths.ts';
import { worksToParts } from '../lib/format/citations/parts.ts';
import { type CitedList, citedLists } from './cited-lists.ts';
import { publicationEntries, publicationEntry, readPublication, readPublications } from './publications.ts';
import { paths, pathsIn, siteFacts } from './site.ts';

const { settings, counts, citationStyles: styles = [] } = siteFacts();
const made = citationFilesOf(settings.citations, counts.publications);

const listsOfResearchers = new Map(citedLists('researchers').map((list) => [list.slug, list]));

/** The file of every work in every format. */
export function workFileRoutes() {
  if (!made.works) return [];
  return publicationEntries().flatMap(({ id, slug }) =>
    citationWriters.map((writer) => ({
      params: { slug, format: writer.extension },
      props: { writer, works: () => [id] },
    })),
  );
}

/** The files of every list of a kind in every format, in parts where one would be too large. */
export function listFileRoutes(kind: CitedList['kind']) {
  if (!made.lists) return [];
  return citedLists(kind).flatMap((list) =>
    partsOf(list).flatMap((works, index) =>
      citationWriters.map((writer) => ({
        params: {
          list: index === 0 ? list.slug : `${list.slug}/part-${index + 1}`,
          format: writer.extension,
        },
        props: { writer, works },
      })),
    ),
  );
}

/** The page of every list of a kind, by the name of the route's parameter. */
export function listPageRoutes(kind: Exclude<CitedList['kind'], 'citations'>, parameter: string) {
  return citedLists(kind).map((list) => ({ params: { [parameter]: list.slug }, props: { list } }));
}

/** The files of the whole institution, of its units and of its years; none where the site makes no such files. */
export function allCitations(language: Language) {
  const kinds = made.lists ? (['citations', 'units', 'years'] as const) : [];
  return kinds.map((kind) => ({
    kind,
    lists: citedLists(kind).map((list) => ({
      name: list.name(language),
      href: pageOf(list, pathsIn(language)),
      works: list.length,
      formats: filesOfList(list),
    })),
  }));
}

/** A file, written; its works are read when it is. */
export function writeCitationFile({
  writer,
  works,
}: {
  writer: CitationWriter;
  works: () => readonly string[];
}) {
  const writeKnown = { ...writer, write: (work: Publication) => writeOnce(writer, work) };
  return new Response(worksToCitationFile(writeKnown, works().map(readPublication)), {
    headers: { 'Content-Type': `${writer.mediaType}; charset=utf-8` },
  });
}

/** What can be taken away of a work. */
export function offerOfWork(work: Publication): CitationOffer {
  const filesOf = (extension: string) =>
    made.works ? [paths.citationFile('publications', work.slug, extension)] : [];
  return worksToOffer([work], { name: work.slug, styles, filesOf, write: writeOnce });
}

/** What can be taken away of a list. */
export function offerOfList(list: CitedList): CitationOffer {
  const files = new Map(filesOfList(list).map((format) => [format.extension, format.files]));
  return worksToOffer(readPublications(list.works()), {
    name: list.slug,
    styles,
    filesOf: (extension) => (made.lists ? (files.get(extension) ?? []) : []),
    write: writeOnce,
  });
}

/** The files with all works of a person. */
export function filesOfResearcher(slug: string): { href: string; mediaType: string }[] {
  const list = listsOfResearchers.get(slug);
  if (list === undefined || !made.lists) return [];
  return filesOfList(list).flatMap(({ mediaType, files }) => files.map((href) => ({ href, mediaType })));
}

function pageOf({ kind, slug }: CitedList, at: SitePaths): string | undefined {
  return kind === 'units' ? at.unit(slug) : kind === 'years' ? at.year(slug) : undefined;
}

function filesOfList(list: CitedList): Pick<OfferedFormat, 'label' | 'extension' | 'mediaType' | 'files'>[] {
  const parts = partsOf(list).map((_, index) => index + 1);
  return citationWriters.map(({ label, extension, mediaType }) => ({
    label,
    extension,
    mediaType,
    files: parts.map((part) => paths.citationFile(list.kind, list.slug, extension, part)),
  }));
}

const written = new Map<CitationWriter, WeakMap<Publication, string>>(
  citationWriters.map((writer) => [writer, new WeakMap()]),
);

/** A work stands in a dozen files, and is written once for all of them while its record is kept. */
function writeOnce(writer: CitationWriter, work: Publication): string {
  const known = written.get(writer);
  const text = known?.get(work) ?? writer.write(work);
  known?.set(work, text);
  return text;
}

/** Short lists fit, however long their records are, and the records of most people need not be read for that. */
function partsOf({ works, length }: CitedList): (() => readonly string[])[] {
  if (length <= 50) return [works];
  const parts = worksToParts(works(), (id) => publicationEntry(id).length);
  return parts.map((part) => () => part);
}
