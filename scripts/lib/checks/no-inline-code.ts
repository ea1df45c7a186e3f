import type { Check, Report } from './check.ts';

/** Nothing runs or styles itself out of a page's own text, so that imported text never can. */
export function noInlineCode(): Check {
  return {
    name: 'no-inline-code',
    page(_, report) {
      let data: string | undefined;
      return {
        element(name, attributes) {
          checkAttributes(name, attributes, report);
          if (name === 'style') report('has an inline style sheet', name);
          if (name !== 'script') return;
          if (dataTypes.has(attributes['type'] ?? '')) data = '';
          else if (attributes['src'] === undefined) report('has an inline script', attributes['type'] ?? '');
        },
        text(text) {
          if (data !== undefined) data += text;
        },
        close(name) {
          if (name !== 'script' || data === undefined) return;
          checkData(data, report);
          data = undefined;
        },
      };
    },
  };
}

const dataTypes: ReadonlySet<string> = new Set(['application/ld+json', 'application/json']);

const addressAttributes: ReadonlySet<string> = new Set([
  'href',
  'xlink:href',
  'src',
  'action',
  'formaction',
  'data',
  'poster',
]);

function checkAttributes(
  element: string,
  attributes: Readonly<Record<string, string>>,
  report: Report,
): void {
  for (const name in attributes) {
    const value = attributes[name] ?? '';
    if (name === 'style') report('has an inline style', value);
    else if (name.startsWith('on')) report('has an inline event handler', `${name}=${value}`);
    else if (name === 'srcdoc') report('has a document in an attribute', element);
    else if (addressAttributes.has(name) && isDangerous(element, value)) {
      report('has an address that runs or holds content', value);
    }
  }
}

/** Browsers ignore control characters and spaces inside and before a scheme. */
function isDangerous(element: string, address: string): boolean {
  if (/^(?:[/#.?]|https?:)/.test(address)) return false;
  const scheme = /^([a-z][a-z0-9+.-]*):/.exec(address.replace(/[\u0000-\u0020]/g, '').toLowerCase())?.[1];
  if (scheme === 'data') return element !== 'img';
  return scheme === 'javascript' || scheme === 'vbscript' || scheme === 'blob' || scheme === 'file';
}

function checkData(text: string, report: Report): void {
  try {
    JSON.parse(text);
  } catch {
    report('has structured data that is not JSON', text.slice(0, 200));
  }
  if (text.includes('<')) report('has structured data with an unescaped <', text.slice(0, 200));
}
