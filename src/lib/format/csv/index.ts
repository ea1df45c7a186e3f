import type { Publication } from '../../model/publication.ts';
import type { CitationWriter } from '../citations/writer.ts';
import { textToCell } from './cell.ts';
import { columns } from './columns.ts';

/** Without it Excel takes the file for one in the machine's own old encoding; other programs skip it. */
const byteOrderMark = '\uFEFF';

/** A table of RFC 4180 with one line a work, for spreadsheets. */
export const csvWriter: CitationWriter = {
  name: 'csv',
  label: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv',
  header: `${byteOrderMark}${columns.map(({ heading }) => heading).join(',')}\r\n`,
  write: publicationToRow,
  separator: '\r\n',
  footer: '\r\n',
};

function publicationToRow(work: Publication): string {
  return columns
    .map(({ value }) => {
      const found = value(work);
      const text = typeof found === 'object' ? found.join('; ') : (found ?? '');
      return text === '' ? '' : textToCell(text);
    })
    .join(',');
}
