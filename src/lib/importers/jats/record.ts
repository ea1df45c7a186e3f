import type { Diagnostic } from '../../diagnostics.ts';
import type { PublicationType } from '../../model/publication-type.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { type EntryAccess, readByTable } from '../mapping/field-mapping.ts';
import { finishWork } from '../mapping/finish-work.ts';
import { Notes } from '../mapping/notes.ts';
import { toProvenance } from '../mapping/provenance.ts';
import { joinWorkFields } from '../mapping/work-fields.ts';
import { elementAccess } from '../xml/element-access.ts';
import { childrenOf, textOf, type XmlElement } from '../xml/element.ts';
import { jatsTable, languageOf, type JatsEntry } from './fields.ts';
import { flattenArticle } from './flatten.ts';
import { articleTypeToType } from './types.ts';

/** An article as a work; none where the element says nothing about one. */
export function jatsArticleToWork(
  element: XmlElement,
  place: { entry: number; line: number },
  context: ImportContext,
): { record?: WorkRecord; diagnostics: Diagnostic[] } {
  const article = flattenArticle(element);
  const entry = (articleToEntry(article) ?? `#${place.entry}`).slice(0, 500);
  const notes = new Notes(context, entry, place.line);
  if (!childrenOf(article).some(({ name }) => name === 'article-id' || name === 'title-group')) {
    notes.add('error', 'not-a-record', 'This article has neither an id nor a title', {
      hint: 'Expected an element front with article-meta inside.',
    });
    return { diagnostics: notes.diagnostics };
  }
  const fields = readByTable(jatsTable, { article, context }, access, notes, joinWorkFields);
  const language = languageOf(undefined, article);
  const provenance = toProvenance('jats', context, entry, place.line);
  const record = finishWork(
    { ...fields, type: typeOf(article, notes), ...(language === undefined ? {} : { language }) },
    provenance,
    notes,
  );
  return { record, diagnostics: notes.diagnostics };
}

/** The DOI, else another id that is not the publisher's own alone. */
function articleToEntry(article: XmlElement): string | undefined {
  const ids = childrenOf(article, 'article-id');
  const named = ['doi', 'pmcid', 'pmc', 'pmid', 'publisher-id'].map((type) =>
    textOf(ids.find(({ attributes }) => attributes['pub-id-type'] === type)),
  );
  return named.find((id) => id !== undefined) ?? textOf(ids[0]);
}

function typeOf(article: XmlElement, notes: Notes): PublicationType {
  const named = article.attributes['article-type'];
  const type = articleTypeToType(named ?? 'article');
  if (type === undefined) {
    notes.add('notice', 'unknown-type', 'Peerfolio does not know this type of article', {
      value: named,
      hint: 'It is listed as "other".',
    });
  }
  return type ?? 'other';
}

const children = elementAccess<JatsEntry>(({ article }) => article);

/** An attribute of the article is reached by its name with an @ before it. */
const access: EntryAccess<readonly XmlElement[], JatsEntry> = {
  valueOf: (entry, source) => {
    if (!source.startsWith('@')) return children.valueOf(entry, source);
    const value = new Map(Object.entries(entry.article.attributes)).get(source.slice(1));
    return value === undefined ? undefined : [{ name: source, attributes: {}, children: [value] }];
  },
  namesOf: (entry) => [
    ...Object.keys(entry.article.attributes)
      .filter((name) => !name.startsWith('xmlns') && !name.startsWith('xsi:'))
      .map((name) => `@${name}`),
    ...children.namesOf(entry),
  ],
};
