import type { Change, Difference } from '../../model/difference.ts';
import { languageOf } from '../languages/language.ts';
import { findingKindToWords } from '../words/finding-words.ts';
import { textToMarkdown } from './text-to-markdown.ts';

/** As many rows one table has: a comment is for reading, `difference.json` has them all. */
const mostRows = 50;

/** What changed since an earlier build, as a comment for a pull request. */
export function differenceToMarkdown(difference: Difference | undefined, institution: string): string {
  const title = `## ${textToMarkdown(institution)}: what changes`;
  if (difference === undefined) {
    return `${title}\n\nThere is no earlier build to compare with.\n`;
  }
  const { since, asOf, works, people, units, findings } = difference;
  const isQuiet = people.length + units.length + findings.length === 0;
  const parts = [
    title,
    `Compared with ${since}; the numbers are now for ${asOf}. Works gained: ${works.gained}, lost: ${works.lost}.`,
    ...(isQuiet ? ['People, units and findings are as they were.'] : []),
    ...changesToTable('People', people),
    ...changesToTable('Units', units),
    ...table(
      'New findings',
      ['What', 'Who or which', 'Why'],
      findings.map(({ kind, subjects, reason }) => [
        findingKindToWords(kind, languageOf('en').words.data).name,
        textToMarkdown([...new Set(subjects.map(({ text }) => text))].slice(0, 3).join(' · ')),
        textToMarkdown(reason),
      ]),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Who lost most comes first. */
function changesToTable(title: string, changes: readonly Change[]): string[] {
  const rows = changes
    .toSorted((a, b) => b.lost - a.lost || b.gained - a.gained || (a.slug < b.slug ? -1 : 1))
    .map(({ name, before, gained, lost, now, gone, added, decided }) => {
      const note = gone ? (decided ? 'taken out by a decision' : 'gone') : added ? 'new' : '';
      return [
        textToMarkdown(name),
        String(before),
        signed('+', gained),
        signed('−', lost),
        String(now),
        note,
      ];
    });
  return table(title, ['Name', 'Works before', 'Gained', 'Lost', 'Works now', ''], rows);
}

function signed(sign: string, amount: number): string {
  return amount === 0 ? '' : `${sign}${amount}`;
}

function table(title: string, columns: readonly string[], rows: readonly string[][]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const more = rows.length - mostRows;
  return [
    `### ${title}`,
    [line(columns), line(columns.map(() => '---')), ...rows.slice(0, mostRows).map(line)].join('\n'),
    ...(more > 0 ? [`… and ${more} more.`] : []),
  ];
}
