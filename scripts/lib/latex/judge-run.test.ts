import { expect, test } from 'vitest';
import { judgeRun } from './judge-run.ts';
import { backends, type Backend, type LatexRun } from './run-latex.ts';

const quiet: LatexRun = {
  backendLog: '',
  bibliography: String.raw`\bibitem{berg2026dna} \bibitem[Osei]{osei2025wells}`,
  latexLog: 'Output written on document.pdf (3 pages, 9 bytes).',
  hasPdf: true,
  seconds: 1,
};

function judge(name: Backend['name'], run: Partial<LatexRun>, keys = ['berg2026dna', 'osei2025wells']) {
  const backend = backends.find((each) => each.name === name);
  if (backend === undefined) throw new Error(`no backend ${name}`);
  return judgeRun({ ...quiet, ...run }, backend, keys);
}

test('a run that prints every key has neither errors nor warnings', () => {
  expect(judge('bibtex', {})).toMatchObject({ missing: [], errors: [], warnings: [], pages: 3, entries: 2 });
});

test('a key that the bibliography lacks is missing, for biber too', () => {
  expect(judge('bibtex', {}, ['berg2026dna', 'dahl2024rivers']).missing).toEqual(['dahl2024rivers']);
  const bibliography = String.raw`\entry{berg2026dna}{article}{}`;
  expect(judge('biber', { bibliography }).missing).toEqual(['osei2025wells']);
});

test('errors of each program and of LaTeX are told, and a missing PDF', () => {
  expect(
    judge('bibtex', { backendLog: 'Repeated entry---line 7 of file references.bib' }).errors,
  ).toHaveLength(1);
  expect(judge('biber', { backendLog: '[1] Utils.pm:1> ERROR - Cannot read' }).errors).toHaveLength(1);
  expect(judge('bibtex', { latexLog: '! Undefined control sequence.' }).errors).toHaveLength(1);
  expect(judge('bibtex', { hasPdf: false }).errors).toEqual(['LaTeX wrote no PDF']);
});

test('a letter that the fonts of pdfTeX lack is a warning with its reason', () => {
  const { errors, warnings } = judge('bibtex', { latexLog: '! LaTeX Error: Unicode character X (U+5C71)' });
  expect(errors).toEqual([]);
  expect(warnings[0]?.reason).toMatch(/^pdfTeX/);
});

test('warnings of one wording are counted together, whatever the key', () => {
  const backendLog =
    'Warning--empty year in berg2026dna\nWarning--empty year in osei2025wells\nWarning--odd thing';
  expect(judge('bibtex', { backendLog }).warnings.map(({ count, reason }) => [count, reason])).toEqual([
    [2, 'No source gives it; an entry is printed with what is known'],
    [1, 'not explained'],
  ]);
});
