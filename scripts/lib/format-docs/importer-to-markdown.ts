import type { Importer } from '../../../src/lib/importers/importer.ts';
import type { DescribedTable } from '../../../src/lib/importers/mapping/format-description.ts';

/** One page on a format: what it is, and every field that is read, and ignored, with the reason. */
export function importerToMarkdown({ name, label, description }: Importer): string {
  const { summary, shapes, specifications, tables } = description;
  return [
    `# ${label}`,
    summary,
    `**Shapes:** ${shapes}.`,
    `**In \`site.yml\`:** \`format: ${name}\`.`,
    ...(specifications.length === 0
      ? []
      : ['**Specifications:**', specifications.map((each) => `- [${each.label}](${each.url})`).join('\n')]),
    ...tables.flatMap(tableToMarkdown),
    '',
  ].join('\n\n');
}

/** The list of all formats, in the order in which a file is offered to them. */
export function importersToIndex(importers: readonly Importer[]): string {
  const rows = importers.map(({ name, label, description }) => [
    `[${label}](${name}.md)`,
    description.shapes,
    description.tables.map(({ of }) => of.toLowerCase()).join(', '),
  ]);
  return [
    '# Formats that are read',
    'Each page lists every field that is read, what it becomes, and every field that is known and not read, with the reason. `npm run docs` writes these pages from the tables that the importers read by. How a format is added: [adding-a-format.md](../adding-a-format.md).',
    toTable(['format', 'shapes', 'what one record is'], rows),
    '',
  ].join('\n\n');
}

function tableToMarkdown({ of, rows, alongside, ignored }: DescribedTable): string[] {
  const hasOtherNames = rows.some(({ also = [] }) => also.length > 0);
  return [
    `## ${of}`,
    'Of several fields that give the same, the first in this table stands.',
    toTable(
      ['field', 'becomes', ...(hasOtherNames ? ['found under'] : [])],
      rows.map(({ source, target, also = [] }) => [
        code(source),
        target.map(code).join(', '),
        ...(hasOtherNames ? [also.join(', ')] : []),
      ]),
    ),
    ...optionalTable('Read together with others', ['field', 'read for, or with'], alongside),
    ...optionalTable('Not read', ['field', 'why'], ignored),
  ];
}

function optionalTable(
  heading: string,
  headings: readonly string[],
  fields: Readonly<Record<string, string>>,
): string[] {
  const rows = Object.keys(fields)
    .sort()
    .map((field) => [code(field), fields[field] ?? '']);
  return rows.length === 0 ? [] : [`### ${heading}`, toTable(headings, rows)];
}

function toTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const toLine = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [toLine(headings), toLine(headings.map(() => '---')), ...rows.map(toLine)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
