import type { Diagnostic } from '../../../src/lib/diagnostics.ts';

const noteName = /^(readme|source|licen[cs]e|notice|changelog)([._-].*)?$|\.(md|markdown)$/i;

/** Whether the file's name says that it is written for people, not an export. */
export function isNote(file: string): boolean {
  return noteName.test(baseName(file));
}

export function note(): Diagnostic {
  return { code: 'note-file', severity: 'notice', message: 'The file is a note for people and was not read' };
}

function textFile(): Diagnostic {
  return {
    code: 'note-file',
    severity: 'notice',
    message: 'The text file is in no format that Peerfolio knows, so it was taken for a note for people',
    hint: 'If it is an export, see docs/formats.md for the formats that are read.',
  };
}

/** What kind of file it seems to be, where its first bytes tell, and what to do with it. */
const signatures: { starts: string; is: string; hint: string }[] = [
  {
    starts: 'PK\u0003\u0004',
    is: 'a ZIP archive or a spreadsheet',
    hint: 'Unpack it, or save the sheet as CSV.',
  },
  { starts: 'BZh', is: 'packed with bzip2', hint: 'Unpack it, or pack it with gzip.' },
  { starts: '(\u00b5/\u00fd', is: 'packed with zstd', hint: 'Unpack it, or pack it with gzip.' },
  { starts: '\u00fd7zXZ', is: 'packed with xz', hint: 'Unpack it, or pack it with gzip.' },
  { starts: '7z\u00bc\u00af', is: 'a 7-Zip archive', hint: 'Unpack it.' },
  { starts: '%PDF', is: 'a PDF document', hint: 'Ask the source for a structured export.' },
  { starts: '\u00d0\u00cf\u0011\u00e0', is: 'an old Office document', hint: 'Save it as CSV in UTF-8.' },
];

/** A text file that nobody recognises may be a note; anything else is an export we can't read. */
export function unrecognised(file: string, head: Uint8Array): Diagnostic {
  if (/\.(txt|text)$/i.test(file)) return textFile();
  const start = Buffer.from(head.subarray(0, 16)).toString('latin1');
  const known = signatures.find((signature) => start.startsWith(signature.starts));
  const shown = new TextDecoder()
    .decode(head.subarray(0, 80))
    .replace(/[\p{Cc}\p{Cn}\s]+/gu, ' ')
    .trim();
  return {
    code: 'unrecognised-file',
    severity: 'error',
    message:
      known === undefined ? 'The file is in no format that Peerfolio knows' : `The file is ${known.is}`,
    ...(known === undefined && shown !== '' ? { value: shown } : {}),
    hint: known?.hint ?? 'See docs/formats.md, or name its format under exports in site.yml.',
  };
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
