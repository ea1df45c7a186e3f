import type { Publication } from '../../model/publication.ts';
import type { SiteSettings } from '../../model/site-settings.ts';
import { citationWriters } from './index.ts';
import { worksToCitationFile, type CitationWriter } from './writer.ts';

/** All that a reader can take away of a work or of a list of works. */
export interface CitationOffer {
  /** What its files are called, without their ending. */
  name: string;
  works: number;
  /** References in words, in the order of the site's styles; none of a list that is too long for a page. */
  styles: { name: string; title: string; label: string; references: string[] }[];
  formats: OfferedFormat[];
}

export interface OfferedFormat {
  name: string;
  label: string;
  extension: string;
  mediaType: string;
  /** Addresses of its files; several where a list is too long for one. */
  files: string[];
  /** What the file would hold, where there is none. */
  text: string | undefined;
}

/** How a work or a list is offered. */
export interface OfferOptions {
  name: string;
  /** The styles of the site. */
  styles: readonly { name: string; title: string }[];
  /** The addresses of the files in a format; none where the site makes no such files. */
  filesOf: (extension: string) => string[];
  /** Writes a work, where it was not written before. */
  write?: (writer: CitationWriter, work: Publication) => string;
}

/** What readers call the built-in styles, which name themselves at length: `APA Style 7th edition`. */
const shortTitles: Readonly<Record<string, string>> = {
  apa: 'APA',
  vancouver: 'Vancouver',
  harvard1: 'Harvard',
};

/** More references in words than this are not read, and weigh as much as a page may. */
export const mostReferences = 200;

/** Of longer lists without files, the page has the first format alone. */
const mostInEveryFormat = 100;

const mostWorksWithFiles = 5000;

/** Every format and style of some works. */
export function worksToOffer(works: readonly Publication[], options: OfferOptions): CitationOffer {
  const { name, styles, filesOf, write = (writer, work) => writer.write(work) } = options;
  return {
    name,
    works: works.length,
    styles:
      works.length > mostReferences
        ? []
        : styles
            .map((style) => ({
              ...style,
              label: shortTitles[style.name] ?? style.title,
              references: referencesIn(style.name, works),
            }))
            .filter(({ references }) => references.length > 0),
    formats: citationWriters
      .map((writer, place) => {
        const { label, extension, mediaType } = writer;
        const files = filesOf(extension);
        const isWritten = files.length === 0 && (works.length <= mostInEveryFormat || place === 0);
        const text = isWritten
          ? worksToCitationFile({ ...writer, write: (work) => write(writer, work) }, works)
          : undefined;
        return { name: writer.name, label, extension, mediaType, files, text };
      })
      .filter(({ files, text }) => files.length > 0 || text !== undefined),
  };
}

/** Of what there are files. */
export function citationFilesOf(
  { files }: Pick<SiteSettings['citations'], 'files'>,
  works: number,
): { works: boolean; lists: boolean } {
  return {
    works: files === 'all' || (files === 'auto' && works <= mostWorksWithFiles),
    lists: files !== 'none',
  };
}

function referencesIn(style: string, works: readonly Publication[]): string[] {
  return works.flatMap(({ references = [] }) =>
    references.filter((reference) => reference.style === style).map(({ html }) => html),
  );
}
