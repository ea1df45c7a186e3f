import { toAddress } from '../../normalise/address.ts';
import { toObjects, toText } from '../json/read.ts';
import { doiToFields, urlToFields } from '../mapping/converters.ts';
import { addressToLicence } from '../mapping/licence.ts';
import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';

const versions = ['vor', 'unspecified', 'am'];

/** `URL` is the DOI's address, which says nothing new beside the DOI. */
export function urlFieldToFields(url: string, notes: Notes): WorkFields | undefined {
  return /^https?:\/\/(?:dx\.)?doi\.org\//i.test(url) ? doiToFields(url, notes) : urlToFields(url, notes);
}

/** The PDF for readers: of the version of record before others, and none that is for a checker or a miner of texts. */
export function linkToFields(value: unknown): WorkFields | undefined {
  const pdfs = toObjects(value).filter(
    (link) =>
      toText(link['content-type']) === 'application/pdf' &&
      !['similarity-checking', 'text-mining'].includes(toText(link['intended-application']) ?? '') &&
      !/^https?:\/\/api\./i.test(toText(link['URL']) ?? ''),
  );
  const [first] = pdfs.toSorted((a, b) => toRank(a['content-version']) - toRank(b['content-version']));
  const url = toAddress(toText(first?.['URL']) ?? '');
  return url === undefined || !url.startsWith('http') ? undefined : { links: [{ rel: 'pdf', url }] };
}

/** The Creative Commons licence of the version of record before others; terms of publishers and of text mining are none. */
export function licenceToFields(value: unknown): WorkFields | undefined {
  const [licence] = toObjects(value)
    .toSorted((a, b) => toRank(a['content-version']) - toRank(b['content-version']))
    .map((each) => addressToLicence(toText(each['URL']) ?? ''))
    .filter((each) => each !== undefined);
  return licence === undefined ? undefined : { licence };
}

function toRank(version: unknown): number {
  const rank = versions.indexOf(toText(version) ?? '');
  return rank === -1 ? versions.length : rank;
}
