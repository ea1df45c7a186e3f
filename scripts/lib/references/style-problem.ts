import { Parser } from 'htmlparser2';
import { locales } from './locales.ts';

/** What is wrong with a file of CSL, and where. */
export interface StyleProblem {
  line: number;
  message: string;
  value?: string;
  hint: string;
}

/** Looks at a style without running it. */
export function findStyleProblem(xml: string): StyleProblem | undefined {
  const place = (index: number): number => xml.slice(0, index).split('\n').length;
  const open: { name: string; line: number; index: number }[] = [];
  let root: { name: string; line: number; locale?: string | undefined } | undefined;
  let problem: StyleProblem | undefined;
  let hasLayout = false;
  const macros = new Set<string>();
  const uses: { macro: string; line: number }[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const line = place(parser.startIndex);
        root ??= { name, line, locale: attributes['default-locale'] };
        open.push({ name, line, index: parser.startIndex });
        if (name === 'bibliography') hasLayout = true;
        if (name === 'macro') macros.add(attributes['name'] ?? '');
        if (attributes['macro'] !== undefined) uses.push({ macro: attributes['macro'], line });
        if (name === 'link' && attributes['rel'] === 'independent-parent') {
          problem ??= {
            line,
            message: 'This style only names another one',
            value: attributes['href'] ?? '',
            hint: 'Put the style that it names into content/styles instead.',
          };
        }
      },
      onclosetag(name, isImplied) {
        const begun = open.pop();
        // An element without content closes itself where it begins
        if ((isImplied && begun?.index !== parser.startIndex) || begun?.name !== name) {
          problem ??= {
            line: begun?.line ?? place(parser.startIndex),
            message: `The element <${begun?.name ?? name}> is never closed`,
            hint: 'Download the style again from https://www.zotero.org/styles.',
          };
        }
      },
    },
    { xmlMode: true, recognizeSelfClosing: true },
  );
  parser.end(xml);
  if (root === undefined || root.name !== 'style')
    return {
      line: 1,
      message: 'This is not a citation style',
      hint: 'A style is XML whose root is <style>, as on https://www.zotero.org/styles.',
    };
  if (problem !== undefined) return problem;
  if (!hasLayout)
    return {
      line: root.line,
      message: 'This style has no bibliography, so it formats no reference',
      hint: 'Choose a style with a bibliography.',
    };
  const unknown = uses.find(({ macro }) => !macros.has(macro));
  if (unknown !== undefined)
    return {
      line: unknown.line,
      message: 'This style asks for a macro that it does not have',
      value: unknown.macro,
      hint: 'Download the style again from https://www.zotero.org/styles.',
    };
  if (root.locale !== undefined && toLocale(root.locale) === undefined)
    return {
      line: root.line,
      message: 'This style asks for a language that is not there',
      value: root.locale,
      hint: `There are ${locales.join(', ')}. Without default-locale it takes the language of the site.`,
    };
  return undefined;
}

/** The locale of a language, if it is there: `en-GB` → `en-US`. */
export function toLocale(language: string): string | undefined {
  return (
    locales.find((locale) => locale.toLowerCase() === language.toLowerCase()) ??
    locales.find((locale) => locale.slice(0, 2) === language.slice(0, 2).toLowerCase())
  );
}
