import sanitizeHtml from 'sanitize-html';

/**
 * A reference as citeproc writes it, reduced to the six inline elements that styles use. Numbered styles print the place
 * in a list of one ("1."), which says nothing and is left out.
 */
export function sanitiseReference(html: string): string {
  const text = /<div class="csl-right-inline">(.*)<\/div>/s.exec(html)?.[1] ?? html;
  return sanitizeHtml(text, { allowedTags: ['i', 'b', 'em', 'strong', 'sub', 'sup'], allowedAttributes: {} })
    .replaceAll(/\s+/g, ' ')
    .trim();
}
