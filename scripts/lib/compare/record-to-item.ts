import type { Byline } from '../../../src/lib/model/byline.ts';
import type { DateBasis } from '../../../src/lib/model/dated.ts';
import type { WorkRecord } from '../../../src/lib/model/work-record.ts';
import type { ExpectedItem, ExpectedName } from './expected.ts';

/** Which of a work's dates is held against the one that an oracle has. */
const bases: readonly DateBasis[] = ['issued', 'published', 'posted', 'accepted', 'submitted'];

/** What we read, in the shape of what others expect. */
export function recordToItem(record: WorkRecord): Required<ExpectedItem> {
  const { venue } = record;
  const dated = bases
    .map((basis) => record.dates.find((date) => date.basis === basis))
    .find((date) => date !== undefined);
  return {
    key: record.provenance.entry,
    title: record.title?.text,
    authors: record.bylines.map(bylineToName),
    year: dated?.value.slice(0, 4),
    doi: record.identifiers.find(({ scheme }) => scheme === 'doi')?.value,
    // A work without a venue of its own is given its publisher's name.
    venue: venue?.name === venue?.publisher ? undefined : venue?.name,
    publisher: venue?.publisher,
    identifiers: [
      ...record.identifiers
        .filter(({ scheme }) => ['isbn', 'pmid', 'pmcid', 'arxiv'].includes(scheme))
        .map(({ scheme, value }) => `${scheme}:${value}`),
      ...(venue?.issn ?? []).map((value) => `issn:${value}`),
    ],
    abstract: record.abstract?.text,
  };
}

function bylineToName({ display, family, given, particle, suffix }: Byline): ExpectedName {
  if (family === undefined) return { family: given ?? display, given: '' };
  const whole = [particle, family, suffix].filter((part) => part !== undefined).join(' ');
  return { family: whole, given: given ?? '' };
}
