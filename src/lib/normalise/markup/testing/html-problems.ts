import { Parser } from 'htmlparser2';
import { inlineElements, mathAttributes, mathElements, mathTokens } from '../elements.ts';
import type { Place } from '../write.ts';

const inline: ReadonlySet<string> = new Set(Object.values(inlineElements));

/**
 * What is wrong with a piece of HTML that we are about to print unescaped: an element, an attribute or a nesting that
 * is not allowed, an element left open, a character that should be escaped. Written apart from the writer on
 * purpose, so that one mistake cannot hide in both.
 */
export function htmlProblems(html: string, place: Place): string[] {
  const problems: string[] = [];
  const open: string[] = [];
  for (const tag of html.matchAll(/<[^>]*>?/g)) {
    if (!/^<\/[a-z]+>$/.test(tag[0]) && !/^<[a-z]+(?: [a-z]+="[^"<>&]*")*>$/.test(tag[0]))
      problems.push(`tag ${tag[0]}`);
  }
  if (html.replaceAll(/<[^>]*>/g, '').includes('>')) problems.push('bare >');
  if (/&(?!amp;|lt;|gt;|quot;)/.test(html)) problems.push('bare &');
  const parser = new Parser({
    onopentag(name, attributes) {
      problems.push(...tagProblems(name, attributes, open, place));
      open.push(name);
    },
    ontext(text) {
      if (place === 'abstract' && open.length === 0 && text.trim() !== '')
        problems.push(`text outside <p>: ${text}`);
      const last = open.at(-1) ?? '';
      if (open.includes('math') && !mathTokens.has(last) && text.trim() !== '')
        problems.push(`text in <${last}>`);
    },
    onclosetag(name, implied) {
      if (implied || open.pop() !== name) problems.push(`<${name}> is not closed`);
    },
    oncomment: (text) => problems.push(`comment ${text}`),
  });
  parser.end(html);
  return problems;
}

function tagProblems(
  name: string,
  attributes: Readonly<Record<string, string>>,
  open: readonly string[],
  place: Place,
): string[] {
  const problems: string[] = [];
  const inMath = open.includes('math');
  if (
    inMath ? !mathElements.has(name) || name === 'math' : !inline.has(name) && name !== 'math' && name !== 'p'
  ) {
    problems.push(`<${name}> in ${open.join('/')}`);
  }
  if (name === 'p' && (place === 'title' || open.length > 0)) problems.push(`<p> in ${open.join('/')}`);
  if (place === 'abstract' && open.length === 0 && name !== 'p') problems.push(`<${name}> outside <p>`);
  if (mathTokens.has(open.at(-1) ?? '')) problems.push(`<${name}> in a token`);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (!inMath || !Object.hasOwn(mathAttributes, attribute))
      problems.push(`${attribute}="${value}" on <${name}>`);
  }
  return problems;
}
