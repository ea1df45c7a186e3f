import { keyToAddress } from './redirect-addresses.ts';
import type { SitePlace } from '../../src/paths.ts';
import { sitePaths } from '../../src/paths.ts';
import type { Change, Difference } from '../../src/lib/model/difference.ts';
import { findLosses } from '../../src/lib/report/index.ts';
import { CliError } from './cli-error.ts';
import { count } from './summary/words.ts';

/** How many of those who lost works are named. */
const mostNamed = 20;

/**
 * @param share of its works that anybody may lose
 * @throws CliError (exit `losses`) that names people and units who lost more
 */
export function refuseLosses(difference: Difference, share: number, place: SitePlace): void {
  const { people, units } = findLosses(difference, share);
  const losers = [
    ...units.map((unit) => toLine(unit, sitePaths(place).unit(unit.slug))),
    ...people.map((person) => toLine(person, keyToAddress(`people/${person.slug}`, place))),
  ];
  if (losers.length === 0) return;
  const who = [
    ...(people.length === 0 ? [] : [count(people.length, 'person', 'people')]),
    ...(units.length === 0 ? [] : [count(units.length, 'unit')]),
  ].join(' and ');
  const more =
    losers.length > mostNamed ? [`  … and ${losers.length - mostNamed} more in difference.json`] : [];
  throw new CliError(
    [
      `${who} lost more than ${Math.round(share * 100)} % of their works since ${difference.since}; nothing was published:`,
      ...losers.slice(0, mostNamed),
      ...more,
      'If an export is incomplete, mend it. If the losses are right, build once with --accept-losses (limits.lostWorks in site.yml sets the share).',
    ].join('\n'),
    'losses',
  );
}

function toLine({ name, before, lost, gone }: Change, address: string): string {
  const left = gone ? ', and the page with them' : '';
  return `  ${name} (${address}): ${lost} of ${count(before, 'work')}${left}`;
}
