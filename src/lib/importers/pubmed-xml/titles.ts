import { jatsToRichText } from '../../normalise/markup/index.ts';
import { isRetractedTitle } from '../mapping/converters.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { medlinePagesToFields, withoutBrackets, withoutPlace } from '../nbib/text.ts';
import { withoutFullStop } from '../ris/titles.ts';
import { innerXml, textAt, textOf, type XmlElement } from '../xml/element.ts';
import { type PubmedEntry, textIn } from './entry.ts';

/** The title with its markup. In brackets it is NLM's translation; "[Not Available]." says that there is none. */
export function titleOf(element: XmlElement): WorkFields | undefined {
  const markup = withoutFullStop(withoutBrackets(innerXml(element)));
  const title = jatsToRichText(markup, 'title');
  if (title === undefined || /^\[?not available\]?$/i.test(title.text)) return undefined;
  return { title, ...(isRetractedTitle(title.text) ? { retracted: true } : {}) };
}

/** The title of a book, or what a part of one stands in. */
export function bookTitleOf(element: XmlElement, entry: PubmedEntry): WorkFields | undefined {
  if (!isPart(entry)) return titleOf(element);
  const name = textOf(element);
  return name === undefined ? undefined : { venue: { name: withoutFullStop(name), kind: 'book' } };
}

/** Whether the record is of a part of a book: it has a title besides the book's. */
export function isPart(entry: PubmedEntry): boolean {
  return textIn(entry, 'BookDocument/ArticleTitle') !== undefined;
}

export function journalTitleOf(element: XmlElement): WorkFields | undefined {
  const name = textOf(element);
  return name === undefined
    ? undefined
    : { venue: { name: withoutPlace(withoutFullStop(name)), kind: 'journal' } };
}

/** Pages as MEDLINE writes them, or their first and last. */
export function pagesOf(element: XmlElement): WorkFields | undefined {
  const start = textAt(element, 'StartPage');
  const end = textAt(element, 'EndPage');
  const range = end === undefined || start === undefined ? (start ?? '') : `${start}-${end}`;
  return medlinePagesToFields(textAt(element, 'MedlinePgn') ?? range);
}
