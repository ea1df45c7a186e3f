import type { Formats } from '../formats.ts';

/** Taking references away: of a work, of a list, of the whole institution. */
export const citeWords = ({ number, count }: Formats) => ({
  cite: 'Cite',
  /** What a list of works offers. */
  citeAll: (works: number) => `Cite ${count(works, { one: 'work', other: 'works' })}`,
  /** The heading of the page on which a list is taken away. */
  citeList: (name: string) => `Cite: ${name}`,
  description: (works: number, name: string) =>
    `${count(works, { one: 'work', other: 'works' })} as references and as files for reference managers: ${name}.`,
  formats: 'Files for reference managers',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Your browser did not allow copying. Select the text and copy it.',
  download: 'Download',
  close: 'Close',
  tabs: 'Styles and formats',
  /** One of several files of a format. */
  part: (label: string, part: number) => `${label}, part ${number(part)}`,
  tooMany: (works: number) => `Of ${number(works)} works, references in words are not printed on one page.`,
  title: 'All publications as files',
  allDescription: 'Every publication of the institution for reference managers, LaTeX and spreadsheets.',
  all: (works: number) => `All ${count(works, { one: 'work', other: 'works' })}`,
  noFiles: 'This site offers no files. Each work and each list can be cited from its own page.',
});
