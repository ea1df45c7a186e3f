import type { Publication } from '../../model/publication.ts';
import { toOneLine } from '../citations/cited.ts';
import type { CitationWriter } from '../citations/writer.ts';
import { tagRules } from './fields.ts';

/** RIS, for reference managers. Lines end as its specification has them, and no value has a line break. */
export const risWriter: CitationWriter = {
  name: 'ris',
  label: 'RIS',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  write: publicationToRis,
  separator: '\r\n\r\n',
  footer: '\r\n',
};

/** One record, from `TY` to `ER`. */
function publicationToRis(work: Publication): string {
  let record = '';
  for (const { tag, values } of tagRules) {
    for (const value of values(work)) {
      const line = value === undefined ? '' : toOneLine(value);
      if (line !== '') record += `${tag}  - ${line}\r\n`;
    }
  }
  return `${record}ER  - `;
}
