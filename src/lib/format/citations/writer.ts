import type { Publication } from '../../model/publication.ts';

/** A format in which readers take references away: what one work becomes, and what stands around several. */
export interface CitationWriter {
  /** For addresses and settings: `bibtex`. */
  name: string;
  /** For readers: `BibTeX`. */
  label: string;
  /** Of its files, without the dot: `bib`. */
  extension: string;
  /** Of its files, without the charset, which is UTF-8. */
  mediaType: string;
  /** One work: neither header nor footer, and no line break at its end. */
  write: (work: Publication) => string;
  /** Before the first work of a file; nothing where it is left out. */
  header?: string;
  /** Between two works. */
  separator: string;
  /** After the last work. */
  footer: string;
}

/** A whole file of works, piece by piece, so that a file of any size needs the memory of one work. */
export function* citationFileParts(writer: CitationWriter, works: Iterable<Publication>): Generator<string> {
  if (writer.header !== undefined) yield writer.header;
  let isFirst = true;
  for (const work of works) {
    yield isFirst ? writer.write(work) : `${writer.separator}${writer.write(work)}`;
    isFirst = false;
  }
  yield isFirst ? writer.footer.replace(/^\s+/, '') : writer.footer;
}

/** A whole file of works. */
export function worksToCitationFile(writer: CitationWriter, works: Iterable<Publication>): string {
  return [...citationFileParts(writer, works)].join('');
}
