import { Parser } from 'htmlparser2';
import type { PageVisitor } from './check.ts';

/** Parses a page once and tells every visitor what it wants to know. */
export function visitPage(html: string, visitors: readonly PageVisitor[]): void {
  const onElement = visitors.filter((visitor) => visitor.element !== undefined);
  const onText = visitors.filter((visitor) => visitor.text !== undefined);
  const onClose = visitors.filter((visitor) => visitor.close !== undefined);
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const visitor of onElement) visitor.element?.(name, attributes);
    },
    ontext(text) {
      for (const visitor of onText) visitor.text?.(text);
    },
    onclosetag(name) {
      for (const visitor of onClose) visitor.close?.(name);
    },
  });
  parser.end(html);
  for (const visitor of visitors) visitor.end?.();
}
