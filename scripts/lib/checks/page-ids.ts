import { Parser } from 'htmlparser2';

/** Every id of a page. */
export function pageIds(html: string): Set<string> {
  const ids = new Set<string>();
  const parser = new Parser({
    onopentag(_, attributes) {
      if (attributes['id'] !== undefined) ids.add(attributes['id']);
    },
  });
  parser.end(html);
  return ids;
}
