import type { TopicMention } from '../../model/topic-mention.ts';
import { toLanguageTag } from '../../normalise/languages.ts';
import { abstractToFields } from '../mapping/converters.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { type Heading, headingsToFields } from '../nbib/mesh.ts';
import { noticeToLicence } from '../nbib/text.ts';
import { childOf, childrenOf, textAt, textOf, type XmlElement } from '../xml/element.ts';
import { elementToAbstract } from './abstract.ts';
import type { PubmedEntry } from './entry.ts';

/** The abstract, with the licence that its copyright notice names. MEDLINE's own is English; another says its language. */
export function abstractOf(element: XmlElement, entry: PubmedEntry): WorkFields | undefined {
  const lang = toLanguageTag(element.attributes['Language'] ?? 'eng');
  const fields = abstractToFields(elementToAbstract(element, lang), entry.context);
  const licence = noticeToLicence(textAt(element, 'CopyrightInformation') ?? '');
  if (fields?.abstract === undefined || licence === undefined) return fields;
  return { abstract: { ...fields.abstract, licence } };
}

/** Subject headings, of which a qualifier can be what makes one a main topic. */
export function headingsOf(element: XmlElement): WorkFields | undefined {
  const headings = childrenOf(element, 'MeshHeading').flatMap((heading): Heading[] => {
    const descriptor = childOf(heading, 'DescriptorName');
    const name = textOf(descriptor);
    if (name === undefined) return [];
    const isMajor = childrenOf(heading).some(({ attributes }) => attributes['MajorTopicYN'] === 'Y');
    return [{ name, id: descriptor?.attributes['UI'], isMajor }];
  });
  return headingsToFields(headings);
}

/** Keywords of the authors, or of whoever else the list says. */
export function keywordsOf(element: XmlElement): WorkFields | undefined {
  const topics = childrenOf(element, 'Keyword')
    .map(textOf)
    .filter((name) => name !== undefined && /\p{L}/u.test(name) && name.length <= 120)
    .map((name): TopicMention => ({ scheme: 'keyword', name: (name ?? '').replace(/[.,;]+$/, '') }));
  return topics.length === 0 ? undefined : { topics };
}
