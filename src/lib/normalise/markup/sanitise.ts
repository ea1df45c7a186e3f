import sanitizeHtml from 'sanitize-html';
import { inlineElements, mathAttributes, mathElements } from './elements.ts';

const inline = [...new Set(Object.values(inlineElements))];

/**
 * The last gate before a value may be printed unescaped. What our writer makes passes unchanged; the library is here
 * so that a mistake of ours cannot become a hole.
 */
export function sanitise(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: [...inline, ...mathElements, 'p'],
    allowedAttributes: Object.fromEntries(
      [...mathElements].map((name) => [name, Object.keys(mathAttributes)]),
    ),
    allowedSchemes: [],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    selfClosing: [],
    parser: { decodeEntities: true, lowerCaseTags: true },
  });
}
