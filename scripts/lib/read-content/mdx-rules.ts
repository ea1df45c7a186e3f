import type { MdastNode } from 'satteri';
import { biographyComponents, componentProblem } from './mdx-components.ts';
import type { MdxProblem } from './mdx-problem.ts';

type Rule = (node: MdastNode) => Omit<MdxProblem, 'line'> | undefined;

/** What a text may use, and what is there. */
export interface MdxContext {
  /** Is asked about paths relative to the file. */
  imageExists: (path: string) => boolean;
  /** Whether the components of biographies are supplied. */
  hasComponents: boolean;
}

/** What a text may not hold, one rule for each kind. */
export function mdxRules({ imageExists, hasComponents }: MdxContext): Rule[] {
  const supplied = hasComponents ? biographyComponents : [];
  return [
    importOrExport,
    componentRule(supplied),
    forbiddenElement,
    forbiddenAttribute,
    address,
    missingImage(imageExists),
  ];
}

const importOrExport: Rule = (node) =>
  node.type === 'mdxjsEsm'
    ? {
        code: 'mdx-import',
        message: 'The text imports or exports something, which texts may not do',
        value: node.value,
        hint: 'Remove the line; components are supplied.',
      }
    : undefined;

function componentRule(supplied: typeof biographyComponents): Rule {
  return (node) => {
    const name = elementName(node);
    if (name === undefined || /^[a-z][a-z0-9]*$/.test(name)) return undefined;
    const component = supplied.find((each) => each.name === name);
    if (component !== undefined) return componentProblem(component, writtenProps(node));
    const known = supplied.map((each) => `<${each.name}>`).join(', ');
    return {
      code: 'mdx-unknown-component',
      message: `The text names the component <${name}>, which does not exist`,
      hint: `Use Markdown${known === '' ? '' : `, ${known}`} or HTML elements.`,
    };
  };
}

const forbidden = new Set([
  'script',
  'style',
  'iframe',
  'frame',
  'object',
  'embed',
  'link',
  'meta',
  'base',
  'portal',
]);

const forbiddenElement: Rule = (node) => {
  const name = elementName(node);
  if (name === undefined || !forbidden.has(name)) return undefined;
  return {
    code: 'mdx-not-allowed',
    message: `The text has the element <${name}>, which pages of the site may not have`,
    hint: 'Remove it; a link can lead to what is elsewhere.',
  };
};

const forbiddenAttribute: Rule = (node) => {
  const name = attributes(node).find(([key]) =>
    /^(on[a-z]+|style|set:.*|client:.*|server:.*|is:.*)$/i.test(key),
  )?.[0];
  if (name === undefined) return undefined;
  return {
    code: 'mdx-not-allowed',
    message: `The text has the attribute ${name}, which pages of the site may not have`,
    hint: 'Remove it.',
  };
};

const address: Rule = (node) => {
  if (/^[A-Z]/.test(elementName(node) ?? '')) return undefined;
  const shown = shownFrom(node);
  if (shown !== undefined && /^(?:[a-z]+:)?\/\//i.test(shown)) {
    return {
      code: 'mdx-not-allowed',
      message: 'The text shows something from another host, which pages of the site never do',
      value: shown,
      hint: 'Put a copy into content/media, or make it a link.',
    };
  }
  const target = linkTarget(node) ?? shown;
  if (target === undefined || !/^[\u0000-\u0020]*[a-z][a-z0-9+.-]*:/i.test(target)) return undefined;
  if (/^(https?:|mailto:)/i.test(target)) return undefined;
  return {
    code: 'mdx-not-allowed',
    message: 'The text has an address that is neither https, http nor mailto',
    value: target,
    hint: 'Write the whole web address.',
  };
};

function missingImage(imageExists: (path: string) => boolean): Rule {
  return (node) => {
    if (node.type !== 'image' || /^(?:\/|[a-z]+:)/i.test(node.url)) return undefined;
    if (imageExists(decodePath(node.url))) return undefined;
    return {
      code: 'mdx-missing-image',
      message: 'The text shows an image that is not there',
      value: node.url,
      hint: 'The path is relative to the text.',
    };
  };
}

export function elementName(node: MdastNode): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  // A fragment, <>…</>, has no name and does no harm.
  return node.name ?? undefined;
}

/** The props of a component: those that are text in quotation marks with it. */
export function writtenProps(node: MdastNode): Map<string, string | undefined> {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return new Map();
  return new Map(
    node.attributes.map((attribute): [string, string | undefined] =>
      attribute.type === 'mdxJsxAttribute'
        ? [attribute.name, typeof attribute.value === 'string' ? attribute.value : undefined]
        : ['{…}', undefined],
    ),
  );
}

function attributes(node: MdastNode): [name: string, value: string][] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.flatMap((attribute): [string, string][] =>
    attribute.type === 'mdxJsxAttribute'
      ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : '']]
      : [],
  );
}

function attribute(node: MdastNode, name: string): string | undefined {
  return attributes(node).find(([key]) => key === name)?.[1];
}

function shownFrom(node: MdastNode): string | undefined {
  return node.type === 'image' ? node.url : attribute(node, 'src');
}

function linkTarget(node: MdastNode): string | undefined {
  return node.type === 'link' || node.type === 'definition' ? node.url : attribute(node, 'href');
}

function decodePath(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
