import { Parser } from 'htmlparser2';
import { decodeAllEntities } from './entities.ts';
import type { MarkupElement, MarkupNode } from './node.ts';
import { normaliseTags, unescapeInlineTags } from './tags.ts';

/** Deeper than this an element is replaced by its content; nobody nests so deep on purpose. */
const deepest = 60;

/** HTML, JATS and MathML as a tree; never fails, whatever the text is. Entities are decoded to the end. */
export function parseMarkup(text: string): MarkupNode[] {
  const root: MarkupElement = { name: '', attributes: {}, children: [] };
  const open: MarkupElement[] = [root];
  let tooDeep = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= deepest) {
          tooDeep += 1;
          return;
        }
        const child: MarkupElement = { name, attributes, children: [] };
        open.at(-1)?.children.push(child);
        open.push(child);
      },
      ontext(data) {
        const siblings = open.at(-1)?.children ?? root.children;
        const last = siblings.at(-1);
        if (typeof last === 'string') siblings[siblings.length - 1] = last + data;
        else siblings.push(data);
      },
      onclosetag() {
        if (tooDeep > 0) tooDeep -= 1;
        else if (open.length > 1) open.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(normaliseTags(unescapeInlineTags(text)));
  return root.children.map(decodeNode);
}

function decodeNode(node: MarkupNode): MarkupNode {
  if (typeof node === 'string') return decodeAllEntities(node);
  return { ...node, children: node.children.map(decodeNode) };
}
