import type {
  BookLeaf,
  CreativeWorkLeaf,
  PeriodicalLeaf,
  PublicationIssueLeaf,
  PublicationVolumeLeaf,
} from 'schema-dts';
import type { Publication } from '../../model/publication.ts';

type Whole = BookLeaf | CreativeWorkLeaf | PeriodicalLeaf | PublicationIssueLeaf | PublicationVolumeLeaf;

/** What a work is part of: the issue of the volume of the journal, as far as each is known, or a book. */
export function venueToJsonLd({ type, venue, volume, issue }: Publication): Whole | undefined {
  if (venue === undefined) return undefined;
  const { name, issn, kind } = venue;
  if (type === 'chapter' || kind === 'book') return { '@type': 'Book', name };
  const isNumbered = issn.length > 0 || volume !== undefined || issue !== undefined;
  if (kind !== 'journal' && !(isNumbered && kind !== 'repository')) return { '@type': 'CreativeWork', name };
  const periodical: PeriodicalLeaf = { '@type': 'Periodical', name, ...(issn.length > 0 && { issn }) };
  const ofVolume: PeriodicalLeaf | PublicationVolumeLeaf =
    volume === undefined
      ? periodical
      : { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: periodical };
  return issue === undefined
    ? ofVolume
    : { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: ofVolume };
}
