import { joinWorkFields, type WorkFields } from '../mapping/work-fields.ts';
import { noticeToFields } from '../nbib/corrections.ts';
import { childrenOf, textAt, type XmlElement } from '../xml/element.ts';
import { isPreprint, type PubmedEntry } from './entry.ts';

/** Retractions, corrections and other versions that the record links; comments and citations give no relation. */
export function noticesOf(list: XmlElement, entry: PubmedEntry): WorkFields | undefined {
  const parts = childrenOf(list, 'CommentsCorrections')
    .map((notice) => {
      const source = textAt(notice, 'RefSource') ?? '';
      const kind = notice.attributes['RefType'] ?? '';
      return noticeToFields({ kind, source, pmid: textAt(notice, 'PMID') }, isPreprint(entry));
    })
    .filter((fields) => fields !== undefined);
  return parts.length === 0 ? undefined : joinWorkFields(parts);
}
