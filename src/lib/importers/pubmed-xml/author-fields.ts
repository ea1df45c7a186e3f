import type { Notes } from '../mapping/notes.ts';
import { joinWorkFields, type WorkFields } from '../mapping/work-fields.ts';
import type { XmlElement } from '../xml/element.ts';
import { elementToAuthors } from './authors.ts';
import type { PubmedEntry } from './entry.ts';
import { isPart } from './titles.ts';

type Lists = readonly XmlElement[];

/** The authors of an article; a second list may hold its editors. */
export function articleAuthorsOf(lists: Lists, _: PubmedEntry, notes: Notes): WorkFields {
  return joinWorkFields(lists.map((list) => listToFields(list, notes)));
}

/** The authors of a part of a book. */
export function partAuthorsOf(lists: Lists, _: PubmedEntry, notes: Notes): WorkFields {
  return joinWorkFields(lists.map((list) => listToFields(list, notes)));
}

/** The authors and editors of a book. Where a part of it has authors of its own, only the editors concern it. */
export function bookAuthorsOf(lists: Lists, entry: PubmedEntry, notes: Notes): WorkFields {
  const isOthers = isPart(entry) && entry.fields.has('BookDocument/AuthorList');
  const own = lists.filter((list) => !isOthers || isEditors(list));
  return joinWorkFields(own.map((list) => listToFields(list, notes)));
}

function listToFields(list: XmlElement, notes: Notes): WorkFields {
  const { bylines, truncated } = elementToAuthors(list, notes);
  if (isEditors(list)) return { editors: bylines };
  return { bylines, ...(truncated ? { bylinesTruncated: true } : {}) };
}

function isEditors(list: XmlElement): boolean {
  return list.attributes['Type'] === 'editors';
}
