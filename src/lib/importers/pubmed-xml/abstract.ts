import { escapeHtml, jatsToRichText } from '../../normalise/markup/index.ts';
import type { RichText } from '../../model/rich-text.ts';
import { childrenOf, innerXml, textOf, type XmlElement } from '../xml/element.ts';

/** An abstract with its labelled parts as sections, as JATS has them; one without parts is one paragraph each. */
export function elementToAbstract(element: XmlElement, lang: string | undefined): RichText | undefined {
  const parts = childrenOf(element, 'AbstractText');
  const markup = parts.map(partToMarkup).join('');
  return jatsToRichText(parts.length === 0 ? (textOf(element) ?? '') : markup, 'abstract', lang);
}

function partToMarkup(part: XmlElement): string {
  const content = innerXml(part);
  const label = part.attributes['Label'] ?? '';
  const isNamed = label !== '' && !/^(?:unlabell?ed|unassigned)$/i.test(label);
  return isNamed ? `<sec><title>${escapeHtml(label)}</title><p>${content}</p></sec>` : `<p>${content}</p>`;
}
