import { emptyList, type Following, isPagePath, parseList } from './store.ts';

/** The list as a file that this page reads back: names and pages, not what was seen. */
export function listToJson({ followed }: Following): string {
  const entries = Object.entries(followed).map(([path, { name }]) => [path, { name }]);
  return `${JSON.stringify({ version: 1, followed: Object.fromEntries(entries) as unknown }, undefined, 1)}\n`;
}

/**
 * The list as OPML 2.0 (http://opml.org/spec2.opml), which feed readers import.
 * @param root whole address of the site
 */
export function listToOpml({ followed }: Following, title: string, root: string): string {
  const outlines = Object.entries(followed).map(([path, { name }]) => {
    const page = escape(`${root}${path}`);
    return `  <outline type="rss" text="${escape(name)}" title="${escape(name)}" xmlUrl="${page}feed.xml" htmlUrl="${page}"/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    ` <head><title>${escape(title)}</title></head>`,
    ' <body>',
    ...outlines,
    ' </body>',
    '</opml>',
    '',
  ].join('\n');
}

/** The pages that a file of either kind names, and how many entries of it lead elsewhere. */
export function fileToList(text: string, root: string): { list: Following; elsewhere: number } | undefined {
  if (/^\s*[{[]/.test(text)) {
    const stored = parseList(text);
    return 'list' in stored ? { list: stored.list, elsewhere: 0 } : undefined;
  }
  const file = new DOMParser().parseFromString(text, 'text/xml');
  if (file.querySelector('opml') === null) return undefined;
  const list = emptyList();
  let elsewhere = 0;
  for (const outline of file.querySelectorAll('outline[xmlUrl]')) {
    const address = outline.getAttribute('xmlUrl') ?? '';
    const path = address.startsWith(root)
      ? address.slice(root.length).replace(/feed\.(?:xml|json)$/, '')
      : '';
    const name = outline.getAttribute('text') ?? outline.getAttribute('title') ?? '';
    if (isPagePath(path) && name !== '') list.followed[path] = { name };
    else elsewhere += 1;
  }
  return { list, elsewhere };
}

function escape(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
}
