import { bytesToText, count, number, secondsToText } from './words.ts';
import type { Summary } from './summary.ts';

/** The summary for people, one line for each thing. */
export function summaryToLines(summary: Summary): string[] {
  const { diagnostics, difference, site } = summary;
  return [
    '',
    `${summary.institution}, as of ${summary.asOf}`,
    row('Read', `${count(summary.files, 'file')}, ${count(summary.records, 'record')}`),
    row(
      'Found',
      `${count(summary.people, 'person', 'people')}, ${count(summary.publications, 'publication')} (${count(summary.merged, 'record')} merged into others)`,
    ),
    ...(difference === undefined ? [] : [row('Changed', differenceToText(difference))]),
    row(
      'Problems',
      `${count(diagnostics.errors, 'error')}, ${count(diagnostics.warnings, 'warning')}, ${count(diagnostics.notices, 'notice')}`,
    ),
    ...diagnostics.byCode.flatMap(kindToLines),
    ...(site === undefined
      ? [row('Wrote', summary.generated)]
      : [row('Published', `${count(site.pages, 'page')}, ${bytesToText(site.bytes)} in ${site.out}`)]),
    ...(summary.check === undefined ? [] : [row('Checked', checkToText(summary.check))]),
    row('Took', stagesToText(summary)),
  ];
}

function kindToLines(kind: Summary['diagnostics']['byCode'][number]): string[] {
  const more = kind.count - kind.first.length;
  return [
    `  ${kind.severity} ${kind.code}: ${number(kind.count)}`,
    ...kind.first.map((line) => `    ${line}`),
    ...(more > 0 ? [`    … and ${number(more)} more; report.json has them all`] : []),
  ];
}

function differenceToText(difference: NonNullable<Summary['difference']>): string {
  const { since, worksGained, worksLost, peopleGained, peopleLost } = difference;
  const works = `${number(worksGained)} works gained, ${number(worksLost)} lost`;
  return `since ${since}: ${works}; ${number(peopleGained)} people gained, ${number(peopleLost)} lost`;
}

function checkToText({ warnings, byCheck }: NonNullable<Summary['check']>): string {
  const kinds = Object.entries(byCheck).map(([check, found]) => `${check} ${number(found)}`);
  return warnings === 0 ? 'nothing found' : `${count(warnings, 'warning')} (${kinds.join(', ')})`;
}

function stagesToText(summary: Summary): string {
  const stages = summary.stages.map(({ stage, seconds }) => `${stage} ${secondsToText(seconds)}`);
  return `${secondsToText(summary.seconds)} (${stages.join(', ')}), at most ${bytesToText(summary.peakMemoryBytes)} of memory (Astro’s process not counted)`;
}

function row(name: string, text: string): string {
  return `${name.padEnd(11)}${text}`;
}
