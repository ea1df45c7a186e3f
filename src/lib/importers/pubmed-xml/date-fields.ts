import type { Dated } from '../../model/dated.ts';
import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { childrenOf, textOf, type XmlElement } from '../xml/element.ts';
import { elementToDate } from './dates.ts';
import { isPreprint, type PubmedEntry } from './entry.ts';
import { isPart } from './titles.ts';
import { lookUp } from '../mapping/look-up.ts';

/** When the article appeared online, or a preprint was posted. */
export function articleDateOf(element: XmlElement, entry: PubmedEntry): WorkFields | undefined {
  const value = elementToDate(element);
  return value === undefined
    ? undefined
    : { dates: [{ value, basis: isPreprint(entry) ? 'posted' : 'published' }] };
}

/** When a part was put into a book that grows. */
export function contributionDateOf(element: XmlElement): WorkFields | undefined {
  const value = elementToDate(element);
  return value === undefined ? undefined : { dates: [{ value, basis: 'published' }] };
}

/** The date of the issue or of the book; of a book that grows it is older than its part. */
export function dateOf(element: XmlElement, entry: PubmedEntry, notes: Notes): WorkFields | undefined {
  if (isPart(entry) && entry.fields.has('BookDocument/ContributionDate')) return undefined;
  const value = elementToDate(element);
  if (value !== undefined) return { dates: [{ value, basis: 'issued' }] };
  if (textOf(element) !== undefined) {
    notes.add('warning', 'unreadable-date', 'This date cannot be read', { value: textOf(element) ?? '' });
  }
  return undefined;
}

const bases: Readonly<Record<string, Dated['basis']>> = { received: 'submitted', accepted: 'accepted' };

/** When the article was sent in and accepted; the other dates of the history are those of the database. */
export function historyOf(element: XmlElement): WorkFields | undefined {
  const dates = childrenOf(element, 'PubMedPubDate').flatMap((date): Dated[] => {
    const basis = lookUp(bases, date.attributes['PubStatus']);
    const value = elementToDate(date);
    return basis === undefined || value === undefined ? [] : [{ value, basis }];
  });
  return dates.length === 0 ? undefined : { dates };
}
