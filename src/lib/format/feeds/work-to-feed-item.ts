import type { Publication } from '../../model/publication.ts';
import type { Language } from '../languages/language.ts';
import { typeToWord } from '../words/publication-words.ts';
import type { WorksFeedItem } from './works-feed.ts';

/** A feed names so many authors of a work, and the number of the others. */
const mostAuthors = 20;

/**
 * A work as its feeds announce it.
 * @param url the whole address of its page
 * @param day that it is announced for
 */
export function workToFeedItem(
  work: Pick<Publication, 'title' | 'authorships' | 'authorCount' | 'type' | 'venue' | 'year' | 'retracted'>,
  url: string,
  day: string,
  language: Language,
): WorksFeedItem {
  const words = language.words.follow;
  const authors = work.authorships.slice(0, mostAuthors).map(({ display }) => display);
  const others = Math.max(work.authorCount, work.authorships.length) - authors.length;
  const about = [typeToWord(work.type, language), work.venue?.name, work.year?.toString()];
  return {
    id: url,
    title: work.retracted ? words.retracted(work.title.text) : work.title.text,
    authors,
    summary: words.summary(
      [...about, others > 0 ? words.andOthers(others) : undefined].filter((part) => part !== undefined),
    ),
    day,
  };
}
