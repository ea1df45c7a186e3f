import type { WriteExample } from './examples.ts';

/** The formats of lines, whose values cannot hold a line break, and BibTeX, whose braces are balanced. */
export const taggedExamples: Readonly<Record<string, WriteExample>> = {
  ris: (items) =>
    items
      .map((item) =>
        toLines('  - ', [
          ['TY', 'JOUR'],
          ['ID', item.key],
          ['TI', item.title],
          ['AU', `${item.family}, ${item.given}`],
          ['PY', item.year],
          ['JO', item.venue],
          ['AB', item.abstract],
          ['KW', item.keyword],
          ['DO', item.doi],
          ['UR', item.url],
          ['ER', ''],
        ]),
      )
      .join('\r\n'),
  nbib: (items) =>
    items
      .map((item) =>
        toLines('- ', [
          ['PMID', item.key.replaceAll(/\D/g, '').padStart(8, '3')],
          ['TI  ', item.title],
          ['AB  ', item.abstract],
          ['FAU ', `${item.family}, ${item.given}`],
          ['AU  ', `${item.family} ${item.given}`],
          ['DP  ', item.year],
          ['JT  ', item.venue],
          ['OT  ', item.keyword],
          ['LID ', `${item.doi} [doi]`],
          ['PT  ', 'Journal Article'],
        ]),
      )
      .join('\n'),
  'wos-tagged': (items) =>
    `FN Clarivate Analytics Web of Science\r\nVR 1.0\r\n${items
      .map((item) =>
        toLines(' ', [
          ['PT', 'J'],
          ['AU', `${item.family}, ${item.given}`],
          ['AF', `${item.family}, ${item.given}`],
          ['TI', item.title],
          ['SO', item.venue],
          ['DT', 'Article'],
          ['DE', item.keyword],
          ['AB', item.abstract],
          ['PY', item.year],
          ['DI', item.doi],
          ['UT', `WOS:${item.key.replaceAll(/\D/g, '').padStart(15, '0')}`],
          ['ER', ''],
        ]),
      )
      .join('\r\n')}EF\r\n`,
  'endnote-tagged': (items) =>
    items
      .map((item) =>
        toLines(' ', [
          ['%0', 'Journal Article'],
          ['%T', item.title],
          ['%A', `${item.family}, ${item.given}`],
          ['%J', item.venue],
          ['%D', item.year],
          ['%X', item.abstract],
          ['%K', item.keyword],
          ['%R', item.doi],
          ['%U', item.url],
        ]),
      )
      .join('\r\n'),
  bibtex: (items) =>
    items
      .map((item) => {
        const fields = {
          title: item.title,
          author: `${item.family}, ${item.given}`,
          year: item.year,
          journal: item.venue,
          abstract: item.abstract,
          keywords: item.keyword,
          doi: item.doi,
          url: item.url,
        };
        const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${balance(value)}},\n`);
        return `@article{${item.key},\n${lines.join('')}}\n`;
      })
      .join('\n'),
};

function toLines(between: string, tags: readonly (readonly [string, string])[]): string {
  return tags
    .map(([tag, value]) => `${tag}${between}${value.replaceAll(/[\r\n\u0085\u2028\u2029]+/g, ' ')}\r\n`)
    .join('');
}

/** The text without braces and without a backslash that would swallow the brace behind it. */
function balance(text: string): string {
  return text.replaceAll(/[{}]/g, '').replace(/\\+$/, '');
}
