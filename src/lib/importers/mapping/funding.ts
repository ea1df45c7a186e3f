import type { Funding } from '../../model/funding.ts';
import { toDoi, toRor } from '../../normalise/identifiers/index.ts';
import { textToRichText } from '../../normalise/markup/index.ts';

const mostFundings = 200;
const longestName = 300;
const longestAward = 120;

/** A funder as a source writes it. */
export interface WrittenFunder {
  name: string | undefined;
  /** Identifiers or addresses of it, of any kind. */
  ids?: readonly (string | undefined)[];
  /** Numbers of its awards. */
  awards?: readonly (string | undefined)[];
}

/** One entry for each award of a funder, or one without an award. Nothing where the funder has no name. */
export function toFundings({ name, ids = [], awards = [] }: WrittenFunder): Funding[] {
  const funder = toLine(name, longestName);
  if (funder === undefined) return [];
  const given = ids.filter((id) => id !== undefined);
  const ror = given.map(toRor).find((id) => id !== undefined);
  const funderId = given.map(toFunderId).find((id) => id !== undefined);
  const who = {
    funder,
    ...(ror === undefined ? {} : { ror }),
    ...(funderId === undefined ? {} : { funderId }),
  };
  const numbers = awards.map((award) => toLine(award, longestAward)).filter((award) => award !== undefined);
  return numbers.length === 0 ? [who] : [...new Set(numbers)].map((award) => ({ ...who, award }));
}

/** As the fields of a work; `undefined` where there are none. */
export function fundersToFields(funders: readonly WrittenFunder[]): { funding: Funding[] } | undefined {
  const funding = joinFundings(funders.flatMap(toFundings));
  return funding.length === 0 ? undefined : { funding };
}

/**
 * Each award of a funder once, with what any of the entries knows of the funder; a funder without an award only where
 * none of its awards is known.
 */
export function joinFundings(fundings: readonly Funding[]): Funding[] {
  const known = new Map<string, Pick<Funding, 'ror' | 'funderId'>>();
  const withAward = new Set<string>();
  for (const { funder, ror, funderId, award } of fundings) {
    const { ror: knownRor = ror, funderId: knownId = funderId } = known.get(toKey(funder)) ?? {};
    known.set(toKey(funder), {
      ...(knownRor === undefined ? {} : { ror: knownRor }),
      ...(knownId === undefined ? {} : { funderId: knownId }),
    });
    if (award !== undefined) withAward.add(toKey(funder));
  }
  const joined = new Map<string, Funding>();
  for (const { funder, award } of fundings) {
    if (award === undefined && withAward.has(toKey(funder))) continue;
    const key = `${toKey(funder)}\n${toKey(award ?? '')}`;
    if (joined.has(key)) continue;
    joined.set(key, { funder, ...known.get(toKey(funder)), ...(award === undefined ? {} : { award }) });
  }
  return [...joined.values()].slice(0, mostFundings);
}

/** A number of Crossref's funder registry: https://doi.org/10.13039/501100001659 */
function toFunderId(text: string): string | undefined {
  const doi = toDoi(text);
  return doi !== undefined && /^10\.13039\/\d+$/.test(doi) ? doi : undefined;
}

function toKey(text: string): string {
  return text.toLowerCase();
}

function toLine(text: string | undefined, longest: number): string | undefined {
  const line = textToRichText(text ?? '', 'title')?.text ?? '';
  return /[\p{L}\p{N}]/u.test(line) && line.length <= longest ? line : undefined;
}
